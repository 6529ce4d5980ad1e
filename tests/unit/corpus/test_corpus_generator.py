"""The generated corpus: the same for a seed, and true to what it says of itself."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from kg.resolution.copies import containment, runs, words_of
from kg.resolution.stories import SHINGLE
from tests.corpus import generate
from tests.corpus.moulds import CALLS, FOUR, MEETINGS, SIDELINES, THREE, VISITS

ARTICLES = 200
CHANCE = 0.05


@pytest.fixture(scope="module")
def corpus():
    return generate(ARTICLES, seed=1)


def test_a_seed_gives_one_corpus_and_another_seed_another(corpus):
    assert generate(ARTICLES, seed=1) == corpus
    assert generate(ARTICLES, seed=2) != corpus


def test_the_corpus_has_as_many_articles_people_and_meetings_as_its_scale_says(corpus):
    assert (len(corpus.articles), len(corpus.people), len(corpus.meetings)) == (ARTICLES, 30, 80)


def test_every_name_of_the_truth_stands_in_its_article(corpus):
    missing = [
        (article.file, one.full)
        for article in corpus.articles
        for one in article.named
        if one.full.casefold() not in article.text.casefold()
    ]
    assert missing == []


def test_everybody_is_named_in_full_before_being_called_by_a_short_name(corpus):
    early = [(article.file, one.short) for article in corpus.articles for one in article.named if called_early(article, one)]
    assert early == []


def called_early(article, one):
    """Whether the body, without its headline, has the short name before the full one; unless it is part of another's full name."""
    first, _, rest = article.text.partition("\n\n")
    body = article.text if first.endswith((".", "”", ")")) else rest
    short = re.search(rf"\b{re.escape(one.short)}\b", body)
    shared = any(one.short in other.full for other in article.named if other != one)
    return short is not None and not shared and short.start() < body.casefold().index(one.full.casefold())


def test_every_telling_names_people_who_take_part_in_the_event_and_are_named_in_the_article(corpus):
    taking_part = {meeting.id: set(meeting.people) for meeting in corpus.meetings} | {visit.id: {visit.visitor} for visit in corpus.visits}
    wrong = [
        (article.file, one)
        for article in corpus.articles
        for one in article.tellings
        if not set(one.people) <= taking_part[one.event] or not set(one.people) <= {named.person for named in article.named}
    ]
    assert wrong == []


def test_a_place_that_an_article_is_said_to_tell_stands_in_it(corpus):
    told = [(article, one) for article in corpus.articles for one in article.tellings if one.place]
    assert [one for article, one in told if one.place not in article.text and "capital" not in article.text] == []


def test_nobody_is_in_two_countries_on_one_day(corpus):
    where = defaultdict(set)
    for meeting in corpus.meetings:
        for person in meeting.people:
            if meeting.channel == "in-person":
                where[person, meeting.date].add(meeting.state)
    assert {key: states for key, states in where.items() if len(states) > 1} == {}


def test_no_two_people_of_one_state_hold_one_post_on_one_day(corpus):
    holders = defaultdict(list)
    for person in corpus.people:
        for office in person.offices:
            holders[office.title, office.state, office.place].append((office.first, office.last))
    overlapping = [
        key for key, terms in holders.items() for (_, end), (start, _) in zip(sorted(terms), sorted(terms)[1:], strict=False) if start < end
    ]
    assert overlapping == []


def test_independent_articles_share_runs_of_eight_words_only_by_chance(corpus):
    told = {
        article.file: (article.story, runs(words_of(article.text.removesuffix(footer_of(article.text))), SHINGLE))
        for article in corpus.articles
    }
    files = sorted(told)
    shared = [
        (one, other, containment(told[one][1], told[other][1]))
        for number, one in enumerate(files)
        for other in files[number + 1 :]
        if told[one][0] != told[other][0]
    ]
    assert [pair for pair in shared if pair[2] >= 2 * CHANCE] == []
    assert sum(pair[2] >= CHANCE for pair in shared) / len(shared) <= 0.002


def footer_of(text):
    last = text.rstrip("\n").rpartition("\n\n")[2]
    footers = ("newsletter", "inbox", "Copyright", "small gift", "all channels", "print edition")
    return last + "\n" if any(word in last for word in footers) else ""


def test_there_are_moulds_enough_that_reports_of_one_meeting_need_not_sound_alike():
    assert len(set(MEETINGS + THREE + FOUR + CALLS + SIDELINES)) >= 40
    assert len(set(VISITS)) >= 15

"""Packs: phrases by their first word, the index of literals, and a grammar's rules."""

from __future__ import annotations

import pytest
from tea_rule import changed, compiled

from kg.grammar.lexicon import Entry
from kg.grammar.pack import Phrase, phrases, rule_index


def _entry(text, kind, file, id_="x", guard=""):
    return Entry(text, id_, kind, guard, file)


def test_phrases_stand_under_their_first_word_the_longest_first_then_by_the_rank_of_their_type():
    china, sea = _entry("China", "name", "states.tsv", "state/china"), _entry("China Sea", "region", "places.tsv", "place/china-sea")
    town = _entry("China", "city", "places.tsv", "place/china-texas")
    assert phrases([town, china, sea, _entry("met", "past", "verbs.tsv")]) == {
        "china": (
            Phrase(("china", "sea"), ("China", "Sea"), "Region", sea, exact=False, proper=True),
            Phrase(("china",), ("China",), "State", china, exact=False, proper=True),
            Phrase(("china",), ("China",), "City", town, exact=False, proper=True),
        )
    }


@pytest.mark.parametrize(
    ("text", "guard", "exact"), [("US", "", True), ("U.S.", "", True), ("NATO", "", False), ("Turkey", "case", True), ("Laos", "", False)]
)
def test_a_short_acronym_and_a_guarded_form_count_only_as_written(text, guard, exact):
    (phrase,) = phrases([_entry(text, "name", "states.tsv", guard=guard)]).popitem()[1]
    assert phrase.exact == exact


@pytest.mark.parametrize(
    ("text", "canonical", "type_"),
    [
        ("minister", "Minister", "Title"),
        ("ministers", "Minister", "Titles"),
        ("ministers of defence", "Minister of Defence", "Titles"),
        ("chairwomen", "Chairwoman", "Titles"),
        ("chief of general staffs", "Chief of General Staffs", "Title"),
        ("minister for foreign affairs", "Minister of Foreign Affairs", "Title"),
        ("his highness", "Highness", "Title"),
        ("highness", "Highness", "Title"),
    ],
)
def test_a_title_in_the_plural_is_a_type_of_its_own(text, canonical, type_):
    (phrase,) = phrases([_entry(text, "minister", "titles.tsv", canonical)], ("men", "s", "women")).popitem()[1]
    assert phrase.type == type_


def test_the_index_leads_from_each_literal_to_its_patterns_and_knows_those_without():
    had = compiled(changed('"{Official:agent} <have.past> tea with {Official+:partner}"', '"had (tea|milk)"'))
    both = compiled(
        changed('pattern: "{Official:agent} <have.past> tea with {Official+:partner}"', 'patterns: {a: tea, b: "tea? of? [..3]"}')
    )
    index, everywhere = rule_index((had, both))
    assert (index, everywhere) == ({"had": ((0, 0),), "tea": ((1, 0),)}, ((1, 1),))

"""The traps in the seeds: what a careless reader would get wrong, each as a sentence that must be true of the build."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg

ROOT = Path(__file__).resolve().parents[2]
S0, S1, S2, S3, S4 = sorted(path.name for path in (ROOT / "seeds").glob("*.txt"))
SHOIGU, ANWAR, PUTIN = "Sergei Shoigu", "Anwar Ibrahim", "Vladimir Putin"


@pytest.fixture(scope="session")
def built():
    return kg.build(validate=False)


@pytest.fixture
def said(built):
    """What is claimed within the first passage of a seed that these words begin, of one type or of all: the fields asked for."""
    texts = {document.name: document.text for document in built.documents}

    def within(source, words, type_="", *fields):
        start = texts[source].index(words)
        end = start + len(words)
        found = [claim for claim in built.claims if claim.source == source and claim.start < end and start < claim.end]
        rows = [(claim.type, *(getattr(claim, field) for field in fields)) for claim in found if type_ in ("", claim.type)]
        return sorted({row[1:] if type_ else row for row in rows}, key=repr)

    return within


@pytest.fixture
def events(built):
    return {event.ref.key: event for event in built.world.events}


def test_26_and_27_february_are_two_meetings_of_one_visit(events):
    first, second = events["2025-02-26--nushirwan-zainal-abidin--sergei-shoigu"], events["2025-02-27--anwar-ibrahim--sergei-shoigu"]
    assert [place.key for place in (*first.places, *second.places)] == ["kuala-lumpur", "putrajaya"]
    assert first.during_visit == second.during_visit == events["2025-02-26_2025-02-27--sergei-shoigu--malaysia"].ref


@pytest.mark.parametrize(("source", "date", "words"), [(S1, "2025-02-27", "June of 2024"), (S3, "2025-02-26", "September 2024")])
def test_the_year_of_a_weekday_comes_from_another_date_of_the_article_and_that_span_is_the_context(built, source, date, words):
    spans = [claim.context for claim in built.claims if claim.source == source and claim.type == "meeting" and claim.date == date]
    assert spans
    assert all(words in [span.quote for span in context if span.purpose == "date"] for context in spans)


def test_the_wednesday_of_004_is_dated_by_the_other_articles_and_no_nearer(built, events):
    planned = [claim for claim in built.claims if claim.source == S4 and claim.modality == "planned"]
    assert [(claim.participants, claim.date) for claim in planned] == [((ANWAR, PUTIN), "2024")]
    assert events["2024-09--anwar-ibrahim--vladimir-putin"].date == "2024-09"
    assert planned[0].id in events["2024-09--anwar-ibrahim--vladimir-putin"].claims


def test_putin_did_not_hold_the_talks_that_his_aide_held(said):
    aide = "A top security aide to Russian President Vladimir Putin held talks with Malaysian Prime Minister Anwar Ibrahim"
    assert said(S0, aide, "meeting") == []


def test_the_former_russian_defence_minister_is_shoigu(said):
    sentence = "The former Russian defence minister earlier this week paid a visit to Indonesia where he met President Prabowo Subianto"
    for source in (S0, S1):
        assert said(source, sentence, "visit", "visitor", "destination") == [(SHOIGU, "Indonesia")]
        assert said(source, sentence, "meeting", "participants") == [((SHOIGU, "Prabowo Subianto"),)]


def test_one_sentence_tells_four_offices_and_two_modalities(said):
    sentence = (
        "Prime Minister Anwar Ibrahim hosted Shoigu at his office, and the Russian former defense chief who is now secretary of Moscow’s "
        "Security Council was also due to meet with Malaysian Defense Minister Mohamed Khaled Nordin."
    )
    assert said(S2, sentence, "meeting", "modality", "participants", "host") == [
        ("occurred", (ANWAR, SHOIGU), ANWAR),
        ("planned", (SHOIGU, "Mohamed Khaled Nordin"), None),
    ]
    assert said(S2, sentence, "post", "holder", "title", "organisation", "status") == [
        (ANWAR, "Prime Minister", "Malaysia", "current"),
        ("Mohamed Khaled Nordin", "Minister of Defence", "Malaysia", "current"),
        (SHOIGU, "Minister of Defence", "Russia", "former"),
        (SHOIGU, "Secretary", "Security Council of Russia", "current"),
    ]


def test_what_is_unclear_is_no_topic(built, events):
    assert [topic.key for topic in events["2025-02-27--anwar-ibrahim--sergei-shoigu"].topics if "arms" in topic.key] == []
    assert [claim.id for claim in built.claims if claim.modality == "occurred" and "arms procurement" in claim.topics] == []


def test_what_a_visit_would_suggest_is_no_membership(said):
    assert said(S3, "Shoigu’s visit would suggest that Malaysia may be looking at a closer relationship with the Shanghai") == []


def test_a_leader_of_a_state_is_whoever_leads_it(said, built):
    assert said(S2, "held talks on defense and security with Malaysia’s leader", "meeting", "participants") == [((SHOIGU, ANWAR),)]
    assert said(S4, "for the Russian leader") == []
    assert said(S3, "has also applied to join the BRICS", "membership", "member", "organisation") == [("Malaysia", "BRICS")]
    for source in (S0, S1):
        joined = [claim for claim in built.claims if claim.source == source and claim.status == "interested"]
        assert {(claim.member, claim.organisation) for claim in joined} == {("Malaysia", "BRICS"), ("Thailand", "BRICS")}
        assert {(span.purpose, span.quote) for claim in joined for span in claim.context} == {("organisation", "Brics group")}


def test_a_name_after_a_state_has_the_state_and_no_office(built):
    offices = {tenure.member.key for tenure in built.world.tenures if tenure.post}
    states = {entity.ref.key: entity.of_state.key for entity in built.world.entities if entity.ref.kind == "person" and entity.of_state}
    assert (states["narendra-modi"], states["kim-jong-un"]) == ("india", "north-korea")
    assert offices.isdisjoint({"narendra-modi", "kim-jong-un"})


def test_who_visits_in_another_capacity_holds_both_offices(said):
    sentence = "Indonesian President-elect Prabowo Subianto, visiting in his capacity as defense minister, described Russia"
    assert said(S4, sentence, "post", "holder", "title", "status") == [
        ("Prabowo Subianto", "Minister of Defence", "current"),
        ("Prabowo Subianto", "President", "elect"),
    ]
    assert said(S4, "when he met Putin in Moscow", "meeting", "participants", "date") == [(("Prabowo Subianto", PUTIN), "2024-07")]


def test_five_meetings_in_one_clause_are_five(said):
    met = said(S4, "Anwar follows in the footsteps of India’s Narendra Modi, Chinese President Xi Jinping", "meeting", "participants")
    others = ("Joko Widodo", "Kim Jong Un", "Min Aung Hlaing", "Narendra Modi", "Xi Jinping")
    assert met == [((other, PUTIN),) for other in others]


def test_two_spellings_are_one_thing(built):
    names = {entity.ref.key: (entity.label, entity.alternatives) for entity in built.world.entities}
    assert names["sergei-shoigu"] == (SHOIGU, ("Sergey Shoigu",))
    assert "sergey-shoigu" not in names
    assert [post for post in names if "defense" in post] == []
    assert sorted(claim.organisation for claim in built.claims if claim.quote.count("Brics"))[:1] == ["BRICS"]
    assert ("state", "turkiye") in {(entity.ref.kind, entity.ref.key) for entity in built.world.entities}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (S1, "A NEWSLETTER FOR YOU"),
        (S1, "SEE ALSO"),
        (S2, "Dalam pertemuan, kami terus membincangkan"),
        (S3, "Further Reading"),
        (S3, "Malaysia Views ASEAN’s Russia Engagement"),
    ],
)
def test_what_is_no_prose_of_the_article_says_nothing(built, source, words):
    text = next(document.text for document in built.documents if document.name == source)
    line = next((line for line in text.splitlines() if words.casefold() in line.casefold()), None)
    if line is None:
        pytest.fail(f"{source} has no line with {words!r}")
    start = text.index(line)
    inside = [claim.quote for claim in built.claims if claim.source == source and start <= claim.start < start + len(line)]
    assert inside == []


def test_who_comments_on_the_news_holds_no_public_office(built):
    offices = {tenure.member.key for tenure in built.world.tenures if tenure.post}
    speakers = {statement.speaker.key for statement in built.world.statements}
    assert {"mustafa-izzuddin", "oh-ei-sun"} <= speakers
    assert offices.isdisjoint({"mustafa-izzuddin", "oh-ei-sun"})

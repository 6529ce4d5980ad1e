"""What people decide holds in the world, loses no claim, and where it cannot hold it is told."""

from __future__ import annotations

from itertools import permutations

import pytest

from kg.records import Decision, Ref
from kg.resolution import resolve
from kg.resolution.choice import DECIDED


def decided(subject, judgement, other="", *, when="2031-05-04", why="a test", where="d.tsv:2", who="M. Lindqvist"):
    refs = [Ref(*name.split("/", 1)) if name else None for name in (subject, other)]
    return Decision(refs[0], judgement, refs[1], who, when, why, where)


def people(world):
    return {entity.ref.key: (entity.label, entity.alternatives) for entity in world.entities if entity.ref.kind == "person"}


def meetings(world):
    return {event.ref.key: event.claims for event in world.events}


def said(world):
    return [(finding.level, finding.check, finding.subject, finding.message.partition(";")[0], finding.where) for finding in world.findings]


def claims_of(world):
    return sorted(reading.claim.id for reading in world.readings)


def source(document, name):
    return f"source/{document.sha256[:16]}/{name}"


@pytest.fixture
def talks(write):
    """Three papers on Ida Holm of Poland: two call her so, one "Ida Nowak"; a fourth tells of a namesake."""
    document, claim = write
    papers = [document(name, "2031-05-03") for name in ("a", "b", "c", "d")]
    names = ("Ida Holm", "Ida Holm", "Ida Nowak", "Ida Holm")
    claims = [
        claim(paper, "meeting", participants=(name, "Omar Sy"), date=f"2031-05-0{day}", states=((name, "Poland"),))
        for day, (paper, name) in enumerate(zip(papers, names, strict=True), 1)
    ]
    return papers, claims


@pytest.fixture
def judge(talks, reference):
    papers, claims = talks
    return lambda *decisions: resolve(papers, claims, reference, decisions)


def test_without_decisions_the_build_knows_two_people_of_that_name(judge):
    assert people(judge()) == {"ida-holm": ("Ida Holm", ()), "ida-nowak": ("Ida Nowak", ()), "omar-sy": ("Omar Sy", ())}


def test_two_people_decided_to_be_the_same_are_one_with_the_commonest_spelling_and_all_their_claims(judge):
    world = judge(decided("person/ida-nowak", "same", "person/ida-holm"))
    assert people(world) == {"ida-holm": ("Ida Holm", ("Ida Nowak",)), "omar-sy": ("Omar Sy", ())}
    assert {event.participants for event in world.events} == {(Ref("person", "ida-holm"), Ref("person", "omar-sy"))}
    assert claims_of(world) == claims_of(judge())
    assert world.findings == ()


def test_a_decision_on_a_person_holds_for_articles_that_come_later(talks, reference, write):
    document, claim = write
    papers, claims = talks
    later = document("e", "2031-06-01")
    more = claim(later, "meeting", participants=("Ida Nowak", "Ana Cruz"), states=(("Ida Nowak", "Poland"),))
    world = resolve([*papers, later], [*claims, more], reference, [decided("person/ida-nowak", "same", "person/ida-holm")])
    assert set(people(world)) == {"ida-holm", "omar-sy", "ana-cruz"}


def test_a_name_in_one_source_taken_out_of_a_person_is_another_one_and_the_rest_keeps_its_key(judge, talks):
    papers, _ = talks
    world = judge(decided(source(papers[3], "ida-holm"), "different", "person/ida-holm"))
    (other,) = set(people(world)) - {"ida-holm", "ida-nowak", "omar-sy"}
    assert other.startswith("ida-holm-")
    assert len(meetings(world)) == 4
    assert claims_of(world) == claims_of(judge())
    assert {claim for key, claims in meetings(world).items() if other in key for claim in claims} == {
        reading.claim.id for reading in world.readings if reading.claim.source == "d"
    }


def test_a_name_taken_out_of_a_person_never_gets_the_key_of_that_person(talks, reference):
    papers, claims = talks
    decisions = [
        decided("person/ida-nowak", "same", "person/ida-holm"),
        *(decided(source(paper, "ida-holm"), "different", "person/ida-holm") for paper in papers[1:4:2]),
    ]
    world = resolve(papers, claims, reference, decisions)
    told = {reading.claim.source: dict(reading.roles)["participants"][0].key for reading in world.readings}
    assert told["a"] == told["c"] == "ida-nowak"
    assert "ida-holm" not in (told["b"], told["d"])


def test_what_could_be_either_of_two_people_is_neither_of_them(judge, talks):
    papers, _ = talks
    world = judge(decided(source(papers[0], "ida-holm"), "different", source(papers[3], "ida-holm")))
    told = {reading.claim.source: dict(reading.roles)["participants"] for reading in world.readings}
    assert len({told[name] for name in ("a", "b", "d")}) == 3


def test_who_shares_an_office_with_one_side_is_on_that_side(reference, write):
    document, claim = write
    papers = [document(name) for name in ("a", "b", "c")]
    posts = [
        claim(paper, "post", holder="Ida Holm", title=title, organisation="Poland", status="current")
        for paper, title in zip(papers, ("President", "Judge", "Judge"), strict=True)
    ]
    world = resolve(papers, posts, reference, [decided(source(papers[0], "ida-holm"), "different", source(papers[1], "ida-holm"))])
    holders = {reading.claim.source: dict(reading.roles)["holder"] for reading in world.readings}
    assert holders["c"] == holders["b"] != holders["a"]


def test_a_surname_goes_with_the_full_name_of_its_document(reference, write):
    document, claim = write
    papers = [document(name) for name in ("a", "b")]
    told = [claim(paper, "meeting", participants=("Ida Holm", "Omar Sy"), states=(("Ida Holm", "Poland"),)) for paper in papers]
    told.append(claim(papers[1], "meeting", participants=("Holm", "Ana Cruz")))
    world = resolve(papers, told, reference, [decided(source(papers[0], "ida-holm"), "different", source(papers[1], "ida-holm"))])
    holms = {
        (reading.claim.source, ref.key) for reading in world.readings for _, refs in reading.roles for ref in refs if "holm" in ref.key
    }
    assert len(holms) == len({key for _, key in holms}) == 2


def test_two_people_decided_to_be_different_are_never_joined_through_a_third(judge, talks):
    papers, _ = talks
    apart = decided(source(papers[0], "ida-holm"), "different", source(papers[3], "ida-holm"))
    through = decided(source(papers[3], "ida-holm"), "same", source(papers[2], "ida-nowak"), where="d.tsv:3")
    told = {reading.claim.source: dict(reading.roles)["participants"] for reading in judge(apart, through).readings}
    assert told["d"] == told["c"] != told["a"]


def test_a_key_that_only_a_decision_makes_can_be_named_too(judge, talks):
    papers, _ = talks
    apart = decided(source(papers[3], "ida-holm"), "different", "person/ida-holm")
    (key,) = set(people(judge(apart))) - {"ida-holm", "ida-nowak", "omar-sy"}
    world = judge(apart, decided(f"person/{key}", "same", "person/ida-nowak", where="d.tsv:3"))
    assert len(people(world)) == 3
    assert world.findings == ()


def test_people_who_met_each_other_cannot_be_decided_to_be_one(judge, talks):
    _, claims = talks
    world = judge(decided("person/ida-nowak", "same", "person/omar-sy"))
    assert said(world) == [
        (
            "warning",
            "decision-refused",
            "person/ida-nowak is the same as person/omar-sy",
            f"not obeyed, claim/{claims[2].id} tells that they met each other",
            "d.tsv:2",
        )
    ]
    assert world.decisions == ()
    assert claims_of(world) == claims_of(judge())


def test_organisations_known_from_claims_alone_can_be_the_same(reference, write):
    document, claim = write
    papers = [document(name) for name in ("a", "b", "c")]
    names = ("Tea Board", "Tea Council", "Tea Board")
    posts = [
        claim(paper, "post", holder="Ida Holm", title="Secretary", organisation=name, status="current")
        for paper, name in zip(papers, names, strict=True)
    ]
    world = resolve(papers, posts, reference, [decided("organisation/tea-council", "same", "organisation/tea-board")])
    assert [(entity.ref.kind, entity.ref.key, entity.label, entity.alternatives) for entity in world.entities] == [
        ("organisation", "tea-board", "Tea Board", ("Tea Council",)),
        ("person", "ida-holm", "Ida Holm", ()),
        ("post", "secretary-of-the-tea-board", "Secretary of the Tea Board", ()),
    ]
    assert len(world.tenures) == 1


def test_two_rows_of_the_reference_data_are_never_one(reference, write):
    document, claim = write
    paper = document("a")
    told = [claim(paper, "membership", member="Poland", organisation=name, status="member") for name in ("NATO", "ASEAN")]
    world = resolve([paper], told, reference, [decided("organisation/nato", "same", "organisation/asean")])
    assert [finding.check for finding in world.findings] == ["decision-refused"]
    assert len(world.tenures) == 2


def test_two_meetings_decided_to_be_the_same_are_one_with_their_divergence(judge):
    world = judge(decided("meeting/2031-05-01--ida-holm--omar-sy", "same", "meeting/2031-05-02--ida-holm--omar-sy"))
    assert [len(claims) for claims in meetings(world).values()] == [2, 1, 1]
    assert [(each.property, [value for value, _ in each.values]) for each in world.divergences] == [("date", ["2031-05-01", "2031-05-02"])]
    assert claims_of(world) == claims_of(judge())


def test_whoever_was_only_expected_at_one_of_two_meetings_did_not_take_part_in_both(reference, write):
    document, claim = write
    papers = [document(name, "2031-05-03") for name in ("a", "b")]
    told = [
        claim(papers[0], "meeting", participants=("Ida Holm", "Omar Sy", "Ana Cruz"), modality="planned", date="2031-05-09"),
        claim(papers[1], "meeting", participants=("Ida Holm", "Omar Sy"), date="2031-05-02"),
    ]
    world = resolve(papers, told, reference, [decided(f"claim/{told[0].id}", "same", f"claim/{told[1].id}")])
    assert [(event.status, event.date, [ref.key for ref in event.participants]) for event in world.events] == [
        ("occurred", "2031-05-02", ["ida-holm", "omar-sy"])
    ]


def test_two_claims_decided_to_be_different_are_never_about_one_meeting(reference, write):
    document, claim = write
    papers = [document(name, "2031-05-03") for name in ("a", "b")]
    told = [claim(paper, "meeting", participants=("Ida Holm", "Omar Sy"), date="2031-05-02") for paper in papers]
    apart = decided(f"claim/{told[0].id}", "different", f"claim/{told[1].id}")
    world = resolve(papers, told, reference, [apart])
    assert sorted(event.claims for event in world.events) == sorted((each.id,) for each in told)
    assert len({event.ref for event in world.events}) == 2
    assert {thing for ruling in world.decisions for thing in ruling.things} == {event.ref for event in world.events}


def test_visits_of_two_visitors_cannot_be_one_unless_the_visitors_are(reference, write):
    document, claim = write
    papers = [document(name, "2031-05-03") for name in ("a", "b")]
    told = [
        claim(paper, "visit", visitor=name, destination="Jakarta", date="2031-05-02")
        for paper, name in zip(papers, ("Ida Holm", "Ide Holm"), strict=True)
    ]
    stays = decided(f"claim/{told[0].id}", "same", f"claim/{told[1].id}")
    assert [finding.check for finding in resolve(papers, told, reference, [stays]).findings] == ["decision-refused"]
    both = resolve(papers, told, reference, [stays, decided("person/ida-holm", "same", "person/ide-holm")])
    assert (len(both.events), both.findings) == (1, ())


def test_a_wrong_claim_is_gone_with_what_only_it_states_and_its_words_stay_in_the_decision(judge, talks):
    papers, claims = talks
    world = judge(decided(f"claim/{claims[2].id}", "wrong"))
    assert claims_of(world) == sorted(claim.id for claim in claims if claim != claims[2])
    assert set(people(world)) == {"ida-holm", "omar-sy"}
    (ruling,) = world.decisions
    assert (ruling.quote, ruling.things, ruling.claims) == (claims[2].quote, (), ())
    assert [each.name for each in world.sources] == [paper.name for paper in sorted(papers, key=lambda paper: paper.sha256)]


def test_a_name_that_only_a_wrong_claim_tells_of_cannot_be_told_apart_any_more(judge, talks):
    papers, claims = talks
    wrong = [decided(f"claim/{claim.id}", "wrong", where=f"d.tsv:{line}") for line, claim in enumerate(claims[:2], 3)]
    world = judge(*wrong, decided(source(papers[3], "ida-holm"), "different", "person/ida-holm"))
    assert [(check, where) for _, check, _, _, where in said(world)] == [("decision-refused", "d.tsv:2")]
    assert set(people(world)) == {"ida-holm", "ida-nowak", "omar-sy"}


def test_a_meeting_can_be_named_by_the_key_it_has_without_the_claim_that_is_wrong(reference, write):
    document, claim = write
    papers = [document(name, "2031-05-05") for name in ("a", "b", "c")]
    told = [
        claim(papers[0], "meeting", participants=("Ida Holm", "Omar Sy"), date="2031-05-02"),
        claim(papers[1], "meeting", participants=("Ida Holm", "Omar Sy"), date="2031-05"),
        claim(papers[2], "meeting", participants=("Ida Holm", "Omar Sy"), date="2031-04-02"),
    ]
    wrong = decided(f"claim/{told[0].id}", "wrong")
    joined = decided("meeting/2031-05--ida-holm--omar-sy", "same", "meeting/2031-04-02--ida-holm--omar-sy", where="d.tsv:3")
    world = resolve(papers, told, reference, [wrong, joined])
    assert (len(world.events), world.findings) == (1, ())


@pytest.fixture
def rivals(reference, write):
    """Two stories say the second of May, one the fourth."""
    document, claim = write
    papers = [document(name, "2031-05-05", text=f"{name} tells it in its own words.") for name in ("a", "b", "c")]
    told = [
        claim(paper, "meeting", participants=("Ida Holm", "Omar Sy"), date=day)
        for paper, day in zip(papers, ("2031-05-02", "2031-05-02", "2031-05-04"), strict=True)
    ]
    one = [decided(f"claim/{told[0].id}", "same", f"claim/{each.id}", where=f"d.tsv:{line}") for line, each in enumerate(told[1:], 3)]
    return told, lambda *decisions: resolve(papers, told, reference, [*one, *decisions])


def test_a_right_claim_wins_over_more_stories_and_the_conflict_stays_listed(rivals):
    told, judged = rivals
    world = judged(decided(f"claim/{told[2].id}", "right"))
    assert [event.date for event in world.events] == ["2031-05-04"]
    assert [(each.kept, each.policy) for each in world.divergences] == [("2031-05-04", DECIDED)]
    assert [event.date for event in judged().events] == ["2031-05-02"]


def test_two_right_claims_that_contradict_each_other_are_weighed_as_any_two(rivals):
    told, judged = rivals
    world = judged(decided(f"claim/{told[2].id}", "right"), decided(f"claim/{told[0].id}", "right", where="d.tsv:9"))
    assert [event.date for event in world.events] == ["2031-05-02"]
    assert DECIDED not in {each.policy for each in world.divergences}


@pytest.mark.parametrize(
    ("decision", "message"),
    [
        (decided("person/nobody", "same", "person/ida-holm"), "not obeyed, this build has no person/nobody"),
        (decided("claim/gone", "wrong"), "not obeyed, this build has no claim/gone"),
        (decided("source/0123456789abcdef/ida-holm", "different", "person/ida-holm"), "source/0123456789abcdef/ida-holm"),
        (decided("meeting/2031-05-01--ida-holm--omar-sy", "same", "meeting/unknown--a--b"), "this build has no meeting/unknown--a--b"),
    ],
)
def test_a_decision_that_names_what_is_not_there_is_told_and_changes_nothing(judge, decision, message):
    world = judge(decision)
    ((level, check, _, told, where),) = said(world)
    assert (level, check, where) == ("warning", "decision-not-found", "d.tsv:2")
    assert message in told
    assert (world.events, world.entities, world.decisions) == (judge().events, judge().entities, ())


def test_of_two_decisions_that_contradict_each_other_in_this_build_the_later_holds_and_the_other_is_told(judge, talks):
    papers, _ = talks
    joined = decided("person/ida-holm", "same", "person/ida-nowak", when="2031-05-04", where="d.tsv:2")
    apart = decided(source(papers[0], "ida-holm"), "different", source(papers[2], "ida-nowak"), when="2031-05-05", where="d.tsv:3")
    world = judge(joined, apart)
    assert [(check, where) for _, check, _, _, where in said(world)] == [("decision-contradicted", "d.tsv:2")]
    assert "d.tsv:3" in world.findings[0].message
    later = judge(decided("person/ida-holm", "same", "person/ida-nowak", when="2031-05-06", where="d.tsv:2"), apart)
    assert [(check, where) for _, check, _, _, where in said(later)] == [("decision-contradicted", "d.tsv:3")]
    assert set(people(later)) == {"ida-holm", "omar-sy"}


def test_the_order_of_decisions_does_not_show(judge, talks):
    papers, claims = talks
    decisions = [
        decided("person/ida-nowak", "same", "person/ida-holm"),
        decided(source(papers[0], "ida-holm"), "different", source(papers[3], "ida-holm")),
        decided("meeting/2031-05-01--ida-holm--omar-sy", "same", "meeting/2031-05-02--ida-holm--omar-sy"),
        decided(f"claim/{claims[3].id}", "right"),
    ]
    assert len({repr(judge(*order)) for order in permutations(decisions)}) == 1


def test_a_decision_taken_twice_is_one_with_both_who_took_it(judge):
    once = decided("person/ida-nowak", "same", "person/ida-holm")
    again = decided("person/ida-holm", "same", "person/ida-nowak", who="P. Amara", where="d.tsv:3")
    (ruling,) = judge(once, again).decisions
    assert [who for who, _, _ in ruling.taken] == ["M. Lindqvist", "P. Amara"]
    assert judge(once, again).events == judge(once).events


def test_a_decision_that_the_build_agrees_with_changes_nothing_but_itself(judge, talks):
    papers, _ = talks
    world = judge(decided(source(papers[0], "ida-holm"), "same", source(papers[1], "ida-holm")))
    assert (world.events, world.entities, world.findings) == (judge().events, judge().entities, ())
    assert len(world.decisions) == 1

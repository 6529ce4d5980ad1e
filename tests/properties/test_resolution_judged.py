"""What must be true of every world that people have decided on, whatever they decided."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from test_resolution_order import DOCUMENTS, REFERENCE, claims

from kg.graph import triples, turtle
from kg.records import Decision, Ref
from kg.resolution import resolve
from kg.resolution.slugs import slug

PEOPLE, EVENTS = ("person", "source"), ("meeting", "visit", "claim")
DAYS = ("2031-05-04", "2031-05-05")


def _names(found):
    """Everything in a world that a decision can name, and a name of nothing."""
    world = resolve(DOCUMENTS, found, REFERENCE)
    names = {entity.ref for entity in world.entities if entity.ref.kind in ("person", "organisation", "place")}
    names |= {event.ref for event in world.events} | {Ref("claim", claim.id) for claim in found}
    for claim in found:
        for name in (*claim.participants, claim.visitor, claim.holder):
            if name:
                names.add(Ref("source", f"{claim.document}/{slug(name)}"))
    return sorted({*names, Ref("person", "nobody"), Ref("claim", "none")}, key=repr)


def _sort(ref):
    return "people" if ref.kind in PEOPLE else "events" if ref.kind in EVENTS else ref.kind


@st.composite
def judged(draw, judgements=("same", "same", "different")):
    """Claims, and decisions on what they tell of."""
    found = draw(claims())
    names = _names(found)
    decisions = []
    for line in range(draw(st.integers(1, 5))):
        one = draw(st.sampled_from(names))
        others = [name for name in names if _sort(name) == _sort(one) and name != one]
        judgement = draw(st.sampled_from(judgements))
        if judgement in ("wrong", "right"):
            one = draw(st.sampled_from([name for name in names if name.kind == "claim"]))
            decisions.append(Decision(one, judgement, None, "M. Lindqvist", draw(st.sampled_from(DAYS)), "why", f"d.tsv:{line}"))
        elif others:
            other = draw(st.sampled_from(others))
            decisions.append(Decision(one, judgement, other, "M. Lindqvist", draw(st.sampled_from(DAYS)), "why", f"d.tsv:{line}"))
    return found, decisions


@given(judged(("same", "same", "different", "wrong", "right")), st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_the_order_of_the_lines_does_not_show_in_the_bytes(case, chance):
    found, decisions = case
    shuffled = list(decisions)
    chance.shuffle(shuffled)
    world, turned = (resolve(DOCUMENTS, found, REFERENCE, given) for given in (decisions, shuffled))
    assert turtle(triples(world)) == turtle(triples(turned))
    assert world == turned


@given(judged())
@settings(max_examples=300, deadline=None)
def test_nothing_that_is_put_together_or_taken_apart_loses_a_claim(case):
    found, decisions = case
    assert _claims(resolve(DOCUMENTS, found, REFERENCE, decisions)) == _claims(resolve(DOCUMENTS, found, REFERENCE))


@given(judged(("same", "different", "wrong", "right")))
@settings(max_examples=300, deadline=None)
def test_every_decision_is_obeyed_or_told(case):
    found, decisions = case
    world = resolve(DOCUMENTS, found, REFERENCE, decisions)
    told = {where for ruling in world.decisions for where in ruling.where} | {finding.where for finding in world.findings}
    assert told == {decision.where for decision in decisions}
    for ruling in world.decisions:
        if ruling.judgement == "same":
            assert len(ruling.things) == 1
        if ruling.judgement == "different":
            assert len(ruling.things) > 1
    wrong = {name.removeprefix("claim/") for ruling in world.decisions if ruling.judgement == "wrong" for name in ruling.names}
    assert not wrong & {reading.claim.id for reading in world.readings}


@given(judged(("same", "different", "wrong", "right")))
@settings(max_examples=200, deadline=None)
def test_the_same_decisions_twice_make_the_same_world(case):
    found, decisions = case
    again = resolve(DOCUMENTS, found, REFERENCE, [*decisions, *decisions])
    assert again == resolve(DOCUMENTS, found, REFERENCE, decisions)


@given(judged(("same", "different", "wrong", "right")))
@settings(max_examples=200, deadline=None)
def test_every_thing_of_a_world_decided_on_has_a_key_of_its_own(case):
    found, decisions = case
    world = resolve(DOCUMENTS, found, REFERENCE, decisions)
    things = [thing.ref for thing in (*world.entities, *world.tenures, *world.events, *world.divergences, *world.decisions)]
    assert len(things) == len(set(things))
    assert {ref for ruling in world.decisions for ref in ruling.things} <= set(things)


def _claims(world):
    return sorted(reading.claim.id for reading in world.readings)

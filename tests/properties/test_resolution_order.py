"""What must be true of every world, whatever claims it is made of."""

from __future__ import annotations

import re
from dataclasses import fields
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.records import Claim, Document, Published, Ref, Reference, ReferenceData
from kg.resolution import resolve
from kg.resolution.slugs import slug

NAMES = ("Ana Alba", "Anna Alba", "Boris Bell", "Bell", "Clara Cruz", "Cruz Clara", "Malaysia", "BRICS")
PLACES = ("Malaysia", "Kuala Lumpur", "Putrajaya", "Moscow", "Nowhere")
DATES = ("2025-02-26", "2025-02-27", "2025-02-24/2025-03-02", "2025-02", "2025", "2012/2024")
ROWS = (
    Reference("state/malaysia", "Malaysia", "State"),
    Reference("state/russia", "Russia", "State"),
    Reference("place/malaysia", "Malaysia", "country", state="state/malaysia"),
    Reference("place/russia", "Russia", "country", state="state/russia"),
    Reference("place/kuala-lumpur", "Kuala Lumpur", "city", within=("place/malaysia",)),
    Reference("place/putrajaya", "Putrajaya", "city", within=("place/malaysia",)),
    Reference("place/moscow", "Moscow", "city", within=("place/russia",)),
    Reference("organisation/brics", "BRICS", "InternationalOrganisation"),
)
REFERENCE = ReferenceData({row.id: row for row in ROWS})
DOCUMENTS = tuple(
    Document(name, sha256(name.encode()).hexdigest(), f"The text of {name}.", Published(date, "stated") if date else None)
    for name, date in (("p", "2025-02-27"), ("q", "2025-02-28"), ("r", "2025"), ("s", None))
)
KEY = re.compile(r"[a-z0-9._-]+")

optional = st.one_of(st.none(), st.sampled_from(DATES))
modalities = st.sampled_from(("occurred", "planned", "cancelled", "denied", "possible"))
meetings = st.builds(
    dict,
    type=st.just("meeting"),
    participants=st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True).map(tuple),
    modality=modalities,
    date=optional,
    place=st.one_of(st.none(), st.sampled_from(PLACES)),
    channel=st.sampled_from((None, None, "phone")),
    occasion=st.sampled_from((None, None, "Forum")),
)
visits = st.builds(
    dict, type=st.just("visit"), visitor=st.sampled_from(NAMES[:6]), destination=st.sampled_from(PLACES), modality=modalities, date=optional
)
posts = st.builds(
    dict,
    type=st.just("post"),
    holder=st.sampled_from(NAMES[:6]),
    title=st.sampled_from(("President", "Secretary")),
    organisation=st.sampled_from(("Malaysia", "Russia", "Security Council of Russia", "BRICS")),
    status=st.sampled_from(("current", "former", "elect")),
    date=optional,
)
memberships = st.builds(
    dict,
    type=st.just("membership"),
    member=st.sampled_from(("Malaysia", "Russia")),
    organisation=st.just("BRICS"),
    status=st.sampled_from(("member", "partner")),
)


@st.composite
def claims(draw):
    told = draw(st.lists(st.tuples(st.sampled_from(DOCUMENTS), st.one_of(meetings, visits, posts, memberships)), max_size=14))
    return [
        Claim(f"{document.name}-{number}", values.pop("type"), document.name, document.sha256[:16], 0, 1, "x", "test.rule", **values)
        for number, (document, values) in enumerate(told)
    ]


@given(claims(), st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_the_order_of_documents_and_claims_does_not_matter(found, chance):
    shuffled, documents = list(found), list(DOCUMENTS)
    chance.shuffle(shuffled)
    chance.shuffle(documents)
    assert resolve(documents, shuffled, REFERENCE) == resolve(DOCUMENTS, found, REFERENCE)


@given(claims())
@settings(max_examples=200, deadline=None)
def test_every_claim_twice_makes_the_same_world(found):
    assert resolve(DOCUMENTS, [*found, *found], REFERENCE) == resolve(DOCUMENTS, found, REFERENCE)


@given(claims())
@settings(max_examples=300, deadline=None)
def test_every_reference_leads_to_something_and_every_key_is_an_iri_key_of_one_thing(found):
    world = resolve(DOCUMENTS, found, REFERENCE)
    things = [
        thing.ref
        for field in ("entities", "tenures", "events", "statements", "sources", "stories", "divergences")
        for thing in getattr(world, field)
    ]
    assert len(things) == len(set(things))
    assert all(KEY.fullmatch(ref.key) for ref in things)
    assert set(_referred(world)) <= set(things)


@given(claims())
@settings(max_examples=300, deadline=None)
def test_every_claim_that_names_enough_is_about_one_thing_that_lists_it(found):
    world = resolve(DOCUMENTS, found, REFERENCE)
    listed = sorted((claim, thing.ref) for thing in (*world.events, *world.tenures) for claim in thing.claims)
    assert listed == [(reading.claim.id, reading.about) for reading in world.readings]
    unread = {claim.id for claim in found} - {reading.claim.id for reading in world.readings}
    assert all(claim.type == "meeting" and len(set(claim.participants)) <= 2 for claim in found if claim.id in unread)


@given(claims())
@settings(max_examples=300, deadline=None)
def test_only_meetings_that_occurred_let_people_meet_and_only_participants(found):
    world = resolve(DOCUMENTS, found, REFERENCE)
    held = {event.ref: set(event.participants) for event in world.events if event.kind == "meeting" and event.status == "occurred"}
    assert all(one != other and {one, other} <= held[meeting] for one, other, meeting in world.met)


@given(claims())
@settings(max_examples=300, deadline=None)
def test_every_value_of_a_meeting_is_told_by_a_claim_as_strong_as_its_status(found):
    world = resolve(DOCUMENTS, found, REFERENCE)
    readings = {reading.claim.id: reading for reading in world.readings}
    for event in world.events:
        telling = [readings[claim] for claim in event.claims]
        told = {
            ref
            for reading in telling
            for role, refs in reading.roles
            if role in ("place", "destination", "participants", "visitor")
            for ref in refs
        }
        assert {*event.places, *event.participants, *([event.visitor] if event.visitor else [])} <= told
        assert event.status in {reading.claim.modality for reading in telling}
        if event.kind == "meeting":
            assert event.date in {reading.claim.date for reading in telling}


@pytest.mark.parametrize("text", ["Ł", "ŻÓŁĆ", "Жуков", "a b", "…", "İstanbul"])
def test_a_slug_of_a_slug_is_itself(text):
    assert slug(slug(text)) == slug(text)


@given(st.text())
def test_a_slug_is_always_an_iri_key(text):
    assert KEY.fullmatch(slug(text))


def _referred(thing):
    """Every reference inside records, but those that name the record itself or point out of the world."""
    for value in (getattr(thing, field.name) for field in fields(thing)) if hasattr(thing, "__dataclass_fields__") else thing:
        if isinstance(value, Ref):
            if value.kind != "story":
                yield value
        elif isinstance(value, tuple) or (hasattr(value, "__dataclass_fields__") and not isinstance(value, Claim)):
            yield from _referred(value)

"""Things that last and who stands where in them: people, states, organisations, posts, places, topics; tenures.

In: entities and tenures. Out: their triples. Never a type that the record does not carry: only `Official` is inferred here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.graph.subject import Subject
from kg.graph.vocabulary import ALTERNATIVE, IN_SCHEME, PREFERRED, SCHEME, SKOS
from kg.records import Ref

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kg.graph.triple import Triple
    from kg.graph.vocabulary import Names
    from kg.records import Entity, Tenure

CLASSES = {
    "person": "Person",
    "state": "State",
    "organisation": "Organisation",
    "post": "Post",
    "place": "Place",
    "gathering": "Gathering",
    "topic": f"{SKOS}Concept",
}
ORGANISATIONS = ("GovernmentBody", "InternationalOrganisation", "MediaOrganisation")


def of_entity(names: Names, entity: Entity, *, officials: Collection[Ref], known: Collection[Ref]) -> Iterator[Triple]:
    """Say what an entity is. `officials` hold an office; a place among `known` with the key of a state is its territory."""
    subject = Subject(names, entity.ref, _class(entity, officials))
    subject.label(entity.label)
    if entity.ref.kind == "topic":
        subject.label(entity.label, PREFERRED)
        subject.add(IN_SCHEME, f"{SCHEME}topic")
    for alternative in entity.alternatives:
        subject.label(alternative, ALTERNATIVE)
    subject.refs("within", entity.within)
    subject.refs("ofState", [entity.of_state])
    subject.refs("postIn", [entity.post_in])
    territory = Ref("place", entity.ref.key)
    if entity.ref.kind == "state" and territory in known:
        subject.refs("territory", [territory])
    yield from subject


def of_tenure(names: Names, tenure: Tenure) -> Iterator[Triple]:
    """Say who holds which post, or stands how in an organisation, from when to when."""
    subject = Subject(names, tenure.ref, "OfficeHolding" if tenure.post else "OrganisationMembership")
    subject.label(tenure.label)
    subject.refs("member", [tenure.member])
    subject.refs("post", [tenure.post])
    subject.refs("organisation", [tenure.organisation])
    if not tenure.post:
        subject.concept("membershipStatus", "membership-status", tenure.status)
    subject.text("startDate", tenure.start_date)
    subject.text("endDate", tenure.end_date)
    subject.text("attested", *tenure.attested)
    yield from subject


def _class(entity: Entity, officials: Collection[Ref]) -> str:
    if entity.ref in officials:
        return "Official"
    if entity.ref.kind == "organisation" and entity.kind in ORGANISATIONS:
        return entity.kind
    return CLASSES[entity.ref.kind]

"""What a resource and its properties are to somebody who compares graphs: facts, support, names, or evidence.

In: classes and properties of the vocabulary. Out: kinds and groups. Never reads a graph.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.publication.difference import Group

DIP = "https://w3id.org/dipkg/ontology#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
OTHER = "other"
MET = "met"

# The kinds in the order in which they are told, each with its classes.
CLASSES = {
    "meeting": ("Meeting",),
    "visit": ("Visit",),
    "gathering": ("Gathering",),
    MET: (),
    "office": ("OfficeHolding",),
    "membership": ("OrganisationMembership", "Membership"),
    "statement": ("Statement",),
    "divergence": ("Divergence",),
    "person": ("Official", "Person"),
    "organisation": ("InternationalOrganisation", "GovernmentBody", "MediaOrganisation", "Organisation"),
    "state": ("State",),
    "post": ("Post",),
    "place": ("Place",),
    OTHER: ("Agent", "Event"),
    "decision": ("Decision",),
    "source": ("SourceDocument",),
    "claim": ("MeetingClaim", "VisitClaim", "OfficeClaim", "MembershipClaim", "StatementClaim", "TopicClaim", "Claim"),
}
KINDS = tuple(CLASSES)
KIND_OF = {f"{DIP}{name}": kind for kind, names in CLASSES.items() for name in names}
# Never compared on their own: they serve claims and sources, or are words of the vocabulary.
UNTOLD = {f"{DIP}{name}" for name in ("Span", "Rule", "Story")} | {f"{SKOS}Concept", f"{SKOS}ConceptScheme"}
EVIDENCE = ("decision", "source", "claim")
# Kinds that go by what is claimed of them, so that claims can recognise them under another IRI. Places and states come from
# reference data, where another IRI is another place.
RECOGNISED = ("meeting", "visit", "gathering", "office", "membership", "statement", "divergence", "person", "organisation", "post")
# Kinds whose label is made of their other values.
DERIVED_LABEL = ("meeting", "visit", "office", "membership", "statement", "divergence", "claim")
SUPPORT = ("documents", "stories", "attested", "claim")
OWN = (DIP, RDFS, SKOS, RDF)


def kind_of(types: Iterable[str]) -> str | None:
    """Give the kind of a resource of these classes; None for one that is never compared on its own."""
    told = set(types)
    if told & UNTOLD:
        return None
    kinds = {KIND_OF[name] for name in told if name in KIND_OF}
    return min(kinds, key=KINDS.index, default=OTHER)


def group_of(kind: str, name: str) -> Group:
    """Give what a property of a kind of thing tells of it."""
    if kind in EVIDENCE:
        return "evidence"
    if name in SUPPORT:
        return "support"
    return "names" if name == "iri" or (name == "label" and kind in DERIVED_LABEL) else "facts"


@cache
def property_name(iri: str) -> str:
    """Give a property of the vocabulary, and a label, by its short name; any other by its IRI."""
    return next((iri.removeprefix(space) for space in OWN if iri.startswith(space)), iri)

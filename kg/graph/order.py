"""The order in which a graph is read: what is so before who says so, what a thing is before what it has.

In: IRIs. Out: sort keys and headings. Never looks at a value.
"""

from __future__ import annotations

from functools import lru_cache

from kg.graph.vocabulary import ALTERNATIVE, IN_SCHEME, KINDS, LABEL, PREFERRED, RDF_TYPE, SCHEME, term

HEADINGS = {
    "meeting": "Meetings",
    "visit": "Visits",
    "gathering": "Gatherings",
    "person": "People",
    "state": "States",
    "organisation": "Organisations",
    "post": "Posts",
    "membership": "Memberships: who holds an office, who stands where in an organisation",
    "place": "Places",
    "statement": "Statements",
    "divergence": "Divergences: where sources do not agree",
    "decision": "Decisions: what people judged",
    "story": "Stories: copies of one text count once",
    "source": "Sources",
    "rule": "Rules",
    "claim": "Claims: who says so",
    "span": "Spans: further words that were needed",
}
TERMS = """
about subject source start end quote purpose rule modality accordingTo accordingToName
status date earliest latest visitor participant host speaker met place duringVisit onSidelinesOf topic channel eventKind
member post organisation membershipStatus postStatus startDate endDate attested words medium relayedBy
postIn ofState territory within iso3166 capital seats property value keptValue policy judgement names claim decidedBy decidedOn reason
sha256 published publishedBasis publishedEvidence publisher url language story originator
ruleId says contentHash context documents stories
"""
PREDICATES = (RDF_TYPE, LABEL, PREFERRED, ALTERNATIVE, IN_SCHEME, *map(term, TERMS.split()))
PREDICATE_RANK = {predicate: rank for rank, predicate in enumerate(PREDICATES)}
KIND_RANK = {kind: rank for rank, kind in enumerate(KINDS)}


def of_subject(iri: str, base: str) -> tuple[int, str]:
    """Give the rank of a subject: its kind first, then its IRI."""
    kind = _kind(iri, base)
    return (KIND_RANK.get(kind, len(KIND_RANK) + (kind != "concept")), iri)


@lru_cache(maxsize=1_000)  # thousands of subjects have the same few sets of predicates
def in_order(predicates: tuple[str, ...]) -> tuple[str, ...]:
    """Give predicates in the order a subject is read in; unknown ones come last, sorted by IRI."""
    return tuple(sorted(predicates, key=lambda iri: (PREDICATE_RANK.get(iri, len(PREDICATE_RANK)), iri)))


def heading(iri: str, base: str) -> str:
    """Give the comment above the subjects of one kind."""
    kind = _kind(iri, base)
    return HEADINGS.get(kind, "Concepts" if kind == "concept" else "Further resources")


def _kind(iri: str, base: str) -> str:
    if iri.startswith(SCHEME):
        return "concept"
    start = f"{base}id/"
    return iri[len(start) :].partition("/")[0] if iri.startswith(start) else ""

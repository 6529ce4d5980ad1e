"""The reference data as a graph: states, organisations and places with the same IRIs as in every build.

In: the reference rows. Out: ontology/reference.ttl (`python -m kg.graph.reference`). Never anything beyond the tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.grammar.reference import read_reference
from kg.graph.entities import of_entity
from kg.graph.triple import Triple, plain
from kg.graph.turtle import turtle
from kg.graph.vocabulary import HOME, Names, term
from kg.records import Entity, Ref
from kg.resources import folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.records import Reference, ReferenceData


def reference_turtle(data: ReferenceData, base: str = HOME) -> bytes:
    """Write all reference rows as Turtle. Raises KgError for a base that is no absolute IRI."""
    names = Names(base)
    known = {_ref(key) for key in data.rows}
    return turtle((triple for row in data.rows.values() for triple in _of_row(names, row, known)), base)


def _of_row(names: Names, row: Reference, known: set[Ref]) -> Iterator[Triple]:
    state = _ref(row.state) if row.state and not row.id.startswith("place/") else None
    entity = Entity(
        _ref(row.id), row.label, row.alternatives, within=tuple(map(_ref, row.within)), of_state=state, kind=row.kind, reference=True
    )
    yield from of_entity(names, entity, officials=(), known=known)
    iri = names.of(entity.ref)
    if row.iso3166:
        yield Triple(iri, term("iso3166"), plain(row.iso3166))
    if row.capital:
        yield Triple(iri, term("capital"), names.of(_ref(row.capital)))


def _ref(key: str) -> Ref:
    kind, _, name = key.partition("/")
    return Ref(kind, name)


def main() -> None:
    """Write ontology/reference.ttl anew."""
    rows = read_reference(folder("lexicons") / "reference")
    (folder("ontology") / "reference.ttl").write_bytes(reference_turtle(rows))


if __name__ == "__main__":
    main()

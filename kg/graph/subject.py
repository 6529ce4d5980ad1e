"""One resource on its way into the graph: its IRI, and the triples said of it so far.

In: names of terms and values. Out: triples. Never a triple for a value that is not there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.graph.triple import Literal, Triple, date, english, integer, plain
from kg.graph.vocabulary import LABEL, RDF_TYPE, Names, concept, term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.records import Ref


class Subject:
    """Collects the triples of one resource; absent values (None, empty) add nothing."""

    def __init__(self, names: Names, ref: Ref, type_: str) -> None:
        self.names = names
        self.iri = names.of(ref)
        self._triples: list[Triple] = []
        self.add(RDF_TYPE, term(type_) if "/" not in type_ else type_)

    def __iter__(self) -> Iterator[Triple]:
        return iter(self._triples)

    def add(self, predicate: str, thing: str | Literal) -> None:
        """Say one thing with a full IRI as predicate."""
        self._triples.append(Triple(self.iri, predicate, thing))

    def label(self, label: str, predicate: str = LABEL) -> None:
        """Give a label in English."""
        if label:
            self.add(predicate, english(label))

    def text(self, name: str, *values: str | None) -> None:
        """Say plain strings."""
        for value in values:
            if value:
                self.add(term(name), plain(value))

    def number(self, name: str, value: int) -> None:
        """Say a whole number."""
        self.add(term(name), integer(value))

    def day(self, name: str, value: str | None) -> None:
        """Say an xsd:date."""
        if value:
            self.add(term(name), date(value))

    def refs(self, name: str, refs: Iterable[Ref | None]) -> None:
        """Point to resources."""
        for ref in refs:
            if ref is not None:
                self.add(term(name), self.names.of(ref))

    def concept(self, name: str, scheme: str, key: str | None) -> None:
        """Point to a concept of a scheme."""
        if key:
            self.add(term(name), concept(scheme, key))

"""The graph as N-Triples: a triple a line, sorted. What stores and reasoners read fastest.

In: triples in any order. Out: bytes, the same for the same set of triples. Never a prefix, never a line twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.graph.escaping import literal, reference
from kg.graph.triple import Literal, Triple

if TYPE_CHECKING:
    from collections.abc import Iterable


def ntriples(triples: Iterable[Triple]) -> bytes:
    """Write the triples, each once, sorted by their text."""
    return "".join(sorted({_line(triple) for triple in triples})).encode()


def _line(triple: Triple) -> str:
    thing = triple.object
    written = literal(thing) if isinstance(thing, Literal) else reference(thing)
    return f"{reference(triple.subject)} {reference(triple.predicate)} {written} .\n"

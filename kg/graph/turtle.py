"""The graph as Turtle that is pleasant to read and to compare.

In: triples in any order. Out: bytes, the same for the same set of triples: subjects grouped by kind, predicates in one order.
Never depends on the order of its input; never a prefixed name where the IRI is not plain.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from kg.graph.escaping import literal, quoted, reference
from kg.graph.order import heading, of_predicate, of_subject
from kg.graph.triple import INTEGER, Literal, Triple, by_text
from kg.graph.vocabulary import HOME, RDF_TYPE, Names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WIDTH = 140
PLAIN_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?")
PLAIN_INTEGER = re.compile(r"[0-9]+")


def turtle(triples: Iterable[Triple], base: str = HOME) -> bytes:
    """Write the triples as Turtle with the prefixes of this base. Raises KgError for a base that is no absolute IRI."""
    prefixes = Names(base).prefixes()
    shorten = _Shortener(prefixes)
    ordered = sorted(set(triples), key=lambda triple: (of_subject(triple.subject, base), by_text(triple)))
    parts = ["".join(f"@prefix {prefix}: {reference(iri)} .\n" for prefix, iri in prefixes.items())]
    for kind, of_kind in groupby(ordered, key=lambda triple: heading(triple.subject, base)):
        parts.append(f"\n# {kind}\n")
        parts.extend(_block(list(block), shorten) for _, block in groupby(of_kind, key=lambda triple: triple.subject))
    return "".join(parts).encode()


class _Shortener:
    """Terms as Turtle, IRIs shortened by prefix."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._by_namespace = {iri: prefix for prefix, iri in prefixes.items()}
        self._known: dict[str, str] = {}

    def iri(self, iri: str) -> str:
        """Give a prefixed name where the IRI has one, else the IRI in brackets."""
        if iri not in self._known:
            self._known[iri] = self._shorten(iri)
        return self._known[iri]

    def thing(self, thing: str | Literal) -> str:
        """Write an object: an IRI, a bare whole number, a string with its datatype or language."""
        if not isinstance(thing, Literal):
            return self.iri(thing)
        if thing.datatype == INTEGER and PLAIN_INTEGER.fullmatch(thing.value):
            return thing.value
        return f"{quoted(thing.value)}^^{self.iri(thing.datatype)}" if thing.datatype else literal(thing)

    def _shorten(self, iri: str) -> str:
        cut = max(iri.rfind("/"), iri.rfind("#"), iri.rfind(":")) + 1
        prefix = self._by_namespace.get(iri[:cut])
        return f"{prefix}:{iri[cut:]}" if prefix is not None and PLAIN_LOCAL.fullmatch(iri[cut:]) else reference(iri)


def _block(triples: list[Triple], shorten: _Shortener) -> str:
    """Write one subject with its predicates in their order, one a line."""
    by_predicate = sorted(triples, key=lambda triple: (of_predicate(triple.predicate), triple.predicate))
    grouped = [
        (predicate, [shorten.thing(triple.object) for triple in group])
        for predicate, group in groupby(by_predicate, key=lambda triple: triple.predicate)
    ]
    lines = [_predicate(predicate, objects, shorten) for predicate, objects in grouped]
    start = shorten.iri(triples[0].subject)
    joint = " " if grouped[0][0] == RDF_TYPE else "\n    "
    return f"{start}{joint}" + " ;\n    ".join(lines) + " .\n"


def _predicate(predicate: str, objects: list[str], shorten: _Shortener) -> str:
    name = "a" if predicate == RDF_TYPE else shorten.iri(predicate)
    in_line = f"{name} {' , '.join(objects)}"
    if len(objects) == 1 or len(in_line) <= WIDTH:
        return in_line
    return f"{name}\n        " + " ,\n        ".join(objects)

"""The graph as Turtle that is pleasant to read and to compare.

In: triples in any order. Out: bytes, the same for the same set of triples: subjects grouped by kind, predicates in one order.
Never depends on the order of its input; never a prefixed name where the IRI is not plain.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from kg.graph.escaping import literal, quoted, reference
from kg.graph.order import heading, in_order, of_subject
from kg.graph.triple import INTEGER, Literal, Triple, text_of
from kg.graph.vocabulary import HOME, RDF_TYPE, Names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WIDTH = 140
PLAIN_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?")
PLAIN_INTEGER = re.compile(r"[0-9]+")


def turtle(triples: Iterable[Triple], base: str = HOME) -> bytes:
    """Write the triples as Turtle with the prefixes of this base. Raises KgError for a base that is no absolute IRI."""
    prefixes = Names(base).prefixes()
    terms = _Terms(prefixes)
    told = _by_subject(triples)
    subjects = sorted(told, key=lambda iri: of_subject(iri, base))
    parts = ["".join(f"@prefix {prefix}: {reference(iri)} .\n" for prefix, iri in prefixes.items())]
    for kind, of_kind in groupby(subjects, key=lambda iri: heading(iri, base)):
        parts.append(f"\n# {kind}\n")
        parts.extend(_block(subject, told[subject], terms) for subject in of_kind)
    return "".join(parts).encode()


class _Terms(dict[str | Literal, str]):
    """Terms as Turtle, each written when it is first asked for: prefixed names where an IRI has one, quoted strings, bare whole numbers."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        super().__init__()
        self._by_namespace = {iri: prefix for prefix, iri in prefixes.items()}

    def __missing__(self, term: str | Literal) -> str:
        written = self[term] = self._literal(term) if isinstance(term, Literal) else self._shorten(term)
        return written

    def _literal(self, thing: Literal) -> str:
        if thing.datatype == INTEGER and PLAIN_INTEGER.fullmatch(thing.value):
            return thing.value
        return f"{quoted(thing.value)}^^{self[thing.datatype]}" if thing.datatype else literal(thing)

    def _shorten(self, iri: str) -> str:
        cut = max(iri.rfind("/"), iri.rfind("#"), iri.rfind(":")) + 1
        prefix = self._by_namespace.get(iri[:cut])
        return f"{prefix}:{iri[cut:]}" if prefix is not None and PLAIN_LOCAL.fullmatch(iri[cut:]) else reference(iri)


def _by_subject(triples: Iterable[Triple]) -> dict[str, list[Triple]]:
    told: dict[str, list[Triple]] = {}
    for triple in triples:
        told.setdefault(triple.subject, []).append(triple)
    return told


def _block(subject: str, triples: list[Triple], terms: _Terms) -> str:
    """Write one subject with its predicates in their order, one a line."""
    said: dict[str, list[str | Literal]] = {}
    for _, predicate, thing in triples:
        said.setdefault(predicate, []).append(thing)
    lines = [_predicate(predicate, said[predicate], terms) for predicate in in_order(tuple(said))]
    joint = " " if RDF_TYPE in said else "\n    "
    return f"{terms[subject]}{joint}" + " ;\n    ".join(lines) + " .\n"


def _predicate(predicate: str, things: list[str | Literal], terms: _Terms) -> str:
    """Write a predicate with its objects, each once and sorted by text: in a line where they fit, else one a line."""
    name = "a" if predicate == RDF_TYPE else terms[predicate]
    if len(things) == 1:
        return f"{name} {terms[things[0]]}"
    objects = [terms[thing] for thing in sorted(set(things), key=text_of)]
    in_line = f"{name} {' , '.join(objects)}"
    if len(objects) == 1 or len(in_line) <= WIDTH:
        return in_line
    return f"{name}\n        " + " ,\n        ".join(objects)

"""The SPARQL engine: pyoxigraph, in memory. The one file of this room that knows it.

In: Turtle, SPARQL, terms. Out: Answers. Never imported before a question is asked; never judges what a query may do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph

from kg.errors import KgError
from kg.publication.answers import Answer, Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

XSD = "http://www.w3.org/2001/XMLSchema#"
LABELS = """SELECT ?label ?thing WHERE {{
  VALUES ?class {{ {classes} }}
  ?thing a ?class ; <http://www.w3.org/2000/01/rdf-schema#label>|<http://www.w3.org/2004/02/skos/core#altLabel> ?label }}"""


def load(turtle: bytes) -> pyoxigraph.Store:
    """Read Turtle into memory. Raises KgError, with the line, when it is none."""
    store = pyoxigraph.Store()
    try:
        store.bulk_load(turtle, format=pyoxigraph.RdfFormat.TURTLE)
    except SyntaxError as error:
        raise _no_turtle(error) from error
    return store


def triples(turtle: bytes, where: str) -> Iterator[tuple[str, str, Cell]]:
    """Stream the triples of Turtle: the IRIs of subject and predicate, and the object.

    Raises KgError, naming `where`, when it is no Turtle, or when a subject or an object has no IRI of its own.
    """
    things: dict[str, Cell] = {}  # one Cell for all mentions of a thing: most objects are things that others point to as well
    try:
        for quad in pyoxigraph.parse(turtle, format=pyoxigraph.RdfFormat.TURTLE):
            subject, thing = quad.subject, quad.object
            if not isinstance(subject, pyoxigraph.NamedNode) or isinstance(thing, pyoxigraph.BlankNode | pyoxigraph.Triple):
                raise KgError("the graph has things without an IRI", where=where, advice="build one without them with: kg build")
            if isinstance(thing, pyoxigraph.Literal):
                cell = _literal(thing)
            else:
                iri = thing.value
                cell = things.get(iri) or things.setdefault(iri, Cell(iri, "uri"))
            yield subject.value, quad.predicate.value, cell
    except SyntaxError as error:
        raise _no_turtle(error, where) from error


def run(store: pyoxigraph.Store, query: str, prefixes: Mapping[str, str]) -> Answer:
    """Answer a query. Rows without an order of their own are sorted, as stores promise none.

    Raises what pyoxigraph raises: SyntaxError for a query that cannot be parsed, OSError, RuntimeError or ValueError otherwise.
    """
    results = store.query(query, prefixes=dict(prefixes))
    if isinstance(results, pyoxigraph.QueryBoolean):
        return Answer(("answer",), ((Cell("true" if results else "false", datatype=f"{XSD}boolean"),),), truth=bool(results))
    if isinstance(results, pyoxigraph.QueryTriples):
        triples = [(_cell(triple.subject), _cell(triple.predicate), _cell(triple.object)) for triple in results]
        return Answer(("subject", "predicate", "object"), tuple(sorted(triples, key=_row_key)), triples=True)
    columns = tuple(variable.value for variable in results.variables)
    rows = [tuple(_cell(row[column]) for column in columns) for row in results]
    ordered = "order by" in " ".join(query.lower().split())
    return Answer(columns, tuple(rows if ordered else sorted(rows, key=_row_key)))


def labels(store: pyoxigraph.Store, classes: Iterable[str]) -> list[tuple[str, str]]:
    """Give every label and alternative label of the things of these classes, with their IRIs."""
    written = " ".join(str(pyoxigraph.NamedNode(name)) for name in classes)
    return [(row[0].value, row[1].value) for row in run(store, LABELS.format(classes=written), {}).rows if row[0] and row[1]]


def iri_term(iri: str) -> str:
    """Write an IRI as SPARQL reads it."""
    return str(pyoxigraph.NamedNode(iri))


def literal_term(value: str, datatype: str = "string") -> str:
    """Write a literal as SPARQL reads it, everything in it escaped."""
    return str(pyoxigraph.Literal(value.encode("utf-8", "replace").decode(), datatype=pyoxigraph.NamedNode(f"{XSD}{datatype}")))


def _no_turtle(error: SyntaxError, where: str = "") -> KgError:
    return KgError(f"the graph is not Turtle ({' '.join(str(error).split())})", where=where, advice="build one with: kg build -o graph.ttl")


def _literal(term: pyoxigraph.Literal) -> Cell:
    datatype = "" if term.language or term.datatype.value == f"{XSD}string" else term.datatype.value
    return Cell(term.value, "literal", datatype, term.language or "")


def _cell(term: object) -> Cell | None:
    if isinstance(term, pyoxigraph.Literal):
        return _literal(term)
    if isinstance(term, pyoxigraph.NamedNode):
        return Cell(term.value, "uri")
    return None if term is None else Cell(str(term).removeprefix("_:"), "bnode")


def _row_key(row: tuple[Cell | None, ...]) -> tuple[tuple[str, str, str, str], ...]:
    return tuple((cell.value, cell.kind, cell.datatype, cell.language) if cell else ("", "", "", "") for cell in row)

"""The graph against the shapes, by pyshacl.

In: a store. Out: a finding for each result of SHACL. Never SHACL of its own making: severity and message are those of the shape.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from pyoxigraph import BlankNode, NamedNode
from pyoxigraph import Literal as OxigraphLiteral
from rdflib import RDF, SH, XSD, Graph, Literal, URIRef
from rdflib import BNode as RdflibBlankNode

from kg.errors import KgError
from kg.records import Finding
from kg.validation.conformance import to_judge
from kg.validation.dataset import data, vocabulary
from kg.validation.naming import one_line, short
from kg.validation.shapes import read_shapes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad, Store
    from rdflib.term import Node

    from kg.records import Level

LEVELS: dict[str, Level] = {"Violation": "violation", "Warning": "warning", "Info": "info"}
# What sh:class needs of the vocabulary: which class is below which, and which concepts there are.
BACKGROUND = ("http://www.w3.org/2000/01/rdf-schema#subClassOf",)


def findings(store: Store) -> Iterator[Finding]:
    """Judge a graph by the shapes of `diplomacy.ttl`. Raises KgError when pyshacl cannot finish.

    pyshacl judges the nodes that may be wrong, each among its neighbours; of the others it would say nothing, and takes minutes to.
    """
    quads, shapes = data(store), read_shapes("diplomacy.ttl")
    classes = [quad for quad in vocabulary(store) if quad.predicate.value in BACKGROUND]
    found = to_judge(quads, classes, shapes)
    if found is None:
        yield from judged(rdflib_graph([*quads, *classes]), shapes)
        return
    doubtful, facts = found
    if doubtful:
        near = facts.around(doubtful)
        among = [quad for quad in quads if isinstance(quad.subject, NamedNode) and quad.subject.value in near]
        yield from (finding for finding in judged(rdflib_graph([*among, *classes]), shapes) if finding.subject in doubtful)


def judged(graph: Graph, shapes: Graph, *, targets: bool = False) -> Iterator[Finding]:
    """Judge an rdflib graph by shapes; `targets` allows SPARQL targets. Raises KgError when pyshacl cannot finish."""
    import pyshacl  # noqa: PLC0415 - the slowest import of this room

    _, results, text = pyshacl.validate(graph, shacl_graph=shapes, advanced=targets, inplace=True, meta_shacl=False)
    if not isinstance(results, Graph):
        raise KgError(f"pyshacl stopped: {text.strip().splitlines()[-1]}", advice="report this with the graph")
    grouped: defaultdict[tuple[Node | None, Node | None], list[Node]] = defaultdict(list)
    for result in results.subjects(RDF.type, SH.ValidationResult):
        grouped[results.value(result, SH.focusNode), results.value(result, SH.sourceShape)].append(result)
    for (node, shape), together in grouped.items():
        yield _finding(results, node, str(shape).rpartition("#")[2], together, _quote(graph, node))


def rdflib_graph(quads: Iterable[Quad]) -> Graph:
    """Make an rdflib graph of the triples, without a second parse."""
    graph = Graph(bind_namespaces="none")
    with _quiet():
        graph.addN((_node(quad.subject), _node(quad.predicate), _node(quad.object), graph) for quad in quads)
    return graph


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep rdflib from logging a traceback for each ill-typed literal; the shapes speak about them."""
    log = logging.getLogger("rdflib.term")
    before = log.disabled
    log.disabled = True
    try:
        yield
    finally:
        log.disabled = before


def _node(term: object) -> URIRef | RdflibBlankNode | Literal:
    if isinstance(term, NamedNode):
        return URIRef(term.value)
    if isinstance(term, BlankNode):
        return RdflibBlankNode(term.value)
    literal = cast("OxigraphLiteral", term)
    if literal.language:
        return Literal(literal.value, lang=literal.language)
    if literal.datatype.value == str(XSD.string):
        return Literal(literal.value)  # for rdflib, "x" and "x"^^xsd:string are two terms, and sh:in would miss one
    return Literal(literal.value, datatype=URIRef(literal.datatype.value), normalize=False)


def _finding(results: Graph, node: Node | None, shape: str, together: list[Node], quote: str) -> Finding:
    """One finding for all that a shape says about a node: the values it found wrong are told together."""
    severity = str(results.value(together[0], SH.resultSeverity)).removeprefix(str(SH))
    values = {results.value(result, SH.value) for result in together} - {None, node}
    shown = sorted(short(str(value)) if isinstance(value, URIRef) else f'"{one_line(str(value))}"' for value in values)
    found = f" (found {', '.join(shown)})" if shown else ""
    words = f' "{one_line(quote)}"' if quote else ""
    name = short(str(node)) if isinstance(node, URIRef) else str(node)
    message = f"{name}{words}{found}: {results.value(together[0], SH.resultMessage)}"
    return Finding(LEVELS[severity], f"shape:{shape}", str(node), message, quote)


def _quote(graph: Graph, node: Node | None) -> str:
    """Give the words of a claim or span; a literal that is no node has none."""
    quote = graph.value(node, URIRef("https://w3id.org/dipkg/ontology#quote")) if isinstance(node, URIRef) else None
    return str(quote) if quote is not None else ""

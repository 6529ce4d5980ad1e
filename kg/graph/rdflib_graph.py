"""The graph as the object that users of rdflib know.

In: triples. Out: an rdflib Graph with the prefixes bound. Never imported before somebody asks: rdflib is heavy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.graph.triple import Literal
from kg.graph.vocabulary import HOME, Names

if TYPE_CHECKING:
    from collections.abc import Iterable

    import rdflib

    from kg.graph.triple import Triple


def rdflib_graph(triples: Iterable[Triple], base: str = HOME) -> rdflib.Graph:
    """Make an rdflib Graph of the triples."""
    import rdflib  # noqa: PLC0415 - heavy, and only few ask for it

    graph = rdflib.Graph(bind_namespaces="none")
    for prefix, iri in Names(base).prefixes().items():
        graph.bind(prefix, iri)
    for triple in triples:
        thing = triple.object
        written: rdflib.Literal | rdflib.URIRef
        if isinstance(thing, Literal):
            datatype = rdflib.URIRef(thing.datatype) if thing.datatype else None
            written = rdflib.Literal(thing.value, lang=thing.language or None, datatype=datatype, normalize=False)
        else:
            written = rdflib.URIRef(thing)
        graph.add((rdflib.URIRef(triple.subject), rdflib.URIRef(triple.predicate), written))
    return graph

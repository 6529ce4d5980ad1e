"""The graph under judgement in one store, beside what the checks compare it with.

In: Turtle. Out: a pyoxigraph store: the data in the default graph, the vocabulary in `kg:vocabulary`, the derivations in
`kg:derived`, the country of each place in `kg:countries`.
Never reads RDF/XML or JSON-LD (entities, remote contexts), never follows an import.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse

from kg.errors import KgError
from kg.resources import folder

DIP = "https://w3id.org/dipkg/ontology#"
VOCABULARY = NamedNode("https://w3id.org/dipkg/graph/vocabulary")
DERIVED = NamedNode("https://w3id.org/dipkg/graph/derived")
DERIVATIONS = Path(__file__).with_name("derived.tsv")
PREFIXES = {"dip": DIP, "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#"}
PREFIXES["skos"] = "http://www.w3.org/2004/02/skos/core#"
# Once for the whole graph: a check that walks up from each place by itself takes minutes on a large one.
COUNTRY_OF_PLACES = """
PREFIX dip: <https://w3id.org/dipkg/ontology#>
INSERT { GRAPH <https://w3id.org/dipkg/graph/countries> { ?place dip:within ?country } }
WHERE { { SELECT DISTINCT ?country WHERE { ?state dip:territory ?country } } ?place dip:within* ?country }
"""


def load(turtle: bytes) -> Store:
    """Make the store of a graph. Raises KgError, with the line, when `turtle` is no Turtle."""
    store = Store()
    store.extend(_data(turtle))
    store.extend(_vocabulary())
    store.extend(_derivations())
    store.update(COUNTRY_OF_PLACES)
    return store


def data(store: Store) -> tuple[Quad, ...]:
    """Give the triples under judgement, in no order."""
    return tuple(store.quads_for_pattern(None, None, None, DefaultGraph()))


def vocabulary(store: Store) -> tuple[Quad, ...]:
    """Give the triples of the vocabulary and its concepts, in no order."""
    return tuple(store.quads_for_pattern(None, None, None, VOCABULARY))


def _data(turtle: bytes) -> list[Quad]:
    try:
        return list(parse(turtle, format=RdfFormat.TURTLE))
    except SyntaxError as error:
        where = f"line {error.lineno}" if error.lineno else ""
        raise KgError(f"the graph is no Turtle: {error.msg}", where=where, advice="build it again, or correct that line") from error


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[Quad, ...]:
    files = (folder("ontology") / name for name in ("diplomacy.ttl", "schemes.ttl"))
    triples = (triple for file in files for triple in parse(file.read_bytes(), format=RdfFormat.TURTLE))
    return tuple(Quad(triple.subject, triple.predicate, triple.object, VOCABULARY) for triple in triples)


@lru_cache(maxsize=1)
def _derivations() -> tuple[Quad, ...]:
    with DERIVATIONS.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return tuple(_derivation(row["property"], row["rule"]) for row in rows)


def _derivation(name: str, rule: str) -> Quad:
    prefix, _, local = name.partition(":")
    return Quad(NamedNode(PREFIXES[prefix] + local), NamedNode(DIP + "rule"), NamedNode(f"https://w3id.org/dipkg/id/rule/{rule}"), DERIVED)

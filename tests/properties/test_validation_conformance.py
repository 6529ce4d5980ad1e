"""Nodes that are let through without pyshacl are nodes of which pyshacl says nothing: proved on graphs with planted errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg.validation import shacl
from kg.validation.conformance import to_judge
from kg.validation.dataset import DIP, data, load, vocabulary
from kg.validation.shapes import read_shapes

FIXTURES = Path(__file__).parents[1] / "fixtures"
RIGHT = (FIXTURES / "graph" / "right.ttl").read_bytes()
SHAPES = sorted((FIXTURES / "shapes").glob("*.ttl"))
XSD = "http://www.w3.org/2001/XMLSchema#"
TRIPLES = sorted(map(str, data(load(RIGHT))))
WRONG = [
    Literal("no date"),
    Literal("2031-13-45", datatype=NamedNode(XSD + "date")),
    Literal("007", datatype=NamedNode(XSD + "integer")),
    Literal("-3", datatype=NamedNode(XSD + "integer")),
    Literal("Le nom", language="fr"),
    Literal(""),
    Literal("the minister", language="en"),
    NamedNode("https://w3id.org/dipkg/id/person/nobody"),
    NamedNode("https://w3id.org/dipkg/id/place/zenda"),
    NamedNode("https://w3id.org/dipkg/id/person/anna-berg"),
]


def by_pyshacl_alone(store):
    classes = [quad for quad in vocabulary(store) if quad.predicate.value in shacl.BACKGROUND]
    return set(shacl.judged(shacl.rdflib_graph([*data(store), *classes]), read_shapes("diplomacy.ttl")))


@st.composite
def mutated(draw):
    """The right graph with some triples gone, given another value, or given a value more."""
    store = load(RIGHT)
    quads = {str(quad): quad for quad in data(store)}
    for name in draw(st.lists(st.sampled_from(TRIPLES), min_size=1, max_size=4, unique=True)):
        quad, value = quads[name], draw(st.sampled_from([None, *WRONG, *(quads[other].object for other in TRIPLES[:40])]))
        if value is None or draw(st.booleans()):
            store.remove(quad)
        if value is not None:
            store.add(Quad(quad.subject, quad.predicate, value, DefaultGraph()))
    return store


@given(mutated())
@settings(max_examples=25, deadline=None)
def test_a_graph_with_any_errors_has_the_findings_that_pyshacl_alone_has(store):
    assert set(shacl.findings(store)) == by_pyshacl_alone(store)


@pytest.mark.parametrize("file", SHAPES, ids=lambda file: file.stem)
def test_every_fixture_of_a_shape_has_the_findings_that_pyshacl_alone_has(file):
    store = load(file.read_bytes())
    assert set(shacl.findings(store)) == by_pyshacl_alone(store)


def test_a_right_graph_leaves_nothing_to_judge_and_each_known_constraint_of_the_shapes_is_understood():
    store = load(RIGHT)
    classes = [quad for quad in vocabulary(store) if quad.predicate.value in shacl.BACKGROUND]
    assert to_judge(data(store), classes, read_shapes("diplomacy.ttl"))[0] == frozenset()


def test_a_blank_node_under_a_shape_is_for_pyshacl():
    store = load(RIGHT + f"\n[] a <{DIP}Person> .\n".encode())
    assert set(shacl.findings(store)) == by_pyshacl_alone(store) != set()

"""Each shape is silent on its right node and speaks on each of its wrong ones; a broken shapes file judges nothing."""

from pathlib import Path

import pytest
from pyoxigraph import Quad, RdfFormat, Store, parse
from rdflib import RDF, SH, Graph, URIRef

from kg.errors import RuleError
from kg.resources import folder
from kg.validation import shacl
from kg.validation.dataset import load
from kg.validation.shapes import parse_shapes, read_shapes

FIXTURES = Path(__file__).parents[2] / "fixtures" / "shapes"
DSH = "https://w3id.org/dipkg/shapes#"


def _node_shapes(file):
    return sorted(str(shape).removeprefix(DSH) for shape in read_shapes(file).subjects(RDF.type, SH.NodeShape) if isinstance(shape, URIRef))


def _of(shape, file):
    shapes = read_shapes(file)
    own = {f"shape:{str(part).removeprefix(DSH)}" for part in shapes.objects(URIRef(DSH + shape), SH.property)}
    return own | ({f"shape:{shape}"} if shapes.value(URIRef(DSH + shape), SH.pattern) else set())


def _said(fixture, *, vocabulary=False):
    """Which checks speak about which node."""
    turtle = (FIXTURES / fixture).read_bytes()
    if vocabulary:
        found = shacl.judged(Graph().parse(data=turtle, format="turtle"), read_shapes("ontology.ttl"), targets=True)
    else:
        classes = parse((folder("ontology") / "diplomacy.ttl").read_bytes(), format=RdfFormat.TURTLE)
        below = [Quad(*triple) for triple in classes if triple.predicate.value == shacl.BACKGROUND[0]]
        store = Store()
        store.extend(parse(turtle, format=RdfFormat.TURTLE))
        found = shacl.judged(shacl.rdflib_graph([*store, *below]), read_shapes("diplomacy.ttl"))
    return {(finding.check, finding.subject) for finding in found}


@pytest.mark.parametrize("shape", _node_shapes("diplomacy.ttl"))
def test_a_shape_is_silent_on_its_right_node(shape):
    turtle = (FIXTURES / f"{shape}-pass.ttl").read_text(encoding="utf-8")
    assert ":right a " in turtle
    own = _of(shape, "diplomacy.ttl")
    assert [check for check, subject in sorted(_said(f"{shape}-pass.ttl")) if subject.endswith("/right") and check in own] == []


@pytest.mark.parametrize("shape", _node_shapes("diplomacy.ttl"))
def test_each_constraint_of_a_shape_finds_the_node_that_is_wrong_in_it(shape):
    said = _said(f"{shape}-fail.ttl")
    own = _of(shape, "diplomacy.ttl")
    found = {check for check, subject in said if subject.endswith(f"/wrong-{check.rpartition('-')[2].lower()}")}
    assert own - found == set()


@pytest.mark.parametrize("shape", _node_shapes("ontology.ttl"))
def test_a_shape_of_the_vocabulary_is_silent_on_its_right_term(shape):
    assert {check for check, _ in _said(f"ontology-{shape}-pass.ttl", vocabulary=True)} & _of(shape, "ontology.ttl") == set()


@pytest.mark.parametrize("shape", _node_shapes("ontology.ttl"))
def test_each_constraint_of_a_shape_of_the_vocabulary_finds_the_wrong_term(shape):
    said = {check for check, _ in _said(f"ontology-{shape}-fail.ttl", vocabulary=True)}
    assert _of(shape, "ontology.ttl") - said == set()


def test_the_vocabulary_itself_is_clean():
    graph = Graph().parse(folder("ontology") / "diplomacy.ttl", format="turtle")
    assert list(shacl.judged(graph, read_shapes("ontology.ttl"), targets=True)) == []


def test_no_fixture_is_left_without_its_shape():
    wanted = {f"{shape}-{kind}.ttl" for shape in _node_shapes("diplomacy.ttl") for kind in ("pass", "fail")}
    wanted |= {f"ontology-{shape}-{kind}.ttl" for shape in _node_shapes("ontology.ttl") for kind in ("pass", "fail")}
    assert {file.name for file in FIXTURES.glob("*.ttl")} == wanted


RIGHT = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix ex: <https://example.org/> .
ex:A a sh:NodeShape ; sh:targetClass ex:Thing ; sh:property ex:A-name .
ex:A-name a sh:PropertyShape ; sh:path ex:name ; sh:minCount 1 ; sh:severity sh:Violation ; sh:message "name it"@en .
"""


def test_a_right_file_of_shapes_is_taken():
    assert set(parse_shapes(RIGHT, where="a.ttl")) == set(Graph().parse(data=RIGHT, format="turtle"))


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("sh:minCount", "sh:minCuont", "a.ttl: SHACL has no term sh:minCuont, did you mean sh:minCount?"),
        ("sh:targetClass ex:Thing ;", "", "a.ttl: the shape https://example.org/A has no target"),
        (" ; sh:property ex:A-name", "", "a.ttl: the shape https://example.org/A has no sh:property"),
        ("sh:severity sh:Violation ;", "", "a.ttl: the shape https://example.org/A-name lacks a severity or a message"),
        ("ex:A a sh:NodeShape", "ex:A a ex:Shape", "a.ttl: there is no sh:NodeShape with a name"),
        ("@prefix sh:", "@prefx sh:", "a.ttl: the shapes are no Turtle"),
        (RIGHT, "", "a.ttl: there is no sh:NodeShape with a name"),
    ],
)
def test_a_broken_file_of_shapes_is_refused_with_its_reason(right, wrong, says):
    with pytest.raises(RuleError) as refusal:
        parse_shapes(RIGHT.replace(right, wrong), where="a.ttl")
    assert str(refusal.value).startswith(says)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("written", "planted", "shape"),
    [
        ('dip:latest "2031-03-09"^^xsd:date', 'dip:latest "2031"^^xsd:gYear', "Event-latest"),
        ('dip:latest "2031-03-09"^^xsd:date', 'dip:latest "2031-13-45"^^xsd:date', "Event-latest"),
        ('dip:latest "2031-03-09"^^xsd:date', "dip:latest place:klow", "Event-latest"),
        ("dip:start 17", 'dip:start "x"', "Claim-start"),
        ("dip:start 17", "dip:start 1.5", "Claim-start"),
        ("dip:documents 2", 'dip:documents "zwei"@de', "Event-documents"),
        ('dip:date "2031-03-09"', "dip:date 2031", "Event-date"),
        ('rdfs:label "Anna Berg"@en', "rdfs:label 5", "Agent-label"),
    ],
)
def test_an_ill_typed_value_is_a_finding_and_nothing_breaks(written, planted, shape, caplog):
    right = (FIXTURES.parent / "graph" / "right.ttl").read_text(encoding="utf-8")
    assert written in right
    assert f"shape:{shape}" in {finding.check for finding in shacl.findings(load(right.replace(written, planted, 1).encode()))}
    assert caplog.records == []

"""HermiT finds what no single node shows; without it, the graph is judged and the user is told."""

from pathlib import Path

import owlready2
import pytest

from kg.validation import reasoning
from kg.validation.dataset import load

RIGHT = (Path(__file__).parents[2] / "fixtures" / "graph" / "right.ttl").read_text(encoding="utf-8")
INCONSISTENT = "the graph contradicts the vocabulary, by its types and links; correct what the other findings name, then validate again"


def _said(turtle):
    return [(finding.level, finding.check, finding.message) for finding in reasoning.findings(load(turtle.encode()))]


@pytest.mark.parametrize(
    ("written", "planted"),
    [
        ("dip:member state:borduria", "dip:member place:borduria"),
        ("state:borduria a dip:State", "state:borduria a dip:State , dip:InternationalOrganisation"),
        ("dip:met person:karl-molnar", "dip:met person:anna-berg"),
        ("dip:visitor person:karl-molnar", "dip:visitor person:karl-molnar ; dip:host person:karl-molnar"),
        ("dip:territory place:borduria", "dip:territory state:borduria"),
        ("dip:place place:zenda", "dip:place person:anna-berg"),
    ],
)
def test_a_graph_that_contradicts_the_vocabulary_is_inconsistent(written, planted):
    assert written in RIGHT
    assert _said(RIGHT.replace(written, planted, 1)) == [("violation", "owl-inconsistent", INCONSISTENT)]


def test_the_right_graph_agrees_with_the_vocabulary():
    assert _said(RIGHT) == []


def test_a_graph_cannot_bring_its_own_axioms_imports_or_python():
    hostile = """
<https://w3id.org/dipkg/ontology> <http://www.w3.org/2002/07/owl#imports> <file:///etc/passwd> ;
    <http://www.lesfleursdunormal.fr/static/_downloads/owlready_ontology.owl#python_module> "os" .
dip:Place <http://www.w3.org/2002/07/owl#disjointWith> dip:Place .
"""
    assert _said(RIGHT + hostile) == []


def test_without_java_the_user_is_told_and_nothing_fails(monkeypatch):
    monkeypatch.setattr(owlready2, "JAVA_EXE", "/no/such/java")
    told = "OWL consistency was not checked, there is no java; install Java 11 or later, or leave reasoning out"
    assert _said(RIGHT) == [("warning", "owl-not-checked", told)]


def test_a_large_graph_is_reasoned_about_without_its_claims(monkeypatch):
    monkeypatch.setattr(reasoning, "INDIVIDUALS", 3)
    told = "the OWL check left out claims, the graph is too large for HermiT; all other checks saw them"
    assert _said(RIGHT) == [("info", "owl-in-part", told)]


def test_a_contradiction_leaves_no_file_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(reasoning.tempfile, "tempdir", str(tmp_path))
    _said(RIGHT.replace("dip:member state:borduria", "dip:member place:borduria", 1))
    assert list(tmp_path.iterdir()) == []

"""The judgement as a whole: broken input is one line, quotes are compared by code points, nothing heavy loads early."""

import subprocess
import sys
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from kg.errors import KgError
from kg.validation import copies, evidence, validate
from kg.validation.dataset import load
from kg.validation.naming import one_line, short

DIP = "https://w3id.org/dipkg/ontology#"
SOURCE, CLAIM = NamedNode("https://w3id.org/dipkg/id/source/a"), NamedNode("https://w3id.org/dipkg/id/claim/a")
INTEGER = NamedNode("http://www.w3.org/2001/XMLSchema#integer")
TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1)


def _graph(text, start, end, quote):
    dip = {name: NamedNode(DIP + name) for name in ("sha256", "source", "start", "end", "quote")}
    triples = [
        Triple(SOURCE, dip["sha256"], Literal(sha256(text.encode()).hexdigest())),
        Triple(SOURCE, NamedNode("http://www.w3.org/2000/01/rdf-schema#label"), Literal("a.txt")),
        Triple(CLAIM, dip["source"], SOURCE),
        Triple(CLAIM, dip["start"], Literal(str(start), datatype=INTEGER)),
        Triple(CLAIM, dip["end"], Literal(str(end), datatype=INTEGER)),
        Triple(CLAIM, dip["quote"], Literal(quote)),
    ]
    return load(serialize(triples, format=RdfFormat.TURTLE)), {sha256(text.encode()).hexdigest()[:16]: text}


def test_what_is_no_turtle_is_one_line_with_its_line_number():
    with pytest.raises(KgError) as refusal:
        validate(b"@prefix a: <https://example.org/> .\na:b a:c a:d .\na:b a:c oops .\n", texts={})
    assert str(refusal.value).startswith("line 3: the graph is no Turtle: ")
    assert str(refusal.value).endswith("; build it again, or correct that line")
    assert "\n" not in str(refusal.value)


def test_an_empty_graph_has_no_finding():
    assert validate(b"", texts={}, reasoning=False) == ()


def test_importing_the_room_loads_no_heavy_library():
    code = "import sys, kg.validation; print(sorted({'rdflib', 'pyshacl', 'owlready2', 'pyoxigraph'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


@given(TEXT, st.data())
def test_a_quote_at_its_code_points_is_never_a_finding(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    store, texts = _graph(text, start, end, text[start:end])
    assert list(evidence.findings(store, texts)) == []


@given(TEXT, TEXT)
def test_a_quote_that_is_not_the_text_is_always_a_finding(text, quote):
    store, texts = _graph(text, 0, len(text), quote)
    assert [found.check for found in evidence.findings(store, texts)] == ([] if quote == text else ["quote-differs"])


def test_words_that_many_documents_share_make_no_copies():
    footer = "sign up here for our newsletter about the world of diplomacy and trade"
    texts = {f"{number:016x}": f"Report {number}. {footer}" for number in range(copies.COMMON + 1)}
    rows = [f'<https://x.org/id/source/{key}> <{DIP}sha256> "{key:0<64}" ; <{DIP}story> <https://x.org/id/story/{key}> .' for key in texts]
    assert list(copies.findings(load("\n".join(rows).encode()), texts)) == []


@pytest.mark.parametrize(
    ("iri", "name"),
    [
        ("https://w3id.org/dipkg/id/meeting/2025-02-27--a--b", "meeting:2025-02-27--a--b"),
        ("https://example.org/news/id/person/a", "person:a"),
        ("https://w3id.org/dipkg/scheme/modality/planned", "modality:planned"),
        ("https://w3id.org/dipkg/ontology#met", "dip:met"),
        ("http://www.w3.org/2000/01/rdf-schema#label", "rdfs:label"),
        ("https://example.org/other", "<https://example.org/other>"),
    ],
)
def test_nodes_are_named_as_people_say_them(iri, name):
    assert short(iri) == name


def test_a_quote_in_a_message_is_one_line():
    assert one_line("a\r\nb") == "a\\r\\nb"

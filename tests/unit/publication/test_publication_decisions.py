"""A line more in a file of decisions leaves every line that stands as it is."""

from __future__ import annotations

import pytest

from kg.errors import QueryError
from kg.publication.decisions import with_decision
from kg.publication.nameable import find_name, missing, short_name

HEADER = b"subject\tdecision\tobject\twho\twhen\twhy\n"
CELLS = ("person/a", "same", "person/b", "Zo\u00eb", "2031-05-04", "one\twoman,\ntwo names")
LINE = "person/a\tsame\tperson/b\tZo\u00eb\t2031-05-04\tone woman, two names\n".encode()
GRAPH = b"""@prefix dip: <https://w3id.org/dipkg/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<https://e.org/id/person/ida-holm> a dip:Official ; rdfs:label "Ida Holm"@en .
<https://e.org/id/place/holm> a dip:Place ; rdfs:label "Holm"@en .
<https://e.org/id/state/norway> a dip:State ; rdfs:label "Norway"@en .
<https://e.org/id/source/0123456789abcdef> a dip:SourceDocument ; rdfs:label "a.txt" ."""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"", HEADER + LINE),
        (b"# who is who\n\n", b"# who is who\n\n" + HEADER + LINE),
        (HEADER, HEADER + LINE),
        (HEADER + b"x\n# the last word", HEADER + b"x\n# the last word\n" + LINE),
        (HEADER.replace(b"\n", b"\r\n"), HEADER.replace(b"\n", b"\r\n") + LINE.replace(b"\n", b"\r\n")),
        (b"\xef\xbb\xbf" + HEADER, b"\xef\xbb\xbf" + HEADER + LINE),
    ],
)
def test_a_decision_is_added_at_the_end_and_nothing_else_changes(before, after):
    assert with_decision(before, CELLS) == after


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("person/ida-holm", "person/ida-holm"),
        ("person:ida-holm", "person/ida-holm"),
        ("https://example.org/news/id/meeting/2031--a--b", "meeting/2031--a--b"),
        ("<https://w3id.org/dipkg/id/claim/0123456789abcdef-1-9-meeting.met>", "claim/0123456789abcdef-1-9-meeting.met"),
        ("source/0123456789abcdef/ida-holm", "source/0123456789abcdef/ida-holm"),
        ("Ida Holm", None),
        ("state/norway", None),
    ],
)
def test_iris_and_prefixed_names_are_shortened_and_labels_are_none(written, name):
    assert short_name(written) == name


def test_a_label_names_the_one_thing_of_the_graph_that_has_it():
    assert find_name(GRAPH, "ida holm") == "person/ida-holm"
    assert find_name(GRAPH, "Holm") == "place/holm"


def test_a_label_that_nothing_has_is_told_with_the_nearest():
    with pytest.raises(QueryError, match="there is no thing to decide on 'Ida Hulm'; did you mean Ida Holm"):
        find_name(GRAPH, "Ida Hulm")


def test_what_the_graph_does_not_know_is_listed():
    names = ("person/ida-holm", "person/ida", "source/0123456789abcdef/ida-holm", "source/fedcba9876543210/ida-holm", "claim/x")
    assert missing(GRAPH, names) == ("person/ida", "source/fedcba9876543210/ida-holm", "claim/x")

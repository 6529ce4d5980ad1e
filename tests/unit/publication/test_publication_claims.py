import csv
import io
import json

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st

import kg.publication
from kg.publication import claims_bytes
from kg.records import Claim

BASE = {"source": "a.txt", "document": "39921e18e5c4dc32", "start": 5, "end": 9}


def test_json_lines_have_the_fields_of_the_design_in_its_order_and_absent_ones_are_left_out(claims):
    assert claims_bytes(claims).decode().splitlines() == [
        (
            '{"id": "c1", "type": "meeting", "source": "a.txt", "start": 5, "end": 9, "quote": "=met, “there”\\n", "rule": "meeting.met", '
            '"modality": "occurred", "attributed_to": null, "participants": ["Ada Lund", "Bo Karim", "Cyra Lund"], '
            '"sides": [["Ada Lund"], ["Bo Karim", "Cyra Lund"]], "place": "Port Anna", "date": null, "topics": ["defence"], '
            '"context": [{"start": 0, "end": 4, "quote": "date", "for": "date"}]}'
        ),
        (
            '{"id": "c2", "type": "visit", "source": "a.txt", "start": 5, "end": 9, "quote": "went", "rule": "visit.to", '
            '"modality": "planned", "attributed_to": null, "visitor": "Bo Karim", "destination": "Freedonia", "date": null}'
        ),
        (
            '{"id": "c3", "type": "post", "source": "a.txt", "start": 5, "end": 9, "quote": "was", "rule": "post.was", '
            '"holder": "Ada Lund", "title": "Chair", "status": "former", "start_date": "2012"}'
        ),
        (
            '{"id": "c4", "type": "membership", "source": "a.txt", "start": 5, "end": 9, "quote": "is", "rule": "m.is", '
            '"member": "Freedonia", "organisation": "Union", "status": "member"}'
        ),
        (
            '{"id": "c5", "type": "statement", "source": "a.txt", "start": 5, "end": 9, "quote": "said", "rule": "s.said", '
            '"speaker": "Bo Karim", "words": "\\u001b[31m\\ud83d", "medium": "X"}'
        ),
    ]


def test_two_people_have_no_sides_as_they_are_two_sides():
    claim = Claim(**BASE, id="c", type="meeting", quote="q", rule="r", participants=("A", "B"), sides=(("A",), ("B",)))
    assert "sides" not in json.loads(claims_bytes([claim]))


@given(st.text(), st.lists(st.text(), max_size=3))
def test_whatever_stands_in_a_claim_a_json_line_is_one_line_and_reads_back(quote, names):
    claim = Claim(**BASE, id="c", type="meeting", quote=quote, rule="r", participants=tuple(names))
    written = claims_bytes([claim])
    assert written.count(b"\n") == 1
    read = json.loads(written)
    assert (read["quote"], read["participants"]) == (quote, names)


def test_csv_has_one_set_of_columns_and_no_cell_that_a_spreadsheet_runs(claims):
    rows = list(csv.DictReader(io.StringIO(claims_bytes(claims, "csv").decode(), newline="")))
    assert [{name: value for name, value in row.items() if value and name not in BASE} for row in rows] == [
        {
            "id": "c1",
            "type": "meeting",
            "quote": "'=met, “there”\n",
            "rule": "meeting.met",
            "modality": "occurred",
            "participants": "Ada Lund; Bo Karim; Cyra Lund",
            "sides": "Ada Lund | Bo Karim; Cyra Lund",
            "place": "Port Anna",
            "topics": "defence",
            "context": "0-4 date: date",
        },
        {
            "id": "c2",
            "type": "visit",
            "quote": "went",
            "rule": "visit.to",
            "modality": "planned",
            "visitor": "Bo Karim",
            "destination": "Freedonia",
        },
        {
            "id": "c3",
            "type": "post",
            "quote": "was",
            "rule": "post.was",
            "holder": "Ada Lund",
            "title": "Chair",
            "status": "former",
            "start_date": "2012",
        },
        {
            "id": "c4",
            "type": "membership",
            "quote": "is",
            "rule": "m.is",
            "member": "Freedonia",
            "organisation": "Union",
            "status": "member",
        },
        {
            "id": "c5",
            "type": "statement",
            "quote": "said",
            "rule": "s.said",
            "speaker": "Bo Karim",
            "words": "\x1b[31m\ufffd",
            "medium": "X",
        },
    ]


def test_a_table_says_who_what_when_where_and_sends_no_control_character(claims):
    assert claims_bytes(claims, "table").decode() == (
        "source  start  type        said      who                            what              when     where      quote\n"
        "------  -----  ----------  --------  -----------------------------  ----------------  -------  ---------  --------------\n"
        "a.txt   5      meeting     occurred  Ada Lund, Bo Karim, Cyra Lund  defence                    Port Anna  =met, “there”⏎\n"
        "a.txt   5      visit       planned   Bo Karim                                                  Freedonia  went\n"
        "a.txt   5      post        former    Ada Lund                       Chair             2012/..             was\n"
        "a.txt   5      membership  member    Freedonia                      Union                                 is\n"
        "a.txt   5      statement             Bo Karim                       \\u001b[31m\\ud83d                      said\n"
    )


@pytest.mark.parametrize("number", range(4))
def test_a_json_line_with_the_shipped_context_is_json_ld_about_the_claim(claims, number):
    context = json.loads(kg.publication.claims.CONTEXT.read_text(encoding="utf-8"))
    line = json.loads(claims_bytes(claims).decode().splitlines()[number])
    graph = rdflib.Graph().parse(data=json.dumps({**context, **line}), format="json-ld")
    subject = rdflib.URIRef(f"https://w3id.org/dipkg/id/claim/{line['id']}")
    dip = rdflib.Namespace("https://w3id.org/dipkg/ontology#")
    kinds = {"meeting": dip.MeetingClaim, "visit": dip.VisitClaim, "post": dip.OfficeClaim, "membership": dip.MembershipClaim}
    assert set(graph.subjects()) == {subject}
    assert graph.value(subject, rdflib.RDF.type) == kinds[line["type"]]
    assert graph.value(subject, dip.rule) == rdflib.URIRef(f"https://w3id.org/dipkg/id/rule/{line['rule']}")
    assert graph.value(subject, dip.quote) == rdflib.Literal(line["quote"])


def test_the_shipped_context_knows_every_field_a_claim_can_have():
    context = json.loads(kg.publication.claims.CONTEXT.read_text(encoding="utf-8"))["@context"]
    assert sorted(set(kg.publication.claims.COLUMNS) - set(context)) == []

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.publication import Answer, Cell, answer_bytes, table_bytes
from kg.publication.cells import guarded, shown

ANSWER = Answer(
    ("who", "n"),
    (
        (Cell("Ada", language="en"), Cell("2", datatype="http://www.w3.org/2001/XMLSchema#integer")),
        (Cell("https://example.org/x", "uri"), None),
    ),
)


def test_a_table_aligns_columns_by_what_a_terminal_shows():
    rows = [("中国", "x"), ("e\u0301", "\x1b[31mred\r"), ("plain", "")]
    assert table_bytes(("name", "n"), rows).decode() == ("name   n\n-----  --------------\n中国   x\ne\u0301      \\u001b[31mred␍\nplain\n")


def test_a_table_without_rows_is_its_header():
    assert table_bytes(("a", "bc"), []).decode() == "a  bc\n-  --\n"


def test_an_answer_in_json_is_sparql_results_json():
    assert json.loads(answer_bytes(ANSWER, "json")) == {
        "head": {"vars": ["who", "n"]},
        "results": {
            "bindings": [
                {
                    "who": {"type": "literal", "value": "Ada", "xml:lang": "en"},
                    "n": {"type": "literal", "value": "2", "datatype": "http://www.w3.org/2001/XMLSchema#integer"},
                },
                {"who": {"type": "uri", "value": "https://example.org/x"}},
            ]
        },
    }


def test_yes_and_no_in_json_is_a_boolean():
    assert json.loads(answer_bytes(Answer(("answer",), (), truth=False), "json")) == {"head": {}, "boolean": False}


def test_an_answer_in_csv_ends_lines_as_the_standard_says_and_leaves_unbound_cells_empty():
    assert answer_bytes(ANSWER, "csv") == b"who,n\r\nAda,2\r\nhttps://example.org/x,\r\n"


def test_rows_in_json_are_objects_by_column():
    assert json.loads(table_bytes(("a", "b"), [("1", "2")], "json")) == [{"a": "1", "b": "2"}]


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ('=HYPERLINK("x")', '\'=HYPERLINK("x")'),
        ("+1+1", "'+1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3", "'-2+3"),
        ("\t=1", "'\t=1"),
        ("-12.5", "-12.5"),
        ("2025-02-27", "2025-02-27"),
        ("a=b", "a=b"),
    ],
)
def test_a_cell_never_starts_a_formula_and_a_number_stays_one(cell, kept):
    assert guarded(cell) == kept


@given(
    st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"]))), max_size=5)
)
def test_what_a_csv_reader_reads_is_what_was_written_but_for_the_guard(rows):
    read = list(csv.reader(io.StringIO(table_bytes(("a", "b"), rows, "csv").decode(), newline="")))
    assert read == [["a", "b"], *([guarded(cell) for cell in row] for row in rows)]


@given(st.text())
def test_no_control_character_ever_reaches_a_terminal(text):
    assert not [letter for letter in shown(text) if ord(letter) < 32 or 127 <= ord(letter) < 160 or 0xD800 <= ord(letter) < 0xE000]
    assert shown(shown(text)) == shown(text)

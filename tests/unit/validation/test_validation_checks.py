"""Checks are files with a complete header; a broken one is refused with its reason."""

import pytest

from kg.errors import RuleError
from kg.validation.dataset import load
from kg.validation.invariants import _run, checks, read_check

RIGHT = """# Level: warning
# Problem: {node} is wrong in {value}
# Why: It must be right.
# Fix: make it right
SELECT ?node ?value WHERE { ?node <https://example.org/value> ?value }
"""
GRAPH = b'<https://example.org/id/thing/a> <https://example.org/value> "2" .'


def _check(tmp_path, text):
    (tmp_path / "sample.rq").write_text(text, encoding="utf-8")
    return read_check(tmp_path / "sample.rq")


def test_a_row_becomes_a_finding_with_problem_and_cure(tmp_path):
    (found,) = _run(_check(tmp_path, RIGHT), load(GRAPH))
    assert (found.level, found.check, found.subject) == ("warning", "sample", "https://example.org/id/thing/a")
    assert found.message == "thing:a is wrong in 2; make it right"


def test_text_from_an_article_is_never_filled_in_twice(tmp_path):
    (found,) = _run(_check(tmp_path, RIGHT), load(GRAPH.replace(b'"2"', b'"{node} {0} %s"')))
    assert found.message == "thing:a is wrong in {node} {0} %s; make it right"


@pytest.mark.parametrize(
    ("written", "planted", "says"),
    [
        ("# Why: It must be right.\n", "", "the header lacks Why; begin with '# Why: ...'"),
        ("# Level: warning", "# Level: error", "'error' is no level; use one of violation, warning, info"),
    ],
)
def test_a_check_with_a_broken_header_is_refused(tmp_path, written, planted, says):
    with pytest.raises(RuleError) as refusal:
        _check(tmp_path, RIGHT.replace(written, planted))
    assert str(refusal.value) == f"{tmp_path / 'sample.rq'}: {says}"


@pytest.mark.parametrize(("query", "says"), [("SELECT WHERE", "the query cannot be read"), ("ASK { ?s ?p ?o }", "the query gives no rows")])
def test_a_check_with_a_broken_query_is_refused(tmp_path, query, says):
    with pytest.raises(RuleError, match=f"^sample.rq: {says}"):
        list(_run(_check(tmp_path, RIGHT.partition("SELECT")[0] + query), load(GRAPH)))


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.name)
def test_a_check_names_its_node_first_and_says_one_sentence_each(check):
    assert "{node}" in check.problem
    assert check.why.endswith(".")
    assert not check.fix.endswith(".")
    assert not check.problem.endswith(".")

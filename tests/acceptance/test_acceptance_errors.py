"""Every error is one line: what, where, what to do. No traceback reaches a user."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WRONG = [
    ("frobnicate",),
    ("build", "--frobnicate"),
    ("build", "--fail-on", "everything"),
    ("build", "--jobs", "0"),
    ("build", "--manifest", "nowhere.csv"),
    ("build", "--base", "no iri"),
    ("build", "--rules", "nowhere"),
    ("build", "--rules", "."),
    ("build", "--rules", "bad-rules"),
    ("extract", "--format", "xml"),
    ("query",),
    ("query", "no-such-question", "--graph", "good.ttl"),
    ("query", "SELECT WHERE {", "--graph", "good.ttl"),
    ("query", "nowhere.rq", "--graph", "good.ttl"),
    ("query", "SELECT * { ?s ?p ?o }", "--graph", "nowhere.ttl"),
    ("query", "SELECT * { ?s ?p ?o }", "--graph", "broken.ttl"),
    ("query", "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }", "--graph", "good.ttl"),
    ("query", "whom-met", "--param", "person", "--graph", "good.ttl"),
    ("diff", "good.ttl"),
    ("diff", "good.ttl", "nowhere.ttl"),
    ("diff", "broken.ttl", "good.ttl"),
    ("diff", "-", "-"),
    ("validate", "nowhere.ttl"),
    ("validate", "broken.ttl"),
    ("validate", "."),
    ("rules", "show", "no.such.rule"),
    ("rules", "test", "--rules", "bad-rules"),
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_one_line_and_exit_code_2(kg, arguments):
    kg.file("good.ttl", "<http://example.org/a> <http://example.org/b> <http://example.org/c> .\n")
    kg.file("broken.ttl", "<http://example.org/a> <http://example.org/b> .\n")
    kg.file("bad-rules/meeting/broken.yaml", "id: [unfinished\n")
    ran = kg(*arguments)
    told = ran.stderr.decode()
    assert ran.returncode == 2, told
    assert told.startswith("kg: ")
    assert told.count("\n") == 1, told
    assert "internal error" not in told
    assert ran.stdout == b""


def test_debug_shows_the_traceback(kg):
    ran = kg("validate", "nowhere.ttl", "--debug")
    assert ran.returncode == 2
    assert "Traceback" in ran.stderr.decode()


def test_a_reader_that_stops_reading_gets_no_complaint(seeds_graph):
    command = f"'{sys.executable}' -m kg query 'SELECT * {{ ?s ?p ?o }}' --graph '{seeds_graph}' | head -n 1"
    ran = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, check=False)
    assert ran.stderr == b""

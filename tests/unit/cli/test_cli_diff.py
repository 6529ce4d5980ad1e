"""`kg diff` says by its exit code whether two graphs hold the same facts, and takes one of them from stdin."""

from __future__ import annotations

import io
import sys

import pytest

from kg.cli.main import run

PLACE = '<https://example.org/{0}> a <https://w3id.org/dipkg/ontology#Place> ; <http://www.w3.org/2000/01/rdf-schema#label> "{0}" .\n'
OLD, NEW = PLACE.format("Lima"), PLACE.format("Lima") + PLACE.format("Quito")


@pytest.fixture(autouse=True)
def graphs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.ttl").write_text(OLD)
    (tmp_path / "new.ttl").write_text(NEW)
    (tmp_path / "broken.ttl").write_text("<a:b> oops")


def _stdin(monkeypatch, text):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["old.ttl", "new.ttl"], 1, "Facts: 1 added\n+ place: Quito\n"),
        (["new.ttl", "old.ttl", "--quiet"], 1, "Facts: 1 gone\n- place: Quito\n"),
        (["old.ttl", "-"], 1, "Facts: 1 added\n+ place: Quito\n"),
        (["-", "new.ttl"], 0, "The same facts.\n"),
        (["old.ttl", "old.ttl", "--evidence"], 0, "The same facts, claims and sources.\n"),
    ],
)
def test_the_exit_code_is_1_when_the_graphs_differ(arguments, code, told, monkeypatch, capfd):
    _stdin(monkeypatch, NEW)
    assert run(["diff", *arguments]) == code
    assert capfd.readouterr() == (told, "")


def test_the_difference_goes_to_a_file(tmp_path, capfd):
    assert run(["diff", "old.ttl", "old.ttl", "--format", "json", "-o", "changes.json"]) == 0
    assert capfd.readouterr() == ("", "")
    assert (tmp_path / "changes.json").read_text() == (
        '{\n  "same": true,\n  "summary": {\n'
        '    "facts": {\n      "added": 0,\n      "gone": 0,\n      "changed": 0\n    },\n'
        '    "support": {\n      "added": 0,\n      "gone": 0,\n      "changed": 0\n    },\n'
        '    "names": {\n      "added": 0,\n      "gone": 0,\n      "changed": 0\n    }\n'
        '  },\n  "added": [],\n  "gone": [],\n  "changed": []\n}\n'
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["-", "-"], "kg: - -: stdin can only be one of the two graphs; name a file for the other\n"),
        (
            ["nowhere.ttl", "new.ttl"],
            "kg: nowhere.ttl: the graph cannot be read (no such file or directory); build one with: kg build -o graph.ttl\n",
        ),
        (["old.ttl", "."], "kg: .: the graph cannot be read (is a directory); build one with: kg build -o graph.ttl\n"),
        (
            ["old.ttl", "broken.ttl"],
            (
                "kg: broken.ttl: the graph is not Turtle (Parser error at line 1 between columns 7 and 11: oops is not a valid predicate (line 1)); "
                "build one with: kg build -o graph.ttl\n"
            ),
        ),
        (
            ["old.ttl", "new.ttl", "-o", "no/such.txt"],
            "kg: no/such.txt: cannot be written (no such file or directory); choose another folder with -o\n",
        ),
        (["old.ttl"], "kg: Missing argument 'NEW'; see: kg diff --help\n"),
    ],
)
def test_what_cannot_be_compared_is_told_in_one_line_with_exit_code_2(arguments, told, capfd):
    assert run(["diff", *arguments]) == 2
    assert capfd.readouterr() == ("", told)

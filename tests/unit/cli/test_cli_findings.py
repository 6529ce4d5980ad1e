"""Findings are lines for people and objects for machines."""

from __future__ import annotations

import json

from kg.cli import findings
from kg.cli.talk import Talk
from kg.records import Finding

QUOTED = Finding("violation", "met-occurred", "person:a", "met without a meeting", quote="A will meet B", where="graph.ttl:4")
PLAIN = Finding("info", "standing", "state:x", "sources differ:\ntwo values")


def test_a_finding_is_one_line_with_its_quote_and_place():
    assert findings.line(QUOTED) == 'violation: met-occurred: person:a: met without a meeting "A will meet B" (graph.ttl:4)'
    assert findings.line(PLAIN) == "info: standing: state:x: sources differ: two values"


def test_the_text_ends_with_the_sum():
    shown = findings.as_text((QUOTED, PLAIN)).decode()
    assert shown == f"{findings.line(QUOTED)}\n{findings.line(PLAIN)}\n1 violation, 0 warning, 1 info\n"
    assert findings.as_text(()) == b"0 violation, 0 warning, 0 info\n"


def test_json_holds_every_field():
    assert json.loads(findings.as_json((PLAIN,))) == [
        {"level": "info", "check": "standing", "subject": "state:x", "message": "sources differ:\ntwo values", "quote": "", "where": ""}
    ]


def test_only_the_first_twenty_of_a_level_are_told(capsys):
    findings.tell_findings(Talk(), [QUOTED] * 23 + [PLAIN])
    told = capsys.readouterr().err.splitlines()
    assert told == [findings.line(QUOTED)] * 20 + ["kg: 3 more of level violation; see them all with: kg validate"]


def test_quiet_tells_no_finding(capsys):
    findings.tell_findings(Talk(quiet=True), [QUOTED])
    assert capsys.readouterr().err == ""

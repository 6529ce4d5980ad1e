"""The summary of a run: lines for people with the time it took, JSON for machines without."""

from __future__ import annotations

import json

import kg as package
from kg.cli.summary import run_json, tell_set_aside, tell_summary
from kg.cli.talk import Talk
from kg.pipeline.run import Build, Summary
from kg.records import Document, SetAside, World

SUMMARY = Summary(
    documents=2,
    stories=1,
    set_aside=1,
    claims=(("meeting", 3), ("visit", 0)),
    meetings=(("occurred", 2),),
    people=4,
    triples=99,
    findings=(("violation", 0), ("warning", 1)),
    validated=True,
    reasoned=True,
)
ASIDE = SetAside("empty.txt", "empty", "remove it")


def test_people_are_told_every_figure_and_the_seconds_by_stage(capsys):
    tell_summary(Talk(), SUMMARY, (("documents", 0.04), ("claims", 1.26)))
    assert capsys.readouterr().err == (
        "documents  2 (1 stories), 1 set aside\n"
        "claims     3 (3 meeting, 0 visit)\n"
        "meetings   2 (2 occurred)\n"
        "graph      99 triples, 4 people\n"
        "findings   0 violation, 1 warning\n"
        "seconds    1.3 (documents 0.0, claims 1.3)\n"
    )


def test_quiet_silences_the_summary_but_not_the_sources_set_aside(capsys):
    tell_summary(Talk(quiet=True), SUMMARY, ())
    tell_set_aside((ASIDE, SetAside("x", "not\nread")))
    assert capsys.readouterr().err == "kg: empty.txt: set aside, empty; remove it\nkg: x: set aside, not read\n"


def test_the_run_file_holds_sources_and_output_by_digest_and_no_time():
    documents = (Document("b.txt", "2" * 64, "text"), Document("a.txt", "1" * 64, "text"))
    built = Build(
        turtle=b"<a> <b> <c> .",
        world=World(),
        claims=(),
        findings=(),
        documents=documents,
        set_aside=(ASIDE,),
        summary=SUMMARY,
    )
    assert json.loads(run_json(built)) == {
        "version": package.__version__,
        "graph": {"sha256": "b2ea068271f453a9f6c1a45b2ef556866a4b43a9ac0ee8e251cc145b7f5d6c61", "bytes": 13},
        "summary": {
            "documents": 2,
            "stories": 1,
            "set_aside": 1,
            "claims": {"meeting": 3, "visit": 0},
            "meetings": {"occurred": 2},
            "people": 4,
            "triples": 99,
            "findings": {"violation": 0, "warning": 1},
            "validated": True,
            "reasoned": True,
        },
        "sources": [{"name": "a.txt", "sha256": "1" * 64}, {"name": "b.txt", "sha256": "2" * 64}],
        "decisions": {"applied": [], "not_applied": []},
        "set_aside": [{"name": "empty.txt", "reason": "empty", "advice": "remove it"}],
    }

"""The figures of a run are counts in a fixed order; findings have levels."""

from __future__ import annotations

import pytest

from kg.errors import KgError
from kg.pipeline.checking import at_least
from kg.pipeline.graph_file import graph_bytes
from kg.pipeline.mapping import in_order
from kg.pipeline.packs import pack_folders
from kg.pipeline.run import figures, summarise
from kg.records import Claim, Event, Finding, Ref, SetAside, World


def _claim(source, start, end, kind="meeting", identity="x"):
    return Claim(id=identity, type=kind, source=source, document="0" * 16, start=start, end=end, quote="q", rule="meeting.met")


def _finding(level):
    return Finding(level, "check", "subject", "message")


def test_claims_are_sorted_by_source_start_end_type_and_id():
    right = (
        _claim("a", 1, 2),
        _claim("a", 1, 3, "meeting", "x"),
        _claim("a", 1, 3, "post", "a"),
        _claim("a", 1, 3, "post", "b"),
        _claim("a", 2, 2),
        _claim("b", 0, 1),
    )
    assert in_order(reversed(right)) == right


@pytest.mark.parametrize(("level", "levels"), [("violation", 1), ("warning", 2), ("info", 3), ("never", 0)])
def test_a_level_takes_in_the_worse_ones(level, levels):
    findings = tuple(_finding(name) for name in ("violation", "warning", "info"))
    assert at_least(findings, level) == findings[:levels]


def test_a_summary_counts_by_type_status_and_level():
    meetings = [
        Event(Ref("meeting", key), "meeting", key, status) for key, status in (("a", "occurred"), ("b", "planned"), ("c", "occurred"))
    ]
    visit = Event(Ref("visit", "d"), "visit", "d", "occurred")
    summary = summarise(
        World(events=(*meetings, visit)),
        [_claim("a", 1, 2), _claim("a", 3, 4), _claim("a", 5, 6, "post")],
        set_aside=(SetAside("x", "empty"),),
        findings=[_finding("info")],
        triples=7,
        validated=True,
        reasoned=False,
    )
    assert figures(summary) == {
        "documents": 0,
        "stories": 0,
        "set_aside": 1,
        "claims": {"meeting": 2, "visit": 0, "post": 1, "membership": 0, "statement": 0, "topic": 0},
        "meetings": {"occurred": 2, "planned": 1},
        "people": 0,
        "triples": 7,
        "findings": {"violation": 0, "warning": 0, "info": 1},
        "validated": True,
        "reasoned": False,
    }


def test_a_graph_is_given_as_bytes_or_as_a_path(tmp_path):
    (tmp_path / "graph.ttl").write_bytes(b"<a> <b> <c> .")
    assert graph_bytes(b"x") == b"x"
    assert graph_bytes(tmp_path / "graph.ttl") == graph_bytes(str(tmp_path / "graph.ttl")) == b"<a> <b> <c> ."


def test_a_graph_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(KgError, match=r"nowhere\.ttl: the graph cannot be read \(no such file or directory\); build one"):
        graph_bytes(tmp_path / "nowhere.ttl")


def test_a_pack_that_is_no_folder_is_named(tmp_path):
    with pytest.raises(KgError, match=r"nowhere: this folder of rules does not exist"):
        pack_folders([tmp_path / "nowhere"])

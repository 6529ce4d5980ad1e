"""Where the cache is, what is said of it, and what the summary tells of a run that had one."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from kg.cli.cache import cache_folder, tell_troubles
from kg.cli.summary import tell_summary
from kg.cli.talk import Talk
from kg.pipeline.reuse import Reuse
from kg.pipeline.run import Summary

SUMMARY = Summary(
    documents=0, stories=0, set_aside=0, claims=(), meetings=(), people=0, triples=0, findings=(), validated=False, reasoned=False
)


@pytest.mark.parametrize(
    ("cache", "output", "folder"),
    [
        (None, "graph.ttl", Path(".kg-cache")),
        (None, "out/graph.ttl", Path("out/.kg-cache")),
        (None, "-", None),
        (None, "/dev/null", None),
        ("kept", "-", Path("kept")),
        ("kept", "out/graph.ttl", Path("kept")),
    ],
)
def test_the_cache_is_where_it_is_named_or_beside_an_output_that_is_a_file(cache, output, folder):
    assert cache_folder(cache, output, no_cache=False) == folder


def test_no_cache_is_none():
    assert cache_folder(None, "out/graph.ttl", no_cache=True) is None


@pytest.mark.parametrize(("cache", "no_cache"), [("kept", True), ("", False)])
def test_a_wish_that_contradicts_itself_is_refused(cache, no_cache):
    with pytest.raises(click.UsageError):
        cache_folder(cache, "graph.ttl", no_cache=no_cache)


@pytest.mark.parametrize(
    ("reuse", "line"),
    [
        (None, ""),
        (Reuse(0, (), ()), "read       0 of 0, 0 from the cache\n"),
        (Reuse(1, (), ("b",)), "read       0 of 1, 1 from the cache, 1 gone since the last run\n"),
        (
            Reuse(10_000, (("a", "new"), ("b", "changed"), ("c", "new")), ()),
            "read       3 of 10,003 (1 changed, 2 new), 10,000 from the cache\n",
        ),
    ],
)
def test_the_summary_tells_what_was_read_anew_and_why(capsys, reuse, line):
    tell_summary(Talk(), SUMMARY, (), reuse)
    assert capsys.readouterr().err.partition("set aside\n")[2].partition("claims")[0] == line


def test_a_trouble_of_the_cache_is_one_line_that_quiet_silences(capsys):
    reuse = Reuse(0, (), (), ("out/.kg-cache: the cache was\ndamaged",))
    tell_troubles(Talk(quiet=True), reuse)
    tell_troubles(Talk(), None)
    assert capsys.readouterr().err == ""
    tell_troubles(Talk(), reuse)
    assert capsys.readouterr().err == "kg: out/.kg-cache: the cache was damaged\n"

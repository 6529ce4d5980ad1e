"""Output is written whole or not at all, and the earlier output stays intact on any failure."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import pytest
from conftest import ROOT

EARLIER = "the earlier graph"


def _one_line(ran):
    return ran.stderr.decode().count("\n") == 1 and ran.stderr.decode().startswith("kg: ")


@pytest.mark.usefixtures("article")
@pytest.mark.parametrize("output", ["nowhere/graph.ttl", "article.txt/graph.ttl", "folder", "/proc/graph.ttl"])
def test_an_output_that_cannot_be_written_is_told_in_one_line_before_the_work(kg, output):
    (kg.folder / "folder").mkdir()
    ran = kg("build", "no-such-article.txt", "-o", output)
    assert (ran.returncode, _one_line(ran)) == (2, True), ran.stderr.decode()


def test_a_run_file_that_cannot_be_written_leaves_the_earlier_graph(kg, article):
    kg.file("graph.ttl", EARLIER)
    ran = kg("build", article.name, "--no-validation", "-o", "graph.ttl", "--run", "nowhere/run.json")
    assert (ran.returncode, _one_line(ran)) == (2, True)
    assert (kg.folder / "graph.ttl").read_text() == EARLIER


def test_a_graph_with_findings_of_the_level_of_fail_on_is_not_written(kg, seeds):
    kg.file("graph.ttl", EARLIER)
    ran = kg("build", *seeds, "--no-reasoning", "--fail-on", "info", "-o", "graph.ttl")
    assert ran.returncode == 1
    assert "graph.ttl: not written" in ran.stderr.decode()
    assert (kg.folder / "graph.ttl").read_text() == EARLIER


def test_fail_on_never_writes_a_graph_with_findings(kg, seeds):
    ran = kg("build", *seeds, "--no-reasoning", "--fail-on", "never", "-o", "graph.ttl")
    assert ran.returncode == 0
    checked = kg("validate", "graph.ttl", "--no-reasoning", "--fail-on", "info", "--format", "json")
    assert checked.returncode == 1
    assert json.loads(checked.stdout) != []


def test_no_other_file_is_left_beside_the_output_and_its_cache(kg, article):
    ran = kg("build", article.name, "--no-validation", "-o", "graph.ttl", "--run", "run.json")
    assert ran.returncode == 0, ran.stderr.decode()
    assert sorted(path.name for path in kg.folder.iterdir()) == [".kg-cache", "article.txt", "graph.ttl", "run.json"]


def test_stdout_carries_the_same_bytes_as_the_file(kg, article):
    kg("build", article.name, "--no-validation", "-o", "graph.ttl")
    assert kg("build", article.name, "--no-validation").stdout == (kg.folder / "graph.ttl").read_bytes()


def test_quiet_says_nothing(kg, article):
    assert kg("build", article.name, "--no-validation", "--quiet", "-o", "graph.ttl").stderr == b""


def _hears_interrupts():
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupted_run_says_so_in_one_line_and_leaves_the_earlier_graph(kg):
    kg.file("graph.ttl", EARLIER)
    command = [sys.executable, "-m", "kg", "build", "-", "-o", str(kg.folder / "graph.ttl")]
    # Tests that run in the background are started deaf to interrupts, and so would be what they start.
    pipes = {"stdin": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, preexec_fn=_hears_interrupts, **pipes) as running:  # noqa: PLW1509 - no threads here
        running.stdin.write(b"x" * 300_000)  # more than a pipe holds: when this returns, it reads stdin
        running.stdin.flush()
        time.sleep(1)  # it has emptied the pipe and waits for more
        running.send_signal(signal.SIGINT)
        told = running.stderr.read().decode()
    assert (running.returncode, told) == (130, "kg: interrupted\n")
    assert (kg.folder / "graph.ttl").read_text() == EARLIER

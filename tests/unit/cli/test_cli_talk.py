"""Talk goes to stderr, in lines that no article can bend."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.cli.progress import Progress
from kg.cli.talk import Talk, one_line, visible


@given(st.text())
def test_what_is_told_is_printable_and_one_line(text):
    told = visible(one_line(text))
    assert told.isprintable()
    assert "\n" not in told


@pytest.mark.parametrize(("text", "shown"), [("Radosław — “x”", "Radosław — “x”"), ("\x1b[2J", "\\x1b[2J"), ("a\u202eb", "a\\u202eb")])
def test_control_characters_are_shown_not_sent(text, shown):
    assert visible(text) == shown


def test_every_stage_has_its_seconds_in_its_order():
    progress = Progress(Talk())
    for name in ("documents", "claims", "graph"):
        progress.stage(name)
    stages = progress.finish()
    assert [name for name, _ in stages] == ["documents", "claims", "graph"]
    assert all(seconds >= 0 for _, seconds in stages)


def test_a_run_without_stages_has_no_seconds():
    assert Progress(Talk()).finish() == ()

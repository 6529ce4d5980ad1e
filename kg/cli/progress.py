"""How far a run is, and how long its stages took.

In: the names of stages as they start. Out: a line on a terminal, and seconds by stage. The only place that looks at a clock.
"""

from __future__ import annotations

import sys
from time import perf_counter
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kg.cli.talk import Talk


class Progress:
    """Hears each stage as it starts; shows it on a terminal, says nothing when piped."""

    def __init__(self, talk: Talk) -> None:
        self._shown = not talk.quiet and sys.stderr.isatty()
        self._stages: list[str] = []
        self._starts: list[float] = []

    def stage(self, name: str) -> None:
        """The stage `name` starts now, and the one before it is over."""
        self._stages.append(name)
        self._starts.append(perf_counter())
        if self._shown:
            click.echo(f"\r\x1b[K{name} …", err=True, nl=False)

    def finish(self) -> tuple[tuple[str, float], ...]:
        """The run is over: the seconds of each stage, in their order."""
        if self._shown:
            click.echo("\r\x1b[K", err=True, nl=False)
        ends = [*self._starts[1:], perf_counter()]
        return tuple((name, end - start) for name, start, end in zip(self._stages, self._starts, ends, strict=False))

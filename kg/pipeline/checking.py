"""Is this graph right? One question to a graph that exists already.

In: a graph, and the sources it was built from where they are at hand. Out: findings. Never changes the graph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import validation
from kg.documents import read_sources
from kg.pipeline.graph_file import graph_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from kg.records import Finding

LEVELS = ("violation", "warning", "info")


def validate(graph: bytes | str | Path, *, sources: Sequence[str | Path] = (), reasoning: bool = True) -> tuple[Finding, ...]:
    """All that SHACL, OWL and the invariants find in a graph, the worst first.

    `graph` is Turtle, or the path of a Turtle file; with `sources`, quotes are compared with the texts at their offsets.
    Raises KgError when the graph cannot be read or is no Turtle.
    """
    read = read_sources(sources, None)[0] if sources else ()
    texts = {document.sha256[:16]: document.text for document in read}
    return validation.validate(graph_bytes(graph), texts=texts, reasoning=reasoning)


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by level; within a level they keep their order."""
    return tuple(sorted(findings, key=lambda finding: LEVELS.index(finding.level)))


def at_least(findings: Sequence[Finding], level: str) -> tuple[Finding, ...]:
    """The findings of this level or worse; `never` is a level that nothing reaches."""
    reaching = LEVELS[: LEVELS.index(level) + 1] if level in LEVELS else ()
    return tuple(finding for finding in findings if finding.level in reaching)

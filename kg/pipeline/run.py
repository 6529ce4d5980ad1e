"""What a run hands back: the graph with all that led to it, and the figures of the run.

In: what the stages made. Out: the records Build, Extraction and Summary. Never starts a stage, knows no clock.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from rdflib import Graph

    from kg.pipeline.reuse import Reuse
    from kg.records import Claim, Document, Finding, SetAside, World

TYPES = ("meeting", "visit", "post", "membership", "statement", "topic")
LEVELS = ("violation", "warning", "info")


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a run; equal for equal input, so they hold no time and no place."""

    documents: int
    stories: int
    set_aside: int
    claims: tuple[tuple[str, int], ...]  # by type
    meetings: tuple[tuple[str, int], ...]  # by status
    people: int
    triples: int
    findings: tuple[tuple[str, int], ...]  # by level
    validated: bool
    reasoned: bool


@dataclass(frozen=True, slots=True)
class Extraction:
    """What the sources say: claims sorted by source, start, end, type and id; and the sources that could not be read."""

    claims: tuple[Claim, ...]
    documents: tuple[Document, ...]
    set_aside: tuple[SetAside, ...]
    reuse: Reuse | None = None  # what came from the cache, where there was one


@dataclass(frozen=True, slots=True)
class Build:
    """A graph, and everything it was made of."""

    turtle: bytes
    world: World
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    documents: tuple[Document, ...]
    set_aside: tuple[SetAside, ...]
    summary: Summary
    reuse: Reuse | None = None  # what came from the cache, where there was one

    def graph(self) -> Graph:
        """The graph as an rdflib Graph, read anew from the Turtle at each call."""
        from rdflib import Graph  # noqa: PLC0415 - heavy, and only few ask for it

        return Graph().parse(data=self.turtle, format="turtle")

    def save(self, path: str | Path) -> None:
        """Write the graph as Turtle, whole or not at all. Raises OutputError when the place cannot be written."""
        from pathlib import Path  # noqa: PLC0415 - typing only elsewhere

        from kg.publication import write_whole  # noqa: PLC0415 - a Build is read far more often than saved

        write_whole(Path(path), self.turtle)


def summarise(
    world: World,
    claims: Iterable[Claim],
    *,
    set_aside: Sequence[SetAside],
    findings: Iterable[Finding],
    triples: int,
    validated: bool,
    reasoned: bool,
) -> Summary:
    """Count what a run made, in a fixed order of types and levels."""
    meetings = Counter(event.status for event in world.events if event.kind == "meeting")
    return Summary(
        documents=len(world.sources),
        stories=len(world.stories),
        set_aside=len(set_aside),
        claims=_counts(TYPES, Counter(claim.type for claim in claims)),
        meetings=tuple(sorted(meetings.items())),
        people=sum(entity.ref.kind == "person" for entity in world.entities),
        triples=triples,
        findings=_counts(LEVELS, Counter(finding.level for finding in findings)),
        validated=validated,
        reasoned=reasoned and validated,
    )


def figures(summary: Summary) -> dict[str, object]:
    """The summary as plain data for JSON, pairs as objects."""
    pairs = ("claims", "meetings", "findings")
    return {key: dict(value) if key in pairs else value for key, value in asdict(summary).items()}


def _counts(order: tuple[str, ...], counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple((name, counted[name]) for name in order)

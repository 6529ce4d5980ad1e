"""One more decision in the file that builds obey, and what that file holds.

In: what is decided, by whom, when and why; the file. Out: the decision, and the file with one line more. Never knows a clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg import documents
from kg.errors import KgError
from kg.pipeline.graph_file import graph_bytes
from kg.publication import nameable, with_decision, write_whole
from kg.resolution.slugs import slug

if TYPE_CHECKING:
    from kg.records import Decision, Ref

FILE = "decisions.tsv"
IN_SOURCE = " @ "


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as it stands in the file: where, whether it stood there before, and what the graph at hand does not know."""

    decision: Decision
    line: int
    new: bool
    unknown: tuple[str, ...] = ()


def decide(
    subject: str,
    judgement: str,
    object: str | None = None,  # noqa: A002 - the word of the file
    *,
    why: str,
    who: str,
    when: str,
    decisions: str | Path = FILE,
    graph: bytes | str | Path | None = None,
) -> Decided:
    """Record a decision at the end of a file of decisions, unless it stands there already.

    `subject` and `object` are names (`person/amina-otieno`), IRIs, or labels of `graph`, a person as
    one article has them as `Amina Otieno @ article.txt`; `when` is a day as 2025-02-27.
    Raises KgError for what cannot be decided, and where it contradicts a line of the file; the file is then as it was.
    """
    path, content = Path(decisions), _content(Path(decisions))
    standing = documents.decisions_in(content, str(path))
    turtle = graph_bytes(graph) if graph is not None else None
    names = [_name(text, turtle) if text else "" for text in (subject, object or "")]
    cells = (names[0], judgement, names[1], *(" ".join(cell.split()) for cell in (who, when, why)))
    decision = documents.decision_of(cells)
    for earlier in standing:
        if _what(earlier) == _what(decision):
            return Decided(earlier, _line(earlier), new=False)
    documents.check_contradictions((*standing, decision))
    written = with_decision(content, cells)
    line = written.count(b"\n")
    write_whole(path, written)
    return Decided(decision, line, new=True, unknown=nameable.missing(turtle, filter(None, names)) if turtle else ())


def decisions(path: str | Path = FILE) -> tuple[Decision, ...]:
    """Give the decisions of a file, in the order of its lines. Raises KgError, naming the line, when it cannot be used."""
    return documents.read_decisions(Path(path))


def _content(path: Path) -> bytes:
    """Give the bytes of the file; none where there is no file yet."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise KgError(f"the decisions cannot be read ({reason})", where=str(path), advice="name another file with --decisions") from error


def _name(text: str, turtle: bytes | None) -> str:
    """Give the name that a text is or stands for; what looks like a name and is none is told as such when it is read."""
    name = nameable.short_name(text)
    if name or ("/" in text and " " not in text):
        return name or text
    if turtle is None:
        advice = "name a graph with --graph, or write the name as person/KEY"
        raise KgError(f"{text!r} is a label, and there is no graph to look it up in", advice=advice)
    label, at, file = text.rpartition(IN_SOURCE)
    return f"source/{nameable.find_source(turtle, file)}/{slug(label)}" if at else nameable.find_name(turtle, text)


def _what(decision: Decision) -> tuple[str, frozenset[Ref | None]]:
    return decision.judgement, frozenset((decision.subject, decision.object))


def _line(decision: Decision) -> int:
    return int(decision.where.rpartition(":")[2])

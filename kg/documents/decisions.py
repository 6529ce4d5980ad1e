"""A file of decisions -> records: what people judged the build to have got wrong, or right.

In: tab-separated text with the header subject, decision, object, who, when, why; comments (`#`) and blank lines may stand anywhere.
Out: Decisions in the order of their lines. Never a line that is passed over, never two lines that cannot both be obeyed.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, get_args

from kg.documents.contradictions import check_contradictions
from kg.errors import KgError
from kg.grammar.nearest import nearest
from kg.records import Decision, Judgement, Ref

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

COLUMNS = ("subject", "decision", "object", "who", "when", "why")
JUDGEMENTS: tuple[Judgement, ...] = get_args(Judgement)
ON_CLAIMS = ("wrong", "right")
# What can be named, and how; two things of one sort can be the same or different.
FORMS = {
    "person": "person/KEY",
    "organisation": "organisation/KEY",
    "place": "place/KEY",
    "meeting": "meeting/KEY",
    "visit": "visit/KEY",
    "claim": "claim/ID",
    "source": "source/16 HEX DIGITS/NAME",
}
SORTS = {
    "person": ("person", "source"),
    "source": ("person", "source"),
    "meeting": ("meeting", "claim"),
    "visit": ("visit", "claim"),
    "claim": ("claim", "meeting", "visit"),
}
KEY = re.compile(r"[A-Za-z0-9._~%-]+")
IN_SOURCE = re.compile(r"[0-9a-f]{16}/[a-z0-9._-]+")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
LARGEST = 50_000_000


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """Read a file of decisions. Raises KgError, naming the line, for a file that cannot be used as it is written."""
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise KgError(f"the decisions cannot be read ({reason})", where=str(path), advice="name a file that kg decide wrote") from error
    return decisions_in(content, str(path))


def decisions_in(content: bytes, where: str) -> tuple[Decision, ...]:
    """Give the decisions of a file's bytes; none for a file without a line. Raises KgError as `read_decisions` does."""
    if len(content) > LARGEST:
        raise KgError("the decisions are larger than 50 MB", where=where, advice="split the sources, and decide for each part")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise KgError("the decisions are not UTF-8", where=f"{where}:{line}", advice="save them as UTF-8") from error
    lines = [(f"{where}:{number}", line.rstrip("\r")) for number, line in enumerate(text.split("\n"), 1)]
    rows = [(place, line) for place, line in lines if line.strip() and not line.startswith("#")]
    if rows:
        _check_header(*rows[0])
    found = tuple(_row(line, place) for place, line in rows[1:])
    check_contradictions(found)
    return found


def decision_of(cells: Sequence[str], where: str = "") -> Decision:
    """Make a decision of its six cells. Raises KgError for a cell that says nothing a build can obey."""
    named, judged, other, who, when, why = (cell.strip() for cell in cells)
    judgement = judgement_of(judged, where)
    subject, object_ = name_of(named, where), name_of(other, where) if other else None
    check_sorts(subject, judgement, object_, where)
    _check_day(when, where)
    for column, cell, advice in (("who", who, "name whoever decided"), ("why", why, "write the reason, others will ask")):
        if not cell:
            raise KgError(f"the cell {column!r} is empty", where=where, advice=advice)
    return Decision(subject, judgement, object_, who, when, why, where)


def name_of(text: str, where: str = "") -> Ref:
    """Give what a name such as `person/sergei-shoigu` stands for. Raises KgError for what names nothing that can be decided on."""
    kind, slash, key = text.partition("/")
    if kind not in FORMS or not slash:
        advice = nearest(kind, FORMS) if slash else "write it as in the graph's IRIs, " + ", ".join(FORMS.values())
        raise KgError(f"{text!r} names nothing that can be decided on", where=where, advice=advice)
    if not (IN_SOURCE if kind == "source" else KEY).fullmatch(key):
        raise KgError(f"{text!r} is no name of a {kind}", where=where, advice=f"write it as {FORMS[kind]}")
    return Ref(kind, key)


def judgement_of(text: str, where: str = "") -> Judgement:
    """Give the judgement that a word says. Raises KgError, with the nearest one, for any other word."""
    if text not in JUDGEMENTS:
        raise KgError(f"{text!r} is no decision", where=where, advice=nearest(text, JUDGEMENTS))
    return text


def check_sorts(subject: Ref, judgement: Judgement, object_: Ref | None, where: str = "") -> None:
    """Raise KgError unless such a judgement can be passed on such things."""
    if judgement in ON_CLAIMS:
        if subject.kind != "claim":
            raise KgError(f"only a claim can be {judgement}, not a {subject.kind}", where=where, advice="name it as claim/ID")
        if object_ is not None:
            raise KgError(f"a claim that is {judgement} has no object", where=where, advice="leave the third cell empty")
        return
    if object_ is None:
        raise KgError(f"only one thing is named, and {judgement!r} is said of two", where=where, advice="name the other one too")
    if subject == object_:
        raise KgError(f"{subject.kind}/{subject.key} is named twice", where=where, advice="name two things, or drop the line")
    sorts = SORTS.get(subject.kind, (subject.kind,))
    if object_.kind not in sorts:
        what = f"things of two sorts are compared: {subject.kind}, {object_.kind}"
        raise KgError(what, where=where, advice=f"name a {' or a '.join(sorts)} with a {subject.kind}")


def _check_header(where: str, line: str) -> None:
    if tuple(line.split("\t")) != COLUMNS:
        advice = f"begin the file with {', '.join(COLUMNS)}, separated by tabs"
        raise KgError("this is not the header of a file of decisions", where=where, advice=advice)


def _row(line: str, where: str) -> Decision:
    cells = line.split("\t")
    if len(cells) != len(COLUMNS):
        advice = f"a decision has {len(COLUMNS)}, separated by single tabs: {', '.join(COLUMNS)}"
        raise KgError(f"this line has {len(cells)} {'cell' if len(cells) == 1 else 'cells'}", where=where, advice=advice)
    return decision_of(cells, where)


def _check_day(when: str, where: str) -> None:
    try:
        day = date.fromisoformat(when) if DAY.fullmatch(when) else None
    except ValueError:
        day = None
    if day is None:
        raise KgError(f"{when!r} is no day", where=where, advice="write it as 2025-02-27")

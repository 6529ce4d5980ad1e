"""The date of a phrase, in its text: "the next day" counts from the day told just before it.

In: a scene and a date phrase. Out: an EDTF date, or none. Never chooses between two days: where the words before name more than one,
or none, the phrase stays without a date.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from kg.claims.calendar import resolve_time
from kg.grammar.edtf import is_day
from kg.records import TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.claims.scene import Scene
    from kg.records import Mention

_ANAPHOR = "anaphor"
_BACK = 2  # how many sentences back the day may stand that "the next day" counts from
_SAME = 6  # and the day that "later in the day" means


def date_told(scene: Scene, phrase: TimeExpression, tense: str) -> str | None:
    """The EDTF of a date phrase, seen from the article's date and, where it leans on another, from that one."""
    published = scene.document.published
    resolved = resolve_time(phrase, published.date if published else None, tense).date
    distance = dict(phrase.fields).get("distance", "")
    if phrase.kind != _ANAPHOR or not distance.removeprefix("-").isdecimal():
        return resolved
    day = _day_before(scene, phrase.start, tense, _BACK if int(distance) else _SAME)
    return (day + timedelta(int(distance))).isoformat() if day is not None else None


def _day_before(scene: Scene, start: int, tense: str, reach: int) -> date | None:
    """The last day named before an offset in its sentence; else the only one of the nearest sentence before that names any."""
    number = next((n for n, line in enumerate(scene.lines) if line.cells and start <= line.cells[-1].end), None)
    if number is None:
        return None
    own = [day for mention in _dates(scene, number) if mention.start < start and (day := _day(scene, mention, tense))]
    if own:
        return own[-1]
    for back in range(number - 1, max(number - reach, 0) - 1, -1):
        days = {day for mention in _dates(scene, back) if (day := _day(scene, mention, tense))}
        if days:
            return days.pop() if len(days) == 1 else None
    return None


def _dates(scene: Scene, number: int) -> Iterator[Mention]:
    found = (cell.mention for cell in scene.lines[number].cells if cell.mention is not None)
    return (mention for mention in found if mention.type == "Date" and mention.value != _ANAPHOR)


def _day(scene: Scene, mention: Mention, tense: str) -> date | None:
    published = scene.document.published
    phrase = TimeExpression(mention.start, mention.end, mention.value, tuple((name, part.value) for name, part in mention.parts))
    found = resolve_time(phrase, published.date if published else None, tense).date
    return date.fromisoformat(found) if found and is_day(found) else None

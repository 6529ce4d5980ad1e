"""Which meetings lie in which visits: what a visitor did on the way.

In: meetings and visits. Out: the meetings, each with its visit where there is one. Never a meeting in a visit elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.resolution.events import Draft, exactness_of_date
from kg.resolution.windows import Window, window_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.records import Ref
    from kg.resolution.gazetteer import Gazetteer

# A date wider than this says too little to put a meeting of another document into a visit.
DAYS_OF_A_STAY = 14
Key = tuple[object, ...]


def put_into_visits(meetings: Iterable[Draft], visits: Iterable[Draft], gazetteer: Gazetteer) -> tuple[Draft, ...]:
    """Give each meeting the visit of a participant that it lies in by place and days; the most exact where several do."""
    filed: dict[Key, list[Draft]] = {}
    for visit in visits:
        for key in _keys(visit, [visit.event.visitor]):
            filed.setdefault(key, []).append(visit)
    return tuple(_in_visit(meeting, filed, gazetteer) for meeting in meetings)


def _in_visit(meeting: Draft, filed: dict[Key, list[Draft]], gazetteer: Gazetteer) -> Draft:
    near = {visit.event.ref: visit for key in _keys(meeting, meeting.event.participants) for visit in filed.get(key, ())}
    found = [visit.event for visit in near.values() if _lies_in(meeting, visit, gazetteer)]
    ranked = sorted(found, key=lambda visit: (-exactness_of_date(visit.date) if visit.date else 0, visit.ref.key))
    return replace(meeting, event=replace(meeting.event, during_visit=ranked[0].ref)) if ranked else meeting


def _keys(draft: Draft, people: Sequence[Ref | None]) -> Iterator[Key]:
    """Name what a meeting shares with its visit: a document that tells of both, or a stretch of days that both tell exactly."""
    stay = _exact(draft)
    stretches = range(stay.first // DAYS_OF_A_STAY, stay.last // DAYS_OF_A_STAY + 1) if stay else ()
    for person in people:
        yield from ((person, document) for document in draft.group.documents)
        yield from ((person, stretch) for stretch in stretches)


def _lies_in(meeting: Draft, visit: Draft, gazetteer: Gazetteer) -> bool:
    """Whether place and days agree. What one does not tell, or tells too widely, a document that tells of both must make up for."""
    if {meeting.event.status, visit.event.status} - {"occurred", "planned"}:
        return False
    here, there = window_of(meeting.event.date), window_of(visit.event.date)
    if here and there and here.gap(there) > 0:
        return False
    if not all(_stays_at(visit, place, gazetteer) for place in meeting.event.places):
        return False
    exact = _exact(meeting) is not None and _exact(visit) is not None
    placed = bool(meeting.event.places)
    return (placed or exact) if meeting.group.documents.keys() & visit.group.documents.keys() else (placed and exact)


def _stays_at(visit: Draft, place: Ref, gazetteer: Gazetteer) -> bool:
    return any(gazetteer.within(place, stay) or gazetteer.within(stay, place) for stay in visit.event.places)


def _exact(draft: Draft) -> Window | None:
    window = window_of(draft.event.date)
    return window if window and window.width <= DAYS_OF_A_STAY else None

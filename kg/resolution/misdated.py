"""One meeting told on two days: reports of the same people in the same place, a day apart, by sources that each know of one only.

In: groups of accounts. Out: groups, those joined that tell of one meeting. Never two days that one document tells apart, and never
more than a day: who met on Monday and met on Wednesday met twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.resolution.places import can_be_one

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.records import Ref
    from kg.resolution.gazetteer import Gazetteer
    from kg.resolution.groups import Group

OCCURRED = 3
Key = tuple[frozenset["Ref"], str, int]


def join_misdated(groups: Sequence[Group], gazetteer: Gazetteer) -> tuple[Group, ...]:
    """Join meetings of neighbouring days that contradict each other only in the day; the divergence of dates tells of it."""
    by_day: dict[Key, list[Group]] = {}
    for group in groups:
        if (key := _key(group)) is not None:
            by_day.setdefault(key, []).append(group)
    gone: set[int] = set()
    for people, channel, day in sorted(by_day, key=lambda key: key[2]):
        here, there = by_day[people, channel, day], by_day.get((people, channel, day + 1), [])
        if len(here) == len(there) == 1 and id(here[0]) not in gone and _one(here[0], there[0], gazetteer):
            for account in there[0].accounts:
                here[0].add(account)
            gone.add(id(there[0]))
    return tuple(group for group in groups if id(group) not in gone)


def _key(group: Group) -> Key | None:
    """Give what both must share: people, channel, and a day told as such; only of what occurred."""
    window = group.lead.window
    if group.strength < OCCURRED or not group.lead.dated or window is None or window.width > 1:
        return None
    return group.people, group.lead.channel, window.first


def _one(here: Group, there: Group, gazetteer: Gazetteer) -> bool:
    """Whether one tells where, nothing speaks against one place, and no document or story tells of both."""
    if not (here.places or there.places) or here.documents.keys() & there.documents.keys() or here.stories & there.stories:
        return False
    return all(can_be_one(place, other, gazetteer) for place in here.places for other in there.places)

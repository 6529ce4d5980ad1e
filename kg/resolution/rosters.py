"""Who was there: meetings of one day and place that sources tell with different people.

In: meetings. Out: divergences. Never one meeting for two: both are kept, and what they do not share is listed.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from kg.records import Divergence, Ref
from kg.resolution.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.records import Event
    from kg.resolution.events import Draft

POLICY = "each is kept as a meeting of its own: neither source names all whom the other names"
SHARED = 2  # fewer people in common, and nothing says that both speak of one table


def diverging_rosters(meetings: Iterable[Draft], names: Mapping[Ref, str]) -> Iterator[Divergence]:
    """Meetings told by different stories on one day in one place that share two people, and each has somebody the other lacks."""
    tables: dict[tuple[str | None, tuple[Ref, ...], str | None], list[Draft]] = {}
    for meeting in meetings:
        event = meeting.event
        if (
            event.status == "occurred"
            and event.places
            and event.earliest
            and event.earliest == event.latest
            and len(event.participants) > SHARED
        ):
            tables.setdefault((event.date, event.places, event.channel), []).append(meeting)
    for _, told in sorted(tables.items(), key=lambda table: table[1][0].event.ref.key):
        for one, other in combinations(sorted(told, key=lambda meeting: meeting.event.ref.key), 2):
            if _diverge(one, other):
                yield _divergence(one.event, other.event, names)


def _diverge(one: Draft, other: Draft) -> bool:
    here, there = set(one.event.participants), set(other.event.participants)
    apart = not (one.group.stories & other.group.stories)
    return apart and len(here & there) >= SHARED and bool(here - there) and bool(there - here)


def _divergence(one: Event, other: Event, names: Mapping[Ref, str]) -> Divergence:
    return Divergence(
        Ref("divergence", f"meeting--{one.ref.key}--{other.ref.key}--participant"),
        one.ref,
        "participant",
        tuple(sorted((listed([names[person] for person in event.participants]), event.claims) for event in (one, other))),
        None,
        POLICY,
        f"{one.label}: participants",
    )

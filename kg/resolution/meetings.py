"""Meetings: what all accounts of one meeting together tell, and who met whom there.

In: groups of accounts, visits. Out: events with their conflicts, pairs that met. Never a pair from a meeting that did not occur, or
from one side of the table.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from kg.grammar.edtf import earliest_latest
from kg.records import Event, Ref
from kg.resolution.accounts import sides_of
from kg.resolution.events import (
    Draft,
    chosen_date,
    chosen_place,
    commonest,
    contradictions,
    key_of_date,
    status_of,
    strongest,
    supported,
)
from kg.resolution.slugs import slug
from kg.resolution.wording import date_in_words, kind_in_words, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.resolution.accounts import Account
    from kg.resolution.groups import Group
    from kg.resolution.register import Register


def meeting_of(group: Group, register: Register) -> Draft:
    """Give the meeting that a group of accounts tells of."""
    telling = strongest(group)
    date, date_conflicts = chosen_date(telling)
    place, place_conflicts = chosen_place(telling, register)
    people = tuple(sorted(group.people, key=lambda ref: (ref.key, ref.kind)))
    earliest, latest = earliest_latest(date) if date else (None, None)
    event = Event(
        Ref("meeting", "--".join((key_of_date(date), *(person.key for person in people)))),
        "meeting",
        "",
        status_of(group.accounts),
        participants=people,
        hosts=_hosts(telling, group, register),
        places=(place,) if place else (),
        date=date,
        earliest=earliest,
        latest=latest,
        occasion=_occasion(telling, date, register),
        topics=tuple(Ref("topic", key) for key in sorted({slug(topic) for account in telling for topic in account.claim.topics})),
        channel=commonest(account.claim.channel for account in telling),
        event_kind=commonest(account.claim.kind for account in telling),
    )
    event = replace(event, label=_label(event, group, register))
    return Draft(supported(event, group), group, (*date_conflicts, *place_conflicts, *contradictions(group.accounts)))


def met_at(draft: Draft, register: Register) -> Iterable[tuple[Ref, Ref, Ref]]:
    """Who met whom at a meeting that occurred: people of different sides, in the words of at least one account."""
    if draft.event.status != "occurred":
        return
    for account in strongest(draft.group):
        for one_side, other_side in combinations(sides_of(account.claim), 2):
            for name in one_side:
                for other in other_side:
                    low, high = sorted((register.agent(account.claim, name), register.agent(account.claim, other)), key=_by_key)
                    if low != high:
                        yield low, high, draft.event.ref


def _hosts(telling: Sequence[Account], group: Group, register: Register) -> tuple[Ref, ...]:
    """Give the hosts told, among those who took part: a house lent by somebody absent has no host here."""
    hosts = {register.agent(account.claim, account.claim.host) for account in telling if account.claim.host}
    return tuple(sorted(hosts & group.people, key=_by_key))


def _occasion(telling: Sequence[Account], date: str | None, register: Register) -> Ref | None:
    name = commonest(account.claim.occasion for account in telling)
    return register.gathering(name, date) if name else None


def _label(event: Event, group: Group, register: Register) -> str:
    names = {register.agent(account.claim, name): name for account in group.accounts for name in account.claim.participants}
    people = listed([register.label(person, names.get(person, person.key)) for person in event.participants])
    when = f", {date_in_words(event.date)}" if event.date else ""
    return f"{kind_in_words(event.kind, event.status)} of {people}{when}"


def _by_key(ref: Ref) -> tuple[str, str]:
    return ref.key, ref.kind

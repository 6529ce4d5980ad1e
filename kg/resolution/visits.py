"""Visits: what all accounts of one stay together tell.

In: groups of accounts. Out: events. Never a place or a day that no account tells as strongly as the visit's status.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.grammar.edtf import compatible, earliest_latest, hull
from kg.records import Event, Ref
from kg.resolution.choice import by_value, choose
from kg.resolution.events import (
    Draft,
    commonest,
    contradictions,
    exactness_of_date,
    key_of_date,
    status_of,
    strongest,
    supported,
)
from kg.resolution.wording import date_in_words, kind_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.resolution.accounts import Account
    from kg.resolution.groups import Group
    from kg.resolution.register import Register


def visit_of(group: Group, register: Register) -> Draft:
    """Give the visit that a group of accounts tells of: all places told, and the days from the first to the last told."""
    telling = strongest(group)
    (visitor,) = group.people
    date = _days(telling)
    depth = register.gazetteer.depth
    places = tuple(sorted({account.place for account in telling if account.place}, key=lambda place: (depth(place), place.key)))
    earliest, latest = earliest_latest(date) if date else (None, None)
    names = {account.place: account.claim.destination or "" for account in telling}
    name = next(account.claim.visitor or "" for account in telling)
    status = status_of(group.accounts)
    where = register.label(places[0], names[places[0]])
    when = f", {date_in_words(date)}" if date else ""
    event = Event(
        Ref("visit", "--".join((key_of_date(date), visitor.key, places[0].key))),
        "visit",
        f"{kind_in_words('visit', status)} of {register.label(visitor, name)} to {where}{when}",
        status,
        visitor=visitor,
        places=places,
        date=date,
        earliest=earliest,
        latest=latest,
        event_kind=commonest(account.claim.kind for account in telling),
    )
    return Draft(supported(event, group), group, contradictions(group.accounts))


def _days(telling: Sequence[Account]) -> str | None:
    """Give the most exact date; with the days beside it that other accounts tell, as a visit lasts."""
    told = by_value((account.claim.date, account.witness) for account in telling)
    choice = choose(told, agree=compatible, exactness=exactness_of_date, written=str)
    if choice is None:
        return None
    return hull((choice.kept, *choice.rivals)) or choice.kept

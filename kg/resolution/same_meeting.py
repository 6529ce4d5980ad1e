"""Same meeting: which accounts tell of one meeting (policies 5 and 6 of the resolution).

In: accounts of meetings, the most exact first. Out: groups of accounts, each one meeting. Never a guess: an account that two
meetings could claim stays apart.
"""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING

from kg.resolution.groups import Group, modality_fits, people_fit
from kg.resolution.misdated import join_misdated
from kg.resolution.places import can_be_one, in_one_country
from kg.resolution.windows import Window

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.records import Ref
    from kg.resolution.accounts import Account
    from kg.resolution.gazetteer import Gazetteer

Key = tuple[object, ...]
# Meetings of two people are filed by stretches of this many days, so that only those near in time are compared.
STRETCH = 64
# Days before its publication that a report without a date is of, where these hold one meeting it can be about.
FRESH = 3


def meetings_told(accounts: Sequence[Account], gazetteer: Gazetteer) -> tuple[Group, ...]:
    """Give the meetings that the accounts, given by rank, tell of."""
    exact = [account for account in accounts if account.dated and account.window and account.window.width == 1]
    days = _Files(gazetteer)
    for account in exact:
        days.put(account)
    # What tells a week or no date has one meeting to choose from where two days of it turn out to be one told wrongly.
    files = _Files(gazetteer, join_misdated(days.groups, gazetteer))
    for account in accounts[len(exact) :]:
        files.put(account)
    return tuple(files.groups)


class _Files:
    """Groups filed by pairs of people with the time, and by pairs of people with the document."""

    def __init__(self, gazetteer: Gazetteer, groups: Iterable[Group] = ()) -> None:
        self.groups = list(groups)
        self._gazetteer = gazetteer
        self._filed: dict[Key, list[Group]] = {}
        self._apart: dict[Key, Group] = {}
        for group in self.groups:
            for account in group.accounts:
                self._file(group, account)

    def put(self, account: Account) -> None:
        """Add an account to the one meeting it can be about, or open a new one."""
        found = self._fitting(account, _document_keys(account)) or self._fitting(account, _time_keys(account.people, account.window))
        one = _the_one(found, account)
        if one is not None:
            one.add(account)
            self._file(one, account)
        elif found:
            self._keep_apart(account)
        else:
            self._open(account)

    def _fitting(self, account: Account, keys: Iterable[Key]) -> list[Group]:
        found: dict[int, Group] = {}
        for key in keys:
            for group in self._filed.get(key, ()):
                if id(group) not in found and self._fits(group, account):
                    found[id(group)] = group
        return list(found.values())

    def _fits(self, group: Group, account: Account) -> bool:
        return (
            group.lead.channel == account.channel
            and people_fit(group, account)
            and _time_fits(group, account)
            and self._place_fits(group, account)
            and modality_fits(group, account)
        )

    def _place_fits(self, group: Group, account: Account) -> bool:
        """Whether the places can be one. Two towns of one country on one day are one meeting told in two ways."""
        place = account.place
        if place is None or place in group.places or all(can_be_one(place, other, self._gazetteer) for other in group.places):
            return True
        one_day = account.window is not None and account.window.width == 1 and account.window == group.window
        return one_day and all(in_one_country(place, other, self._gazetteer) for other in group.places)

    def _keep_apart(self, account: Account) -> None:
        signature = (account.people, account.place, account.window, account.dated, account.channel, account.claim.modality)
        if signature in self._apart:
            self._apart[signature].add(account)
        else:
            self._apart[signature] = self._open(account, filed=account.dated)

    def _open(self, account: Account, *, filed: bool = True) -> Group:
        """Open a group; one that is not filed by time takes in no account but those told alike and those of its own document."""
        group = Group(account)
        self.groups.append(group)
        self._file(group, account, timed=filed)
        return group

    def _file(self, group: Group, newest: Account, *, timed: bool = True) -> None:
        times = _time_keys(newest.people, group.window) if timed else ()
        for key in (*_document_keys(newest), *times):
            filed = self._filed.setdefault(key, [])
            if group not in filed:
                filed.append(group)


def _the_one(found: Sequence[Group], account: Account) -> Group | None:
    """Give the only group, or the only one with the same people, or None: first of the fresh ones, then of all.

    Of a headline, the one told first below it. News that tells no date is of the last days, not of the meeting weeks before that it
    mentions on the way.
    """
    below = [group for group in found if account.claim.document in group.documents] if account.witness.headline else []
    if below:
        return min(below, key=lambda group: group.documents[account.claim.document])
    for level in (_fresh(found, account), found):
        same = [group for group in level if group.people == account.people]
        one = level if len(level) == 1 else same
        if len(one) == 1:
            return one[0]
    return None


def _fresh(found: Sequence[Group], account: Account) -> list[Group]:
    if account.dated or account.window is None or account.claim.modality != "occurred":
        return []
    last_days = Window(account.window.last - FRESH, account.window.last)
    return [group for group in found if group.window and group.window.gap(last_days) == 0]


def _time_fits(group: Group, account: Account) -> bool:
    """Whether the dates can be one; at one gathering, the day beside.

    Without a date, any meeting that the same document has told of before will do: what it only mentions afterwards is another.
    A headline is about what is told first below it.
    """
    if account.window and group.window:
        gap = account.window.gap(group.window)
        if gap == 0 or (gap == 1 and account.occasion and account.occasion == group.lead.occasion):
            return True
    told = group.documents.get(account.claim.document, math.inf)
    anywhere = account.window is None or account.witness.headline
    return not account.dated and (account.claim.start >= told or (anywhere and told < math.inf))


def _pairs(people: frozenset[Ref]) -> Iterator[tuple[str, ...]]:
    for one, other in combinations(sorted((person.kind, person.key) for person in people), 2):
        yield (*one, *other)


def _document_keys(account: Account) -> Iterator[Key]:
    for pair in _pairs(account.people):
        yield (account.claim.document, *pair)


def _time_keys(people: frozenset[Ref], window: Window | None) -> Iterator[Key]:
    if window is None:
        return
    for stretch in range((window.first - 1) // STRETCH, (window.last + 1) // STRETCH + 1):
        for pair in _pairs(people):
            yield (stretch, *pair)

"""Accounts that tell of one event, as they come together.

In: accounts, the most exact first. Out: groups with what their accounts agree on. Never drops an account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.resolution.accounts import DENIED, UNDONE

if TYPE_CHECKING:
    from kg.records import Modality, Ref
    from kg.resolution.accounts import Account
    from kg.resolution.windows import Window


class Group:
    """The accounts of one event so far. The first is the most exact and leads; the strongest say who took part."""

    def __init__(self, lead: Account) -> None:
        self.lead = lead
        self.window: Window | None = lead.window
        self.people: frozenset[Ref] = lead.people
        self.strength = lead.strength
        self.accounts: list[Account] = []
        self.places: set[Ref] = set()
        self.documents: dict[str, int] = {}  # where each first tells of it
        self.stories: set[Ref] = set()
        self.modalities: dict[str, set[Modality | None]] = {}  # by document
        self.add(lead)

    def add(self, account: Account) -> None:
        """Take in one more account."""
        if account.strength >= self.strength:
            self.people, self.strength = self.people | account.people, account.strength
        self.accounts.append(account)
        self.documents[account.claim.document] = min(account.claim.start, self.documents.get(account.claim.document, account.claim.start))
        self.stories.add(account.witness.story)
        self.modalities.setdefault(account.claim.document, set()).add(account.claim.modality)
        if account.place:
            self.places.add(account.place)

    def extend(self, account: Account) -> None:
        """Take in an account of the day before or after: the event lasted."""
        if self.window and account.window and account.dated:
            self.window = self.window.joined(account.window)
        self.add(account)


def people_fit(group: Group, account: Account) -> bool:
    """Whether both tell of the same people, or one of some of them. Whoever was only expected did not take part."""
    if account.strength < group.strength:
        return account.people <= group.people
    if account.strength > group.strength:
        return group.people <= account.people
    return account.people <= group.people or group.people <= account.people


def modality_fits(group: Group, account: Account) -> bool:
    """Whether the account can be about the event as the group tells it.

    What one document reports and announces without a date are two events. A report and its contrary are about one only on one date;
    a denial and a report by another document are, where one of them tells no date and nothing else competes.
    """
    if not account.dated and group.modalities.get(account.claim.document, set()) - {account.claim.modality}:
        return False
    told = {modality for modalities in group.modalities.values() for modality in modalities}
    if account.claim.modality in told or not _contrary({*told, account.claim.modality}):
        return True
    if account.dated:
        return group.lead.dated and account.window == group.window
    other_paper = account.claim.document not in group.documents
    return other_paper and (account.claim.modality == DENIED or (account.claim.modality == "occurred" and told == {DENIED}))


def _contrary(told: set[Modality | None]) -> bool:
    """Whether one says that it happened and another that it did not."""
    return "occurred" in told and bool(told.intersection(UNDONE))

"""Same visit: which accounts tell of one stay of one visitor in one country.

In: accounts of visits, the most exact first. Out: groups of accounts, each one visit. Never two countries in one visit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.resolution.groups import Group, modality_fits
from kg.resolution.places import region_of_visit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.resolution.accounts import Account
    from kg.resolution.gazetteer import Gazetteer

# A date wider than this tells no day of a stay.
DAYS_OF_A_STAY = 7


def visits_told(accounts: Sequence[Account], gazetteer: Gazetteer) -> tuple[Group, ...]:
    """Give the visits that the accounts, given by rank, tell of. Days that follow each other are days of one visit."""
    stays: dict[tuple[object, ...], list[Group]] = {}
    for account in accounts:
        if account.place is None:
            continue
        groups = stays.setdefault((account.people, region_of_visit(account.place, gazetteer)), [])
        fitting = [group for group in groups if _time_fits(group, account) and modality_fits(group, account)]
        own = [group for group in fitting if account.claim.document in group.documents]
        found = own or fitting
        same = [group for group in groups if _told_alike(group, account)]
        if len(found) == 1:
            found[0].extend(account) if _beside(found[0], account) else found[0].add(account)
        elif found and same:
            same[0].add(account)
        else:
            groups.append(Group(account))
    return tuple(group for groups in stays.values() for group in groups)


def _time_fits(group: Group, account: Account) -> bool:
    if account.window and group.window and (account.window.gap(group.window) == 0 or _beside(group, account)):
        return True
    return not account.dated and account.claim.document in group.documents


def _beside(group: Group, account: Account) -> bool:
    """Whether the account tells of the day before or after the group's."""
    if account.window is None or group.window is None or not (account.dated and group.lead.dated):
        return False
    return (
        account.window.gap(group.window) == 1
        and max(account.window.width, group.lead.window.width if group.lead.window else 0) <= DAYS_OF_A_STAY
    )


def _told_alike(group: Group, account: Account) -> bool:
    """Whether the group is led by an account with the same words on time and place: both stay apart from the same visits."""
    lead = group.lead
    return (lead.place, lead.window, lead.dated, lead.claim.modality) == (
        account.place,
        account.window,
        account.dated,
        account.claim.modality,
    )

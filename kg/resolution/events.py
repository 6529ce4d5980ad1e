"""What a group of accounts comes to: status, the accounts that count, the values that stand, and who supports them.

In: a group of accounts. Out: an event without its own key yet, and the conflicts that were settled. Never a value that only weaker
claims tell (policy 2).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.grammar.edtf import compatible
from kg.records import Event, Ref
from kg.resolution.accounts import STRENGTHS, UNDONE
from kg.resolution.choice import by_value, choose
from kg.resolution.divergences import Conflict, conflict
from kg.resolution.places import can_be_one
from kg.resolution.slugs import digest
from kg.resolution.windows import window_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.records import Modality
    from kg.resolution.accounts import Account
    from kg.resolution.choice import Choice
    from kg.resolution.groups import Group
    from kg.resolution.register import Register

STATUS_POLICY = "a report that it happened weighs most; of plans and their ends, the one published last"


@dataclass(frozen=True, slots=True)
class Draft:
    """An event, the group it comes from and the conflicts settled on the way."""

    event: Event
    group: Group
    conflicts: tuple[Conflict, ...] = ()


def strongest(group: Group) -> tuple[Account, ...]:
    """Give the accounts as strong as the event's status: only their values enter the first layer (policy 2)."""
    return tuple(account for account in group.accounts if account.strength == group.strength)


def status_of(accounts: Sequence[Account]) -> Modality:
    """Give the status of an event (policy 1): the strongest modality; of plans and their ends, the one published last.

    Published on the same day, the end of a plan wins over the plan: nobody calls off what was not planned.
    """

    def rank(account: Account) -> tuple[int, str, bool, str]:
        modality = account.claim.modality
        return STRENGTHS[modality], account.witness.published, modality in UNDONE, modality or ""

    return max(accounts, key=rank).claim.modality or "possible"


def contradictions(accounts: Sequence[Account]) -> tuple[Conflict, ...]:
    """Give the conflict of a denial with a report or an announcement, or of a cancellation with a report; a plan called off is none."""
    told: dict[str, set[str]] = {}
    for account in accounts:
        told.setdefault(account.claim.modality or "possible", set()).add(account.claim.id)
    if not (("denied" in told and told.keys() & {"occurred", "planned"}) or ("cancelled" in told and "occurred" in told)):
        return ()
    values = tuple((modality, tuple(sorted(claims))) for modality, claims in sorted(told.items()) if modality != "possible")
    return (Conflict("status", status_of(accounts), values, STATUS_POLICY),)


def chosen_date(accounts: Sequence[Account]) -> tuple[str | None, tuple[Conflict, ...]]:
    """Give the date that stands, and the conflict that it won."""
    told = by_value((account.claim.date, account.witness) for account in accounts)
    choice = choose(told, agree=compatible, exactness=exactness_of_date, written=str)
    return (choice.kept if choice else None), conflict("date", choice, told, str)


def chosen_place(accounts: Sequence[Account], register: Register) -> tuple[Ref | None, tuple[Conflict, ...]]:
    """Give the place that stands, and the conflict that it won."""
    gazetteer = register.gazetteer
    told = by_value((account.place, account.witness) for account in accounts)
    names = {account.place: account.claim.place or account.claim.destination or "" for account in accounts if account.place}

    def written(place: Ref) -> str:
        return register.label(place, names[place])

    def agree(one: Ref, other: Ref) -> bool:
        return can_be_one(one, other, gazetteer)

    choice: Choice[Ref] | None = choose(told, agree=agree, exactness=gazetteer.depth, written=written)
    return (choice.kept if choice else None), conflict("place", choice, told, written)


def commonest(values: Iterable[str | None]) -> str | None:
    """Give the value told most often, the first by letters among equals; None without any."""
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None


def exactness_of_date(edtf: str) -> int:
    """How exact a date is: the fewer days, the larger."""
    window = window_of(edtf)
    return -window.width if window else -(10**9)


def supported(event: Event, group: Group) -> Event:
    """Give the event with its claims, and how many documents and independent stories tell it as its status has it."""
    telling = [account for account in group.accounts if account.claim.modality == event.status]
    return replace(
        event,
        documents=len({account.claim.document for account in telling}),
        stories=len({account.witness.story for account in telling}),
        claims=tuple(sorted(account.claim.id for account in group.accounts)),
    )


def with_own_keys(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """Give the drafts sorted by key; events that share one get four hex digits of what tells them apart: place, channel, claims."""
    drafts = tuple(drafts)
    shared = Counter(draft.event.ref for draft in drafts)
    keyed = (draft if shared[draft.event.ref] == 1 else replace(draft, event=_told_apart(draft.event)) for draft in drafts)
    return tuple(sorted(keyed, key=lambda draft: (draft.event.ref.key, draft.event.claims)))


def key_of_date(date: str | None) -> str:
    """Give a date as part of a key: `unknown` without one."""
    return date.replace("/", "_") if date else "unknown"


def _told_apart(event: Event) -> Event:
    parts = (*(place.key for place in event.places), event.channel or "", *event.claims)
    return replace(event, ref=Ref(event.ref.kind, f"{event.ref.key}-{digest('|'.join(parts))}"))

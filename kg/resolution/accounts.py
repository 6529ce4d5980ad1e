"""What one claim tells of a meeting or visit, its names resolved: the evidence that events are built from.

In: claims of meetings and visits. Out: accounts. Never a claim with fewer than two participants, or a visit without visitor or place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.resolution.windows import Window, told_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kg.records import Claim, Modality, Ref
    from kg.resolution.choice import Witness
    from kg.resolution.register import Register

# How much a modality weighs (policy 1).
STRENGTHS: dict[Modality | None, int] = {"occurred": 3, "planned": 1, "cancelled": 1, "denied": 1, "possible": 0, None: 0}
DENIED: Modality = "denied"
UNDONE = ("cancelled", DENIED)
IN_PERSON = "in-person"
SMALLEST_MEETING = 2


@dataclass(frozen=True, slots=True)
class Account:
    """One claim about an event: whom it names, where, and the days on which it can have been."""

    witness: Witness
    people: frozenset[Ref]
    place: Ref | None
    window: Window | None
    occasion: str = ""  # the key of the gathering it names

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.witness.claim

    @property
    def strength(self) -> int:
        """How much its modality weighs."""
        return STRENGTHS[self.claim.modality]

    @property
    def dated(self) -> bool:
        """Whether the words tell a date; an undated account has the window of its publication at most."""
        return self.claim.date is not None

    @property
    def channel(self) -> str:
        """How people met; in person unless told otherwise."""
        return self.claim.channel or IN_PERSON

    @property
    def rank(self) -> tuple[bool, int, int, bool, int, str]:
        """The most exact first, and always in the same order: by date, what headlines tell last, then with a place, then by claim."""
        window = self.window or Window(0, 0)
        return (
            not (self.dated and self.window),
            window.width if self.window else 0,
            window.first,
            self.witness.headline,
            -bool(self.place),
            self.claim.id,
        )


def meeting_accounts(claims: Iterable[Claim], register: Register, witness: Callable[[Claim], Witness]) -> tuple[Account, ...]:
    """Give the accounts of meetings, in order of rank."""
    found = [
        Account(
            witness(claim),
            _people(claim, register),
            register.place(claim.place) if claim.place else None,
            _window(claim, witness),
            register.gathering(claim.occasion, None).key if claim.occasion else "",
        )
        for claim in claims
        if claim.type == "meeting"
    ]
    return tuple(sorted((account for account in found if len(account.people) >= SMALLEST_MEETING), key=lambda account: account.rank))


def visit_accounts(claims: Iterable[Claim], register: Register, witness: Callable[[Claim], Witness]) -> tuple[Account, ...]:
    """Give the accounts of visits, in order of rank."""
    found = [
        Account(
            witness(claim), frozenset({register.agent(claim, claim.visitor)}), register.place(claim.destination), _window(claim, witness)
        )
        for claim in claims
        if claim.type == "visit" and claim.visitor and claim.destination
    ]
    return tuple(sorted(found, key=lambda account: account.rank))


def sides_of(claim: Claim) -> tuple[tuple[str, ...], ...]:
    """Who met whom: the sides told; without them, everybody met everybody."""
    return claim.sides or tuple((name,) for name in claim.participants)


def _people(claim: Claim, register: Register) -> frozenset[Ref]:
    names = claim.participants or tuple(name for side in claim.sides for name in side)
    return frozenset(register.agent(claim, name) for name in names)


def _window(claim: Claim, witness: Callable[[Claim], Witness]) -> Window | None:
    return told_window(claim.date, witness(claim).published or None, claim.modality)

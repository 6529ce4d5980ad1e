"""Where sources do not agree: the values, the claims that hold them, and what was kept by which policy.

In: choices with rivals, standings of one member in one organisation. Out: divergences. Never drops a value that lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, TypeVar

from kg.records import Divergence, Ref
from kg.resolution.choice import DECIDED, POLICY
from kg.resolution.windows import window_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kg.records import Tenure
    from kg.resolution.choice import Choice, Witness

T = TypeVar("T")
STANDINGS_POLICY = "every standing that a source tells is kept, each as a membership of its own"
# Standings told further apart than this follow one another; nearer, or without a date, they diverge.
DAYS_APART = 92
WORDS = {
    "date": "date",
    "place": "place",
    "startDate": "start",
    "endDate": "end",
    "membershipStatus": "standing",
    "status": "whether it happened",
}


@dataclass(frozen=True, slots=True)
class Conflict:
    """A choice between values that cannot all be true: what was kept, and who told what."""

    property: str
    kept: str
    values: tuple[tuple[str, tuple[str, ...]], ...]
    policy: str = POLICY


def conflict(name: str, choice: Choice[T] | None, told: Mapping[T, Sequence[Witness]], written: Callable[[T], str]) -> tuple[Conflict, ...]:
    """Give the conflict that a choice settled; none when nothing lost."""
    if choice is None or not choice.rivals:
        return ()
    values = {written(value): tuple(sorted({witness.claim.id for witness in told[value]})) for value in (choice.kept, *choice.rivals)}
    return (Conflict(name, written(choice.kept), tuple(sorted(values.items())), DECIDED if choice.decided else POLICY),)


def divergences_of(subject: Ref, label: str, conflicts: Sequence[Conflict]) -> tuple[Divergence, ...]:
    """Give the conflicts about one subject as divergences."""
    return tuple(
        Divergence(
            Ref("divergence", f"{subject.kind}--{subject.key}--{each.property.lower()}"),
            subject,
            each.property,
            each.values,
            each.kept,
            each.policy,
            f"{label}: {WORDS[each.property]}",
        )
        for each in conflicts
    )


def diverging_standings(memberships: Sequence[Tenure], names: Mapping[Ref, str]) -> tuple[Divergence, ...]:
    """Members that sources of the same time give different standings in one organisation."""
    standings: dict[tuple[str, str, str], list[Tenure]] = {}
    for tenure in memberships:
        standings.setdefault((tenure.member.kind, tenure.member.key, tenure.organisation.key), []).append(tenure)
    return tuple(
        _standings(told, names) for _, told in sorted(standings.items()) if any(_at_one_time(*pair) for pair in combinations(told, 2))
    )


def _standings(told: Sequence[Tenure], names: Mapping[Ref, str]) -> Divergence:
    member, organisation = told[0].member, told[0].organisation
    return Divergence(
        Ref("divergence", f"{member.kind}--{member.key}--{organisation.key}--membershipstatus"),
        member,
        "membershipStatus",
        tuple(sorted((tenure.status or "", tenure.claims) for tenure in told)),
        None,
        STANDINGS_POLICY,
        f"{names[member]} in {names[organisation]}: standing",
    )


def _at_one_time(one: Tenure, other: Tenure) -> bool:
    if not one.attested or not other.attested:
        return True
    windows = [(window_of(here), window_of(there)) for here in one.attested for there in other.attested]
    return any(here is None or there is None or here.gap(there) <= DAYS_APART for here, there in windows)

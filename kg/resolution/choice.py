"""Which of several values stands: policy 3 and 4 of the resolution in one ranking.

In: values with the witnesses that tell them. Out: the one kept, and those in real conflict with it. Never a mean of two values.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kg.records import Claim, Ref

POLICY = "most independent stories, then more exact, then earlier published"
DECIDED = "a person decided that a claim of it is right"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Witness:
    """One claim as a witness: the story it belongs to, when it was published, as a sortable day, whether a person called it right.

    What a headline tells, the article tells again below it.
    """

    claim: Claim
    story: Ref
    published: str
    trusted: bool = False
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """The value kept, and the values that cannot be true beside it."""

    kept: T
    rivals: tuple[T, ...]
    decided: bool = False  # a person called a claim right that tells this value, and none that tells a rival


def choose(
    told: Mapping[T, Sequence[Witness]],
    *,
    agree: Callable[[T, T], bool],
    exactness: Callable[[T], int],
    written: Callable[[T], str],
) -> Choice[T] | None:
    """Give the value that most independent stories support, then the most exact, then the earliest published; None without any.

    Before all that comes a value that agrees with what a person called right.
    A story supports every value that agrees with the one it tells, so that values which contain each other are no conflict and
    the more exact one stands. `exactness` is larger the more exact a value is.
    """
    if not told:
        return None

    def right(value: T) -> bool:
        return any(witness.trusted for other, witnesses in told.items() if agree(value, other) for witness in witnesses)

    def rank(value: T) -> tuple[bool, int, int, str, str]:
        support = {witness.story for other, witnesses in told.items() if agree(value, other) for witness in witnesses}
        return not right(value), -len(support), -exactness(value), min(witness.published for witness in told[value]), written(value)

    ranked = sorted(told, key=rank)
    kept = ranked[0]
    rivals = tuple(value for value in ranked if not agree(kept, value))
    return Choice(kept, rivals, decided=right(kept) and not all(map(right, rivals)))


def by_value(pairs: Iterable[tuple[T | None, Witness]]) -> dict[T, list[Witness]]:
    """Give the witnesses of each value; a claim that tells none is no witness."""
    told: dict[T, list[Witness]] = {}
    for value, witness in pairs:
        if value is not None:
            told.setdefault(value, []).append(witness)
    return told

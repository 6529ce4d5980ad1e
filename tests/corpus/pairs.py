"""Pairwise precision and recall: how many pairs that belong together were put together, and how many that were put together belong.

In: units, each with the thing it truly is and the thing it was taken for. Out: figures. Never a figure for pairs that do not exist: both are 1.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable


@dataclass(frozen=True, slots=True)
class Figures:
    """Precision and recall over pairs, with the counts they rest on."""

    right: int
    made: int
    true: int

    @property
    def precision(self) -> float:
        """Of the pairs put together, how many belong together."""
        return self.right / self.made if self.made else 1.0

    @property
    def recall(self) -> float:
        """Of the pairs that belong together, how many were put together."""
        return self.right / self.true if self.true else 1.0


def figures(units: Iterable[tuple[Hashable, Hashable]]) -> Figures:
    """Compare what units truly are (first) with what they were taken for (second)."""
    both: Counter[tuple[Hashable, Hashable]] = Counter(units)
    true: Counter[Hashable] = Counter()
    made: Counter[Hashable] = Counter()
    for (thing, taken), count in both.items():
        true[thing] += count
        made[taken] += count
    return Figures(_pairs(both.values()), _pairs(made.values()), _pairs(true.values()))


def _pairs(counts: Iterable[int]) -> int:
    return sum(count * (count - 1) // 2 for count in counts)

"""A wrong decision, and what it costs.

In: what was told with what it was taken for. Out: faults, and the words they are told in. Never a judgement on why.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.records import Ref
    from tests.corpus.truth import Person


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong decision: its kind, how many pairs it costs, and the case."""

    kind: str
    pairs: int
    case: str


def mixed(taken: Mapping[tuple[str, str], set[Ref]], *, by_truth: bool) -> dict[object, Counter[object]]:
    """Give the truths taken for several things, or the things that several truths were taken for, with how often."""
    counts: dict[object, Counter[object]] = defaultdict(Counter)
    for (_, thing), refs in taken.items():
        for ref in refs:
            counts[thing if by_truth else ref][ref if by_truth else thing] += 1
    return {key: found for key, found in counts.items() if len(found) > 1}


def cost(counts: Counter[object]) -> int:
    """Give how many pairs are wrong in a mixture."""
    total = sum(counts.values())
    return (total * total - sum(count * count for count in counts.values())) // 2


def name_of(person: Person) -> str:
    """Give the name in its commonest spelling."""
    given, family = person.given[0].spellings[0], " ".join(element.spellings[0] for element in person.family)
    return f"{family} {given}" if person.family_first else f"{given} {family}"


def office_in_words(person: Person) -> str:
    """Give the offices of the year."""
    return "; ".join(f"{office.title} {office.place} {office.state}".replace("  ", " ") for office in person.offices)

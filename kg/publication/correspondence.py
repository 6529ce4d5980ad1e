"""Which thing of one graph is which of another.

In: what two graphs hold. Out: pairs, and what was split and merged. Never by likeness: by the same IRI, else by the same claims.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.publication.holdings import Holdings


@dataclass(frozen=True, slots=True)
class Correspondence:
    """The new IRI of each old thing that has one, and the things whose claims are now (or were) about others.

    `split` leads from an old thing to new ones without an old half, `merged` from a new thing to old ones without a new half.
    """

    pairs: dict[str, str]
    split: dict[str, tuple[str, ...]]
    merged: dict[str, tuple[str, ...]]


def correspondence(old: Holdings, new: Holdings) -> Correspondence:
    """Find each thing again: under its IRI, which is made of what identifies it; else where its claims went.

    The same for both directions: comparing NEW with OLD gives the same pairs turned round.
    """
    pairs = {iri: iri for iri, held in old.things.items() if iri in new.things and new.things[iri].kind == held.kind}
    replaced = _replaced(old, new)
    taken = set(pairs.values())
    for before, after in sorted(replaced, key=lambda pair: (-replaced[pair], pair)):  # most claims first
        if before not in pairs and after not in taken:
            pairs[before] = after
            taken.add(after)
    return Correspondence(
        pairs,
        split=_grouped((before, after) for before, after in replaced if after not in taken),
        merged=_grouped((after, before) for before, after in replaced if before not in pairs),
    )


def _replaced(old: Holdings, new: Holdings) -> Counter[tuple[str, str]]:
    """Count in how many slots of claims one old thing made room for one new thing of its kind; of several, nobody knows which is which."""
    replaced: Counter[tuple[str, str]] = Counter()
    for slot, before in old.slots.items():
        after = new.slots.get(slot, before)
        lost, gained = before - after, after - before
        if len(lost) == len(gained) == 1:
            (one,), (other,) = lost, gained
            if old.things[one].kind == new.things[other].kind:
                replaced[one, other] += 1
    return replaced


def _grouped(found: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for one, other in sorted(found):
        groups.setdefault(one, []).append(other)
    return {one: tuple(others) for one, others in groups.items()}

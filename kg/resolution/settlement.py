"""Groups as people decided: what is one put together, what is two taken apart.

In: groups that the build made by itself, rulings, how like two members are. Out: groups of the same members. Never loses a member,
never a guess: what could be on either side of a border stays apart from both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.resolution.partition import Partition
from kg.resolution.rulings import Member, Members

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kg.resolution.rulings import Rulings

Likeness = tuple[bool, ...]
Block = tuple[Member, ...]
Border = tuple[Members, Members]


def settle(groups: Sequence[Sequence[Member]], rulings: Rulings, likeness: Callable[[Member, Member], Likeness]) -> tuple[Block, ...]:
    """Give the groups as the rulings have them, sorted.

    Members ruled to be one bring their groups together. A group with a border through it falls into its sides: who was named stands on
    a side, who shares a document with somebody of it too, then whoever is more like one side than any other; the rest stays together.
    """
    home = {member: number for number, group in enumerate(groups) for member in group}
    classes = Partition(home)
    joined = tuple(present for members in rulings.joined if (present := frozenset(member for member in members if member in home)))
    for together in (*groups, *joined):
        _join(classes, together)
    borders: dict[Member, list[Border]] = {}
    for one, other in rulings.apart:
        for leader in _leaders(classes, one) & _leaders(classes, other):
            borders.setdefault(leader, []).append((one, other))
    settled: list[Block] = []
    for members in classes.classes():
        through = borders.get(members[0], [])
        settled.extend(_Split(members, home, through, likeness).sides(joined) if through else (members,))
    return tuple(sorted(settled))


@dataclass(frozen=True, slots=True)
class _Split:
    """One class of members with borders through it."""

    members: Block
    home: Mapping[Member, int]
    borders: Sequence[Border]
    likeness: Callable[[Member, Member], Likeness]

    def sides(self, joined: Iterable[Members]) -> tuple[Block, ...]:
        """Give the sides, each member on one of them."""
        blocks = self._blocks(joined)
        sides = self._named(blocks)
        placed = {block for side in sides for block in side}
        waiting = [block for block in blocks if block not in placed]
        while waiting:
            waiting = self._place(waiting, sides)
        return tuple(tuple(sorted(member for block in side for member in block)) for side in sides)

    def _blocks(self, joined: Iterable[Members]) -> tuple[Block, ...]:
        """Give what is never divided: those ruled to be one, and those of one group in one document that no border divides."""
        blocks = Partition(self.members)
        for together in joined:
            if blocks.holds(min(together)):
                _join(blocks, together)
        mates: dict[tuple[str, int], list[Member]] = {}
        for member in self.members:
            mates.setdefault((member[0], self.home[member]), []).append(member)
        for named_together in (mates[key] for key in sorted(mates)):
            leaders = _leaders(blocks, named_together)
            if not any(leaders & _leaders(blocks, one) and leaders & _leaders(blocks, other) for one, other in self.borders):
                _join(blocks, named_together)
        return blocks.classes()

    def _named(self, blocks: Sequence[Block]) -> list[list[Block]]:
        """Give the sides of those named: blocks of one group that the same others are kept apart from are on one side."""
        block_of = {member: block for block in blocks for member in block}
        apart: dict[Block, set[Block]] = {}
        for border in self.borders:
            one, other = ({block_of[member] for member in side if member in block_of} for side in border)
            for here, there in ((one, other), (other, one)):
                for block in here:
                    apart.setdefault(block, set()).update(there)
        sides = Partition(block[0] for block in apart)
        alike: dict[tuple[int, frozenset[Block]], Block] = {}
        for block in sorted(apart):
            for home in self._homes([block]):
                sides.join(alike.setdefault((home, frozenset(apart[block])), block)[0], block[0])
        return [[block_of[first] for first in firsts] for firsts in sides.classes()]

    def _place(self, waiting: Sequence[Block], sides: list[list[Block]]) -> list[Block]:
        """Put each block on the side that it is most like, or with the others that could be on several; give those out of reach as yet."""
        homes = [self._homes(side) for side in sides]
        later: list[Block] = []
        found: list[tuple[int, Block]] = []
        open_: list[Block] = []
        for block in waiting:
            near = [number for number, home in enumerate(homes) if home & self._homes([block])]
            ranked = sorted(((self._like(block, sides[number]), -number) for number in near), reverse=True)
            if not ranked:
                later.append(block)
            elif len(ranked) == 1 or ranked[0][0] > ranked[1][0]:
                found.append((-ranked[0][1], block))
            else:
                open_.append(block)
        for number, block in found:
            sides[number].append(block)
        sides.extend(self._together(open_))
        return later

    def _like(self, block: Block, side: Sequence[Block]) -> Likeness:
        return max(self.likeness(here, there) for here in block for other in side for there in other)

    def _together(self, blocks: Sequence[Block]) -> Iterator[list[Block]]:
        by_first = {block[0]: block for block in blocks}
        together = Partition(by_first)
        first: dict[int, Block] = {}
        for block in blocks:
            for home in self._homes([block]):
                together.join(first.setdefault(home, block)[0], block[0])
        for firsts in together.classes():
            yield [by_first[name] for name in firsts]

    def _homes(self, blocks: Iterable[Block]) -> set[int]:
        return {self.home[member] for block in blocks for member in block}


def _leaders(partition: Partition[Member], members: Iterable[Member]) -> set[Member]:
    return {partition.leader(member) for member in members if partition.holds(member)}


def _join(partition: Partition[Member], members: Iterable[Member]) -> None:
    first, *others = sorted(members)
    for other in others:
        partition.join(first, other)

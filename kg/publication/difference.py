"""What one graph holds and another does not.

In: nothing. Out: the records Term, Name, Thing, Change, Changed, Difference. No logic lives here, but for what a Difference counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kg.publication.answers import Cell

# What a change touches: what is so, how much stands behind it, how it is called, or who says so.
Group = Literal["facts", "support", "names", "evidence"]
GROUPS: tuple[Group, ...] = ("facts", "support", "names", "evidence")


@dataclass(frozen=True, slots=True)
class Term:
    """A value as the graph has it, and in words: the label of a thing, the text of a literal."""

    cell: Cell
    label: str


@dataclass(frozen=True, slots=True)
class Name:
    """A thing and what it is called."""

    iri: str
    label: str


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that only one of two graphs holds.

    `others` are the things of the other graph that its claims are about there: what it was split from, or merged into.
    """

    kind: str
    name: Name
    group: Group
    values: tuple[tuple[str, tuple[Term, ...]], ...]
    others: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One property of a thing: all its values before and after, and those of them that are `lost` and `gained`.

    A value that is a thing under another IRI than before is neither lost nor gained.
    """

    group: Group
    property: str
    old: tuple[Term, ...]
    new: tuple[Term, ...]
    lost: tuple[Term, ...]
    gained: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """One thing that both graphs hold, and not alike. `old` and `new` differ in their IRI where it goes under another one.

    `split_into` are things of the new graph, `merged_from` things of the old one, that share claims with it and have no other half.
    """

    kind: str
    old: Name
    new: Name
    changes: tuple[Change, ...]
    split_into: tuple[Name, ...] = ()
    merged_from: tuple[Name, ...] = ()

    def touches(self, group: Group) -> bool:
        """Whether anything of this group changed; a split or a merger is a matter of facts."""
        parted = group == "facts" and bool(self.split_into or self.merged_from)
        return parted or any(change.group == group for change in self.changes)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two graphs compared: what only the new one holds, what only the old one held, what both hold and not alike.

    Each is sorted by kind, label and IRI. `evidence` says whether claims and sources were compared too.
    """

    added: tuple[Thing, ...] = ()
    gone: tuple[Thing, ...] = ()
    changed: tuple[Changed, ...] = ()
    evidence: bool = False

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not (self.added or self.gone or self.changed)

    def counts(self, group: Group) -> tuple[int, int, int]:
        """How many things of this group were added, are gone, and changed."""
        added, gone = (sum(thing.group == group for thing in things) for things in (self.added, self.gone))
        return added, gone, sum(changed.touches(group) for changed in self.changed)

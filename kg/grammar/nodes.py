"""The nodes of a pattern's tree.

In: nothing. Out: frozen nodes; those that name something keep the place where they name it, which no comparison sees.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.grammar.excerpt import NOWHERE, Place


@dataclass(frozen=True, slots=True)
class Word:
    """One of some literal tokens."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """A mention of some types, or a list of them, perhaps in a role."""

    types: tuple[str, ...]
    role: str = ""
    many: bool = False
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb or noun of the lexicon; `forms` empty means any of its forms."""

    lemmas: tuple[str, ...]
    forms: tuple[str, ...] = ()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Gap:
    """At most `most` plain words."""

    most: int


@dataclass(frozen=True, slots=True)
class Aside:
    """An optional bounded aside between commas, dashes or brackets."""


@dataclass(frozen=True, slots=True)
class Macro:
    """A named pattern of the pack."""

    name: str
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Sequence:
    """Nodes one after another."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some nodes."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A node whose whole stretch has a role: `(deputy|vice):prefix`."""

    node: Node
    role: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """A node at least `least` and at most `most` times."""

    node: Node
    least: int
    most: int


Node = Word | Slot | Verb | Gap | Aside | Macro | Sequence | Choice | Group | Repeat

"""What a person decided, and what it came to in a world.

In: nothing. Out: frozen records. No logic lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kg.records.claim import Ref

Judgement = Literal["same", "different", "wrong", "right"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of a file of decisions: two things are the same or different, or a claim is wrong or right."""

    subject: Ref  # `Ref("source", "39921e18e5c4dc32/sergei-shoigu")` is a person as one article has them
    judgement: Judgement
    object: Ref | None
    who: str
    when: str  # the day, as 2025-02-27
    why: str
    where: str = ""  # "decisions.tsv:3"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision that a world obeys: the things and claims that it names there, and who took it, as often as it stands in the file."""

    ref: Ref
    label: str
    judgement: Judgement
    names: tuple[str, ...]  # as the file has them: "person/sergei-shoigu"
    things: tuple[Ref, ...]
    claims: tuple[Ref, ...]
    taken: tuple[tuple[str, str, str], ...]  # who, when, why
    quote: str = ""  # the words of a claim that was set aside
    where: tuple[str, ...] = ()

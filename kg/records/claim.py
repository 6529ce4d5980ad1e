"""What one source says in one place, and what its names were resolved to.

In: nothing. Out: frozen records. No logic lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kg.records.text import Span

Modality = Literal["occurred", "planned", "cancelled", "denied", "possible"]
ClaimType = Literal["meeting", "visit", "post", "membership", "statement", "topic"]


@dataclass(frozen=True, slots=True)
class Claim:
    """What one source says in one place. Fields that are not stated are None or empty; names are canonical labels."""

    id: str
    type: ClaimType
    source: str
    document: str  # first 16 hex digits of the source's SHA-256
    start: int
    end: int
    quote: str
    rule: str
    modality: Modality | None = None
    attributed_to: str | None = None
    participants: tuple[str, ...] = ()
    sides: tuple[tuple[str, ...], ...] = ()  # who met whom: ((A,), (B, C)); a list that met as one has one side a person
    host: str | None = None
    place: str | None = None
    date: str | None = None
    occasion: str | None = None
    topics: tuple[str, ...] = ()
    channel: str | None = None
    kind: str | None = None
    visitor: str | None = None
    destination: str | None = None
    holder: str | None = None
    title: str | None = None
    organisation: str | None = None
    status: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    member: str | None = None
    speaker: str | None = None
    words: str | None = None
    medium: str | None = None
    relayed_by: str | None = None
    context: tuple[Span, ...] = ()
    states: tuple[tuple[str, str], ...] = ()  # the state told beside a name, without an office: ("Amina Otieno", "Kenya")


@dataclass(frozen=True, slots=True)
class Ref:
    """A resource of the graph: its kind (`person`, `state`, `meeting`, ...) and its key (`amina-otieno`)."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One claim with its names resolved: what it is about and, role by role, the resources its names stand for."""

    claim: Claim
    about: Ref
    roles: tuple[tuple[str, tuple[Ref, ...]], ...] = ()

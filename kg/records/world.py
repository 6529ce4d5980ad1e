"""What all claims together tell: entities, tenures, events, statements, sources, stories, divergences.

In: nothing. Out: frozen records. No logic lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kg.records.claim import Modality, Reading, Ref
    from kg.records.decision import Ruling
    from kg.records.finding import Finding
    from kg.records.text import Published


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that lasts: person, state, organisation, post, place, topic, gathering."""

    ref: Ref
    label: str
    alternatives: tuple[str, ...] = ()
    within: tuple[Ref, ...] = ()  # places that contain it
    of_state: Ref | None = None
    post_in: Ref | None = None
    kind: str = ""  # subclass: GovernmentBody, InternationalOrganisation, MediaOrganisation, ...
    reference: bool = False  # known from the reference data rather than from a claim alone


@dataclass(frozen=True, slots=True)
class Tenure:
    """Somebody holds a post (`post` set), or an agent stands in an organisation (`status` set)."""

    ref: Ref
    label: str
    member: Ref
    organisation: Ref
    post: Ref | None = None
    status: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    attested: tuple[str, ...] = ()  # dates of articles that present it as current
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting, visit or gathering, as all claims about it together tell it."""

    ref: Ref
    kind: Literal["meeting", "visit", "gathering"]
    label: str
    status: Modality
    participants: tuple[Ref, ...] = ()
    hosts: tuple[Ref, ...] = ()
    visitor: Ref | None = None
    places: tuple[Ref, ...] = ()
    date: str | None = None
    earliest: str | None = None
    latest: str | None = None
    occasion: Ref | None = None
    during_visit: Ref | None = None
    topics: tuple[Ref, ...] = ()
    channel: str | None = None
    event_kind: str | None = None
    documents: int = 0
    stories: int = 0
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody is quoted: who, with which words, through which medium, relayed by whom."""

    ref: Ref
    label: str
    speaker: Ref
    words: str
    medium: str | None = None
    relayed_by: Ref | None = None
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A document as the graph knows it: no text, only what identifies and dates it."""

    ref: Ref
    name: str
    sha256: str
    published: Published | None
    publisher: str | None
    url: str | None
    language: str
    story: Ref


@dataclass(frozen=True, slots=True)
class Story:
    """Documents that carry one text: copies of one agency story, counted once."""

    ref: Ref
    documents: tuple[Ref, ...]
    originator: str | None = None


@dataclass(frozen=True, slots=True)
class Divergence:
    """Sources that do not agree on one property of one subject: the values, their claims, and what was kept and why."""

    ref: Ref
    subject: Ref
    property: str
    values: tuple[tuple[str, tuple[str, ...]], ...]  # value, claim ids
    kept: str | None
    policy: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """All that resolution knows: the first layer, and for each claim what it is about."""

    entities: tuple[Entity, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    events: tuple[Event, ...] = ()
    statements: tuple[Statement, ...] = ()
    met: tuple[tuple[Ref, Ref, Ref], ...] = ()  # person, person, the meeting that says so; each pair once, sorted
    readings: tuple[Reading, ...] = ()
    sources: tuple[Source, ...] = ()
    stories: tuple[Story, ...] = ()
    divergences: tuple[Divergence, ...] = ()
    decisions: tuple[Ruling, ...] = ()  # those obeyed
    findings: tuple[Finding, ...] = ()  # decisions that could not be obeyed

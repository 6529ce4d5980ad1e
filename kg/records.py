"""The shared language: frozen records that the rooms hand to each other.

In: nothing. Out: the types of Document, Sentence, Mention, Claim, Entity, Event and their kin. No logic lives here.
Offsets are Unicode code points of the source text, start inclusive, end exclusive. Dates are EDTF strings.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Modality = Literal["occurred", "planned", "cancelled", "denied", "possible"]
ClaimType = Literal["meeting", "visit", "post", "membership", "statement"]
Level = Literal["violation", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source text and what it is needed for (`date`, `antecedent`, `office`, ...)."""

    start: int
    end: int
    quote: str
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """The date of an article, where it was found and how sure that is."""

    date: str
    basis: Literal["manifest", "stated", "inferred"]
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One article. `name` is its file name, `sha256` the digest of its bytes, `text` its decoded text, untouched."""

    name: str
    sha256: str
    text: str
    published: Published | None = None
    publisher: str | None = None
    url: str | None = None
    language: str = "en"
    dateline: Span | None = None  # "KUALA LUMPUR, July 28 —": the place words of it
    agency: Span | None = None  # "(Bloomberg)", "/TASS/", "(ANI)": the agency's name where the text credits one


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a document; `kind` is `prose`, `headline` or the gate that set it aside (`boilerplate`, ...)."""

    start: int
    end: int
    text: str
    kind: str = "prose"
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed stretch of a sentence; `value` is the canonical label, `parts` the named pieces it was built from."""

    type: str
    start: int
    end: int
    value: str = ""
    parts: tuple[tuple[str, Mention], ...] = ()
    rule: str = ""
    reference: str = ""  # id in the reference data, where there is one


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date phrase as written, not yet placed in the calendar. `fields` are what the words say, in a fixed order."""

    start: int
    end: int
    kind: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ResolvedTime:
    """A date phrase placed in the calendar: an EDTF string, or none with the reason, and flags such as `weekday-conflict`."""

    date: str | None
    flags: tuple[str, ...] = ()


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
    states: tuple[tuple[str, str], ...] = ()  # the state told beside a name, without an office: ("Narendra Modi", "India")


@dataclass(frozen=True, slots=True)
class Ref:
    """A resource of the graph: its kind (`person`, `state`, `meeting`, ...) and its key (`anwar-ibrahim`)."""

    kind: str
    key: str


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
class Reading:
    """One claim with its names resolved: what it is about and, role by role, the resources its names stand for."""

    claim: Claim
    about: Ref
    roles: tuple[tuple[str, tuple[Ref, ...]], ...] = ()


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


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, or worth knowing: how bad, by which check, about what, and what to do."""

    level: Level
    check: str
    subject: str
    message: str
    quote: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A source that could not be read: which, why, and what to do. The others are built without it."""

    name: str
    reason: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """One row of the reference data: a state, organisation, place or medium that lexicons and graph share."""

    id: str  # "state/malaysia", "organisation/brics", "place/putrajaya"
    label: str
    kind: str
    within: tuple[str, ...] = ()
    state: str = ""
    iso3166: str = ""
    capital: str = ""
    offices: tuple[str, ...] = ()  # one-seat offices a state really has: "President", "Prime Minister", "King"
    alternatives: tuple[str, ...] = ()
    leader: str = ""  # the office that "X's leader" means there


@dataclass(frozen=True, slots=True)
class ReferenceData:
    """All reference rows by id."""

    rows: dict[str, Reference] = field(default_factory=dict)

"""What is so in the made world, and what each article of it tells.

In: nothing. Out: frozen records of people, meetings, visits, articles and of what sources should be found to disagree on. No logic
lives here. Days are ISO dates.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Element:
    """One part of a name in all the spellings that newspapers have for it, the commonest first."""

    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """A post somebody holds for a time: its title as the press writes it before a name, and whose it is."""

    title: str
    state: str  # the name of the state, or of the organisation it heads
    kind: str  # head, government, foreign, ..., body
    first: str
    last: str
    place: str = ""  # an ambassador's post: "ambassador to Norway"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody: the parts of the name, the way round they go, and the offices of the year."""

    id: str
    culture: str
    given: tuple[Element, ...]
    middle: Element | None
    family: tuple[Element, ...]
    family_first: bool
    woman: bool
    honorific: str
    offices: tuple[Office, ...]
    state: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """Some people met, would have met, or were said to have met."""

    id: str
    people: tuple[str, ...]  # ids; the guest first, the host second
    date: str
    town: str
    state: str
    status: str  # occurred, planned, cancelled, denied
    channel: str = "in-person"
    gathering: str = ""
    visit: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's stay in one state."""

    id: str
    visitor: str
    state: str
    town: str
    first: str
    last: str
    status: str = "occurred"


@dataclass(frozen=True, slots=True)
class Named:
    """A person as one article writes the name: the fullest form of it, and what later mentions have."""

    person: str
    full: str
    short: str


@dataclass(frozen=True, slots=True)
class Telling:
    """An article tells of a meeting or visit: which, how sure, whom of it, and when and where in its own words."""

    event: str
    kind: str  # meeting, visit
    modality: str
    people: tuple[str, ...]
    date: str = ""  # as told, exact; empty when not told to the day
    place: str = ""
    mould: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its bytes-to-be, what the manifest says of it, and what it tells."""

    file: str
    text: str
    published: str
    publisher: str
    story: str
    named: tuple[Named, ...]
    tellings: tuple[Telling, ...]
    how: str = "independent"  # or syndicated, shortened, edited
    url: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Independent articles that cannot all be right about one meeting: the property they differ on (date, place, denial)."""

    event: str
    property: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles and the truth behind them."""

    seed: int
    articles: tuple[Article, ...]
    people: tuple[Person, ...]
    meetings: tuple[Meeting, ...]
    visits: tuple[Visit, ...]
    disagreements: tuple[Disagreement, ...]

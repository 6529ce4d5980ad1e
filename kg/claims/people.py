"""The people of one document: every name told of, its spellings joined, its states and offices.

In: the lines of a document. Out: `People`. A short name belongs to the one long name that holds all its words; where two
do, it is ambiguous and belongs to nobody. People are never looked up in a list.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.grammar.line import Line
    from kg.records import Mention, ReferenceData

Place = tuple[int, int]  # line, cell


@dataclass(frozen=True, slots=True)
class Office:
    """An office as written beside a name or alone: canonical title, its kind, state id, body, status."""

    title: str
    kind: str
    state: str
    body: Mention | None
    status: str
    start: int
    end: int
    accredited: bool = False


@dataclass(slots=True)
class Person:
    """One person of a document: a class with state, because reading on adds to it."""

    label: str
    words: frozenset[str]
    titled: bool = False
    places: list[Place] = field(default_factory=list)
    states: dict[str, tuple[int, int]] = field(default_factory=dict)
    offices: list[Office] = field(default_factory=list)

    def holds(self, title: str, state: str = "") -> bool:
        """Whether the text gives this person a title, in a state where one is asked for."""
        return any(office.title == title and (not state or office.state in ("", state)) for office in self.offices)


@dataclass(frozen=True, slots=True)
class People:
    """All people of a document, and who stands in which cell."""

    persons: tuple[Person, ...]
    at: dict[Place, Person]


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, folded, initials left out: what two spellings of it share."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("ł", "l").replace("ı", "i").replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    words = "".join(c if c.isalnum() else " " for c in plain.replace("'", "").replace("’", "")).split()
    return tuple(word for word in words if len(word) > 1) or tuple(words)


def part(mention: Mention | None, role: str) -> Mention | None:
    """The first part of a mention in a role."""
    return next((p for name, p in mention.parts if name == role), None) if mention is not None else None


def office_of(mention: Mention, reference: ReferenceData) -> Office:
    """The office that an Office mention tells."""
    state, body, status, kind = (part(mention, role) for role in ("state", "body", "status", "kind"))
    stated = next((found for m in (state, body, part(body, "state")) if (found := _owner(m, reference))), "")
    if body is None and state is not None and state.type == "Seat" and kind is not None and kind.value in ("spokesperson", "body"):
        body = state  # "Kremlin spokesman": of the seat, not of the state
    return Office(
        mention.value, kind.value if kind else "", stated, body, status.value if status else "current",
        mention.start, mention.end, part(mention, "accredited") is not None,
    )  # fmt: skip


def held_in(mention: Mention, office: Office) -> Office:
    """The office that a person's mention tells, former where a tenure beside it has ended: "Y, Peru's president until 2014"."""
    tenure = part(mention, "tenure")
    ended = tenure is not None and ((bound := part(tenure, "bound")) is None or bound.value != "since")
    return replace(office, status="former") if ended and office.status == "current" else office


def _owner(mention: Mention | None, reference: ReferenceData) -> str:
    """What an office belongs to: a state, or a region that has offices of its own ("Scottish First Minister"), never a continent."""
    if mention is not None and mention.type in ("Region", "Demonym") and mention.reference.startswith("place/"):
        row = reference.rows.get(mention.reference)
        return mention.reference if row is not None and row.state.startswith("state/") else ""
    return state_id(mention, reference)


def state_id(mention: Mention | None, reference: ReferenceData) -> str:
    """The state a mention stands for: itself, or the one that a capital, a seat or a body belongs to; or nothing."""
    if mention is None or not mention.reference:
        return ""
    if mention.reference.startswith("state/"):
        return mention.reference
    row = reference.rows.get(mention.reference)
    return row.state if row is not None and mention.type in ("Capital", "Seat", "Body", "Media", "City", "Region") else ""


def people_of(lines: Sequence[Line], reference: ReferenceData) -> People:
    """The people that lines tell of."""
    mentions = [(place, mention) for place, mention in person_mentions(lines)]
    names = {mention.value: name_words(mention.value) for _, mention in mentions}
    owners = _owners(names)
    persons: dict[str, Person] = {}
    at: dict[Place, Person] = {}
    for place, mention in mentions:
        owner = owners.get(mention.value) or _by_title(mention, names[mention.value], persons)
        if owner is None:
            continue
        person = persons.setdefault(owner, Person(owner, frozenset(names[owner])))
        person.places.append(place)
        at[place] = person
        if mention.type == "Official":
            _learn(person, mention, reference)
    return People(tuple(persons.values()), at)


def _by_title(mention: Mention, words: tuple[str, ...], persons: dict[str, Person]) -> str | None:
    """Whom an ambiguous short name with a title means: the only one before of that name and title."""
    titles = {office.value for role, office in mention.parts if role == "office"}
    fitting = [p.label for p in persons.values() if set(words) <= p.words and any(o.title in titles for o in p.offices)]
    return fitting[0] if len(fitting) == 1 else None


def person_mentions(lines: Sequence[Line]) -> Iterator[tuple[Place, Mention]]:
    """Every named person with the line and cell."""
    for number, line in enumerate(lines):
        for cell, item in enumerate(line.cells):
            if item.mention is not None and item.mention.type in ("Official", "Name"):
                yield (number, cell), item.mention
            inner = part(item.mention, "person") if item.mention is not None and item.mention.type == "Unnamed" else None
            if inner is not None:
                yield (number, cell), inner


def _owners(names: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Which full name each name is short for: the only one that holds all its words; itself when it is full."""
    full = _full(names)
    owners: dict[str, str] = {}
    for name, words in names.items():
        holders = sorted({full[other] for other in full if set(words) <= set(names[other])})
        if len(holders) == 1:
            owners[name] = holders[0]
        elif name in full and len(words) > 1:
            owners[name] = full[name]
    return owners


def _full(names: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """The names that are no part of another, one spelling for each set of words: the one told first."""
    first: dict[frozenset[str], str] = {}
    for name, words in names.items():
        first.setdefault(frozenset(words), name)
    return {name: first[frozenset(words)] for name, words in names.items() if not any(set(words) < set(other) for other in names.values())}


def _learn(person: Person, mention: Mention, reference: ReferenceData) -> None:
    person.titled = True
    state = state_id(part(mention, "state"), reference)
    if state:
        person.states.setdefault(state, (mention.start, mention.end))
    for role, inner in mention.parts:
        if role == "office":
            office = held_in(mention, office_of(inner, reference))
            person.offices.append(office)
            if office.state and not office.accredited:
                person.states.setdefault(office.state, (office.start, office.end))

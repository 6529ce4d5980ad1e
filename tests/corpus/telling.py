"""An independent article about one meeting or more: whom it names, how it tells when and where, and what stands around it.

In: the event, a house, days, sources of chance. Out: a draft. Never the mould of another article about the same event.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from tests.corpus import days, moulds
from tests.corpus.drafts import Draft, Piece
from tests.corpus.houses import AGENCIES, SLASHED
from tests.corpus.naming import Writing, introduced, write
from tests.corpus.people import office_on
from tests.corpus.states import STATES
from tests.corpus.truth import Named, Telling

if TYPE_CHECKING:
    from random import Random

    from tests.corpus.fillers import Fillers
    from tests.corpus.naming import House
    from tests.corpus.truth import Meeting, Person, Visit

PLAIN = re.compile(r"\{(\w+)\}")


@dataclass(slots=True)
class Told:
    """What an article is to tell of one event: the modality, and the day or town it gets wrong."""

    meeting: Meeting
    modality: str
    day: str
    town: str
    mould: str
    surely: bool = False  # the day, exactly
    placed: bool = False  # the town, by name


@dataclass(slots=True)
class Desk:
    """One article in the making: how it writes everybody, and whom it has introduced."""

    chance: Random
    house: House
    published: date
    people: dict[str, Person]
    writings: dict[str, Writing] = field(default_factory=dict)
    introduced: set[str] = field(default_factory=set)

    def writing(self, person: str) -> Writing:
        """Give how this article writes somebody, the same each time."""
        if person not in self.writings:
            one = self.people[person]
            office = office_on(one, self.published.isoformat())
            self.writings[person] = write(self.chance, self.house, one, office or one.offices[-1], former=office is None)
        return self.writings[person]

    def short(self, person: str) -> str:
        """Give what later mentions have; the full name where two would be called alike."""
        own = self.writing(person)
        alike = [other for other, writing in self.writings.items() if other != person and writing.short == own.short]
        return own.full if alike else own.short

    def phrase(self, person: str, *, plain: bool = False) -> str:
        """Give the phrase for somebody: with the office the first time."""
        own = self.writing(person)
        if person in self.introduced:
            return self.short(person)
        self.introduced.add(person)
        phrase = introduced(self.chance, self.house, own)
        while plain and ("," in phrase or phrase.startswith("the ")):
            phrase = introduced(self.chance, self.house, own)
        return phrase

    def named(self, people: tuple[str, ...]) -> tuple[Named, ...]:
        """Give the names of people as the truth has them."""
        return tuple(Named(person, self.writing(person).full, self.short(person)) for person in people)


def article(
    desk: Desk, story: str, told: list[Told], *, visit: Visit | None, earlier: Meeting | None, bystander: str, fillers: Fillers
) -> Draft:
    """Write an article that tells of some meetings, perhaps of the visit they belong to and of an earlier meeting of the same two."""
    chance = desk.chance
    agency = chance.choice(AGENCIES) if chance.random() < 0.3 else ""
    if agency:
        desk.house = replace(desk.house, home="")
    for each in told:
        for person in each.meeting.people:
            desk.writing(person)
    visiting_first = visit is not None and chance.random() < 0.5
    facts = [_visit_piece(desk, visit, told[0].modality)] if visit is not None and visiting_first else []
    facts += [_meeting_piece(desk, each) for each in told]
    following = _following(desk, told[0], facts[-len(told)], fillers)
    if visit is not None and not visiting_first:
        facts.insert(1, _visit_piece(desk, visit, told[0].modality))
    if earlier is not None:
        facts.append(_earlier_piece(desk, earlier))
    facts += [*following, *_beside(desk, bystander, fillers)]
    place = chance.choice((told[0].town.upper(), told[0].town.upper(), "")) if told[0].modality == "occurred" else ""
    return Draft(
        story,
        desk.published.isoformat(),
        desk.house.name,
        desk.house.url,
        headline(desk, told[0]) if chance.random() < 0.75 else "",
        _dateline(chance, desk, place, agency),
        _laid_out(desk, facts, told[0].meeting, fillers),
        f" ({agency})" if agency and not place else "",
        desk.house.footer,
        home=desk.house.home if any(desk.people[person].state == desk.house.home for person in desk.introduced) else "",
    )


def headline(desk: Desk, told: Told) -> str:
    """Give a headline for an article about a meeting."""
    one, other, *_ = told.meeting.people
    states = [STATES.get(desk.people[person].state) for person in (one, other)]
    mould = desk.chance.choice([mould for mould in moulds.HEADLINES if told.modality == "occurred" or not re.search(r"\{[ab]\}", mould)])
    if len(told.meeting.people) > 2 or told.meeting.channel == "phone":
        mould = moulds.HEADLINES[5]
    topic = told.meeting.topic
    text = mould.format(
        a=_opened(desk.short(one)),
        b=desk.short(other),
        where=f" in {told.town}" if told.town else "",
        topic=topic,
        topicup=_opened(topic),
        state=states[0].name if states[0] else "",
        otherstate=states[1].name if states[1] else "",
        adjective=states[0].adjective if states[0] else "",
        other=states[1].adjective if states[1] else "",
    )
    return _opened(text)


def _meeting_piece(desk: Desk, told: Told) -> Piece:
    chance, meeting = desk.chance, told.meeting
    day = date.fromisoformat(told.day)
    if told.modality == "planned" or (told.modality == "cancelled" and day >= desk.published):
        when, exact = days.coming(chance, desk.house, day, desk.published)
    else:
        when, exact = days.past(chance, desk.house, day, desk.published, surely=told.surely)
    where, place = _where(chance, told)
    mould = told.mould
    if ("{On}" in mould and not when) or ("{At}" in mould and not where):
        mould = moulds.MEETINGS[0]
    plain = len(meeting.people) > 2
    people = dict(zip("ABCD", meeting.people, strict=False))
    slots: dict[str, str] = {
        "when": f" {when}" if when else "",
        "fwhen": f" {when.replace('on ', 'for ', 1) if when.startswith('on ') else when and 'for ' + when}" if when else "",
        "where": f" {where}" if where else "",
        "topic": meeting.topic,
        "gathering": meeting.gathering,
        "On": f"{_opened(when)},",
        "At": f"{_opened(where)},",
    }
    for slot in PLAIN.findall(mould):
        if slot in people:
            slots[slot] = desk.phrase(people[slot], plain=plain)
        elif slot == "Ap":
            slots[slot] = desk.phrase(people["A"], plain=True)
    text = _tidied(mould.format(**slots))
    named = tuple(sorted(person for letter, person in people.items() if f"{{{letter}" in mould))
    telling = Telling(meeting.id, "meeting", told.modality, named, exact, place, mould)
    return Piece(text, desk.named(named), (telling,), opens=True)


def _where(chance: Random, told: Told) -> tuple[str, str]:
    if not told.town:
        return "", ""
    draw = chance.random()
    state = STATES[told.meeting.state]
    if told.placed or draw < 0.55:
        return f"in {told.town}", told.town
    if draw < 0.72:
        return f"in {state.name}", state.name
    if draw < 0.8 and told.town == state.capital:
        return f"in the {state.adjective} capital", told.town
    return "", ""


def _visit_piece(desk: Desk, visit: Visit, modality: str) -> Piece:
    chance = desk.chance
    planned = modality == "planned"
    mould = chance.choice(moulds.VISIT_PLANS if planned else moulds.VISITS)
    first = date.fromisoformat(visit.first)
    tell = days.coming if planned or first > desk.published else days.past
    when, exact = tell(chance, desk.house, first, desk.published)
    if "{when}" not in mould:
        exact = ""
    to = chance.choice((visit.town, visit.town, visit.state))
    text = mould.format_map({"to": to, "when": f" {when}" if when else "", **_visitor(desk, mould, visit.visitor)})
    telling = Telling(visit.id, "visit", "planned" if planned else "occurred", (visit.visitor,), exact, to, mould)
    return Piece(_tidied(text), desk.named((visit.visitor,)), (telling,), opens=True)


def _following(desk: Desk, told: Told, fact: Piece, fillers: Fillers) -> list[Piece]:
    """Say more about a meeting of two that took place, in some articles."""
    meeting = told.meeting
    if told.modality != "occurred" or len(meeting.people) > 2 or meeting.channel == "phone" or desk.chance.random() > 0.4:
        return []
    mould = desk.chance.choice(moulds.FOLLOWING)
    text = fillers.filled(mould, a=desk.short(meeting.people[0]), b=desk.short(meeting.people[1]), topic=meeting.topic)
    return [Piece(text, (), tuple(replace(one, date="", place="", mould=fact.tellings[0].mould) for one in fact.tellings))]


def _beside(desk: Desk, bystander: str, fillers: Fillers) -> list[Piece]:
    """Let somebody who was not there say something."""
    if not bystander or bystander in desk.introduced:
        return []
    text = fillers.filled(desk.chance.choice(moulds.BESIDE), P=desk.phrase(bystander))
    return [Piece(_tidied(text), desk.named((bystander,)), (), opens=True)]


def _visitor(desk: Desk, mould: str, person: str) -> dict[str, str]:
    slot = "Ap" if "{Ap}" in mould else "A"
    return {slot: desk.phrase(person, plain=slot == "Ap")}


def _earlier_piece(desk: Desk, meeting: Meeting) -> Piece:
    chance = desk.chance
    mould = chance.choice(moulds.EARLIER)
    month = days.MONTHS[int(meeting.date[5:7]) - 1]
    place = chance.choice((meeting.town, ""))
    text = mould.format(
        a=desk.short(meeting.people[0]), b=desk.short(meeting.people[1]), when=f" in {month}", where=f" in {place}" if place else ""
    )
    telling = Telling(meeting.id, "meeting", "occurred", tuple(sorted(meeting.people)), "", place, mould)
    return Piece(_opened(text), (), (telling,), opens=False)


def _laid_out(desk: Desk, facts: list[Piece], meeting: Meeting, fillers: Fillers) -> tuple[Piece, ...]:
    """Put background between and after what the article tells, up to a length drawn by chance."""
    chance = desk.chance
    pieces: list[Piece] = []
    for fact in facts:
        pieces.append(fact)
        pieces.append(Piece(fillers.sentence(), opens=chance.random() < 0.5))
    length = chance.randint(85, 270)
    while sum(len(piece.text.split()) for piece in pieces) < length:
        quoted = chance.random() < 0.2
        text = fillers.closer(_later(desk, chance.choice(meeting.people))) if quoted else fillers.sentence()
        pieces.append(Piece(text, opens=chance.random() < 0.45))
    home, others = desk.house.home, [desk.people[person].state for person in meeting.people if desk.people[person].state != desk.house.home]
    if home and others:
        pieces.insert(min(2, len(pieces)), Piece(fillers.at_home(home, chance.choice(others)), opens=True))
    return tuple(pieces)


def _later(desk: Desk, person: str) -> str:
    """Give a later mention: the short name, or the office alone."""
    writing = desk.writing(person)
    state = STATES.get(writing.office.state) if writing.office else None
    if state and writing.office and writing.office.kind != "ambassador" and desk.chance.random() < 0.15:
        return f"the {state.adjective} {writing.office.title.lower()}"
    return desk.short(person)


def _dateline(chance: Random, desk: Desk, place: str, agency: str) -> str:
    if not place:
        return ""
    month = days.MONTHS[desk.published.month - 1]
    credit = f" ({agency})" if agency else ""
    if agency in SLASHED:
        return f"{place}, {month} {desk.published.day}. /{agency}/. "
    return chance.choice((f"{place}{credit} — ", f"{place}, {month} {desk.published.day}{credit} — ", f"{place}{credit} - "))


def _tidied(text: str) -> str:
    return _opened(re.sub(r",(?=[,.;’'])", "", re.sub(r",(?= and )", ",", text)))


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]

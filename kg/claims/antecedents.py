"""Who is meant: a mention of a person -> the person of this document.

In: a scene and a cell. Out: `Antecedent`s, each with the span that shows it; none where more than one could be meant.
Policies: name, office (title and state), leader, only one of that state, subject before the pronoun, the pair last told of.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.claims.offices import fits, office_in, settled
from kg.claims.people import Office, Person, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.claims.scene import Scene
    from kg.records import Mention, Span

_BACK = 3  # how many sentences back a pronoun or a description may lean
_PERSONS = ("Official", "Name", "Role", "Pronoun", "Group", "Self")


@dataclass(frozen=True, slots=True)
class Antecedent:
    """The person meant, and the words elsewhere that show it."""

    person: Person
    context: tuple[Span, ...] = ()


def people_in(scene: Scene, line: int, first: int, after: int) -> list[Antecedent] | None:
    """Everybody meant in a stretch of cells, in order; None when one of them cannot be known."""
    found: list[Antecedent] = []
    for cell in range(first, after):
        if scene.type(line, cell) not in _PERSONS:
            continue
        meant = people_at(scene, (line, cell))
        if not meant:
            return None
        found.extend(antecedent for antecedent in meant if all(a.person is not antecedent.person for a in found))
    return found or None


def people_at(scene: Scene, place: Place) -> list[Antecedent]:
    """Who is meant in one cell; empty when nobody or more than one could be."""
    mention = scene.cell(*place).mention
    if mention is None:
        return []
    if mention.type in ("Official", "Name"):
        return _named(scene, place)
    if mention.type == "Role":
        return _one(_role(scene, place, mention))
    if mention.type == "Pronoun":
        return _one(_latter(scene, place) if mention.value == "the-latter" else subject_before(scene, place))
    if mention.type == "Self":
        return _one(speaker_at(scene, place))
    return _group(scene, place, mention) if mention.type == "Group" else []


def subject_of(scene: Scene, line: int, cell: int) -> Antecedent | None:
    """The subject that an elliptic phrase at a cell leans on: the nearest one to the left in its sentence."""
    for position in range(cell - 1, -1, -1):
        if scene.type(line, position) in ("Official", "Name", "Role", "Pronoun") and scene.subject_at(line, position):
            meant = people_at(scene, (line, position))
            return meant[0] if len(meant) == 1 else None
        if scene.type(line, position) == "Unnamed" and scene.subject_at(line, position):
            return None
    return None


def _named(scene: Scene, place: Place) -> list[Antecedent]:
    person = scene.people.at.get(place)
    if person is None or (len(person.words) == 1 and not person.titled):
        return []
    mention = scene.cell(*place).mention
    if mention is not None and mention.value != person.label and person.places[0] != place:
        return [Antecedent(person, (_span(scene, _full_name(scene, person), "antecedent"),))]
    return [Antecedent(person)]


def _full_name(scene: Scene, person: Person) -> Place:
    def long(place: Place) -> bool:
        mention = scene.cell(*place).mention
        return mention is not None and mention.value == person.label

    return next((place for place in person.places if long(place)), person.places[0])


def _span(scene: Scene, place: Place, purpose: str) -> Span:
    cell = scene.cell(*place)
    return scene.span(cell.start, cell.end, purpose)


def _one(found: Antecedent | None) -> list[Antecedent]:
    return [found] if found is not None else []


def _role(scene: Scene, place: Place, mention: Mention) -> Antecedent | None:
    """The holder of the office that a description names, or the only one of its state who can be meant."""
    office = office_in(scene, mention)
    if office is None:
        return None
    holders = [person for person in scene.people.persons if any(_is_it(scene, office, held, person) for held in settled(scene, person))]
    if not holders and office.title in scene.pack.words("leading"):
        holders = _leaders(scene, office.state)
    if not holders and office.state:
        holders = _only_of_state(scene, place, office.state, former=office.status == "former")
    person = _nearest(holders, place) if len(holders) > 1 and not office.state else holders[0] if len(holders) == 1 else None
    if person is None:
        return None
    return Antecedent(person, (_span(scene, _before(person, place), "antecedent"),))


def _is_it(scene: Scene, described: Office, held: Office, person: Person) -> bool:
    """Whether a description fits an office of a person; where the office has no known state, the person must be of the described one."""
    return fits(scene, described, held) and (not described.state or bool(held.state) or described.state in person.states)


def _leaders(scene: Scene, state: str) -> list[Person]:
    """Who leads a state: the holder of the office that leads it there; else its only head of state or government told of."""
    row = scene.reference.rows.get(state)
    if row is None:
        return []
    heads = [
        p for p in scene.people.persons if any(o.kind == "head" and o.state == state and o.status == "current" for o in settled(scene, p))
    ]
    leading = [p for p in heads if row.leader and any(o.title == row.leader and o.state == state for o in settled(scene, p))]
    if leading or heads:
        return leading or heads
    return [p for p in scene.people.persons if any(o.kind == "head" and not o.state and o.title == row.leader for o in p.offices)]


def _only_of_state(scene: Scene, place: Place, state: str, *, former: bool) -> list[Person]:
    near = [
        person
        for person in scene.people.persons
        if state in person.states and any(place[0] - _BACK <= line and (line, cell) < place for line, cell in person.places)
    ]
    free = [p for p in near if former or not any(o.status == "current" and o.kind in ("head", "minister") for o in p.offices)]
    if former and len(free) > 1:  # who was just told of: the last of that state before the description
        return [max(free, key=lambda p: max(pl for pl in p.places if pl < place))]
    return free


def _nearest(holders: list[Person], place: Place) -> Person | None:
    before = [(max(p for p in person.places if p < place), person) for person in holders if any(p < place for p in person.places)]
    return max(before, key=lambda item: item[0])[1] if before else None


def _before(person: Person, place: Place) -> Place:
    earlier = [p for p in person.places if p < place]
    return earlier[-1] if earlier else person.places[0]


def subject_before(scene: Scene, place: Place) -> Antecedent | None:
    """Who a pronoun means: the last subject before it in its sentence, else the first of the nearest sentence that has one."""
    line, cell = place
    for number, start in [(line, cell)] + [(n, 0) for n in range(line - 1, max(line - _BACK, -1) - 1, -1)]:
        if number < 0:
            break
        subjects = _subjects(scene, number, start) if number == line else _subjects(scene, number, len(scene.lines[number].cells))
        fitting = [position for position in subjects if _agree(scene, (number, position), place)]
        chosen = fitting[-1:] if number == line else fitting[:1]
        if number == line and not chosen:
            chosen = [c for c in range(start) if _speaks_for(scene, line, c) and _agree(scene, (line, c), place)][-1:]
        for position in chosen:
            meant = people_at(scene, (number, position))
            if len(meant) == 1:
                return Antecedent(meant[0].person, (*meant[0].context, _span(scene, (number, position), "antecedent")))
            return None
    return None


def _speaks_for(scene: Scene, line: int, cell: int) -> bool:
    """As in "the office of P said she": who is meant is no subject, but whoever the office speaks for."""
    return (
        scene.type(line, cell) in ("Official", "Name") and scene.says("genitive", line, cell - 1) and scene.says("saying", line, cell + 1)
    )


def _agree(scene: Scene, one: Place, pronoun: Place) -> bool:
    """Whether a person and a pronoun can be the same by what the text says of gender ("Ms", "king", "spokeswoman")."""
    genders = scene.pack.table("genders")
    wanted = genders.get(scene.word(*pronoun)) or genders.get(
        scene.document.text[scene.cell(*pronoun).start : scene.cell(*pronoun).end].lower()
    )
    person = scene.people.at.get(one)
    places = person.places if person is not None else [one]
    spans = [scene.cell(*p) for p in places]
    told = {g for c in spans for word in scene.document.text[c.start : c.end].lower().replace(".", " ").split() if (g := genders.get(word))}
    return wanted is None or not told or wanted in told


def _subjects(scene: Scene, line: int, before: int) -> list[int]:
    return [c for c in range(before) if scene.type(line, c) in ("Official", "Name", "Role") and scene.subject_at(line, c)]


def _latter(scene: Scene, place: Place) -> Antecedent | None:
    """As in "The latter" is the person last told of."""
    line, cell = place
    for position in range(cell - 1, -1, -1):
        if scene.type(line, position) in ("Official", "Name", "Role"):
            meant = people_at(scene, (line, position))
            return meant[0] if len(meant) == 1 else None
    return None


def speaker_at(scene: Scene, place: Place) -> Antecedent | None:
    """Who says "I": whoever a saying verb stands beside in this sentence, or the next ones of the quotation, or those before."""
    for number in (*range(place[0], min(place[0] + _BACK, len(scene.lines))), *range(place[0] - 1, max(place[0] - _BACK, -1), -1)):
        for cell in range(len(scene.lines[number].cells)):
            saying = scene.says("saying", number, cell - 1) or scene.says("saying", number, cell + 1)
            if scene.type(number, cell) in ("Official", "Name", "Role", "Pronoun") and saying:
                meant = people_at(scene, (number, cell))
                if len(meant) == 1:
                    return Antecedent(meant[0].person, (*meant[0].context, _span(scene, (number, cell), "speaker")))
                return None
    return None


def _group(scene: Scene, place: Place, mention: Mention) -> list[Antecedent]:
    """The two people last told of together; of "the two foreign ministers" only who is one."""
    line, cell = place
    titles = [p for _, p in mention.parts if p.type == "Titles" and p.value not in scene.pack.words("leading")]
    for number in range(line, max(line - _BACK, -1) - 1, -1):
        if number < 0:
            break
        end = cell if number == line else len(scene.lines[number].cells)
        found = _distinct(_told(scene, number, end))
        other = next((c for c in range(end - 1, -1, -1) if scene.type(number, c) == "Group"), None)
        if other is not None and number < line and len(found) < 2:
            return people_at(scene, (number, other))
        if titles:
            found = [(p, where) for p, where in _distinct(_told_back(scene, line, end, number)) if _has_title(scene, p, titles)]
        if len(found) >= 2:
            return [Antecedent(p, (_span(scene, where, "antecedent"),)) for p, where in found] if len(found) == 2 else []
    return []


def _told_back(scene: Scene, line: int, before: int, first: int) -> Iterator[tuple[Person, Place]]:
    for number in range(first, line + 1):
        yield from _told(scene, number, before if number == line else len(scene.lines[number].cells))


def _has_title(scene: Scene, person: Person, titles: list[Mention]) -> bool:
    wanted = [Office(title.value, "", "", None, "current", title.start, title.end) for title in titles]
    return any(fits(scene, want, held) for want in wanted for held in person.offices)


def _told(scene: Scene, line: int, before: int) -> Iterator[tuple[Person, Place]]:
    for cell in range(before):
        if scene.type(line, cell) in ("Official", "Name", "Role", "Pronoun"):
            for antecedent in people_at(scene, (line, cell)):
                yield antecedent.person, (line, cell)


def _distinct(told: Iterable[tuple[Person, Place]]) -> list[tuple[Person, Place]]:
    found: list[tuple[Person, Place]] = []
    for person, place in told:
        if all(person is not other for other, _ in found):
            found.append((person, place))
    return found

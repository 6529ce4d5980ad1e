"""Who is meant: a mention of a person -> the person of this document.

In: a scene and a cell. Out: `Antecedent`s, each with the span that shows it; none where more than one could be meant.
Policies: name, office (title and state), leader, only one of that state, subject before the pronoun, the pair last told of.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.claims.holders import holder_of
from kg.claims.offices import fits, office_in
from kg.claims.people import Office, Person, Place, name_words

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


def subject_cell(scene: Scene, line: int, cell: int, objects: frozenset[int] = frozenset()) -> int | None:
    """The cell of the subject that an elliptic phrase leans on: the nearest one to the left in its sentence that is no object."""
    for position in range(cell - 1, -1, -1):
        if position in objects or not scene.subject_at(line, position):
            continue
        if scene.type(line, position) in ("Official", "Name", "Role", "Pronoun"):
            return position
        if scene.type(line, position) == "Unnamed":
            return None
    return None


def subject_of(scene: Scene, line: int, cell: int) -> Antecedent | None:
    """The person whom that subject means."""
    position = subject_cell(scene, line, cell)
    meant = people_at(scene, (line, position)) if position is not None else []
    return meant[0] if len(meant) == 1 else None


def protagonist_before(scene: Scene, line: int) -> Antecedent | None:
    """Whom the text before a line is about: the one person it names most often; nobody where two are."""
    told = sorted(
        ((sum(place[0] < line for place in person.places), number) for number, person in enumerate(scene.people.persons)), reverse=True
    )
    if not told or not told[0][0] or (len(told) > 1 and told[1][0] == told[0][0]):
        return None
    person = scene.people.persons[told[0][1]]
    return Antecedent(person, (_span(scene, _full_name(scene, person), "antecedent"),))


def _named(scene: Scene, place: Place) -> list[Antecedent]:
    person = scene.people.at.get(place)
    if person is None or (" " not in person.label and not person.titled):  # "S Kumar" is a name in full, "Kumar" alone is not
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
    if office is None or scene.says("genitive", place[0], place[1] + 1):  # "the head | of the organisation": cut short
        return None
    return _named_before(holder_of(scene, place, office), scene, place)


def _named_before(person: Person | None, scene: Scene, place: Place) -> Antecedent | None:
    return Antecedent(person, (_span(scene, _before(person, place), "antecedent"),)) if person is not None else None


def _before(person: Person, place: Place) -> Place:
    earlier = [p for p in person.places if p < place]
    return earlier[-1] if earlier else person.places[0]


def subject_before(scene: Scene, place: Place) -> Antecedent | None:
    """Who a pronoun means: the last subject before it in its sentence, else the first of the nearest sentence that has one."""
    line = place[0]
    for number in range(line, max(line - _BACK, -1) - 1, -1):
        if number < 0:
            break
        subjects = _own_subjects(scene, place) if number == line else _subjects(scene, number, len(scene.lines[number].cells))
        fitting = [c for c in subjects if _agree(scene, (number, c), place) and (number == line or not _speaks_for(scene, (number, c)))]
        chosen = fitting[-1:] if number == line else fitting[:1]
        if number == line and not chosen:
            chosen = [c for c in range(place[1]) if _is_spoken_for(scene, line, c) and _agree(scene, (line, c), place)][-1:]
        for position in chosen:
            person = scene.people.at.get((number, position))
            meant = [Antecedent(person)] if scene.type(number, position) == "Unnamed" and person else people_at(scene, (number, position))
            if len(meant) == 1:
                return Antecedent(meant[0].person, (*meant[0].context, _span(scene, (number, position), "antecedent")))
            return None
    return None


def _own_subjects(scene: Scene, place: Place) -> list[int]:
    """The subjects before a pronoun in its sentence, spokespeople left out; in a clause of that sentence else the only one named before."""
    line, cell = place
    found = [c for c in _subjects(scene, line, cell) if not _speaks_for(scene, (line, c))]
    if found or not scene.word(line, cell - 1).isalpha():
        return found
    named = {id(p): c for c in range(cell) if (p := scene.people.at.get((line, c))) is not None and not _speaks_for(scene, (line, c))}
    return list(named.values()) if len(named) == 1 else []


def _speaks_for(scene: Scene, place: Place) -> bool:
    """Whether a person speaks for somebody else: what "he" did in their words is that one's."""
    person = scene.people.at.get(place)
    return person is not None and any(office.kind == "spokesperson" for office in person.offices)


def _is_spoken_for(scene: Scene, line: int, cell: int) -> bool:
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
    found = [c for c in range(before) if scene.type(line, c) in ("Official", "Name", "Role") and scene.subject_at(line, c)]
    owner = scene.type(line, 0) in ("Official", "Name") and scene.says("possessive", line, 1)
    return found or [0] if owner and before else found  # "P's visit is the first. He …"


def _latter(scene: Scene, place: Place) -> Antecedent | None:
    """As in "The latter" is the person last told of."""
    line, cell = place
    for position in range(cell - 1, -1, -1):
        if scene.type(line, position) in ("Official", "Name", "Role"):
            meant = people_at(scene, (line, position))
            return meant[0] if len(meant) == 1 else None
    return None


def speaker_at(scene: Scene, place: Place) -> Antecedent | None:
    """Who says "I": who signs the post, or whoever a saying verb stands beside here, in the next sentences, or in those before."""
    author = scene.sentences[place[0]].author
    if author is not None:
        return Antecedent(_person_named(scene, author.quote), (author,))
    for number in (*range(place[0], min(place[0] + _BACK, len(scene.lines))), *range(place[0] - 1, max(place[0] - _BACK, -1), -1)):
        for cell in range(len(scene.lines[number].cells)):
            saying = scene.says("saying", number, cell - 1) or scene.says("saying", number, cell + 1)
            if scene.type(number, cell) in ("Official", "Name", "Role", "Pronoun") and saying:
                meant = people_at(scene, (number, cell))
                if len(meant) == 1:
                    return Antecedent(meant[0].person, (*meant[0].context, _span(scene, (number, cell), "speaker")))
                return None
    return None


def _person_named(scene: Scene, name: str) -> Person:
    """The person of the document who bears a name that stands outside its sentences; a new one where nobody does."""
    words = frozenset(name_words(name))
    bearers = [person for person in scene.people.persons if words <= person.words]
    return bearers[0] if len(bearers) == 1 else Person(name, words)


def _group(scene: Scene, place: Place, mention: Mention) -> list[Antecedent]:
    """The two people last told of together; of "the two foreign ministers" only who is one."""
    line, cell = place
    states = [state for role, p in mention.parts if role == "one" and (state := scene.state_of(p) or p.reference)]
    if states:
        return _coupled(scene, place, mention, states)
    titles = [p for _, p in mention.parts if p.type == "Titles" and p.value not in scene.pack.words("leading")]
    lone: Person | None = None  # told of alone in a later sentence, so that no pair without them is meant
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
        if number < line and len(found) == 1 and not titles and _acts(scene, found[0][1]):
            lone = lone or found[0][0]
        if len(found) >= 2:
            if lone is not None and all(p is not lone for p, _ in found):
                return []
            return [Antecedent(p, (_span(scene, where, "antecedent"),)) for p, where in found] if len(found) == 2 else []
    return []


def _acts(scene: Scene, place: Place) -> bool:
    """Whether somebody is more than quoted."""
    line, cell = place
    return not _speaks_for(scene, place) and not any(scene.says("saying", line, c) for c in (cell - 1, cell + 1))


def _coupled(scene: Scene, place: Place, mention: Mention, states: list[str]) -> list[Antecedent]:
    """As in "the Kenyan and Danish ministers": who holds that office in each state, where both are known."""
    titles = [p.value for role, p in mention.parts if role == "who"] or sorted(scene.pack.words("leading"))[:1]
    found = [
        _named_before(holder_of(scene, place, Office(title, "", state, None, "current", mention.start, mention.end)), scene, place)
        for state in states
        for title in titles[:1]
    ]
    known = [antecedent for antecedent in found if antecedent is not None]
    return known if len(known) == len(states) else []


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

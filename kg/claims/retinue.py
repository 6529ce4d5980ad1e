"""Whose office it is by whom its holder belongs to: "his foreign minister", who accompanies somebody, who represents a state.

In: a scene, an office without a state, its holder, where the two stand. Out: the state and the stretch that told it; None where
the words tell nothing of the kind; `UNTOLD` where they do, of somebody whose state is not known: then no other policy may guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.hosted import Policy, acting_before
from kg.claims.people import name_words, part

if TYPE_CHECKING:
    from kg.claims.people import Office, Person, Place
    from kg.claims.scene import Scene
    from kg.records import Mention

UNTOLD: Policy = ("", 0, 0)
_NEAR = 5  # words from "accompanied" to the name
_PLACES = ("State", "Demonym", "Capital", "Seat")


def owned(scene: Scene, _office: Office, person: Person, place: Place) -> Policy:
    """As in "his foreign minister, B", "A's spokesman, B": B is of the state of the one told of, where only one can be meant."""
    line, cell = place
    owner = part(scene.cell(line, cell).mention, "owner")
    if owner is None:
        return None
    if owner.type in ("Official", "Name"):
        return _state_of(_called(scene, owner))
    if owner.value in scene.pack.words("thing-owner"):  # "Its energy minister, B"
        states = [told for at in (line - 1, line) if at >= 0 for told in _told_in(scene, at, owner.start)]
        return states[0] if len({state for state, _, _ in states}) == 1 else None
    here = [other for c in range(cell) if (other := scene.people.at.get((line, c))) is not None and other is not person]
    told = any(scene.type(line, c) == "Pronoun" and scene.subject_at(line, c) for c in range(cell))
    if len({other.label for other in here}) == 1 and not told:
        return _state_of(here[0])
    return _state_of(acting_before(scene, person, (line, 0) if told else place))


def company(scene: Scene, _office: Office, person: Person, place: Place) -> Policy:
    """As in "accompanied by Health Minister B", "conveyed greetings from President B": B is of the state of the subject.

    Not so whom greetings are conveyed to: "the greetings of A to President B".
    """
    line, cell = place
    window = {scene.word(line, position) for position in range(max(cell - _NEAR, 0), cell)}
    if scene.pack.words("company").isdisjoint(window) or scene.says("infinitive-mark", line, cell - 1):
        return None
    for position in range(cell - 1, -1, -1):
        other = scene.people.at.get((line, position))
        if other is not None and other is not person and scene.subject_at(line, position) and len(other.states) == 1:
            return _state_of(other)
    if scene.pack.words("retinue").isdisjoint(window):
        return None
    return _state_of(acting_before(scene, person, place)) or UNTOLD


def leading(scene: Scene, _office: Office, _person: Person, place: Place) -> Policy:
    """As in "a Peruvian delegation led by Foreign Minister B": B is of the state that the noun phrase before tells, if it tells one."""
    line, cell = place
    near = range(max(cell - _NEAR, 0), cell - 1)
    mark = next((at for at in near if scene.says("headed-by", line, at)), -1)
    if mark < 0 or not scene.says("agent-mark", line, cell - 1):
        return None
    first, after = scene.cell(line, max(mark - _NEAR - 1, 0)).start, scene.cell(line, mark).start
    states = [told for told in _told_in(scene, line, after) if told[1] >= first]
    return states[-1] if len({state for state, _, _ in states}) == 1 else None


def represented(scene: Scene, _office: Office, person: Person, place: Place) -> Policy:
    """As in "Peru was represented by Foreign Minister B": B is of the only state that the sentence tells of, or of the subject before."""
    line, cell = place
    window = {scene.word(line, position) for position in range(max(cell - _NEAR, 0), cell - 1)}
    if not scene.says("agent-mark", line, cell - 1) or scene.pack.words("stand-in").isdisjoint(window):
        return None
    states = _told_in(scene, line, scene.cell(line, cell).start)
    if states:
        return states[0] if len({state for state, _, _ in states}) == 1 else UNTOLD
    return _state_of(acting_before(scene, person, (line, 0))) or UNTOLD


def _told_in(scene: Scene, line: int, before: int) -> list[tuple[str, int, int]]:
    """The states that a line names before a place in the text."""
    mentions = (cell.mention for cell in scene.lines[line].cells if cell.mention is not None and cell.mention.end <= before)
    return [(state, m.start, m.end) for m in mentions if m.type in _PLACES and (state := scene.state_of(m))]


def _called(scene: Scene, owner: Mention) -> Person | None:
    """The one person of the document that a name, told inside of another mention, can mean."""
    words = set(name_words(owner.value))
    found = [p for p in scene.people.persons if words <= p.words]
    return found[0] if len(found) == 1 else None


def _state_of(person: Person | None) -> Policy:
    """The state of a person of whom the text tells one."""
    if person is None or len(person.states) != 1:
        return None
    state, (start, end) = next(iter(person.states.items()))
    return state, start, end

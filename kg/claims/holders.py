"""Who holds an office that a description names: "the Kenyan minister" -> the person of this document.

In: a scene, a place and an office. Out: a `Person`; none where more than one could be meant. Never looks anybody up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.offices import fits, settled

if TYPE_CHECKING:
    from kg.claims.people import Office, Person, Place
    from kg.claims.scene import Scene

_BACK = 3  # how many sentences back a description may lean


def holder_of(scene: Scene, place: Place, office: Office) -> Person | None:
    """Who holds an office that the words at a place describe; nobody where it may be several."""
    holders = [person for person in scene.people.persons if any(_is_it(scene, office, held, person) for held in settled(scene, person))]
    exact = [person for person in holders if any(held.title == office.title for held in settled(scene, person))]
    holders = exact or holders  # "the External Affairs Minister" is no other state's foreign minister where the text has one
    if not holders and office.title in scene.pack.words("leading"):
        holders = _leaders(scene, office.state)
    if not holders and office.state and office.title not in scene.pack.words("leading"):
        holders = _only_of_state(scene, place, office.state, former=office.status == "former")
    return _nearest(holders, place) if len(holders) > 1 and not office.state else holders[0] if len(holders) == 1 else None


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
    others = [p for p in scene.people.persons if state in p.states and p not in heads]
    if leading or heads:  # a head of government is not "the leader" of a state where somebody else may be
        return leading or ([] if others else heads)
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

"""Whose office is it: title and name are written, the state often is not.

In: a scene, an office, the person who holds it. Out: the office with its state and organisation, and the words that gave
them; or none, when more than one state could be meant (office_states.py has the policies).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.claims.bodies import body_before
from kg.claims.office_states import office_in, state_of_office
from kg.claims.people import Office, Person, Place, part

if TYPE_CHECKING:
    from kg.claims.scene import Scene
    from kg.records import Mention, Span

_NEAR = 3  # sentences back in which "the ministry" was named
_NO_OFFICE = frozenset(("loose", "legislator", "royal"))

__all__ = ["Held", "completed", "fits", "is_ministerial", "is_public", "office_in", "organisation_of", "settled"]


@dataclass(frozen=True, slots=True)
class Held:
    """An office with the organisation it belongs to, and the words elsewhere that its state was taken from."""

    office: Office
    organisation: str
    context: tuple[Span, ...] = ()


def is_public(scene: Scene, office: Office) -> bool:
    """Whether a title is an office at all ("leader" and "official" are descriptions)."""
    if office.title in scene.pack.words("leading"):
        return office.body is not None and office.body.type in ("Thing", "Body")  # who leads a party holds an office of it
    return office.kind not in _NO_OFFICE or is_ministerial(scene, office)


def is_ministerial(scene: Scene, office: Office) -> bool:
    """Whether an office is a minister's, of whatever portfolio."""
    return office.title.startswith(tuple(scene.pack.words("ministerial")))


def fits(scene: Scene, described: Office, held: Office) -> bool:
    """Whether a description can mean the holder of an office."""
    if described.state and held.state and described.state != held.state:
        return False
    if described.body is not None and held.body is not None and described.body.value != held.body.value:
        return False
    same = described.title == held.title or {described.title, held.title} <= scene.pack.words("foreign-affairs")
    short = not described.state and held.title.startswith(described.title)
    return (same or short) and (described.status == "former") == (held.status == "former")


def settled(scene: Scene, person: Person) -> list[Office]:
    """The offices the text gives a person, each with its state where that can be known."""
    found = []
    for office in person.offices:
        if not office.state and id(office) not in scene.settled:
            place = next((p for p in person.places if _stands_in(scene, p, office)), None)
            held = completed(scene, office, person, place) if place is not None else None
            scene.settled[id(office)] = held.office if held is not None else office
        found.append(scene.settled.get(id(office), office))
    return found


def _stands_in(scene: Scene, place: Place, office: Office) -> bool:
    cell = scene.cell(*place)
    return cell.start <= office.start and office.end <= cell.end


def completed(scene: Scene, office: Office, person: Person, place: Place) -> Held | None:
    """The office with its organisation; None when its state cannot be known."""
    if office.state:
        return _held(scene, office)
    if office.body is not None and office.body.type in ("Organisation", "Thing", "Media", "Seat", "City", "Capital", "Region", "Name"):
        return _held(scene, office)
    bloc = part(scene.cell(*place).mention, "bloc")
    told = _told_before(scene, place, bloc.value) if bloc is not None and office.body is None else None
    if told is not None:  # "the bloc's secretary general"
        return _held(scene, replace(office, body=told), (scene.span(told.start, told.end, "organisation"),))
    found = state_of_office(scene, office, person, place)
    if found is not None:
        state, start, end = found
        return _held(scene, replace(office, state=state), (scene.span(start, end, "office"),))
    return _held(scene, office) if office.body is not None else None


def _told_before(scene: Scene, place: Place, noun: str) -> Mention | None:
    """The body that a noun means: "the bloc", "the ministry": for the latter the only one just told of that is called so."""
    body = body_before(scene, place, noun)
    if body is not None:
        return body
    cells = [(line, c) for line in range(max(place[0] - _NEAR, 0), place[0] + 1) for c in range(len(scene.lines[line].cells))]
    mentions = [m for at in cells if at < place and (m := scene.cell(*at).mention) is not None]
    inner = [p for m in mentions for p in (m, *(q for _, office in m.parts for _, q in office.parts)) if p.type in ("Body", "Thing")]
    called = [p for p in inner if noun in p.value.lower().split()]
    return called[-1] if len({p.value for p in called}) == 1 else None


def _held(scene: Scene, office: Office, context: tuple[Span, ...] = ()) -> Held | None:
    organisation = organisation_of(scene, office)
    return Held(office, organisation, context) if organisation else None


def organisation_of(scene: Scene, office: Office) -> str:
    """The body beside the title, "of" its state; else the state, for offices of state; else nothing."""
    state = scene.label(office.state) if office.state else ""
    if office.body is None or (office.kind == "diplomat" and state):
        return state
    return _body_label(scene, office.body, state)


def _body_label(scene: Scene, body: Mention, state: str) -> str:
    if body.type == "Seat":
        return scene.document.text[body.start : body.end]
    if body.type in ("Organisation", "City", "Capital", "Region"):
        return scene.label(body.reference)
    generic = body.type == "Body" and (not body.reference or part(body, "state") is not None)
    return f"{body.value} of {state}" if generic and state else body.value

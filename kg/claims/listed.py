"""Whose office it is in a list of officials where a title names no state: not always that of the one before.

In: a scene, an office without a state, where its holder stands, the state of the one before in the list. Out: whether the office is
of that state, is not, or could be of either. A paper leaves out its own state, so that among officials of several states the one
without is as likely its own. One policy of office_states.py asks here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kg.claims.seats import could_have, has

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.claims.people import Office, Place
    from kg.claims.scene import Scene

Likeness = Literal["same", "other", "either"]


def beside_one_of(scene: Scene, office: Office, state: str, place: Place) -> Likeness:
    """Whether an office in a list is of the state of the one before: "Fijian President A and Defence Minister B"."""
    if not has(scene, state, office):
        return "other"
    home = scene.home
    if not home.national or home.state == state or not could_have(scene, home.state, office):
        return "same"
    others = [person for at in _list_around(scene, place) if at != place and (person := scene.people.at.get(at)) is not None]
    states = {told for person in others for told in person.states}
    if home.state in states:
        return "same"
    if len(states) > 1:
        return "other" if scene.subject_at(*place) else "either"
    if not scene.subject_at(*place) or any(held.kind == "head" for person in others for held in person.offices):
        return "same"
    # "Fijian Trade Minister A and President B": no list of one state's officials names its head last; two ministers may have met.
    return "other" if office.kind == "head" else "either"


def _list_around(scene: Scene, place: Place) -> Iterator[Place]:
    """The places of all who stand in one list, by commas and a conjunction."""
    line, cell = place
    first = last = cell
    while scene.people.at.get((line, first - 2)) is not None and _joins(scene, line, first - 1):
        first -= 2
    while scene.people.at.get((line, last + 2)) is not None and _joins(scene, line, last + 1):
        last += 2
    return ((line, at) for at in range(first, last + 1, 2))


def _joins(scene: Scene, line: int, cell: int) -> bool:
    return scene.word(line, cell) in (",", "&") or scene.says("conjunction", line, cell)

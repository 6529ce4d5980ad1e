"""Which state has which office to give: its heads as the reference data says, its ministers unless it calls them otherwise.

In: a scene, a state, an office. Out: yes or no.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.claims.people import Office
    from kg.claims.scene import Scene

_FEW = 20  # states of which one alone, told of in a text, can be meant by "the King"


def has(scene: Scene, state: str, office: Office) -> bool:
    """Whether a state has such an office: a head as its row says, a minister unless the row has another word for that post."""
    row = scene.reference.rows.get(state)
    if row is None:
        return False
    if office.kind == "head":
        return office.title in row.offices or any(title in office.title for title in scene.pack.words("deputy"))
    same = scene.pack.words("foreign-minister")
    return office.title in row.offices or office.title not in same or same.isdisjoint(row.offices)


def title_in(scene: Scene, title: str, state: str) -> str:
    """What a post is called in another state: the counterpart of a Secretary of State is a Minister of Foreign Affairs."""
    row = scene.reference.rows.get(state)
    offices = row.offices if row is not None else ()
    for group in ("foreign-minister", "defence-minister"):
        same = scene.pack.words(group)
        if title in same:
            return next((own for own in offices if own in same), next(t for t in sorted(same) if t not in scene.pack.sole_offices))
    return title


def is_rare(scene: Scene, office: Office) -> bool:
    """Whether an office of heads is one that few states have."""
    return office.kind == "head" and 0 < sum(office.title in row.offices for row in scene.reference.rows.values()) <= _FEW


def could_have(scene: Scene, state: str, office: Office) -> bool:
    """Whether a state has such an office that nobody else holds in the text."""
    return bool(state) and has(scene, state, office) and not taken(scene, state, office)


def taken(scene: Scene, state: str, office: Office) -> bool:
    """Whether somebody of the document already holds that one-seat office in that state."""
    return office.status == "current" and any(
        held.title == office.title and held.state == state and held.status == "current"
        for person in scene.people.persons
        for held in person.offices
    )

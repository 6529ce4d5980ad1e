"""Which states a membership is told of: those named, those that "it" or "both countries" mean, or the subject left out.

In: a scene and a match. Out: labels, with the words elsewhere that show them; nothing where they cannot be known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.antecedents import people_in
from kg.claims.bodies import label_of, mentions_in
from kg.claims.subjects import POLITIES, states_meant, subject_in

if TYPE_CHECKING:
    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Mention, Span

Told = tuple[list[str], list["Span"]]


def members_of(scene: Scene, match: Match) -> Told | None:
    """The members of the match, or those that its words lean on."""
    if match.has("member"):
        return named_members(scene, match), []
    if match.has("citizen"):
        return _country(scene, match)
    found = _found(scene, match)
    if not found:
        return None
    return [member_label(scene, m) for m in found], [scene.span(m.start, m.end, "member") for m in found]


def _found(scene: Scene, match: Match) -> list[Mention] | None:
    for _, after in match.cells("within"):
        return [state] if (state := _last_state(scene.cell(match.line, after - 1).mention)) else None
    for meant in match.cells("meant"):
        return states_meant(scene, match.line, meant, match.first)
    return subject_in(scene, match.line, match.first, last=True)  # "and joined X" has the subject of its own sentence


def _last_state(mention: Mention | None) -> Mention | None:
    """The state that the words of an office end in: "President A of Kenya, which"."""
    parts = [part for _, part in mention.parts] if mention is not None else []
    ends = [part for part in parts if mention is not None and part.end == mention.end]
    return next((state for part in ends if (state := part if part.type == "State" else _last_state(part))), None)


def _country(scene: Scene, match: Match) -> Told | None:
    """The state of the person before "whose country": the only one that the text gives them."""
    first, after = match.cells("citizen")[0]
    people = people_in(scene, match.line, first, after) or []
    states = {state: place for antecedent in people for state, place in antecedent.person.states.items()}
    if len(people) != 1 or len(states) != 1:
        return None
    ((state, (start, end)),) = states.items()
    return [scene.label(state)], [scene.span(start, end, "member")]


def named_members(scene: Scene, match: Match) -> list[str]:
    """The labels of the members that a match names."""
    return [label for m in mentions_in(scene, match, "member", (*POLITIES, "Organisation")) if (label := member_label(scene, m))]


def member_label(scene: Scene, mention: Mention) -> str:
    """The state that a mention stands for, or the territory or organisation itself; nothing for a part of the world."""
    if mention.type == "Region":
        row = scene.reference.rows.get(mention.reference)
        return row.label if row is not None and row.state and row.kind == "region" else ""
    state = scene.state_of(mention)
    if state:
        return scene.label(state)
    return label_of(scene, mention) if mention.type == "Organisation" else ""

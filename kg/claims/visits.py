"""Matches about visits -> claims: who goes where, and when.

In: a scene, a match and its visitors. Out: claims of type visit, one for each visitor and place. Never sends anybody to the state
whose office they hold, or to a city of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.adjuncts import adjuncts_of, place_of
from kg.claims.claim import claim, stretch
from kg.claims.home import dateline_place
from kg.claims.modality import not_before_it_was_written, tense_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.claims.antecedents import Antecedent
    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Modality

PRESENT = "present"  # the setting of rules whose verb is in the present tense, with a date: it looks ahead


def visit_claims(scene: Scene, match: Match, modality: Modality, subject: int | None, visitors: Sequence[Antecedent]) -> list[Claim]:
    """A visit for each visitor and each destination of a match."""
    places = destinations(scene, match)
    if not visitors or not places:
        return []
    looks_ahead = match.rule.setting("kind") == PRESENT
    adjuncts = adjuncts_of(scene, match, "future" if looks_ahead else tense_of(modality))
    if looks_ahead and not adjuncts.date:
        return []  # a headline's present tense: another rule tells it
    modality = not_before_it_was_written(scene, modality, adjuncts.date)
    return [
        claim(
            scene, "visit", stretch(scene, match, subject), match.name, (*adjuncts.context, *visitor.context), modality=modality,
            visitor=visitor.person.label, destination=scene.label(place), date=adjuncts.date,
        )
        for visitor in visitors
        for place in places
        if not at_home(scene, visitor.person.states, place)
    ]  # fmt: skip


def destinations(scene: Scene, match: Match) -> list[str]:
    """The places a match names, by their ids (by their words where the reference data has none); or the one that "here" is."""
    cells = [c for first, after in match.cells("destination") for c in range(first, after)]
    found = [place_of(scene, m) for c in cells if (m := scene.cell(match.line, c).mention) is not None]
    found += [here for first, _ in match.cells("here") if (here := _here(scene, match.line, first))]
    if match.has("country") and scene.home.national:
        found.append(scene.home.state)
    return list(dict.fromkeys(found))


def _here(scene: Scene, line: int, cell: int) -> str:
    """The place of the dateline; "the national capital" is that of the state whose medium writes."""
    if scene.says("article", line, cell):
        return scene.pack.capitals.get(scene.home.state, "") if scene.home.national else ""
    return dateline_place(scene.document, scene.pack, scene.reference)


def at_home(scene: Scene, states: Iterable[str], place: str) -> bool:
    """Nobody visits a state whose office they hold; to travel inside it is no visit of diplomacy."""
    row = scene.reference.rows.get(place)
    inside = {place, row.state if row is not None else ""}
    return any(state in inside or scene.label(state) == scene.label(place) for state in states)


def main_subject(scene: Scene, match: Match) -> int | None:
    """As in "P will see Q and the mayor, R, before flying to X": P, whose verb it is, where the name next to it ends a list."""
    people = ("Official", "Name", "Role", "Pronoun")
    cells = [c for c in range(match.first) if scene.type(match.line, c) in people and scene.subject_at(match.line, c)]
    if not cells or cells[-1] + 1 + (scene.word(match.line, cells[-1] + 1) == ",") < match.first:
        return None
    before = cells[-1] - 1 - scene.says("article", match.line, cells[-1] - 1)
    if scene.word(match.line, before) != "," and not scene.says("conjunction", match.line, before):
        return None
    verbs = scene.pack.finite_verbs | frozenset(scene.pack.table("modals"))
    return next((c for c in reversed(cells[:-1]) if scene.word(match.line, c + 1) in verbs), None)


def people_of(claims: Iterable[Claim]) -> list[str]:
    """The visitors of claims, each once, in order."""
    return list(dict.fromkeys(c.visitor for c in claims if c.visitor))


def states_told(scene: Scene, name: str) -> list[str]:
    """The states that the document tells of a person."""
    return [state for person in scene.people.persons if person.label == name for state in person.states]

"""Matches about visits -> claims: who goes where, and when.

In: a scene, a match and its visitors. Out: claims of type visit, one for each visitor and place. Never sends anybody to the state
whose office they hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.adjuncts import adjuncts_of, place_label
from kg.claims.claim import claim, stretch
from kg.claims.modality import not_before_it_was_written, tense_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.antecedents import Antecedent
    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Modality


def visit_claims(scene: Scene, match: Match, modality: Modality, subject: int | None, visitors: Sequence[Antecedent]) -> list[Claim]:
    """A visit for each visitor and each destination of a match."""
    places = [m for first, after in match.cells("destination") for c in range(first, after) if (m := scene.cell(match.line, c).mention)]
    if not visitors or not places:
        return []
    adjuncts = adjuncts_of(scene, match, tense_of(modality))
    modality = not_before_it_was_written(scene, modality, adjuncts.date)
    return [
        claim(
            scene, "visit", stretch(scene, match, subject), match.name, (*adjuncts.context, *visitor.context), modality=modality,
            visitor=visitor.person.label, destination=label, date=adjuncts.date,
        )
        for visitor in visitors
        for label in dict.fromkeys(place_label(scene, place) for place in places)
        if not _at_home(scene, visitor, label)
    ]  # fmt: skip


def _at_home(scene: Scene, visitor: Antecedent, destination: str) -> bool:
    """Nobody visits a state whose office they hold; to travel inside it is no visit of diplomacy."""
    return any(scene.label(state) == destination for state in visitor.person.states)

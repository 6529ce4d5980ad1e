"""The legs of a visit told by a preposition alone: "went to A in March | and to B in May", "arrived in A | from B, where".

In: a scene, the matches of a line, what its visits tell. Out: claims of type visit. A leg stands right behind the visit that it goes
on, with the same preposition; it has that visit's people and modality, and a date of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.adjuncts import adjuncts_of
from kg.claims.claim import claim, stretch
from kg.claims.forms import is_elliptic, is_origin
from kg.claims.modality import not_before_it_was_written, tense_of
from kg.claims.told import Told
from kg.claims.visits import at_home, destinations, people_of, states_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim

LEG = "leg"  # the settings of rules that lean on a visit told before
COMPANY, ANSWER, OFF, SHELVED = "company", "answer", "off", "shelved"
LEANING = frozenset((LEG, COMPANY, ANSWER, OFF, SHELVED))


def leans(match: Match) -> bool:
    """Whether a match says nothing without a visit told before it."""
    return match.rule.claims == "visit" and match.rule.setting("kind") in LEANING


def legs(scene: Scene, matches: Sequence[Match], told: Sequence[Told]) -> list[Claim]:
    """The visits that go on from those of a line, leg by leg."""
    before = [one for one in told if one.match.rule.claims == "visit"]
    found: list[Claim] = []
    for match in matches:
        if match.rule.claims != "visit" or match.rule.setting("kind") != LEG:
            continue
        start = next((one for one in before if _goes_on(scene, one.match, match)), None)
        claims = _leg(scene, match, start) if start is not None else []
        if claims:
            before.insert(0, Told(match, tuple(claims), (0, 1, 0)))
            found.extend(claims)
    return found


def _goes_on(scene: Scene, visit: Match, leg: Match) -> bool:
    """Whether a leg begins in what stands beside the verb of a visit, or right behind it, and takes up its preposition."""
    ends = [after for _, after in visit.cells("destination")]
    places = leg.cells("destination")
    if not ends or not places or not max(ends) <= leg.first <= visit.after or any(visit.first <= c < max(ends) for c, _ in places):
        return False
    if is_origin(leg):
        return True
    if is_elliptic(leg):
        return any(scene.type(leg.line, cell) == "Date" for cell in range(max(ends), leg.first))
    word = scene.word(leg.line, places[0][0] - 1)
    return any(scene.word(visit.line, cell) == word for cell in range(visit.first, visit.cells("destination")[0][0]))


def _leg(scene: Scene, match: Match, start: Told) -> list[Claim]:
    first = start.claims[0]
    modality = first.modality or "occurred"
    adjuncts = adjuncts_of(scene, match, tense_of(modality))
    date = None if is_origin(match) else adjuncts.date
    modality = modality if is_origin(match) else not_before_it_was_written(scene, modality, date)
    begins, ends = stretch(scene, match)[0], stretch(scene, match)[1]
    begins = min(first.start, begins)
    return [
        claim(
            scene, "visit", (begins, ends), match.name, (*adjuncts.context, *first.context), modality=modality, visitor=visitor,
            destination=scene.label(place), date=date,
        )
        for visitor in people_of(start.claims)
        for place in destinations(scene, match)
        if not at_home(scene, states_told(scene, visitor), place)
    ]  # fmt: skip

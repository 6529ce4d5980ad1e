"""What a later clause or sentence makes of a visit told before: who goes along, who accepts, what is called off.

In: a scene, the matches of all lines, the claims found so far. Out: the claims with visits added or their modality changed.
Never chooses between two people: a visit called off without a name belongs to the only one just told travelling, or to nobody.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims.adjuncts import adjuncts_of
from kg.claims.antecedents import people_in, subject_of
from kg.claims.claim import claim, stretch
from kg.claims.legs import ANSWER, COMPANY, OFF, SHELVED
from kg.claims.modality import modality_of, tense_of
from kg.claims.visits import at_home, destinations, people_of, states_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Modality

_BACK = 2  # how many sentences back a visit may have been told
_AHEAD = ("planned", "possible")


def followed_up(scene: Scene, matches: Sequence[Sequence[Match]], claims: Sequence[Claim]) -> list[Claim]:
    """The claims, with what later words add to their visits or take from them."""
    found = list(claims)
    steps = {COMPANY: _company, ANSWER: _answer, OFF: _off, SHELVED: _shelved}
    for match in (match for line in matches for match in line if match.rule.claims == "visit"):
        step = steps.get(match.rule.setting("kind"))
        if step is not None and modality_of(scene, match, None) not in (None, "denied"):
            found = step(scene, match, found)
    return found


def _start(scene: Scene, match: Match) -> int:
    return scene.cell(match.line, match.first).start


def _before(scene: Scene, match: Match, claims: Sequence[Claim], back: int = _BACK) -> list[Claim]:
    """The visits told before a match, in its sentence or at most so many before it, in order."""
    first = scene.lines[max(match.line - back, 0)].cells[0].start
    return sorted((c for c in claims if c.type == "visit" and first <= c.start < _start(scene, match)), key=lambda c: c.start)


def _company(scene: Scene, match: Match, claims: list[Claim]) -> list[Claim]:
    """As in "accompanied by Q": Q goes where the subject of the clause goes."""
    leader = subject_of(scene, match.line, match.first)
    people = [a for first, after in match.cells("visitor") for a in people_in(scene, match.line, first, after) or []]
    if leader is None or not people:
        return claims
    told = [c for c in _before(scene, match, claims) if c.visitor == leader.person.label]
    places = [scene.label(place) for place in destinations(scene, match)]
    told = [c for c in told if c.destination in places] if places else [c for c in told if c.start == told[-1].start]
    same = [c for c in told if c.start >= scene.lines[match.line].cells[0].start]
    begins, ends = stretch(scene, match)
    return claims + [
        claim(
            scene, "visit", (min([begins, *(o.start for o in same)]), ends), match.name, (scene.span(c.start, c.end, "antecedent"),),
            modality=c.modality, visitor=a.person.label, destination=c.destination, date=c.date,
        )
        for c in {(c.destination, c.modality): c for c in told if c.modality not in ("denied", "cancelled")}.values()
        for a in people
        if not any(scene.label(state) == c.destination for state in a.person.states) and a.person.label != c.visitor
    ]  # fmt: skip


def _answer(scene: Scene, match: Match, claims: list[Claim]) -> list[Claim]:
    """As in "Q accepted the invitation": the visit that was offered is planned."""
    people = [a.person.label for first, after in match.cells("visitor") for a in people_in(scene, match.line, first, after) or []]
    told = [c for c in _before(scene, match, claims) if c.modality == "possible" and c.visitor in people]
    return _changed(scene, match, claims, told[-1:], "planned")


def _off(scene: Scene, match: Match, claims: list[Claim]) -> list[Claim]:
    """As in "…, but has cancelled": what the same sentence told as planned."""
    leader = subject_of(scene, match.line, match.first)
    told = [c for c in _before(scene, match, claims, 0) if c.modality in _AHEAD]
    told = [c for c in told if leader is None or c.visitor == leader.person.label]
    return _changed(scene, match, claims, [c for c in told if c.start == told[-1].start], "cancelled")


def _changed(scene: Scene, match: Match, claims: list[Claim], which: Sequence[Claim], modality: Modality) -> list[Claim]:
    """The claims, some of them with the modality that a match gives them: it stands in their quote, or in their context."""
    begins, ends = stretch(scene, match)
    return [_told_by(scene, match, c, (begins, ends), modality) if c in which else c for c in claims]


def _told_by(scene: Scene, match: Match, found: Claim, by: tuple[int, int], modality: Modality) -> Claim:
    same = found.end <= by[1] and found.start >= scene.lines[match.line].cells[0].start
    end = by[1] if same else found.end
    context = found.context if same else (*found.context, scene.span(*by, "antecedent"))
    quote = scene.document.text[found.start : end]
    name = f"{found.document}-{found.start}-{end}-{match.name}"
    return replace(found, id=name, end=end, quote=quote, rule=match.name, modality=modality, context=context)


def _shelved(scene: Scene, match: Match, claims: list[Claim]) -> list[Claim]:
    """As in "A visit to X has been postponed": of the only one told travelling just before."""
    begins, ends = stretch(scene, match)
    if any(c.type == "visit" and c.start < ends and begins < c.end for c in claims):
        return claims  # whose visit it was is told
    told = _before(scene, match, claims)
    people = people_of(told)
    if len(people) != 1:
        return claims
    adjuncts = adjuncts_of(scene, match, tense_of("cancelled"))
    return claims + [
        claim(
            scene, "visit", (begins, ends), match.name, (*adjuncts.context, scene.span(told[-1].start, told[-1].end, "antecedent")),
            modality="cancelled", visitor=people[0], destination=scene.label(place), date=adjuncts.date,
        )
        for place in destinations(scene, match)
        if not at_home(scene, states_told(scene, people[0]), place)
    ]  # fmt: skip

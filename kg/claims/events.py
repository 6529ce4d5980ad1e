"""Matches about meetings and visits -> claims.

In: a scene and the matches of one line. Out: claims of type meeting and visit, one for each event: where several patterns
know the same verb, the one that knows most wins. A meeting has two named people at least; a visit a visitor and a place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.claims.adjuncts import adjuncts_of, place_label
from kg.claims.antecedents import Antecedent, speaker_at, subject_before, subject_of
from kg.claims.claim import claim, stretch
from kg.claims.forms import is_aim, is_infinitive, is_own, is_owned
from kg.claims.meetings import meetings_of, side_of
from kg.claims.modality import modality_of, not_before_it_was_written, tense_of, triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Modality


@dataclass(frozen=True, slots=True)
class Told:
    """An event found: its match, the claims it gives, and what ranks it among others on the same verb."""

    match: Match
    claims: tuple[Claim, ...]
    rank: tuple[int, int, int]


def event_claims(scene: Scene, matches: Sequence[Match]) -> list[Claim]:
    """The meetings and visits that the matches of one line tell."""
    told = [found for match in matches if match.rule.claims in ("meeting", "visit") if (found := _told(scene, match)) is not None]
    kept: list[Told] = []
    for found in sorted(told, key=lambda t: (tuple(-r for r in t.rank), t.match.first, t.match.name)):
        if not any(_same_event(found, other) for other in kept):
            kept.append(found)
    return [c for found in kept for c in _where_visited(found, kept)]


def _where_visited(told: Told, others: Sequence[Told]) -> tuple[Claim, ...]:
    """As in "will visit China on Monday for talks with X": an implied meeting has the place and date of the visit it is told with."""
    if not is_aim(told.match):
        return told.claims
    visits = [c for other in others if other.match.rule.claims == "visit" and other.match.first < told.match.first for c in other.claims]
    return tuple(
        replace(c, place=c.place or visit.destination, date=c.date or visit.date, context=(*c.context, *visit.context))
        if (visit := next((v for v in visits if v.visitor in c.participants and c.start <= v.start), None)) is not None
        else c
        for c in told.claims
    )


def _same_event(one: Told, other: Told) -> bool:
    """One verb tells one meeting; and one stretch tells the same people's meeting once."""
    if one.match.rule.claims != other.match.rule.claims:
        return False
    if triggers(one.match) & triggers(other.match):
        return True
    overlap = one.match.first < other.match.after and other.match.first < one.match.after
    return overlap and one.match.rule.claims == "meeting" and _who(one) == _who(other)


def _who(told: Told) -> frozenset[str]:
    return frozenset(name for c in told.claims for name in c.participants)


def _told(scene: Scene, match: Match) -> Told | None:
    match = _trimmed(scene, match)
    if _asserts_nothing(scene, match):
        return None
    subject, implied = _implied_subject(scene, match)
    if implied is None and subject is not None:
        return None
    modality = modality_of(scene, match, subject if subject is not None and subject >= 0 else None)
    if modality is None:
        return None
    build = meetings_of if match.rule.claims == "meeting" else _visit
    claims = build(scene, match, modality, subject, implied)
    if not claims:
        return None
    people = max(len(c.participants) for c in claims)
    return Told(match, tuple(claims), (int(bool(match.rule.setting("channel"))), people, match.after - match.first))


def _asserts_nothing(scene: Scene, match: Match) -> bool:
    """A question, "Had P met Q, …", "P met Q's demands", "P visited the Samoa exhibition"."""
    cells = scene.lines[match.line].cells
    ends = {after for role in ("partner", "both") for _, after in match.cells(role)}
    owned = match.after in ends and scene.says("possessive", match.line, match.after)
    unreal = match.first == 1 and scene.says("inverted-auxiliary", match.line, 0)
    attributive = any(scene.is_attributive(match.line, after) for _, after in match.cells("destination"))
    return cells[-1].word == "?" or owned or unreal or attributive


def _trimmed(scene: Scene, match: Match) -> Match:
    """As in "A met B and C met D": C, the last of a list that a verb follows, is the subject of that verb."""
    roles = []
    end = match.after
    for role, (first, after) in match.roles:
        cut = _without_next_subject(scene, match, role, (first, after))
        start = (
            after - 1 if role == "agent" and after - first > 1 and scene.word(match.line, first - 1) in scene.pack.finite_verbs else first
        )
        roles.append((role, (start, cut)))
        end = cut if cut != after else end
    first = min([match.first, *(start for role, (start, _) in roles if role == "agent")]) if match.has("agent") else match.first
    roles, end = _without_speaker(scene, match, roles, end)
    moved = [start for role, (start, _) in roles if role == "agent" and start != match.cells("agent")[0][0]]
    return replace(match, first=moved[0] if moved else first, after=end, roles=tuple(roles))


def _without_speaker(
    scene: Scene, match: Match, roles: list[tuple[str, tuple[int, int]]], end: int
) -> tuple[list[tuple[str, tuple[int, int]]], int]:
    """As in "A met Chile's president, B said" or "A met B, the host, and C said": who has a verb of their own is no partner."""
    last = max((cells for role, cells in roles if role in ("partner", "next")), default=None)
    if last is None or last[1] != end or scene.word(match.line, end) not in scene.pack.finite_verbs:
        return roles, end
    described = [
        first for role, (first, after) in roles if role == "zone_heads" and after == last[0] and scene.type(match.line, first) == "Role"
    ]
    others = [cells for role, cells in roles if role == "partner" and cells != last]
    kept = [(role, cells) for role, cells in roles if cells != last and cells[1] < end]
    if described and scene.word(match.line, last[0] - 1) == ",":
        return [*kept, ("partner", (described[0], described[0] + 1))], described[0] + 1
    if others and last[1] - last[0] == 1:
        return kept, max(after for _, after in others)
    return roles, end


def _implied_subject(scene: Scene, match: Match) -> tuple[int | None, Antecedent | None]:
    """The cell and person of a subject that the pattern leaves to the sentence; (-1, None) when it cannot be known."""
    if any(match.has(role) for role in ("agent", "both", "visitor", "parties", "party")):
        return None, None
    if is_own(match):  # "my visit to"
        return match.first, speaker_at(scene, (match.line, match.first))
    found = subject_of(scene, match.line, match.first)
    if found is None and is_owned(match) and match.first == 0:  # "His visit to X": whose, the sentence before tells
        before = subject_before(scene, (match.line, match.first))
        return (match.first, before) if before is not None else (-1, None)
    if found is None:
        return -1, None
    for cell in range(match.first - 1, -1, -1):
        if scene.type(match.line, cell) in ("Official", "Name", "Role", "Pronoun") and scene.subject_at(match.line, cell):
            return (-1, None) if _somebody_else(scene, match, cell) else (cell, found)
    return -1, None


def _somebody_else(scene: Scene, match: Match, subject: int) -> bool:
    """As in "P sent his envoy to meet Q": whoever was sent is meant, not the subject."""
    between = range(subject + 1, match.first)
    words = {scene.word(match.line, cell) for cell in between}
    sent = not words.isdisjoint(scene.pack.table("causatives"))
    return is_infinitive(match) and (sent or any(scene.type(match.line, cell) in ("Office", "Unnamed", "Titles") for cell in between))


def _without_next_subject(scene: Scene, match: Match, role: str, cells: tuple[int, int]) -> int:
    """As in "A met B and C met D": the last of a list that a verb follows is the subject of that verb."""
    first, after = cells
    following = scene.word(match.line, after)
    if (
        role == "partner"
        and after == match.after
        and following in scene.pack.finite_verbs
        and scene.says("conjunction", match.line, after - 2)
        and after - first >= 3
    ):
        return after - 2
    return after


def _visit(scene: Scene, match: Match, modality: Modality, subject: int | None, implied: Antecedent | None) -> list[Claim]:
    visitors = [implied] if implied is not None else side_of(scene, match, "visitor")
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

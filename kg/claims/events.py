"""Matches about meetings and visits -> claims.

In: a scene and the matches of one line. Out: claims of type meeting and visit, one for each event: where several patterns
know the same verb, the one that knows most wins. A meeting has two named people at least; a visit a visitor and a place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims.adjuncts import adjuncts_of
from kg.claims.antecedents import Antecedent, people_at, people_in, speaker_at, subject_before, subject_of
from kg.claims.claim import claim, stretch
from kg.claims.forms import is_aim, is_infinitive, is_own, is_owned, is_sequel
from kg.claims.legs import leans, legs
from kg.claims.modality import modality_of, not_before_it_was_written, tense_of, triggers
from kg.claims.told import Told
from kg.claims.visits import main_subject, visit_claims

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Modality

_UNKNOWN = (-1, None)
_PEOPLE = ("Official", "Name", "Role", "Pronoun", "Group", "Unnamed")


def event_claims(scene: Scene, matches: Sequence[Match]) -> list[Claim]:
    """The meetings and visits that the matches of one line tell."""
    events = [match for match in matches if match.rule.claims in ("meeting", "visit") and not leans(match)]
    told = [found for match in events if (found := _told(scene, match)) is not None]
    kept: list[Told] = []
    for found in sorted(told, key=lambda t: (tuple(-r for r in t.rank), t.match.first, t.match.name)):
        if not any(_same_event(found, other) for other in kept):
            kept.append(found)
    return [c for found in kept for c in _where_visited(found, kept)] + legs(scene, matches, kept)


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
    if match.rule.claims == "meeting":
        claims = _meeting(scene, match, modality, subject, implied)
    else:
        visitors = [implied] if implied is not None else _side(scene, match, "visitor")
        claims = visit_claims(scene, match, modality, subject, visitors or [])
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
    moved = [start for role, (start, _) in roles if role == "agent" and start != match.cells("agent")[0][0]]
    return replace(match, first=moved[0] if moved else first, after=end, roles=tuple(roles))


def _implied_subject(scene: Scene, match: Match) -> tuple[int | None, Antecedent | None]:
    """The cell and person of a subject that the pattern leaves to the sentence; (-1, None) when it cannot be known."""
    if any(match.has(role) for role in ("agent", "both", "visitor", "parties", "party")):
        return None, None
    if is_own(match):  # "my visit to"
        return match.first, speaker_at(scene, (match.line, match.first))
    main = main_subject(scene, match) if is_sequel(match) else None
    if main is not None:
        meant = people_at(scene, (match.line, main))
        return (main, meant[0]) if len(meant) == 1 else _UNKNOWN
    found = subject_of(scene, match.line, match.first)
    if found is None and is_owned(match) and match.first == 0:  # "His visit to X": whose, the sentence before tells
        before = subject_before(scene, (match.line, match.first))
        return (match.first, before) if before is not None else _UNKNOWN
    people = (c for c in range(match.first - 1, -1, -1) if scene.type(match.line, c) in ("Official", "Name", "Role", "Pronoun"))
    cell = next((c for c in people if scene.subject_at(match.line, c)), None)
    return (cell, found) if found is not None and cell is not None and not _somebody_else(scene, match, cell) else _UNKNOWN


def _somebody_else(scene: Scene, match: Match, subject: int) -> bool:
    """As in "P sent his envoy to meet Q": whoever was sent is meant, not the subject."""
    between = range(subject + 1, match.first)
    words = {scene.word(match.line, cell) for cell in between}
    sent = not words.isdisjoint(scene.pack.table("causatives"))
    return is_infinitive(match) and (sent or any(scene.type(match.line, cell) in ("Office", "Unnamed", "Titles") for cell in between))


def _side(scene: Scene, match: Match, role: str) -> list[Antecedent] | None:
    found: list[Antecedent] = []
    for first, after in match.cells(role):
        people = people_in(scene, match.line, first, after)
        if people is None:
            return None
        found.extend(people)
    return found


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


def _meeting(scene: Scene, match: Match, modality: Modality, subject: int | None, implied: Antecedent | None) -> list[Claim]:
    if match.has("parties") or match.has("party"):
        return _meeting_of_states(scene, match, modality)
    agents = [implied] if implied is not None else _side(scene, match, "agent")
    partners = _side(scene, match, "partner")
    both = _side(scene, match, "both")
    if agents is None or partners is None or both is None:
        return []
    if match.rule.each == "agent":
        return [c for agent in agents for c in _one_meeting(scene, match, modality, [[agent], partners], None)]
    if partners and len(partners) > 1 and _separate(scene, match):
        return [c for partner in partners for c in _one_meeting(scene, match, modality, [agents, [partner]], subject)]
    sides = [agents, partners] if partners or agents else [[person] for person in both]
    return _one_meeting(scene, match, modality, sides, subject)


def _channel(scene: Scene, match: Match) -> str | None:
    """How two met who did not meet in person: "in a phone call", "by video link"."""
    channels = scene.pack.table("channels")
    return next((channels[word] for c in range(match.first, match.after) if (word := scene.word(match.line, c)) in channels), None)


def _meeting_of_states(scene: Scene, match: Match, modality: Modality) -> list[Claim]:
    """States and organisations meet only where the sentence names nobody."""
    if any(cell.mention is not None and cell.mention.type in _PEOPLE for cell in scene.lines[match.line].cells):
        return []
    parties, party, counterparty = (_parties(scene, match, role) for role in ("parties", "party", "counterparty"))
    sides = [side for side in (party, counterparty) if side] or [[name] for name in parties]
    names = [name for side in sides for name in side]
    if len(sides) < 2 or len(set(names)) < len(names):
        return []
    adjuncts = adjuncts_of(scene, match, tense_of(modality))
    modality = not_before_it_was_written(scene, modality, adjuncts.date)
    return [
        claim(
            scene, "meeting", stretch(scene, match), match.name, adjuncts.context, modality=modality, participants=tuple(names),
            sides=tuple(map(tuple, sides)), place=adjuncts.place, date=adjuncts.date, occasion=adjuncts.occasion, topics=adjuncts.topics,
        )
    ]  # fmt: skip


def _parties(scene: Scene, match: Match, role: str) -> list[str]:
    mentions = [m for first, after in match.cells(role) for c in range(first, after) if (m := scene.cell(match.line, c).mention)]
    return [scene.label(scene.state_of(m) or m.reference) for m in mentions if scene.state_of(m) or m.reference]


def _separate(scene: Scene, match: Match) -> bool:
    """As in "separate meetings with A and B", "met separately with A and B": one meeting each."""
    words = {scene.word(match.line, cell) for cell in range(match.first, match.after)}
    return not words.isdisjoint(scene.pack.words("separate"))


def _one_meeting(scene: Scene, match: Match, modality: Modality, sides: list[list[Antecedent]], subject: int | None) -> list[Claim]:
    sides = [side for side in sides if side]
    people = list(dict.fromkeys(a.person.label for side in sides for a in side))
    if len(people) < 2 or len(sides) < 2 or len(people) != sum(len(side) for side in sides):
        return []
    adjuncts = adjuncts_of(scene, match, tense_of(modality))
    modality = not_before_it_was_written(scene, modality, adjuncts.date)
    context = (*adjuncts.context, *(span for side in sides for a in side for span in a.context))
    host = sides[0][0].person.label if match.rule.host == "agent" and len(sides[0]) == 1 and modality in ("occurred", "planned") else None
    return [
        claim(
            scene, "meeting", stretch(scene, match, subject), match.name, context, modality=modality, participants=tuple(people),
            sides=tuple(tuple(a.person.label for a in side) for side in sides), host=host, place=adjuncts.place, date=adjuncts.date,
            occasion=adjuncts.occasion, topics=adjuncts.topics, channel=match.rule.setting("channel") or _channel(scene, match),
            kind=match.rule.setting("kind") or None,
        )
    ]  # fmt: skip

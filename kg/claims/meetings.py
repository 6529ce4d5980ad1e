"""A match about a meeting, and what it was found to mean -> claims: who met, in how many meetings.

In: a scene, a match, its modality, and the subject where the pattern leaves it to the sentence. Out: claims. States and
organisations meet only where no person is named; "separate meetings with A and B" are two.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims.adjuncts import adjuncts_of
from kg.claims.antecedents import Antecedent, people_in
from kg.claims.claim import claim, stretch
from kg.claims.modality import not_before_it_was_written, tense_of, triggers

if TYPE_CHECKING:
    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Modality

_PEOPLE = ("Official", "Name", "Role", "Pronoun", "Group", "Unnamed")
_ADJUNCTS = ("zone_when_where", "zone_manner", "zone_when", "zone_event", "zone_where", "zone_venue")
_BEHIND = 2  # words behind a match that may still say of it that they met apart


def meetings_of(scene: Scene, match: Match, modality: Modality, subject: int | None, implied: Antecedent | None) -> list[Claim]:
    """The meetings that a match tells: one for all of its people, or one for each that somebody met apart."""
    if match.has("parties") or match.has("party"):
        return _meeting_of_states(scene, match, modality)
    agents = [implied] if implied is not None else side_of(scene, match, "agent")
    partners = side_of(scene, match, "partner")
    both = side_of(scene, match, "both")
    later = side_of(scene, match, "next")
    if agents is None or partners is None or both is None or _somebody_more(scene, match):
        return []
    if match.rule.each == "agent":
        return [c for agent in agents for c in _one_meeting(scene, match, modality, [[agent], partners], None)]
    if partners and _separate(scene, match):
        pairs = [(agents, [partner]) for partner in partners] if len(partners) > 1 else [([agent], partners) for agent in agents]
        return [c for pair in pairs for c in _one_meeting(scene, match, modality, list(pair), subject)]
    sides = [agents, partners] if partners or agents else [[person] for person in both]
    host_last = bool(partners and agents) and implied is None and match.cells("agent")[0][0] > match.cells("partner")[0][0]
    here, there = _parted(scene, match)
    apart = [c for one in later or () for c in _one_meeting(scene, there, modality, [partners if host_last else agents, [one]], subject)]
    return [*_one_meeting(scene, here, modality, sides, subject), *apart]


def _somebody_more(scene: Scene, match: Match) -> bool:
    """As in "met Q and the Tigray leader": one more took part who is not known; not so where that one has a verb of their own."""
    line, after = match.line, match.after
    mention = scene.cell(line, after + 1).mention if after + 1 < len(scene.lines[line].cells) else None
    if mention is None or mention.type != "Office" or not scene.says("conjunction", line, after):
        return False
    ends = {end for role in ("partner", "next") for _, end in match.cells(role)}
    article = scene.document.text[mention.start : mention.end].split()[0].lower() in scene.pack.words("article")
    return after in ends and article and scene.word(line, after + 2) not in scene.pack.finite_verbs


def _parted(scene: Scene, match: Match) -> tuple[Match, Match]:
    """As in "met A on Monday and B on Friday": the match with the adjuncts of the one meeting, and with those of the other."""
    inner = match.cells("zone_next")
    if not inner:
        return match, match
    adjuncts = [(role, cells) for role, cells in match.roles if role in _ADJUNCTS]
    within = [pair for pair in adjuncts if pair[1][0] >= inner[0][0]]
    outside = [pair for pair in adjuncts if pair not in within]
    if not all(any(scene.type(match.line, cell) for _, cells in side for cell in range(*cells)) for side in (within, outside)):
        return match, match
    return _without(match, within), _without(match, outside)


def _without(match: Match, dropped: list[tuple[str, tuple[int, int]]]) -> Match:
    return replace(match, roles=tuple(pair for pair in match.roles if pair not in dropped))


def side_of(scene: Scene, match: Match, role: str) -> list[Antecedent] | None:
    """Everybody in the stretches of a role; None when one of them cannot be known."""
    found: list[Antecedent] = []
    for first, after in match.cells(role):
        people = people_in(scene, match.line, first, after)
        if people is None:
            return None
        found.extend(people)
    return found


def _one_meeting(scene: Scene, match: Match, modality: Modality, sides: list[list[Antecedent]], subject: int | None) -> list[Claim]:
    sides = [side for side in sides if side]
    there = {a.person.label for side in sides for a in side}
    sides += [[a] for a in side_of(scene, match, "company") or () if len(sides) > 1 and a.person.label not in there]
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


def _channel(scene: Scene, match: Match) -> str | None:
    """How two met who did not meet in person: "in a phone call", "by video link"."""
    channels = scene.pack.table("channels")
    return next((channels[word] for c in range(match.first, match.after) if (word := scene.word(match.line, c)) in channels), None)


def _separate(scene: Scene, match: Match) -> bool:
    """As in "separate meetings with A and B", "A and B met with C, respectively": one meeting each."""
    words = {scene.word(match.line, cell) for cell in range(min(triggers(match), default=match.first), match.after + _BEHIND)}
    return not words.isdisjoint(scene.pack.words("separate"))


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

"""Matches about meetings and visits -> claims.

In: a scene and the matches of one line. Out: claims of type meeting and visit, one for each event: where several patterns
know the same verb, the one that knows most wins. A meeting has two named people at least; a visit a visitor and a place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims.antecedents import Antecedent, people_at, protagonist_before, speaker_at, subject_before, subject_cell
from kg.claims.forms import (
    has_outcome,
    is_aim,
    is_coordinated,
    is_front,
    is_gerund,
    is_infinitive,
    is_lone,
    is_own,
    is_owned,
    is_recounted,
    is_sequel,
)
from kg.claims.legs import leans, legs
from kg.claims.meetings import meetings_of, side_of
from kg.claims.modality import modality_of, triggers
from kg.claims.told import Told
from kg.claims.trimming import trimmed
from kg.claims.visits import main_subject, visit_claims

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim

_UNKNOWN = (-1, None)


def event_claims(scene: Scene, matches: Sequence[Match]) -> list[Claim]:
    """The meetings and visits that the matches of one line tell."""
    told_of = [match for match in matches if match.rule.claims in ("meeting", "visit") and not leans(match) and not is_recounted(match)]
    events = [match for match in told_of if not any(_is_among(scene, match, other) for other in told_of)]
    told = [found for match in events if (found := _told(scene, match, _objects(scene, events, match))) is not None]
    kept: list[Told] = []
    for found in sorted(told, key=lambda t: (tuple(-r for r in t.rank), t.match.first, t.match.name)):
        if not any(_same_event(found, other) for other in kept):
            kept.append(found)
    return [c for found in kept for c in _where_visited(scene, found, kept)] + legs(scene, matches, kept)


def _is_among(scene: Scene, match: Match, other: Match) -> bool:
    """As in "the talks between P, the premier, and Q are due in X": who is due there is not Q alone, but the talks of both."""
    spans = other.cells("both") if has_outcome(other) else []
    parties = (*match.cells("visitor"), *match.cells("agent"), *match.cells("both"))
    own = [cells for cells in parties if not any(scene.says("relative-pronoun", match.line, cell) for cell in (cells[1], cells[1] + 1))]
    return any(first < mine and after == end for first, after in spans for mine, end in own)


def _where_visited(scene: Scene, told: Told, others: Sequence[Told]) -> tuple[Claim, ...]:
    """As in "will visit China on Monday for talks with X": an implied meeting has the place and date of the visit it is told with."""
    joined = is_coordinated(told.match) or _is_participle(scene, told.match)
    if told.match.rule.claims != "meeting" or not (is_aim(told.match) or joined):
        return told.claims
    visits = [
        c
        for other in others
        if other.match.rule.claims == "visit" and other.match.first < told.match.first
        if not is_coordinated(told.match) or _right_before(other.match, told.match)
        for c in other.claims
    ]
    return tuple(
        _during(c, visit)
        if (visit := next((v for v in visits if v.visitor in c.participants and c.start <= v.start), None)) is not None
        and (is_aim(told.match) or visit.modality == c.modality)
        else c
        for c in told.claims
    )


def _during(meeting: Claim, visit: Claim) -> Claim:
    """A meeting with the place and date of the visit that it is the aim of; what lies ahead of a planned visit is planned too."""
    ahead = meeting.modality == "occurred" and visit.modality == "planned"
    return replace(
        meeting, place=meeting.place or visit.destination, date=meeting.date or visit.date, context=(*meeting.context, *visit.context),
        modality="planned" if ahead else meeting.modality,
    )  # fmt: skip


def _is_participle(scene: Scene, match: Match) -> bool:
    """As in "flew to X in May, calling on Q and meeting R": told as part of the journey."""
    joint = scene.word(match.line, match.first) == "," or scene.says("conjunction", match.line, match.first)
    return is_gerund(match) and joint


def _right_before(visit: Match, meeting: Match) -> bool:
    """As in "flew to X on Monday | and met Q": nothing else is told between the two."""
    return 0 <= meeting.first - visit.after <= 1


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


def _objects(scene: Scene, events: Sequence[Match], match: Match) -> frozenset[int]:
    """As in "A met B and will visit C": the cells of those whom a verb before has met, and who are not the subject of this one."""
    if not is_coordinated(match):
        return frozenset()
    before = [m for m in events if m.after <= match.first + 1 and any(m.has(role) for role in ("agent", "both"))]
    behind = [
        (first, after)
        for m in before
        for role in ("partner", "next")
        for first, after in m.cells(role)
        if first > min(triggers(m), default=0)
    ]
    cells = {cell for first, after in behind for cell in range(first, after)}
    return frozenset(c for c in cells if not any(scene.says("relative-pronoun", match.line, c + step) for step in (1, 2)))


def _told(scene: Scene, match: Match, objects: frozenset[int]) -> Told | None:
    match = trimmed(scene, match)
    if _asserts_nothing(scene, match):
        return None
    subject, implied = _implied_subject(scene, match, objects)
    if implied is None and subject is not None:
        return None
    modality = modality_of(scene, match, subject if subject is not None and subject >= 0 else None)
    if modality is None:
        return None
    if match.rule.claims == "meeting":
        claims = meetings_of(scene, match, modality, subject, implied)
    else:
        visitors = [implied] if implied is not None else side_of(scene, match, "visitor")
        claims = visit_claims(scene, match, modality, subject, visitors or [])
    if not claims:
        return None
    people = max(len(c.participants) for c in claims)
    return Told(match, tuple(claims), (int(bool(match.rule.setting("channel"))), people, match.after - match.first))


def _asserts_nothing(scene: Scene, match: Match) -> bool:
    """A question, "Had P met Q, …", "P met Q's demands", "P visited the Samoa exhibition"."""
    cells = scene.lines[match.line].cells
    ends = {after for role in ("partner", "both") for _, after in match.cells(role)}
    owned = match.after in ends and scene.says("possessive", match.line, match.after) and not _is_described(scene, match)
    unreal = match.first == 1 and scene.says("inverted-auxiliary", match.line, 0)
    late = is_front(match) and match.first > 1 and scene.word(match.line, match.first - 1).isalpha()
    attributive = any(scene.is_attributive(match.line, after) for _, after in match.cells("destination"))
    return cells[-1].word == "?" or owned or unreal or late or attributive


def _is_described(scene: Scene, match: Match) -> bool:
    """As in "met Q, the president of Fiji's council": the owner is part of what is said of Q."""
    last = scene.cell(match.line, match.after - 1)
    return "," in scene.document.text[last.start : last.end]


def _implied_subject(scene: Scene, match: Match, objects: frozenset[int]) -> tuple[int | None, Antecedent | None]:
    """The cell and person of a subject that the pattern leaves to the sentence; (-1, None) when it cannot be known."""
    if any(match.has(role) for role in ("agent", "both", "visitor", "parties", "party")):
        return None, None
    if is_own(match):  # "my visit to"
        return match.first, speaker_at(scene, (match.line, match.first))
    if is_lone(match):  # "A meeting with Q was called off": whose, the article as a whole tells
        return (match.first, protagonist_before(scene, match.line)) if match.first <= 1 else _UNKNOWN
    cell = _leaned_on(scene, match, objects)
    if cell is None and is_owned(match) and match.first == 0:  # "His visit to X": whose, the sentence before tells
        before = subject_before(scene, (match.line, match.first))
        return (match.first, before) if before is not None else _UNKNOWN
    found = people_at(scene, (match.line, cell)) if cell is not None else []
    if cell is None or len(found) != 1 or _somebody_else(scene, match, cell) or _only_speaks(found[0]):
        return _UNKNOWN
    return cell, found[0]


def _leaned_on(scene: Scene, match: Match, objects: frozenset[int]) -> int | None:
    """The cell of the subject that a match leans on; of a participle ("P visited X after the fall of Q, meeting R") P, whose verb it is."""
    if _is_participle(scene, match):
        return _with_verb(scene, match)
    cell = main_subject(scene, match) if is_sequel(match) else None
    return cell if cell is not None else subject_cell(scene, match.line, match.first, objects)


def _with_verb(scene: Scene, match: Match) -> int | None:
    """The nearest subject before a match that a verb, its auxiliary or an apposition follows."""
    verbs = scene.pack.finite_verbs | frozenset(scene.pack.table("modals")) | {","}
    people = ("Official", "Name", "Role", "Pronoun")
    cells = [c for c in range(match.first - 1) if scene.type(match.line, c) in people and scene.subject_at(match.line, c)]
    return next((c for c in reversed(cells) if scene.word(match.line, c + 1) in verbs or scene.type(match.line, c + 1) == "Date"), None)


def _only_speaks(subject: Antecedent) -> bool:
    """As in "spokeswoman Q said P left after his talks with R": who speaks for somebody tells of that one, not of herself."""
    return bool(subject.person.offices) and all(office.kind == "spokesperson" for office in subject.person.offices)


def _somebody_else(scene: Scene, match: Match, subject: int) -> bool:
    """As in "P sent his envoy to meet Q": whoever was sent is meant, not the subject."""
    between = range(subject + 1, match.first)
    words = {scene.word(match.line, cell) for cell in between}
    sent = not words.isdisjoint(scene.pack.table("causatives"))
    return is_infinitive(match) and (sent or any(scene.type(match.line, cell) in ("Office", "Unnamed", "Titles") for cell in between))

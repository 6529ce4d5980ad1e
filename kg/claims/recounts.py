"""What was talked about, told apart from the meeting itself: by one who was there, as an announcement, or as an open question.

In: a scene, the matches of all lines, the claims found so far. Out: meetings with what those who met say they discussed, and claims
of type topic. Never chooses between two meetings, and never makes one: a topic leans on a meeting or a quotation of the same text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.adjuncts import topics_of
from kg.claims.antecedents import people_in
from kg.claims.claim import claim, stretch
from kg.claims.forms import is_recounted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim

_ROLES = ("agent", "partner", "both")  # whose talk is left open


def recounts(scene: Scene, matches: Sequence[Sequence[Match]], claims: Sequence[Claim]) -> list[Claim]:
    """The claims about topics that the matches of all lines give, one for each stretch of words."""
    found: dict[int, Claim] = {}
    for match in (match for line in matches for match in line if match.rule.claims == "topic" or is_recounted(match)):
        told = _recounted(scene, match, claims) if is_recounted(match) else _open(scene, match, claims)
        if told is not None and told.topics:
            found.setdefault(told.start, told)
    return [found[start] for start in sorted(found)]


def _recounted(scene: Scene, match: Match, claims: Sequence[Claim]) -> Claim | None:
    """As in "Our talks focused on trade," said P: at the one meeting of P that the text has told as held."""
    span = _stretch(scene, match)
    quotation = _quotation(span, claims)
    if quotation is None:
        return None
    held = [c for c in claims if c.type == "meeting" and c.modality == "occurred" and c.start < span[0]]
    own = [c for c in held if quotation.speaker in c.participants]
    if not own or len({frozenset(c.participants) for c in own}) > 1 or len({c.date for c in own if c.date}) > 1:
        return None
    told = max(own, key=lambda c: (bool(c.date), bool(c.place), -c.start))
    context = (
        scene.span(told.start, told.end, "antecedent"),
        *told.context,
        *quotation.context,
        scene.span(quotation.start, quotation.end, "attribution"),
    )
    return claim(
        scene, "meeting", span, match.name, context, modality="occurred", attributed_to=quotation.speaker,
        participants=told.participants, sides=told.sides, place=told.place, date=told.date, topics=topics_of(scene, match),
    )  # fmt: skip


def _open(scene: Scene, match: Match, claims: Sequence[Claim]) -> Claim | None:
    """As in "We will be discussing trade," said P, and in "It is unclear whether P spoke about trade with Q"."""
    span = _stretch(scene, match)
    modality = "planned" if match.rule.modality == "planned" else "possible"
    if not any(match.has(role) for role in _ROLES):
        quotation = _quotation(span, claims)
        return quotation and claim(
            scene, "topic", span, match.name, quotation.context, modality=modality, attributed_to=quotation.speaker,
            participants=(quotation.speaker,), topics=topics_of(scene, match),
        )  # fmt: skip
    people = [people_in(scene, match.line, *cells) for role in _ROLES for cells in match.cells(role)]
    names = tuple(dict.fromkeys(a.person.label for side in people for a in side or ()))
    if None in people or not any(c.type == "meeting" and set(names) <= set(c.participants) for c in claims) or len(names) < 2:
        return None
    context = [span for side in people for a in side or () for span in a.context]
    return claim(scene, "topic", span, match.name, tuple(context), modality=modality, participants=names, topics=topics_of(scene, match))


def _stretch(scene: Scene, match: Match) -> tuple[int, int]:
    """The offsets of a match to the end of its topics or people, without the comma behind them."""
    start, end = stretch(scene, match)
    first, after = match.cells("topics")[0]
    told = [cell for cell in range(first, after) if scene.word(match.line, cell).isalpha() and not scene.says("trailing", match.line, cell)]
    return start, max([end, *(scene.cell(match.line, cell).end for cell in told[-1:])])


def _quotation(span: tuple[int, int], claims: Sequence[Claim]) -> Claim | None:
    """The quotation in which a stretch of words stands."""
    return next((c for c in claims if c.type == "statement" and c.start < span[0] and span[1] < c.end), None)

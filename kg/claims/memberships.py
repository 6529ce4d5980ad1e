"""Matches about states and organisations -> claims of type membership.

In: a scene and the matches of one line. Out: who stands where in which organisation, one claim a member. What a match leaves
unsaid is found by `bodies` and `members`, or taken over from the membership told just before in the same sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.claims.adjuncts import resolved
from kg.claims.bodies import bodies_of, label_of, mentions_in
from kg.claims.claim import claim, stretch
from kg.claims.forms import dated_in_front, follows, follows_at_once
from kg.claims.members import members_of, named_members
from kg.claims.modality import modality_of
from kg.claims.standings import FORMER, clause_of, status_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Mention, Span

_TERMS = "membership.member"  # the rule whose standing may have a term: "a member for 2022-2023"
_FRONT = 4  # cells in which a sentence's opening date stands
_GAP = 3  # cells between a membership and one told in short behind it


@dataclass(frozen=True, slots=True)
class Standing:
    """What one match tells: members, organisations and the standing, with the words elsewhere that show them."""

    match: Match
    members: tuple[str, ...]
    organisations: tuple[str, ...]
    status: str
    context: tuple[Span, ...]
    year: str = ""  # in which the membership before it began, of one told in short


def membership_claims(scene: Scene, matches: Sequence[Match]) -> list[Claim]:
    """The memberships that the matches of one line tell; of two on the same member and standing the shorter stays."""
    standings: list[Standing] = []
    found: list[Claim] = []
    for match in sorted((m for m in matches if m.rule.claims == "membership"), key=lambda m: (m.first, follows(m), m.after)):
        if any(_is_inside(scene, match, earlier.match) for earlier in standings):
            continue
        standing = _standing(scene, match, standings)
        if standing is not None:
            standings.append(standing)
            found.extend(_claims(scene, standing))
            found.extend(_other(scene, standing))
    kept: dict[tuple[str | None, ...], Claim] = {}
    for c in sorted(found, key=lambda c: (len(c.context) > 0, not (c.start_date or c.end_date), c.end - c.start, c.start, c.rule)):
        kept.setdefault((c.member, c.organisation, c.status), c)
    return list(kept.values())


def _is_inside(scene: Scene, match: Match, earlier: Match) -> bool:
    """Whether a state only stands in an aside of another's membership: "Norway, which borders Sweden, is a member of"."""
    same = match.rule.id == earlier.rule.id and match.cells("organisation") == earlier.cells("organisation")
    member, first = next(iter(match.cells("member")), None), next(iter(earlier.cells("member")), None)
    if not same or member is None or first is None or not match.cells("organisation"):
        return False
    aside = first[1] <= member[0] < match.cells("organisation")[0][0]
    return aside and not scene.says("member-company", match.line, member[0] - 1)


def _standing(scene: Scene, match: Match, earlier: Sequence[Standing]) -> Standing | None:
    if follows(match):
        return _following(scene, match, earlier)
    status = status_of(scene, match, modality_of(scene, clause_of(scene, match), None))
    bodies = bodies_of(scene, match) if status else None
    members = members_of(scene, match) if bodies else None
    if not status or bodies is None or members is None:
        return None
    return Standing(match, tuple(members[0]), tuple(bodies[0]), status, (*members[1], *bodies[1]))


def _following(scene: Scene, match: Match, earlier: Sequence[Standing]) -> Standing | None:
    """As in "followed by Chad in 1995": what it leaves out is that of the membership before it."""
    before = [s for s in earlier if s.match.after <= match.after and s.match.first < match.first]
    last = max(before, key=lambda s: s.match.after, default=None)
    if last is None or (follows_at_once(match) and match.first - last.match.after >= _GAP):
        return None
    members = named_members(scene, match)
    year = (_dates(scene, last, [])["start_date"] or "")[:4]
    bodies = [label_of(scene, m) for m in mentions_in(scene, match, "organisation", ("Organisation",))]
    return Standing(match, tuple(members) or last.members, tuple(bodies) or last.organisations, last.status, last.context, year)


def _claims(scene: Scene, standing: Standing) -> list[Claim]:
    context = list(standing.context)
    dates = _dates(scene, standing, context)
    return [
        claim(
            scene, "membership", stretch(scene, standing.match), standing.match.name, tuple(context), member=member, organisation=label,
            status=standing.status, **dates,
        )
        for label in standing.organisations
        for member in standing.members
        if member != label
    ]  # fmt: skip


def _other(scene: Scene, standing: Standing) -> list[Claim]:
    """As in "attends as a guest ASEAN member": it is a member of that other organisation."""
    match = standing.match
    labels = [label_of(scene, m) for m in mentions_in(scene, match, "other", ("Organisation",))][:1]
    return [
        claim(scene, "membership", stretch(scene, match), match.name, (), member=member, organisation=label, status="member")
        for label in labels
        for member in standing.members
    ]


def _dates(scene: Scene, standing: Standing, context: list[Span]) -> dict[str, str | None]:
    match = standing.match
    told = next((m for role in ("date", "start", "zone_when_early", "zone_when_where") for m in _told_dates(scene, match, role)), None)
    end = next(iter(_told_dates(scene, match, "end")), None)
    if told is None and end is None and dated_in_front(match):
        told = _front(scene, match)
    if standing.status == FORMER and end is None:
        told, end = None, told
    month = next(iter(_told_dates(scene, match, "month")), None)
    if month is not None:
        return {"start_date": _same_year(month, standing), "end_date": None}
    start = resolved(scene, told, "past", context) if told is not None and end is None else None
    ended = resolved(scene, end, "past", context) if end is not None else None
    first, _, last = (start or "").partition("/")
    if last not in ("", "..") and match.rule.id != _TERMS:
        return {"start_date": None, "end_date": None}  # "after coups between 2020 and 2023": no one date
    return {"start_date": first or None, "end_date": last if last not in ("", "..") else ended}


def _same_year(month: Mention, standing: Standing) -> str | None:
    """As in "that December": of the year that the membership before it began in."""
    number = next((part.value for role, part in month.parts if role == "month"), "")
    return f"{standing.year}-{number}" if standing.year and number and len(month.parts) == 1 else None


def _told_dates(scene: Scene, match: Match, role: str) -> list[Mention]:
    """The dates in a role, without one that says when somebody said so: "joined NATO, officials said on Monday"."""
    told = [after for r, (_, after) in match.roles if r in ("organisation", "bloc", "standing", "member", "meant", "trigger")]
    return [
        mention
        for first, after in match.cells(role)
        for cell in range(first, after)
        if (mention := scene.cell(match.line, cell).mention) is not None
        and mention.type == "Date"
        and not any(_starts_anew(scene, match.line, c) for c in range(_from(scene, match.line, told, cell), cell))
    ]


def _from(scene: Scene, line: int, told: list[int], date: int) -> int:
    """Where the words begin that may part a date from what it dates: behind the last comma after the body."""
    start = max((after for after in told if after <= date), default=date)
    return max((cell for cell in range(start, date) if scene.word(line, cell) == ","), default=start)


def _starts_anew(scene: Scene, line: int, cell: int) -> bool:
    return scene.says("saying", line, cell) or scene.says("conjunction", line, cell)


def _front(scene: Scene, match: Match) -> Mention | None:
    """The date that opens the sentence: "In 2004, Latvia joined"."""
    cells = (scene.cell(match.line, cell).mention for cell in range(min(_FRONT, match.first)))
    return next((mention for mention in cells if mention is not None and mention.type == "Date"), None)

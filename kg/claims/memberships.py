"""Matches about states and organisations -> claims of type membership.

In: a scene and the matches of one line. Out: who stands where in which organisation, one claim a member. An organisation
that is only meant ("the bloc", "interest in joining") is the last one told of, and its words become context.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.adjuncts import resolved
from kg.claims.claim import claim, stretch
from kg.claims.forms import bestows, ended_standing, is_phrase
from kg.claims.modality import modality_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Mention, Span

_BACK = 4  # sentences
_NEEDS_NAME = ("partner", "guest")
_COUNTRY = ("State", "Capital", "Seat")


def membership_claims(scene: Scene, matches: Sequence[Match]) -> list[Claim]:
    """The memberships that the matches of one line tell; of two on the same member and standing the shorter stays."""
    found: list[Claim] = []
    for match in matches:
        if match.rule.claims == "membership":
            found.extend(_memberships(scene, match))
    kept: dict[tuple[str | None, ...], Claim] = {}
    for c in sorted(found, key=lambda c: (len(c.context) > 0, c.start_date is None, c.end - c.start, c.start, c.rule)):
        kept.setdefault((c.member, c.organisation, c.status), c)
    return list(kept.values())


def _memberships(scene: Scene, match: Match) -> list[Claim]:
    modality = modality_of(scene, match, None)
    status = _status(scene, match, modality)
    organisation = _organisation(scene, match)
    if status is None or organisation is None:
        return []
    labels, context = organisation
    dates = _dates(scene, match, context)
    claims = [
        claim(
            scene, "membership", stretch(scene, match), match.name, tuple(context), member=member, organisation=label, status=status,
            attributed_to=None, **dates,
        )
        for label in labels
        for member in _members(scene, match)
        if member != label
    ]  # fmt: skip
    return claims + _other(scene, match)


def _other(scene: Scene, match: Match) -> list[Claim]:
    """As in "attends as a guest ASEAN member": it is a member of that other organisation."""
    label = next((_label(scene, m) for m in _in(scene, match, "other", ("Organisation",))), None)
    members = list(_members(scene, match)) if label else []
    return [
        claim(scene, "membership", stretch(scene, match), match.name, (), member=member, organisation=label, status="member")
        for member in members
    ]


def _status(scene: Scene, match: Match, modality: str | None) -> str | None:
    """The standing that the rule or its words give; a plan to join is no membership, a denial none at all."""
    standing = next((m.value for m in _in(scene, match, "standing", ("Status",))), "")
    status = standing or match.rule.setting("status") or ended_standing(match)
    if standing in _NEEDS_NAME and not match.has("organisation") and not bestows(match):
        return None  # "a partner" of whom?
    if modality is None or modality in ("denied", "cancelled") or not status:
        return None
    if modality in ("planned", "possible"):
        return status if status in ("interested", "applicant") else None
    return status


def _in(scene: Scene, match: Match, role: str, types: Sequence[str]) -> Iterator[Mention]:
    for first, after in match.cells(role):
        for cell in range(first, after):
            mention = scene.cell(match.line, cell).mention
            if mention is not None and mention.type in types:
                yield mention


def _members(scene: Scene, match: Match) -> Iterator[str]:
    for mention in _in(scene, match, "member", (*_COUNTRY, "Organisation")):
        state = scene.state_of(mention)
        if state or mention.type == "Organisation":
            yield scene.label(state or mention.reference)


def _label(scene: Scene, mention: Mention) -> str:
    return scene.label(mention.reference) if mention.reference else mention.value


def _organisation(scene: Scene, match: Match) -> tuple[list[str], list[Span]] | None:
    """The organisations of the match, or the last one told of before it."""
    if _stands_for_another(scene, match):
        return None
    stated = [_label(scene, mention) for mention in _in(scene, match, "organisation", ("Organisation",))]
    if stated:
        return stated, []
    for line in range(match.line, max(match.line - _BACK, -1) - 1, -1):
        end = match.first if line == match.line else len(scene.lines[line].cells)
        for cell in range(end - 1, -1, -1) if line == match.line else range(end):
            told = scene.cell(line, cell).mention
            if told is not None and told.type == "Organisation" and told.reference:
                return [_label(scene, told)], [scene.span(told.start, told.end, "organisation")]
            if told is not None and told.type == "Gathering":
                inner = next((p for p in told.parts if p[0] == "organisation"), None)
                if inner is not None:
                    return [_label(scene, inner[1])], [scene.span(told.start, told.end, "organisation")]
    return None


def _stands_for_another(scene: Scene, match: Match) -> bool:
    """As in "joined the WTO talks" and "joined the EU in condemning it": no body was joined.

    "The WTO bloc" and "WTO members" are the body.
    """
    member = next((first for first, _ in match.cells("member")), match.after)
    objects = [
        after
        for first, after in match.cells("organisation")
        if first > member and not is_phrase(match) and scene.word(match.line, first - 1) != ","
    ]
    return any(_describes(scene, match.line, after) or _acts(scene, match.line, after) for after in objects)


def _describes(scene: Scene, line: int, after: int) -> bool:
    word = scene.word(line, after)
    return scene.is_attributive(line, after) and word not in scene.pack.table("bodynouns")


def _acts(scene: Scene, line: int, after: int) -> bool:
    endings = tuple(scene.pack.words("gerund-ending"))
    gerund = scene.word(line, after + 1).endswith(endings) and not scene.type(line, after + 1)
    return scene.says("gerund-preposition", line, after) and gerund


def _dates(scene: Scene, match: Match, context: list[Span]) -> dict[str, str | None]:
    stated = (
        *_in(scene, match, "date", ("Date",)),
        *_in(scene, match, "start", ("Date",)),
        *_in(scene, match, "zone_when_early", ("Date",)),
        *_in(scene, match, "zone_when_where", ("Date",)),
    )
    start = next(iter(stated), None)
    end = next(_in(scene, match, "end", ("Date",)), None)
    if start is None and match.first > 0:
        start = next((m for c in range(min(4, match.first)) if (m := scene.cell(match.line, c).mention) and m.type == "Date"), None)
    return {
        "start_date": _since(resolved(scene, start, "past", context)) if start is not None and end is None else None,
        "end_date": resolved(scene, end, "past", context) if end is not None else None,
    }


def _since(date: str | None) -> str | None:
    """As in "since 1970" begins in 1970: the open end says no more than that the text says."""
    return date.removesuffix("/..") if date else date

"""In which standing a match puts its members: the rule's, or that of its words; none where it is denied, planned or only wished for.

In: a scene and a match. Out: a status of the vocabulary, or nothing. Never asks who the members are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims.bodies import mentions_in
from kg.claims.forms import bestows, ended_standing, takes_part

if TYPE_CHECKING:
    from kg.claims.matching import Match
    from kg.claims.scene import Scene

FORMER = "former"
_NEEDS_NAME = ("partner", "guest")
_AHEAD = ("interested", "applicant")  # standings that look ahead; "may want to join" is none yet
_BOUNDS = (",", "--", ")")  # what ends an aside


def status_of(scene: Scene, match: Match, modality: str | None) -> str | None:
    """The standing that the rule or its words give; a plan to join is no membership, a denial none at all."""
    words = {scene.word(match.line, cell) for cell in range(max(match.first - 2, 0), match.after)}
    if not words.isdisjoint(scene.pack.words("no-standing")) or _is_denied(scene, match):
        return None
    if not match.has("standing") and _is_non_member(scene, match):
        return None
    standing = next((m.value for m in mentions_in(scene, match, "standing", ("Status",))), "")
    status = standing or _qualified(scene, match) or match.rule.setting("status") or ended_standing(match)
    named = any(match.has(role) for role in ("organisation", "bloc", "gathering"))
    if standing in _NEEDS_NAME and not named and not bestows(match):
        return None  # "a partner" of whom?
    if modality is None or modality in ("denied", "cancelled") or not status:
        return None
    if modality in ("planned", "possible"):
        return status if modality == "planned" and (status in _AHEAD or takes_part(match)) else None
    past = not words.isdisjoint(scene.pack.words("past-standing"))
    return (FORMER if status == "member" else None) if past and status != FORMER else status


def clause_of(scene: Scene, match: Match) -> Match:
    """The match from where its own clause begins: "calls to revive the SAARC, which groups" says that it does, whatever is called for.

    A sentence that opens with "yet" contrasts, it denies nothing.
    """
    verb = min((first for first, _ in match.cells("trigger")), default=match.after)
    for cell in range(match.first + 1, verb):
        if scene.word(match.line, cell - 1) == "," and scene.says("clause-opening", match.line, cell):
            return replace(match, first=cell)
    contrast = match.first == 1 and scene.says("not-yet", match.line, 0)
    return replace(match, first=0) if contrast else match


def _qualified(scene: Scene, match: Match) -> str:
    """The standing that a kind of membership is, in the clause that tells it: "an associate member"."""
    if match.rule.setting("status") != "member":
        return ""
    cells = (scene.cell(match.line, cell).mention for cell in range(_clause(scene, match), match.after))
    return next((mention.value for mention in cells if mention is not None and mention.type == "Status"), "")


def _clause(scene: Scene, match: Match) -> int:
    """Where the clause begins that tells the standing: behind the last aside before it."""
    last = max((first for role, (first, _) in match.roles if role in ("organisation", "standing", "bloc", "trigger")), default=match.after)
    return max((cell for cell in range(match.first, last) if scene.word(match.line, cell) in _BOUNDS), default=match.first)


def _is_non_member(scene: Scene, match: Match) -> bool:
    """As in "non-EU member" and "a non-member"; not so "a non-permanent member"."""
    dashes = [cell for cell in range(max(match.first - 1, 0), match.after) if scene.word(match.line, cell) == "-"]
    negated = [cell for cell in dashes if scene.says("negative-prefix", match.line, cell - 1)]
    return any(scene.type(match.line, cell + 1) == "Organisation" or scene.says("member-noun", match.line, cell + 1) for cell in negated)


def _is_denied(scene: Scene, match: Match) -> bool:
    """Whether a word of denial stands in the clause that tells the standing: not in an aside before it."""
    words = {scene.word(match.line, cell) for cell in range(_clause(scene, match), match.after)}
    tables = scene.pack.table("modals"), scene.pack.table("guards")
    return any(table.get(word) == "denied" for table in tables for word in words)

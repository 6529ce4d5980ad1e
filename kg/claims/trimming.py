"""A match -> the same, without those at its end who are the subject of a verb of their own.

In: a scene and a match. Out: a match. As in "A met B and C met D", "A met B, C said".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.claims.matching import Match
    from kg.claims.scene import Scene


def trimmed(scene: Scene, match: Match) -> Match:
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

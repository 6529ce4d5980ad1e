"""Matches about direct speech -> claims of type statement.

In: a scene and the matches of one line. Out: who is quoted with which words, through which medium, relayed by whom. The words
are those between the quotation marks; a fragment of a few words is no statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.antecedents import people_at
from kg.claims.claim import claim, stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.antecedents import Antecedent
    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim

_LEAST = 4  # words in a quotation that says something
_BEHIND = 12  # cells behind the verb in which the medium stands


def statement_claims(scene: Scene, matches: Sequence[Match]) -> list[Claim]:
    """The direct quotations that the matches of one line attribute, one for each pair of quotation marks."""
    told = {found.start: found for match in matches if match.rule.claims == "statement" for found in _statement(scene, match)}
    return [told[start] for start in sorted(told)]


def _statement(scene: Scene, match: Match) -> list[Claim]:
    opening = _opening(scene, match)
    speaker = _speaker(scene, match)
    if opening is None or speaker is None or match.first - opening - 1 < _LEAST:
        return []
    start, end = scene.cell(match.line, opening).end, scene.cell(match.line, match.first).start
    words = " ".join(scene.document.text[start:end].split()).rstrip(",")
    medium, behind = _medium(scene, match) or (None, stretch(scene, match)[1])
    span = (scene.cell(match.line, opening).start, behind)
    return [
        claim(
            scene, "statement", span, match.name, speaker.context, speaker=speaker.person.label, words=words, medium=medium,
            relayed_by=_relay(scene, match),
        )
    ]  # fmt: skip


def _opening(scene: Scene, match: Match) -> int | None:
    """The mark that opens the quotation which the first cell of the match closes; None where marks do not pair."""
    marks = [cell for cell in range(match.first + 1) if scene.word(match.line, cell) == '"']
    return marks[-2] if len(marks) >= 2 and len(marks) % 2 == 0 else None


def _speaker(scene: Scene, match: Match) -> Antecedent | None:
    for first, after in match.cells("speaker"):
        for cell in range(first, after):
            people = people_at(scene, (match.line, cell))
            if len(people) == 1:
                return people[0]
    return None


def _medium(scene: Scene, match: Match) -> tuple[str, int] | None:
    """The medium named behind the verb ("said on X", "in a Facebook post"), and where its name ends."""
    first, last = match.cells("trigger")[0][1], min(match.after + _BEHIND, len(scene.lines[match.line].cells))
    words = [scene.word(match.line, cell) for cell in range(first, last)]
    known = scene.pack.table("media")
    at = next((i for i, word in enumerate(words) if word in known and words[max(i - 4, 0) : i]), None)
    preceded = at is not None and not scene.pack.words("medium-preposition").isdisjoint(words[max(at - 4, 0) : at])
    return (known[words[at]], scene.cell(match.line, first + at).end) if at is not None and preceded else None


def _relay(scene: Scene, match: Match) -> str | None:
    """The agency or paper that the words were said to."""
    for first, after in match.cells("relay"):
        mention = scene.cell(match.line, first).mention
        if mention is not None and after > first:
            return scene.label(mention.reference) if mention.reference else mention.value
    return None

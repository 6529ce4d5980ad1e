"""Matches about direct speech -> claims of type statement.

In: a scene and the matches of one line. Out: who is quoted with which words, through which medium, relayed by whom. The words
are those between the quotation marks; a fragment of a few words is no statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.antecedents import people_at
from kg.claims.claim import claim, stretch
from kg.claims.continuation import medium_before, relay_before
from kg.claims.forms import opens_quotation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.antecedents import Antecedent
    from kg.claims.continuation import Taken
    from kg.claims.matching import Cells, Match
    from kg.claims.people import Person
    from kg.claims.scene import Scene
    from kg.records import Claim

_LEAST = 4  # words in a quotation that says something
_MARK = '"'
_LONGEST_NAME = 2  # words in the name of a medium


def statement_claims(scene: Scene, matches: Sequence[Match], before: Sequence[Claim] = ()) -> list[Claim]:
    """The direct quotations that the matches of one line attribute, one for each pair of quotation marks; `before` was found so far."""
    told: dict[Cells, Claim] = {}
    for match in sorted((match for match in matches if match.rule.claims == "statement"), key=_fullest):
        quoted = _after(scene, match) if opens_quotation(match) else _before(scene, match)
        found = _statement(scene, match, quoted, before) if quoted is not None else None
        if quoted is not None and found is not None:
            told.setdefault(quoted, found)
    return [told[quoted] for quoted in sorted(told)]


def _fullest(match: Match) -> tuple[bool, int, int]:
    """Who speaks before a quotation that closes is told behind it, if at all; of two patterns, the one that knows more comes first."""
    return opens_quotation(match), match.first - match.after, match.first


def _before(scene: Scene, match: Match) -> Cells | None:
    """The cells of the marks around a quotation that the first cell of the match closes; None where marks do not pair."""
    marks = [cell for cell in range(match.first + 1) if scene.word(match.line, cell) == _MARK]
    return (marks[-2], marks[-1]) if len(marks) >= 2 and len(marks) % 2 == 0 else None


def _after(scene: Scene, match: Match) -> Cells | None:
    """The same of one that the last cell of the match opens; one that goes on into the next sentence ends with its own."""
    cells = scene.lines[match.line].cells
    marks = [cell for cell in range(len(cells)) if cells[cell].word == _MARK]
    place = marks.index(match.after - 1)
    if place % 2:
        return None
    return marks[place], marks[place + 1] if place + 1 < len(marks) else len(cells)


def _statement(scene: Scene, match: Match, quoted: Cells, before: Sequence[Claim]) -> Claim | None:
    speaker = _speaker(scene, match)
    opening, closing = quoted
    if speaker is None or closing - opening - 1 < _LEAST:
        return None
    cells = scene.lines[match.line].cells
    words = " ".join(scene.document.text[cells[opening].end : cells[closing - 1].end].split()).rstrip(",")
    start, end = stretch(scene, match)
    span = (start, cells[min(closing, len(cells) - 1)].end) if opens_quotation(match) else (cells[opening].start, end)
    medium, relay = _medium(scene, match), _relay(scene, match)
    posted = _posted_before(scene, match, speaker.person) if medium is None else None
    carried = relay_before(scene, match, before) if relay is None else None
    context = (*speaker.context, *(taken[1] for taken in (posted, carried) if taken is not None))
    return claim(
        scene, "statement", span, match.name, context, speaker=speaker.person.label, words=words,
        medium=posted[0] if posted is not None else medium, relayed_by=carried[0] if carried is not None else relay,
    )  # fmt: skip


def _speaker(scene: Scene, match: Match) -> Antecedent | None:
    for first, after in match.cells("speaker"):
        for cell in range(first, after):
            people = people_at(scene, (match.line, cell))
            if len(people) == 1:
                return people[0]
    return None


def _medium(scene: Scene, match: Match) -> str | None:
    """The medium named beside the verb ("said on X", "in a Facebook post")."""
    named = (_medium_in(scene, match.line, *cells) for cells in match.cells("medium"))
    return next((medium for medium in named if medium is not None), None)


def _posted_before(scene: Scene, match: Match, speaker: Person) -> Taken | None:
    """The medium told before that the words beside the verb lean on ("in the post")."""
    told = (medium_before(scene, match.line, cells, speaker) for cells in match.cells("medium"))
    return next((medium for medium in told if medium is not None), None)


def _medium_in(scene: Scene, line: int, first: int, after: int) -> str | None:
    """The medium that a stretch of cells names, or none."""
    words = [scene.word(line, cell) for cell in range(first, after)]
    known = scene.pack.table("media")
    named = (" ".join(words[at : at + length]) for at in range(len(words)) for length in range(_LONGEST_NAME, 0, -1))
    return next((known[name] for name in named if name in known), None)


def _relay(scene: Scene, match: Match) -> str | None:
    """The agency or paper that the words were said to, or that carries them."""
    for first, _ in match.cells("relay"):
        mention = scene.cell(match.line, first).mention
        if mention is not None:
            return scene.label(mention.reference) if mention.reference else mention.value
    return None

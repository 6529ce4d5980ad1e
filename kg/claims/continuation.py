"""What a quotation takes over from the sentences before it: "he added", "said in the post".

In: a scene, a match of direct speech, the claims found so far. Out: the medium that "the post" leans on; the agency whose report
"he added" goes on with; each with the words that tell it. Never across more than a few sentences, and a post only from whoever is quoted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.antecedents import people_at
from kg.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Cells, Match
    from kg.claims.people import Person
    from kg.claims.scene import Scene
    from kg.records import Claim

_BACK = 3  # how many sentences back the post may have been told
_NEAR = 4  # cells between a post and the name of its medium: "in a post on X"
_PEOPLE = ("Official", "Name", "Role", "Pronoun")

Taken = tuple[str, Span]  # a medium or an agency, and the words elsewhere that tell it


def medium_before(scene: Scene, line: int, cells: Cells, speaker: Person) -> Taken | None:
    """The medium of the post that "in the post" means: the last one told of the same person."""
    if not any(scene.says("utterance", line, cell) for cell in range(*cells)):
        return None
    told = (_medium_told(scene, number, speaker) for number in range(line - 1, max(line - _BACK, 0) - 1, -1))
    return next((medium for medium in told if medium is not None), None)


def relay_before(scene: Scene, match: Match, claims: Sequence[Claim]) -> Taken | None:
    """The agency that relays the sentence which "he added" goes on with."""
    if not match.line or not _goes_on(scene, match):
        return None
    cells = scene.lines[match.line - 1].cells
    start, end = (cells[0].start, cells[-1].end) if cells else (0, 0)
    before = [c for c in claims if c.type == "statement" and c.relayed_by and start <= c.start and c.end <= end]
    if before and before[-1].relayed_by:
        return before[-1].relayed_by, scene.span(before[-1].start, before[-1].end, "relay")
    return _reporting(scene, match.line - 1)


def _medium_told(scene: Scene, line: int, speaker: Person) -> Taken | None:
    """The medium of a post in a line that names the speaker."""
    known, cells = scene.pack.table("media"), range(len(scene.lines[line].cells))
    named = [cell for cell in cells if scene.word(line, cell) in known and _is_posted(scene, line, cell)]
    people = (a.person for cell in cells if scene.type(line, cell) in _PEOPLE for a in people_at(scene, (line, cell)))
    if not named or all(person is not speaker for person in people):
        return None
    found = scene.cell(line, named[-1])
    return known[found.word], scene.span(found.start, found.end, "medium")


def _is_posted(scene: Scene, line: int, cell: int) -> bool:
    """As in "Facebook post", "a post on X"."""
    return any(scene.says("utterance", line, near) for near in (cell + 1, *range(cell - _NEAR, cell)))


def _goes_on(scene: Scene, match: Match) -> bool:
    verbs = match.cells("trigger")
    pronoun = any(scene.type(match.line, first) == "Pronoun" for first, _ in match.cells("speaker"))
    return pronoun and bool(verbs) and scene.says("continuing", match.line, verbs[0][0])


def _reporting(scene: Scene, line: int) -> Taken | None:
    """The agency that is the subject of a line: "State news agency SANA said …"."""
    for cell in range(len(scene.lines[line].cells)):
        mention = scene.cell(line, cell).mention
        if mention is not None and mention.type == "Media" and scene.says("attribution", line, cell + 1):
            name = scene.label(mention.reference) if mention.reference else mention.value
            return name, scene.span(mention.start, scene.cell(line, cell + 1).end, "relay")
        if scene.word(line, cell) in scene.pack.finite_verbs or scene.word(line, cell) == ",":
            return None
    return None

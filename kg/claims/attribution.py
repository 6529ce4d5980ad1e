"""Who says so: the person, medium or office that a sentence names for what it tells.

In: scenes, one a line, and claims. Out: the claims with `attributed_to` where it is known. The sayer stands before ("TASS reported
that"), behind ("…, his office said") or after "according to". A title or standing told beside a name is nobody's report; whoever
cannot be known, as "officials", is left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims.antecedents import people_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.scene import Scene
    from kg.records import Claim, Span

_PERSONS = ("Official", "Name", "Role", "Pronoun")
_NAMED = ("Organisation", "Media", "State")  # what has a label of its own
_OFFICES = ("Body", "Seat")  # what is called as it is written
_BESIDE = ("post.title-name", "post.description", "membership.described", "membership.standing")  # told in passing, by nobody
_OWN = ("statement", "topic")  # who says so is told by the claim itself
_GAP = 12  # cells between a verb of saying and what it reports
_ENDS = frozenset((".", ",", ""))
_BREAKS = frozenset((";", '"'))

Told = tuple[str, int, int]  # who says so, the first cell of the words that say it, the cell behind them


def attributed(scenes: Sequence[Scene], claims: Sequence[Claim]) -> list[Claim]:
    """The claims, each with whoever its sentence names as saying so; `scenes` are those of the lines, in order."""
    return [_attributed(scenes, claim) for claim in claims]


def _attributed(scenes: Sequence[Scene], claim: Claim) -> Claim:
    if claim.type in _OWN or claim.attributed_to or claim.rule.startswith(_BESIDE):
        return claim
    for number, scene in enumerate(scenes):
        cells = scene.lines[number].cells
        if not cells or not cells[0].start <= claim.start < claim.end <= cells[-1].end:
            continue
        inside = [n for n, cell in enumerate(cells) if claim.start < cell.end and cell.start < claim.end]
        told = _told(scene, number, inside[0]) if inside else None
        return _with(scene, number, claim, told) if told is not None else claim
    return claim


def _with(scene: Scene, line: int, claim: Claim, told: Told) -> Claim:
    who, first, after = told
    span = scene.span(scene.cell(line, first).start, scene.cell(line, after - 1).end, "attribution")
    inside = claim.start <= span.start and span.end <= claim.end
    context: tuple[Span, ...] = claim.context if inside else (*claim.context, span)
    return replace(claim, attributed_to=who, context=tuple(sorted(context, key=lambda s: (s.start, s.end, s.purpose))))


def _told(scene: Scene, line: int, first: int) -> Told | None:
    """The nearest sayer before what is told, else behind it."""
    return _before(scene, line, first) or _behind(scene, line, first + 1) or _in_front(scene, line, first)


def _before(scene: Scene, line: int, first: int) -> Told | None:
    """As in "the ministry said in a statement that": nothing but adjuncts between the verb and what it reports."""
    for cell in range(first - 1, max(first - 1 - _GAP, -1), -1):
        if scene.says("attribution", line, cell):
            who = _sayer(scene, line, _subject_end(scene, line, cell))
            return (who[0], who[1], cell + 1) if who is not None else None
        if scene.word(line, cell) in _BREAKS or scene.word(line, cell) in scene.pack.verb_words or scene.says("conjunction", line, cell):
            return None
    return None


def _subject_end(scene: Scene, line: int, verb: int) -> int:
    """The cell that the subject of a verb ends in: before auxiliaries, adverbs and a date."""
    cell = verb - 1
    while cell > 0 and (scene.word(line, cell) in scene.pack.table("modals") or scene.type(line, cell) == "Date"):
        cell -= 2 if scene.type(line, cell) == "Date" and scene.says("preposition", line, cell - 1) else 1
    return cell


def _behind(scene: Scene, line: int, after: int) -> Told | None:
    """As in "…, TASS reported", "…, said A" and "…, according to the ministry"."""
    for cell in range(after, len(scene.lines[line].cells)):
        if scene.word(line, cell) in _BREAKS:
            return None
        if told := _according(scene, line, cell):
            return told
        if scene.word(line, cell) == "," and (told := _clause(scene, line, cell + 1)):
            return told
    return None


def _clause(scene: Scene, line: int, first: int) -> Told | None:
    """A clause of saying that reports what stands before it: the verb behind or before the sayer, nothing said after it."""
    if scene.says("attribution", line, first) and scene.says("saying-before", line, first):
        last = first + 2 if scene.says("article", line, first + 1) else first + 1
        who = _sayer(scene, line, last)
        return (who[0], first, last + 1) if who is not None else None
    for verb in range(first + 1, min(first + 6, len(scene.lines[line].cells))):
        if scene.word(line, verb) in _ENDS:
            return None
        if scene.says("attribution", line, verb):
            who = _sayer(scene, line, _subject_end(scene, line, verb))
            return (who[0], who[1], verb + 1) if who is not None and _is_last(scene, line, verb + 1) else None
    return None


def _is_last(scene: Scene, line: int, cell: int) -> bool:
    """Whether nothing is reported behind a verb of saying: "said on Monday", "told reporters"; not so "said it would"."""
    if scene.word(line, cell) in _ENDS or scene.type(line, cell) in ("Date", "Media") or scene.says("preposition", line, cell):
        return True
    return scene.says("attribution-hearer", line, cell)


def _according(scene: Scene, line: int, cell: int) -> Told | None:
    """As in "according to the Kenyan foreign ministry"."""
    if not scene.says("attribution-source", line, cell):
        return None
    for last in range(cell + 2, min(cell + 6, len(scene.lines[line].cells))):
        if who := _sayer(scene, line, last, among=cell + 2):
            return who[0], cell, last + 1
    return None


def _in_front(scene: Scene, line: int, first: int) -> Told | None:
    """As in "According to TASS, …", at the head of the sentence."""
    told = _according(scene, line, 0)
    return told if told is not None and told[2] < first else None


def _sayer(scene: Scene, line: int, cell: int, among: int = -1) -> tuple[str, int] | None:
    """Who is named by the words that end in a cell, and the cell they begin in; nobody behind a preposition ("a man at the ministry")."""
    kind, mention = scene.type(line, cell), scene.cell(line, cell).mention if 0 <= cell < len(scene.lines[line].cells) else None
    owned = scene.says("attribution-owner", line, cell - 1)
    before = cell - 2 if owned or scene.says("article", line, cell - 1) else cell - 1
    if before >= 0 and before >= among and scene.says("preposition", line, before):
        return None
    if owned and (kind == "Office" or scene.says("attribution-office", line, cell)):
        written = _written(scene, line, cell - 1, cell)
        return written[:1].lower() + written[1:], cell - 1
    if mention is None:
        return None
    if kind in _PERSONS:
        meant = people_at(scene, (line, cell))
        return (meant[0].person.label, cell) if len(meant) == 1 else None
    if kind in _NAMED:
        return (scene.label(mention.reference) if mention.reference else mention.value), cell
    office = kind == "Unnamed" and _written(scene, line, cell, cell).split()[-1].lower() in scene.pack.words("attribution-office")
    return (_written(scene, line, cell, cell), cell) if kind in _OFFICES or office else None


def _written(scene: Scene, line: int, first: int, last: int) -> str:
    """The words as written, without the article in front."""
    words = scene.document.text[scene.cell(line, first).start : scene.cell(line, last).end].split()
    return " ".join(words[1:] if words[0].lower() in scene.pack.words("article") else words)

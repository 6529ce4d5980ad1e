"""A sentence -> its line, with every phrase of the lexicon and every date collapsed.

In: a sentence, its folded text, a language pack. Out: `Line`. Names are not looked for here (names.py), and no phrase is
taken that its guard forbids ("turkey" is a bird, "us" a pronoun).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.grammar.line import Cell, Line, collapse, line_of, shown, tokens
from kg.grammar.types import LETTERS
from kg.mentions.times import find_times
from kg.records import Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.grammar.pack import Pack, Phrase

# Their article belongs to them: "the US", "the SCO", "the Kremlin".
_WITH_ARTICLE = frozenset(("State", "Organisation", "Seat", "Region", "Body"))

_PLACES = frozenset(("State", "Capital", "City", "Region"))


def plain_line(folded: str, start: int) -> Line:
    """The line of a folded sentence whose first character stands at `start` of the source."""
    cells = []
    for surface, first, after in tokens(folded, start):
        before = folded[first - start - 1 : first - start]
        spaced = before in ("", " ") and folded[after - start : after - start + 1] in ("", " ")
        cells.append(Cell(shown(surface, spaced=spaced), first, after))
    return line_of(cells)


def lexical_line(line: Line, folded: str, start: int, pack: Pack) -> Line:
    """The line with dates and phrases collapsed; the longest phrase from the left wins, a date wins over a phrase."""
    surfaces = [folded[cell.start - start : cell.end - start] for cell in line.cells]
    found = [date for date in _dates(line, folded, start, pack) if not _begins_place(line, surfaces, date[:2], pack)]
    taken = {cell for first, after, _, _ in found for cell in range(first, after)}
    position = 0
    while position < len(line.cells):
        phrase = None if position in taken else _phrase_at(line, surfaces, position, pack)
        if phrase is None:
            position += 1
            continue
        after = position + len(phrase.words)
        if taken.isdisjoint(range(position, after)):
            article = position > 0 and line.cells[position - 1].word in pack.words("article")
            first = position - 1 if phrase.type in _WITH_ARTICLE and article else position
            found.append((first, after, LETTERS[phrase.type], _mention(line, (position, after), surfaces[position], phrase, pack)))
        position = after
    return collapse(line, found)


def _dates(line: Line, folded: str, start: int, pack: Pack) -> list[tuple[int, int, str, Mention]]:
    found = []
    starts = {cell.start: number for number, cell in enumerate(line.cells)}
    ends = {cell.end: number + 1 for number, cell in enumerate(line.cells)}
    for time in find_times(folded, pack.times):
        first, after = starts.get(time.start + start), ends.get(time.end + start)
        if first is not None and after is not None:
            parts = tuple((key, Mention("Word", time.start + start, time.end + start, value)) for key, value in time.fields)
            found.append((first, after, LETTERS["Date"], Mention("Date", time.start + start, time.end + start, time.kind, parts)))
    return found


def _begins_place(line: Line, surfaces: Sequence[str], date: tuple[int, int], pack: Pack) -> bool:
    """Whether the one word of a date is the first of a place's name: "Mar del Plata"."""
    phrase = _phrase_at(line, surfaces, date[0], pack) if date[1] - date[0] == 1 else None
    return phrase is not None and len(phrase.words) > 1 and phrase.type in _PLACES


def _phrase_at(line: Line, surfaces: Sequence[str], position: int, pack: Pack) -> Phrase | None:
    for phrase in pack.phrases.get(line.cells[position].word, ()):
        after = position + len(phrase.words)
        if after > len(surfaces) or any(line.cells[i].word != word for i, word in enumerate(phrase.words, position)):
            continue
        if _allowed(phrase, surfaces[position:after]) and not _is_initial(line, surfaces, position, phrase):
            return phrase
    return None


def _is_initial(line: Line, surfaces: Sequence[str], first: int, phrase: Phrase) -> bool:
    """As in "Lars U. Holm": one letter, its stop and a word in capitals are no honorific and no pronoun."""
    if len(phrase.words) > 1 or len(surfaces[first]) > 1 or first + 2 >= len(line.cells):
        return False
    stop = line.cells[first + 1]
    return stop.word == "." and stop.start == line.cells[first].end and surfaces[first + 2][:1].isupper()


def _allowed(phrase: Phrase, surfaces: Sequence[str]) -> bool:
    if phrase.exact:
        return tuple(surfaces) == phrase.surfaces
    return not phrase.proper or surfaces[0][:1].isupper() or not surfaces[0][:1].isalpha()


def _mention(line: Line, cells: tuple[int, int], surface: str, phrase: Phrase, pack: Pack) -> Mention:
    start, end = line.cells[cells[0]].start, line.cells[cells[1] - 1].end
    entry = phrase.entry
    reference = entry.id if "/" in entry.id else next((g[6:] for g in entry.guard.split() if g.startswith("state:")), "")
    parts: tuple[tuple[str, Mention], ...] = (("kind", Mention("Word", start, end, entry.kind)),)
    parts += tuple(
        ("forename", Mention("Word", start, end, surface, (), "", g[9:])) for g in entry.guard.split() if g.startswith("forename:")
    )
    if phrase.type == "Seat":  # a seat of power stands for its state, and is a place as well
        places = [p for p in pack.phrases[phrase.words[0]] if p.words == phrase.words and p.type in ("City", "Capital", "Region")]
        parts += tuple(("place", Mention(p.type, start, end, p.entry.id, (), "lexicon", p.entry.id)) for p in places[:1])
    return Mention(phrase.type, start, end, entry.id, parts, "lexicon.name" if "name" in entry.guard.split() else "lexicon", reference)

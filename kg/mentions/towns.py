"""Lines -> lines in which names of places that nobody listed are towns: "met in Galle", "the city of Otaru".

In: the lines of a document with names collapsed. Out: the same lines, where a name that the document puts behind "in" or "the town of", and
never where a person stands, is a `City` without a reference. Never decides by the looks of a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.grammar.line import Line, line_of
from kg.grammar.types import LETTERS
from kg.records import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.grammar.line import Cell
    from kg.grammar.pack import Pack

_NAME, _CITY = LETTERS["Name"], LETTERS["City"]


def with_towns(lines: Sequence[Line], pack: Pack) -> tuple[Line, ...]:
    """The lines with names of places that nobody listed as towns."""
    towns = _towns(lines, pack)
    return tuple(_replaced(line, towns) if towns else line for line in lines)


def _towns(lines: Iterable[Line], pack: Pack) -> frozenset[str]:
    """The names that stand where a place stands, at least once for certain, and share no word with a name that stands elsewhere."""
    certain: set[str] = set()
    elsewhere: set[str] = set()
    for line in lines:
        for number, mention in _names(line.cells):
            if _is_where(line.cells, number, pack):
                certain.add(mention.value)
            elif _is_elsewhere(line.cells, number, pack):
                elsewhere.update(mention.value.split())
    return frozenset(town for town in certain if elsewhere.isdisjoint(town.split()))


def _is_elsewhere(cells: Sequence[Cell], number: int, pack: Pack) -> bool:
    """Whether a name stands where a place hardly does: as a subject, or as an owner."""
    return _word(cells, number - 1) not in pack.words("either-name") or _word(cells, number + 1) in pack.words("possessive")


def _is_where(cells: Sequence[Cell], number: int, pack: Pack) -> bool:
    if _word(cells, number + 1) in pack.words("possessive"):
        return False
    before, farther = _word(cells, number - 1), _word(cells, number - 2)
    placed = before in pack.words("where") and farther not in pack.words("of-persons")
    return placed or (before in pack.words("genitive") and farther in pack.words("town-noun"))


def _names(cells: Sequence[Cell]) -> Iterator[tuple[int, Mention]]:
    for number, cell in enumerate(cells):
        if cell.word == _NAME and cell.mention is not None:
            yield number, cell.mention


def _word(cells: Sequence[Cell], number: int) -> str:
    return cells[number].word if 0 <= number < len(cells) else ""


def _replaced(line: Line, towns: frozenset[str]) -> Line:
    return line_of(_town(cell) if cell.word == _NAME and cell.mention and cell.mention.value in towns else cell for cell in line.cells)


def _town(cell: Cell) -> Cell:
    mention = cell.mention
    assert mention is not None  # a cell that shows a name has one
    return cell._replace(word=_CITY, mention=Mention("City", mention.start, mention.end, mention.value, (), "name.town"))

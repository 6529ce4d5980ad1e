"""A sentence as the rules see it: a line of tokens, some of them collapsed into typed mentions.

In: folded text. Out: `Line`, whose `text` is " token token … " with every token followed by one space, words in
lower case and every mention one reserved letter. Never looks anything up.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.records import Mention

_TOKEN = re.compile(
    r"https?://\S+|pic\.twitter\.com/\S+"
    r"|[@#]\w+"
    r"|(?:[A-Z]\.){2,}"  # U.S.
    r"|\d+(?:st|nd|rd|th)\b"
    r"|\d+(?:[.,:]\d+)*"
    r"|[A-Za-zÀ-ÿ]+?(?=n't\b)|n't\b"
    r"|'(?:s|S|ll|re|ve|d|m)\b"
    r"|[A-Za-zÀ-ÿ]+(?:'(?!(?:s|S|ll|re|ve|d|m)\b)[A-Za-zÀ-ÿ]+)*"  # O'Brien, Ya'alon
    r"|(?<=\s)--?(?=\s)|--+"  # a dash between words
    r"|[^\s\w]|\w"
)
_DASH = re.compile(r"\s-+\s")


class Cell(NamedTuple):
    """One token: the letter or word it shows in the line, where it stands in the source, what it was collapsed from."""

    word: str
    start: int
    end: int
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of one sentence and their one-line text; `offsets[i]` is where cell i begins in `text`."""

    cells: tuple[Cell, ...]
    text: str
    offsets: tuple[int, ...]

    def cell_at(self, position: int) -> int:
        """The index of the cell that begins at `position` of the text, or the next one."""
        return bisect_left(self.offsets, position)


def line_of(cells: Iterable[Cell]) -> Line:
    """The line of these cells."""
    cells = tuple(cells)
    offsets, position = [], 1
    for cell in cells:
        offsets.append(position)
        position += len(cell.word) + 1
    return Line(cells, " " + "".join(cell.word + " " for cell in cells), tuple(offsets))


def tokens(folded: str, start: int = 0) -> list[tuple[str, int, int]]:
    """The tokens of folded text as (surface, start, end), offsets counted from `start`."""
    return [(match.group(), match.start() + start, match.end() + start) for match in _TOKEN.finditer(folded)]


def shown(surface: str, *, spaced: bool) -> str:
    """How a token shows in a line: lower case; a dash that stands alone is `--`, a hyphen inside a word `-`."""
    if surface.startswith("-"):
        return "--" if spaced or len(surface) > 1 else "-"
    return surface.lower()


def collapse(line: Line, found: Iterable[tuple[int, int, str, Mention]]) -> Line:
    """The line with each (first cell, cell after the last, letter, mention) as one cell. Stretches may not overlap."""
    cells: list[Cell] = []
    position = 0
    for first, after, letter, mention in sorted(found, key=lambda item: item[0]):
        cells.extend(line.cells[position:first])
        # An article before a mention and a comma that closes an apposition belong to its cell, the comma not to its words.
        end = mention.end if mention.type == "Official" else line.cells[after - 1].end
        cells.append(Cell(letter, line.cells[first].start, end, mention))
        position = after
    cells.extend(line.cells[position:])
    return line_of(cells)

"""The words of a line with what they looked like in the source: which are capitals, which common, which head nouns.

In: a line whose lexicon phrases are collapsed, its surfaces, a pack. Out: `Capitals`, which names.py and things.py ask.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.grammar.line import Cell
    from kg.grammar.pack import Pack


HEAD_FIRST = "first-"  # kinds of heads that stand first


@dataclass(frozen=True, slots=True)
class Capitals:
    """The cells of a line with what they looked like in the source."""

    cells: Sequence[Cell]
    surfaces: Sequence[str]
    pack: Pack
    text: str
    start: int
    shouting: bool  # an all-capitals or title-case line: capitals say nothing
    known: frozenset[str]  # words of names that the document has elsewhere

    def capital(self, i: int) -> bool:
        """Whether a plain word with a capital stands here."""
        return 0 <= i < len(self.cells) and self.cells[i].mention is None and self.surfaces[i][:1].isupper()

    def common(self, i: int) -> bool:
        """Whether the word is a common one, which the document does not use in a name."""
        word = self.cells[i].word
        return word in self.pack.common and word not in self.known

    def joins(self, i: int) -> bool:
        """As in "Ministry of Trade and Industry": a word inside the name of an institution."""
        return self.cells[i].word == "-" or self.cells[i].word in self.pack.words("name-joint")

    def head(self, i: int) -> str:
        """What an institution or gathering is when its name ends here; empty when nothing of the kind does."""
        return self.pack.table("heads").get(self.cells[i].word, "") if 0 <= i < len(self.cells) and self.cells[i].mention is None else ""

    def opens(self, i: int) -> bool:
        """As in "Kementerian Luar": in some languages the head noun of an institution stands before the rest of its name."""
        return self.head(i).startswith(HEAD_FIRST)


def begin(cell: Cell) -> int:
    """Where the words of a cell begin: behind the article that belongs to a state or an organisation."""
    return cell.mention.start if cell.mention is not None else cell.start


def spelt(words: Capitals, first: int, after: int) -> str:
    """The words as the source writes them, diacritics and all, with single spaces."""
    start, end = begin(words.cells[first]) - words.start, words.cells[after - 1].end - words.start
    return " ".join(words.text[start:end].split())

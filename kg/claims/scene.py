"""One document as the claim rooms see it: its lines, its people, its home, the reference data.

In: a document and its lines. Out: `Scene`, handed to every reader of claims. It knows where things stand and nothing of
what any rule means.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.claims.home import Home, home_of
from kg.claims.people import Office, People, people_of, state_id
from kg.records import Document, Mention, ReferenceData, Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.grammar.line import Cell, Line
    from kg.grammar.pack import Pack


@dataclass(frozen=True, slots=True)
class Scene:
    """A document, its sentences and their lines, and what the document as a whole tells."""

    document: Document
    sentences: tuple[Sentence, ...]
    lines: tuple[Line, ...]
    pack: Pack
    reference: ReferenceData
    people: People
    settled: dict[int, Office]  # offices whose state was found once; filled as claims are read
    home: Home

    def cell(self, line: int, cell: int) -> Cell:
        """A cell of a line."""
        return self.lines[line].cells[cell]

    def word(self, line: int, cell: int) -> str:
        """The word a cell shows, empty outside the line."""
        cells = self.lines[line].cells
        return cells[cell].word if 0 <= cell < len(cells) else ""

    def says(self, purpose: str, line: int, cell: int) -> bool:
        """Whether the word of a cell serves a purpose (`article`, `saying`) in the language of the text."""
        return self.word(line, cell) in self.pack.words(purpose)

    def type(self, line: int, cell: int) -> str:
        """The type of the mention in a cell, empty for words and outside the line."""
        cells = self.lines[line].cells
        mention = cells[cell].mention if 0 <= cell < len(cells) else None
        return mention.type if mention is not None else ""

    def is_attributive(self, line: int, after: int) -> bool:
        """Whether a noun follows a name that ends before cell `after`, so that the name only describes it: "WTO talks"."""
        word = self.word(line, after)
        return (
            word.isalpha()
            and word.islower()
            and word in self.pack.common
            and word not in self.pack.table("followers")
            and not word.endswith(tuple(self.pack.words("adverb-ending")))
        )

    def span(self, start: int, end: int, purpose: str) -> Span:
        """A stretch of the document as evidence for something."""
        return Span(start, end, self.document.text[start:end], purpose)

    def label(self, reference: str) -> str:
        """The canonical label of a row of the reference data."""
        row = self.reference.rows.get(reference)
        return row.label if row is not None else reference.rsplit("/", 1)[-1]

    def state_of(self, mention: Mention | None) -> str:
        """The state a mention stands for, or nothing."""
        return state_id(mention, self.reference)

    def holder(self, title: str, state: str) -> bool:
        """Whether the text gives that office to somebody at present."""
        return any(o.title == title and o.state == state and o.status == "current" for p in self.people.persons for o in p.offices)

    def subject_at(self, line: int, cell: int) -> bool:
        """Whether the person in a cell stands where a subject stands: not behind a preposition, not before "'s"."""
        if self.says("possessive", line, cell + 1):
            return False
        before = self._before_list(line, cell)
        if self.says("preposition", line, before):
            return False
        # Verbs of saying come before their subject too: "said X".
        return self.says("saying-before", line, before) or self.word(line, before) not in self.pack.verb_words

    def _before_list(self, line: int, cell: int) -> int:
        """The cell before the first of the list in which a person stands; "at the invitation of A, B will visit" is no list."""
        people = ("Official", "Name", "Role")
        before = cell - 1
        listed = self.says("conjunction", line, cell + 1) or (self.word(line, cell + 1) == "," and self.type(line, cell + 2) in people)
        while self.type(line, before - 1) in people and (
            self.says("conjunction", line, before) or (listed and self.word(line, before) == ",")
        ):
            before, listed = before - 2, True
        return before


def scene_of(
    document: Document,
    sentences: Sequence[Sentence],
    lines: Sequence[Line],
    pack: Pack,
    reference: ReferenceData,
) -> Scene:
    """The scene of a document whose sentences have been read into lines."""
    home = home_of(document, lines, pack, reference)
    return Scene(document, tuple(sentences), tuple(lines), pack, reference, people_of(lines, reference), {}, home)

"""Sentences -> lines: people, offices, states, organisations, places and dates, each typed and collapsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.grammar.folding import fold
from kg.grammar.line import Cell, Line, line_of
from kg.grammar.types import LETTERS
from kg.mentions.cascade import cascaded_line
from kg.mentions.lexical import lexical_line, plain_line
from kg.mentions.names import named_line
from kg.mentions.towns import with_towns

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kg.grammar.pack import Pack
    from kg.records import Sentence

__all__ = ["lines_of"]

# What no mention took up is a word again, so that rules can say "security" or "the leaders".
_WORDS_AGAIN = frozenset(LETTERS[name] for name in ("Title", "Portfolio", "Modifier", "Honorific"))

_VERB_LIKE = frozenset((LETTERS["Titles"], LETTERS["Office"]))  # "who heads", "will head"
_FRAGMENT = 13  # words at most in a quoted fragment


def lines_of(sentences: Sequence[Sentence], pack: Pack) -> tuple[Line, ...]:
    """The lines of a document's sentences. Names are looked for twice: what the first look finds, the second knows everywhere."""
    read = []
    for sentence in sentences:
        folded = fold(sentence.text)
        plain = plain_line(folded, sentence.start)
        read.append((sentence, folded, plain, lexical_line(plain, folded, sentence.start, pack)))
    known = _known(named_line(line, sentence, folded, pack) for sentence, folded, _, line in read)
    named = with_towns(
        [_owning(named_line(line, sentence, folded, pack, known), sentence, pack) for sentence, folded, _, line in read], pack
    )
    return tuple(_words_again(cascaded_line(line, pack), plain, pack) for line, (_, _, plain, _) in zip(named, read, strict=True))


def _known(lines: Iterable[Line]) -> frozenset[str]:
    """The words of names of two words or more: alone, they are names too; of two letters only with a mark: "Đỗ"."""
    found: set[str] = set()
    for line in lines:
        for cell in line.cells:
            if cell.mention is not None and cell.mention.type == "Name" and " " in cell.mention.value:
                found.update(
                    word.lower()
                    for spelt in cell.mention.value.split()
                    if (word := fold(spelt))[:1].isupper() and (len(word) > 2 or (len(word) > 1 and not spelt.isascii()))
                )
    return frozenset(found)


def _owning(line: Line, sentence: Sentence, pack: Pack) -> Line:
    """The line in which a bare apostrophe behind a name in -s reads "'s": the Netherlands' offer. One that may close a quotation stays."""
    cells, owning = list(line.cells), next(iter(pack.words("owning-sign")), "")
    for number, cell in enumerate(line.cells[1:] if owning else (), 1):
        before = line.cells[number - 1]
        if cell.word != "'":
            continue
        if cell.start != before.end:
            break
        if before.mention is not None and sentence.text[before.end - 1 - sentence.start] in "sS":
            cells[number] = cell._replace(word=owning)
    return line_of(cells)


def _unquoted(line: Line) -> Line:
    """The line without the marks around a quoted fragment: "partner country" status; whole quotations keep theirs."""
    marks = [number for number, cell in enumerate(line.cells) if cell.word == '"']
    dropped: set[int] = set()
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        if last - first <= _FRAGMENT and line.cells[last - 1].word not in ",.?!":
            dropped.update((first, last))
    return line_of(cell for number, cell in enumerate(line.cells) if number not in dropped) if dropped else line


def _is_word_again(cell: Cell, plain: Line, by_start: Mapping[int, int], pack: Pack) -> bool:
    """Whether a cell goes back to its words: what no mention took up, and a verb that looks like a title ("who heads")."""
    if cell.word in _WORDS_AGAIN:
        return True
    first = plain.cells[by_start[cell.start]]
    return cell.word in _VERB_LIKE and first.end == cell.end and first.word in pack.verb_words


def _words_again(line: Line, plain: Line, pack: Pack) -> Line:
    """The line with leftover titles, portfolios and modifiers as the words they were."""
    line = _unquoted(line)
    by_start = {cell.start: number for number, cell in enumerate(plain.cells)}
    cells = []
    for cell in line.cells:
        if not _is_word_again(cell, plain, by_start, pack):
            cells.append(cell)
            continue
        position = by_start[cell.start]
        while position < len(plain.cells) and plain.cells[position].end <= cell.end:
            cells.append(plain.cells[position])
            position += 1
    return line_of(cells)

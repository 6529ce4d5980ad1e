"""A line -> the line with names of people, institutions and gatherings collapsed. Names are open: nobody is listed.

In: a line whose lexicon phrases are collapsed, its surfaces, a pack. Out: a line in which runs of capitalised words are
`Name`, `Thing` (an institution by its head noun) or `Gathering`. Never takes a common word at the start of a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.grammar.line import Cell, Line, collapse
from kg.grammar.types import LETTERS
from kg.records import Mention, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kg.grammar.pack import Pack

_TITLES = LETTERS["Title"] + LETTERS["Honorific"]
HEAD_FIRST = "first-"  # kinds of heads that stand first
_SETTLED = 2  # words after which a name may end in a common word: "Wei Lin Sun"
_LONGEST = 7  # words in a person's name
_IN_THINGS = "".join(
    LETTERS[name] for name in ("State", "Demonym", "Capital", "City", "Region", "Organisation", "Portfolio", "Ordinal", "Media")
)


@dataclass(frozen=True, slots=True)
class _Words:
    """The cells of a line with what they looked like in the source."""

    cells: Sequence[Cell]
    surfaces: Sequence[str]
    pack: Pack
    text: str
    start: int
    shouting: bool  # an all-capitals or title-case line: capitals say nothing
    known: frozenset[str]  # words of names that the document has elsewhere

    def capital(self, i: int) -> bool:
        return 0 <= i < len(self.cells) and self.cells[i].mention is None and self.surfaces[i][:1].isupper()

    def common(self, i: int) -> bool:
        word = self.cells[i].word
        return word in self.pack.common and word not in self.known

    def opens(self, i: int) -> bool:
        """As in "Kementerian Luar": in some languages the head noun of an institution stands before the rest of its name."""
        return self.head(i).startswith(HEAD_FIRST)

    def joins(self, i: int) -> bool:
        """As in "Ministry of Trade and Industry": a word inside the name of an institution."""
        return self.cells[i].word == "-" or self.cells[i].word in self.pack.words("name-joint")

    def head(self, i: int) -> str:
        return self.pack.table("heads").get(self.cells[i].word, "") if 0 <= i < len(self.cells) and self.cells[i].mention is None else ""


def named_line(line: Line, sentence: Sentence, folded: str, pack: Pack, known: frozenset[str] = frozenset()) -> Line:
    """The line of a sentence with its names collapsed. `known` are name words seen elsewhere in the document."""
    for end, make in ((_thing_end, _thing), (_name_end, _name)):
        surfaces = [folded[_begin(cell) - sentence.start : cell.end - sentence.start] for cell in line.cells]
        words = _Words(line.cells, surfaces, pack, sentence.text, sentence.start, _shouting(surfaces, sentence), known)
        line = collapse(line, _runs(words, end, make))
    return line


def _begin(cell: Cell) -> int:
    """Where the words of a cell begin: behind the article that belongs to a state or an organisation."""
    return cell.mention.start if cell.mention is not None else cell.start


def _shouting(surfaces: Sequence[str], sentence: Sentence) -> bool:
    """Whether capitals say nothing here: a title-case headline, or a line in capitals."""
    words = [surface for surface in surfaces if surface[:1].isalpha() and len(surface) > 3]
    capital = sum(surface[:1].isupper() for surface in words)
    return len(words) > 3 and capital > 0.8 * len(words) and (sentence.kind == "headline" or all(w.isupper() for w in words))


def _runs(
    words: _Words, end: Callable[[_Words, int], int], make: Callable[[_Words, int, int], Mention | None]
) -> list[tuple[int, int, str, Mention]]:
    found, position = [], 0
    while position < len(words.cells):
        after = end(words, position)
        mention = make(words, position, after) if after > position else None
        if mention is not None:
            article = (
                mention.type in ("Thing", "Gathering", "City")
                and position > 0
                and words.cells[position - 1].word in words.pack.words("article")
            )
            found.append((position - article, after, LETTERS[mention.type], mention))
        position = after if mention is not None else position + 1
    return found


def _thing_end(words: _Words, first: int) -> int:
    """Where a run of capitalised words and national adjectives ends that begins here, prepositions inside allowed."""
    position = last = first
    if words.shouting:
        return first
    while position < len(words.cells) and position - first < 12:
        if _in_thing(words, position):
            position = last = position + 1
        elif position > first and words.joins(position) and position - last < 2:
            position += 1
        else:
            break
    return _to_head(words, first, last)


def _in_thing(words: _Words, i: int) -> bool:
    cell = words.cells[i]
    if cell.mention is not None:
        return (cell.word in _IN_THINGS and words.surfaces[i][:1].isupper()) or (
            cell.word in _IN_THINGS and words.surfaces[i][:1].isdigit()
        )
    return words.surfaces[i][:1].isupper() or (words.surfaces[i][:1].isdigit() and words.surfaces[i].endswith(_ordinals(words.pack)))


def _ordinals(pack: Pack) -> tuple[str, ...]:
    return tuple(word.text for word in pack.times.of("ordinal"))


def _to_head(words: _Words, first: int, last: int) -> int:
    """The end of the run, cut after its last head noun and what is "of" it; `first` when it has none."""
    if words.opens(first):
        return last
    heads = [i for i in range(first, last) if words.head(i) and (words.surfaces[i][:1].isupper() or words.head(i) == "gathering")]
    if last < len(words.cells) and words.head(last) == "gathering" and last > first and last - first < 7:
        return last + 1  # "the ASEAN summit": the noun of a gathering may be lower case
    if not heads or words.opens(heads[0]):
        return first
    tail = words.cells[heads[-1] + 1].word if heads[-1] + 1 < last else ""
    return last if tail in words.pack.words("name-complement") else heads[-1] + 1


def _thing(words: _Words, first: int, after: int) -> Mention | None:
    kinds = [words.head(i) for i in range(first, after) if words.head(i)]
    if after - first < 2 or not kinds:
        return None
    kind = kinds[0].removeprefix(HEAD_FIRST) if words.opens(first) else kinds[-1]
    kind = {"gathering": "Gathering", "venue": "City"}.get(kind, "Thing")
    start, end = _begin(words.cells[first]), words.cells[after - 1].end
    return Mention(kind, start, end, _spelt(words, first, after), (), "name.institution")


def _name_end(words: _Words, first: int) -> int:
    """Where a person's name ends that begins here; `first` when none does."""
    titled = first > 0 and words.cells[first - 1].word in _TITLES
    if not _begins_name(words, first, titled=titled):
        return first
    position = first + 1
    while position < len(words.cells) and position - first < _LONGEST:
        step = _next_name_word(words, position, titled=titled or position - first >= _SETTLED)
        if not step:
            break
        position += step
    return position


def _begins_name(words: _Words, i: int, *, titled: bool) -> bool:
    cell = words.cells[i]
    if (
        cell.word in words.pack.words("name-article")
        and cell.mention is None
        and i + 2 < len(words.cells)
        and words.cells[i + 1].word == "-"
    ):
        return words.capital(i + 2)
    return _bears_name(words, i, titled=titled) or _is_known_town(words, i) or _is_name_word(words, i, titled=titled)


def _is_known_town(words: _Words, i: int) -> bool:
    """Whether a town's name stands for a person here, because the text has a person of that name."""
    mention, surface = words.cells[i].mention, words.surfaces[i]
    return mention is not None and mention.type == "City" and surface.lower() in words.known and surface[:1].isupper()


def _is_name_word(words: _Words, i: int, *, titled: bool) -> bool:
    """Whether a capitalised word that the lexicon does not know can be the first of a name."""
    cell = words.cells[i]
    if not words.capital(i) or not words.surfaces[i][0].isalpha() or (words.head(i) and not titled):
        return False
    if len(words.surfaces[i]) == 1 and not words.capital(i + 1 + (i + 1 < len(words.cells) and words.cells[i + 1].word == ".")):
        return False  # "said on X."
    if cell.word in words.known:
        return True
    if titled and i > 0:
        return (not words.shouting and (not words.common(i) or words.capital(i + 1))) or not words.common(i)
    return not words.common(i) and not (len(words.surfaces[i]) > 1 and words.surfaces[i].isupper() and not words.capital(i + 1))


def _bears_name(words: _Words, i: int, *, titled: bool) -> bool:
    """Whether a phrase of the lexicon begins a person's name here: "Israel Katz", "Vice Premier He Lifeng"."""
    mention = words.cells[i].mention
    if mention is None or not words.surfaces[i][:1].isupper() or not words.capital(i + 1):
        return False
    if i > 0 and (words.cells[i - 1].word == "-" or words.cells[i - 1].word in words.pack.words("nameless-preposition")):
        return False
    follows = not words.common(i + 1) and not words.head(i + 1) and len(words.surfaces[i + 1]) > 1
    bears = (mention.rule == "lexicon.name" and mention.type not in ("Title", "Honorific")) or (
        mention.type == "City" and " " not in words.surfaces[i]
    )
    return follows and (bears or (titled and mention.type in ("Pronoun", "Group")))


def _next_name_word(words: _Words, i: int, *, titled: bool) -> int:
    """How many cells the name goes on by from here: 0 when it ends."""
    cell = words.cells[i]
    if cell.mention is not None:
        last = cell.mention.type != "Title" or not (
            words.capital(i + 1) or (i + 1 < len(words.cells) and words.cells[i + 1].mention is not None)
        )
        return int(cell.mention.rule == "lexicon.name" and words.surfaces[i][:1].isupper() and last)
    if cell.word == "-" and i + 1 < len(words.cells) and words.cells[i + 1].mention is None and words.surfaces[i + 1].isalpha():
        return 2
    if cell.word == "." and len(words.surfaces[i - 1]) == 1 and words.capital(i + 1):
        return 1
    if cell.word in words.pack.table("particles"):
        step = 2 if i + 1 < len(words.cells) and words.cells[i + 1].word in (*words.pack.table("particles"), "-") else 1
        return step + 1 if words.capital(i + step) else 0
    if not words.capital(i) or not words.surfaces[i][0].isalpha():
        return 0
    follows = titled or not words.common(i)
    return int(follows and not words.head(i) and not (words.shouting and words.common(i)))


def _name(words: _Words, first: int, after: int) -> Mention | None:
    following = words.cells[after] if after < len(words.cells) else None
    if following is not None and not words.shouting and words.capital(after) and words.common(after) and words.head(after):
        return None  # "Irkutsk Aviation Plant": what goes on with a common noun in capitals is no person
    start, end = words.cells[first].start, words.cells[after - 1].end
    return Mention("Name", start, end, _spelt(words, first, after), (), "name.person")


def _spelt(words: _Words, first: int, after: int) -> str:
    """The words as the source writes them, diacritics and all, with single spaces."""
    begin, end = _begin(words.cells[first]) - words.start, words.cells[after - 1].end - words.start
    return " ".join(words.text[begin:end].split())

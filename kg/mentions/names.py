"""A line -> the line with names of people, institutions and gatherings collapsed. Names are open: nobody is listed.

In: a line whose lexicon phrases are collapsed, its surfaces, a pack. Out: a line in which runs of capitalised words are
`Name`, `Thing` (an institution by its head noun) or `Gathering`. Never takes a common word at the start of a sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.grammar.line import Line, collapse
from kg.grammar.types import LETTERS
from kg.mentions.borrowed import ends_name, is_given_name, is_joined, is_particled, names_place
from kg.mentions.capitals import Capitals, begin, spelt
from kg.mentions.things import thing, thing_end
from kg.records import Mention, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kg.grammar.pack import Pack

_TITLES = LETTERS["Title"] + LETTERS["Honorific"]
_SETTLED = 2  # words after which a name may end in a common word: "Wei Lin Sun"
_LONGEST = 7  # words in a person's name


def named_line(line: Line, sentence: Sentence, folded: str, pack: Pack, known: frozenset[str] = frozenset()) -> Line:
    """The line of a sentence with its names collapsed. `known` are name words seen elsewhere in the document."""
    for end, make in ((thing_end, thing), (_name_end, _name)):
        surfaces = [folded[begin(cell) - sentence.start : cell.end - sentence.start] for cell in line.cells]
        words = Capitals(line.cells, surfaces, pack, sentence.text, sentence.start, _shouting(surfaces, sentence), known)
        line = collapse(line, _runs(words, end, make))
    return line


def _shouting(surfaces: Sequence[str], sentence: Sentence) -> bool:
    """Whether capitals say nothing here: a title-case headline, or a line in capitals."""
    words = [surface for surface in surfaces if surface[:1].isalpha() and len(surface) > 3]
    capital = sum(surface[:1].isupper() for surface in words)
    return len(words) > 3 and capital > 0.8 * len(words) and (sentence.kind == "headline" or all(w.isupper() for w in words))


def _runs(
    words: Capitals, end: Callable[[Capitals, int], int], make: Callable[[Capitals, int, int], Mention | None]
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


def _name_end(words: Capitals, first: int) -> int:
    """Where a person's name ends that begins here; `first` when none does."""
    titled = _is_titled(words, first)
    if not _begins_name(words, first, titled=titled):
        return first
    position = first + 1
    while position < len(words.cells) and _length(words, first, position) < _LONGEST:
        step = _next_name_word(words, first, position, titled=titled or position - first >= _SETTLED)
        if not step:
            break
        position += step
    return position


def _length(words: Capitals, first: int, after: int) -> int:
    """How many words a name has, its articles, particles and hyphens not counted: "Sabah al-Ahmad al-Jaber al-Sabah" has four."""
    return sum(words.cells[i].word != "-" and words.cells[i].word not in words.pack.table("particles") for i in range(first, after))


def _is_titled(words: Capitals, i: int) -> bool:
    """Whether a title stands before: "President Y", "President-elect Y"."""
    standing = LETTERS["Modifier"] if i > 1 else ""
    return i > 0 and words.cells[i - 1 - (words.cells[i - 1].word == standing)].word in _TITLES


def _begins_name(words: Capitals, i: int, *, titled: bool) -> bool:
    cell = words.cells[i]
    if (
        cell.word in words.pack.words("name-article")
        and cell.mention is None
        and i + 2 < len(words.cells)
        and words.cells[i + 1].word == "-"
    ):
        return words.capital(i + 2) or is_joined(words, i + 2)
    if cell.word in words.pack.words("family-article") and words.capital(i) and words.capital(i + 1) and not words.shouting:
        return not words.common(i + 1) and not words.head(i + 1)
    if titled and is_given_name(words, i):
        return True
    bears = _bears_name(words, i, titled=titled) or _is_known(words, i) or _is_name_word(words, i, titled=titled)
    return bears or _is_no_verb(words, i)


def _is_no_verb(words: Capitals, i: int) -> bool:
    """As in "met with Said Karimov": a verb in capitals behind a preposition or "and" is a given name."""
    before = words.cells[i - 1].word if i > 0 else ""
    joined = before in words.pack.words("preposition") or before in words.pack.words("conjunction")
    follows = words.capital(i + 1) and not words.common(i + 1) and not words.head(i + 1)
    verb = words.capital(i) and words.cells[i].word in words.pack.finite_verbs
    return verb and joined and follows and before not in words.pack.words("infinitive-mark") and not words.shouting


def _is_known(words: Capitals, i: int) -> bool:
    """Whether a town's name, or a title that persons bear as well, stands for a person here, because the text has one of that name."""
    mention, surface = words.cells[i].mention, words.surfaces[i]
    if mention is None or surface.lower() not in words.known or not surface[:1].isupper():
        return False
    before = words.cells[i - 1].word if i > 0 else ""
    if mention.type in ("Title", "Honorific"):  # "the Bishop", "Bishop Y" and "Bishop of Y" are the title
        behind = words.cells[i + 1].word if i + 1 < len(words.cells) else ""
        return (
            mention.rule == "lexicon.name"
            and before not in words.pack.words("determiner")
            and behind not in words.pack.words("genitive")
            and not words.capital(i + 1)
        )
    if mention.type == "City":
        return before not in words.pack.words("where")
    borne = mention.type == "Region" or (mention.type == "Capital" and mention.rule == "lexicon.name")
    return borne and before not in words.pack.words("toward-place")


def _is_name_word(words: Capitals, i: int, *, titled: bool) -> bool:
    """Whether a capitalised word that the lexicon does not know can be the first of a name."""
    cell = words.cells[i]
    if not words.capital(i) or not words.surfaces[i][0].isalpha() or (words.head(i) and not titled):
        return False
    if len(words.surfaces[i]) == 1 and not words.capital(i + 1 + (i + 1 < len(words.cells) and words.cells[i + 1].word == ".")):
        return False  # "said on X."
    if cell.word in words.known or _is_initial(words, i, titled=titled) or _is_owned(words, i):
        return True
    shortened = len(words.surfaces[i]) > 1 and words.surfaces[i].isupper() and not words.capital(i + 1) and not words.shouting
    if titled and i > 0 and not shortened:  # "4 PM GMT"
        return (not words.shouting and (not words.common(i) or words.capital(i + 1))) or not words.common(i)
    return not words.common(i) and not (len(words.surfaces[i]) > 1 and words.surfaces[i].isupper() and not words.capital(i + 1))


def _is_initial(words: Capitals, i: int, *, titled: bool) -> bool:
    """As in "A. K. Sharma"; behind a title one initial is enough: "President A. Sharma"."""
    following = [words.cells[n].word for n in (i + 1, i + 3) if n < len(words.cells)]
    letters = [n < len(words.cells) and len(words.surfaces[n]) == 1 and words.capital(n) for n in (i, i + 2)]
    one = titled and letters[0] and following[:1] == ["."] and words.capital(i + 2)
    return one or (following == [".", "."] and all(letters))


def _is_owned(words: Capitals, i: int) -> bool:
    """Whether a common word begins the name of somebody of a state: "Fiji's Innocent Banda"."""
    owner = words.cells[i - 2].mention if i > 1 and words.cells[i - 1].word in words.pack.words("possessive") else None
    follows = words.capital(i + 1) and not words.common(i + 1) and not words.head(i + 1)
    return owner is not None and owner.type == "State" and follows and not words.shouting and not words.head(i)


def _bears_name(words: Capitals, i: int, *, titled: bool) -> bool:
    """Whether a phrase of the lexicon begins a person's name here: "Israel Katz", "Vice Premier He Lifeng"."""
    mention = words.cells[i].mention
    if titled and names_place(words, i) and i + 1 < len(words.cells) and words.cells[i + 1].word in words.pack.table("particles"):
        return True  # "Sheikh Sabah al-Ahmad"
    if mention is None or not words.surfaces[i][:1].isupper() or not words.capital(i + 1):
        return False
    if i > 0 and (words.cells[i - 1].word == "-" or words.cells[i - 1].word in words.pack.words("nameless-preposition")):
        return False
    follows = not words.common(i + 1) and not words.head(i + 1) and len(words.surfaces[i + 1]) > 1
    bears = (mention.rule == "lexicon.name" and mention.type not in ("Title", "Honorific")) or (
        mention.type == "City" and " " not in words.surfaces[i]
    )
    return follows and (bears or (titled and mention.type in ("Pronoun", "Group")))


def _next_name_word(words: Capitals, first: int, i: int, *, titled: bool) -> int:
    """How many cells the name that begins at `first` goes on by from here: 0 when it ends."""
    cell = words.cells[i]
    if cell.mention is not None:
        return int(_goes_on(words, i, titled=titled) or ends_name(words, first, i, titled=_is_titled(words, first)))
    if cell.word in "-.":
        return _sign(words, i)
    if cell.word in words.pack.table("particles") and not _is_hyphenated(words, i):
        step = 2 if i + 1 < len(words.cells) and words.cells[i + 1].word in (*words.pack.table("particles"), "-") else 1
        if words.capital(i + step) or is_particled(words, i + step, titled=_is_titled(words, first)):
            return step + 1
    if not words.capital(i) or not words.surfaces[i][0].isalpha():
        return 0
    follows = titled or not words.common(i) or _is_hyphenated(words, i) or _is_middle(words, i)
    return int(follows and not words.head(i) and not (words.shouting and words.common(i)))


def _goes_on(words: Capitals, i: int, *, titled: bool) -> bool:
    """Whether a phrase of the lexicon is a part of the name here: "Najib Tun Razak", "Ivo Bishop"; not "Y, Bishop Z"."""
    mention, surface = words.cells[i].mention, words.surfaces[i]
    if mention is None or not surface[:1].isupper():
        return False
    if mention.type == "Honorific" and titled and surface.isalpha() and words.capital(i + 1):
        return True  # a father's honorific is in the name
    followed = words.capital(i + 1) or (i + 1 < len(words.cells) and words.cells[i + 1].mention is not None)
    return mention.rule == "lexicon.name" and (mention.type not in ("Title", "Honorific") or not followed)


def _is_middle(words: Capitals, i: int) -> bool:
    """As in "Lars A. Holm": an initial with its stop."""
    return len(words.surfaces[i]) == 1 and i + 1 < len(words.cells) and words.cells[i + 1].word == "." and words.capital(i + 2)


def _sign(words: Capitals, i: int) -> int:
    """How many cells a hyphen or a stop in a name takes up: "Su-bin", "J. Okoro"."""
    if words.cells[i].word == ".":
        return int(_is_shortened(words, i))
    joined = i + 1 < len(words.cells) and words.cells[i + 1].mention is None and words.surfaces[i + 1].isalpha()
    return 2 if joined or is_joined(words, i + 1) else 0


def _is_hyphenated(words: Capitals, i: int) -> bool:
    """As in "Do-hoon": a common word in capitals that a hyphen joins to a small one is half of a given name."""
    joined = (
        words.capital(i) and i + 2 < len(words.cells) and words.cells[i + 1].word == "-" and words.cells[i].end == words.cells[i + 1].start
    )
    return joined and words.surfaces[i + 2].isalpha() and words.surfaces[i + 2].islower() and not words.shouting


def _is_shortened(words: Capitals, i: int) -> bool:
    """Whether the stop here is that of an initial, or of the son of a namesake: "J. Okoro", "Marcos Jr. left"."""
    initial = len(words.surfaces[i - 1]) == 1 and words.capital(i + 1)
    return initial or (words.cells[i - 1].word in words.pack.words("namesake") and i + 1 < len(words.cells))


def _name(words: Capitals, first: int, after: int) -> Mention | None:
    following = words.cells[after] if after < len(words.cells) else None
    if following is not None and not words.shouting and words.capital(after) and words.common(after) and words.head(after):
        return None  # "Irkutsk Aviation Plant": what goes on with a common noun in capitals is no person
    if after - first > 1 and all(words.cells[i].mention is None and words.common(i) for i in range(first, after)):
        return None  # "the General Public License": some word of a name is no common one
    start, end = words.cells[first].start, words.cells[after - 1].end
    return Mention("Name", start, end, spelt(words, first, after), (), "name.person")

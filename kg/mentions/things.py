"""Institutions, gatherings and venues in a line: runs of capitalised words up to a head noun ("Ministry of Trade", "the Lima summit").

In: the words of a line. Out: where such a run ends, and the mention it is. Never takes people: names.py does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.grammar.types import LETTERS
from kg.mentions.capitals import HEAD_FIRST, begin, spelt
from kg.records import Mention

if TYPE_CHECKING:
    from kg.grammar.pack import Pack
    from kg.mentions.capitals import Capitals

_IN_THINGS = "".join(
    LETTERS[name] for name in ("State", "Demonym", "Capital", "City", "Region", "Organisation", "Portfolio", "Ordinal", "Media")
)


def thing_end(words: Capitals, first: int) -> int:
    """Where a run of capitalised words and national adjectives ends that begins here, prepositions inside allowed."""
    position = last = first
    if words.shouting or (first == 0 and words.cells[0].word in words.pack.words("determiner")):
        return first  # "A summit between P and Q": the capital is that of the sentence
    while position < len(words.cells) and position - first < 12:
        if _in_thing(words, position):
            position = last = position + 1
        elif position > first and words.joins(position) and position - last < 2 and not _joins_people(words, first, position):
            position += 1
        else:
            break
    return _to_head(words, first, last)


def _joins_people(words: Capitals, first: int, joint: int) -> bool:
    """As in "P Q and Immigration Department": before "and" stand unknown words and no head noun, so that a person may be meant."""
    unknown = words.cells[joint - 1].mention is None and not words.common(joint - 1)
    return unknown and words.cells[joint].word in words.pack.words("conjunction") and not any(words.head(i) for i in range(first, joint))


def _in_thing(words: Capitals, i: int) -> bool:
    cell = words.cells[i]
    if cell.mention is not None and cell.mention.type == "Modifier":
        return i > 0 and cell.mention.value == "neutral" and words.surfaces[i][:1].isupper()  # "the Liberal Party"
    if cell.mention is not None:
        return (cell.word in _IN_THINGS and words.surfaces[i][:1].isupper()) or (
            cell.word in _IN_THINGS and words.surfaces[i][:1].isdigit()
        )
    return words.surfaces[i][:1].isupper() or (words.surfaces[i][:1].isdigit() and words.surfaces[i].endswith(_ordinals(words.pack)))


def _ordinals(pack: Pack) -> tuple[str, ...]:
    return tuple(word.text for word in pack.times.of("ordinal"))


def _to_head(words: Capitals, first: int, last: int) -> int:
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


def thing(words: Capitals, first: int, after: int) -> Mention | None:
    """The institution, gathering or venue that the words from `first` to `after` name."""
    kinds = [words.head(i) for i in range(first, after) if words.head(i)]
    if after - first < 2 or not kinds:
        return None
    kind = kinds[0].removeprefix(HEAD_FIRST) if words.opens(first) else kinds[-1]
    kind = {"gathering": "Gathering", "named-gathering": "Gathering", "venue": "City"}.get(kind, "Thing")
    start, end = begin(words.cells[first]), words.cells[after - 1].end
    return Mention(kind, start, end, spelt(words, first, after), (), "name.institution")

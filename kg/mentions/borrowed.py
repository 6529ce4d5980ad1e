"""Words of the lexicon inside a person's name: "Ingrid Åland", "Jamal al-Sayyid", "Sahle-Work Zewde", "April Boyd".

In: the words of a line. Out: whether the phrase of the lexicon that stands at a cell is a piece of the name around it. Never
decides by the word itself: what ties it to a name is a hyphen, an article, a particle, or a title before the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.mentions.capitals import Capitals

_TOWNS = ("City", "Region", "Capital")
_CALLINGS = ("Title", "Honorific")
_PARTIES = ("State", "Demonym", "People", "Organisation", "Media", "Seat", "Group", "Date")  # "Odhiambo-NATO", "Ofori-Chad": two parties
_GIVEN = 1  # words before a surname that only its place in the name tells


def is_joined(words: Capitals, i: int) -> bool:
    """Whether a hyphen without spaces ties the phrase here to the word before it: "Sahle-Work", "al-Sayyid"; not "Odhiambo-NATO"."""
    mention = words.cells[i].mention if 1 < i < len(words.cells) else None
    if mention is None or not _is_one_capital(words, i) or words.shouting:
        return False
    hyphen, before = words.cells[i - 1], words.cells[i - 2]
    article = before.word in words.pack.words("name-article")
    tied = hyphen.word == "-" and hyphen.end == mention.start and before.end == hyphen.start
    return tied and (article or mention.type not in (*_PARTIES, *_TOWNS))


def is_particled(words: Capitals, i: int, *, titled: bool) -> bool:
    """Whether the phrase behind a particle belongs to the name: "bin Sultan", "al-Basra"; a town behind "de" only where a title says so."""
    mention = words.cells[i].mention if i < len(words.cells) else None
    if mention is None or not _is_one_capital(words, i) or words.shouting:
        return False
    if words.cells[i - 1].word == "-":
        return is_joined(words, i) or names_place(words, i)
    return mention.type in _CALLINGS or (titled and mention.type in _TOWNS)


def names_place(words: Capitals, i: int) -> bool:
    """Whether a place of the lexicon stands here that names people too: towns and regions, never states."""
    mention = words.cells[i].mention if i < len(words.cells) else None
    return mention is not None and mention.type in _TOWNS and words.surfaces[i][:1].isupper()


def ends_name(words: Capitals, first: int, i: int, *, titled: bool) -> bool:
    """Whether a town or region is the surname behind one given name: "Prime Minister Ingrid Åland met", and "Ingrid Åland" from then on."""
    if not names_place(words, i) or not _is_one_capital(words, i) or words.shouting:
        return False
    if words.surfaces[i].lower() in words.known:
        return True
    given = sum(len(words.surfaces[cell]) > 1 for cell in range(first, i))
    return titled and given == _GIVEN and not words.capital(i + 1) and not _leads_on(words, i + 1)


def is_given_name(words: Capitals, i: int) -> bool:
    """Whether a month, a capital or a region begins a name behind a title: "Minister April Boyd", "Mayor London Breed"."""
    mention = words.cells[i].mention
    dated = mention is not None and mention.type == "Date" and mention.value == "month"
    if not (dated or names_place(words, i)) or not _is_one_capital(words, i) or words.shouting:
        return False
    return words.capital(i + 1) and not words.common(i + 1) and not words.head(i + 1) and len(words.surfaces[i + 1]) > 1


def _is_one_capital(words: Capitals, i: int) -> bool:
    return words.surfaces[i][:1].isupper() and " " not in words.surfaces[i]


def _leads_on(words: Capitals, i: int) -> bool:
    """Whether the word behind a place needs it: "Nairobi-based", "Nairobi visit", "Nairobi summit", "Nairobi Monday"."""
    if i >= len(words.cells):
        return False
    cell = words.cells[i]
    return cell.mention is not None or cell.word == "-" or cell.word in words.pack.words("visit-noun") or bool(words.head(i))

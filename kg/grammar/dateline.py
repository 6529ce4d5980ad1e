"""The opening of a news story: a date line above it, the dateline before its first words, the agency credited with it.

In: the text of an article. Out: spans of it. Never: which day a date is, which place a word is; shapes, and the words that label a date.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kg.grammar.timewords import shipped_date_labels

if TYPE_CHECKING:
    from collections.abc import Iterator

Stretch = tuple[int, int]

LINES = 8  # non-blank lines in which a story begins
SENTENCE_END = (".", "!", "?", "…", '"', "”", "’", ")", "»")
LONG_LINE = 150  # characters; titles are shorter

_NUMBER = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_MONTH = r"[A-Z][a-zé]{2,9}\.?"
_DAY = rf"(?:{_MONTH} {_NUMBER}|{_NUMBER} {_MONTH})(?:,? (?:19|20)[0-9]{{2}})?"
# Any word in capitals that is no month: in "Kuala Lumpur, Oct 26 South Africa became" the day ends before the story's first word.
_WEEKDAY = r"(?!Jan|Feb|Mar|Mac|Apr|May|Mei|Jun|Jul|Aug|Ogo|Sep|Oct|Okt|Nov|Dec|Dis)[A-Z][a-z]{2,9}\.?,? "
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+"
_NAME = r"[A-ZÀ-Þ][\w.'’-]+"
_PLACE_IN_CAPITALS = rf"{_CAPITALS}(?: {_CAPITALS}){{0,3}}(?:/{_CAPITALS}(?: {_CAPITALS}){{0,2}})*"
_PLACE = rf"{_NAME}(?:[ /]{_NAME}){{0,3}}"
_REGION = rf"(?:, {_NAME}(?: {_NAME}){{0,2}}| \[{_NAME}(?: {_NAME}){{0,2}}\])?"
_CREDIT = r"[(/](?P<agency>[A-Z][\w.&’' -]{1,24})[)/]"
_END = r" ?(?:—|–|--|:| - | ―)\s*"

_CLOCK = r",?(?: [|·–-]| at)? ?[0-2]?[0-9][:.][0-5][0-9](?: ?[AaPp]\.?[Mm]\.?)?(?: \(?[A-Z]{2,4}\)?)?"

_DATELINES = tuple(
    re.compile(pattern)
    for pattern in (
        # KUALA LUMPUR, July 28 — · TOKYO, May 13. /TASS/. · NEW DELHI (May 10): · Ankara, Jan. 25 (AA) - · Kuala Lumpur, Oct 26 Leaders
        (
            rf"(?P<place>{_PLACE}){_REGION}(?:,? \((?P<inner>{_DAY})\)|, (?:{_WEEKDAY})?(?P<day>{_DAY}))"
            rf"(?:\.? {_CREDIT}\.?(?:{_END}|\s)|{_END}|\. | (?=[A-ZÀ-Þ]))"
        ),
        # IWAKI, Japan, May 22, Kyodo -
        rf"(?P<place>{_PLACE_IN_CAPITALS}){_REGION}, (?P<day>{_DAY}),? (?P<agency>[A-Z]\w+){_END}",
        rf"(?P<place>{_PLACE_IN_CAPITALS}){_REGION}(?: {_CREDIT})?{_END}",
        rf"(?P<place>{_PLACE}){_REGION},? {_CREDIT}{_END}",
        rf"{_CREDIT}{_END}",
        rf"(?P<place>{_NAME}(?: {_NAME}){{0,2}}): (?=[A-ZÀ-Þ])",
    )
)
# ANKARA · YOKOHAMA, June 4, Kyodo: a line of its own above the story
_LONE = re.compile(rf"(?P<place>{_PLACE_IN_CAPITALS}){_REGION}(?:,? (?P<day>{_DAY}))?(?:,? \(?(?P<agency>[A-Z]\w+)\)?)?")
_CLOSING_CREDIT = re.compile(r"(?<=[.!?”\"’)])\s*(?:\((?P<bracketed>[A-Z][\w.&/’' -]{1,24})\)|(?<=\s)(?P<bare>[A-Z]{3,12}))\s*(?=\n|\Z)")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a dateline stands, with what follows it up to the story's first word, and where its parts do."""

    start: int
    end: int
    place: Stretch | None = None
    day: Stretch | None = None
    agency: Stretch | None = None


def find_date_line(text: str) -> Stretch | None:
    """Find a date that stands above or at the head of the story: the first that opens one of its first lines."""
    for start, end in _opening_lines(text):
        match = _date_line().match(text, start, end)
        if match:
            return match.span()
    return None


def find_dateline(text: str) -> Dateline | None:
    """Find the first dateline at the head of a paragraph of prose, else one that is a line of its own.

    Titles, which a colon may divide as well, have none.
    """
    return _inline_dateline(text) or _lone_dateline(text)


def _lone_dateline(text: str) -> Dateline | None:
    """The last line of capitals above the first sentence: a banner ("ANALYSIS") stands higher."""
    above = itertools.takewhile(lambda line: not text[slice(*line)].endswith(SENTENCE_END), _opening_lines(text))
    matches = [match for start, end in above if (match := _LONE.fullmatch(text, start, end))]
    return _dateline(matches[-1]) if matches else None


def _inline_dateline(text: str) -> Dateline | None:
    date_line = find_date_line(text)
    for start, end in _opening_lines(text):
        if date_line and date_line[0] == start:
            start = date_line[1] + len(text[date_line[1] : end]) - len(text[date_line[1] : end].lstrip())  # noqa: PLW2901
        if end - start < LONG_LINE and not text[start:end].rstrip().endswith(SENTENCE_END):
            continue
        match = next((match for pattern in _DATELINES if (match := pattern.match(text, start, end)) and match.end() < end), None)
        if match:
            return _dateline(match)
    return None


def find_agency(text: str) -> Stretch | None:
    """Find the agency that the dateline credits, or the credit that closes a paragraph; the last such is the story's."""
    dateline = find_dateline(text)
    if dateline and dateline.agency:
        return dateline.agency
    found = list(_CLOSING_CREDIT.finditer(text))
    return found[-1].span(str(found[-1].lastgroup)) if found else None


@cache
def _date_line() -> re.Pattern[str]:
    labels = "|".join(map(re.escape, shipped_date_labels()))
    return re.compile(
        rf"(?i:{labels}):? ?(?:{_WEEKDAY})?"
        rf"(?P<labelled>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{_DAY})(?:{_CLOCK})?"
        rf"|(?P<iso>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?=[\sT]|$)"
        rf"|(?:{_WEEKDAY})?(?P<written>(?:{_MONTH} {_NUMBER}|{_NUMBER} {_MONTH}),? (?:19|20)[0-9]{{2}})(?:{_CLOCK})?(?=\s*$)",
        re.MULTILINE,
    )


def _dateline(match: re.Match[str]) -> Dateline:
    groups = match.groupdict()
    parts = {name: match.span(name) for name in groups if groups[name]}
    return Dateline(match.start(), match.end(), parts.get("place"), parts.get("inner") or parts.get("day"), parts.get("agency"))


def _opening_lines(text: str) -> Iterator[Stretch]:
    """Give the first lines that are not blank, without white space around them."""
    for number, match in enumerate(_LINE.finditer(text)):
        if number == LINES:
            return
        yield match.span()


_LINE = re.compile(r"[^\s\ufeff](?:[^\n\r]*[^\s\ufeff])?")

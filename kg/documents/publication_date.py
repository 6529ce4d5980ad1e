"""The date of an article, from its own words.

In: a text and the date words of its language. Out: Published with its basis and the words it rests on, or nothing.
Never: a year that the text does not force. A dateline's day without a year stays unknown unless the text writes that day out, or
a copyright line or the weekday beside it gives the year.

In this order: a date line (`stated`); then, all `inferred`: a dateline's day with a year; a weekday with day and month that fits the
latest year the text names or the one after; the day of an embedded post that the text's weekdays confirm; a copyright year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.documents.written_days import Written, written_days
from kg.grammar.dateline import find_date_line, find_dateline
from kg.records import Published, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.grammar.timewords import TimeWords

PURPOSE = "date"

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_YEAR = re.compile(r"(?<![\w$€£,./:-])(?P<year>(?:19|20)[0-9]{2})(?![\w%]|[.,/:-][0-9]|-[a-z])")
_POST = re.compile(r"[—–-]\s?[^\n]{1,80}\(@\w+\)\s+")
_NEAR_YEAR = 24  # characters before a year that can show it is a goal


@dataclass(frozen=True, slots=True)
class Patterns:
    """What tells of a year in one language: a copyright notice, a goal ahead ("by 2030"), a month before it."""

    copyright: re.Pattern[str]
    goal: re.Pattern[str]
    month: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(words: TimeWords) -> Patterns:
    notice, goal, joint = ("|".join(re.escape(word.text) for word in words.of(kind)) or "(?!)" for kind in ("copyright", "goal", "of"))
    return Patterns(
        re.compile(rf"(?:©|\(c\)|\b(?:{notice})\b)(?:\s*(?:{notice}))?\s*(?P<year>(?:19|20)[0-9]{{2}})(?![0-9])", re.IGNORECASE),
        re.compile(rf"\b(?:{goal})\s\Z", re.IGNORECASE),
        re.compile(rf"\b[A-Z][a-zé]{{2,8}}\.?,?\s(?:(?:{joint})\s)?\Z"),
    )


def published_in(text: str, words: TimeWords) -> Published | None:
    """Find when the article was published, with the words that say so or force it."""
    stated = _date_line(text, words)
    if stated:
        return stated
    days = written_days(text, words)
    return _dateline(text, words, days) or _weekday_and_day(text, words, days) or _embedded_post(text, words) or _copyright(text, words)


def _date_line(text: str, words: TimeWords) -> Published | None:
    stretch = find_date_line(text)
    if stretch is None:
        return None
    iso = _ISO.search(text, *stretch)
    written = next((day for day in written_days(text, words, *stretch) if day.year), None)
    try:
        day = date(*map(int, iso.groups())) if iso else written.on(written.year) if written and written.year else None
    except ValueError:
        return None
    return Published(day.isoformat(), "stated", (_span(text, *stretch),)) if day else None


def _dateline(text: str, words: TimeWords, days: tuple[Written, ...]) -> Published | None:
    """Take a dateline's day: with its own year, the year that the same day has further down, or the copyright line's."""
    dateline = find_dateline(text)
    day = next(iter(written_days(text, words, dateline.start, dateline.end)), None) if dateline else None
    if day is None:
        return None
    if day.year:
        found = day.on(day.year)
        return Published(found.isoformat(), "stated", (_span(text, day.start, day.end),)) if found else None
    again = next((other for other in days if other.year and (other.month, other.day) == (day.month, day.day)), None)
    if again and again.year:
        return _published(text, day.on(again.year), day, again)
    notice = _patterns(words).copyright.search(text)
    if notice:
        found = day.on(int(notice["year"]))
        return Published(found.isoformat(), "inferred", (_span(text, day.start, day.end), _span(text, *notice.span()))) if found else None
    return _fitting(text, words, day) if day.weekday else None


def _weekday_and_day(text: str, words: TimeWords, days: tuple[Written, ...]) -> Published | None:
    """Take the first day that the text names with its weekday and without its year, in the year that this forces."""
    candidates = (_fitting(text, words, day) for day in days if day.weekday and not day.year)
    return next((published for published in candidates if published), None)


def _fitting(text: str, words: TimeWords, day: Written) -> Published | None:
    named = _latest_year(text, words)
    if named is None:
        return None
    year, span = named
    found = day.on(year) or day.on(year + 1)
    return Published(found.isoformat(), "inferred", _sorted((_span(text, day.start, day.end), span))) if found else None


def _embedded_post(text: str, words: TimeWords) -> Published | None:
    """Take the day under a post: the article is no older, and when it tells of that day by its weekday, hardly younger."""
    posts = [
        day
        for match in _POST.finditer(text)
        for day in written_days(text, words, match.end(), match.end() + 40)
        if day.start == match.end()
    ]
    dated = [(found, day) for day in posts if day.year and (found := day.on(day.year))]
    if not dated:
        return None
    latest, day = max(dated, key=lambda pair: pair[0])
    named = _latest_year(text, words)
    if named and named[0] > latest.year:
        return None
    names = [word.text for word in words.of("weekday") if int(word.id) == latest.isoweekday()]
    confirmed = re.search(rf"\b(?:{'|'.join(map(re.escape, names))})\b", text) if names else None
    if confirmed is None:
        return None
    return Published(latest.isoformat(), "inferred", _sorted((_span(text, *confirmed.span()), _span(text, day.start, day.end))))


def _copyright(text: str, words: TimeWords) -> Published | None:
    notice = _patterns(words).copyright.search(text)
    return Published(notice["year"], "inferred", (_span(text, *notice.span()),)) if notice else None


def _latest_year(text: str, words: TimeWords) -> tuple[int, Span] | None:
    """Find the latest year that the text names, goals ahead of it ("by 2030") left out, with its words: a month beside it is best."""
    patterns = _patterns(words)
    years: list[tuple[str, int, int]] = []
    for match in _YEAR.finditer(text):
        reach = max(0, match.start() - _NEAR_YEAR)
        if not patterns.goal.search(text, reach, match.start()):
            month = patterns.month.search(text, reach, match.start())
            years.append((match["year"], month.start() - match.start() if month else 0, match.start()))
    if not years:
        return None
    year, before, start = min(years, key=lambda found: (-int(found[0]), found[1] == 0, found[2]))
    return int(year), _span(text, start + before, start + len(year))


def _published(text: str, day: date | None, *evidence: Written) -> Published | None:
    return Published(day.isoformat(), "inferred", _sorted(_span(text, span.start, span.end) for span in evidence)) if day else None


def _span(text: str, start: int, end: int) -> Span:
    return Span(start, end, text[start:end], PURPOSE)


def _sorted(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(sorted(set(spans), key=lambda span: (span.start, span.end)))

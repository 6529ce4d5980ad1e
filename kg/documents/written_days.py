"""Days that a text writes out: a month and a day, with or without year and weekday.

In: a text and the date words of its language. Out: Written days with their places in the text, in order. Never: a day relative to another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.grammar.timewords import TimeWords

MONTHS = ("month", "month-guarded")
WEEKDAYS = ("weekday", "weekday-short")


@dataclass(frozen=True, slots=True)
class Written:
    """A day as a text writes it: where, which month and day, with which year and weekday if it says them."""

    start: int
    end: int
    month: int
    day: int
    year: int | None = None
    weekday: int | None = None

    def on(self, year: int) -> date | None:
        """Give the day in `year`; none where the calendar has no such day or its weekday is another."""
        try:
            found = date(year, self.month, self.day)
        except ValueError:
            return None
        return found if self.weekday in {None, found.isoweekday()} else None


def written_days(text: str, words: TimeWords, start: int = 0, stop: int | None = None) -> tuple[Written, ...]:
    """Find the days that `text` writes out between `start` and `stop`."""
    months, weekdays = words.ids(*MONTHS), words.ids(*WEEKDAYS)
    matches = _pattern(words).finditer(text, start, len(text) if stop is None else stop)
    return tuple(_written(match, months, weekdays) for match in matches)


def _written(match: re.Match[str], months: dict[str, str], weekdays: dict[str, str]) -> Written:
    month = match["month"] or match["month_after"]
    year, weekday = match["year"], match["weekday"]
    return Written(
        match.start(),
        match.end(),
        int(months[month.lower()]),
        int(match["day"] or match["day_before"]),
        int(year) if year else None,
        int(weekdays[weekday.lower()]) if weekday else None,
    )


@lru_cache(maxsize=16)
def _pattern(words: TimeWords) -> re.Pattern[str]:
    months, weekdays = ("|".join(re.escape(word.text) for word in words.of(*kinds)) for kinds in (MONTHS, WEEKDAYS))
    ordinal, joint = ("|".join(re.escape(word.text) for word in words.of(kind)) or "(?!)" for kind in ("ordinal", "of"))
    joint = rf"(?:{joint})\s"
    number = "(?:0?[1-9]|[12][0-9]|3[01])"
    return re.compile(
        rf"(?<!\w)(?:(?P<weekday>{weekdays})\b\.?,?\s?(?P<bracket>\()?)?"
        rf"(?:(?P<month>{months})\b\.?\s(?P<day>{number})(?:{ordinal})?(?![0-9]|[.,:][0-9])"
        rf"|(?P<day_before>{number})(?:{ordinal})?\s(?:{joint})?(?P<month_after>{months})\b\.?)"
        r"(?:,?\s(?P<year>(?:19|20)[0-9]{2})(?![0-9]))?(?(bracket)\))"
    )

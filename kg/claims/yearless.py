"""Days and months, with the year that tense and the article's date give them where the words name none.

In: the fields of a day, a month or an interval of these, and the article's date. Out: a ResolvedTime.
Never: a year from nowhere. Without an article's date "25 January" stays unplaced.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kg.grammar.edtf import earliest_latest, interval
from kg.records import ResolvedTime

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FAR = 300  # days: further back than news names a day without its year
NEAR = 65  # days: as far ahead as it commonly does
DECEMBER = 12

Stretch = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The article's date to count from: its EDTF string and its bounds."""

    edtf: str
    earliest: date
    latest: date

    @property
    def day(self) -> date | None:
        """The day itself, when the date names one."""
        return self.latest if self.earliest == self.latest else None

    @property
    def month(self) -> str | None:
        """The month that holds the whole date, when one does."""
        first, last = self.earliest.isoformat()[:7], self.latest.isoformat()[:7]
        return first if first == last else None


def anchor_of(published: str | None) -> Anchor | None:
    """Make the anchor of an EDTF date; none without a date, or with one that is open. Raises ValueError for no date at all."""
    earliest, latest = earliest_latest(published) if published else (None, None)
    if published is None or earliest is None or latest is None:
        return None
    return Anchor(published, date.fromisoformat(earliest), date.fromisoformat(latest))


def impossible() -> ResolvedTime:
    """Say that the calendar has no such day."""
    return ResolvedTime(None, ("impossible",))


def week_of(day: date) -> Stretch:
    """Give the Monday and the Sunday of the week of `day`."""
    monday = day - timedelta(day.isoweekday() - 1)
    return monday, monday + timedelta(6)


def shift_month(day: date, months: int) -> date:
    """Give the first day of the month that lies `months` after that of `day`. Raises ValueError outside the calendar."""
    years, month = divmod(day.year * DECEMBER + day.month - 1 + months, DECEMBER)
    return date(years, month + 1, 1)


def nearest_in_tense(weekday: int, day: date, tense: str) -> date:
    """Give the nearest such weekday that is not after `day` in the past, not before it in the future."""
    if tense == "past":
        return day - timedelta((day.isoweekday() - weekday) % 7)
    return day + timedelta((weekday - day.isoweekday()) % 7)


def place_days(fields: Mapping[str, str], anchor: Anchor | None, tense: str) -> ResolvedTime:
    """Place a day, or an interval of days; a weekday beside it that does not fit is flagged."""
    first_month, last_month = fields.get("month", fields.get("end_month", "")), fields.get("end_month", fields.get("month", ""))
    first_day, last_day = int(fields["day"]), int(fields.get("end_day", fields["day"]))
    wraps = int(first_month) > int(last_month)

    def stretch(year: int) -> Stretch:
        return date(year - wraps, int(first_month), first_day), date(year, int(last_month), last_day)

    placed = _place(stretch, _last_year(fields, wraps=wraps), anchor, tense)
    weekday = fields.get("weekday")
    if placed.date and weekday and date.fromisoformat(placed.date).isoweekday() != int(weekday):
        return ResolvedTime(placed.date, (*placed.flags, "weekday-conflict"))
    return placed


def place_month(fields: Mapping[str, str], anchor: Anchor | None, tense: str) -> ResolvedTime:
    """Place a month, or an interval of months; "July last year" counts years, "last July" is the one before."""
    first, last = int(fields["month"]), int(fields.get("end_month", fields["month"]))
    relative = fields.get("relative")

    def stretch(year: int) -> Stretch:
        return date(year - (first > last), first, 1), date(year, last, monthrange(year, last)[1])

    year = int(fields["year"]) if "year" in fields else None
    if year is None and relative and anchor is not None and ("period" in fields or relative == "this"):
        if anchor.earliest.year != anchor.latest.year:
            return ResolvedTime(None, ("no-year",))
        year = anchor.latest.year + {"last": -1, "this": 0, "next": 1}[relative]
    if relative == "last" and anchor is not None and year is None:
        anchor = Anchor(anchor.edtf, anchor.earliest, shift_month(anchor.latest, 0) - timedelta(1))
    if relative == "next" and anchor is not None and year is None:
        anchor = Anchor(anchor.edtf, shift_month(anchor.earliest, 1), anchor.latest)
    return _place(stretch, year, anchor, {"last": "past", "next": "future"}.get(relative or "", tense))


def _last_year(fields: Mapping[str, str], *, wraps: bool) -> int | None:
    """Give the year in which an interval ends: the one written last, which counts for both ends."""
    if "end_year" in fields:
        return int(fields["end_year"])
    return int(fields["year"]) + wraps if "year" in fields else None


def _place(stretch: Callable[[int], Stretch], year: int | None, anchor: Anchor | None, tense: str) -> ResolvedTime:
    if year is not None:
        first, last = stretch(year)
        return ResolvedTime(interval(first, last)) if first <= last else impossible()
    if anchor is None:
        return ResolvedTime(None, ("no-year",))
    candidates = _candidates(stretch, anchor)
    if not candidates:
        return impossible()
    before = [candidate for candidate in candidates if candidate[0] <= anchor.latest]
    after = [candidate for candidate in candidates if candidate[1] >= anchor.earliest]
    return _in_tense(before[-1], after[0], anchor, tense) if before and after else impossible()


def _candidates(stretch: Callable[[int], Stretch], anchor: Anchor) -> list[Stretch]:
    """List the stretches of the years around the anchor. 29 February exists in some of them only."""
    found: list[Stretch] = []
    for year in range(max(2, anchor.earliest.year - 8), min(9999, anchor.latest.year + 9)):
        try:
            first, last = stretch(year)
        except ValueError:
            continue
        if first <= last:
            found.append((first, last))
    return found


def _in_tense(before: Stretch, after: Stretch, anchor: Anchor, tense: str) -> ResolvedTime:
    back, ahead = (anchor.latest - before[1]).days, (after[0] - anchor.earliest).days
    is_day = before[0] == before[1]
    if tense == "past":
        doubtful = is_day and back > FAR and ahead <= NEAR
        return ResolvedTime(None, ("tense-conflict",)) if doubtful else ResolvedTime(interval(*before))
    if tense == "future":
        doubtful = is_day and ahead > FAR and back <= NEAR
        return ResolvedTime(None, ("tense-conflict",)) if doubtful else ResolvedTime(interval(*after))
    if before == after or back <= 0:
        return ResolvedTime(interval(*before))
    return ResolvedTime(interval(*(after if ahead < back else before)), ("nearest",))

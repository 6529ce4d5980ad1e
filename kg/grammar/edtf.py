"""Dates as EDTF strings: what span of days they stand for, and whether two of them can be one.

In: EDTF strings of level 0 (`2025-02-27`, `2024-09`, `2024`, `2012/2024`, `2010/..`, `../2012`).
Out: bounds as `xsd:date` strings, and answers. Never reads a clock, never repairs a string.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

OPEN = ".."
_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")

Bounds = tuple[str | None, str | None]


@lru_cache(maxsize=4096)
def earliest_latest(edtf: str) -> Bounds:
    """Give the first and the last day that `edtf` can mean; None where it is open.

    Raises ValueError for a string that is no such date, or an interval that ends before it begins.
    """
    first, slash, last = edtf.partition("/")
    if not slash:
        return _bounds_of_point(edtf)
    if first == last == OPEN:
        raise ValueError(f"{edtf!r} is open on both sides")
    earliest = None if first == OPEN else _bounds_of_point(first)[0]
    latest = None if last == OPEN else _bounds_of_point(last)[1]
    if earliest and latest and latest < earliest:
        raise ValueError(f"{edtf!r} ends before it begins")
    return earliest, latest


def is_edtf(text: str) -> bool:
    """Whether `text` is a date that `earliest_latest` understands."""
    try:
        earliest_latest(text)
    except ValueError:
        return False
    return True


def is_day(edtf: str | None) -> bool:
    """Whether `edtf` names exactly one day."""
    return edtf is not None and len(edtf) == len("2025-02-27") and is_edtf(edtf)


def contains(outer: str, inner: str) -> bool:
    """Whether every day of `inner` is a day of `outer`: `2025` contains `2025-02-27`, and every date itself."""
    (start, end), (inner_start, inner_end) = earliest_latest(outer), earliest_latest(inner)
    starts_in = start is None or (inner_start is not None and start <= inner_start)
    ends_in = end is None or (inner_end is not None and inner_end <= end)
    return starts_in and ends_in


def compatible(one: str, other: str) -> bool:
    """Whether some day is in both: `2024-09` and `2024` can be one date, `2024-09` and `2025` cannot."""
    (start, end), (other_start, other_end) = earliest_latest(one), earliest_latest(other)
    begins_in_time = start is None or other_end is None or start <= other_end
    ends_in_time = end is None or other_start is None or other_start <= end
    return begins_in_time and ends_in_time


def interval(earliest: date, latest: date) -> str:
    """Write the days from `earliest` to `latest` as the shortest EDTF string that says exactly that."""
    bounds = (earliest.isoformat(), latest.isoformat())
    for precision in (len("2025"), len("2025-02"), len("2025-02-27")):
        first, last = (bound[:precision] for bound in bounds)
        edtf = first if first == last else f"{first}/{last}"
        if earliest_latest(edtf) == bounds:
            return edtf
    raise ValueError(f"{latest} is before {earliest}")


def hull(dates: tuple[str, ...]) -> str | None:
    """Give the shortest EDTF string from the earliest to the latest of `dates`; None without any, or where a side is open."""
    bounds = [earliest_latest(edtf) for edtf in dates]
    starts = [start for start, _ in bounds if start is not None]
    ends = [end for _, end in bounds if end is not None]
    if not bounds or len(starts) < len(bounds) or len(ends) < len(bounds):
        return None
    return interval(date.fromisoformat(min(starts)), date.fromisoformat(max(ends)))


def _bounds_of_point(edtf: str) -> tuple[str, str]:
    match = _POINT.fullmatch(edtf)
    if match is None:
        raise ValueError(f"{edtf!r} is no EDTF date: write 2025-02-27, 2025-02, 2025 or an interval of these")
    year, month, day = (int(part) if part else None for part in match.groups())
    if year is None or year < 1:
        raise ValueError(f"{edtf!r} has no year of the calendar")
    if day is not None and month is not None:
        exact = date(year, month, day).isoformat()
        return exact, exact
    first, last = (month, month) if month is not None else (1, 12)
    if not 1 <= first <= 12:
        raise ValueError(f"{edtf!r} has no month of the calendar")
    return date(year, first, 1).isoformat(), date(year, last, monthrange(year, last)[1]).isoformat()

"""Stretches of days: when a claim can have its event take place.

In: EDTF strings, publication dates. Out: windows that can be compared. Never a date of its own: a window only says what can be one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.grammar.edtf import earliest_latest

if TYPE_CHECKING:
    from kg.records import Modality

# News speaks of what happened in the days before it, and of plans for the weeks after it.
DAYS_BACK = 14
DAYS_AHEAD = 60
# A date wider than this places no event.
WIDEST = 3 * 366


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """The days from `first` to `last`, both as ordinals of the calendar."""

    first: int
    last: int

    @property
    def width(self) -> int:
        """How many days: the fewer, the more exact."""
        return self.last - self.first + 1

    def gap(self, other: Window) -> int:
        """How many days lie between the two: 0 when they share one, 1 when they are neighbours."""
        return max(self.first - other.last, other.first - self.last, 0)

    def joined(self, other: Window) -> Window:
        """Give the shortest window that holds both."""
        return Window(min(self.first, other.first), max(self.last, other.last))


@lru_cache(maxsize=65536)
def window_of(edtf: str | None) -> Window | None:
    """Give the days an EDTF string can mean; None without one, with an open side, or when too wide to place an event."""
    first, last = earliest_latest(edtf) if edtf else (None, None)
    if first is None or last is None:
        return None
    window = Window(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal())
    return window if window.width <= WIDEST else None


def told_window(told: str | None, published: str | None, modality: Modality | None) -> Window | None:
    """When the event of a claim can be: what it tells, cut where publication forbids, or the days that news speaks of.

    What occurred lies before the publication, what is planned after it: "this week", written on Thursday, ends or begins there.
    """
    window, issue = window_of(told), window_of(published)
    if issue is None:
        return window
    if window is None:
        return _news_window(issue, modality)
    first, last = window.first, window.last
    if modality == "occurred":
        last = min(last, issue.last)
    elif modality == "planned":
        first = max(first, issue.first)
    return Window(first, last) if first <= last else window


def _news_window(issue: Window, modality: Modality | None) -> Window:
    if modality == "occurred":
        return Window(issue.first - DAYS_BACK, issue.last)
    return Window(issue.first - DAYS_BACK if modality == "denied" else issue.first, issue.last + DAYS_AHEAD)

"""How an article tells a day, seen from the day it is published.

In: days, a house's habits, a source of chance. Out: words, and the day told where it is told exactly. Never words that mislead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from random import Random

    from tests.corpus.naming import House

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEK = 7


def exact(chance: Random, house: House, day: date) -> str:
    """Give a day as the house writes it: with the year in one case of four, with its weekday in another."""
    month = MONTHS[day.month - 1]
    written = f"{month} {day.day}" if house.american else f"{day.day} {month}"
    draw = chance.random()
    if draw < 0.25:
        return f"{month} {day.day}, {day.year}" if house.american else f"{written} {day.year}"
    if draw < 0.4:
        return f"{WEEKDAYS[day.weekday()]}, {written},"
    return written


def past(chance: Random, house: House, day: date, published: date, *, surely: bool = False) -> tuple[str, str]:
    """Tell when something was: the words with their preposition, and the ISO date where they give the day."""
    ago = (published - day).days
    if not surely and 0 <= ago < WEEK:
        return _lately(chance, house, day, published)
    if surely or chance.random() < 0.35:
        return f"on {exact(chance, house, day)}", day.isoformat()
    return chance.choice((f"in {MONTHS[day.month - 1]}", "earlier this month" if day.month == published.month else "last month")), ""


def _lately(chance: Random, house: House, day: date, published: date) -> tuple[str, str]:
    """Tell of the last days as news does: by weekday, as yesterday, by the week, to the day, or not at all."""
    draw = chance.random()
    if draw < 0.15:
        return "", ""
    if (published - day).days == 1 and draw < 0.35:
        return "yesterday", day.isoformat()
    if draw < 0.66:
        return f"on {WEEKDAYS[day.weekday()]}", day.isoformat()
    if draw < 0.74:
        return "this week" if published.isocalendar()[1] == day.isocalendar()[1] else "last week", ""
    return f"on {exact(chance, house, day)}", day.isoformat()


def coming(chance: Random, house: House, day: date, published: date) -> tuple[str, str]:
    """Tell when something is to be: the words with their preposition, and the ISO date where they give the day."""
    ahead = (day - published).days
    draw = chance.random()
    if ahead == 1 and draw < 0.3:
        return "tomorrow", day.isoformat()
    if 0 < ahead < WEEK and draw < 0.5:
        return f"on {WEEKDAYS[day.weekday()]}", day.isoformat()
    if day.isocalendar()[1] == published.isocalendar()[1] + 1 and draw < 0.6:
        return "next week", ""
    if draw < 0.7:
        return "", ""
    return f"on {exact(chance, house, day)}", day.isoformat()

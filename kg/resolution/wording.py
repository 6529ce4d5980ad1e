"""Labels for events: dates and names put in words a reader expects.

In: EDTF dates, labels. Out: English phrases. Never a date more exact than the one given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.records import Modality

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
OPEN = ".."


def date_in_words(edtf: str) -> str:
    """Put a date in words: 2025-02-27 -> "27 February 2025", 2025-02-24/2025-02-26 -> "24 to 26 February 2025"."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first)
    if OPEN in (first, last):
        return f"since {_point(first)}" if last == OPEN else f"until {_point(last)}"
    start, end = _point(first).split(" "), _point(last).split(" ")
    shared = 0
    while shared < min(len(start), len(end)) - 1 and start[-1 - shared] == end[-1 - shared]:
        shared += 1
    return f"{' '.join(start[: len(start) - shared])} to {' '.join(end)}"


def kind_in_words(kind: str, status: Modality) -> str:
    """Put the kind of an event in words, with its status unless it occurred: "Meeting", "Planned visit"."""
    return (kind if status == "occurred" else f"{status} {kind}").capitalize()


def listed(names: Sequence[str]) -> str:
    """List names: "A", "A and B", "A, B and C"."""
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part) if names else ""


def with_article(label: str) -> str:
    """Put an organisation's name into a phrase: "the Security Council of Russia", "ASEAN"."""
    return f"the {label}" if " " in label and not label.startswith("The ") else label


def clipped(words: str, length: int = 60) -> str:
    """Give the first words of a text, up to `length` characters, with an ellipsis where it goes on."""
    text = " ".join(words.split())
    if len(text) <= length:
        return text
    return f"{text[:length].rsplit(' ', 1)[0]}…"


def _point(edtf: str) -> str:
    parts = edtf.split("-")
    words = [parts[0]]
    if len(parts) > 1:
        words.insert(0, MONTHS[int(parts[1]) - 1])
    if len(parts) > 2:
        words.insert(0, str(int(parts[2])))
    return " ".join(words)

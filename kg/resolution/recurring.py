"""What newspapers print again and again: newsletter footers, notes on the author, background that an agency repeats for months.

In: documents. Out: their texts without such lines. Never a text without any line: who repeats a whole article repeats a story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.resolution.windows import window_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.records import Document

# Copies of one story are printed within days of each other; what is printed in three articles over more than a week is no story.
ISSUES = 3
DAYS = 7
Issues = tuple[int, int, int]  # how many articles, the first day, the last


def without_recurring_lines(documents: Sequence[Document]) -> dict[str, str]:
    """Give the text of each document by key, without the lines that recur in articles of more than a week."""
    seen: dict[str, Issues] = {}
    for document in documents:
        day = _day(document)
        if day is None:
            continue
        for line in {*_lines(document.text)}:
            count, first, last = seen.get(line, (0, day, day))
            seen[line] = count + 1, min(first, day), max(last, day)
    return {document.sha256[:16]: _kept(document.text, seen) for document in documents}


def _kept(text: str, seen: Mapping[str, Issues]) -> str:
    lines = [line for line in _lines(text) if not _recurs(*seen.get(line, (0, 0, 0)))]
    return "\n".join(lines) or text


def _recurs(count: int, first: int, last: int) -> bool:
    return count >= ISSUES and last - first > DAYS


def _lines(text: str) -> Iterator[str]:
    yield from (line for line in map(str.strip, text.casefold().splitlines()) if line)


def _day(document: Document) -> int | None:
    issue = window_of(document.published.date) if document.published else None
    return issue.first if issue and issue.width <= DAYS else None

"""The words of dates in one language: months, weekdays, units, and the small words that place them.

In: the text of a `times.tsv` (columns text, id, kind; lines that start with # are remarks). Out: TimeWords.
Never: a kind that no date phrase uses. A text written with a capital must be written so, or all in capitals, to count.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kg.errors import RuleError
from kg.resources import folder

COLUMNS = ("text", "id", "kind")
KINDS = {
    "month": "a month's name that means nothing else; id 01 to 12",
    "month-guarded": "a month that is also a name, a verb or a short form: alone it needs a cue before it",
    "weekday": "id 1 (Monday) to 7",
    "weekday-short": "a short form that counts only beside a date",
    "part": "part of a day, kept in the phrase and not in the date: morning, evening, local time",
    "near-day": "today and its neighbours; id is the distance in days",
    "anaphor": "a day that only the text before it can tell: the same day; id is the distance in days",
    "relative": "before a period or a weekday: id last, this or next",
    "relative-day": "as `relative`, before a weekday only",
    "relative-after": "as `relative`, after the period",
    "period": "week, month, year, weekend: what `relative` can stand with",
    "unit": "day, week, month, year: what `ago` can count",
    "ago": "closes a distance back in time",
    "number": "a small number in words",
    "hedge": "makes a number vague: nearly",
    "stage": "early, mid, late, earlier, later: before a month, a year, a weekday or a period",
    "share": "part of a year, before it: the first half of; id is its first and last month, 01-06",
    "season": "id spring, summer, autumn, winter",
    "ordinal": "letters after a number of a day: 27th",
    "from": "opens an interval",
    "to": "joins the ends of an interval",
    "and": "joins two days",
    "bound": "leaves one side open; id since or until",
    "in": "between a weekday or a stage and what it belongs to: late on Friday, earlier in the week",
    "of": "between a day, a month and a year: June of 2024",
    "the": "the article",
    "cue": "before a guarded month, shows that it is one",
    "counted": "after a four-digit number, shows that it is no year",
    "label": "before a four-digit number or a day's name, shows that it is part of a name",
    "goal": "before a year, shows that it lies ahead: by 2030",
    "copyright": "opens a notice with the year of publication",
    "date-label": "opens the date line of an article: Published on",
    "after-ordinal": "after `the 14th`, shows that a day of the month is meant",
}


@dataclass(frozen=True, slots=True)
class TimeWord:
    """One word or phrase: as written, what it stands for, its kind."""

    text: str
    id: str
    kind: str


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: it is the key of compiled patterns, and hashing rows costs more
class TimeWords:
    """The date words of one language, in the order of the table."""

    words: tuple[TimeWord, ...] = ()

    def of(self, *kinds: str) -> tuple[TimeWord, ...]:
        """Give the words of these kinds, the longest first, so that an alternation prefers them."""
        return tuple(sorted((word for word in self.words if word.kind in kinds), key=lambda word: (-len(word.text), word.text)))

    def ids(self, *kinds: str) -> dict[str, str]:
        """Give what the words of these kinds stand for, by their text in lower case."""
        return {word.text.lower(): word.id for word in self.of(*kinds)}


def parse_time_words(content: str, where: str = "times.tsv") -> TimeWords:
    """Parse the text of a table. Raises RuleError with `where` and the line for a bad header, row or kind."""
    lines = [(number, line.split("\t")) for number, line in enumerate(content.splitlines(), 1) if line.strip() and line[0] != "#"]
    if not lines or tuple(lines[0][1][: len(COLUMNS)]) != COLUMNS:
        raise RuleError("the header is missing", where=where, advice="write text, id and kind, separated by tabs, as the first row")
    return TimeWords(tuple(_time_word(row, f"{where}:{number}") for number, row in lines[1:]))


@lru_cache(maxsize=32)
def shipped_time_words(language: str = "en") -> TimeWords:
    """Give the shipped words of `language`; those of English where there are none. Raises RuleError for a broken table."""
    path = folder("lexicons") / language / "times.tsv"
    if not path.is_file():
        path = folder("lexicons") / "en" / "times.tsv"
    return parse_time_words(path.read_text(encoding="utf-8"), f"{path.parent.name}/{path.name}")


@lru_cache(maxsize=1)
def shipped_date_labels() -> tuple[str, ...]:
    """Give what opens a date line in any language, the longest first: it is read before the language is known."""
    languages = sorted(path.parent.name for path in folder("lexicons").glob("*/times.tsv"))
    labels = {word.text for language in languages for word in shipped_time_words(language).of("date-label")}
    return tuple(sorted(labels, key=lambda label: (-len(label), label)))


def _time_word(row: list[str], where: str) -> TimeWord:
    if len(row) != len(COLUMNS) or not all(cell.strip() for cell in row):
        raise RuleError("a row needs text, id and kind", where=where, advice="separate them by single tabs")
    text, id_, kind = (cell.strip() for cell in row)
    if kind not in KINDS:
        raise RuleError(f"unknown kind {kind!r}", where=where, advice=f"use one of {', '.join(sorted(KINDS))}")
    return TimeWord(text, id_, kind)

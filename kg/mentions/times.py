"""Date phrases of a sentence, as written: where they stand and what their words say.

In: a sentence's text and the date words of its language. Out: TimeExpressions, in order, never overlapping.
Never: a calendar. What day "Thursday" is depends on the article and is decided in `calendar.py`.

Kinds and their fields, all strings, always in the order of FIELDS, absent ones left out:
day (year, month, day, weekday) · days (the same and end_year, end_month, end_day) · month (year, month, relative, period,
stage) · months (month, end_month, year) · year (year, stage) · years (year, end_year) · weekday (weekday, relative, period, stage) ·
weekdays (weekday, end_weekday) · period (period, relative, stage) · ago (number, unit, hedge) · near-day (distance) ·
ordinal (day) · season (season, year) · share (share, year, relative) · anaphor (distance). Every kind can have `bound`: since or until.
The phrase holds "from", "since" and the like, which change the date, and leaves out "on" and "in", which do not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.records import TimeExpression

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.grammar.timewords import TimeWords

FIELDS = (
    *("bound", "stage", "hedge", "number", "unit", "relative", "period", "season", "share", "distance"),
    *("weekday", "year", "month", "day", "end_weekday", "end_year", "end_month", "end_day"),
)

# Where a field's words are found in the table; the other fields are numbers. In a template `<month>` captures, `<~to>` only matches.
KINDS_OF_FIELD: Mapping[str, tuple[str, ...]] = {
    "month": ("month", "month-guarded"),
    "end_month": ("month", "month-guarded"),
    "plain_month": ("month",),
    "weekday": ("weekday",),
    "end_weekday": ("weekday",),
    "dated_weekday": ("weekday", "weekday-short"),
    "distance": ("near-day",),
    "day_relative": ("relative", "relative-day"),
    "after": ("relative-after",),
}
NUMBERS: Mapping[str, str] = {
    "year": r"(?:19|20)[0-9]{2}(?![0-9])",
    "end_year": r"(?:19|20)[0-9]{2}(?![0-9])",
    "day": r"(?:0?[1-9]|[12][0-9]|3[01])(?:<~ordinal>\b)?(?![0-9]|[.,:][0-9])",
    "end_day": r"(?:0?[1-9]|[12][0-9]|3[01])(?:<~ordinal>\b)?(?![0-9]|[.,:][0-9])",
    "ordinal_day": r"(?:0?[1-9]|[12][0-9]|3[01])<~ordinal>\b",
    "number": r"(?:[1-9][0-9]?|<~number>)",
    "iso_month": r"(?:0[1-9]|1[0-2])",
    "iso_day": r"(?:0[1-9]|[12][0-9]|3[01])(?![0-9])",
}
ALIASES = {
    "plain_month": "month",
    "dated_weekday": "weekday",
    "day_relative": "relative",
    "anaphor": "distance",
    "after": "relative",
    "weekend": "period",
    "weekly": "period",
    "yearly": "period",
} | {
    "ordinal_day": "day",
    "iso_month": "month",
    "iso_day": "day",
}
PERIODS = {"weekly": "week", "yearly": "year", "weekend": "weekend"}

_DAYS_OF = {"monthfirst": r"<month>_<day>(?:,?_<year>)?", "dayfirst": r"<day>_(?:<~of>_)?<month>(?:,?_<year>)?"}
ANCHORING = (
    "month",
    "month-guarded",
    "weekday",
    "weekday-short",
    "near-day",
    "anaphor",
    "period",
    "season",
    "ago",
    "relative-after",
    "share",
)
OPENING = (*ANCHORING, "part", "from", "bound", "the", "stage", "relative", "relative-day", "hedge", "number", "unit")
LONGEST = 9  # words of a phrase up to its first anchor, with room to spare
ORDINAL_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WORD = re.compile(r"[^\W_]+")
_DASH = r"\s?[-–—]\s?"
_TO = rf"(?:{_DASH}|_<~to>_|_<~and>_)"

# One phrase a template, in the order in which they are tried. `_` is one space or line break.
TEMPLATES: tuple[tuple[str, str], ...] = (
    ("day", r"<year>-<iso_month>-<iso_day>"),
    ("days", rf"(?:<~from>_)?<month>_<day>(?:,_<year>)?{_TO}<end_month>_<end_day>(?:,?_<end_year>)?"),
    ("days", rf"(?:<~from>_)?<month>_<day>{_TO}<end_day>(?:,?_<end_year>)?"),
    ("days", rf"(?:<~from>_)?<day>{_TO}<end_day>_(?:<~of>_)?<end_month>(?:,?_<end_year>)?"),
    ("days", rf"(?:<~from>_)?<day>_<month>(?:_<year>)?{_TO}<end_day>_<end_month>(?:,?_<end_year>)?"),
    *(("day", rf"<dated_weekday>\.?,?\s?\({days}\)") for days in _DAYS_OF.values()),
    *(("day", rf"<dated_weekday>\.?,?_(?:<~the>_)?{days}") for days in _DAYS_OF.values()),
    *(("day", rf"{days},?_\(<dated_weekday>\)") for days in _DAYS_OF.values()),
    ("day", rf"(?:<~the>_)?{_DAYS_OF['dayfirst']}"),
    ("day", _DAYS_OF["monthfirst"]),
    ("months", rf"(?:<~from>_)?<month>(?:{_DASH}|_<~to>_)<end_month>(?:,?_<year>)?"),
    ("month", r"(?:<stage>(?:-|_))?<month>(?:_<~of>_|,?_)<year>"),
    ("month", r"<day_relative>_<month>"),
    ("month", r"<month>_(?:<~of>_)?<relative>_<yearly>"),
    ("month", r"<stage>(?:-|_)<month>"),
    ("years", rf"(?:<~from>_)?<year>(?:{_DASH}|_<~to>_)<end_year>"),
    ("years", r"<~from>_<year>_<~and>_<end_year>"),
    ("season", r"(?:<~the>_)?<season>_(?:<~of>_)?<year>"),
    ("season", r"(?:<~the>|<relative>)_<season>(?!_<~of>\b)"),
    ("weekdays", r"(?:<~from>_)?<weekday>(?:\s?[-–—]\s?|_<~to>_|_<~and>_)<end_weekday>"),
    ("share", r"<share>_(?:<relative>_<~yearly>|<year>)"),
    ("anaphor", r"<anaphor>"),
    ("near-day", r"(?:<stage>_)?<distance>(?:_<~part>)*"),
    ("weekday", r"<weekday>(?:_<~part>)*,?_<relative>_<weekly>"),
    ("weekday", r"(?:<stage>_(?:<~in>_)?)?(?:<day_relative>_)?<weekday>(?:_<~part>)*"),
    ("weekday", r"<~part>_<~in>_<weekday>"),
    ("weekday", r"<weekday>(?:_<~part>)*_<after>"),
    ("period", r"(?:<stage>_(?:<~in>_)?)?<relative>_<period>"),
    ("period", r"(?:<stage>_)?<period>_<after>"),
    ("period", r"<stage>_<~in>_<~the>_<period>"),
    ("period", r"<~the>_<weekend>"),
    ("ago", r"(?:<hedge>_)?<number>_<unit>_<~ago>"),
    ("year", r"(?:<stage>(?:-|_(?:<~in>_)?))?<year>"),
    ("month", r"<~cued><month>"),
    ("month", r"<plain_month>"),
    ("ordinal", r"(?:<~the>_)<ordinal_day>(?=_<~after-ordinal>\b|[.,;)]|\s*$)"),
)


@dataclass(frozen=True, slots=True)
class Form:
    """A template made ready: the kind of date it writes and the pattern that reads its fields."""

    kind: str
    pattern: re.Pattern[str]
    slots: tuple[tuple[str, str], ...]  # field and the group that holds it, in the order of FIELDS


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of one language, the pattern that finds them, and what their words stand for."""

    forms: tuple[Form, ...]
    scan: re.Pattern[str]
    ids: Mapping[str, Mapping[str, str]]
    names: re.Pattern[str]
    openers: frozenset[str]  # the first words of phrases, in lower case: where none stands, nothing is tried
    anchors: frozenset[str]  # words about time, one of which, or a number, is in every phrase


def find_times(text: str, words: TimeWords) -> tuple[TimeExpression, ...]:
    """Find the date phrases of `text`, with offsets in `text`, sorted, none inside another. Never raises."""
    forms = compile_forms(words)
    found: list[TimeExpression] = []
    position = 0
    for start in _openings(text, forms):
        match = forms.scan.match(text, start) if start >= position else None
        expression = _expression(match, text, forms) if match else None
        if match and expression:
            position = match.end()
            found.append(expression)
    return tuple(found)


def _openings(text: str, forms: Forms) -> list[int]:
    """Where a phrase can begin: at an opening word with an anchor among the next words. Most words are neither: this is the fast path."""
    openings: list[int] = []
    reach = 0
    for start, word in reversed([(match.start(), match.group().lower()) for match in _WORD.finditer(text)]):
        number = word[0].isdigit()
        reach = LONGEST if number or word in forms.anchors else reach - 1
        if reach > 0 and (number or word in forms.openers):
            openings.append(start)
    return openings[::-1]


def _expression(match: re.Match[str], text: str, forms: Forms) -> TimeExpression | None:
    form = forms.forms[int(str(match.lastgroup)[1:])]
    read = form.pattern.match(text, match.start(), match.end())
    if read is None or forms.names.search(text, max(0, match.start() - 24), match.start()):
        return None
    if form.kind == "near-day" and _is_name(text, match):
        return None
    fields = tuple((field, _value(field, read[group], forms)) for field, group in form.slots if read[group])
    return TimeExpression(match.start(), match.end(), form.kind, fields)


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Tell a paper from a day: "Today" with a capital in mid-sentence is the end of a name."""
    before = text[: match.start()].rstrip(" ")
    return match.group()[0].isupper() and before[-1:].isalpha()


def _value(field: str, written: str, forms: Forms) -> str:
    if field in {"day", "end_day"}:
        return written.lower().rstrip(ORDINAL_LETTERS).zfill(2)
    piece = " ".join(written.lower().rstrip(".").split())
    return forms.ids.get(field, {}).get(piece, piece)


@lru_cache(maxsize=16)
def compile_forms(words: TimeWords) -> Forms:
    """Build the patterns of one language from its words; the same words give the same object."""
    patterns = {kind: _alternation(words, kind) for kind in {word.kind for word in words.words}}
    patterns |= {name: _alternation(words, *kinds) for name, kinds in KINDS_OF_FIELD.items()}
    patterns |= {"cued": _cues(words)}
    patterns |= {name: _period(words, period) for name, period in PERIODS.items()}
    ids = {field: words.ids(*KINDS_OF_FIELD.get(field, (field,))) for field in FIELDS}
    ids |= {
        "distance": words.ids("near-day", "anaphor"),
        "weekday": words.ids("weekday", "weekday-short"),
        "relative": words.ids("relative", "relative-day", "relative-after"),
    }
    bound = r"(?:<bound>_(?:<~the>_)?)?"
    usable = [(kind, bound + template) for kind, template in TEMPLATES if _is_sayable(template, patterns)]
    forms = tuple(_form(kind, _render(template, patterns, capture=True)) for kind, template in usable)
    choices = "|".join(f"(?P<f{number}>{_render(template, patterns, capture=False)})" for number, (_, template) in enumerate(usable))
    scan = re.compile(rf"(?<![\w$€£#@.,/-])(?:{choices})(?!\w|[-/]\w|%{_not_counted(patterns)})")
    labels = patterns.get("label")
    openers = frozenset(_WORD.findall(word.text.lower())[0] for word in words.of(*OPENING))
    anchors = frozenset(_WORD.findall(word.text.lower())[-1] for word in words.of(*ANCHORING))
    return Forms(forms, scan, ids, re.compile(rf"\b(?:{labels})\.?\s\Z" if labels else r"\Z\A."), openers, anchors)


def _form(kind: str, source: str) -> Form:
    pattern = re.compile(source)
    slots = [(ALIASES.get(group, group), group) for group in pattern.groupindex]
    return Form(kind, pattern, tuple(sorted(slots, key=lambda slot: FIELDS.index(slot[0]))))


def _is_sayable(template: str, patterns: Mapping[str, str]) -> bool:
    """Whether the language has words for every slot that the template cannot do without."""
    needed = re.sub(r"\(\?:[^()]*(?:\([^()]*\)[^()]*)*\)[?*]", "", template)
    return all(name in NUMBERS or patterns.get(name) for name in re.findall(r"<~?([a-z_-]+)>", needed))


def _render(template: str, patterns: Mapping[str, str], *, capture: bool) -> str:
    def slot(match: re.Match[str]) -> str:
        silent, name = match.groups()
        pattern = NUMBERS.get(name) if not silent or name not in patterns else None
        body = _SLOT.sub(slot, pattern) if pattern else patterns.get(name) or r"(?!)"
        return f"(?P<{name}>{body})" if capture and not silent else f"(?:{body})"

    return _SLOT.sub(slot, re.sub(r"_(?![a-z]+>|[a-z]+-)", r"\\s", template))


_SLOT = re.compile(r"<(~?)([a-z_-]+)>")


def _alternation(words: TimeWords, *kinds: str) -> str:
    return "|".join(_written(word.text) for word in words.of(*kinds))


def _written(text: str) -> str:
    """Match `text` in any case; one that the table writes with a capital only so, or all in capitals. Short forms may end in a stop."""
    spaced = r"\s".join(re.escape(part) for part in text.split())
    if not text[0].isupper():
        return rf"\b(?i:{spaced})\b" if text[-1].isalpha() and len(text) > 2 else rf"(?i:{spaced})\b"
    return rf"\b(?:{spaced}|{spaced.upper()})\b(?:\.(?=[\s,)]))?" if len(text) <= 5 else rf"\b(?:{spaced}|{spaced.upper()})\b"


def _period(words: TimeWords, period: str) -> str:
    return "|".join(_written(word.text) for word in words.of("period") if word.id == period)


def _cues(words: TimeWords) -> str:
    return "|".join(rf"(?<=\b(?i:{re.escape(word.text)})\s)" for word in words.of("cue"))


def _not_counted(patterns: Mapping[str, str]) -> str:
    counted = patterns.get("counted")
    return rf"|,[0-9]{{3}}\b|\.[0-9]|(?<=[0-9]{{4}})\s(?:{counted})" if counted else ""

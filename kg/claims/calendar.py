"""Date phrases placed in the calendar, seen from the article's date and the tense of their clause.

In: a TimeExpression, the article's date as EDTF (or none), the tense. Out: a ResolvedTime with an EDTF string.
Never: a guess. What the article's date does not settle stays as coarse as that date, or None with a flag that says why.

Flags: coarse (the article's date is no day) · no-published, no-year (nothing to count from) · weekday-conflict ·
tense-conflict (the words look back, the only near day lies ahead) · impossible (30 February) · ambiguous ("next Friday" on a
Monday: both) · nearest (present tense: the nearer of two) · rounded (two weeks ago) · vague (nearly two years ago) · anaphor · season.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from kg.claims.yearless import Anchor, anchor_of, impossible, nearest_in_tense, place_days, place_month, shift_month, week_of
from kg.grammar.edtf import hull, interval
from kg.records import ResolvedTime, TimeExpression

Fields = Mapping[str, str]
Resolver = Callable[[Fields, Anchor, str], ResolvedTime]

STEPS = {"last": -1, "this": 0, "next": 1}
WEEK = 7


def resolve_time(expression: TimeExpression, published: str | None, tense: str) -> ResolvedTime:
    """Place `expression` in the calendar. `tense` is past, present or future.

    Raises ValueError when `published` is no EDTF date; no text and no date make it raise anything else.
    """
    fields = dict(expression.fields)
    anchor = anchor_of(published)
    try:
        resolved = _resolved(expression.kind, fields, anchor, tense)
    except (OverflowError, ValueError):  # before year 1 or after year 9999, or a day that its month has not
        resolved = impossible()
    return _bounded(resolved, fields.get("bound"))


def _resolved(kind: str, fields: Fields, anchor: Anchor | None, tense: str) -> ResolvedTime:
    if kind in ABSOLUTE:
        return ABSOLUTE[kind](fields, anchor, tense)
    if anchor is None:
        return ResolvedTime(None, ("no-published",))
    if anchor.day is None and (kind in NEEDS_DAY or (kind == "period" and fields["period"] in {"week", "weekend"})):
        return ResolvedTime(anchor.edtf, ("coarse",))
    return RELATIVE[kind](fields, anchor, tense)


def _bounded(resolved: ResolvedTime, bound: str | None) -> ResolvedTime:
    if bound is None or resolved.date is None:
        return resolved
    first, _, last = resolved.date.partition("/")
    return ResolvedTime(f"{first}/.." if bound == "since" else f"../{last or first}", resolved.flags)


def _year(fields: Fields, _anchor: Anchor | None, _tense: str) -> ResolvedTime:
    return ResolvedTime(fields["year"])


def _years(fields: Fields, _anchor: Anchor | None, _tense: str) -> ResolvedTime:
    first, last = fields["year"], fields["end_year"]
    return ResolvedTime(f"{first}/{last}") if first < last else impossible()


def _season(fields: Fields, _anchor: Anchor | None, _tense: str) -> ResolvedTime:
    """Place a season: it is as coarse as its year, and a winter lies in two: neither gives months that hold everywhere."""
    year = fields.get("year") if fields["season"] != "winter" else None
    return ResolvedTime(year, ("season",))


def _share(fields: Fields, anchor: Anchor | None, _tense: str) -> ResolvedTime:
    """Place "the first half of next year": the months of its share; from a year that the article's date leaves open, none."""
    first, _, last = fields["share"].partition("-")
    year = fields.get("year")
    if year is None:
        if anchor is None:
            return ResolvedTime(None, ("no-published",))
        if anchor.earliest.year != anchor.latest.year:
            return ResolvedTime(None, ("no-year",))
        year = f"{anchor.latest.year + STEPS[fields['relative']]:04}"
    return ResolvedTime(f"{year}-{first}/{year}-{last}")


def _anaphor(_fields: Fields, _anchor: Anchor | None, _tense: str) -> ResolvedTime:
    return ResolvedTime(None, ("anaphor",))


def _near_day(fields: Fields, anchor: Anchor, _tense: str) -> ResolvedTime:
    return ResolvedTime((anchor.latest + timedelta(int(fields["distance"]))).isoformat())


def _weekday(fields: Fields, anchor: Anchor, tense: str) -> ResolvedTime:
    weekday, relative = int(fields["weekday"]), fields.get("relative")
    in_week = week_of(anchor.latest)[0] + timedelta(weekday - 1)
    if relative and "period" in fields:
        return ResolvedTime((in_week + timedelta(WEEK * STEPS[relative])).isoformat())
    if relative in {"last", "next"}:
        return _weekday_aside(in_week.isoformat(), anchor, STEPS[relative])
    back, ahead = (anchor.latest.isoweekday() - weekday) % WEEK, (weekday - anchor.latest.isoweekday()) % WEEK
    step = {"past": -back, "future": ahead}.get(tense, ahead if ahead < back else -back)
    flags = ("nearest",) if tense not in {"past", "future"} and step else ()
    return ResolvedTime((anchor.latest + timedelta(step)).isoformat(), flags)


def _weekday_aside(in_week: str, anchor: Anchor, step: int) -> ResolvedTime:
    """Place "last Friday" or "next Friday": said when this week's Friday is already gone, or still to come, it can mean two days."""
    this_week = type(anchor.latest).fromisoformat(in_week)
    other = this_week + timedelta(WEEK * step)
    if (anchor.latest - this_week).days * step >= 0:
        return ResolvedTime(other.isoformat())
    first, last = sorted((this_week, other))
    return ResolvedTime(interval(first, last), ("ambiguous",))


def _weekdays(fields: Fields, anchor: Anchor, tense: str) -> ResolvedTime:
    length = timedelta((int(fields["end_weekday"]) - int(fields["weekday"])) % WEEK)
    if tense == "past":
        last = nearest_in_tense(int(fields["end_weekday"]), anchor.latest, tense)
        return ResolvedTime(interval(last - length, last))
    first = nearest_in_tense(int(fields["weekday"]), anchor.latest, "future")
    return ResolvedTime(interval(first, first + length))


def _ordinal(fields: Fields, anchor: Anchor, tense: str) -> ResolvedTime:
    day, step = int(fields["day"]), 1 if tense == "future" else -1
    for months in range(12):
        first = shift_month(anchor.latest, step * months)
        candidate = first + timedelta(day - 1)
        if candidate.month == first.month and (candidate - anchor.latest).days * step >= 0:
            return ResolvedTime(candidate.isoformat())
    return impossible()


def _period(fields: Fields, anchor: Anchor, tense: str) -> ResolvedTime:
    relative = fields.get("relative", "this")
    if fields["period"] == "weekend":
        return _weekend(fields.get("relative", ""), anchor, tense)
    whole = PERIODS[fields["period"]](anchor, STEPS[relative])
    narrowed = relative == "this" and fields["period"] == "week"  # of a month or a year, "earlier" and "later" leave it whole
    return _part_of(whole, fields.get("stage", ""), anchor) if narrowed else whole


def _part_of(whole: ResolvedTime, stage: str, anchor: Anchor) -> ResolvedTime:
    """Narrow "earlier this week" to the days before the article's, "later this week" to those after it."""
    outer = anchor_of(whole.date)
    if outer is None or anchor.day is None or stage not in {"earlier", "later"}:
        return whole
    one = timedelta(1)
    if stage == "earlier":
        return ResolvedTime(interval(outer.earliest, max(outer.earliest, anchor.day - one)))
    return ResolvedTime(interval(min(outer.latest, anchor.day + one), outer.latest))


def _week(anchor: Anchor, step: int) -> ResolvedTime:
    return ResolvedTime(interval(*week_of(anchor.latest + timedelta(WEEK * step))))


def _weekend(relative: str, anchor: Anchor, tense: str) -> ResolvedTime:
    saturday = week_of(anchor.latest)[1] - timedelta(1)
    weekend, before = (interval(saturday + timedelta(d), saturday + timedelta(d + 1)) for d in (0, -WEEK))
    after = interval(saturday + timedelta(WEEK), saturday + timedelta(WEEK + 1))
    if relative == "next":
        return ResolvedTime(hull((weekend, after)), ("ambiguous",))
    looks_back = relative == "last" or (tense == "past" and anchor.latest < saturday)
    return ResolvedTime(before if looks_back else weekend)


def _month_period(anchor: Anchor, step: int) -> ResolvedTime:
    """Place "last month": exact from a day or a month; from a year it can be any of twelve."""
    if step == 0:
        return ResolvedTime(anchor.month or anchor.edtf, () if anchor.month else ("coarse",))
    first, last = (shift_month(day, step).isoformat()[:7] for day in (anchor.earliest, anchor.latest))
    return ResolvedTime(hull((first, last)), () if first == last else ("coarse",))


def _year_period(anchor: Anchor, step: int) -> ResolvedTime:
    first, last = (f"{day.year + step:04}" for day in (anchor.earliest, anchor.latest))
    return ResolvedTime(hull((first, last)))


def _ago(fields: Fields, anchor: Anchor, _tense: str) -> ResolvedTime:
    if "hedge" in fields:
        return ResolvedTime(None, ("vague",))
    count, unit = int(fields["number"]), fields["unit"]
    if unit in {"day", "week"} and anchor.day is None:
        return ResolvedTime(None, ("coarse",))
    if unit == "day":
        return ResolvedTime((anchor.latest - timedelta(count)).isoformat())
    return ResolvedTime(PERIODS[unit](anchor, -count).date, ("rounded",))


PERIODS: Mapping[str, Callable[[Anchor, int], ResolvedTime]] = {"week": _week, "month": _month_period, "year": _year_period}
ABSOLUTE: Mapping[str, Callable[[Fields, Anchor | None, str], ResolvedTime]] = {
    "day": place_days,
    "days": place_days,
    "month": place_month,
    "months": place_month,
    "year": _year,
    "years": _years,
    "season": _season,
    "share": _share,
    "anaphor": _anaphor,
}
NEEDS_DAY = frozenset({"near-day", "weekday", "weekdays", "ordinal"})
RELATIVE: Mapping[str, Resolver] = {
    "near-day": _near_day,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "ordinal": _ordinal,
    "period": _period,
    "ago": _ago,
}

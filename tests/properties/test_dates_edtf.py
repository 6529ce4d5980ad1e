"""EDTF dates mean what the `edtf` package says they mean, and compare as the days they stand for."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.grammar.edtf import compatible, contains, earliest_latest, hull, interval, is_day, is_edtf

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
POINTS = st.one_of(DAYS.map(date.isoformat), DAYS.map(lambda day: day.isoformat()[:7]), DAYS.map(lambda day: f"{day.year}"))


def ordered(pair):
    first, last = sorted(pair, key=lambda point: earliest_latest(point)[0])
    return f"{first}/{last}"


INTERVALS = st.tuples(POINTS, POINTS).map(ordered).filter(is_edtf)
DATES = st.one_of(POINTS, INTERVALS)
OPEN = st.one_of(DATES, POINTS.map("{}/..".format), POINTS.map("../{}".format))


@settings(max_examples=60, deadline=None)
@given(DATES)
def test_the_bounds_are_those_of_an_independent_reader(edtf):
    parser = pytest.importorskip("edtf")
    parsed = parser.parse_edtf(edtf)
    expected = tuple(date(*bound[:3]).isoformat() for bound in (parsed.lower_strict(), parsed.upper_strict()))
    assert earliest_latest(edtf) == expected


@given(DAYS, DAYS)
def test_an_interval_written_and_read_is_the_same_days(one, other):
    first, last = min(one, other), max(one, other)
    assert earliest_latest(interval(first, last)) == (first.isoformat(), last.isoformat())


@given(OPEN, OPEN)
def test_containing_and_being_compatible_agree(one, other):
    assert contains(one, one)
    assert compatible(one, one)
    assert compatible(one, other) == compatible(other, one)
    assert not contains(one, other) or compatible(one, other)


@given(DATES, DATES)
def test_the_hull_holds_both_dates_and_is_no_longer_than_they_need(one, other):
    whole = hull((one, other))
    assert whole is not None
    assert contains(whole, one)
    assert contains(whole, other)
    starts, ends = zip(earliest_latest(one), earliest_latest(other), strict=True)
    assert earliest_latest(whole) == (min(starts), max(ends))


@given(DATES, DAYS)
def test_a_day_is_in_a_date_exactly_when_it_is_between_its_bounds(edtf, day):
    first, last = (date.fromisoformat(bound) for bound in earliest_latest(edtf))
    assert contains(edtf, day.isoformat()) == compatible(edtf, day.isoformat()) == (first <= day <= last)


@pytest.mark.parametrize(
    ("edtf", "bounds"),
    [
        ("2024-09", ("2024-09-01", "2024-09-30")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2012/2024", ("2012-01-01", "2024-12-31")),
        ("2010/..", ("2010-01-01", None)),
        ("../2012", (None, "2012-12-31")),
    ],
)
def test_the_bounds_of_each_form(edtf, bounds):
    assert earliest_latest(edtf) == bounds


@pytest.mark.parametrize(
    "text", ["", "May", "2024-13", "2024-02-30", "2024/2012", "../..", "24", "2024-2", "0000", "2024-09-01T10:00", "２０２４"]
)
def test_what_is_no_date_is_refused(text):
    assert not is_edtf(text)
    assert not is_day(text)
    with pytest.raises(ValueError, match=r".+"):
        earliest_latest(text)


@given(st.text())
def test_no_text_breaks_the_question_whether_it_is_a_date(text):
    assert is_edtf(text) in {True, False}


@given(DAYS)
def test_a_day_is_a_day_and_two_days_are_none(day):
    assert is_day(day.isoformat())
    assert not is_day(interval(day, day + timedelta(1)))

"""Date phrases: offsets lead back, nothing overlaps, no text and no date makes the calendar raise or contradict itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.claims.calendar import resolve_time
from kg.grammar.edtf import contains, earliest_latest, is_edtf
from kg.grammar.timewords import shipped_time_words
from kg.mentions.times import FIELDS, find_times
from kg.records import ResolvedTime

WORDS = {language: shipped_time_words(language) for language in ("en", "ms")}
PIECES = st.sampled_from(
    [
        *sorted({word.text for words in WORDS.values() for word in words.words}),
        *("2024", "1999", "27", "3", "31", "30th", "2025-02-27", ",", ".", "-", "–", "(", ")", "$", "%", "🇲🇾", "\n", "Feb."),
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=16).map(" ".join), st.lists(PIECES, max_size=16).map("".join))
DAYS = st.dates()
PUBLISHED = st.one_of(
    st.none(), DAYS.map(date.isoformat), DAYS.map(lambda day: day.isoformat()[:7]), DAYS.map(lambda day: day.isoformat()[:4])
)
TENSES = st.sampled_from(["past", "present", "future"])
LANGUAGES = st.sampled_from(sorted(WORDS))
SHARES = {"first half": ("01-01", "06-30"), "second half": ("07-01", "12-31"), "third quarter": ("07-01", "09-30")}
PAST = st.dates(min_value=date(1950, 1, 1), max_value=date(2090, 1, 1))


@settings(max_examples=500, deadline=None)
@given(TEXTS, LANGUAGES, PUBLISHED, TENSES)
def test_every_phrase_leads_back_and_every_date_is_one(text, language, published, tense):
    end = 0
    for time in find_times(text, WORDS[language]):
        assert end <= time.start < time.end <= len(text)
        assert text[time.start : time.end].strip() == text[time.start : time.end]
        names = [name for name, _ in time.fields]
        assert names == sorted(names, key=FIELDS.index)
        end = time.end
        resolved = resolve_time(time, published, tense)
        assert resolved.date is None or is_edtf(resolved.date)
        assert resolved.date is not None or resolved.flags


@given(PAST, st.sampled_from(["Monday", "Thursday", "Sunday"]))
def test_a_weekday_lies_at_most_six_days_away_on_the_side_of_its_tense(published, weekday):
    (time,) = find_times(weekday, WORDS["en"])
    distances = {
        tense: (date.fromisoformat(resolve_time(time, published.isoformat(), tense).date) - published).days
        for tense in ("past", "present", "future")
    }
    assert -6 <= distances["past"] <= 0 <= distances["future"] <= 6
    assert -3 <= distances["present"] <= 3


@given(PAST, st.sampled_from(["month", "year"]), st.sampled_from(["earlier", "later"]))
def test_earlier_and_later_leave_a_month_and_a_year_whole(published, period, stage):
    whole, part = (find_times(f"{words} this {period}".strip(), WORDS["en"])[0] for words in ("", stage))
    assert resolve_time(whole, published.isoformat(), "past") == resolve_time(part, published.isoformat(), "past")


@given(PAST, st.sampled_from(["week"]))
def test_earlier_and_later_lie_in_their_week(published, period):
    def bounds(phrase):
        (time,) = find_times(phrase, WORDS["en"])
        return resolve_time(time, published.isoformat(), "past").date

    whole, earlier, later = (bounds(f"{stage}this {period}") for stage in ("", "earlier ", "later "))
    assert contains(whole, published.isoformat())
    assert contains(whole, earlier)
    assert contains(whole, later)
    assert earliest_latest(earlier)[1] <= published.isoformat() or earlier == published.isoformat()


@given(PAST, st.sampled_from(["on Thursday", "yesterday", "earlier this week", "last week", "tomorrow"]), TENSES)
def test_words_that_need_a_day_are_as_coarse_as_the_article_s_date_or_unknown_without_one(published, phrase, tense):
    (time,) = find_times(phrase, WORDS["en"])
    year = f"{published.year}"
    assert resolve_time(time, year, tense) == ResolvedTime(year, ("coarse",))
    assert resolve_time(time, None, tense).date is None


@given(PAST, st.sampled_from(sorted(SHARES)), st.sampled_from([("last", -1), ("this", 0), ("next", 1)]), TENSES)
def test_a_share_of_a_year_is_its_months_whatever_the_tense(published, share, year, tense):
    word, step = year
    (time,) = find_times(f"in the {share} of {word} year", WORDS["en"])
    found = resolve_time(time, published.isoformat(), tense).date
    assert earliest_latest(found) == tuple(f"{published.year + step:04}-{day}" for day in SHARES[share])
    parser = pytest.importorskip("edtf")
    parsed = parser.parse_edtf(found)
    assert earliest_latest(found) == tuple(date(*bound[:3]).isoformat() for bound in (parsed.lower_strict(), parsed.upper_strict()))


@given(st.sampled_from(["the next day", "a day later", "two days earlier", "later that day"]), PUBLISHED, TENSES)
def test_a_day_that_leans_on_another_is_never_placed_by_the_article_s_date(phrase, published, tense):
    (time,) = find_times(phrase, WORDS["en"])
    assert int(dict(time.fields)["distance"]) in range(-3, 4)
    assert resolve_time(time, published, tense) == ResolvedTime(None, ("anaphor",))


@given(PAST, st.integers(0, 6))
def test_a_weekday_beside_its_date_is_flagged_exactly_when_it_does_not_fit(day, weekday):
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[weekday]
    (time,) = find_times(f"{name}, {day.day} {day:%B} {day.year}", WORDS["en"])
    flags = () if day.weekday() == weekday else ("weekday-conflict",)
    assert resolve_time(time, None, "past") == ResolvedTime(day.isoformat(), flags)


@given(PAST, st.integers(1, 12))
def test_a_range_of_days_is_the_days_from_its_first_to_its_last(first, days):
    last = first + timedelta(days)
    (time,) = find_times(f"from {first:%B} {first.day}, {first.year} to {last:%B} {last.day}, {last.year}", WORDS["en"])
    assert resolve_time(time, None, "past") == ResolvedTime(f"{first.isoformat()}/{last.isoformat()}")

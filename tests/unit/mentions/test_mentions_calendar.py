"""A date phrase means the day that the article's date and the tense of its clause give it, and no day that they do not."""

import pytest

from kg.claims.calendar import resolve_time
from kg.grammar.timewords import shipped_time_words
from kg.mentions.times import find_times
from kg.records import ResolvedTime


def resolved(text, published, tense):
    (expression,) = find_times(text, shipped_time_words("en"))
    return resolve_time(expression, published, tense)


@pytest.mark.parametrize(
    ("text", "published", "tense", "date"),
    [
        # weekdays
        ("on Thursday", "2025-02-27", "past", "2025-02-27"),
        ("on Tuesday", "2025-02-26", "past", "2025-02-25"),
        ("on Monday", "2019-05-07", "past", "2019-05-06"),
        ("Wednesday evening", "2025-02-26", "future", "2025-02-26"),
        ("on Monday", "2025-02-26", "future", "2025-03-03"),
        ("last Friday", "2025-02-26", "past", "2025-02-21"),
        ("next Tuesday", "2025-02-27", "future", "2025-03-04"),
        ("this Monday", "2025-02-27", "past", "2025-02-24"),
        ("Friday next week", "2025-02-27", "future", "2025-03-07"),
        ("on Monday and Tuesday", "2025-02-27", "past", "2025-02-24/2025-02-25"),
        ("from Saturday to Monday", "2025-02-27", "future", "2025-03-01/2025-03-03"),
        # near days
        ("today", "2025-02-27", "past", "2025-02-27"),
        ("yesterday", "2025-03-01", "past", "2025-02-28"),
        ("tomorrow", "2024-12-31", "future", "2025-01-01"),
        # periods
        ("this week", "2025-02-27", "past", "2025-02-24/2025-03-02"),
        ("earlier this week", "2025-02-27", "past", "2025-02-24/2025-02-26"),
        ("earlier this week", "2025-02-24", "past", "2025-02-24"),
        ("later this week", "2025-02-27", "future", "2025-02-28/2025-03-02"),
        ("next week", "2024-11-10", "future", "2024-11-11/2024-11-17"),
        ("last week", "2025-02-27", "past", "2025-02-17/2025-02-23"),
        ("over the weekend", "2025-02-24", "past", "2025-02-22/2025-02-23"),
        ("last month", "2025-01-05", "past", "2024-12"),
        ("next month", "2025-12-05", "future", "2026-01"),
        ("this year", "2025-02-27", "past", "2025"),
        ("last year", "2024", "past", "2023"),
        ("earlier this year", "2025-02-27", "past", "2025"),
        # days and months without a year
        ("on May 14", "2019-05-07", "future", "2019-05-14"),
        ("on January 3", "2024-12-28", "future", "2025-01-03"),
        ("on December 28", "2025-01-03", "past", "2024-12-28"),
        ("on February 29", "2025-02-27", "past", "2024-02-29"),
        ("on Nov. 11-14", "2024-11-10", "future", "2024-11-11/2024-11-14"),
        ("from August 22-24", "2023-08-23", "past", "2023-08-22/2023-08-24"),
        ("from December 30 to January 2", "2025-01-05", "past", "2024-12-30/2025-01-02"),
        ("on the 14th.", "2025-02-10", "past", "2025-01-14"),
        ("on the 14th.", "2025-02-10", "future", "2025-02-14"),
        ("in July", "2025-02-27", "past", "2024-07"),
        ("in July", "2025-02-27", "future", "2025-07"),
        ("in February", "2025-02-27", "past", "2025-02"),
        ("in July", "2024", "past", "2024-07"),
        ("last July", "2025-09-09", "past", "2025-07"),
        ("in July last year", "2025-09-09", "past", "2024-07"),
        # written out
        ("on 27 February 2025", None, "past", "2025-02-27"),
        ("in June of 2024", None, "past", "2024-06"),
        ("from 2012 to 2024", None, "past", "2012/2024"),
        ("May-June 2024", None, "past", "2024-05/2024-06"),
        ("since 2010", None, "past", "2010/.."),
        ("until 2012", None, "past", "../2012"),
        ("since Monday", "2025-02-27", "past", "2025-02-24/.."),
        ("two days ago", "2025-03-01", "past", "2025-02-27"),
    ],
)
def test_what_the_words_mean_from_the_article_s_day(text, published, tense, date):
    assert resolved(text, published, tense) == ResolvedTime(date)


@pytest.mark.parametrize(
    ("text", "published", "tense", "date", "flag"),
    [
        ("on Wednesday", "2024", "future", "2024", "coarse"),
        ("earlier this week", "2024", "past", "2024", "coarse"),
        ("this month", "2024", "past", "2024", "coarse"),
        ("last month", "2024", "past", "2023-12/2024-11", "coarse"),
        ("on January 25", None, "past", None, "no-year"),
        ("on Tuesday", None, "past", None, "no-published"),
        ("on February 30", "2025-02-27", "past", None, "impossible"),
        ("on 31 June 2024", None, "past", None, "impossible"),
        ("Nov. 14-11", "2024-11-10", "past", None, "impossible"),
        ("from 2024 to 2012", None, "past", None, "impossible"),
        ("yesterday", "0001-01-01", "past", None, "impossible"),
        ("Thursday (Feb 26)", "2025-02-26", "past", "2025-02-26", "weekday-conflict"),
        ("on February 28", "2025-02-27", "past", None, "tense-conflict"),
        ("last Monday", "2025-02-26", "past", "2025-02-17/2025-02-24", "ambiguous"),
        ("next Friday", "2025-02-24", "future", "2025-02-28/2025-03-07", "ambiguous"),
        ("on Friday", "2025-02-27", "present", "2025-02-28", "nearest"),
        ("three years ago", "2025-02-27", "past", "2022", "rounded"),
        ("two weeks ago", "2025-02-27", "past", "2025-02-10/2025-02-16", "rounded"),
        ("nearly three years ago", "2025-02-27", "past", None, "vague"),
        ("the same day", "2025-02-27", "past", None, "anaphor"),
        ("in the autumn.", "2025-02-27", "future", None, "season"),
        ("the autumn of 2024", None, "past", "2024", "season"),
    ],
)
def test_what_cannot_be_known_is_coarser_or_nothing_and_says_why(text, published, tense, date, flag):
    assert resolved(text, published, tense) == ResolvedTime(date, (flag,))


def test_a_publication_date_that_is_none_is_an_error():
    with pytest.raises(ValueError, match="no EDTF date"):
        resolved("on Tuesday", "Tuesday", "past")

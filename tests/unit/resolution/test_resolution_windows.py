from datetime import date

import pytest

from kg.resolution.windows import DAYS_AHEAD, DAYS_BACK, Window, told_window, window_of
from kg.resolution.wording import clipped, date_in_words, listed


def days(first, last):
    return Window(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal())


@pytest.mark.parametrize(
    ("told", "published", "modality", "window"),
    [
        ("2025-02-24/2025-03-02", "2025-02-27", "occurred", days("2025-02-24", "2025-02-27")),
        ("2025-02-24/2025-03-02", "2025-02-27", "planned", days("2025-02-27", "2025-03-02")),
        ("2024", "2024", "planned", days("2024-01-01", "2024-12-31")),
        ("2025-03-01", "2025-02-27", "occurred", days("2025-03-01", "2025-03-01")),
        ("2024-09", None, "occurred", days("2024-09-01", "2024-09-30")),
        (None, None, "occurred", None),
    ],
)
def test_what_occurred_lies_before_the_article_and_what_is_planned_after(told, published, modality, window):
    assert told_window(told, published, modality) == window


def test_without_a_date_news_is_of_the_days_around_it():
    day = date.fromisoformat("2025-02-27").toordinal()
    assert told_window(None, "2025-02-27", "occurred") == Window(day - DAYS_BACK, day)
    assert told_window(None, "2025-02-27", "planned") == Window(day, day + DAYS_AHEAD)


@pytest.mark.parametrize("edtf", ["2012/2024", "2010/..", "../2012"])
def test_a_date_of_many_years_places_no_event(edtf):
    assert window_of(edtf) is None


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2025-02-27", "27 February 2025"),
        ("2024-09", "September 2024"),
        ("2024", "2024"),
        ("2025-02-24/2025-02-26", "24 to 26 February 2025"),
        ("2025-02-24/2025-03-02", "24 February to 2 March 2025"),
        ("2024-12-30/2025-01-02", "30 December 2024 to 2 January 2025"),
        ("2012/2024", "2012 to 2024"),
        ("2010/..", "since 2010"),
        ("../2012", "until 2012"),
    ],
)
def test_dates_are_written_as_a_reader_expects(edtf, words):
    assert date_in_words(edtf) == words


def test_names_are_listed_as_a_reader_expects():
    assert [listed(list("ABC"[:count])) for count in range(4)] == ["", "A", "A and B", "A, B and C"]


def test_long_words_end_at_a_word_and_say_so():
    assert clipped("We  will be\ndiscussing space", 16) == "We will be…"

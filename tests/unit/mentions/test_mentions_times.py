"""Date phrases are found where they stand, one expression a phrase, and nothing else is taken for one."""

import pytest

from kg.errors import RuleError
from kg.grammar.timewords import TimeWord, parse_time_words, shipped_time_words
from kg.mentions.times import find_times

ENGLISH = shipped_time_words("en")


def found(text, words=ENGLISH):
    return [
        (text[time.start : time.end], time.kind, *(f"{name}={value}" for name, value in time.fields)) for time in find_times(text, words)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 27 February 2025.", ("27 February 2025", "day", "year=2025", "month=02", "day=27")),
        ("February 27, 2025", ("February 27, 2025", "day", "year=2025", "month=02", "day=27")),
        ("on Feb. 27 in", ("Feb. 27", "day", "month=02", "day=27")),
        ("2025-02-27", ("2025-02-27", "day", "year=2025", "month=02", "day=27")),
        ("the 3rd of May", ("the 3rd of May", "day", "month=05", "day=03")),
        ("Thursday (Feb 27) in", ("Thursday (Feb 27)", "day", "weekday=4", "month=02", "day=27")),
        ("Wednesday, (February 26).", ("Wednesday, (February 26)", "day", "weekday=3", "month=02", "day=26")),
        ("Friday, 3 May", ("Friday, 3 May", "day", "weekday=5", "month=05", "day=03")),
        ("on Sat, Feb 1", ("Sat, Feb 1", "day", "weekday=6", "month=02", "day=01")),
        ("on Nov. 11-14 for", ("Nov. 11-14", "days", "month=11", "day=11", "end_day=14")),
        ("11–14 November", ("11–14 November", "days", "day=11", "end_month=11", "end_day=14")),
        ("from 3 to 5 May", ("from 3 to 5 May", "days", "day=03", "end_month=05", "end_day=05")),
        ("between May 3 and 5", ("between May 3 and 5", "days", "month=05", "day=03", "end_day=05")),
        (
            "May 30 to June 2, 2025",
            ("May 30 to June 2, 2025", "days", "month=05", "day=30", "end_year=2025", "end_month=06", "end_day=02"),
        ),
        ("on the 14th.", ("the 14th", "ordinal", "day=14")),
        ("In July, he", ("July", "month", "month=07")),
        ("in June of 2024", ("June of 2024", "month", "year=2024", "month=06")),
        ("in early March", ("early March", "month", "stage=early", "month=03")),
        ("mid-March", ("mid-March", "month", "stage=mid", "month=03")),
        ("He may meet her in May", ("May", "month", "month=05")),
        ("last July", ("last July", "month", "relative=last", "month=07")),
        ("July last year", ("July last year", "month", "relative=last", "period=year", "month=07")),
        ("May-June 2024", ("May-June 2024", "months", "year=2024", "month=05", "end_month=06")),
        ("in 2024,", ("2024", "year", "year=2024")),
        ("the end of 2024", ("the end of 2024", "year", "stage=late", "year=2024")),
        ("from 2012 to 2024", ("from 2012 to 2024", "years", "year=2012", "end_year=2024")),
        ("2012 to 2024", ("2012 to 2024", "years", "year=2012", "end_year=2024")),
        ("between 2012 and 2024", ("between 2012 and 2024", "years", "year=2012", "end_year=2024")),
        ("since 2010", ("since 2010", "year", "bound=since", "year=2010")),
        ("until 2012", ("until 2012", "year", "bound=until", "year=2012")),
        ("by Friday", ("by Friday", "weekday", "bound=until", "weekday=5")),
        ("Wednesday evening and", ("Wednesday evening", "weekday", "weekday=3")),
        ("on Friday local time", ("Friday local time", "weekday", "weekday=5")),
        ("Earlier Wednesday, he", ("Earlier Wednesday", "weekday", "stage=earlier", "weekday=3")),
        ("last Friday", ("last Friday", "weekday", "relative=last", "weekday=5")),
        ("Friday next week", ("Friday next week", "weekday", "relative=next", "period=week", "weekday=5")),
        ("Monday and Tuesday", ("Monday and Tuesday", "weekdays", "weekday=1", "end_weekday=2")),
        ("today", ("today", "near-day", "distance=0")),
        ("yesterday evening", ("yesterday evening", "near-day", "distance=-1")),
        ("Earlier this week, he", ("Earlier this week", "period", "stage=earlier", "relative=this", "period=week")),
        ("next month", ("next month", "period", "relative=next", "period=month")),
        ("over the weekend", ("the weekend", "period", "period=weekend")),
        ("two days ago", ("two days ago", "ago", "number=2", "unit=day")),
        ("more than two years ago", ("more than two years ago", "ago", "hedge=about", "number=2", "unit=year")),
        ("in the autumn.", ("the autumn", "season", "season=autumn")),
        ("the same day", ("the same day", "anaphor", "distance=0")),
        ("in Oslo the next day.", ("the next day", "anaphor", "distance=1")),
        ("two days earlier", ("two days earlier", "anaphor", "distance=-2")),
        ("in the first half of next year", ("the first half of next year", "share", "relative=next", "share=01-06")),
        ("at noon on Friday.", ("noon on Friday", "weekday", "weekday=5")),
        ("early in 2026", ("early in 2026", "year", "stage=early", "year=2026")),
        ("planned for May was", ("May", "month", "month=05")),
        ("from 16 to 18 May 2025", ("from 16 to 18 May 2025", "days", "day=16", "end_year=2025", "end_month=05", "end_day=18")),
    ],
)
def test_a_phrase_is_one_expression_with_what_its_words_say(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "They may march on, and August guests may come.",
        "Some 2000 people and 1,945 soldiers cost $2000, up 2024.5%.",
        "Resolution 1973, Flight 2014 and Vision 2030",
        "USA Today said Black Friday was no date.",
        "At the 42nd Asean Summit on the 15th anniversary",
        "the fall of Kabul; the 1990s; Jan said so in Sun City",
        "at 2030 GMT; a two-day visit; for the first time in years",
        "2012345 2024x x2024 20245",
    ],
)
def test_what_only_looks_like_a_date_is_none(text):
    assert found(text) == []


def test_several_phrases_are_found_in_their_order():
    text = "Shoigu met Anwar on Thursday (Feb 27), three years ago he was minister; since 2012 that is."
    assert [phrase for phrase, *_ in found(text)] == ["Thursday (Feb 27)", "three years ago", "since 2012"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hari ini saya", ("Hari ini", "near-day", "distance=0")),
        ("pada 27 Februari 2025", ("27 Februari 2025", "day", "year=2025", "month=02", "day=27")),
        ("minggu lepas", ("minggu lepas", "period", "relative=last", "period=week")),
        ("pada Khamis", ("Khamis", "weekday", "weekday=4")),
        ("dua tahun lalu", ("dua tahun lalu", "ago", "number=2", "unit=year")),
    ],
)
def test_another_language_needs_only_its_table(text, expected):
    assert found(text, shipped_time_words("ms")) == [expected]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "times.tsv: the header is missing"),
        ("text\tid\tkind\nMonday\t1\n", "times.tsv:2: a row needs text, id and kind"),
        ("text\tid\tkind\nMonday\t1\tday\n", "times.tsv:2: unknown kind 'day'"),
    ],
)
def test_a_broken_table_is_an_error_with_its_line(content, message):
    with pytest.raises(RuleError) as error:
        parse_time_words(content)
    assert str(error.value).startswith(message)


def test_a_table_is_read_row_by_row():
    assert parse_time_words("# remark\ntext\tid\tkind\n\nMonday\t1\tweekday\n").words == (TimeWord("Monday", "1", "weekday"),)

"""Lines: the tokens of a sentence, where each stands, and what collapsing leaves."""

from __future__ import annotations

import pytest

from kg.grammar.line import Cell, Line, collapse, line_of, shown, tokens
from kg.records import Mention


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("The U.S. and U.K. met.", ["The", "U.S.", "and", "U.K.", "met", "."]),
        ("Shoigu's aide didn't say", ["Shoigu", "'s", "aide", "did", "n't", "say"]),
        ("O'Brien and Ya'alon met", ["O'Brien", "and", "Ya'alon", "met"]),
        ("on the 27th, at 10:30 with 1,200.5 tonnes", ["on", "the", "27th", ",", "at", "10:30", "with", "1,200.5", "tonnes"]),
        ("face-to-face -- or not", ["face", "-", "to", "-", "face", "--", "or", "not"]),
        ("see https://example.org/a?b=c @office #talks", ["see", "https://example.org/a?b=c", "@office", "#talks"]),
        ("", []),
    ],
)
def test_a_text_falls_into_its_tokens(text, surfaces):
    assert [surface for surface, _, _ in tokens(text)] == surfaces


@pytest.mark.parametrize(
    ("surface", "spaced", "word"), [("Met", False, "met"), ("-", False, "-"), ("-", True, "--"), ("--", False, "--"), ("É", False, "é")]
)
def test_a_token_shows_in_lower_case_and_a_dash_by_the_spaces_around_it(surface, spaced, word):
    assert shown(surface, spaced=spaced) == word


def test_a_line_is_its_words_each_with_one_space_and_where_they_begin():
    line = line_of([Cell("anwar", 10, 15), Cell("met", 16, 19), Cell(".", 19, 20)])
    assert line == Line((Cell("anwar", 10, 15), Cell("met", 16, 19), Cell(".", 19, 20)), " anwar met . ", (1, 7, 11))
    assert [line.cell_at(position) for position in (0, 1, 2, 7, 11, 13)] == [0, 0, 1, 1, 2, 3]


def test_collapsing_makes_one_cell_of_each_stretch_and_keeps_the_rest():
    cells = [Cell(word, start, start + len(word)) for word, start in (("the", 0), ("prime", 4), ("minister", 10), ("met", 19), ("tea", 23))]
    office, thing = Mention("Office", 4, 18, "Prime Minister"), Mention("Thing", 23, 26, "tea")
    line = collapse(line_of(cells), [(4, 5, "\x9b", thing), (1, 3, "\x8e", office)])
    assert line == line_of([Cell("the", 0, 3), Cell("\x8e", 4, 18, office), Cell("met", 19, 22), Cell("\x9b", 23, 26, thing)])


def test_collapsing_nothing_is_the_same_line():
    line = line_of([Cell("met", 0, 3)])
    assert collapse(line, []) == line

"""Phrases of the lexicon and dates are collapsed, each where its guard allows it."""

from __future__ import annotations

import pytest

from kg.grammar.folding import fold
from kg.mentions.lexical import lexical_line, plain_line


def test_an_article_belongs_to_the_state_or_organisation_it_stands_before(pack):
    folded = fold("the US and the SCO met in the capital")
    line = lexical_line(plain_line(folded, 100), folded, 100, pack)
    collapsed = [(cell.start, cell.end, cell.mention.value) for cell in line.cells if cell.mention is not None]
    assert collapsed[:2] == [(100, 106, "state/united-states"), (111, 118, "organisation/shanghai-cooperation-organisation")]


def test_a_pronoun_and_a_bird_are_no_states(found):
    states = [m for m in found("They told us that turkey is a bird, and Turkey is a state.", "lexical") if m[0] == "State"]
    assert states == [("State", "Turkey", "state/turkiye")]


def test_a_proper_name_has_its_capital(found):
    assert found("We sang of brussels sprouts in Brussels.", "lexical")[-1:] == [("Capital", "Brussels", "place/brussels")]
    assert found("Brussels sprouts and brussels sprouts.", "lexical") == [("Capital", "Brussels", "place/brussels")]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Brasília", ("Capital", "place/brasilia")),
        ("Côte d’Ivoire", ("State", "state/ivory-coast")),
        ("Republic of Korea", ("State", "state/south-korea")),
        ("United Arab Emirates", ("State", "state/united-arab-emirates")),
        ("Kremlin", ("Seat", "state/russia")),
        ("White House", ("Seat", "state/united-states")),
    ],
)
def test_every_spelling_of_the_lexicon_leads_to_its_reference(found, written, meant):
    kind, value = meant
    assert found(f"People of {written} sang.", "lexical") == [(kind, written, value)]


def test_the_longest_phrase_wins(found):
    assert found("A deputy foreign minister sang.", "lexical") == [
        ("Title", "deputy foreign minister", "Deputy Minister of Foreign Affairs")
    ]


def test_a_date_wins_over_a_word_and_a_modal_is_no_month(found):
    assert found("May 3 may be cold.", "lexical") == [("Date", "May 3", "day")]


def test_a_place_whose_first_word_is_a_month_is_a_place(found):
    assert found("A fair in Mar del Plata.", "lexical") == [("City", "Mar del Plata", "place/mar-del-plata")]


def test_cells_stand_where_their_words_stand(pack):
    text = "Łódź — “Kenya’s” capital, the SCO and São Tomé."
    folded = fold(text)
    for cell in lexical_line(plain_line(folded, 0), folded, 0, pack).cells:
        if cell.mention is not None:
            assert cell.start <= cell.mention.start < cell.mention.end <= cell.end

"""A name behind "in" that is nobody's is a town, wherever it stands in the document."""

from __future__ import annotations

import pytest

from kg.mentions import lines_of
from kg.records import Sentence


@pytest.fixture(scope="module")
def towns(pack):
    """Gives the towns without a reference that a document of some sentences has, in order."""

    def read(*texts):
        lines = lines_of(tuple(Sentence(0, len(text), text, "prose") for text in texts), pack)
        return [m.value for line in lines for cell in line.cells if (m := cell.mention) and (m.type, m.reference) == ("City", "")]

    return read


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["They met in Sarbek on Monday."], ["Sarbek"]),
        (["They met in the city of Nova Ostra."], ["Nova Ostra"]),
        (["She flew to Sarbek.", "They met in Sarbek."], ["Sarbek", "Sarbek"]),
        (["She spoke to Sarbek."], []),
        (["She has confidence in Sarbek."], []),
        (["They trade in Sarbek's shares."], []),
        (["Anna Sarbek left.", "They saw it in Sarbek."], []),
    ],
)
def test_a_name_is_a_town_where_a_place_stands_and_nobody_of_that_name_does_anything(towns, texts, expected):
    assert towns(*texts) == expected

"""Stage by stage, titles, states and names become offices, officials, roles and groups; what nobody takes up is a word again."""

from __future__ import annotations

import pytest

from kg.grammar.line import line_of
from kg.mentions import lines_of
from kg.mentions.cascade import cascaded_line
from kg.records import Sentence


@pytest.mark.parametrize(
    "official",
    [
        "Kenyan Deputy Foreign Minister Amina Otieno",
        "Foreign Minister Amina Otieno of Kenya",
        "Kenya's Foreign Minister Amina Otieno",
        "Amina Otieno, the foreign minister of Kenya",
        "the secretary of Kenya's Security Council, Amina Otieno",
        "former Kenyan Prime Minister Amina Otieno",
    ],
)
def test_an_office_and_a_name_beside_each_other_are_one_official(found, official):
    assert found(f"Yesterday {official} arrived.")[1:] == [("Official", official, "Amina Otieno")]


def test_somebody_of_somebody_is_unnamed(found):
    words = "An aide to Kenyan President Daudi Kiprop"
    assert found(f"{words} arrived.") == [("Unnamed", words, "Daudi Kiprop")]


def test_an_office_without_a_name_is_a_role(found):
    assert found("The Danish prime minister and his Kenyan counterpart arrived.") == [
        ("Role", "The Danish prime minister", "Prime Minister"),
        ("Role", "his Kenyan counterpart", "counterpart"),
    ]


def test_two_of_one_title_are_a_group(found):
    assert found("The two ministers arrived.") == [("Group", "The two ministers", "Minister")]


def test_a_description_before_a_comma_does_not_swallow_the_name_after_it(found):
    assert found("According to the aide, Amina Otieno left.") == [("Role", "the aide", "Aide"), ("Name", "Amina Otieno", "Amina Otieno")]


def test_the_capital_of_a_state_is_the_place_that_the_reference_names(found):
    assert found("The Kenyan capital was calm.") == [("Capital", "The Kenyan capital", "place/nairobi")]
    assert found("The European capital was calm.") == [("Demonym", "European", "place/europe")]


def test_a_quoted_fragment_reads_as_if_it_had_no_marks(pack, found):
    assert ("Status", "partner country", "partner") in found("He said “partner country” status was granted.")
    text = 'He said "partner country" status and "I am here."'
    (line,) = lines_of((Sentence(0, len(text), text),), pack)
    assert [cell.word for cell in line.cells].count('"') == 2


def test_a_bare_apostrophe_behind_a_name_in_s_owns_and_one_that_closes_a_quotation_does_not(pack):
    def words(text):
        return [cell.word for cell in lines_of((Sentence(0, len(text), text, "prose"),), pack)[0].cells]

    assert words("They backed the Netherlands’ offer.")[3:5] == ["'s", "offer"]
    assert "'s" not in words("They said ‘we back the Netherlands’ on Monday.")


def test_what_no_mention_took_up_is_a_word_again(pack):
    text = "The trade and security of farmers was discussed by a president."
    (line,) = lines_of((Sentence(0, len(text), text),), pack)
    assert [cell.word for cell in line.cells if cell.mention is None and cell.word in ("trade", "security")] == ["trade", "security"]


def test_a_line_without_mentions_stays_as_it_is(pack):
    text = "It rained all night."
    (line,) = lines_of((Sentence(0, len(text), text),), pack)
    assert cascaded_line(line_of(line.cells), pack) == line

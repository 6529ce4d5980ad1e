"""A mention is computed from its parts: titles in their canonical form, offices with state, body and status."""

from __future__ import annotations

import pytest

from kg.mentions import lines_of
from kg.records import Sentence


@pytest.fixture
def told(pack):
    """Gives the offices that the officials of a sentence hold: title and the value of each part but the words of the title itself."""

    def read(text):
        (line,) = lines_of((Sentence(0, len(text), text),), pack)
        officials = [cell.mention for cell in line.cells if cell.mention is not None and cell.mention.type in ("Official", "Role")]
        return [
            {"title": office.value} | {role: part.value for role, part in office.parts if role in ("state", "body", "status", "kind")}
            for official in officials
            for role, office in official.parts
            if role == "office"
        ]

    return read


@pytest.mark.parametrize(
    ("written", "title", "kind"),
    [
        ("Finance Minister", "Minister of Finance", "minister"),
        ("Deputy Foreign Minister", "Deputy Minister of Foreign Affairs", "minister"),
        ("Minister of Trade and Industry", "Minister of Trade and Industry", "minister"),
        ("Defense Minister", "Minister of Defence", "minister"),
        ("Vice President", "Vice President", "head"),
    ],
)
def test_a_title_is_written_in_one_way(told, written, title, kind):
    (office,) = told(f"Kenya's {written} Amina Otieno arrived.")
    assert office == {"title": title, "state": "state/kenya", "kind": kind}


@pytest.mark.parametrize(
    ("written", "status"),
    [("Former Kenyan President", "former"), ("Acting Kenyan President", "acting"), ("Kenyan President-elect", "elect")],
)
def test_a_word_before_or_behind_the_title_gives_the_status(told, written, status):
    assert told(f"{written} Amina Otieno arrived.") == [{"title": "President", "state": "state/kenya", "kind": "head", "status": status}]


def test_an_office_without_such_a_word_has_no_status(told):
    assert told("Kenyan President Amina Otieno arrived.") == [{"title": "President", "state": "state/kenya", "kind": "head"}]


def test_a_body_belongs_to_its_office(told):
    (office,) = told("The secretary of Kenya's Security Council, Amina Otieno, arrived.")
    assert (office["title"], office["body"]) == ("Secretary", "Security Council")


def test_one_official_can_hold_two_offices(told):
    held = told("Kenyan Deputy Prime Minister and Foreign Minister Amina Otieno arrived.")
    assert [office["title"] for office in held] == ["Deputy Prime Minister", "Minister of Foreign Affairs"]


@pytest.mark.parametrize("second", ["Kenyan foreign minister", "the president of Kenya", "Kenya's foreign minister"])
def test_nobody_is_given_offices_of_two_states(found, second):
    read = found(f"Danish Prime Minister Freja Holm, {second}, and others left.")
    assert [(kind, words) for kind, words, _ in read][:2] == [("Official", "Danish Prime Minister Freja Holm"), ("Role", second)]

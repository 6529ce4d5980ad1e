"""Whose office it is where the title does not say: found by what the text shows, with the words that show it, or left out."""

from __future__ import annotations

import pytest

KIPROP = "Kenyan President Daudi Kiprop"


def _offices(told):
    return [(post["holder"], post["title"], post["organisation"], post.get("context", [])) for post in told]


def test_a_title_without_any_state_is_left_out(said):
    assert said("President Daudi Kiprop spoke.", "post") == []


def test_a_title_that_one_state_alone_has_names_it(said):
    assert _offices(said("Taoiseach Aoife Brennan spoke.", "post")) == [("Aoife Brennan", "Taoiseach", "Ireland", [])]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{KIPROP} and Defence Minister Amina Otieno spoke.",
        f"{KIPROP}, accompanied by Defence Minister Amina Otieno, spoke.",
    ],
)
def test_a_minister_beside_a_head_is_of_the_same_state(said, sentence):
    assert _offices(said(sentence, "post"))[1:] == [("Amina Otieno", "Minister of Defence", "Kenya", [("office", "Kenyan President")])]


def test_a_head_met_where_somebody_went_is_the_head_there(said):
    told = said("Danish Prime Minister Freja Holm travelled to Kenya, where she met President Daudi Kiprop.", "post")
    assert _offices(told)[1:] == [("Daudi Kiprop", "President", "Kenya", [("office", "Kenya")])]


def test_another_office_of_the_same_person_names_the_state(said):
    told = said(f"{KIPROP} spoke. President Kiprop sang.", "post")
    assert _offices(told)[1:] == [("Daudi Kiprop", "President", "Kenya", [("office", "Kenyan President"), ("antecedent", KIPROP)])]


def test_an_article_leaves_its_own_state_unsaid(said):
    text = "NAIROBI, May 10 (Reuters) - Foreign Minister Amina Otieno spoke on Monday."
    assert _offices(said(text, "post", dateline="NAIROBI")) == [
        ("Amina Otieno", "Minister of Foreign Affairs", "Kenya", [("office", "NAIROBI")])
    ]


def test_a_dateline_abroad_gives_no_office_that_its_state_does_not_have(said):
    assert said("NAIROBI, May 10 (Reuters) - Chancellor Karl Steindl spoke on Monday.", "post", dateline="NAIROBI") == []


def test_a_body_is_of_its_state_and_a_seat_is_itself(said):
    text = "Norwegian Foreign Ministry spokesperson Kari Lunde spoke. Kremlin spokesman Oleg Petrenko spoke. NATO Secretary General Freja Holm spoke."
    assert [(post["holder"], post["organisation"]) for post in said(text, "post")] == [
        ("Kari Lunde", "Ministry of Foreign Affairs of Norway"),
        ("Oleg Petrenko", "Kremlin"),
        ("Freja Holm", "NATO"),
    ]


def test_an_ambassador_is_of_the_sending_state(said):
    told = said("Kenya's Ambassador to Denmark Daudi Kiprop spoke.", "post")
    assert _offices(told) == [("Daudi Kiprop", "Ambassador", "Kenya", [])]


@pytest.mark.parametrize(
    "words", ["Professor Daudi Kiprop of the University of Nairobi", "Kenyan official Daudi Kiprop", "Kenyan journalist Daudi Kiprop"]
)
def test_a_description_is_no_office(said, words):
    assert said(f"{words} spoke.", "post") == []

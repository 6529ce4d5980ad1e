"""Who is meant by a short name, a pronoun, an office or a group; nobody where two could be."""

from __future__ import annotations

import pytest

HOLM, KIPROP, TUILAGI = "Danish Prime Minister Freja Holm", "Kenyan President Daudi Kiprop", "Fijian Foreign Minister Jone Tuilagi"


@pytest.mark.parametrize(
    ("first", "second", "evidence"),
    [
        (f"{TUILAGI} is in Nairobi.", f"Tuilagi met {KIPROP}", [("antecedent", TUILAGI)]),
        (f"{TUILAGI} is in Nairobi.", f"He met {KIPROP}", [("antecedent", TUILAGI)]),
        (f"{TUILAGI} is in Nairobi.", f"The Fijian foreign minister met {KIPROP}", [("antecedent", TUILAGI)]),
        (f"{TUILAGI} is in Nairobi.", f"Mr Tuilagi met {KIPROP}", [("antecedent", TUILAGI)]),
    ],
)
def test_a_person_told_of_before_is_meant_and_the_words_that_show_it_are_context(said, first, second, evidence):
    assert said(f"{first} {second}.", "meeting") == [
        {"quote": second, "modality": "occurred", "participants": ["Jone Tuilagi", "Daudi Kiprop"], "context": evidence}
    ]


def test_two_of_one_surname_are_told_apart_or_nobody_is_meant(said):
    text = f"{KIPROP} saw Jone Tuilagi. Samu Tuilagi was absent. Tuilagi then met {HOLM}."
    assert said(text, "meeting") == []


def test_a_leader_is_the_head_that_leads_that_state(said):
    text = f"Kenya's leader met {TUILAGI}. President Daudi Kiprop has led Kenya since 2019."
    assert said(text, "meeting") == [
        {
            "quote": f"Kenya's leader met {TUILAGI}",
            "modality": "occurred",
            "participants": ["Daudi Kiprop", "Jone Tuilagi"],
            "context": [("antecedent", "President Daudi Kiprop")],
        }
    ]


def test_the_two_are_the_pair_last_told_of(said):
    text = f"{HOLM} met {KIPROP}. The two discussed fisheries on Monday."
    assert said(text, "meeting")[1:] == [
        {
            "quote": "The two discussed fisheries on Monday",
            "modality": "occurred",
            "participants": ["Freja Holm", "Daudi Kiprop"],
            "date": "2023-05-08",
            "context": [("antecedent", HOLM), ("antecedent", KIPROP)],
        }
    ]


def test_the_two_of_three_is_nobody(said):
    told = said(f"{HOLM}, {KIPROP} and {TUILAGI} sang. The two met in Suva.", "meeting")
    assert told == []


def test_the_latter_is_the_last_told_of(said):
    told = said(f"{KIPROP} praised {TUILAGI}, the latter met {HOLM}.", "meeting")
    assert [meeting["participants"] for meeting in told] == [["Jone Tuilagi", "Freja Holm"]]


def test_i_is_who_speaks(said):
    assert said(f'"I will visit Fiji in July," {KIPROP} said.', "visit") == [
        {
            "quote": "I will visit Fiji in July",
            "modality": "planned",
            "attributed_to": "Daudi Kiprop",
            "visitor": "Daudi Kiprop",
            "destination": "Fiji",
            "date": "2023-07",
            "context": [("speaker", KIPROP), ("attribution", f"{KIPROP} said")],
        }
    ]


def test_a_pronoun_of_another_gender_is_somebody_else(said):
    text = "Kenya's foreign minister, Ms Amina Otieno, spoke. He met Danish Prime Minister Freja Holm."
    assert said(text, "meeting") == []


def test_a_pronoun_too_far_from_its_person_means_nobody(said):
    text = f"{TUILAGI} is in Nairobi. {'It rained. ' * 6}He met {KIPROP}."
    assert said(text, "meeting") == []

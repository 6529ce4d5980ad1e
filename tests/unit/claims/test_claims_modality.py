"""How real an event is told to be: what is planned, cancelled, denied or possible never reads as having happened."""

from __future__ import annotations

import pytest

HOLM, KIPROP = "Danish Prime Minister Freja Holm", "Kenyan President Daudi Kiprop"


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        (f"{HOLM} met {KIPROP}.", "occurred"),
        (f"{HOLM} has met {KIPROP}.", "occurred"),
        (f"{HOLM} is meeting {KIPROP}.", "occurred"),
        (f"{HOLM} will meet {KIPROP}.", "planned"),
        (f"{HOLM} is due to meet {KIPROP}.", "planned"),
        (f"{HOLM} is expected to meet {KIPROP}.", "planned"),
        (f"{HOLM} is to meet {KIPROP}.", "planned"),
        (f"{HOLM} plans to meet {KIPROP}.", "planned"),
        (f"{HOLM} may meet {KIPROP}.", "possible"),
        (f"{HOLM} might hold talks with {KIPROP}.", "possible"),
        (f"{HOLM} did not meet {KIPROP}.", "denied"),
        (f"{HOLM} never met {KIPROP}.", "denied"),
        (f"{HOLM} denied that she had met {KIPROP}.", "denied"),
        (f"There was no meeting between {HOLM} and {KIPROP}.", "denied"),
        (f"{HOLM} cancelled a meeting with {KIPROP}.", "cancelled"),
        (f"The talks between {HOLM} and {KIPROP}, set for Tuesday, were called off.", "cancelled"),
        (f"{HOLM} was due to meet {KIPROP} on Tuesday, but the meeting was cancelled.", "cancelled"),
    ],
)
def test_the_words_around_the_verb_decide(said, sentence, modality):
    assert [(m["modality"], m["participants"]) for m in said(sentence, "meeting")] == [(modality, ["Freja Holm", "Daudi Kiprop"])]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{HOLM} would have met {KIPROP}.",
        f"It is unclear whether {HOLM} met {KIPROP}.",
        f"If {HOLM} meets {KIPROP}, all will be well.",
    ],
)
def test_what_asserts_nothing_is_no_claim(said, sentence):
    assert said(sentence, "meeting") == []


def test_a_who_clause_asserts_on_its_own(said):
    told = said(f"{HOLM}, who met {KIPROP} on Monday, denied the report.", "meeting")
    assert told == [
        {
            "quote": f"{HOLM}, who met {KIPROP} on Monday",
            "modality": "occurred",
            "participants": ["Freja Holm", "Daudi Kiprop"],
            "date": "2023-05-08",
        }
    ]


def test_a_plan_looks_ahead_and_a_report_looks_back(said):
    assert [m["date"] for m in said(f"{HOLM} will meet {KIPROP} on Monday.", "meeting")] == ["2023-05-15"]
    assert [m["date"] for m in said(f"{HOLM} met {KIPROP} on Monday.", "meeting")] == ["2023-05-08"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{HOLM} and {KIPROP} are expected to discuss trade when they meet in Lima.",
        f"{HOLM} and {KIPROP} are to sign a pact after they meet in Lima.",
        f"{HOLM} said she would ask about it when she meets {KIPROP} in Lima.",
        f"{HOLM} plans to wait until she meets {KIPROP} in Lima.",
        f"{HOLM} will ask about it when she comes back and meets {KIPROP} in Lima.",
        f"{HOLM} will ask about it when she is received by {KIPROP} in Lima.",
        f"Trade is likely to come first as {HOLM} meets {KIPROP} in Lima.",
        f"When {HOLM} meets {KIPROP} in Lima, trade is due to come first.",
    ],
)
def test_a_meeting_in_the_present_tense_beside_a_plan_lies_ahead(said, sentence):
    assert ("planned", "Lima") in [(m["modality"], m.get("place")) for m in said(sentence, "meeting")]
    assert {m["modality"] for m in said(sentence, "meeting")} == {"planned"}


@pytest.mark.parametrize(
    "sentence",
    [
        f"{HOLM} asked about it when she met {KIPROP} in Lima.",
        f"{HOLM} said she would win when she met {KIPROP} in Lima.",
        f"Trade comes first as {HOLM} meets {KIPROP} in Lima.",
        f'"We will win," she said as {HOLM} meets {KIPROP} in Lima.',
        f"When {HOLM} met {KIPROP} in Lima, she said trade would come first.",
    ],
)
def test_beside_a_plan_a_past_tense_looks_back_and_without_one_the_present_tense_is_now(said, sentence):
    assert [(m["modality"], m["place"]) for m in said(sentence, "meeting")] == [("occurred", "Lima")]


def test_a_meeting_in_the_present_tense_beside_a_hope_is_possible(said):
    assert [m["modality"] for m in said(f"{HOLM} hopes to ask about it when she meets {KIPROP}.", "meeting")] == ["possible"]
    assert [m["modality"] for m in said(f"{HOLM} may ask about it before she meets {KIPROP}.", "meeting")] == ["possible"]


def test_a_weekday_beside_a_plan_is_the_next(said):
    sentence = f"{HOLM} and {KIPROP} will sign a pact when they meet on Monday."
    assert [m["date"] for m in said(sentence, "meeting")] == ["2023-05-15"]


def test_a_visit_in_the_present_tense_beside_a_plan_lies_ahead(said):
    assert [v["modality"] for v in said(f"{HOLM} will sign the pact when she visits Kenya.", "visit")] == ["planned"]
    assert [v["modality"] for v in said(f"{HOLM} signed the pact when she visited Kenya.", "visit")] == ["occurred"]

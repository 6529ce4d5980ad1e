"""Where states stand in organisations: what is told, one claim a member; plans, denials and speculation are no standing."""

from __future__ import annotations

import pytest

AU = "African Union"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Kenya joined BRICS in January 2024", {"organisation": "BRICS", "status": "member", "start_date": "2024-01"}),
        (
            "Kenya has applied to join the OECD",
            {"organisation": "Organisation for Economic Cooperation and Development (OECD)", "status": "applicant"},
        ),
        ("Kenya wants to join BRICS", {"organisation": "BRICS", "status": "interested"}),
        ("Kenya is a partner country of BRICS", {"organisation": "BRICS", "status": "partner"}),
        ("Kenya left the African Union in 2021", {"organisation": AU, "status": "former", "end_date": "2021"}),
        ("Kenya was suspended from the African Union in July 2023", {"organisation": AU, "status": "suspended", "start_date": "2023-07"}),
        (
            "Nairobi has applied to join the OECD",
            {"organisation": "Organisation for Economic Cooperation and Development (OECD)", "status": "applicant"},
        ),
    ],
)
def test_a_standing_is_told_with_its_time(said, sentence, told):
    assert said(f"{sentence}.", "membership", published="2024-02-01") == [{"quote": sentence, "member": "Kenya"} | told]


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        ("Uganda and Kenya are members of the African Union", ["Kenya", "Uganda"]),
        ("The African Union includes Kenya, Uganda and Chad", ["Chad", "Kenya", "Uganda"]),
    ],
)
def test_a_list_is_one_claim_a_member(said, sentence, members):
    told = sorted(said(f"{sentence}.", "membership"), key=lambda standing: standing["member"])
    assert told == [{"quote": sentence, "member": member, "organisation": AU, "status": "member"} for member in members]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru is not a member of NATO.",
        "Peru will become a member of the OECD.",
        "Peru may join BRICS.",
        "Peru never applied to join the OECD.",
        "The accession of Peru could be a good fit for BRICS.",
        "Peru is a good partner.",
    ],
)
def test_what_is_denied_planned_or_speculated_is_no_standing(said, sentence):
    assert said(sentence, "membership") == []


def test_the_bloc_is_the_organisation_last_told_of(said):
    assert said("BRICS met in May. Kenya has expressed interest in joining the bloc.", "membership") == [
        {
            "quote": "Kenya has expressed interest in joining the bloc",
            "member": "Kenya",
            "organisation": "BRICS",
            "status": "interested",
            "context": [("organisation", "BRICS")],
        }
    ]


def test_without_an_organisation_told_of_nobody_joins_anything(said):
    assert said("Kenya has expressed interest in joining the bloc.", "membership") == []


def test_of_two_tellings_in_one_sentence_the_shorter_stays(said):
    told = said("Kenya, a member of the African Union, and Uganda, a member of the African Union, voted.", "membership")
    assert [(standing["member"], standing["quote"]) for standing in told] == [
        ("Kenya", "Kenya, a member of the African Union"),
        ("Uganda", "Uganda, a member of the African Union"),
    ]


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Laos is landlocked. It is a member of ASEAN.", ["Laos"]),
        ("Trade between Laos and Peru rose. Both countries are members of ASEAN.", ["Laos", "Peru"]),
        ("Laos signed the pact with Peru and joined ASEAN in 1997.", ["Laos"]),
        ("She praised Laos's progress since it joined ASEAN.", ["Laos"]),
        ("Peru praised Laos's progress when it joined ASEAN.", []),
        ("The envoy of Laos met the envoy of Peru. The country joined ASEAN in 1997.", []),
        ("The minister visited Laos. It is a member of ASEAN.", []),
    ],
)
def test_a_pronoun_means_the_state_that_the_sentence_before_is_about(said, text, members):
    assert sorted(standing["member"] for standing in said(text, "membership")) == members


@pytest.mark.parametrize(
    ("text", "standings"),
    [
        ("Greece joined NATO in 1952, followed by Spain in 1982.", [("Greece", "1952"), ("Spain", "1982")]),
        ("Greece joined NATO in 1952, Spain in 1982.", [("Greece", "1952"), ("Spain", "1982")]),
        ("Greece spoke of NATO in 1952, followed by Spain in 1982.", []),
    ],
)
def test_a_membership_told_in_short_takes_over_the_organisation(said, text, standings):
    assert sorted((s["member"], s["start_date"]) for s in said(text, "membership")) == standings

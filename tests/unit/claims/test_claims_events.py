"""One event, one claim: who met whom, who went where, and nothing that fewer than two named people are told of."""

from __future__ import annotations

import pytest

HOLM, KIPROP, TUILAGI = "Danish Prime Minister Freja Holm", "Kenyan President Daudi Kiprop", "Fijian Foreign Minister Jone Tuilagi"


def test_a_meeting_says_who_where_when(said):
    text = f"{KIPROP} met {HOLM} in Nairobi on Monday."
    assert said(text, "meeting") == [
        {
            "quote": text[:-1],
            "modality": "occurred",
            "participants": ["Daudi Kiprop", "Freja Holm"],
            "place": "Nairobi",
            "date": "2023-05-08",
        }
    ]


def test_who_receives_is_the_host(said):
    text = f"{KIPROP} received {HOLM} in Nairobi."
    assert said(text, "meeting") == [
        {
            "quote": text[:-1],
            "modality": "occurred",
            "participants": ["Daudi Kiprop", "Freja Holm"],
            "host": "Daudi Kiprop",
            "place": "Nairobi",
        }
    ]


def test_one_who_meets_two_meets_them_at_one_meeting_of_two_sides(said):
    text = f"{HOLM} met {KIPROP} and {TUILAGI} in Suva."
    assert said(text, "meeting") == [
        {
            "quote": text[:-1],
            "modality": "occurred",
            "participants": ["Freja Holm", "Daudi Kiprop", "Jone Tuilagi"],
            "sides": [["Freja Holm"], ["Daudi Kiprop", "Jone Tuilagi"]],
            "place": "Suva",
        }
    ]


def test_a_list_that_met_has_a_side_a_person(said):
    text = f"{HOLM}, {KIPROP} and {TUILAGI} met in Suva on 3 May."
    assert said(text, "meeting") == [
        {
            "quote": text[:-1],
            "modality": "occurred",
            "participants": ["Freja Holm", "Daudi Kiprop", "Jone Tuilagi"],
            "sides": [["Freja Holm"], ["Daudi Kiprop"], ["Jone Tuilagi"]],
            "place": "Suva",
            "date": "2023-05-03",
        }
    ]


def test_separate_meetings_are_one_meeting_each(said):
    text = f"{HOLM} held separate meetings with {KIPROP} and {TUILAGI}."
    one = {"quote": text[:-1], "modality": "occurred"}
    told = sorted(said(text, "meeting"), key=lambda meeting: meeting["participants"])
    assert told == [one | {"participants": ["Freja Holm", "Daudi Kiprop"]}, one | {"participants": ["Freja Holm", "Jone Tuilagi"]}]


def test_a_call_has_its_channel(said):
    for words, channel in (("spoke by phone with", "phone"), ("held a video call with", "video")):
        text = f"{HOLM} {words} {KIPROP} on Tuesday."
        assert said(text, "meeting") == [
            {
                "quote": text[:-1],
                "modality": "occurred",
                "participants": ["Freja Holm", "Daudi Kiprop"],
                "date": "2023-05-09",
                "channel": channel,
            }
        ]


def test_an_aide_who_meets_somebody_is_nobody_named(said):
    assert said(f"An aide to {KIPROP} met {HOLM}.", "meeting") == []


def test_a_visit_for_talks_gives_its_place_and_date_to_the_talks(said):
    text = f"{HOLM} will visit Kenya on Friday for talks with President Daudi Kiprop."
    assert said(text, "meeting") == [
        {
            "quote": text[:-1],
            "modality": "planned",
            "participants": ["Freja Holm", "Daudi Kiprop"],
            "place": "Kenya",
            "date": "2023-05-12",
        }
    ]


def test_a_visit_to_two_states_is_two_visits(said):
    text = f"{HOLM} visited Kenya and Uganda last week."
    one = {"quote": text[:-1], "modality": "occurred", "visitor": "Freja Holm", "date": "2023-05-01/2023-05-07"}
    told = sorted(said(text, "visit"), key=lambda visit: visit["destination"])
    assert told == [one | {"destination": "Kenya"}, one | {"destination": "Uganda"}]


def test_nobody_visits_the_state_whose_office_they_hold(said):
    assert said(f"{HOLM} visited Denmark.", "visit") == []


def test_a_plan_that_the_text_calls_off_later_is_cancelled(said):
    text = f"{HOLM} was due to visit Uganda on Thursday. {HOLM} postponed her visit to Uganda."
    assert {visit["modality"] for visit in said(text, "visit")} == {"cancelled"}


@pytest.mark.parametrize(
    ("predicate", "date", "modality"),
    [
        ("met in Lima on Monday, 8 May, to discuss trade", "2023-05-08", "occurred"),
        ("met on Monday, May 8, 2023, in Lima, to discuss trade", "2023-05-08", "occurred"),
        ("will meet in Lima on Monday, 15 May, to discuss trade", "2023-05-15", "planned"),
        ("held talks in Lima on Monday, 8 May, to discuss trade", "2023-05-08", "occurred"),
        ("met in Lima on Monday to discuss trade", "2023-05-08", "occurred"),
    ],
)
@pytest.mark.parametrize(
    "partner", ["Dr Rosa Quispe", "Peruvian Trade Minister Rosa Quispe", "Dr Rosa Quispe, the trade minister of Peru,"]
)
def test_what_a_meeting_is_held_for_behind_its_date_in_commas_is_no_other_meeting(said, partner, predicate, date, modality):
    told = said(f"Fijian Premier Jone Vakatawa and {partner} {predicate}.", "meeting")
    assert [(m["participants"], m["modality"], m["place"], m["date"]) for m in told] == [
        (["Jone Vakatawa", "Rosa Quispe"], modality, "Lima", date)
    ]


def test_an_aside_that_begins_with_a_verb_stays_one_before_another_verb(said):
    pair = "Fijian Premier Jone Vakatawa and Peruvian Trade Minister Rosa Quispe"
    for sentence in (f"{pair}, joined by envoys, discussed trade.", f"{pair}, joined by envoys, are to discuss trade."):
        assert [m["participants"] for m in said(sentence, "meeting")] == [["Jone Vakatawa", "Rosa Quispe"]]


@pytest.mark.parametrize(
    ("how", "channel"),
    [
        ("in a phone call", "phone"),
        ("in a brief call", "phone"),
        ("by phone", "phone"),
        ("over the phone", "phone"),
        ("during a telephone conversation", "phone"),
        ("in a video call", "video"),
        ("by video link", "video"),
        ("via video conference", "video"),
    ],
)
def test_what_is_discussed_by_phone_or_video_has_its_channel_and_its_date(said, how, channel):
    agent, partner = "Fijian Premier Jone Vakatawa", "Peruvian Trade Minister Rosa Quispe"
    sentences = (
        f"{agent} discussed trade with {partner} {how} on Monday.",
        f"{agent} discussed trade with {partner} on Monday {how}.",
        f"{agent} spoke with {partner} {how} on Monday.",
        f"{agent} and {partner} discussed trade {how} on Monday.",
    )
    for sentence in sentences:
        told = [(m["participants"], m["channel"], m["date"]) for m in said(sentence, "meeting")]
        assert told == [(["Jone Vakatawa", "Rosa Quispe"], channel, "2023-05-08")]


def test_a_call_with_somebody_else_is_no_channel_of_a_meeting(said):
    told = said(
        "Fijian Premier Jone Vakatawa met Peruvian Trade Minister Rosa Quispe in Lima after a phone call with Lao King Kham Sisouk.",
        "meeting",
    )
    assert [(m["participants"][1], m.get("channel")) for m in told] == [("Rosa Quispe", None), ("Kham Sisouk", "phone")]


@pytest.mark.parametrize(
    "both",
    [
        "Fijian Premier Jone Vakatawa and Peruvian Trade Minister Rosa Quispe",
        "Jone Vakatawa, the premier of Fiji, and Peruvian Trade Minister Rosa Quispe",
        "Jone Vakatawa, the premier of Fiji, and Rosa Quispe, the trade minister of Peru,",
    ],
)
@pytest.mark.parametrize("predicate", ["is scheduled in Plovdiv", "is expected in Plovdiv on Monday", "is due in Plovdiv"])
def test_where_a_meeting_is_due_its_second_party_is_not_told_to_be_due(said, both, predicate):
    sentence = f"A meeting between {both} {predicate}."
    assert [(m["participants"], m["modality"]) for m in said(sentence, "meeting")] == [(["Jone Vakatawa", "Rosa Quispe"], "planned")]
    assert said(sentence, "visit") == []


def test_of_two_people_due_in_a_place_each_is_told_to_be_due(said):
    told = said("Jone Vakatawa, the premier of Fiji, and Peruvian Trade Minister Rosa Quispe are due in Plovdiv.", "visit")
    assert [visit["visitor"] for visit in told] == ["Jone Vakatawa", "Rosa Quispe"]


def test_behind_a_meeting_a_who_clause_tells_where_somebody_is_due(said):
    party = "Fijian Premier Jone Vakatawa"
    for before in (
        "It told of talks between Rosa Quispe, the trade minister of Peru, and",
        "Peruvian Trade Minister Rosa Quispe held talks with",
    ):
        told = said(f"{before} {party}, who is due in Plovdiv on Monday.", "visit")
        assert [(v["visitor"], v["destination"], v["modality"]) for v in told] == [("Jone Vakatawa", "Plovdiv", "planned")]

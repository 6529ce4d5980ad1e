"""What was talked about, told apart from the meeting: recounted by those who met, announced, or left open; never of two meetings one."""

from __future__ import annotations

import pytest

MET = "Kenyan President Peter Odhiambo met Danish Prime Minister Lars Holm in Oslo on Monday. "
AGAIN = "On Tuesday he met Fijian Prime Minister Sitiveni Kava in Suva. "


def recounted(said, text):
    return [(m["participants"], m["place"], m["date"], m["topics"], m["attributed_to"]) for m in said(text, "meeting") if "topics" in m]


def topics(said, text):
    return [(t["participants"], t["modality"], t["topics"], t.get("attributed_to")) for t in said(text, "topic")]


@pytest.mark.parametrize(
    "words",
    [
        "Our talks focused on trade and, among others, tourism",
        "Our discussions covered trade, tourism and much else",
        "We discussed trade and tourism",
        "We have talked about tourism and trade",
    ],
)
def test_what_somebody_tells_of_their_one_meeting_is_a_topic_of_it(said, words):
    expected = [(["Peter Odhiambo", "Lars Holm"], "Oslo", "2023-05-08", ["tourism", "trade"], "Lars Holm")]
    assert recounted(said, MET + f'"{words}," Holm said.') == expected


@pytest.mark.parametrize(
    "text",
    [
        '"We discussed trade," Kenyan President Peter Odhiambo said.',
        MET + '"We discussed trade," Ana Silva said.',
        MET + AGAIN + '"We discussed trade," Odhiambo said.',
        MET + AGAIN.replace("On Tuesday he", "Odhiambo also") + '"We discussed trade," Odhiambo said.',
        MET + "On Tuesday he met Holm in Bergen. " + '"We discussed trade," Odhiambo said.',
        MET + '"We will build a port for trade," Holm said.',
        MET + '"We discussed nothing of note," Holm said.',
        MET + "We discussed trade in our last issue.",
        MET.replace("met", "will meet") + '"We discussed trade," Holm said.',
    ],
)
def test_without_one_meeting_of_the_speaker_nothing_is_recounted(said, text):
    assert recounted(said, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"We will be discussing space and nuclear energy," Ana Silva said.',
            (["Ana Silva"], "planned", ["nuclear energy", "space"], "Ana Silva"),
        ),
        ('Ana Silva said: "We are going to talk about trade."', (["Ana Silva"], "planned", ["trade"], "Ana Silva")),
        (
            MET + "It is unclear whether Odhiambo spoke about arms procurement with Holm.",
            (["Peter Odhiambo", "Lars Holm"], "possible", ["arms procurement"], None),
        ),
        (
            MET + "It was not immediately clear if the two discussed trade or migration, according to Janes.",
            (["Peter Odhiambo", "Lars Holm"], "possible", ["migration", "trade"], None),
        ),
        (
            MET + "Officials did not say whether Odhiambo raised tourism with Holm.",
            (["Peter Odhiambo", "Lars Holm"], "possible", ["tourism"], None),
        ),
    ],
)
def test_what_is_announced_or_left_open_is_a_topic_that_was_not_told_as_discussed(said, text, expected):
    assert topics(said, text) == [expected]
    assert recounted(said, text) == []


@pytest.mark.parametrize(
    "text",
    [
        '"We will not discuss trade," Ana Silva said.',
        '"They will discuss trade," Ana Silva said.',
        "We will be discussing trade in our next issue.",
        "It is unclear whether Peter Odhiambo spoke about trade with Lars Holm.",
        MET + "It is clear that Odhiambo spoke about trade with Holm.",
        MET + "Reporters asked whether Odhiambo spoke about trade with Holm.",
        MET + "It is unclear whether Odhiambo met farmers.",
        MET + "It is unclear whether Odhiambo spoke about trade with farmers.",
    ],
)
def test_a_topic_leans_on_a_quotation_or_a_meeting_of_the_same_text(said, text):
    assert topics(said, text) == []

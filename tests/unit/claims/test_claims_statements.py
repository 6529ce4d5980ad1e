"""Who is quoted with which words, where they said it, and through whom the words come; no medium or agency that only stands nearby."""

from __future__ import annotations

import pytest

WORDS = "The harvest was good this year"
QUOTED = f'"{WORDS}," Ana Silva '


def quoted(said, text):
    return [(s["speaker"], s["words"].rstrip("."), s.get("medium"), s.get("relayed_by")) for s in said(text, "statement")]


@pytest.mark.parametrize(
    ("text", "medium", "relay"),
    [
        (QUOTED + "wrote on Facebook.", "facebook", None),
        (QUOTED + "said in a post on X.", "x", None),
        (QUOTED + "said on Monday in a Facebook post.", "facebook", None),
        (QUOTED + "wrote on her official Telegram channel.", "telegram", None),
        (QUOTED + "said on the social media platform X, formerly Twitter.", "x", None),
        (QUOTED + "posted on X late on Monday.", "x", None),
        (QUOTED + "said on Truth Social.", "truth-social", None),
        (f'"{WORDS}," said Ana Silva in an Instagram post.', "instagram", None),
        (f'Ana Silva wrote on X: "{WORDS}."', "x", None),
        (f'In a post on Facebook, Ana Silva said: "{WORDS}."', "facebook", None),
        (QUOTED + "told TASS.", None, "TASS"),
        (QUOTED + "told the Russian state news agency TASS in Lima.", None, "TASS"),
        (QUOTED + "was quoted by Xinhua as saying.", None, "Xinhua"),
        (QUOTED + "was quoted as saying by the state news agency KCNA.", None, "KCNA"),
        (QUOTED + "was quoted as telling Interfax on Friday.", None, "Interfax"),
        (QUOTED + "said, according to Anadolu.", None, "Anadolu Agency"),
        (QUOTED + "said in Lima on Monday, the state-run Anadolu Agency reported.", None, "Anadolu Agency"),
        (QUOTED + "said in a statement carried by SANA.", None, "SANA"),
        (QUOTED + "said in an interview with Reuters.", "interview", "Reuters"),
        (f'"{WORDS}," the agency Yonhap quoted Ana Silva as saying.', None, "Yonhap"),
        (f'TASS quoted Ana Silva as saying: "{WORDS}."', None, "TASS"),
        (f'According to IRNA, Ana Silva said: "{WORDS}."', None, "IRNA"),
        (f'SANA said the envoy read out a letter from Ana Silva in which she wrote: "{WORDS}."', None, "SANA"),
        (f'Interfax reported that Ana Silva was ill. "{WORDS}," she added.', None, "Interfax"),
        (f'Ana Silva thanked the farmers in a Facebook post. "{WORDS}," she said in the post.', "facebook", None),
    ],
)
def test_where_words_were_said_and_who_relays_them_is_told(said, text, medium, relay):
    assert quoted(said, text) == [("Ana Silva", WORDS, medium, relay)]


@pytest.mark.parametrize(
    "text",
    [
        QUOTED + "said after she met executives of Facebook.",
        QUOTED + "said at Facebook.",
        QUOTED + "said in a letter to Facebook.",
        QUOTED + "said about the ban on Facebook.",
        QUOTED + "said to the owner of the Telegram group.",
        QUOTED + "said of plan X.",
        QUOTED + "told reporters.",
        QUOTED + "told journalists in Lima.",
        QUOTED + "told a farmer at the BBC.",
        QUOTED + "said as she criticised TASS.",
        QUOTED + "said, criticising TASS for its reports.",
        QUOTED + "said of a report by Reuters.",
        QUOTED + "said during a visit to the headquarters of Xinhua.",
        QUOTED + "said, after Anadolu reported that she was ill.",
        QUOTED + "said on Monday, denying a report in the Guardian.",
        f'Ana Silva met the head of TASS. "{WORDS}," she said.',
        f'Ana Silva sued TASS. "{WORDS}," she added.',
        f'Interfax reported that Ana Silva was ill. "{WORDS}," she said in Lima.',
        f'Peter Odhiambo wrote a Facebook post. "{WORDS}," Ana Silva said in the post.',
        f'Ana Silva thanked the farmers in a Facebook post. "{WORDS}," she said in Lima.',
    ],
)
def test_a_medium_or_agency_nearby_is_neither_where_nor_through_whom(said, text):
    assert quoted(said, text) == [("Ana Silva", WORDS, None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Silva called the harvest “good”.",
        "The envoy asked Ana Silva whether “the harvest was good this year in Kenya.”",
        "Farmers shouted “the harvest was good this year” as Ana Silva passed.",
    ],
)
def test_words_that_nobody_is_told_to_have_said_are_no_statement(said, text):
    assert quoted(said, text) == []


def test_names_inside_a_quotation_are_no_medium_and_no_relay(said):
    text = '"TASS told us on X that the harvest was good," Ana Silva said.'
    assert quoted(said, text) == [("Ana Silva", "TASS told us on X that the harvest was good", None, None)]


def test_each_of_two_quotations_in_a_row_has_its_own_words_and_the_same_agency(said):
    text = f'"{WORDS}," Ana Silva told TASS. "It was better than the last one," she added.'
    assert quoted(said, text) == [("Ana Silva", WORDS, None, "TASS"), ("Ana Silva", "It was better than the last one", None, "TASS")]


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (f'Ana Silva wrote a Facebook post. "{WORDS}," she said in the post.', ("medium", "Facebook")),
        (f'Interfax reported that Ana Silva was ill. "{WORDS}," she added.', ("relay", "Interfax reported")),
        (f'"We wait for rain," Ana Silva told TASS. "{WORDS}," she added.', ("relay", '"We wait for rain," Ana Silva told TASS')),
    ],
)
def test_what_a_quotation_takes_over_is_shown_by_the_words_before_it(said, text, context):
    told = [pair for s in said(text, "statement") for pair in s.get("context", ()) if pair[0] in ("medium", "relay")]
    assert told == [context]


def test_a_quotation_that_goes_on_behind_its_sentence_ends_with_the_sentence(said):
    text = 'Ana Silva said: "The harvest was good this year. We are content."'
    assert [s["quote"] for s in said(text, "statement")] == ['Ana Silva said: "The harvest was good this year.']

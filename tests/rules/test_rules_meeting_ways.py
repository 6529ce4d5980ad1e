"""The ways in which the press tells a meeting: each sentence, as a whole article, gives exactly these meetings."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from kg.documents.reading import document_of
from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar, pack_folders
from kg.records import Document, Published

A = "Kenyan President Peter Odhiambo"
B = "Danish Prime Minister Lars Holm"
C = "Norwegian Foreign Minister Kari Moe"
ODHIAMBO, HOLM, MOE = "Peter Odhiambo", "Lars Holm", "Kari Moe"


@pytest.fixture(scope="session")
def known():
    return grammar(pack_folders(()))


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (f"{A} held no talks with {B} in Oslo.", [("denied", ODHIAMBO, HOLM)]),
        (f"{A} met with {B} and with {C}.", [("occurred", ODHIAMBO, HOLM), ("occurred", ODHIAMBO, MOE)]),
        (f"{A} flew home from Oslo, where he was received by {B}.", [("occurred", HOLM, ODHIAMBO)]),
        (f"{A} came from Skopje, where on Tuesday he was received by {B}.", [("occurred", HOLM, ODHIAMBO)]),
        (f"{A} flies to Oslo. He will be received there by {B}.", [("planned", HOLM, ODHIAMBO)]),
        (
            f"{A} met {B} in Oslo. The two leaders last met in September on the sidelines of the G20 summit.",
            [("occurred", ODHIAMBO, HOLM), ("occurred", ODHIAMBO, HOLM)],
        ),
        (f"{A} called {B} on Monday to congratulate him.", [("occurred", ODHIAMBO, HOLM)]),
        (
            f"{A} met with Denis Brkic, the chairman of the Presidency, and its members Zora Pavic and Ivan Lucic.",
            [("occurred", ODHIAMBO, "Denis Brkic", "Zora Pavic", "Ivan Lucic")],
        ),
        (f"{A} and {C} met with {B}, respectively.", [("occurred", ODHIAMBO, HOLM), ("occurred", MOE, HOLM)]),
        (f"{A} was granted an audience with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} had an audience with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} paid a courtesy call on {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} received a courtesy call from {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} hosted {B} for lunch.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} had breakfast with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} broke bread with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} sat down with {B} on Monday.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} huddled with {B} in Oslo.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} conferred with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} exchanged views with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} discussed trade with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} spoke to {B} by phone.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} spoke with {B} on Monday.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} had a telephone conversation with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} phoned {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} took a call from {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"In a call with {B}, {A} praised the deal.", [("occurred", HOLM, ODHIAMBO)]),
        (f"{A} met virtually with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} held a video conference with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} joined {B} for talks.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} held a trilateral with {B} and {C}.", [("occurred", ODHIAMBO, HOLM, MOE)]),
        (f"{A} held three-way talks with {B} and {C}.", [("occurred", ODHIAMBO, HOLM, MOE)]),
        (f"{A} welcomed {B} at the airport.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} was greeted by {B} in Oslo.", [("occurred", HOLM, ODHIAMBO)]),
        (f"{A} held back-to-back meetings with {B} and {C}.", [("occurred", ODHIAMBO, HOLM), ("occurred", ODHIAMBO, MOE)]),
        (f"Talks between {A} and {B} scheduled for Monday were called off.", [("cancelled", ODHIAMBO, HOLM)]),
        (f"Reports of a meeting between {A} and {B} were denied.", [("denied", ODHIAMBO, HOLM)]),
        (f"{A} dismissed reports of a meeting between {C} and {B}.", [("denied", MOE, HOLM)]),
        (f"{A} denied having met {B}.", [("denied", ODHIAMBO, HOLM)]),
        (f"No meeting between {A} and {B} is planned.", [("denied", ODHIAMBO, HOLM)]),
        (f"{A} did not rule out meeting {B}.", [("possible", ODHIAMBO, HOLM)]),
        (f"{C} offered to host talks between {A} and {B}.", [("possible", ODHIAMBO, HOLM)]),
        (f"{A} and {B} could meet in Oslo.", [("possible", ODHIAMBO, HOLM)]),
        (f"{A} and {B} may come face to face in Oslo.", [("possible", ODHIAMBO, HOLM)]),
        (f"Officials spoke of a possible meeting between {A} and {B}.", [("possible", ODHIAMBO, HOLM)]),
        (f"{A} invited {B} to talks.", [("possible", ODHIAMBO, HOLM)]),
        (f"{A} spoke ahead of talks with {B} on Friday.", [("planned", ODHIAMBO, HOLM)]),
        (f"{A} is to hold talks with {B}.", [("planned", ODHIAMBO, HOLM)]),
        (f"{A} is to depart for Oslo for consultations with {B}.", [("planned", ODHIAMBO, HOLM)]),
        (f"{A} left for Washington for talks with {B}.", [("planned", ODHIAMBO, HOLM)]),
        (f"{A} arrived in Oslo. The Kenyan leader met {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} arrived in Oslo. The president met {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} arrived in Oslo for talks with {B}.", [("planned", ODHIAMBO, HOLM)]),
        (f"{A} held talks in Oslo on Monday with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} was hosted for dinner by {B}.", [("occurred", HOLM, ODHIAMBO)]),
        (f"{A} was met at the airport by {B}.", [("occurred", HOLM, ODHIAMBO)]),
        (f"{A}'s meeting with {B} was postponed.", [("cancelled", ODHIAMBO, HOLM)]),
        (f"{A} refused to meet {B}.", [("denied", ODHIAMBO, HOLM)]),
        (f"{A} ruled out talks with {B}.", [("denied", ODHIAMBO, HOLM)]),
        (f"{A} said he would not meet {B}.", [("denied", ODHIAMBO, HOLM)]),
        (f"{A} agreed to meet {B}.", [("planned", ODHIAMBO, HOLM)]),
        (f"{A} hopes to meet {B}.", [("possible", ODHIAMBO, HOLM)]),
        (f"{A} had a phone call with {B} on Friday.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} spoke by phone with {B} on Friday and with {C} on Saturday.", [("occurred", ODHIAMBO, HOLM), ("occurred", ODHIAMBO, MOE)]),
        (f"{A} met {B} on Monday and {C} on Tuesday.", [("occurred", ODHIAMBO, HOLM), ("occurred", ODHIAMBO, MOE)]),
        (f"{A}, accompanied by {C}, met {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{B} met visiting {A}.", [("occurred", HOLM, ODHIAMBO)]),
        (f"{B} and visiting {A} held talks in Oslo.", [("occurred", HOLM, ODHIAMBO)]),
        (f"{B} held talks with his Kenyan counterpart, Peter Odhiambo, in Oslo.", [("occurred", HOLM, ODHIAMBO)]),
        (f"{A} held a telephone conversation with {B}, the ministry said.", [("occurred", ODHIAMBO, HOLM)]),
        (f"A telephone conversation took place between {A} and {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"A meeting took place between {A} and {B} in Oslo.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} was received by {B}, and by {C}.", [("occurred", HOLM, ODHIAMBO), ("occurred", MOE, ODHIAMBO)]),
        (f"{A} had been due to meet {B} on Monday, but the talks were cancelled.", [("cancelled", ODHIAMBO, HOLM)]),
        ("Chile and Peru will hold talks in Lima.", [("planned", "Chile", "Peru")]),
        (f"{A} flew to Lima in May, meeting {B} and holding talks with {C}.", [("occurred", ODHIAMBO, HOLM), ("occurred", ODHIAMBO, MOE)]),
        (f"{A} will fly to Lima in June, meeting {B}.", [("planned", ODHIAMBO, HOLM)]),
        (f"{A} attended a lunch hosted by {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} came face to face with {B} in Lima.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} discussed fisheries by phone on Tuesday with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} has held no fewer than six rounds of talks with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} flew to Lima. A meeting with {B} is not on the agenda.", [("denied", ODHIAMBO, HOLM)]),
        (f"{A} and {B} flew to Lima. The pair will hold talks with {C}.", [("planned", ODHIAMBO, HOLM, MOE)]),
        (f"{A} met on the margins of the forum with {B}.", [("occurred", ODHIAMBO, HOLM)]),
        (f"{A} will meet {B} before seeing {C}.", [("planned", ODHIAMBO, HOLM), ("planned", ODHIAMBO, MOE)]),
        (f"{A} offered to host {B} and the Tigray leader in Lima.", []),
        (f"{A} will meet {B} if the truce holds.", [("possible", ODHIAMBO, HOLM)]),
    ],
)
def test_the_text_tells_these_meetings(known, text, meetings):
    document = Document("news.txt", hashlib.sha256(text.encode()).hexdigest(), text, Published("2023-05-10", "manifest"))
    told = sorted((claim.modality, *sorted(claim.participants)) for claim in extract(document, known) if claim.type == "meeting")
    assert told == sorted((modality, *sorted(people)) for modality, *people in meetings)


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        (f"OSLO, May 9 (AFP) -- {A} met with {B} here Tuesday.", "Oslo", "2023-05-09"),
        (f"OSLO, May 9 (AFP) -- {A} met {B} at the parliament building here on Tuesday.", "Oslo", "2023-05-09"),
        (f"{A} flew to Lima on Tuesday and held talks with {B}.", "Lima", "2023-05-09"),
        (f"{A} visited Lima on Tuesday and held talks there with {B}.", "Lima", "2023-05-09"),
        (f"During his two-day stay in Lima, {A} met {B}.", "Lima", None),
        (f"On Tuesday in Lima, {A} met {B}.", "Lima", "2023-05-09"),
        (f"{A} met {B} at the Great Hall of the People in Beijing on Tuesday.", "Beijing", "2023-05-09"),
        (f"{A} met {B} at State House on Tuesday.", None, "2023-05-09"),
        (f"{A} flew to Lima on Monday, where on Tuesday he met {B}.", "Lima", "2023-05-09"),
        (f"{A} flew to Lima on Monday, where he met {B}.", "Lima", None),
        (f"{A} flew to Lima last month, where he met {B}.", "Lima", "2023-04"),
        (f"{A} visited Lima in April, calling on {B}.", "Lima", "2023-04"),
        (f"In a statement today, Lima said {A} will meet {B}.", None, None),
    ],
)
def test_the_words_around_a_meeting_tell_where_and_when(known, text, place, date):
    document = replace(document_of("news.txt", text.encode()), published=Published("2023-05-10", "manifest"))
    assert [(claim.place, claim.date) for claim in extract(document, known) if claim.type == "meeting"] == [(place, date)]

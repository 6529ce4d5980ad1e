"""Sentences close to the ways in which a meeting is told: each, as a whole article, gives no meeting."""

from __future__ import annotations

import hashlib

import pytest

from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar, pack_folders
from kg.records import Document, Published

A = "Kenyan President Peter Odhiambo"
B = "Danish Prime Minister Lars Holm"


@pytest.fixture(scope="session")
def known():
    return grammar(pack_folders(()))


@pytest.mark.parametrize(
    "text",
    [
        f"{A} told {B} in a letter that a meeting in Lima was useless.",
        f"{A} told Kenyan Finance Minister Amina Otieno at a party meeting in Mombasa that the budget was late.",
        f"{A} spent two hours with {B}'s biography.",
        f"{A} spent an evening with farmers, and {B} was not amused.",
        f"{A} gave {B}'s memoirs an audience of millions.",
        f"{B} granted asylum to Kenyan President Peter Odhiambo's brother.",
        f"{A} and {B} sat at opposite ends of the table.",
        f"{A} and {B} sat across the aisle from the press.",
        f"{A} called on {B} in Lima on Tuesday to step down.",
        f"{A} called on {B} to convene a summit.",
        f"The prize was won by the daughter of {A}, who met {B}'s tailor.",
        f"The deal was signed by {A}, who met the deadline set by {B}.",
        f"It was over fisheries that {A} and {B} quarrelled in Lima.",
        f"It was at the cabinet meeting that {A} and Kenyan Finance Minister Amina Otieno agreed on the budget.",
        f"After meeting farmers in Lima, {A} criticised {B}.",
        f"After meeting resistance from {B}, {A} gave way.",
        f"A meeting between the parties of {A} and the farmers is scheduled for Friday, {B} said.",
        f"{A} reviewed a guard of honour with {B}.",
        f"{A} raised a glass with one eye on {B}.",
        f"{A} joined {B}, a critic of the talks, in calling for calm.",
        f"The talks that {A} was to hold with farmers have been postponed, {B} said.",
        f"{A} held talks in Lima on Tuesday, 9 May, with {B} saying nothing could be agreed.",
    ],
)
def test_the_text_tells_no_meeting(known, text):
    document = Document("news.txt", hashlib.sha256(text.encode()).hexdigest(), text, Published("2023-05-10", "manifest"))
    assert [(claim.rule, claim.participants, claim.quote) for claim in extract(document, known) if claim.type == "meeting"] == []

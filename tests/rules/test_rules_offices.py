"""Ways of telling who holds which office: exact holder, title, organisation and status; and sentences that give none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.documents.reading import document_of
from kg.grammar.loading import load_grammar
from kg.pipeline.extraction import extract
from kg.records import Published

GRAMMAR = load_grammar()
TOLD = [
    ("Trade Minister (TM) Rosa Quispe of Peru spoke to reporters.", "Rosa Quispe", "Minister of Trade", "Peru", "current"),
    ("Kenyan President His Excellency Peter Odhiambo spoke to reporters.", "Peter Odhiambo", "President", "Kenya", "current"),
    ("Luis Vega, Peru's trade minister from 2010 to 2014, spoke.", "Luis Vega", "Minister of Trade", "Peru", "former"),
    ("Luis Vega, Peru's trade minister until 2020, spoke.", "Luis Vega", "Minister of Trade", "Peru", "former"),
    ("Luis Vega, Peru's trade minister since 2021, spoke.", "Luis Vega", "Minister of Trade", "Peru", "current"),
    ("An aide to Kenya President Peter Odhiambo spoke to reporters.", "Peter Odhiambo", "President", "Kenya", "current"),
    ("Jan Smit, leader of the conservative Fatherland Party, spoke.", "Jan Smit", "Leader", "Fatherland Party", "current"),
    ("Petra Holm once headed the National Security Council of Peru.", "Petra Holm", "Head", "National Security Council of Peru", "former"),
    ("Rosa Quispe, Peru's minister in charge of fisheries, spoke.", "Rosa Quispe", "Minister of Fisheries", "Peru", "current"),
    ("A Kenyan delegation led by Trade Minister Peter Odhiambo flew home.", "Peter Odhiambo", "Minister of Trade", "Kenya", "current"),
    ("Kenya was represented by Trade Minister Peter Odhiambo.", "Peter Odhiambo", "Minister of Trade", "Kenya", "current"),
    ("The Foreign Ministry of Peru said no. Ministry spokesman Luis Vega gave no reason.", "Luis Vega", "Spokesman", "Ministry of Foreign Affairs", "current"),
    ("Abu Dhabi Crown Prince Sheikh Ali bin Hamad spoke to reporters.", "Ali bin Hamad", "Crown Prince", "Abu Dhabi", "current"),
]  # fmt: skip
UNTOLD = [
    "Adnan Hodzic, the president of Bosnia's Serb-majority entity Republika Srpska, spoke.",
    "The ministry spokesman said nothing about Luis Vega.",
    "The guest was accompanied by Trade Minister Luis Vega.",
    "Petra Holm once headed for the National Security Council of Peru.",
]


def posts(text: str) -> set[tuple[str | None, ...]]:
    document = replace(document_of("x.txt", text.encode()), published=Published("2025-03-14", "manifest"))
    claims = [claim for claim in extract(document, GRAMMAR) if claim.type == "post"]
    return {(claim.holder, claim.title, claim.organisation, claim.status) for claim in claims}


@pytest.mark.parametrize("case", TOLD, ids=[case[0][:40] for case in TOLD])
def test_an_office_is_told(case: tuple[str, ...]) -> None:
    assert case[1:] in posts(case[0])


@pytest.mark.parametrize("text", UNTOLD)
def test_no_office_is_told(text: str) -> None:
    assert posts(text) == set()

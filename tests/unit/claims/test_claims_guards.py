"""Guards of a rule: what a word beside an event makes of it, and that a rule switches each one by itself."""

from __future__ import annotations

import hashlib

import pytest

from kg.grammar.loading import load_grammar
from kg.pipeline.extraction import extract
from kg.records import Document, Published

RULE = """\
id: meeting.chess
says: Someone plays chess with someone.
claims: meeting
%spatterns:
  between: "chess between {Named+:both}"
finds: ["[chess between Kenyan President Peter Odhiambo and Danish Prime Minister Lars Holm]."]
ignores: ["Kenyan President Peter Odhiambo played chess."]
"""
WHO = "chess between Kenyan President Peter Odhiambo and Danish Prime Minister Lars Holm"


@pytest.fixture
def told(tmp_path):
    def read(sentence, guards=""):
        (tmp_path / "meeting").mkdir(exist_ok=True)
        (tmp_path / "meeting" / "chess.yaml").write_text(RULE % guards, encoding="utf-8")
        document = Document("news.txt", hashlib.sha256(sentence.encode()).hexdigest(), sentence, Published("2023-05-10", "manifest"))
        return [c.modality for c in extract(document, load_grammar([tmp_path])) if c.type == "meeting"]

    return read


@pytest.mark.parametrize(
    ("sentence", "guard", "usual", "switched"),
    [
        (f"Officials refused {WHO}.", "guards: {denial: off}\n", "denied", "occurred"),
        (f"Officials proposed {WHO}.", "guards: {hedge: off}\n", "possible", "occurred"),
        (f"Officials announced {WHO}.", "guards: {plan: possible}\n", "planned", "possible"),
        (f"The {WHO} was called off.", "guards: {cancel: off}\n", "cancelled", "occurred"),
        (f"Officials refused {WHO}.", "guards: {hedge: off, plan: off, cancel: off}\n", "denied", "denied"),
    ],
)
def test_a_guard_makes_of_an_event_what_the_rule_says(told, sentence, guard, usual, switched):
    assert (told(sentence), told(sentence, guard)) == ([usual], [switched])

"""Folding: one Latin-1 letter for every character, and never one of the reserved letters."""

from __future__ import annotations

import pytest

from kg.grammar.folding import fold
from kg.grammar.line import tokens
from kg.grammar.types import TYPES


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“Anwar’s” visit – on 27 February…", '"Anwar\'s" visit - on 27 February.'),
        ("Radosław Sikorski, Erdoğan, İzmir, Đà Nẵng", "Radoslaw Sikorski, Erdogan, Izmir, Dà Nang"),
        ("Türkiye, Côte d’Ivoire, São Tomé", "Türkiye, Côte d'Ivoire, São Tomé"),
        ("Шойгу met 习近平", "Xxxxx met xxx"),
        ("a\u00a0b\u202fc\nd\te", "a b c d e"),
        ("tea 🍵 🇲🇾!", "tea * **!"),
        ("e\u0301\u0327 \u200f\u202bשלום\u202c", "exx **xxxx*"),
        ("\ud800 lone \udfff", "* lone *"),
        ("", ""),
    ],
)
def test_folded_text_is_plain_and_as_long_as_the_text(text, folded):
    assert fold(text) == folded


def test_no_character_of_a_source_folds_into_a_reserved_letter():
    everything = "".join(map(chr, range(0x110000)))
    assert not TYPES.keys() & set(fold(everything))


def test_every_character_folds_to_one_letter_of_latin_1():
    everything = "".join(map(chr, range(0x110000)))
    assert len(fold(everything)) == len(everything)
    assert max(fold(everything)) <= "ÿ"


def test_a_source_full_of_reserved_letters_shows_none_in_its_line():
    surfaces = [surface for surface, _, _ in tokens(fold("met " + " ".join(TYPES) + " in Oslo"))]
    assert surfaces == ["met", *["*"] * len(TYPES), "in", "Oslo"]

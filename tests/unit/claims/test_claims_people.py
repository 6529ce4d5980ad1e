"""The people of a document: spellings joined, states and offices learnt from the text alone."""

from __future__ import annotations

import pytest

from kg.claims.people import name_words
from kg.pipeline.extraction import extract


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Michał Żółć", ("michal", "zolc")),
        ("J. K. Parata", ("parata",)),
        ("Al-Busaidi", ("al", "busaidi")),
        ("Hana O’Brien", ("hana", "obrien")),
        ("Recep Yıldız", ("recep", "yildiz")),
        ("J.", ("j",)),
    ],
)
def test_the_words_of_a_name_are_what_spellings_of_it_share(name, words):
    assert name_words(name) == words


def test_two_spellings_are_one_person_under_the_one_told_first(said):
    text = "Polish Foreign Minister Michał Żółć met Danish Prime Minister Freja Holm. Michal Zolc met Danish Prime Minister Freja Holm on Monday."
    assert [meeting["participants"] for meeting in said(text, "meeting")] == [["Michał Żółć", "Freja Holm"]] * 2


def test_a_short_name_is_the_only_long_one_that_holds_it(said):
    text = "Kiprop met Danish Prime Minister Freja Holm. Kenyan President Daudi arap Kiprop sang."
    assert [meeting["participants"] for meeting in said(text, "meeting")] == [["Daudi arap Kiprop", "Freja Holm"]]


def test_an_ambiguous_name_with_a_title_is_the_one_of_that_title(said):
    text = (
        "Fijian Foreign Minister Jone Tuilagi and Fijian Health Minister Samu Tuilagi sang. "
        "Foreign Minister Tuilagi met Danish Prime Minister Freja Holm."
    )
    assert [meeting["participants"] for meeting in said(text, "meeting")] == [["Jone Tuilagi", "Freja Holm"]]


def test_the_state_told_beside_a_name_goes_with_the_claim(known, document):
    (meeting,) = (c for c in extract(document("Fiji's Jone Tuilagi met Danish Prime Minister Freja Holm."), known) if c.type == "meeting")
    assert meeting.states == (("Freja Holm", "Denmark"), ("Jone Tuilagi", "Fiji"))

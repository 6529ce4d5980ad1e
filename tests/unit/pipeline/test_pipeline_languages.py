"""Languages: each sentence is read by the pack of its own, and what it says is told in the same labels."""

from __future__ import annotations

import hashlib

import pytest

from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar, sayings
from kg.records import Document, Published

STORY = (
    "Menteri Luar Kenya Amina Otieno mengadakan pertemuan dengan Perdana Menteri Jepun Haruto Shimizu di Mombasa pada Isnin lalu.",
    "Beliau akan melawat Filipina pada bulan hadapan.",
)
POST = "Hari ini saya menerima kunjungan hormat Menteri Luar Chile Pablo Rojas yang dalam lawatan kerja ke Kenya."
SIGNATURE = "— Daudi Kiprop (@dkiprop) March 5, 2024"
QUOTED = f"""Chile sent its foreign minister to Africa this week, and he was heard.
{POST}
{SIGNATURE}
The minister was also due to meet with Kenyan Defense Minister Amina Otieno."""


def said(text, language="en"):
    document = Document("x.txt", hashlib.sha256(text.encode()).hexdigest(), text, Published("2024-03-06", "manifest"), language=language)
    return [c for c in extract(document, grammar(())) if c.rule.startswith("ms.")]


@pytest.mark.parametrize("language", ["ms", "en"])  # as the manifest says, or as the words do
def test_a_malay_article_gives_claims_in_the_labels_of_every_language(language):
    met, japan, kenya, visit = sorted(said("\n".join(STORY), language), key=lambda c: (c.type, c.organisation or ""))
    assert (met.participants, met.place, met.date) == (("Amina Otieno", "Haruto Shimizu"), "Mombasa", "2024-03-04")
    assert [(c.title, c.organisation) for c in (japan, kenya)] == [("Prime Minister", "Japan"), ("Minister of Foreign Affairs", "Kenya")]
    assert (visit.visitor, visit.destination, visit.modality) == ("Amina Otieno", "Philippines", "planned")


def test_a_post_in_another_language_is_spoken_by_who_signs_it():
    (met,) = (c for c in said(QUOTED) if c.type == "meeting")
    assert (set(met.participants), met.date) == ({"Daudi Kiprop", "Pablo Rojas"}, "2024-03-06")
    assert ("speaker", "Daudi Kiprop") in [(span.purpose, span.quote) for span in met.context]


def test_without_a_signature_nobody_says_i():
    assert [c for c in said(QUOTED.replace(SIGNATURE, "")) if c.type == "meeting"] == []


def test_a_language_without_rules_is_set_aside():
    french = "Le ministre des Affaires étrangères du Kenya a rencontré le Premier ministre du Japon dans la ville de Mombasa lundi."
    document = Document("x.txt", "0" * 64, french, Published("2024-03-06", "manifest"))
    assert extract(document, grammar(())) == ()


def test_only_rules_of_languages_that_were_used_are_loaded_for_their_sayings():
    known = grammar(())
    assert [name for name in sayings(known, ["meeting.met"]) if name.startswith("ms.")] == []
    assert sayings(known, ["ms.meeting.met.active"])["ms.meeting.met.active"][0] == "Someone met, meets or will meet someone."

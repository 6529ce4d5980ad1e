"""How real an event is told to be: said to happen, planned, possible, called off, denied, or not said at all."""

from __future__ import annotations

import pytest

from kg.documents.reading import document_of
from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar

TOLD = (
    ("denied", "There are no plans for a meeting between Danish Prime Minister Lars Holm and Russian President Ivan Orlov."),
    ("denied", "The Kremlin said no meeting between Danish Prime Minister Lars Holm and Russian President Ivan Orlov had been scheduled."),
    ("denied", "Danish Prime Minister Lars Holm has no plans to meet Russian President Ivan Orlov."),
    ("denied", "Danish Prime Minister Lars Holm does not plan to meet Russian President Ivan Orlov."),
    ("denied", "Danish Prime Minister Lars Holm ruled out meeting Russian President Ivan Orlov."),
    ("denied", "Danish Prime Minister Lars Holm refused to meet Russian President Ivan Orlov."),
    ("denied", "Danish Prime Minister Lars Holm declined to meet Russian President Ivan Orlov."),
    ("denied", "Danish Prime Minister Lars Holm failed to meet Russian President Ivan Orlov."),
    ("", "Danish Prime Minister Lars Holm has yet to meet Russian President Ivan Orlov."),
    ("denied", "Danish Prime Minister Lars Holm has never met Russian President Ivan Orlov."),
    ("possible", "Danish Prime Minister Lars Holm is unlikely to meet Russian President Ivan Orlov."),
    ("possible", "Danish Prime Minister Lars Holm is likely to meet Russian President Ivan Orlov."),
    ("possible", "Danish Prime Minister Lars Holm hopes to meet Russian President Ivan Orlov."),
    ("possible", "Danish Prime Minister Lars Holm wants to meet Russian President Ivan Orlov."),
    ("possible", "Danish Prime Minister Lars Holm offered to meet Russian President Ivan Orlov."),
    ("", "Danish Prime Minister Lars Holm called for a meeting with Russian President Ivan Orlov."),
    ("possible", "Danish Prime Minister Lars Holm asked for a meeting with Russian President Ivan Orlov."),
    ("possible", "Danish Prime Minister Lars Holm requested a meeting with Russian President Ivan Orlov."),
    ("planned", "Danish Prime Minister Lars Holm agreed to meet Russian President Ivan Orlov in May."),
    ("possible", "Danish Prime Minister Lars Holm would meet Russian President Ivan Orlov if he were asked."),
    ("possible", "Danish Prime Minister Lars Holm should meet Russian President Ivan Orlov, the paper wrote."),
    ("", "If Danish Prime Minister Lars Holm meets Russian President Ivan Orlov, markets will rise."),
    ("", "Danish Prime Minister Lars Holm would have met Russian President Ivan Orlov had the talks not collapsed."),
    ("", "It was unclear whether Danish Prime Minister Lars Holm would meet Russian President Ivan Orlov."),
    ("", "It is not known if Danish Prime Minister Lars Holm met Russian President Ivan Orlov."),
    ("denied", "Reports that Danish Prime Minister Lars Holm met Russian President Ivan Orlov are false."),
    ("denied", "Reports that Danish Prime Minister Lars Holm had met Russian President Ivan Orlov were dismissed by the Kremlin."),
    ("denied", "The Kremlin denied that Danish Prime Minister Lars Holm had met Russian President Ivan Orlov."),
    ("possible", "The Kremlin could not confirm that Danish Prime Minister Lars Holm will meet Russian President Ivan Orlov."),
    ("planned", "The Kremlin confirmed that Danish Prime Minister Lars Holm will meet Russian President Ivan Orlov on Friday."),
    ("cancelled", "Danish Prime Minister Lars Holm cancelled a meeting with Russian President Ivan Orlov."),
    ("cancelled", "A meeting between Danish Prime Minister Lars Holm and Russian President Ivan Orlov was postponed."),
    ("", "Danish Prime Minister Lars Holm skipped a meeting with Russian President Ivan Orlov."),
    ("", "Danish Prime Minister Lars Holm was to have met Russian President Ivan Orlov on Friday but fell ill."),
    ("", "Danish Prime Minister Lars Holm walked out of a meeting with Russian President Ivan Orlov."),
    ("denied", "Danish Prime Minister Lars Holm will not visit Russia."),
    ("", "Danish Prime Minister Lars Holm has no plans to visit Russia."),
    ("cancelled", "Danish Prime Minister Lars Holm put off a trip to Russia."),
    ("possible", "Danish Prime Minister Lars Holm may visit Russia in May."),
    ("possible", "Danish Prime Minister Lars Holm was invited to visit Russia."),
    ("", "Danish Prime Minister Lars Holm turned down an invitation to visit Russia."),
    ("", "Danish Prime Minister Lars Holm was barred from visiting Russia."),
    ("", "Danish Prime Minister Lars Holm urged tourists to visit Russia."),
    ("occurred", "Danish Prime Minister Lars Holm criticised a visit to Russia by Fijian Prime Minister Jone Tuilagi."),
    (
        "occurred",
        "Danish Prime Minister Lars Holm spoke about the meeting of Fijian Prime Minister Jone Tuilagi and Russian President Ivan Orlov.",
    ),
    ("", "Danish Prime Minister Lars Holm sent a letter to Russian President Ivan Orlov."),
    ("", "Danish Prime Minister Lars Holm congratulated Russian President Ivan Orlov on his birthday."),
    ("", "Danish Prime Minister Lars Holm met the ambassador of Russian President Ivan Orlov."),
    ("", "An aide to Danish Prime Minister Lars Holm met an envoy of Russian President Ivan Orlov."),
    ("", "Danish Prime Minister Lars Holm's envoy met Russian President Ivan Orlov."),
    ("possible", "Ukrainian President Oleh Bondar and Russian President Ivan Orlov may meet in Istanbul."),
)


@pytest.mark.parametrize(("modality", "sentence"), TOLD, ids=[sentence[:70] for _, sentence in TOLD])
def test_an_event_is_as_real_as_it_is_told_to_be(modality, sentence):
    claims = extract(document_of("a.txt", sentence.encode()), grammar(()))
    assert [claim.modality for claim in claims if claim.type in {"meeting", "visit"}] == ([modality] if modality else [])

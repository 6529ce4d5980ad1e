"""No text is too strange to be read: extraction never fails, and says only what the format of claims can hold."""

from __future__ import annotations

import json

from extraction_texts import TEXTS, claims
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.publication import claims_bytes

MODALITIES = {"occurred", "planned", "cancelled", "denied", "possible"}
STATUSES = {
    *("current", "former", "elect", "acting", "nominee"),
    *("member", "partner", "observer", "dialogue-partner", "guest", "applicant", "interested", "invited", "associated", "suspended"),
}


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_every_claim_is_complete_for_its_type(text):
    for claim in claims(text):
        if claim.type == "meeting":
            assert len(set(claim.participants)) == len(claim.participants) >= 2
            assert sorted(claim.participants) == sorted(name for side in claim.sides for name in side)
        if claim.type == "visit":
            assert claim.visitor
            assert claim.destination
        if claim.type == "statement":
            assert claim.speaker
            assert claim.words
        if claim.type in ("meeting", "visit"):
            assert claim.modality in MODALITIES
        if claim.type in ("post", "membership"):
            assert claim.status in STATUSES
            assert claim.organisation
            assert claim.holder if claim.type == "post" else claim.member


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_can_be_read(text):
    assert isinstance(claims(text), tuple)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_what_is_found_can_be_written_and_read_again(text):
    found = claims(text)
    lines = claims_bytes(found).decode().split("\n")[:-1]
    assert [json.loads(line)["quote"] for line in lines] == [claim.quote for claim in found]

"""Every claim leads back to its words: quotes and contexts are the text at their offsets, whatever the text."""

from __future__ import annotations

from extraction_texts import SENTENCE, TEXTS, claims
from hypothesis import given, settings
from hypothesis import strategies as st

SOME = settings(max_examples=150, deadline=None)
NAMED = ("participants", "visitor", "destination", "holder", "title", "organisation", "member", "host", "place")


@SOME
@given(TEXTS)
def test_a_quote_is_exactly_the_text_at_its_offsets(text):
    for claim in claims(text):
        assert 0 <= claim.start < claim.end <= len(text)
        assert claim.quote == text[claim.start : claim.end]
        assert claim.quote == claim.quote.strip()


@SOME
@given(TEXTS)
def test_a_context_is_exactly_the_text_at_its_offsets(text):
    for claim in claims(text):
        for span in claim.context:
            assert 0 <= span.start < span.end <= len(text)
            assert span.quote == text[span.start : span.end]
            assert span.purpose


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="🤝é\u0301ש\n \u00a0—x", max_size=12), SENTENCE)
def test_what_stands_before_a_sentence_in_a_paragraph_of_its_own_moves_its_claims_and_changes_nothing_else(before, sentence):
    alone = _without_offsets(claims(f"{sentence}."), 0)
    moved = _without_offsets(claims(f"{before}\n\n{sentence}."), len(before) + 2)
    assert moved == alone


@SOME
@given(TEXTS)
def test_no_field_of_a_claim_is_empty_or_white_space(text):
    for claim in claims(text):
        for name in NAMED:
            value = getattr(claim, name)
            for said in value if isinstance(value, tuple) else (value,):
                assert said is None or said.strip() == said != ""


def _without_offsets(found, shift):
    """Claims with what does not depend on where they stand: offsets counted from the sentence."""
    return [
        (c.type, c.rule, c.start - shift, c.end - shift, c.quote, c.modality, c.participants, c.visitor, c.destination, c.holder, c.title)
        for c in found
    ]

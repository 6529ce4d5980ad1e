"""Extraction knows one document at a time: twice is the same, and neither order nor company of documents shows."""

from __future__ import annotations

from extraction_texts import SENTENCE, TEXTS, claims, document
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.grammar.loading import load_grammar
from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar, pack_folders

FEW = settings(max_examples=80, deadline=None)


@FEW
@given(TEXTS)
def test_twice_is_the_same(text):
    assert claims(text) == claims(text)


@FEW
@given(st.lists(TEXTS, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_claims_of_a_document_do_not_depend_on_the_documents_read_before(texts, chance):
    alone = {text: claims(text) for text in texts}
    shuffled = list(texts)
    chance.shuffle(shuffled)
    assert {text: claims(text) for text in shuffled} == alone


@FEW
@given(TEXTS)
def test_claims_stand_in_the_order_of_their_text_and_no_two_share_an_id(text):
    found = claims(text)
    assert list(found) == sorted(found, key=lambda c: (c.start, c.end, c.type, c.id))
    assert len({claim.id for claim in found}) == len(found)


@FEW
@given(SENTENCE)
def test_the_name_of_a_file_shows_only_as_the_source(sentence):
    one, other = claims(f"{sentence}.", name="a.txt"), claims(f"{sentence}.", name="b.txt")
    assert {claim.source for claim in one} <= {"a.txt"}
    assert [(c.id, c.quote, c.context) for c in one] == [(c.id, c.quote, c.context) for c in other]


def test_claims_of_one_rule_on_one_stretch_keep_their_ids_when_the_file_is_renamed():
    text = "Uruguay, Chile and Peru are members of the WTO and the OAS."
    one, other = claims(text, name="a.txt"), claims(text, name="b.txt")
    assert len({(c.start, c.end, c.rule) for c in one}) < len(one)
    assert [c.id for c in one] == [c.id for c in other]


def test_a_grammar_loaded_anew_finds_the_same():
    text = "Kenyan President Daudi Kiprop met Danish Prime Minister Freja Holm in Nairobi on Thursday. He will visit Denmark next week."
    folders = pack_folders(())
    again = load_grammar(folders)
    assert again is not grammar(folders)
    assert extract(document(text), again) == claims(text) != ()

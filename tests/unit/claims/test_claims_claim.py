"""A claim quotes exactly what it rests on, and has an id of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.claims.claim import distinct
from kg.pipeline.extraction import extract
from kg.records import Claim, Published, Span

HOLM, KIPROP = "Danish Prime Minister Freja Holm", "Kenyan President Daudi Kiprop"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (f"{HOLM} met {KIPROP}, and it rained.", f"{HOLM} met {KIPROP}"),
        (f"{HOLM} met {KIPROP} on Monday (May 8).", f"{HOLM} met {KIPROP} on Monday (May 8)"),
        (f"{HOLM} met {KIPROP} -- and left.", f"{HOLM} met {KIPROP}"),
        (f"“{HOLM} met {KIPROP}”, it said.", f"{HOLM} met {KIPROP}"),
    ],
)
def test_a_quote_ends_with_the_last_word_that_counts(said, text, quote):
    assert [meeting["quote"] for meeting in said(text, "meeting")] == [quote]


def test_context_inside_the_quote_is_left_out(said):
    (meeting,) = said(f"{HOLM} will visit Kenya on Friday for talks with President Daudi Kiprop.", "meeting")
    assert "context" not in meeting


def test_a_claim_is_named_by_its_document_its_stretch_and_its_rule(known, document):
    text = f"{HOLM} met {KIPROP} on Monday."
    article = document(text)
    (claim,) = (claim for claim in extract(article, known) if claim.type == "meeting")
    assert claim.document == article.sha256[:16]
    assert claim.id == f"{claim.document}-0-{len(text) - 1}-{claim.rule}"


def test_the_date_of_the_article_is_context_where_a_weekday_leans_on_it_and_only_there(known, document):
    article = document(f"10 May 2023\n\n{HOLM} met {KIPROP} on Monday.\n\n{HOLM} met Fijian Foreign Minister Jone Tuilagi on 3 May 2023.")
    dated = replace(article, published=Published("2023-05-10", "stated", (Span(0, 11, "10 May 2023", "date"),)))
    met = [claim for claim in extract(dated, known) if claim.type == "meeting"]
    assert [(claim.date, [span.quote for span in claim.context]) for claim in met] == [("2023-05-08", ["10 May 2023"]), ("2023-05-03", [])]


def test_claims_of_one_stretch_and_rule_have_ids_of_their_own_whatever_their_order():
    one = Claim("d-0-5-r", "membership", "news.txt", "d", 0, 5, "A, B.", "r", member="Kenya", organisation="BRICS", status="member")
    other = Claim("d-0-5-r", "membership", "news.txt", "d", 0, 5, "A, B.", "r", member="Uganda", organisation="BRICS", status="member")
    told = distinct([one, other, one])
    assert told == distinct([other, one])
    assert {claim.member for claim in told} == {"Kenya", "Uganda"}
    assert len({claim.id for claim in told}) == 2
    assert all(claim.id.startswith("d-0-5-r-") for claim in told)


def test_a_claim_alone_keeps_its_id():
    alone = Claim("d-0-5-r", "membership", "news.txt", "d", 0, 5, "A, B.", "r", member="Kenya")
    assert distinct([alone, alone]) == [alone]

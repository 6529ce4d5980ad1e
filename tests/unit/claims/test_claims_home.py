"""Whose "the prime minister" is: the medium that writes, before the dateline; an office that cannot be placed is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.claims.home import home_of
from kg.documents.reading import document_of
from kg.grammar.hosts import state_of_address
from kg.mentions import lines_of
from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar
from kg.sentences import split

BODY = "Peruvian and Chilean ministers spoke of trade in the presence of many guests and of several well-known writers from both countries."


def _home(text, url=None, publisher=None):
    known = grammar(())
    document = replace(document_of("a.txt", text.encode()), url=url, publisher=publisher)
    sentences = tuple(sentence for sentence in split(document) if sentence.kind in {"prose", "headline"})
    home = home_of(document, lines_of(sentences, known.packs["en"]), known.packs["en"], known.reference)
    return home.state, home.basis, home.dateline, home.span and home.span.quote


@pytest.mark.parametrize(
    ("url", "state"),
    [
        ("https://andina.pe/a", "state/peru"),
        ("https://www.tass.com/world/1", "state/russia"),
        ("tass.com/world/1", "state/russia"),
        ("https://news.example.com.my/x", "state/malaysia"),
        ("https://www.gov.uk/y", "state/united-kingdom"),
        ("https://www.reuters.com/world", ""),
        ("https://example.io/z", ""),
        ("no address", ""),
        ("http://[broken", ""),
    ],
)
def test_a_host_or_a_country_code_tells_the_state_that_publishes_there(url, state):
    assert state_of_address(url, grammar(()).reference.hosts) == state


@pytest.mark.parametrize(
    ("text", "url", "publisher", "home"),
    [
        (BODY, "https://andina.pe/a", None, ("state/peru", "medium", "", None)),
        (BODY, "https://tass.com/a", None, ("", "", "", None)),  # Russia is not told of
        (BODY, None, "Andina news agency", ("state/peru", "medium", "", None)),
        (f"SANTIAGO, May 2 — {BODY}", "https://andina.pe/a", None, ("state/peru", "medium", "state/chile", None)),
        (f"SANTIAGO, May 2 — {BODY}", None, None, ("state/chile", "dateline", "state/chile", "SANTIAGO")),
        (f"SANTIAGO, May 2 (Reuters) — {BODY}", "https://andina.pe/a", None, ("state/chile", "dateline", "state/chile", "SANTIAGO")),
        (f"A title\n\nSANTIAGO\n\n{BODY}", None, None, ("state/chile", "dateline", "state/chile", "SANTIAGO")),
        (f"Ministry of Foreign Affairs of Peru\n\n{BODY}", None, None, ("state/peru", "medium", "", "Ministry of Foreign Affairs of Peru")),
    ],
)
def test_the_home_is_that_of_the_medium_before_that_of_the_dateline(text, url, publisher, home):
    assert _home(text, url, publisher) == home


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("Foreign Minister Rosa Quispe spoke of Peru.", {"Rosa Quispe": "Peru"}),
        ("Secretary General Rosa Quispe spoke of Peru.", {}),  # of a body that is not told
        ("Peru's Luis Vega flew to Fiji on Monday. He called on Prime Minister Jone Tuilagi.", {"Jone Tuilagi": "Fiji"}),
    ],
)
def test_a_bare_office_is_placed_by_the_home_or_by_the_journey_or_left_out(text, organisations):
    document = replace(document_of("a.txt", text.encode()), url="https://andina.pe/a")
    posts = [claim for claim in extract(document, grammar(())) if claim.type == "post"]
    assert {claim.holder: claim.organisation for claim in posts} == organisations

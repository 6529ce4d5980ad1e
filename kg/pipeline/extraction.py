"""One document -> its claims: the pure function that any engine can map over a corpus.

In: a document and a grammar. Out: claims, sorted. Never reads a file, a clock or another document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims import claims_of
from kg.mentions import lines_of
from kg.sentences import split

if TYPE_CHECKING:
    from kg.grammar.pack import Grammar
    from kg.records import Claim, Document


def extract(document: Document, grammar: Grammar) -> tuple[Claim, ...]:
    """The claims of one document, sorted by start, end, type and id."""
    pack = grammar.packs.get(document.language) or grammar.packs["en"]
    sentences = tuple(sentence for sentence in split(document) if sentence.kind in ("prose", "headline", "long"))
    lines = lines_of(sentences, pack)
    claims = claims_of(document, sentences, lines, pack, grammar.reference)
    return tuple(sorted(claims, key=lambda c: (c.start, c.end, c.type, c.id)))

"""One document -> its claims: the pure function that any engine can map over a corpus.

In: a document and a grammar. Out: claims, sorted. Never reads a file, a clock or another document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims import claims_of
from kg.grammar.folding import fold
from kg.grammar.line import shown, tokens
from kg.mentions import lines_of
from kg.sentences import split

if TYPE_CHECKING:
    from kg.grammar.pack import Grammar, Pack
    from kg.records import Claim, Document, ReferenceData


def extract(document: Document, grammar: Grammar) -> tuple[Claim, ...]:
    """The claims of one document, sorted by start, end, type and id."""
    pack = grammar.packs.get(document.language) or grammar.packs["en"]
    sentences = tuple(sentence for sentence in split(document) if sentence.kind in ("prose", "headline", "long"))
    lines = lines_of(sentences, pack)
    claims = claims_of(document, sentences, lines, pack, grammar.reference, home=home_of(document, pack, grammar.reference))
    return tuple(sorted(claims, key=lambda c: (c.start, c.end, c.type, c.id)))


def home_of(document: Document, pack: Pack, reference: ReferenceData) -> tuple[str, str, str]:
    """The state an article is written from, how that is known, and the state of its dateline's place; empty where not known.

    A correspondent files from abroad and still writes "the prime minister" for the one at home.
    """
    written = {"agency": document.agency, "dateline": document.dateline}
    known = [("publisher", document.publisher or "")] + [(basis, span.quote) for basis, span in written.items() if span is not None]
    states = [(state, basis) for basis, text in sorted(known) if text and (state := _state(text, pack, reference))]
    return (*(states or [("", "")])[0], next((state for state, basis in states if basis == "dateline"), ""))


def _state(text: str, pack: Pack, reference: ReferenceData) -> str:
    words = tuple(shown(surface, spaced=False) for surface, _, _ in tokens(fold(text)))
    for start in range(len(words)):
        for phrase in pack.phrases.get(words[start], ()):
            row = reference.rows.get(phrase.entry.id)
            if phrase.words == words[start : start + len(phrase.words)] and row is not None:
                return row.id if row.id.startswith("state/") else row.state
    return ""


__all__ = ["extract", "home_of"]

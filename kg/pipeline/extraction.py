"""One document -> its claims: the pure function that any engine can map over a corpus.

In: a document and a grammar. Out: claims, sorted. Never reads a file, a clock or another document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims import claims_of
from kg.grammar.folding import fold
from kg.grammar.line import Line, shown, tokens
from kg.grammar.pack import Grammar, Pack
from kg.mentions import lines_of
from kg.records import Claim, Document, Mention, ReferenceData
from kg.sentences import split


def extract(document: Document, grammar: Grammar) -> tuple[Claim, ...]:
    """The claims of one document, sorted by start, end, type and id."""
    pack = grammar.packs.get(document.language) or grammar.packs["en"]
    sentences = tuple(sentence for sentence in split(document) if sentence.kind in ("prose", "headline", "long"))
    lines = lines_of(sentences, pack)
    claims = claims_of(document, sentences, lines, pack, grammar.reference, home_of(document, lines, pack, grammar.reference))
    return tuple(sorted(claims, key=lambda c: (c.start, c.end, c.type, c.id)))


def home_of(document: Document, lines: Sequence[Line], pack: Pack, reference: ReferenceData) -> str:
    """The state an article is written from: that of its dateline's place, its agency or its publisher, whichever it tells of most; or nothing."""
    written = [span.quote for span in (document.dateline, document.agency) if span is not None] + [document.publisher or ""]
    states = [state for text in written if (state := _state(text, pack, reference))]
    if len(set(states)) < 2:
        return states[0] if states else ""
    return max(states, key=lambda state: (_told_of(state, lines, reference), -states.index(state)))


def _told_of(state: str, lines: Sequence[Line], reference: ReferenceData) -> int:
    """How often a text tells of a state: an agency's own and that of the dateline are weighed by it."""
    capital = reference.rows[state].capital
    return sum(1 for line in lines for cell in line.cells for mention in _all(cell.mention) if mention.reference in (state, capital))


def _all(mention: Mention | None) -> Iterator[Mention]:
    if mention is not None:
        yield mention
        for _, part in mention.parts:
            yield from _all(part)


def _state(text: str, pack: Pack, reference: ReferenceData) -> str:
    words = tuple(shown(surface, spaced=False) for surface, _, _ in tokens(fold(text)))
    for start in range(len(words)):
        for phrase in pack.phrases.get(words[start], ()):
            row = reference.rows.get(phrase.entry.id)
            if phrase.words == words[start : start + len(phrase.words)] and row is not None:
                return row.id if row.id.startswith("state/") else row.state
    return ""


__all__ = ["extract", "home_of"]

"""One document -> its claims: the pure function that any engine can map over a corpus.

In: a document and a grammar. Out: claims, sorted. Never reads a file, a clock or another document.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims import claims_of
from kg.grammar.folding import fold
from kg.grammar.line import shown, tokens
from kg.grammar.rulefile import HOME_LANGUAGE
from kg.mentions import lines_of
from kg.sentences import split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.grammar.line import Line
    from kg.grammar.pack import Grammar, Pack
    from kg.records import Claim, Document, ReferenceData, Sentence

READ = ("prose", "headline", "long")  # kinds of sentences in the document's own language


def extract(document: Document, grammar: Grammar) -> tuple[Claim, ...]:
    """The claims of one document, sorted by start, end, type and id."""
    document, split_up = _in_its_language(document, grammar)
    own = document.language if document.language in grammar.packs else HOME_LANGUAGE
    read = [(sentence, _language(sentence, own)) for sentence in split_up]
    told = [(sentence, grammar.packs[language]) for sentence, language in read if language in grammar.packs]
    sentences, packs = tuple(sentence for sentence, _ in told), tuple(pack for _, pack in told)
    home = home_of(document, grammar.packs[own], grammar.reference)
    claims = claims_of(document, sentences, read_lines(sentences, packs), packs, grammar.reference, home=home)
    return tuple(sorted(claims, key=lambda c: (c.start, c.end, c.type, c.id)))


def _in_its_language(document: Document, grammar: Grammar) -> tuple[Document, tuple[Sentence, ...]]:
    """The document and its sentences; where most of them turn out to be in another language that has rules, read anew in that one."""
    sentences = split(document)
    counted = Counter("" if sentence.kind in READ else sentence.language for sentence in sentences if sentence.kind in (*READ, "foreign"))
    language = max(sorted(counted), key=lambda found: counted[found], default="")
    if not language or language not in grammar.packs:
        return document, sentences
    document = replace(document, language=language)
    return document, split(document)


def _language(sentence: Sentence, own: str) -> str:
    """The language to read a sentence in; nothing for one that a gate set aside."""
    return own if sentence.kind in READ else sentence.language


def read_lines(sentences: Sequence[Sentence], packs: Sequence[Pack]) -> tuple[Line, ...]:
    """The lines of sentences, each read by the pack of its language."""
    lines: dict[Sentence, Line] = {}
    for pack in {pack.language: pack for pack in packs}.values():
        group = [sentence for sentence, own in zip(sentences, packs, strict=True) if own is pack]
        lines.update(zip(group, lines_of(group, pack), strict=True))
    return tuple(lines[sentence] for sentence in sentences)


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

"""One document -> its claims: the pure function that any engine can map over a corpus.

In: a document and a grammar. Out: claims, sorted. Never reads a file, a clock or another document.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims import claims_of
from kg.grammar.rulefile import HOME_LANGUAGE
from kg.mentions import lines_of
from kg.sentences import split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.grammar.line import Line
    from kg.grammar.pack import Grammar, Pack
    from kg.records import Claim, Document, Sentence

READ = ("prose", "headline", "long")  # kinds of sentences in the document's own language


def extract(document: Document, grammar: Grammar) -> tuple[Claim, ...]:
    """The claims of one document, sorted by start, end, type and id."""
    document, split_up = _in_its_language(document, grammar)
    own = document.language if document.language in grammar.packs else HOME_LANGUAGE
    read = [(sentence, _language(sentence, own)) for sentence in split_up]
    told = [(sentence, grammar.packs[language]) for sentence, language in read if language in grammar.packs]
    sentences, packs = tuple(sentence for sentence, _ in told), tuple(pack for _, pack in told)
    claims = claims_of(document, sentences, read_lines(sentences, packs), packs, grammar.reference)
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

"""The sentences of a document, each with its kind.

In: a Document. Out: Sentences in order; every character that is not blank is in exactly one of them.
Never: a sentence over a line break, unless the text is wrapped at a fixed width.

Kinds: `prose`; and the gates `headline` (above the story), `dateline` (date line and dateline), `boilerplate` (what the page
put around the story, and credits), `foreign` (another language than the document's), `long` (a piece of an over-long sentence).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.grammar.dateline import find_agency, find_date_line, find_dateline
from kg.grammar.sentencewords import SentenceWords, shipped_sentence_words
from kg.records import Document, Sentence, Span
from kg.sentences.blocks import SPACE, Stretch, blocks
from kg.sentences.boundaries import sentence_spans
from kg.sentences.gates import Reading, author_of, boilerplate_cue, gate
from kg.sentences.languages import beside, is_foreign, language_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Page:
    """A text with what was found out about the whole of it."""

    text: str
    words: SentenceWords
    openings: tuple[Stretch, ...]  # date line and dateline
    agency: Stretch | None


def split(document: Document, words: SentenceWords | None = None) -> tuple[Sentence, ...]:
    """Split the text of `document`. Without `words`, the shipped ones of its language decide."""
    text = document.text
    page = Page(text, words or shipped_sentence_words(document.language), _openings(text), find_agency(text))
    found = blocks(text)
    sentences: list[Sentence] = []
    reading = Reading()
    for paragraph, block in enumerate(found):
        heads, body = _without_openings(page, block)
        sentences.extend(_sentence(page, head, "dateline", paragraph) for head in heads)
        if body[0] < body[1]:
            kind, reading = gate(text[slice(*body)], reading, page.words, followed=paragraph + 1 < len(found))
            sentences.extend(_body_sentences(page, body, kind, paragraph))
    return tuple(_signed(sentences))


def _sentence(page: Page, span: Stretch, kind: str, paragraph: int) -> Sentence:
    text = page.text[slice(*span)]
    language = language_of(text, page.words, beside(page.text, page.words)) if kind == "foreign" else None
    return Sentence(*span, text, kind, paragraph, language or "")


def _signed(sentences: list[Sentence]) -> Iterator[Sentence]:
    """Give a post in another language its author: who signs it is named below it."""
    author: Span | None = None
    signed: list[Sentence] = []
    for sentence in reversed(sentences):
        if sentence.kind == "boilerplate":
            author = author_of(sentence) or author
        elif sentence.kind != "foreign":
            author = None
        signed.append(replace(sentence, author=author) if sentence.kind == "foreign" and author else sentence)
    yield from reversed(signed)


def _body_sentences(page: Page, body: Stretch, kind: str, paragraph: int) -> Iterator[Sentence]:
    """Give the sentences of a block: of its kind where a gate closed on the whole of it, else each of its own."""
    for span, is_piece in sentence_spans(page.text, body, page.words):
        own = kind if kind != "prose" else _own_kind(page, span, is_piece=is_piece)
        yield _sentence(page, span, own, paragraph)


def _own_kind(page: Page, span: Stretch, *, is_piece: bool) -> str:
    sentence = page.text[slice(*span)]
    if _is_credit(page, sentence, span) or boilerplate_cue(sentence, page.words) in {"opening", "signature"}:
        return "boilerplate"
    if is_foreign(sentence, page.words):
        return "foreign"
    return "long" if is_piece else "prose"


def _is_credit(page: Page, sentence: str, span: Stretch) -> bool:
    """Whether the sentence is nothing but the name of the agency, with its brackets."""
    agency = page.agency
    within = agency is not None and span[0] <= agency[0] and agency[1] <= span[1]
    return agency is not None and within and sentence.strip("()/. ") == page.text[slice(*agency)]


def _openings(text: str) -> tuple[Stretch, ...]:
    dateline = find_dateline(text)
    spans = (find_date_line(text), (dateline.start, dateline.end) if dateline else None)
    return tuple(span for span in spans if span is not None)


def _without_openings(page: Page, block: Stretch) -> tuple[list[Stretch], Stretch]:
    """Take the date line and the dateline off the head of a block; give them and the rest, each without white space around it."""
    heads: list[Stretch] = []
    start, end = block
    for opening in page.openings:
        if opening[0] == start:
            heads.append((start, start + len(page.text[slice(*opening)].rstrip(SPACE))))
            rest = page.text[opening[1] : end]
            start = min(end, opening[1] + len(rest) - len(rest.lstrip(SPACE)))
    return heads, (start, end)

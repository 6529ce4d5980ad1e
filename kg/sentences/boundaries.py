"""Where sentences end inside a block.

In: a text and the span of a block. Out: the spans of its sentences, without white space around them. Never cuts after an
abbreviation that a name or a number follows, an initial, or inside a number.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.grammar.sentencewords import SentenceWords

Stretch = tuple[int, int]

LONGEST = 2000  # characters of a sentence before it is cut at clause punctuation

_END = re.compile(
    r"(?:(?<![.!?…])[.!?…]++[\"”’'»)\]]*+(?=\s)|(?<![。！？])[。！？]++[」』”]*+)\s*+(?=\S)"
)  # possessive: a run of stops takes linear time
_LAST_WORD = re.compile(r"[\w.’'-]*\Z")
_INITIALS = re.compile(r"(?:\w\.)*\w", re.ASCII)
_FIRST_WORD = re.compile(r"[\"“”‘’'«(\[—–-]*\s*([\w’'-]*)")
_CLAUSE = re.compile(r"[;:,—–]\s")


def sentence_spans(text: str, block: Stretch, words: SentenceWords) -> Iterator[tuple[Stretch, bool]]:
    """Find the sentences of the block, each with whether it is a piece: one over LONGEST is cut into pieces that are not."""
    for start, end in _whole_sentences(text, block, words):
        for piece in _pieces(text, start, end):
            yield piece, piece != (start, end)


def _whole_sentences(text: str, block: Stretch, words: SentenceWords) -> Iterator[Stretch]:
    start, stop = block
    for match in _END.finditer(text, start, stop):
        if _is_end(text, match, start, stop, words):
            yield start, match.start() + len(match.group().rstrip())
            start = match.end()
    yield start, stop


def _is_end(text: str, match: re.Match[str], start: int, stop: int, words: SentenceWords) -> bool:
    opening = _FIRST_WORD.match(text, match.end(), stop)
    word = opening.group(1) if opening else ""
    if word[:1].islower() or (not word and text[match.end()] not in "“\"‘'(["):
        return False
    if match.group()[0] != ".":
        return True
    before = _LAST_WORD.search(text[max(start, match.start() - 24) : match.start()])
    return _ends_after(before.group() if before else "", word, words)


def _ends_after(last: str, following: str, words: SentenceWords) -> bool:
    """Whether a full stop after the word `last` ends the sentence, when `following` is the first word after it."""
    known = {} if len(last) == 1 and last.isupper() else _kinds(words)  # "c. 1900" is about, "Yaw C. Ofori" an initial
    kind = known.get(last.lower(), "end" if _INITIALS.fullmatch(last) and not last.isdigit() else "")
    if kind == "number":
        return not following[:1].isdigit()
    if kind == "name":
        return following.lower() in _function_words(words)
    return kind != "end" or following.lower() in _function_words(words)


@lru_cache(maxsize=16)
def _kinds(words: SentenceWords) -> dict[str, str]:
    return {text.lower(): kind for text, kind in words.abbreviations}


@lru_cache(maxsize=16)
def _function_words(words: SentenceWords) -> frozenset[str]:
    return dict(words.function_words).get(words.language, frozenset())


def _pieces(text: str, start: int, end: int) -> Iterator[Stretch]:
    while end - start > LONGEST:
        cuts = [match.end() for match in _CLAUSE.finditer(text, start, start + LONGEST)]
        cut = cuts[-1] if cuts else max(text.rfind(" ", start + 1, start + LONGEST), start) + 1
        cut = cut if cut > start + 1 else start + LONGEST
        yield start, start + len(text[start:cut].rstrip())
        start = cut + len(text[cut:end]) - len(text[cut:end].lstrip())
    yield start, end

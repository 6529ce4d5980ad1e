"""In which language a sentence is, by the share of its commonest words.

In: a text and the function words of some languages. Out: a language, or none where too few words tell. Never a guess from one word.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.grammar.sentencewords import SentenceWords

FEWEST = 5  # words of a sentence that can be told
HITS = 2  # function words it must have
SHARE = 0.15  # of its words
MARGIN = 2  # times as many as of the document's own language

_WORD = re.compile(r"[^\W\d_]+")
_JOINED = re.compile(r"\w+(?:-\w+)+")  # names hold articles of other languages: "al-Sabah"


def language_of(text: str, words: SentenceWords, beside: str = "") -> str | None:
    """Tell the language of `text`: the document's own wherever it is not clearly another; None where nothing tells.

    Of two that fit it equally well, the one that the page has most of `beside` its own is meant.
    """
    tokens = _WORD.findall(_JOINED.sub(" ", text.lower()))
    if len(tokens) < FEWEST:
        return None
    own = _hits(tokens, dict(words.function_words).get(words.language, frozenset()))
    if own > len(tokens) / (MARGIN + 1):  # no other language can have MARGIN times as many
        return words.language
    scores = {language: _hits(tokens, known) for language, known in words.function_words}
    best = max(sorted(scores), key=lambda language: (scores[language], language == beside), default=words.language)
    if scores.get(best, 0) >= max(HITS, SHARE * len(tokens), MARGIN * own) and best != words.language:
        return best
    return words.language if own else None


@lru_cache(maxsize=4)
def beside(text: str, words: SentenceWords) -> str:
    """Tell which language but its own a page has most words of."""
    tokens = _WORD.findall(text.lower())
    scores = {language: _hits(tokens, known) for language, known in words.function_words if language != words.language}
    return max(sorted(scores), key=lambda language: scores[language], default="")


def _hits(tokens: list[str], known: frozenset[str]) -> int:
    return len([token for token in tokens if token in known])


def is_foreign(text: str, words: SentenceWords) -> bool:
    """Whether `text` is clearly in another language than its document, by its words or its script."""
    if language_of(text, words) not in {words.language, None}:
        return True
    letters = _WORD.findall(text)
    latin = sum(word[0] < "ɐ" for word in letters)
    return words.language in LATIN and len(letters) > latin * MARGIN and len(letters) > 1


LATIN = frozenset({"en", "ms", "id", "fr", "de", "es", "pt", "tr"})

"""What is no prose of the story: titles above it, and what the page put around it.

In: a block or a sentence and what came before it. Out: its kind, or none where it is prose. Never changes or drops a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.records import Span

if TYPE_CHECKING:
    from kg.grammar.sentencewords import SentenceWords
    from kg.records import Sentence

TITLE = 250  # characters of a title at most
APPEAL = 80  # characters of an appeal at most
PROMOTED = 12  # words of a promoted item at most; a paragraph has more

_ENDED = re.compile(r"[.!?…][\"”’')\]»]*\Z")
_INNER_END = re.compile(r"\w{3}[.!?][\"”’')]* \S")
_SIGNATURE = re.compile(r"[—–-]+\s?(?P<author>.{1,80}?)\s?\(@\w+\).{0,40}")
_LINK = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+")


@dataclass(frozen=True, slots=True)
class Reading:
    """How far a reader of the page has come: whether the story has begun, and which kind of list he is in."""

    begun: bool = False
    listing: str = ""


def gate(block: str, reading: Reading, words: SentenceWords, *, followed: bool) -> tuple[str, Reading]:
    """Give the kind of a block, `prose` where no gate closes, and how far the reader has come with it."""
    cue = boilerplate_cue(block, words)
    if cue:
        return "boilerplate", Reading(reading.begun, cue if cue in {"related", "promotion"} else reading.listing)
    if _continues(block, reading.listing):
        return "boilerplate", reading
    if not reading.begun and followed and _is_title(block):
        return "headline", reading
    return "prose", Reading(begun=True)


def boilerplate_cue(text: str, words: SentenceWords) -> str | None:
    """Give the kind of cue with which `text` shows that it is no news, if it does."""
    if _SIGNATURE.fullmatch(text) or _LINK.fullmatch(text):
        return "signature"
    plain = text.lower().replace("’", "'")
    for kind, pattern in _cues(words):
        if pattern.match(plain) and (kind != "appeal" or (plain.endswith("!") and len(plain) <= APPEAL)):
            return kind
    return None


def author_of(sentence: Sentence) -> Span | None:
    """Give the name in a signature ("— A B (@ab) May 4"), if the sentence is one."""
    match = _SIGNATURE.fullmatch(sentence.text)
    return Span(sentence.start + match.start("author"), sentence.start + match.end("author"), match["author"], "speaker") if match else None


def _continues(block: str, listing: str) -> bool:
    """Whether a block belongs to the list before it: titles do, in a promotion short sentences as well."""
    if not listing:
        return False
    short = listing == "promotion" and len(block.split()) <= PROMOTED
    return short or _is_title(block)


def _is_title(block: str) -> bool:
    return len(block) <= TITLE and not _ENDED.search(block) and not _INNER_END.search(block)


@lru_cache(maxsize=16)
def _cues(words: SentenceWords) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Make a pattern a kind. A line that opens a list says nothing else, unless a colon follows."""
    tails = {"related": r"\W*(?:$|:)", "promotion": r"\W*(?:$|:)", "opening": r"(?!\w)|(?<=\W)", "appeal": r"\b"}
    made: list[tuple[str, re.Pattern[str]]] = []
    for kind in ("related", "promotion", "opening", "appeal"):
        texts = [re.escape(text) for text, of_kind in words.boilerplate if of_kind == kind]
        if texts:
            made.append((kind, re.compile(f"(?:{'|'.join(sorted(texts, key=len, reverse=True))})(?:{tails[kind]})")))
    return tuple(made)

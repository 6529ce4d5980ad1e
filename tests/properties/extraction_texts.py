"""Texts as no editor would let them pass: pieces of news, and of everything else that text can hold, in any order.

In: nothing. Out: strategies of hypothesis, and the grammar with which the package reads. Never a text of a real article.
"""

from __future__ import annotations

import hashlib
from functools import cache

from hypothesis import strategies as st

from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar, pack_folders
from kg.records import Document, Published

PEOPLE = (
    "Kenyan President Daudi Kiprop",
    "Prime Minister Freja Holm of Denmark",
    "Łukasz Żółć",
    "Al-Busaidi",
    "Mr. O’Neill",
    "Kiprop",
    "he",
    "J. K.",
)
WORDS = (
    "met",
    "visited",
    "will meet with",
    "held talks with",
    "is a member of",
    "and",
    "also",
    "not",
    "his Danish counterpart",
    "the two",
    "said",
    "“We have met in Kenya and will meet again,” said",
    "to",
    "on",
)
THINGS = (
    "Kenya",
    "Türkiye",
    "the SCO",
    "BRICS",
    "Copenhagen",
    "the Kremlin",
    "on Thursday",
    "last week",
    "31 February 2025",
    "in 2024/25",
    "Foreign Minister",
)
MARKS = (
    ". ",
    ", ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "“",
    "”",
    '"',
    "'s",
    "’s",
    " (",
    ") ",
    " — ",
    "…",
    "?!",
    ";",
    "•",
    "#",
    "@kg",
    "https://e.org/a?b=c",
)
STRANGE = (
    "🤝",
    "👩🏽‍⚖️",
    "e\u0301",
    "\u0301",
    "שלום",
    "\u202eمرحبا\u202c",
    "\u200b",
    "\u00a0",
    "\u00ad",
    "\x00",
    "\x07",
    "\x1b[0m",
    "\ufeff",
    "\u2028",
    "İ",
    "ß",
    "ﬁ",
    "Ⅻ",
    "𝔎𝔤",
    "\ud800",
)
PIECES = st.sampled_from([*PEOPLE, *WORDS, *THINGS, *MARKS, *STRANGE])
SENTENCE = st.builds(
    " ".join,
    st.tuples(st.sampled_from(PEOPLE), st.sampled_from(WORDS), st.sampled_from([*PEOPLE, *THINGS]), st.sampled_from([*THINGS, *STRANGE])),
)
TEXTS = st.one_of(
    st.lists(st.one_of(PIECES, SENTENCE, st.text(max_size=4)), max_size=30).map("".join),
    st.lists(st.one_of(SENTENCE, SENTENCE.map("{}.".format), PIECES), max_size=14).map(" ".join),
)


@cache
def known():
    """The grammar of the package, loaded once a process."""
    return grammar(pack_folders(()))


def document(text, name="news.txt", published="2025-02-27"):
    """A document with a text; its digest is that of the text, lone surrogates and all."""
    return Document(name, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), text, Published(published, "manifest"))


def claims(text, name="news.txt"):
    """What the package finds in a text."""
    return extract(document(text, name), known())


__all__ = ["SENTENCE", "TEXTS", "claims", "document", "known"]

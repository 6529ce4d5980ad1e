"""What a graph is made of: a literal, a triple, and the one order they are written in.

In: strings. Out: Literal and Triple. Never a blank node, never a literal that no RDF tool may read (a lone surrogate).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

XSD = "http://www.w3.org/2001/XMLSchema#"
INTEGER = f"{XSD}integer"
DATE = f"{XSD}date"

LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Literal(NamedTuple):
    """A value: its text, and its datatype or its language; neither for a plain string."""

    value: str
    datatype: str = ""
    language: str = ""


class Triple(NamedTuple):
    """Subject and predicate are IRIs, the object is an IRI or a Literal."""

    subject: str
    predicate: str
    object: str | Literal


def plain(value: str) -> Literal:
    """Make a plain string. A lone surrogate, which RDF cannot hold, becomes U+FFFD, so offsets stay what they are."""
    return Literal(_whole(value))


def english(value: str) -> Literal:
    """Make a string in English, for labels."""
    return Literal(_whole(value), "", "en")


@lru_cache(maxsize=10_000)  # offsets and counts are small numbers, told again and again
def integer(value: int) -> Literal:
    """Make a whole number."""
    return Literal(str(value), INTEGER)


def date(value: str) -> Literal:
    """Make an xsd:date of YYYY-MM-DD."""
    return Literal(value, DATE)


def text_of(thing: str | Literal) -> tuple[str, str, str]:
    """Give the key that sorts objects; IRIs stand before literals only where their text says so."""
    return thing if isinstance(thing, Literal) else (thing, "", "")


def _whole(value: str) -> str:
    return value if value.isascii() else LONE_SURROGATE.sub("\ufffd", value)

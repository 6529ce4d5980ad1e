"""The text of terms in Turtle and N-Triples.

In: strings from articles. Out: quoted strings in which nothing can end the literal early or hide in a terminal.
Never drops a character: controls are escaped, lone surrogates (no RDF syntax has them) become U+FFFD.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.graph.triple import Literal

NAMED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
# Controls, line and paragraph separators, direction marks, lone surrogates, non-characters and what may pass for a byte order mark.
UNSAFE = re.compile('[\\\\"\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]')
FORBIDDEN_IN_IRI = re.compile('[\x00-\x20<>"{}|^`\\\\\ud800-\udfff]')


def quoted(value: str) -> str:
    """Write a string between quotation marks."""
    return f'"{UNSAFE.sub(_escape, value)}"'


def reference(iri: str) -> str:
    """Write an IRI between angle brackets; what an IRI cannot hold is percent-encoded."""
    return f"<{FORBIDDEN_IN_IRI.sub(_percent, iri)}>"


def literal(value: Literal) -> str:
    """Write a literal with its datatype or language in full."""
    if value.language:
        return f"{quoted(value.value)}@{value.language}"
    return f"{quoted(value.value)}^^{reference(value.datatype)}" if value.datatype else quoted(value.value)


def _escape(found: re.Match[str]) -> str:
    character = found.group()
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return NAMED.get(character) or f"\\u{ord(character):04X}"


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found.group().encode("utf-8", "surrogatepass"))

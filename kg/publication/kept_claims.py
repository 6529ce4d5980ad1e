"""The claims of one article as a line of JSON, and back.

In: claims, or such a line with the document that they are of. Out: the line, or the claims. Never the name of the article (it may
have another by then) nor a quote: those are taken from the document, so that what comes back is what stands in its text.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Any, get_args

from kg.records import Claim, ClaimType, Modality, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kg.records import Document

FROM_DOCUMENT = ("source", "document", "quote")
TYPES = frozenset(get_args(ClaimType))
MODALITIES = frozenset(get_args(Modality))
_FIELDS = tuple((field.name, field.default) for field in fields(Claim) if field.name not in (*FROM_DOCUMENT, "context"))


def packed(claims: Iterable[Claim]) -> bytes:
    """Give the claims of one document as JSON on one line, in their order; what is not stated is left out."""
    return json.dumps([_fields(claim) for claim in claims], ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def unpacked(line: bytes, document: Document) -> tuple[Claim, ...]:
    """Give the claims of a line, as claims of this document. Raises ValueError when they cannot be: a field unknown, missing or wrong."""
    try:
        written = json.loads(line)
        return tuple(_claim(values, document) for values in _list(written))
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"no claims of {document.name}") from error


def _fields(claim: Claim) -> dict[str, object]:
    stated: dict[str, object] = {}
    for name, default in _FIELDS:
        value = getattr(claim, name)
        if default is MISSING or value != default:
            stated[name] = value
    if claim.context:
        stated["context"] = [(span.start, span.end, span.purpose) for span in claim.context]
    return stated


def _claim(values: object, document: Document) -> Claim:
    if not isinstance(values, dict):
        raise TypeError
    context = tuple(_span(written, document.text) for written in _list(values.pop("context", [])))
    read = {name: _READ[name](value) for name, value in values.items()}
    quote = _quote(document.text, values["start"], values["end"])
    return Claim(source=document.name, document=document.sha256[:16], quote=quote, context=context, **read)


def _span(written: object, text: str) -> Span:
    first, last, purpose = _list(written)
    start, end = _number(first), _number(last)
    return Span(start, end, _quote(text, start, end), _text(purpose))


def _quote(text: str, start: int, end: int) -> str:
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"no stretch of the text: {start} to {end}")
    return text[start:end]


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError
    return value


def _text(value: object) -> str:
    if type(value) is not str:
        raise TypeError
    return value


def _list(value: object) -> list[object]:
    if type(value) is not list:
        raise TypeError
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(_text, _list(value)))


def _groups(value: object) -> tuple[tuple[str, ...], ...]:
    return tuple(map(_texts, _list(value)))


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    return tuple((one, other) for one, other in _groups(value))


def _one_of(allowed: frozenset[str]) -> Callable[[object], str]:
    def checked(value: object) -> str:
        if value not in allowed:
            raise ValueError(f"unknown: {value!r}")
        return _text(value)

    return checked


# How each field is read; what a claim can leave unsaid is text wherever it is said.
_READ: dict[str, Callable[[object], Any]] = {name: _text for name, _ in _FIELDS} | {
    "type": _one_of(TYPES),
    "modality": _one_of(MODALITIES),
    "start": _number,
    "end": _number,
    "participants": _texts,
    "topics": _texts,
    "sides": _groups,
    "states": _pairs,
}

"""Articles and what is recognised in them: documents, sentences, mentions, dates.

In: nothing. Out: frozen records. No logic lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source text and what it is needed for (`date`, `antecedent`, `office`, ...)."""

    start: int
    end: int
    quote: str
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """The date of an article, where it was found and how sure that is."""

    date: str
    basis: Literal["manifest", "stated", "inferred"]
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One article. `name` is its file name, `sha256` the digest of its bytes, `text` its decoded text, untouched."""

    name: str
    sha256: str
    text: str
    published: Published | None = None
    publisher: str | None = None
    url: str | None = None
    language: str = "en"
    dateline: Span | None = None  # "KUALA LUMPUR, July 28 —": the place words of it
    agency: Span | None = None  # "(Bloomberg)", "/TASS/", "(ANI)": the agency's name where the text credits one


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a document; `kind` is `prose`, `headline` or the gate that set it aside (`boilerplate`, ...)."""

    start: int
    end: int
    text: str
    kind: str = "prose"
    paragraph: int = 0
    language: str = ""  # where it is another than the document's
    author: Span | None = None  # who signs the post that it is quoted from, where that stands below it


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed stretch of a sentence; `value` is the canonical label, `parts` the named pieces it was built from."""

    type: str
    start: int
    end: int
    value: str = ""
    parts: tuple[tuple[str, Mention], ...] = ()
    rule: str = ""
    reference: str = ""  # id in the reference data, where there is one


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date phrase as written, not yet placed in the calendar. `fields` are what the words say, in a fixed order."""

    start: int
    end: int
    kind: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ResolvedTime:
    """A date phrase placed in the calendar: an EDTF string, or none with the reason, and flags such as `weekday-conflict`."""

    date: str | None
    flags: tuple[str, ...] = ()

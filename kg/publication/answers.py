"""What a graph answers: columns, rows of terms, or yes and no.

In: nothing. Out: the records Cell and Answer. No logic lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Cell:
    """One term of an answer: an IRI, a literal, or (from graphs of others) a blank node."""

    value: str
    kind: Literal["uri", "literal", "bnode"] = "literal"
    datatype: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Columns and rows; `truth` for a question that is answered with yes or no; `triples` when the rows are a graph."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell | None, ...], ...]
    truth: bool | None = None
    triples: bool = False

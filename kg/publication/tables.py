"""Rows and answers to a table on a terminal, CSV, or JSON.

In: columns and rows. Out: text and bytes. Never obeys what a cell says, never an order of its own.
"""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING

from kg.publication.cells import shown
from kg.publication.delimited import csv_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.publication.answers import Answer, Cell


def table_text(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Align rows under their columns, as plain text that fits a terminal, a mail and a test; controls are shown, not sent."""
    lines = [[shown(cell) for cell in line] for line in (columns, *rows)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    ruled = [lines[0], ["-" * width for width in widths], *lines[1:]]
    return "".join(f"{_line(line, widths)}\n" for line in ruled)


def table_bytes(columns: Sequence[str], rows: Sequence[Sequence[str]], written_as: str = "table") -> bytes:
    """Write rows as `table`, `csv` or `json` (a list of objects)."""
    if written_as == "csv":
        return csv_bytes(columns, rows)
    if written_as == "json":
        return _json([dict(zip(columns, row, strict=True)) for row in rows])
    return table_text(columns, rows).encode()


def answer_bytes(answer: Answer, written_as: str = "table") -> bytes:
    """Write an answer as `table`, `csv` or `json` (SPARQL 1.1 query results); what is not bound is an empty cell."""
    if written_as == "json":
        return _results_json(answer)
    return table_bytes(answer.columns, [[cell.value if cell else "" for cell in row] for row in answer.rows], written_as)


def term_fields(cell: Cell) -> dict[str, str]:
    """Give a term as SPARQL 1.1 query results write it in JSON."""
    term = {"type": cell.kind, "value": cell.value}
    if cell.language:
        term["xml:lang"] = cell.language
    elif cell.datatype:
        term["datatype"] = cell.datatype
    return term


def _results_json(answer: Answer) -> bytes:
    if answer.truth is not None:
        return _json({"head": {}, "boolean": answer.truth})
    bindings = [_binding(answer.columns, row) for row in answer.rows]
    return _json({"head": {"vars": list(answer.columns)}, "results": {"bindings": bindings}})


def _json(content: object) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _binding(columns: Sequence[str], row: Sequence[Cell | None]) -> dict[str, dict[str, str]]:
    return {column: term_fields(cell) for column, cell in zip(columns, row, strict=True) if cell is not None}


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _width(text: str) -> int:
    """Count the columns a text takes on a terminal: none for marks that combine, two for wide letters."""
    return sum(0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text)

"""Rows to CSV as spreadsheets and RFC 4180 know it.

In: columns and rows of text. Out: bytes, CRLF line ends, UTF-8. Never a cell that a spreadsheet runs.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from kg.publication.cells import guarded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Write a header and rows."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return written.getvalue().encode()

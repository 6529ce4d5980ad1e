"""The manifest: what is known of the articles from outside, one row a file.

In: a `sources.csv` (columns file, url, published, publisher, language, sha256; any but `file` may be absent, every cell may be
empty). Out: rows by file. Never: a date that is none, two rows for one file.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg.errors import KgError
from kg.grammar.edtf import is_edtf

NAME = "sources.csv"


@dataclass(frozen=True, slots=True)
class Row:
    """What the manifest says of one file; empty where it says nothing."""

    url: str = ""
    published: str = ""
    publisher: str = ""
    language: str = ""
    sha256: str = ""


Manifest = Mapping[str, Row]
UNKNOWN = Row()


def row_for(path: Path, manifest: Path | None) -> Row:
    """Find the row for the file at `path`: in `manifest`, or else in the `sources.csv` beside the file.

    Raises KgError with file and line for a manifest that cannot be used as it is written.
    """
    beside = path.parent / NAME
    used = manifest or (beside if beside.is_file() else None)
    if used is None:
        return UNKNOWN
    rows = read_manifest(used)
    names = (_below(path, used.parent), path.name)
    return next((rows[name] for name in names if name in rows), UNKNOWN)


@lru_cache(maxsize=1024)
def _parsed(path: Path, content: bytes) -> Manifest:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KgError("the manifest is not UTF-8", where=str(path), advice="save it as CSV in UTF-8") from error
    reader = csv.DictReader(io.StringIO(text, newline=""), restkey="", strict=True)
    if "file" not in (reader.fieldnames or ()):
        raise KgError("the manifest has no column `file`", where=f"{path}:1", advice=f"start it with {_header()}")
    rows: dict[str, Row] = {}
    try:
        for cells in reader:
            _add(rows, cells, f"{path}:{reader.line_num}")
    except csv.Error as error:
        raise KgError(
            f"the manifest is no CSV ({error})", where=f"{path}:{reader.line_num + 1}", advice="quote cells with commas"
        ) from error
    return rows


def read_manifest(path: Path) -> Manifest:
    """Read the rows of a manifest by file name. Raises KgError with file and line for a manifest that cannot be used."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise KgError("the manifest cannot be read", where=str(path), advice=f"check it: {error.strerror}") from error
    return _parsed(path, content)


def _add(rows: dict[str, Row], cells: Mapping[str, object], where: str) -> None:
    values = {name: str(value).strip() for name, value in cells.items() if name and isinstance(value, str)}
    file = values.pop("file", "").removeprefix("./")
    row = Row(**{name: values[name] for name in Row.__slots__ if name in values})
    if row.published and not is_edtf(row.published):
        raise KgError(f"{row.published!r} is no date", where=where, advice="write 2025-02-27, 2025-02 or 2025, or leave it empty")
    if file and rows.get(file, row) != row:
        raise KgError(f"{file} has two rows that differ", where=where, advice="keep one")
    rows[file] = row


def _below(path: Path, folder: Path) -> str:
    absolute = Path(folder).absolute()
    return path.relative_to(absolute).as_posix() if path.is_relative_to(absolute) else path.name


def _header() -> str:
    return ",".join(("file", *Row.__slots__))

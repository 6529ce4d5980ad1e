"""A reviewed table: tab-separated, UTF-8, one header row, comment lines above it.

In: a file. Out: its columns, its declared kinds and its rows, each knowing its line.
Never: a row with too few or too many columns, a kind the table does not declare.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.errors import RuleError

if TYPE_CHECKING:
    from pathlib import Path

KINDS = "# kinds:"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its values by column, and where it stands."""

    values: dict[str, str]
    path: str
    number: int

    @property
    def where(self) -> str:
        """Give `file:line`."""
        return f"{self.path}:{self.number}"

    def error(self, what: str, advice: str) -> RuleError:
        """Make the error to raise for this row."""
        return RuleError(what, where=self.where, advice=advice)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was read."""

    path: Path
    kinds: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def require(self, columns: tuple[str, ...]) -> None:
        """Raise RuleError unless the table starts with `columns` and declares its kinds."""
        if self.columns[: len(columns)] != columns:
            raise RuleError("the header is not as expected", where=str(self.path), advice=f"start it with {', '.join(columns)}")
        if not self.kinds:
            raise RuleError("the table declares no kinds", where=str(self.path), advice=f"add a first line `{KINDS} ...`")


def read_table(path: Path) -> Table:
    """Read the table at `path`. Raises RuleError with file and line for text that is not UTF-8, no header, or a bad row."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"the table cannot be read ({error})", where=str(path), advice="save it as UTF-8 text") from error
    numbered = [(number, line.rstrip("\r")) for number, line in enumerate(lines, 1) if line.strip()]
    kinds = tuple(kind for _, line in numbered if line.startswith(KINDS) for kind in line.removeprefix(KINDS).split())
    content = [(number, line) for number, line in numbered if not line.startswith("#")]
    if not content:
        raise RuleError("the table is empty", where=str(path), advice="add a header row")
    columns = tuple(content[0][1].split("\t"))
    name = str(path)
    return Table(path, kinds, columns, tuple(_row(name, number, line, columns, kinds) for number, line in content[1:]))


def _row(path: str, number: int, line: str, columns: tuple[str, ...], kinds: tuple[str, ...]) -> Row:
    values = [value.strip() for value in line.split("\t")]
    row = Row(dict(zip(columns, values, strict=False)), path, number)
    if len(values) != len(columns):
        raise row.error(f"{len(values)} columns where the header has {len(columns)}", "separate columns with one tab each")
    if kinds and row.values.get("kind") not in kinds:
        raise row.error(f"unknown kind {row.values.get('kind')!r}", f"use one of {', '.join(kinds)}, or declare it on the `{KINDS}` line")
    return row

"""The closed classes of the language: states, titles, bodies, organisations, places and the words around them.

In: a folder of reviewed tables, one sub-folder a language. Out: entries, each with the file it came from.
Never: a form without an id, a kind its file does not declare, a person's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.grammar.table import Row, read_table

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = ("text", "id", "kind", "guard")
# As written only; also the name of persons; belongs to one state only; a given name among people of that state.
GUARDS = ("case", "name", "state:", "forename:")


@dataclass(frozen=True, slots=True)
class Entry:
    """One written form: `text` as the press writes it, the `id` it stands for, its `kind`, and the guard it needs."""

    text: str
    id: str
    kind: str
    guard: str
    file: str


def read_lexicon(folder: Path, language: str) -> tuple[Entry, ...]:
    """Read the entries of every table in `folder/language`, in the order of files and rows.

    A table is a .tsv file that declares its kinds (`# kinds: a b`); other files are left to their own readers.
    Raises RuleError with file and line for a missing folder, a missing column, a bad row, or an undeclared kind.
    """
    paths = sorted((folder / language).glob("*.tsv"))
    return tuple(entry for path in paths for entry in _entries(path))


def read_words(path: Path) -> frozenset[str]:
    """Read the words of a list, one a line, lower case; empty lines and lines that start with `#` say nothing."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _entries(path: Path) -> tuple[Entry, ...]:
    table = read_table(path)
    if not table.kinds and table.columns[:4] != COLUMNS:
        return ()
    table.require(COLUMNS)
    return tuple(_entry(row, path) for row in table.rows)


def _entry(row: Row, path: Path) -> Entry:
    text, id_, kind, guard = (row.values[column] for column in COLUMNS)
    for column in ("text", "id"):
        if not row.values[column]:
            raise row.error(f"the column {column!r} is empty", "every form needs a text and an id")
    if any(not part.startswith(GUARDS) for part in guard.split()):
        raise row.error(f"unknown guard {guard!r}", "use case, name, state:<id>, forename:<id>, with a space between, or nothing")
    return Entry(text, id_, kind, guard, path.name)

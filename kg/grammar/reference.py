"""The reference data: states, organisations, media and places that lexicons and graph share.

In: the folder of reference tables. Out: every row by id, each state's own place derived (`place/malaysia` for `state/malaysia`).
Never: an id that leads nowhere, two rows with one id, an opinion on whose a disputed place is beyond what the table says.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.errors import RuleError
from kg.grammar.table import Row, read_table
from kg.records import Reference, ReferenceData

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

COLUMNS = ("id", "label", "kind")
LISTS = ("within", "offices", "alternatives")
TEXTS = ("state", "iso3166", "capital", "leader", "article")


def read_reference(folder: Path) -> ReferenceData:
    """Every row of every .tsv table in `folder`, sorted by id.

    Raises RuleError with file and line for a bad row, an id given twice, or an id in `within`, `state` or `capital` that has no row.
    """
    found = [pair for path in sorted(folder.glob("*.tsv")) for pair in _rows(path)]
    where: dict[str, Row] = {}
    rows: dict[str, Reference] = {}
    for row, reference in found:
        for each in _with_place(reference):
            if each.id in rows:
                raise row.error(f"the id {each.id!r} is given twice", f"first in {where[each.id].where}")
            rows[each.id], where[each.id] = each, row
    _check(rows, where)
    return ReferenceData({key: _with_state(rows[key], rows) for key in sorted(rows)})


def chain(row: Reference, rows: dict[str, Reference]) -> tuple[Reference, ...]:
    """Give the places that contain `row`, nearest first; empty when nothing is said."""
    found: list[Reference] = []
    waiting = list(row.within)
    while waiting:
        outer = rows[waiting.pop(0)]
        if outer in found or outer.id == row.id:
            continue
        found.append(outer)
        waiting.extend(outer.within)
    return tuple(found)


def _rows(path: Path) -> Iterable[tuple[Row, Reference]]:
    table = read_table(path)
    table.require(COLUMNS)
    unknown = sorted(set(table.columns) - {*COLUMNS, *LISTS, *TEXTS, "source", "note"})
    if unknown:
        raise RuleError(f"unknown column {unknown[0]!r}", where=str(path), advice=f"use {', '.join((*COLUMNS, *LISTS, *TEXTS))}")
    return [(row, _reference(row)) for row in table.rows]


def _reference(row: Row) -> Reference:
    value = row.values.get
    for column in COLUMNS:
        if not value(column):
            raise row.error(f"the column {column!r} is empty", "every row needs an id, a label and a kind")
    lists = {column: tuple(part for part in value(column, "").split("|") if part) for column in LISTS}
    return Reference(
        row.values["id"],
        row.values["label"],
        row.values["kind"],
        within=lists["within"],
        state=value("state", ""),
        iso3166=value("iso3166", ""),
        capital=value("capital", ""),
        offices=lists["offices"],
        alternatives=lists["alternatives"],
        leader=value("leader", ""),
        article=value("article", ""),
    )


def _with_place(reference: Reference) -> tuple[Reference, ...]:
    """Add the place of a state: it is an agent, its territory is another thing, and the `within` of the table is about the territory."""
    if reference.kind != "State":
        return (reference,)
    place = reference.id.replace("state/", "place/", 1)
    return replace(reference, within=()), Reference(place, reference.label, "country", reference.within, state=reference.id)


def _check(rows: dict[str, Reference], where: dict[str, Row]) -> None:
    for key, reference in rows.items():
        for target in (*reference.within, reference.state, reference.capital):
            if target and target not in rows:
                raise where[key].error(f"no row has the id {target!r}", "add the row, or correct the id")


def _with_state(row: Reference, rows: dict[str, Reference]) -> Reference:
    """Give a place the state of the nearest country that contains it."""
    if row.state or not row.within:
        return row
    return replace(row, state=next((outer.state for outer in chain(row, rows) if outer.kind == "country"), ""))

"""The invariants of the graph: one SPARQL query a file under `checks/`, each with its level, problem, reason and cure.

In: a store. Out: a finding for each row that a query gives. Never a check in Python that a query can say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from pyoxigraph import Literal, NamedNode, QuerySolution, QuerySolutions

from kg.errors import RuleError
from kg.grammar import edtf
from kg.records import Finding, Level
from kg.validation.naming import one_line, short

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pyoxigraph import BlankNode, Store, Triple

    Term = NamedNode | BlankNode | Literal | Triple

CHECKS = Path(__file__).with_name("checks")
HEADER = re.compile(r"^# (Level|Problem|Why|Fix): (.+)$", re.MULTILINE)
KEYS = ("Level", "Problem", "Why", "Fix")
FUNCTIONS = "https://w3id.org/dipkg/function/edtf#"
XSD_BOOLEAN = NamedNode("http://www.w3.org/2001/XMLSchema#boolean")


@dataclass(frozen=True, slots=True)
class Check:
    """One query and what its rows mean. `problem` names columns in braces; `fix` says what to do."""

    name: str
    level: Level
    problem: str
    why: str
    fix: str
    query: str


def findings(store: Store) -> Iterator[Finding]:
    """Run all checks over the store. Raises RuleError for a check file that cannot be used."""
    for check in checks():
        yield from _run(check, store)


@lru_cache(maxsize=1)
def checks(where: Path = CHECKS) -> tuple[Check, ...]:
    """Give the checks of a folder by name. Raises RuleError for a file whose header is incomplete."""
    return tuple(read_check(file) for file in sorted(where.glob("*.rq")))


def read_check(file: Path) -> Check:
    """Read one check file. Raises RuleError when its header lacks a line or names no level."""
    query = file.read_text(encoding="utf-8")
    header = dict(HEADER.findall(query))
    missing = [key for key in KEYS if key not in header]
    if missing:
        raise RuleError(f"the header lacks {', '.join(missing)}", where=str(file), advice=f"begin with '# {missing[0]}: ...'")
    if header["Level"] not in get_args(Level):
        raise RuleError(f"{header['Level']!r} is no level", where=str(file), advice=f"use one of {', '.join(get_args(Level))}")
    level = cast("Level", header["Level"])
    return Check(file.stem, level, header["Problem"], header["Why"], header["Fix"], query)


def _run(check: Check, store: Store) -> Iterator[Finding]:
    try:
        rows = store.query(check.query, custom_functions=_functions())
    except SyntaxError as error:
        raise RuleError(f"the query cannot be read: {error}", where=f"{check.name}.rq") from error
    if not isinstance(rows, QuerySolutions):
        raise RuleError("the query gives no rows", where=f"{check.name}.rq", advice="write a SELECT")
    columns = [variable.value for variable in rows.variables]
    for row in rows:
        yield _finding(check, columns, row)


def _finding(check: Check, columns: list[str], row: QuerySolution) -> Finding:
    values = {column: _text(row[column]) for column in columns}
    node = row["node"]
    quote = row["quote"] if "quote" in columns else None
    return Finding(
        level=check.level,
        check=check.name,
        subject=node.value if isinstance(node, NamedNode) else values["node"],
        message=f"{_filled(check.problem, values)}; {check.fix}",
        quote=quote.value if isinstance(quote, Literal) else "",
        where=f"{values['source']} {values['start']}-{values['end']}" if values.get("source") and "start" in values else "",
    )


def _filled(problem: str, values: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda name: values.get(name[1]) or "?", problem)


def _text(term: Term | None) -> str:
    if isinstance(term, NamedNode):
        return short(term.value)
    return one_line(term.value) if isinstance(term, Literal) else str(term or "")


def _functions() -> dict[NamedNode, Callable[..., Term | None]]:
    """Give what SPARQL lacks to compare EDTF strings: `edtf:firstDay`, `lastDay`, `contains`, `compatible`.

    A string that is no date gives no value, so no check speaks about it; the shapes do.
    """
    return {
        NamedNode(FUNCTIONS + "firstDay"): lambda date: _day(date, 0),
        NamedNode(FUNCTIONS + "lastDay"): lambda date: _day(date, 1),
        NamedNode(FUNCTIONS + "contains"): lambda outer, inner: _answer(edtf.contains, outer, inner),
        NamedNode(FUNCTIONS + "compatible"): lambda one, other: _answer(edtf.compatible, one, other),
    }


def _day(date: Term, side: int) -> Literal | None:
    if not isinstance(date, Literal) or not edtf.is_edtf(date.value):
        return None
    day = edtf.earliest_latest(date.value)[side]
    return Literal(day) if day else None


def _answer(question: Callable[[str, str], bool], one: Term, other: Term) -> Literal | None:
    if not all(isinstance(date, Literal) and edtf.is_edtf(date.value) for date in (one, other)):
        return None
    return Literal("true" if question(one.value, other.value) else "false", datatype=XSD_BOOLEAN)  # type: ignore[union-attr]

"""Mention rules, stage by stage: each collapses what it finds, and the next stage reads the result.

In: a line and a pack. Out: the line with offices, officials, roles and groups collapsed. Within a stage the longest match
wins, then the leftmost, then the rule whose id sorts first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.grammar.line import Line, collapse
from kg.grammar.types import LETTERS, TYPES
from kg.mentions.making import make
from kg.records import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.grammar.pack import Pack
    from kg.grammar.rules import Rule

_Found = tuple[int, int, str, Mention]


def cascaded_line(line: Line, pack: Pack) -> Line:
    """The line after every stage of the pack's mention rules."""
    for stage in pack.mention_rules:
        for _ in range(2):  # once more: what the first pass collapsed can complete a neighbour
            tokens = [cell.word.split(" ", 1)[0] for cell in line.cells]
            found = _best(found for rule in stage for found in _matches(rule, line, pack, tokens))
            if not found:
                break
            line = collapse(line, found)
    return line


def _best(candidates: Iterator[_Found]) -> list[_Found]:
    taken: set[int] = set()
    kept = []
    for first, after, letter, mention in sorted(candidates, key=lambda c: (c[0] - c[1], c[0], c[3].rule)):
        if taken.isdisjoint(range(first, after)):
            taken.update(range(first, after))
            kept.append((first, after, letter, mention))
    return kept


def _matches(rule: Rule, line: Line, pack: Pack, tokens: Sequence[str]) -> Iterator[_Found]:
    for suffix, compiled in rule.patterns:
        if not compiled.may_match(tokens):
            continue
        for match in compiled.expression.finditer(line.text):
            first, after = line.cell_at(match.start()), line.cell_at(match.end())
            if after <= first or _forbidden(rule, line, first, after):
                continue
            parts = tuple(
                (role, part)
                for name, role in compiled.groups
                if match.group(name)
                for part in _parts(line, line.cell_at(match.start(name)), line.cell_at(match.end(name)))
            )
            last = after - 1 if line.cells[after - 1].word not in (",", ".", ";") else after - 2
            mention = make(rule, suffix, (line.cells[first].start, line.cells[last].end), parts, pack)
            if mention is not None and mention.type == "Capital":
                mention = _capital(mention, pack)
            if mention is not None:
                yield first, after, LETTERS[mention.type], mention


def _capital(mention: Mention, pack: Pack) -> Mention | None:
    """As in "The Kazakh capital" is the place that the reference data names; nothing where it names none."""
    place = next((pack.capitals[part.reference] for _, part in mention.parts if part.reference in pack.capitals), "")
    return replace(mention, value=place, reference=place) if place else None


def _parts(line: Line, first: int, after: int) -> Iterator[Mention]:
    for cell in line.cells[first:after]:
        yield cell.mention or Mention("Word", cell.start, cell.end, cell.word)


def _forbidden(rule: Rule, line: Line, first: int, after: int) -> bool:
    before = _name(line, first - 1)
    behind = _name(line, after)
    return not rule.not_before.isdisjoint(before) or not rule.not_after.isdisjoint(behind)


def _name(line: Line, position: int) -> tuple[str, ...]:
    """What a guard can name of a cell: its word, or the type of its mention; `^` and `$` are the ends of the line."""
    if position < 0:
        return ("^",)
    if position >= len(line.cells):
        return ("$",)
    cell = line.cells[position]
    return (TYPES.get(cell.word, cell.word),)

"""Claim rules over one line: what matches where, before anybody asks who "he" is.

In: a line and a pack. Out: `Match`, with the cells of every role and zone. A pattern is tried only where one of its
literals stands; a guard that forbids a match moves on by one cell, so that a better one inside is still found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.grammar.types import TYPES

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from kg.grammar.compilation import Compiled
    from kg.grammar.line import Line
    from kg.grammar.pack import Pack
    from kg.grammar.rules import Rule

Cells = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Match:
    """A rule's match in a line: first cell, cell after the last, and the cells of each role and zone."""

    rule: Rule
    suffix: str
    line: int
    first: int
    after: int
    roles: tuple[tuple[str, Cells], ...]

    @property
    def name(self) -> str:
        """The rule's id with the suffix of the pattern that matched."""
        return f"{self.rule.id}.{self.suffix}" if self.suffix else self.rule.id

    def cells(self, role: str) -> tuple[Cells, ...]:
        """The stretches of a role, in order."""
        return tuple(cells for name, cells in self.roles if name == role)

    def has(self, role: str) -> bool:
        """Whether the role was filled."""
        return any(name == role for name, _ in self.roles)


def matches(line: Line, number: int, pack: Pack) -> list[Match]:
    """All matches of the pack's claim rules in a line, by place and rule."""
    found = [match for candidate in sorted(_candidates(line, pack)) for match in _scan(candidate, line, number, pack)]
    return sorted(found, key=lambda m: (m.first, -m.after, m.name))


def _candidates(line: Line, pack: Pack) -> set[tuple[int, int]]:
    tokens = [cell.word.split(" ", 1)[0] for cell in line.cells]
    found = set(pack.unindexed)
    for token in set(tokens):
        found.update(pack.index.get(token, ()))
    return {(rule, which) for rule, which in found if pack.claim_rules[rule].patterns[which][1].may_match(tokens)}


def _scan(candidate: tuple[int, int], line: Line, number: int, pack: Pack) -> Iterator[Match]:
    rule = pack.claim_rules[candidate[0]]
    suffix, compiled = rule.patterns[candidate[1]]
    position = 0
    while (found := compiled.expression.search(line.text, position)) is not None:
        first, after = line.cell_at(found.start()), line.cell_at(found.end())
        if after <= first or forbidden(rule, line, first, after, pack.words("conjunction")):
            position = found.start() + 1
            continue
        yield Match(rule, suffix, number, first, after, _roles(compiled, line, found))
        position = found.end() if rule.claims == "post" else found.start() + 1 + len(line.cells[first].word)


def _roles(compiled: Compiled, line: Line, found: re.Match[str]) -> tuple[tuple[str, Cells], ...]:
    return tuple(
        (role, (line.cell_at(found.start(name)), line.cell_at(found.end(name)))) for name, role in compiled.groups if found.group(name)
    )


def forbidden(rule: Rule, line: Line, first: int, after: int, conjunctions: frozenset[str] = frozenset()) -> bool:
    """Whether a guard of the rule forbids what stands just before or just after the match."""
    if rule.not_inside and any(cell.word in rule.not_inside for cell in line.cells[first:after]):
        return True
    if rule.claims != "post" and _inside_list(line, first, conjunctions):
        return True
    before = {shown(line, first - 1), f"{shown(line, first - 2)} {shown(line, first - 1)}"}
    return not rule.not_before.isdisjoint(before) or shown(line, after) in rule.not_after


def _inside_list(line: Line, first: int, conjunctions: frozenset[str]) -> bool:
    """Whether a cell is one of a list, but not its first: then the whole list is meant."""
    mention = line.cells[first].mention
    if mention is None or shown(line, first - 2) != mention.type:
        return False
    before, behind = shown(line, first - 1), shown(line, first + 1)
    return before in conjunctions or (
        before == "," and (behind == "," or behind in conjunctions)
    )  # "at the invitation of A, B visited": no list


def shown(line: Line, position: int) -> str:
    """What a guard can name of a cell: its word, or the type of its mention; `^` and `$` are the ends of the line."""
    if position < 0:
        return "^"
    if position >= len(line.cells):
        return "$"
    word = line.cells[position].word
    return TYPES.get(word, word)

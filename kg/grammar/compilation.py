"""A pattern's tree -> one regular expression over lines, and the literals without which it cannot match.

In: a node, the words of the lexicon, the macros of the pack. Out: `Compiled`. Every token ends with one space, so
that elements are simply joined; repetition is bounded, and RE2 (lint.py) refuses what could take more than linear time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from kg.grammar.literals import literals, needs
from kg.grammar.nearest import nearest
from kg.grammar.nodes import Aside, Choice, Gap, Group, Macro, Node, Repeat, Sequence, Slot, Verb, Word
from kg.grammar.types import CLASSES, LETTERS, letters
from kg.grammar.verbs import ADVERB, Words, verb_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# What a gap may not cross: punctuation, people and states, because one of them between two roles changes who did what; and
# dates and places, which are adjuncts of their own.
_STOPS = ("Official", "Name", "Role", "Pronoun", "Group", "Unnamed", "State", "Date", "City", "Capital", "Gathering")
_BARRIERS = "".join(LETTERS[name] for name in _STOPS)
_GAP_TOKEN = rf"[^ ,.;:()\"?!{_BARRIERS}]+ "
_ASIDE = (
    r"(?:, (?:[^ ,.;:?!]+ ){1,20}(?:, (?:[^ ,.;:?!]+ ){1,12})?, |\( (?:[^ ()]+ ){1,12}\) (?:, )?"
    r"|-- (?:[^ .;:?!-]+ ){1,20}-- |%s(?:[^ ,.;:?!]+ ){1,12}?)?"
)
# Macros that the language itself uses: what joins a list, what opens a clause about somebody.
_AND, _WHO = "and", "who"
_MACROS_DEEP = 8


@dataclass(frozen=True, slots=True)
class Compiled:
    """The source of a regular expression, the literals of which one must stand in a line, and the role behind each group.

    `needs` are all such sets of literals, in the order in which they must stand.
    """

    source: str
    literals: frozenset[str]
    groups: tuple[tuple[str, str], ...]
    needs: tuple[frozenset[str], ...] = ()

    def may_match(self, tokens: Iterable[str]) -> bool:
        """Whether the tokens of a line hold what the pattern needs, in order: if not, it need not be tried."""
        wanted = iter(self.needs)
        want = next(wanted, None)
        for token in tokens:
            if want is None:
                return True
            if token in want:
                want = next(wanted, None)
        return want is None

    @property
    def expression(self) -> re.Pattern[str]:
        """The regular expression itself, made when a line first needs it: most texts need few of all patterns."""
        return _expression_of(self.source)


@cache
def _expression_of(source: str) -> re.Pattern[str]:
    return re.compile(f"(?<= ){source}")


@dataclass(slots=True)
class _State:
    """What compilation of one pattern needs and numbers."""

    words: Words
    macros: Mapping[str, Node]
    groups: list[tuple[str, str]] = field(default_factory=list)
    depth: int = 0

    def group(self, role: str, body: str) -> str:
        name = f"{role}__{len(self.groups)}"
        self.groups.append((name, role))
        return f"(?P<{name}>{body})"


def compile_pattern(node: Node, words: Words, macros: Mapping[str, Node]) -> Compiled:
    """The compiled form of a pattern's tree. Raises RuleError for unknown types, verbs and macros."""
    state = _State(words, macros)
    source = _expression(node, state)
    return Compiled(source, literals(node, words, macros), tuple(state.groups), needs(node, words, macros))


def _expression(node: Node, state: _State) -> str:
    match node:
        case Sequence(nodes):
            return "".join(_expression(child, state) for child in nodes)
        case Choice(nodes):
            return "(?:" + "|".join(_expression(child, state) for child in nodes) + ")"
        case Group(child, role):
            return state.group(role, _expression(child, state))
        case Repeat(child, least, most):
            body = _expression(child, state)
            return f"(?:{body})?" if (least, most) == (0, 1) else f"(?:{body}){{{least},{most}}}"
        case _:
            return _atom(node, state)


def _atom(node: Word | Slot | Verb | Gap | Aside | Macro, state: _State) -> str:
    match node:
        case Word(words):
            return _alternatives(words)
        case Slot():
            return _slot(node, state)
        case Verb():
            return state.group("trigger", _alternatives(verb_words(node, state.words)))
        case Gap(most):
            return f"(?:{_GAP_TOKEN}){{0,{most}}}"
        case Aside():
            return _ASIDE % _joint(_WHO, state)
        case Macro():
            return _macro(node, state)


@cache
def _alternatives(words: tuple[str, ...]) -> str:
    return "(?:" + "|".join("[a-z]+ly" if word == ADVERB else re.escape(word) for word in words) + ") "


def _slot(slot: Slot, state: _State) -> str:
    for name in slot.types:
        if name not in LETTERS and name not in CLASSES:
            raise slot.place.error(f"unknown type {name}", f"{nearest(name, (*LETTERS, *CLASSES))} as in {{Official+:partner}}")
    one = "[" + "".join(dict.fromkeys("".join(letters(name) for name in slot.types))) + "] "
    body = rf"(?:{one}(?:, {one}){{0,12}}(?:, )?{_joint(_AND, state)})?{one}" if slot.many else one
    return state.group(slot.role, body) if slot.role else body


def _joint(name: str, state: _State) -> str:
    """What a macro that every language has matches."""
    return _expression(state.macros[name], state)


def _macro(macro: Macro, state: _State) -> str:
    if macro.name not in state.macros:
        raise macro.place.error(f"unknown macro @{macro.name}", nearest(macro.name, state.macros, "@"))
    state.depth += 1
    if state.depth > _MACROS_DEEP:
        raise macro.place.error(f"macro @{macro.name} uses itself", "a macro is made of words, slots and other macros")
    body = _expression(state.macros[macro.name], state)
    state.depth -= 1
    return state.group("zone_" + macro.name.replace("-", "_"), body)

"""A pattern's tree -> one regular expression over lines, and the literals without which it cannot match.

In: a node, the words of the lexicon, the macros of the pack. Out: `Compiled`. Every token ends with one space, so
that elements are simply joined; repetition is bounded, and each expression is also given to RE2, which refuses what
could take more than linear time.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz import process

from kg.errors import RuleError
from kg.grammar.pattern import Aside, Choice, Gap, Group, Macro, Node, Repeat, Sequence, Slot, Verb, Word
from kg.grammar.types import LETTERS, letters

# What a gap may not cross: punctuation and people, because a person between two roles changes who did what; and dates and
# places, which are adjuncts of their own.
_BARRIERS = "".join(LETTERS[name] for name in ("Official", "Name", "Role", "Pronoun", "Group", "Unnamed", "Date", "City", "Capital", "Gathering"))
_GAP_TOKEN = rf"[^ ,.;:()\"?!{_BARRIERS}]+ "
_ASIDE = (
    r"(?:, (?:[^ ,.;:?!]+ ){1,20}(?:, (?:[^ ,.;:?!]+ ){1,12})?, |\( (?:[^ ()]+ ){1,12}\) (?:, )?|-- (?:[^ .;:?!-]+ ){1,20}-- |who (?:[^ ,.;:?!]+ ){1,12}?)?"
)
_COMMON = frozenset("a an the of to in on at by for and or with from is was be , ' 's - it that as".split())
_CONJUNCTION = "(?:and|&|plus|as well as|along with|together with|and also)"
ADVERB = "*ly"  # any word in -ly
Words = Mapping[str, Mapping[str, tuple[str, ...]]]  # lemma -> form -> words


@dataclass(frozen=True, slots=True)
class Compiled:
    """A regular expression, the literals of which one must stand in a line, and the role behind each group."""

    expression: re.Pattern[str]
    source: str
    literals: frozenset[str]
    groups: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class _State:
    """What compilation of one pattern needs and numbers."""

    words: Words
    macros: Mapping[str, Node]
    where: str
    groups: list[tuple[str, str]] = field(default_factory=list)
    depth: int = 0

    def group(self, role: str, body: str) -> str:
        name = f"{role}__{len(self.groups)}"
        self.groups.append((name, role))
        return f"(?P<{name}>{body})"


def compile_pattern(node: Node, words: Words, macros: Mapping[str, Node], *, where: str = "") -> Compiled:
    """The compiled form of a pattern's tree. Raises RuleError for unknown types, verbs and macros, or when RE2 refuses it."""
    state = _State(words, macros, where)
    source = _expression(node, state)
    _lint(source, where)
    required = _required(node, state) or frozenset()
    return Compiled(re.compile(f"(?<= ){source}"), source, required, tuple(state.groups))


def _lint(source: str, where: str) -> None:
    import re2  # only here: matching itself uses the standard engine

    options = re2.Options()
    options.max_mem = 64 << 20
    options.log_errors = False
    try:
        re2.compile(source, options)
    except re2.error as error:
        raise RuleError(f"RE2 refuses the compiled pattern: {error}", where=where, advice="make it shorter or less nested") from error


def _expression(node: Node, state: _State) -> str:
    match node:
        case Word(words):
            return "(?:" + "|".join("[a-z]+ly" if word == ADVERB else re.escape(word) for word in words) + ") "
        case Slot():
            return _slot(node, state)
        case Verb(lemmas, forms):
            return state.group("trigger", "(?:" + "|".join(map(re.escape, _verb_words(lemmas, forms, state))) + ") ")
        case Gap(most):
            return f"(?:{_GAP_TOKEN}){{0,{most}}}"
        case Aside():
            return _ASIDE
        case Macro(name):
            return _macro(name, state)
        case Sequence(nodes):
            return "".join(_expression(child, state) for child in nodes)
        case Choice(nodes):
            return "(?:" + "|".join(_expression(child, state) for child in nodes) + ")"
        case Group(child, role):
            return state.group(role, _expression(child, state))
        case Repeat(child, least, most):
            body = _expression(child, state)
            return f"(?:{body})?" if (least, most) == (0, 1) else f"(?:{body}){{{least},{most}}}"


def _slot(slot: Slot, state: _State) -> str:
    one = "[" + "".join(dict.fromkeys("".join(letters(name, where=state.where) for name in slot.types))) + "] "
    body = rf"(?:{one}(?:, {one}){{0,12}}(?:, )?{_CONJUNCTION} )?{one}" if slot.many else one
    return state.group(slot.role, body) if slot.role else body


def _verb_words(lemmas: tuple[str, ...], forms: tuple[str, ...], state: _State) -> list[str]:
    found: set[str] = set()
    for lemma in lemmas:
        if lemma not in state.words:
            best = process.extractOne(lemma, list(state.words))
            advice = f"did you mean {best[0]}?" if best else ""
            raise RuleError(f"<{lemma}> is no verb or noun of the lexicon", where=state.where, advice=advice)
        table = state.words[lemma]
        found.update(word for form, words in table.items() if not forms or form in forms for word in words)
    if not found:
        raise RuleError(f"<{'|'.join(lemmas)}.{'|'.join(forms)}> has no such form", where=state.where, advice="forms: base s past part ger noun plural")
    return sorted(found, key=lambda word: (-len(word), word))


def _macro(name: str, state: _State) -> str:
    if name not in state.macros:
        best = process.extractOne(name, list(state.macros))
        raise RuleError(f"unknown macro @{name}", where=state.where, advice=f"did you mean @{best[0]}?" if best else "")
    state.depth += 1
    if state.depth > 8:
        raise RuleError(f"macro @{name} uses itself", where=state.where)
    body = _expression(state.macros[name], state)
    state.depth -= 1
    return state.group("zone_" + name.replace("-", "_"), body)


def _required(node: Node, state: _State) -> frozenset[str] | None:
    """Tokens of which at least one must stand in any line that matches; None when the node can match without any."""
    match node:
        case Word(words):
            return None if ADVERB in words else frozenset(words)
        case Slot(types):
            return frozenset("".join(letters(name) for name in types))
        case Verb(lemmas, forms):
            return frozenset(part for word in _verb_words(lemmas, forms, state) for part in word.split()[:1])
        case Macro(name):
            return _required(state.macros[name], state)
        case Group(child):
            return _required(child, state)
        case Repeat(child, least):
            return _required(child, state) if least else None
        case Sequence(nodes):
            sets = [found for found in (_required(child, state) for child in nodes) if found]
            return min(sets, key=_commonness, default=None)
        case Choice(nodes):
            branches = [_required(child, state) for child in nodes]
            return None if any(branch is None for branch in branches) else frozenset().union(*filter(None, branches))
        case _:
            return None


def _commonness(literals: frozenset[str]) -> tuple[int, int, str]:
    common = sum(50 if word in _COMMON else 10 if word in LETTERS.values() else 1 for word in literals)
    return common, len(literals), min(literals)

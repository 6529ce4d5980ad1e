"""A rule's pattern -> its tree.

In: the text of a pattern, as RULES writes it. Out: frozen nodes. Never resolves a type, a verb or a macro; that is
compilation. The language: `word`, `a|b`, `( )`, `x?`, `x*` (three at most), `x**` (eight), `{Type}`, `{A|B:role}`, `{Type+:role}`,
`( ):role`, `<verb>`, `<verb.past|ger>`, `[..4]`, `~`, `@macro`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.grammar.excerpt import PatternText, Place
from kg.grammar.folding import fold
from kg.grammar.line import shown, tokens
from kg.grammar.nodes import Aside, Choice, Gap, Group, Macro, Node, Repeat, Sequence, Slot, Verb, Word

if TYPE_CHECKING:
    from kg.errors import RuleError

# Brackets that stand in the text are written `\\(` and `\\)`.
_LEXEME = re.compile(
    r"\s*(?:(?P<slot>\{[^{}]*\})|(?P<verb><[^<>]*>)|(?P<gap>\[\.\.\d+\])|(?P<macro>@[a-z][a-z-]*)"
    r"|(?P<named>\):[a-z_]+)|(?P<sign>\*\*|[()|?*~])|(?P<comma>\\[()]|[,;:/&\"]|--|-)|(?P<word>[^\s(){}<>\[\]|?*~@,;:/&\"]+))"
)
_SLOT = re.compile(r"\{([A-Z]\w*(?:\|[A-Z]\w*)*)([+*]?)(?::([a-z_]+))?\}")
_VERB = re.compile(r"<([@\w -]+(?:\|[@\w -]+)*)(?:\.([a-z]+(?:\|[a-z]+)*))?>")
# Repetition is bounded: three of a kind covers the press, eight a run of adjuncts, and the time to match stays linear.
_MOST = {"?": 1, "*": 3, "**": 8}
_LONGEST_GAP = 25
_DEEPEST = 30
_EXAMPLE = 'as in "{Official:agent} met {Official+:partner} @when-where"'


def parse(text: str | PatternText) -> Node:
    """The tree of a pattern. Raises RuleError with the place and a caret when it cannot be read."""
    reader = _Reader(text if isinstance(text, PatternText) else PatternText(text))
    node = reader.choice()
    if reader.kind != "end":
        raise reader.fail(f"{reader.value!r} cannot stand here")
    return node


class _Reader:
    """Walks the lexemes of one pattern; a class because position is state."""

    def __init__(self, source: PatternText) -> None:
        self.source, self.text = source, source.text
        self.start, self.position, self.depth = 0, 0, 0  # start: where the lexeme in hand begins
        self.kind, self.value = "", ""
        self.advance()

    def fail(self, what: str, advice: str = _EXAMPLE) -> RuleError:
        return self.source.error(self.start, what, advice)

    def advance(self) -> None:
        match = _LEXEME.match(self.text, self.position)
        rest = self.text[self.position :]
        self.start = self.position + len(rest) - len(rest.lstrip())
        if match is None:
            if rest.strip():
                raise self.fail(f"cannot read {rest.strip()[:10]!r}")
            self.start = len(self.text.rstrip())
            self.kind, self.value = "end", ""
            return
        self.position = match.end()
        self.kind, self.value = match.lastgroup or "", match.group().strip()

    def choice(self) -> Node:
        branches = [self.sequence()]
        while self.value == "|" and self.kind == "sign":
            self.advance()
            branches.append(self.sequence())
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def sequence(self) -> Node:
        nodes: list[Node] = []
        while self.kind not in ("end", "named") and not (self.kind == "sign" and self.value in "|)"):
            nodes.append(self.repeated(self.alternative()))
        if not nodes:
            raise self.fail(f"something must stand before {self.value!r}" if self.value else "the pattern ends too soon")
        return nodes[0] if len(nodes) == 1 else Sequence(tuple(nodes))

    def alternative(self) -> Node:
        """An atom, or single words joined by `|` outside all brackets (`a|b`)."""
        bare = not self.depth  # inside brackets `|` parts whole phrases
        node = self.atom()
        while bare and isinstance(node, Word) and self.kind == "sign" and self.value == "|" and self._tight():
            self.advance()
            second = self.start
            other = self.atom()
            if not isinstance(other, Word):
                what = "only words can be joined by | without spaces around it"
                raise self.source.error(second, what, "write ( | ) around phrases: (a {State} | b)")
            node = Word(node.words + other.words)
        return node

    def _tight(self) -> bool:
        return self.text[self.position - 2 : self.position - 1] != " "

    def repeated(self, node: Node) -> Node:
        while self.kind == "sign" and self.value in ("?", "*", "**"):
            node = Repeat(node, 0, _MOST[self.value])
            self.advance()
        return node

    def atom(self) -> Node:
        kind, value = self.kind, self.value
        if kind == "sign" and value == "(":
            return self._group()
        readers = {"slot": self._slot, "verb": self._verb, "gap": self._gap, "macro": self._macro, "word": self._word, "comma": self._sign}
        if kind == "sign" and value == "~":
            node: Node = Aside()
        elif kind in readers:
            node = readers[kind](value)
        else:
            raise self.fail(f"{value!r} cannot stand here" if value else "the pattern ends too soon")
        self.advance()
        return node

    def _group(self) -> Node:
        opened = self.start
        self.advance()
        self.depth += 1
        if self.depth > _DEEPEST:
            raise self.fail(f"more than {_DEEPEST} brackets in one another", "share a part of it as a macro")
        node = self.choice()
        self.depth -= 1
        if not self.value.startswith(")"):
            raise self.source.error(opened, "this bracket is not closed", "close it with ), or with ):role; a bracket of the text is \\(")
        role = self.value[2:]
        self.advance()
        return Group(node, role) if role else node

    def _slot(self, value: str) -> Node:
        match = _SLOT.fullmatch(value)
        if match is None:
            raise self.fail(f"cannot read {value}", "a slot is {Type}, {Type:role}, {A|B:role} or {Type+:role}, as {Official+:partner}")
        types, mark, role = match.groups()
        slot = Slot(tuple(types.split("|")), role or "", mark == "+", Place(self.source, self.start + 1))
        return Repeat(slot, 0, _MOST["*"]) if mark == "*" else slot

    def _verb(self, value: str) -> Node:
        match = _VERB.fullmatch(value)
        if match is None:
            raise self.fail(f"cannot read {value}", "a verb is <meet>, <meet|receive> or <meet.past|ger>")
        lemmas, forms = match.groups()
        return Verb(tuple(lemmas.split("|")), tuple(forms.split("|")) if forms else (), Place(self.source, self.start + 1))

    def _gap(self, value: str) -> Node:
        most = int(value[3:-1])
        if most > _LONGEST_GAP:
            raise self.fail(f"a gap of {most} words is too long", f"at most [..{_LONGEST_GAP}]")
        return Gap(most)

    def _macro(self, value: str) -> Node:
        return Macro(value[1:], Place(self.source, self.start))

    def _word(self, value: str) -> Node:
        """A token as a line shows it; a word that no line can show is an error, because it would never match."""
        parts = [shown(surface, spaced=False) for surface, _, _ in tokens(fold(value))]
        if len(parts) != 1:
            raise self.fail(f"{value!r} is {len(parts)} words in a text", f"write {' '.join(parts)}")
        return Word((parts[0],))

    def _sign(self, value: str) -> Node:
        return Word((value.removeprefix("\\"),))

"""A rule's pattern -> its tree.

In: the text of a pattern, as RULES writes it. Out: frozen nodes. Never resolves a type, a verb or a macro; that is
compilation. The language: `word`, `a|b`, `( )`, `x?`, `x*` (three at most), `x**` (eight), `{Type}`, `{A|B:role}`, `{Type+:role}`, `( ):role`, `<verb>`,
`<verb.past|ger>`, `[..4]`, `~`, `@macro`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.errors import RuleError


@dataclass(frozen=True, slots=True)
class Word:
    """One of some literal tokens."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """A mention of some types, or a list of them, perhaps in a role."""

    types: tuple[str, ...]
    role: str = ""
    many: bool = False


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb or noun of the lexicon; `forms` empty means any of its forms."""

    lemmas: tuple[str, ...]
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """At most `most` plain words."""

    most: int


@dataclass(frozen=True, slots=True)
class Aside:
    """An optional bounded aside between commas, dashes or brackets."""


@dataclass(frozen=True, slots=True)
class Macro:
    """A named pattern of the pack."""

    name: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """Nodes one after another."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some nodes."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A node whose whole stretch has a role: `(deputy|vice):prefix`."""

    node: Node
    role: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """A node at least `least` and at most `most` times."""

    node: Node
    least: int
    most: int


Node = Word | Slot | Verb | Gap | Aside | Macro | Sequence | Choice | Group | Repeat

# Brackets that stand in the text are written `\\(` and `\\)`.
_LEXEME = re.compile(
    r"\s*(?:(?P<slot>\{[^{}]*\})|(?P<verb><[^<>]*>)|(?P<gap>\[\.\.\d+\])|(?P<macro>@[a-z][a-z-]*)"
    r"|(?P<named>\):[a-z_]+)|(?P<sign>\*\*|[()|?*~])|(?P<comma>\\[()]|[,;:/&\"]|--|-)|(?P<word>[^\s(){}<>\[\]|?*~@,;:/&\"]+))"
)
_SLOT = re.compile(r"\{([A-Z]\w*(?:\|[A-Z]\w*)*)([+*]?)(?::([a-z_]+))?\}")
_VERB = re.compile(r"<([@\w -]+(?:\|[@\w -]+)*)(?:\.([a-z]+(?:\|[a-z]+)*))?>")
# Repetition is bounded: three of a kind covers the press, eight a run of adjuncts, and the time to match stays linear.
_MOST = {"?": 1, "*": 3, "**": 8}


class _Reader:
    """Walks the lexemes of one pattern; a class because position is state."""

    def __init__(self, text: str, where: str) -> None:
        self.text, self.where, self.position, self.depth = text.strip(), where, 0, 0
        self.kind, self.value = "", ""
        self.advance()

    def fail(self, what: str) -> RuleError:
        line = self.text[: self.position].count("\n")
        column = self.position - (self.text.rfind("\n", 0, self.position) + 1)
        shown = self.text.split("\n")[line]
        return RuleError(f"{what}\n    {shown}\n    {' ' * max(column - 1, 0)}^", where=self.where, advice="see docs/rules.md")

    def advance(self) -> None:
        match = _LEXEME.match(self.text, self.position)
        if match is None:
            if self.text[self.position :].strip():
                raise self.fail(f"cannot read {self.text[self.position :].strip()[:10]!r}")
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
        return nodes[0] if len(nodes) == 1 else Sequence(tuple(nodes))

    def alternative(self) -> Node:
        """An atom, or single words joined by `|` outside all brackets (`a|b`)."""
        bare = not self.depth  # inside brackets `|` parts whole phrases
        node = self.atom()
        while bare and isinstance(node, Word) and self.kind == "sign" and self.value == "|" and self._tight():
            self.advance()
            other = self.atom()
            if not isinstance(other, Word):
                raise self.fail("only words can be joined by | without spaces around it")
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
            self.advance()
            self.depth += 1
            node = self.choice()
            self.depth -= 1
            if not self.value.startswith(")"):
                raise self.fail("a bracket is not closed")
            role = self.value[2:]
            self.advance()
            return Group(node, role) if role else node
        if kind == "sign" and value == "~":
            self.advance()
            return Aside()
        readers = {"slot": self._slot, "verb": self._verb, "gap": lambda v: Gap(int(v[3:-1])), "macro": lambda v: Macro(v[1:])}
        node = readers[kind](value) if kind in readers else Word((value.lower().removeprefix("\\"),))
        if kind not in readers and kind not in ("word", "comma"):
            raise self.fail(f"{value or 'the end'!r} cannot stand here")
        self.advance()
        return node

    def _slot(self, value: str) -> Node:
        match = _SLOT.fullmatch(value)
        if match is None:
            raise self.fail(f"cannot read {value}: a slot is {{Type}}, {{Type:role}}, {{A|B:role}} or {{Type+:role}}")
        types, mark, role = match.groups()
        slot = Slot(tuple(types.split("|")), role or "", mark == "+")
        return Repeat(slot, 0, _MOST["*"]) if mark == "*" else slot

    def _verb(self, value: str) -> Node:
        match = _VERB.fullmatch(value)
        if match is None:
            raise self.fail(f"cannot read {value}: a verb is <meet>, <meet|receive> or <meet.past|ger>")
        return Verb(tuple(match.group(1).split("|")), tuple((match.group(2) or "").split("|")) if match.group(2) else ())


def parse(text: str, *, where: str = "") -> Node:
    """The tree of a pattern. Raises RuleError with the place and a caret when it cannot be read."""
    reader = _Reader(text, where)
    node = reader.choice()
    if reader.kind != "end":
        raise reader.fail(f"{reader.value!r} cannot stand here")
    return node

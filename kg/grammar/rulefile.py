"""A rule file -> a rule as its author wrote it.

In: the text of a YAML file. Out: `RuleText`: every scalar a string, and the line of every key for errors. Never runs
anything, and never takes a key it does not know.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from kg.errors import RuleError
from kg.grammar.excerpt import PatternText
from kg.grammar.mapping import Value, read_mapping
from kg.grammar.nearest import nearest

KEYS = (
    "id", "says", "status", "makes", "claims", "stage", "pattern", "patterns", "frame", "set", "modality", "each", "host",
    "unless", "guards", "finds", "ignores", "misses", "note",
)  # fmt: skip


HOME_LANGUAGE = "en"  # of rules in kind/name.yaml
LANGUAGE_FOLDER = "[a-z][a-z]"  # of rules in ms/kind/name.yaml


@dataclass(frozen=True, slots=True)
class RuleText:
    """The fields of one rule file, the line on which each begins, the lines themselves and the hash of its bytes."""

    path: str
    fields: dict[str, Value]
    lines: dict[str, int]
    content_hash: str
    written: tuple[str, ...] = ()

    @property
    def language(self) -> str:
        """The language of the rule: that of its folder."""
        first, slash, rest = self.path.partition("/")
        return first if slash and "/" in rest else HOME_LANGUAGE

    def where(self, key: str = "id") -> str:
        """`file:line` of a key, or of a key inside it (`unless.before`)."""
        return f"{self.path}:{self.lines.get(key, self.lines.get(key.partition('.')[0], 1))}"

    def text(self, key: str, default: str = "") -> str:
        """The string under a key. Raises RuleError when something else stands there."""
        value = self.fields.get(key, default)
        if not isinstance(value, str):
            raise RuleError(f"{key} must be text", where=self.where(key), advice=f"write {key}: and one text after it")
        return value.strip()

    def table(self, key: str) -> dict[str, Value]:
        """The mapping under a key, or an empty one."""
        value = self.fields.get(key, {})
        if not isinstance(value, dict):
            raise RuleError(f"{key} must be a mapping", where=self.where(key), advice=f"write {key}: {{name: value}}")
        return value

    def sequence(self, key: str) -> list[Value]:
        """The list under a key, or an empty one."""
        value = self.fields.get(key, [])
        if not isinstance(value, list):
            advice = f'write {key}: ["…"], or each item on its line after "- "'
            raise RuleError(f"{key} must be a list", where=self.where(key), advice=advice)
        return value

    def pattern(self, key: str, suffix: str, text: str) -> PatternText:
        """A pattern of this rule with its place: `key` is where it begins, `suffix` its name."""
        first = self.lines.get(f"{key}.{suffix}", self.lines.get(key, 1))
        return PatternText(text.strip(), self.path, first, self.written[first - 1 :], suffix)


def read_rule(text: str, path: str) -> RuleText:
    """The rule in a file's text. Raises RuleError with line and column when it is no such YAML or has an unknown key."""
    fields, lines = read_mapping(text, path)
    for key in fields:
        if key not in KEYS:
            raise RuleError(f"unknown key {key!r}", where=f"{path}:{lines[key]}", advice=nearest(key, KEYS))
    return RuleText(path, fields, lines, hashlib.sha256(text.encode()).hexdigest()[:16], tuple(text.split("\n")))

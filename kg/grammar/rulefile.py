"""A rule file -> a rule as its author wrote it.

In: the text of a YAML file. Out: `RuleText`: every scalar a string, and the line of every key for errors. Never runs
anything: no tags, no anchors that grow, no duplicate keys.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import yaml
from rapidfuzz import process

from kg.errors import RuleError

KEYS = (
    "id", "says", "status", "makes", "claims", "stage", "pattern", "patterns", "frame", "set", "modality", "each", "host",
    "unless", "guards", "agent", "language", "finds", "ignores", "misses", "note",
)  # fmt: skip
Value = str | list["Value"] | dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class RuleText:
    """The fields of one rule file, the line on which each begins, and the hash of its bytes."""

    path: str
    fields: dict[str, Value]
    lines: dict[str, int]
    content_hash: str

    def where(self, key: str = "id") -> str:
        """`file:line` of a key."""
        return f"{self.path}:{self.lines.get(key, 1)}"

    def text(self, key: str, default: str = "") -> str:
        """The string under a key. Raises RuleError when something else stands there."""
        value = self.fields.get(key, default)
        if not isinstance(value, str):
            raise RuleError(f"{key} must be text", where=self.where(key))
        return value.strip()

    def table(self, key: str) -> dict[str, Value]:
        """The mapping under a key, or an empty one."""
        value = self.fields.get(key, {})
        if not isinstance(value, dict):
            raise RuleError(f"{key} must be a mapping", where=self.where(key))
        return value

    def sequence(self, key: str) -> list[Value]:
        """The list under a key, or an empty one."""
        value = self.fields.get(key, [])
        if not isinstance(value, list):
            raise RuleError(f"{key} must be a list", where=self.where(key))
        return value


def read_rule(text: str, path: str) -> RuleText:
    """The rule in a file's text. Raises RuleError with line and column when it is no such YAML or has an unknown key."""
    fields, lines = read_mapping(text, path)
    for key in fields:
        if key not in KEYS:
            best = process.extractOne(key, KEYS)
            raise RuleError(f"unknown key {key!r}", where=f"{path}:{lines[key]}", advice=f"did you mean {best[0]}?")
    return RuleText(path, fields, lines, hashlib.sha256(text.encode()).hexdigest()[:16])


def read_mapping(text: str, path: str) -> tuple[dict[str, Value], dict[str, int]]:
    """The top mapping of a YAML text, every scalar a string, and the line of each of its keys."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else path
        raise RuleError(f"not YAML: {getattr(error, 'problem', error)}", where=where) from error
    if not isinstance(node, yaml.MappingNode):
        raise RuleError("a rule is a mapping (id: …, says: …)", where=path)
    value = _value(node, path)
    lines = {key.value: key.start_mark.line + 1 for key, _ in node.value}
    return (value, lines) if isinstance(value, dict) else ({}, lines)


def _value(node: yaml.Node, path: str) -> Value:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, path) for child in node.value]
    if not isinstance(node, yaml.MappingNode):
        raise RuleError("cannot read this value", where=f"{path}:{node.start_mark.line + 1}")
    table: dict[str, Value] = {}
    for key, child in node.value:
        if key.value in table:
            raise RuleError(f"{key.value!r} stands twice", where=f"{path}:{key.start_mark.line + 1}:{key.start_mark.column + 1}")
        table[key.value] = _value(child, path)
    return table

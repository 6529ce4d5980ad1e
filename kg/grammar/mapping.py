"""A YAML text -> its top mapping, every scalar a string, and the line of every key.

In: the text of a file. Out: strings, lists, mappings, and lines for errors. Never makes anything but these: no tags, no
anchors, no key twice, no nesting without end. `NO` is a word here, not false.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from kg.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterator

Value = str | list["Value"] | dict[str, "Value"]
_LARGEST = 100_000  # characters; a rule is a screen
_DEEPEST = 8
_TOLD = 2  # keys so deep have a line of their own in errors
# libyaml where it is there: ten times as fast; its errors are worded otherwise, so the reader in Python words them all.
_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_mapping(text: str, path: str) -> tuple[dict[str, Value], dict[str, int]]:
    """The top mapping of a YAML text and the line of each of its keys, those one level down as `key.inner`.

    Raises RuleError with file, line and column for what is no such YAML.
    """
    if len(text) > _LARGEST:
        raise RuleError("the file is too long", where=path, advice="one rule, one file, one screen")
    try:
        return _Reader(yaml.parse(text, Loader=_FAST), path).top()
    except yaml.YAMLError:
        return _worded(text, path)


def _worded(text: str, path: str) -> tuple[dict[str, Value], dict[str, int]]:
    try:
        return _Reader(yaml.parse(text, Loader=yaml.SafeLoader), path).top()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else path
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read"
        raise RuleError(f"not YAML: {problem}", where=where, advice="quote a text that holds : or # or begins with { [ @ * & '") from error


class _Reader:
    """Walks the events of one text; a class because the walk is state."""

    def __init__(self, events: Iterator[yaml.Event], path: str) -> None:
        self.events, self.path = events, path
        self.lines: dict[str, int] = {}

    def top(self) -> tuple[dict[str, Value], dict[str, int]]:
        event = next(self.events)
        while isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent):
            event = next(self.events)
        if not isinstance(event, yaml.MappingStartEvent):
            raise self.fail(event, "this is no mapping", "a rule begins with id: meeting.tea")
        table = self.mapping(event, ())
        while not isinstance(event, yaml.StreamEndEvent):
            event = next(self.events)
            if isinstance(event, yaml.DocumentStartEvent):
                raise self.fail(event, "a second document begins", "put each rule into a file of its own")
        return table, self.lines

    def value(self, event: yaml.Event, keys: tuple[str, ...]) -> Value:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self.fail(event, "anchors and aliases are not read", "write the value out, or quote a text that begins with & or *")
        if getattr(event, "tag", None):
            raise self.fail(event, f"the tag {getattr(event, 'tag', '')} is not read", "every value is text: leave the tag out")
        if len(keys) > _DEEPEST:
            raise self.fail(event, "values are nested too deep", "a rule is flat: see docs/rules.md")
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(event, keys)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(keys)
        return str(getattr(event, "value", ""))

    def sequence(self, keys: tuple[str, ...]) -> list[Value]:
        found: list[Value] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            found.append(self.value(event, (*keys, "")))
        return found

    def mapping(self, start: yaml.Event, keys: tuple[str, ...]) -> dict[str, Value]:
        if getattr(start, "anchor", None) or getattr(start, "tag", None):
            raise self.fail(start, "anchors and tags are not read", "write the mapping as it is")
        table: dict[str, Value] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.value(event, keys)
            if not isinstance(key, str):
                raise self.fail(event, "a key must be a word", "quote a text that begins with { or [")
            if key in table:
                raise self.fail(event, f"{key!r} stands twice", "leave one out, or make it a list")
            if len(keys) < _TOLD:
                self.lines[".".join((*keys, key))] = _line(event)
            table[key] = self.value(next(self.events), (*keys, key))
        return table

    def fail(self, event: yaml.Event, what: str, advice: str) -> RuleError:
        column = event.start_mark.column + 1 if event.start_mark else 1
        return RuleError(what, where=f"{self.path}:{_line(event)}:{column}", advice=advice)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1

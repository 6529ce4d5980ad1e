"""The text of a pattern, where it stands in its file, and errors that point into it.

In: a pattern and the lines of its file. Out: RuleError with file, line and column, the line of the pattern and a caret.
Never: more of a line than fits a screen.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.errors import RuleError

_MARGIN = 60  # characters shown on either side of the caret


@dataclass(frozen=True, slots=True)
class PatternText:
    """A pattern as written; `lines` are those of its file from line `first` on, in which it can be found again."""

    text: str
    path: str = ""
    first: int = 0
    lines: tuple[str, ...] = ()
    name: str = ""  # the suffix of a pattern, told where no column can be: a frame's pattern stands in no line of the rule

    def error(self, offset: int, what: str, advice: str) -> RuleError:
        """Make the error to raise for what stands at `offset`."""
        row = self.text[:offset].count("\n")
        column = offset - (self.text.rfind("\n", 0, offset) + 1)
        shown = self.text.split("\n")[row]
        return RuleError(what, where=self._where(shown, column), advice=f"{advice}\n{_pointed(shown, column)}")

    def _where(self, shown: str, column: int) -> str:
        for number, line in enumerate(self.lines, self.first):
            found = line.find(shown)
            if shown and found >= 0:
                return f"{self.path}:{number}:{found + column + 1}"
        line = f":{self.first}" if self.first else ""
        return f"{self.path}{line}{f' ({self.name})' if self.name else ''}"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a pattern: what a node of its tree keeps, so that compilation can point at it."""

    source: PatternText = PatternText("")
    offset: int = 0

    def error(self, what: str, advice: str) -> RuleError:
        """Make the error to raise for what stands here."""
        return self.source.error(self.offset, what, advice)


NOWHERE = Place()


def _pointed(line: str, column: int) -> str:
    start, end = max(0, column - _MARGIN), min(len(line), column + _MARGIN)
    before, after = "…" if start else "", "…" if end < len(line) else ""
    return f"    {before}{line[start:end]}{after}\n    {' ' * (len(before) + column - start)}^"

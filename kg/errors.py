"""The errors a user can meet: each says what, where and what to do, in one line."""

from __future__ import annotations


class KgError(Exception):
    """Base of all errors of this package. `exit_code` is the one of the command line (DESIGN 6)."""

    exit_code = 2

    def __init__(self, what: str, *, where: str = "", advice: str = "") -> None:
        self.what = what
        self.where = where
        self.advice = advice
        super().__init__(": ".join(part for part in (where, what) if part) + (f"; {advice}" if advice else ""))


class SourceError(KgError):
    """A source that cannot be read; it is set aside and the rest is built."""

    exit_code = 3


class RuleError(KgError):
    """A rule, lexicon or shapes file that cannot be used as it is written."""


class OutputError(KgError):
    """Output that cannot be written; an earlier output is intact."""


class QueryError(KgError):
    """A question that cannot be asked as it is written."""

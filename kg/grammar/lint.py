"""The lint of compiled rules: what could run away, or match nothing at all.

In: rules. Out: nothing, or RuleError. Matching itself uses the standard engine; RE2 refuses what could take more than
linear time. The shipped rules are linted by their tests, the rules of a user when they are loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.grammar.rules import Rule

MEMORY = 64 << 20  # bytes that RE2 may use for one pattern


def lint_rules(rules: Iterable[Rule]) -> None:
    """Check every pattern of the rules. Raises RuleError for one that RE2 refuses or that matches no word at all."""
    for rule in rules:
        for suffix, compiled in rule.patterns:
            where = f"{rule.path} ({suffix})" if suffix else rule.path
            lint_expression(compiled.source, where)


def lint_expression(source: str, where: str) -> None:
    """Check the source of one regular expression. Raises RuleError as `lint_rules` does."""
    import re2  # noqa: PLC0415 - heavy, and only a lint needs it

    options = re2.Options()
    options.max_mem = MEMORY
    options.log_errors = False
    try:
        expression = re2.compile(source, options)
    except re2.error as error:
        raise RuleError("the compiled pattern is too large for RE2", where=where, advice="make it shorter or less nested") from error
    if expression.fullmatch("") is not None:
        raise RuleError("the pattern matches no word at all", where=where, advice="something in it must stand without ? and *")

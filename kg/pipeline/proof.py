"""What the examples of the rules prove.

In: folders of rules. Out: the outcome of every example. Never reads a source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.grammar.lint import lint_rules
from kg.pipeline import rulebook
from kg.pipeline.packs import grammar, pack_folders

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kg.pipeline.rulebook import RuleOutcome


def prove_rules(packs: Sequence[str | Path] = ()) -> tuple[RuleOutcome, ...]:
    """Try every example of every rule: right, missing, noisy, or a known miss. Raises RuleError, also for a pattern that could run away."""
    known = grammar(pack_folders(packs))
    lint_rules(known.rules())
    return rulebook.test_rules(known)

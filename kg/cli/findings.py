"""Findings for people and for machines.

In: findings. Out: lines on stderr, or a table. Never decides which of them matter.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

from kg.cli.talk import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.cli.talk import Talk
    from kg.records import Finding

SHOWN = 20


def tell_findings(talk: Talk, findings: Sequence[Finding]) -> None:
    """The violations and warnings, one line each, the first twenty of each level; the rest as a number."""
    for level in ("violation", "warning"):
        found = [finding for finding in findings if finding.level == level]
        for finding in found[:SHOWN]:
            talk.say(line(finding))
        if len(found) > SHOWN:
            talk.say(f"kg: {len(found) - SHOWN} more of level {level}; see them all with: kg validate")


def line(finding: Finding) -> str:
    """A finding on one line: level, check, subject, message, quote."""
    quote = f' "{finding.quote}"' if finding.quote and finding.quote not in finding.message else ""
    where = f" ({finding.where})" if finding.where else ""
    return visible(one_line(f"{finding.level}: {finding.check}: {finding.subject}: {finding.message}{quote}{where}"))


def as_text(findings: Sequence[Finding]) -> bytes:
    """One line a finding, then the sum."""
    lines = [line(finding) for finding in findings]
    return ("\n".join([*lines, _sum(findings)]) + "\n").encode()


def as_json(findings: Sequence[Finding]) -> bytes:
    """The findings as a JSON list of objects."""
    return (json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2) + "\n").encode()


def _sum(findings: Sequence[Finding]) -> str:
    counted = Counter(finding.level for finding in findings)
    return ", ".join(f"{counted[level]} {level}" for level in ("violation", "warning", "info"))

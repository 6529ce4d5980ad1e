"""The whole judgement on a graph: each way of checking in turn, and their findings in one order.

In: Turtle and texts. Out: findings, the worst first. Never stops at the first finding, never repairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.records import Finding

LEVELS = ("violation", "warning", "info")


def validate(turtle: bytes, *, texts: Mapping[str, str], reasoning: bool = True) -> tuple[Finding, ...]:
    """Give every finding on the graph, by level, check and subject.

    `texts` maps the key of a document (the first 16 hex digits of its SHA-256) to its text; without a text, its quotes are
    not compared. `reasoning` asks HermiT whether graph and vocabulary agree. Raises KgError when `turtle` is no Turtle.
    """
    from kg.validation import copies, evidence, invariants, shacl  # noqa: PLC0415 - slow to import, and the command line starts without
    from kg.validation.dataset import load  # noqa: PLC0415
    from kg.validation.reasoning import findings as contradictions  # noqa: PLC0415

    store = load(turtle)
    findings = [*shacl.findings(store), *invariants.findings(store), *evidence.findings(store, texts), *copies.findings(store, texts)]
    if reasoning:
        findings += contradictions(store)
    return tuple(sorted(set(findings), key=_order))


def _order(finding: Finding) -> tuple[int, str, str, str, str, str]:
    return LEVELS.index(finding.level), finding.check, finding.subject, finding.message, finding.quote, finding.where

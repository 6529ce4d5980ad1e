"""`kg rules`: list, show and test the rules.

In: words of the command line. Out: a table, a rule's own file, the outcome of its examples. Never changes a rule.
"""

from __future__ import annotations

from collections import Counter
from difflib import get_close_matches

import click

import kg
from kg.cli import options
from kg.cli.command import ByExample, GroupByExample
from kg.cli.output import deliver
from kg.cli.talk import Talk, talk_options
from kg.errors import RuleError
from kg.pipeline.packs import rule_text
from kg.publication import table_bytes

FAILURES = ("missing", "noisy")


@click.group(cls=GroupByExample, epilog="kg rules test")
def rules() -> None:
    """List, show and test the rules that read the text."""


@rules.command("list", cls=ByExample, epilog="kg rules list --format csv")
@options.rules
@options.output
@options.output_format("table", "csv", "json")
@talk_options
def list_rules(*, rules: tuple[str, ...], output: str, output_format: str) -> int:
    """List the rules: id, what it makes or claims, status, and what it says."""
    rows = [(rule.id, rule.makes or rule.claims, rule.status, rule.says) for rule in kg.rules(rules)]
    deliver({output: table_bytes(("id", "result", "status", "says"), rows, output_format)})
    return 0


@rules.command("show", cls=ByExample, epilog="kg rules show meeting.met")
@click.argument("rule_id", metavar="ID")
@options.rules
@talk_options
def show_rule(*, rule_id: str, rules: tuple[str, ...]) -> int:
    """Show the file of the rule ID as its author wrote it."""
    known = {rule.id: rule for rule in kg.rules(rules)}
    rule = known.get(rule_id) or known.get(rule_id.rpartition(".")[0])  # a claim names its rule with the suffix of a pattern
    if rule is None:
        near = get_close_matches(rule_id, known, n=1)
        raise RuleError(f"there is no rule {rule_id!r}", advice=f"did you mean {near[0]}?" if near else "see them with: kg rules list")
    deliver({"-": rule_text(rule, rules)})
    return 0


@rules.command("test", cls=ByExample, epilog="kg rules test --rules my-rules/")
@options.rules
@talk_options
@click.pass_obj
def prove_rules(talk: Talk, *, rules: tuple[str, ...]) -> int:
    """Run every example of every rule; exit code 1 when one finds too little or too much."""
    outcomes = kg.prove_rules(rules)
    failed = [outcome for outcome in outcomes if outcome.outcome in FAILURES]
    lines = [f"{outcome.outcome}: {outcome.rule}: {outcome.message}" for outcome in failed]
    counted = Counter(outcome.outcome for outcome in outcomes)
    lines.append(", ".join(f"{counted[name]} {name}" for name in sorted(counted)) or "no examples")
    deliver({"-": ("\n".join(lines) + "\n").encode()})
    talk.say(f"kg: {len(outcomes)} examples of {len({outcome.rule for outcome in outcomes})} rules")
    return 1 if failed else 0

"""The proof of the rules: every example of every rule, run through the whole extraction.

In: a grammar. Out: one `RuleOutcome` an example: right, missing, noisy or a known miss. Never reads a source.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kg.mentions import lines_of
from kg.pipeline.extraction import extract
from kg.records import Claim, Document, Mention
from kg.sentences import split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.grammar.pack import Grammar
    from kg.grammar.rules import Example, Rule

Result = Literal["right", "missing", "noisy", "known miss"]


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """How one example of one rule came out, and in what it differs from what its author expects."""

    rule: str
    outcome: Result
    text: str
    message: str = ""


def test_rules(grammar: Grammar) -> tuple[RuleOutcome, ...]:
    """The outcome of every example, by rule, in the order its author wrote them."""
    return tuple(outcome for rule in grammar.rules() for outcome in _outcomes(rule, grammar))


def _outcomes(rule: Rule, grammar: Grammar) -> Iterator[RuleOutcome]:
    for example in rule.finds:
        message = _difference(rule, example, grammar)
        yield RuleOutcome(rule.id, "missing" if message else "right", example.text, message)
    for text in rule.ignores:
        found = _found(rule, _document(text, rule), grammar)
        message = f"finds {found[0][2]!r} in: {text}" if found else ""
        yield RuleOutcome(rule.id, "noisy" if found else "right", text, message)
    for text in rule.misses:
        found = _found(rule, _document(text, rule), grammar)
        yield RuleOutcome(rule.id, "right" if found else "known miss", text)


def _document(text: str, rule: Rule) -> Document:
    return Document("example", hashlib.sha256(text.encode()).hexdigest(), text, language=rule.language)


_Found = tuple[int, int, str, dict[str, str | tuple[str, ...]]]


def _difference(rule: Rule, example: Example, grammar: Grammar) -> str:
    """What is missing from what the rule finds in its example; nothing when it is as expected."""
    text, span = _unmarked(example.text)
    found = _found(rule, _document(text, rule), grammar)
    if not found:
        return f"nothing found in: {example.text}"
    if span is not None:
        here = [item for item in found if (item[0], item[1]) == span]
        if not here:
            return f"found {found[0][2]!r} instead of {text[slice(*span)]!r}"
        found = here
    expected = dict(example.expected)
    if any(all(_agrees(item[3].get(key), value) for key, value in expected.items()) for item in found):
        return ""
    told = {key: found[0][3].get(key) for key in expected}
    return f"expected {expected}, found {told} in: {text}"


def _agrees(found: str | tuple[str, ...] | None, expected: str | tuple[str, ...]) -> bool:
    return found is not None and (set(found) == set(expected) if isinstance(expected, tuple) else found == expected)


def _unmarked(text: str) -> tuple[str, tuple[int, int] | None]:
    """The example without its `[ ]`, and the stretch they mark."""
    first, last = text.find("["), text.find("]")
    if first < 0 or last < first:
        return text, None
    return text[:first] + text[first + 1 : last] + text[last + 1 :], (first, last - 1)


def _found(rule: Rule, document: Document, grammar: Grammar) -> list[_Found]:
    """What a rule finds in a text: its claims, or its mentions."""
    if rule.claims:
        return [(c.start, c.end, c.quote, _fields(c)) for c in extract(document, grammar) if _is_of(c.rule, rule)]
    lines = lines_of(split(document), grammar.packs[rule.language])
    mentions = [m for line in lines for cell in line.cells for m in _all(cell.mention) if _is_of(m.rule, rule)]
    return [(m.start, m.end, document.text[m.start : m.end], _parts(m, grammar)) for m in mentions]


def _is_of(name: str, rule: Rule) -> bool:
    return name == rule.id or name.startswith(rule.id + ".")


def _fields(found: Claim) -> dict[str, str | tuple[str, ...]]:
    names = ("participants", "modality", "place", "date", "occasion", "topics", "channel", "visitor", "destination", "holder", "title",
             "organisation", "status", "start_date", "end_date", "member", "host", "speaker", "words", "medium",
             "relayed_by", "attributed_to")  # fmt: skip
    return {name: value for name in names if (value := getattr(found, name)) not in (None, ())}


def _all(mention: Mention | None) -> Iterator[Mention]:
    if mention is not None:
        yield mention
        for _, part in mention.parts:
            yield from _all(part)


def _parts(mention: Mention, grammar: Grammar) -> dict[str, str | tuple[str, ...]]:
    found: dict[str, str | tuple[str, ...]] = {"value": mention.reference or mention.value}
    for name, part in mention.parts:
        row = grammar.reference.rows.get(part.reference)
        found.setdefault(name, row.label if row is not None else part.value)
    if mention.reference and mention.type != "Organisation":
        found["value"] = mention.value
    return found

"""A right rule to break in tests, and the words it needs."""

from __future__ import annotations

from kg.errors import RuleError
from kg.grammar.nodes import Word
from kg.grammar.rulefile import read_rule
from kg.grammar.rules import Rule, compile_rule

TEA = """\
id: meeting.tea
says: Someone had tea with someone.
claims: meeting
pattern: "{Official:agent} <have.past> tea with {Official+:partner}"
finds: ["[Kenyan President Peter Odhiambo had tea with Danish Prime Minister Lars Holm]."]
ignores: ["Kenyan President Peter Odhiambo had tea with milk."]
"""
WORDS = {
    "have": {"base": ("have",), "past": ("had",), "ger": ("having",)},
    "meet": {"base": ("meet",), "past": ("met",), "noun": ("meeting",)},
}
JOINTS = {"and": Word(("and",)), "who": Word(("who",))}  # what joins a list and opens a clause, in every language
FRAMES = {"with-verb": {"active": "{$agent:agent} <$verb.past> with {$partner:partner}", "noun": "<$verb.noun> with {$partner:partner}"}}


def compiled(text: str) -> Rule:
    return compile_rule(read_rule(text, "meeting/tea.yaml"), WORDS, JOINTS, FRAMES)


def changed(old: str, new: str) -> str:
    assert old in TEA
    return TEA.replace(old, new)


def message(text: str) -> str:
    """The whole message that a rule's text is refused with; nothing when it is taken."""
    try:
        compiled(text)
    except RuleError as error:
        return str(error)
    return ""

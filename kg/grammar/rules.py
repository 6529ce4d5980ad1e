"""Rules, compiled: what the mention and claim rooms run.

In: rule files as written, the words of the lexicon, macros and frames. Out: `Rule`. Never loads a rule without proof:
`finds` and `ignores` are part of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.errors import RuleError
from kg.grammar.compilation import compile_pattern
from kg.grammar.nearest import nearest
from kg.grammar.pattern import parse
from kg.grammar.rulecheck import OFF, SWITCHES, check_frame, check_roles, check_rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.grammar.compilation import Compiled
    from kg.grammar.excerpt import PatternText
    from kg.grammar.mapping import Value
    from kg.grammar.nodes import Node
    from kg.grammar.rulefile import RuleText
    from kg.grammar.verbs import Words


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of a rule's proof: with `[ ]` around what is found, and the fields expected there."""

    text: str
    expected: tuple[tuple[str, str | tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it says, its compiled patterns by suffix, what it claims or makes, and its proof."""

    id: str
    says: str
    status: str
    makes: str
    claims: str
    stage: int
    patterns: tuple[tuple[str, Compiled], ...]
    settings: tuple[tuple[str, str], ...]
    modality: str
    host: str
    each: str
    language: str
    not_before: frozenset[str]
    not_after: frozenset[str]
    not_inside: frozenset[str]
    guards: tuple[tuple[str, str], ...]
    finds: tuple[Example, ...]
    ignores: tuple[str, ...]
    misses: tuple[str, ...]
    path: str
    content_hash: str

    def setting(self, name: str) -> str:
        """A fixed field of its claims (`set:` in the file), or nothing."""
        return dict(self.settings).get(name, "")

    def guarded(self, effect: str) -> str:
        """What a guard of this effect makes of its events: the effect itself, another (`guards:` in the file), or nothing."""
        return next((made for usual, made in self.guards if usual == effect), effect)


def compile_rule(text: RuleText, words: Words, macros: Mapping[str, Node], frames: Mapping[str, Mapping[str, str]]) -> Rule:
    """The compiled rule. Raises RuleError for a missing proof, an unknown word, or a pattern that cannot run safely."""
    check_rule(text)
    patterns = tuple((suffix, compile_pattern(parse(source), words, macros)) for suffix, source in _sources(text, frames))
    check_roles(text, (role for _, compiled in patterns for _, role in compiled.groups))
    return Rule(
        id=text.text("id"), says=text.text("says"), status=text.text("status", "stable"),
        makes=text.text("makes"), claims=text.text("claims"), stage=int(text.text("stage", "0")), patterns=patterns,
        settings=tuple(sorted((key, str(value)) for key, value in text.table("set").items())),
        modality=text.text("modality"), host=text.text("host"), each=text.text("each"),
        language=text.language,
        not_before=_words(text, "before"), not_after=_words(text, "after"), not_inside=_words(text, "inside"), guards=_switched(text),
        finds=tuple(_example(item, text) for item in text.sequence("finds")),
        ignores=tuple(str(item) for item in text.sequence("ignores")),
        misses=tuple(str(item) for item in text.sequence("misses")),
        path=text.path, content_hash=text.content_hash,
    )  # fmt: skip


def _sources(text: RuleText, frames: Mapping[str, Mapping[str, str]]) -> list[tuple[str, PatternText]]:
    """The patterns to compile, by suffix: one, a named few, or those a frame expands to."""
    named = [(suffix, text.pattern("patterns", suffix, str(source))) for suffix, source in text.table("patterns").items()]
    if "frame" in text.fields:
        return [(suffix, text.pattern("frame", suffix, source)) for suffix, source in _expanded(text, frames)] + named
    return named or [("", text.pattern("pattern", "", text.text("pattern")))]


def _expanded(text: RuleText, frames: Mapping[str, Mapping[str, str]]) -> list[tuple[str, str]]:
    frame = {key: str(value) for key, value in text.table("frame").items()}
    name = frame.get("name", "")
    if name not in frames:
        raise RuleError(f"unknown frame {name!r}", where=text.where("frame.name"), advice=nearest(name, frames))
    check_frame(text, frame, frames[name])
    without = frame.get("without", "").split()
    return [(suffix, _fill(source, frame)) for suffix, source in frames[name].items() if suffix not in without]


def _fill(source: str, frame: Mapping[str, str]) -> str:
    for name in sorted(frame, key=len, reverse=True):
        source = source.replace("$" + name, frame[name])
    return source


def _words(text: RuleText, key: str) -> frozenset[str]:
    value = text.table("unless").get(key, [])
    return frozenset(str(word) for word in value) if isinstance(value, list) else frozenset(str(value).split())


def _switched(text: RuleText) -> tuple[tuple[str, str], ...]:
    """The guards that a rule switches: what each usually makes of an event, and what it makes of this one's."""
    switched = ((SWITCHES[name], "" if effect == OFF else str(effect)) for name, effect in text.table("guards").items())
    return tuple(sorted(pair for pair in switched if pair[0] != pair[1]))


def _example(item: Value, text: RuleText) -> Example:
    if isinstance(item, str):
        return Example(item)
    if not isinstance(item, dict) or "text" not in item:
        advice = 'as {text: "[Chile\'s Pablo Rojas] left.", value: Pablo Rojas}'
        raise RuleError(
            "an example is a sentence, or a mapping with text and the expected fields", where=text.where("finds"), advice=advice
        )
    expected = ((key, tuple(map(str, value)) if isinstance(value, list) else str(value)) for key, value in item.items())
    return Example(str(item["text"]), tuple(pair for pair in expected if pair[0] != "text"))

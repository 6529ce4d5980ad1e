"""The literals of a pattern: tokens of which at least one stands in every line that it matches.

In: a pattern's tree. Out: a set of tokens, empty when the pattern can match without any. Derived, never kept by hand:
they decide where a pattern is tried at all, so one too few would lose matches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.grammar.nodes import Choice, Group, Macro, Node, Repeat, Sequence, Slot, Verb, Word
from kg.grammar.types import LETTERS, letters
from kg.grammar.verbs import ADVERB, verb_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.grammar.verbs import Words

_COMMON = frozenset(("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "with", "from", "is", "was", "be", "it"))
_SIGNS = frozenset((",", "'", "'s", "-", "that", "as"))
_LETTERS = frozenset(LETTERS.values())


def literals(node: Node, words: Words, macros: Mapping[str, Node]) -> frozenset[str]:
    """The rarest set of tokens of which one must stand in any line that matches; empty when there is none."""
    return _required(node, words, macros) or frozenset()


def needs(node: Node, words: Words, macros: Mapping[str, Node]) -> tuple[frozenset[str], ...]:
    """The sets of tokens of which one each must stand, in this order, in any line that matches."""
    match node:
        case Sequence(nodes):
            return tuple(one for child in nodes for one in needs(child, words, macros))
        case Group(child) | Repeat(child, 1):
            return needs(child, words, macros)
        case Macro(name):
            return needs(macros[name], words, macros)
    one = _required(node, words, macros)
    return (one,) if one else ()


def _required(node: Node, words: Words, macros: Mapping[str, Node]) -> frozenset[str] | None:
    match node:
        case Word() | Slot() | Verb():
            return _own(node, words)
        case Macro(name):
            return _required(macros[name], words, macros)
        case Group(child):
            return _required(child, words, macros)
        case Repeat(child, least):
            return _required(child, words, macros) if least else None
        case Sequence(nodes) | Choice(nodes):
            return _joined(node, [_required(child, words, macros) for child in nodes])
    return None


def _own(node: Word | Slot | Verb, words: Words) -> frozenset[str] | None:
    if isinstance(node, Slot):
        return frozenset("".join(letters(name) for name in node.types))
    if isinstance(node, Verb):
        return _first_tokens(verb_words(node, words))
    return None if ADVERB in node.words else _first_tokens(node.words)


def _first_tokens(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part for phrase in phrases for part in phrase.split()[:1])


def _joined(node: Sequence | Choice, branches: list[frozenset[str] | None]) -> frozenset[str] | None:
    """Of a sequence the rarest part will do; of a choice every branch is needed."""
    if isinstance(node, Sequence):
        return min((branch for branch in branches if branch), key=_commonness, default=None)
    return None if any(branch is None for branch in branches) else frozenset().union(*filter(None, branches))


def _commonness(tokens: frozenset[str]) -> tuple[int, int, str]:
    common = sum(50 if word in _COMMON or word in _SIGNS else 10 if word in _LETTERS else 1 for word in tokens)
    return common, len(tokens), min(tokens)

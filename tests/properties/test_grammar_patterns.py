"""Patterns of any shape: two engines agree on them, their literals lose no match, and no line keeps them busy."""

from __future__ import annotations

import re
import time

import pytest
import re2
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import RuleError
from kg.grammar.compilation import compile_pattern
from kg.grammar.nodes import Aside, Choice, Gap, Group, Macro, Node, Repeat, Sequence, Slot, Verb, Word
from kg.grammar.pattern import parse
from kg.grammar.types import CLASSES, LETTERS
from kg.grammar.verbs import verb_words

WORDS = {"meet": {"base": ("meet",), "past": ("met",)}, "hold": {"past": ("held",), "part": ("held on to",)}}
JOINTS = {"and": Word(("and",)), "who": Word(("who",))}  # what joins a list and opens a clause, in every language
MACROS = JOINTS | {"when": parse("((on|in)? {Date} ,?)**"), "modal": Repeat(Word(("will", "to", "*ly")), 0, 8)}
PLAIN = ("a", "the", "tea", "and", "met", "held", "on", "will", "kindly", ",", "who")
TOKENS = st.sampled_from((*PLAIN, *(LETTERS[name] for name in ("Name", "Official", "Date", "State", "Capital"))))
ATOMS = st.sampled_from(
    (
        "tea",
        "a|the",
        "{Name:one}",
        "{Official|Name:one}",
        "{Name+:two}",
        "{Place}",
        "<meet>",
        "<hold.past>",
        "<hold>",
        "[..2]",
        "~",
        "@when",
        "@modal",
    )
)
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=4).map(" ".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: "(" + " | ".join(parts) + ")"),
        st.tuples(inner, st.sampled_from("?*")).map(lambda pair: f"({pair[0]}){pair[1]}"),
        inner.map(lambda part: f"({part}):three"),
    ),
    max_leaves=8,
)


@st.composite
def matched(draw):
    """A pattern, and a line with something that it matches among other words."""
    text = draw(PATTERNS)
    told = [draw(st.lists(TOKENS, max_size=4)), _sample(parse(text), draw), draw(st.lists(TOKENS, max_size=4))]
    return text, " " + "".join(f"{token} " for part in told for token in part)


def _sample(node: Node, draw) -> list[str]:  # noqa: C901, PLR0911 - one case a node
    match node:
        case Word(words):
            return draw(st.sampled_from(words)).replace("*ly", "kindly").split()
        case Slot(types):
            return [LETTERS[draw(st.sampled_from([one for name in types for one in CLASSES.get(name, (name,))]))]]
        case Verb():
            return draw(st.sampled_from(verb_words(node, WORDS))).split()
        case Gap(most):
            return draw(st.lists(st.sampled_from(("a", "the", "tea")), max_size=most))
        case Aside():
            return draw(st.sampled_from(([], [",", "a", "tea", ","], ["(", "tea", ")"])))
        case Macro(name):
            return _sample(MACROS[name], draw)
        case Sequence(nodes):
            return [token for child in nodes for token in _sample(child, draw)]
        case Choice(nodes):
            return _sample(draw(st.sampled_from(nodes)), draw)
        case Group(child):
            return _sample(child, draw)
        case Repeat(child, least, most):
            return [token for _ in range(draw(st.integers(least, min(most, 2)))) for token in _sample(child, draw)]


def _tokens(line: str) -> set[str]:
    return set(line.split(" "))


@given(matched())
def test_a_pattern_matches_what_its_tree_says(case):
    text, line = case
    assert compile_pattern(parse(text), WORDS, MACROS).expression.search(line)


@given(matched())
def test_a_line_that_matches_holds_a_literal(case):
    text, line = case
    compiled = compile_pattern(parse(text), WORDS, MACROS)
    for found in compiled.expression.finditer(line):
        if found.group():
            assert not compiled.literals or _tokens(found.group()) & compiled.literals


@given(matched())
def test_a_line_that_matches_holds_all_that_the_pattern_needs_in_order(case):
    text, line = case
    assert compile_pattern(parse(text), WORDS, MACROS).may_match(line.split())


@given(PATTERNS, st.lists(TOKENS, max_size=12))
def test_a_line_without_what_the_pattern_needs_has_no_match(text, told):
    compiled = compile_pattern(parse(text), WORDS, MACROS)
    assert compiled.may_match(told) or compiled.expression.search(" " + "".join(f"{token} " for token in told)) is None


@given(PATTERNS, st.lists(TOKENS, max_size=12))
def test_where_no_literal_stands_nothing_matches(text, told):
    compiled = compile_pattern(parse(text), WORDS, MACROS)
    line = " " + "".join(f"{token} " for token in told if token not in compiled.literals)
    assert not compiled.literals or compiled.expression.search(line) is None


@settings(max_examples=20, deadline=None)  # RE2 builds its automaton anew for each of these patterns
@given(matched())
def test_the_standard_engine_and_re2_find_the_same_stretch(case):
    text, line = case
    source = compile_pattern(parse(text), WORDS, MACROS).source
    ours, oracle = re.compile(source), re2.compile(source)
    for position in (match.start() for match in re.finditer(" ", line)):
        found, other = ours.search(line, position), oracle.search(line, position)
        assert (found and found.span()) == (other and other.span())


@given(PATTERNS)
def test_no_repetition_is_without_bound(text):
    source = re.sub(r"\[[^\]]*\]\+ |\[a-z\]\+ly", "", compile_pattern(parse(text), WORDS, MACROS).source)  # inside one word
    assert not re.search(r"[+*]|\{\d+,\}", source)


@given(st.text(alphabet="ab{}()<>[]|?*~@:.,+- \n\\'\"OfficialDte", max_size=40))
@settings(max_examples=300)
def test_any_text_is_a_pattern_or_an_error_with_a_caret(text):
    try:
        compile_pattern(parse(text), WORDS, MACROS)
    except RuleError as error:
        assert str(error).endswith("^")  # noqa: PT017 - most texts are no pattern


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("(([..4] a)* b)* c", " " + "a " * 200),
        ("{Name+:one} @when <meet>", " " + f"{LETTERS['Name']} , " * 200),
        ("@when @when @when @when tea", " " + f"on {LETTERS['Date']} , " * 60),
        ("{Name} ~ ~ ~ <meet>", " " + f"{LETTERS['Name']} , a " * 60),
        ("[..9] [..9] [..9] tea", " " + "a " * 300),
    ],
)
def test_a_hostile_line_is_done_with_in_no_time(pattern, line):
    expression = compile_pattern(parse(pattern), WORDS, MACROS).expression
    start = time.process_time()
    assert expression.search(line) is None
    assert time.process_time() - start < 5

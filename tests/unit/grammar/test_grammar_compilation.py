"""Compilation: the expression, the literals and the groups of a pattern, and what names nothing known."""

from __future__ import annotations

import pytest
from tea_rule import JOINTS, WORDS

from kg.errors import RuleError
from kg.grammar.compilation import Compiled, compile_pattern
from kg.grammar.excerpt import PatternText
from kg.grammar.lint import lint_expression
from kg.grammar.pattern import parse
from kg.grammar.types import CLASSES, LETTERS

OFFICIAL, NAME = LETTERS["Official"], LETTERS["Name"]


def _compiled(text, **macros):
    trees = {name.replace("_", "-"): parse(PatternText(source, "macros.yaml")) for name, source in macros.items()}
    return compile_pattern(parse(PatternText(text, "m.yaml", 1, (text,))), WORDS, JOINTS | trees)


@pytest.mark.parametrize(
    ("text", "compiled"),
    [
        ("met|saw", Compiled("(?:met|saw) ", frozenset(("met", "saw")), (), (frozenset(("met", "saw")),))),
        (
            "{Official:agent} met",
            Compiled(
                f"(?P<agent__0>[{OFFICIAL}] )(?:met) ",
                frozenset(("met",)),
                (("agent__0", "agent"),),
                (frozenset(OFFICIAL), frozenset(("met",))),
            ),
        ),
        (
            "<have.past> the",
            Compiled(
                "(?P<trigger__0>(?:had) )(?:the) ",
                frozenset(("had",)),
                (("trigger__0", "trigger"),),
                (frozenset(("had",)), frozenset(("the",))),
            ),
        ),
        ("(a|met)? [..2] of", Compiled(f"(?:(?:(?:a) |(?:met) ))?{'GAP'}{{0,2}}(?:of) ", frozenset(("of",)), (), (frozenset(("of",)),))),
        ("tea*", Compiled("(?:(?:tea) ){0,3}", frozenset(), ())),
    ],
)
def test_a_pattern_compiles_to_its_expression_literals_and_groups(text, compiled):
    gap = _compiled("[..2]").source.removesuffix("{0,2}")
    assert _compiled(text) == Compiled(compiled.source.replace("GAP", gap), compiled.literals, compiled.groups, compiled.needs)


def test_a_macro_is_a_zone_of_its_own_wherever_it_stands():
    assert _compiled("@on-day tea", on_day="on {Date}").groups == (("zone_on_day__0", "zone_on_day"),)


@pytest.mark.parametrize(
    ("line", "agents"),
    [
        (f" {NAME} met ", [f"{NAME} "]),
        (f" {NAME} and {NAME} met ", [f"{NAME} and {NAME} "]),
        (f" {NAME} , {NAME} , {NAME} and {NAME} met ", [f"{NAME} , {NAME} , {NAME} and {NAME} "]),
        (f" {NAME} , {NAME} , and {NAME} met ", [f"{NAME} , {NAME} , and {NAME} "]),
        (f" {NAME} , {NAME} met ", [f"{NAME} "]),  # a bare comma list swallows too much
    ],
)
def test_a_list_ends_in_and(line, agents):
    assert [found.group("agent__0") for found in _compiled("{Name+:agent} met").expression.finditer(line)] == agents


def test_a_gap_stops_at_people_and_punctuation():
    tea = _compiled("had [..3] tea").expression
    assert tea.search(" had a cup of tea ")
    assert not tea.search(" had a cup of black tea ")
    assert not tea.search(f" had {NAME} tea ")
    assert not tea.search(" had , tea ")


@pytest.mark.parametrize("body", [" , a friend , ", " ( a friend ) ", " -- a friend -- ", " who is a friend ", " "])
def test_an_aside_may_stand_or_not(body):
    assert _compiled("{Name} ~ met").expression.search(f" {NAME}{body}met ")


def test_a_class_of_types_stands_for_each_of_them():
    country = _compiled("{Country}").expression
    assert [name for name, letter in LETTERS.items() if country.search(f" {letter} ")] == sorted(
        CLASSES["Country"], key=list(LETTERS).index
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("met {Offical:agent}", "m.yaml:1:6: unknown type Offical; did you mean Official? as in {Official+:partner}\n    met {Offical:agent}\n         ^"),
        ("tea <meat>", "m.yaml:1:6: <meat> is no verb or noun of the lexicon; did you mean meet? (lexicons/en/verbs.tsv)\n    tea <meat>\n         ^"),
        ("<zzz>", "m.yaml:1:2: <zzz> is no verb or noun of the lexicon; known: have, meet (lexicons/en/verbs.tsv)\n    <zzz>\n     ^"),
        ("<meet.part>", "m.yaml:1:2: <meet.part> has no such form; forms: base noun past, as <meet.base>\n    <meet.part>\n     ^"),
        ("tea @on-dya", "m.yaml:1:5: unknown macro @on-dya; did you mean @on-day?\n    tea @on-dya\n        ^"),
        ("tea @loop", "macros.yaml: macro @loop uses itself; a macro is made of words, slots and other macros\n    again @loop\n          ^"),
    ],
)  # fmt: skip
def test_what_names_nothing_known_is_told_with_its_place_and_the_nearest_word(text, message):
    with pytest.raises(RuleError) as raised:
        _compiled(text, on_day="on {Date}", loop="again @loop")
    assert str(raised.value) == message


def test_a_pattern_that_matches_no_word_is_refused():
    with pytest.raises(RuleError) as raised:
        lint_expression(_compiled("tea? (a|b)*").source, "m.yaml")
    assert str(raised.value) == "m.yaml: the pattern matches no word at all; something in it must stand without ? and *"


def test_a_pattern_too_large_for_re2_is_refused():
    deep = _compiled("((((([..25] a)** b)** c)** d)** e)** f")
    with pytest.raises(RuleError) as raised:
        lint_expression(deep.source, "m.yaml")
    assert str(raised.value) == "m.yaml: the compiled pattern is too large for RE2; make it shorter or less nested"

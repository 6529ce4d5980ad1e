"""Patterns: what each sign of the language reads as, and what cannot be read, with the place."""

from __future__ import annotations

import pytest

from kg.errors import RuleError
from kg.grammar.excerpt import PatternText
from kg.grammar.nodes import Aside, Choice, Gap, Group, Macro, Repeat, Sequence, Slot, Verb, Word
from kg.grammar.pattern import parse

EXAMPLE = 'as in "{Official:agent} met {Official+:partner} @when-where"'


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("met", Word(("met",))),
        ("Met", Word(("met",))),
        ("met|saw", Word(("met", "saw"))),
        ("had tea", Sequence((Word(("had",)), Word(("tea",))))),
        ("(had tea | met)", Choice((Sequence((Word(("had",)), Word(("tea",)))), Word(("met",))))),
        ("tea?", Repeat(Word(("tea",)), 0, 1)),
        ("tea*", Repeat(Word(("tea",)), 0, 3)),
        ("(a|b)**", Repeat(Choice((Word(("a",)), Word(("b",)))), 0, 8)),
        ("{Official}", Slot(("Official",))),
        ("{Official:agent}", Slot(("Official",), "agent")),
        ("{Official|Name:agent}", Slot(("Official", "Name"), "agent")),
        ("{Official+:both}", Slot(("Official",), "both", many=True)),
        ("{Modifier*}", Repeat(Slot(("Modifier",)), 0, 3)),
        ("(deputy|vice):prefix", Group(Choice((Word(("deputy",)), Word(("vice",)))), "prefix")),
        ("<meet>", Verb(("meet",))),
        ("<meet|receive.past|ger>", Verb(("meet", "receive"), ("past", "ger"))),
        ("[..4]", Gap(4)),
        ("~", Aside()),
        ("@when-where", Macro("when-where")),
        (r"\( {Name} \)", Sequence((Word(("(",)), Slot(("Name",)), Word((")",))))),
        (", --", Sequence((Word((",",)), Word(("--",))))),
        ("'s ’s", Sequence((Word(("'s",)), Word(("'s",))))),
    ],
)
def test_a_pattern_reads_as_its_tree(text, node):
    assert parse(text) == node


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", f"m.yaml:4: the pattern ends too soon; {EXAMPLE}\n    \n    ^"),
        ("a )", f"m.yaml:4:13: ')' cannot stand here; {EXAMPLE}\n    a )\n      ^"),
        ("a ( b", r"m.yaml:4:13: this bracket is not closed; close it with ), or with ):role; a bracket of the text is \(" + "\n    a ( b\n      ^"),
        ("( | a)", f"m.yaml:4:13: something must stand before '|'; {EXAMPLE}\n    ( | a)\n      ^"),
        ("a | {Name} b|{Name}", ("m.yaml:4:24: only words can be joined by | without spaces around it; write ( | ) around phrases: (a {State} | b)"
         "\n    a | {Name} b|{Name}\n                 ^")),
        ("?", f"m.yaml:4:11: '?' cannot stand here; {EXAMPLE}\n    ?\n    ^"),
        ("met {official}", ("m.yaml:4:15: cannot read {official}; a slot is {Type}, {Type:role}, {A|B:role} or {Type+:role}, as {Official+:partner}"
         "\n    met {official}\n        ^")),
        ("met <>", "m.yaml:4:15: cannot read <>; a verb is <meet>, <meet|receive> or <meet.past|ger>\n    met <>\n        ^"),
        ("met <meet.>", "m.yaml:4:15: cannot read <meet.>; a verb is <meet>, <meet|receive> or <meet.past|ger>\n    met <meet.>\n        ^"),
        ("met [..x]", f"m.yaml:4:15: cannot read '[..x]'; {EXAMPLE}\n    met [..x]\n        ^"),
        ("met [..99]", "m.yaml:4:15: a gap of 99 words is too long; at most [..25]\n    met [..99]\n        ^"),
        ("a face-to-face talk", "m.yaml:4:13: 'face-to-face' is 5 words in a text; write face - to - face\n    a face-to-face talk\n      ^"),
        ("(" * 40, "m.yaml:4:42: more than 30 brackets in one another; share a part of it as a macro\n    " + "(" * 40 + "\n    " + " " * 31 + "^"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_with_line_column_caret_and_a_right_example(text, message):
    with pytest.raises(RuleError) as raised:
        parse(PatternText(text, "m.yaml", 4, (f'pattern: "{text}"',)))
    assert str(raised.value) == message


def test_a_caret_stands_under_its_word_in_the_line_of_a_long_pattern():
    text = "\n".join(["{Official:agent}", "a " * 100 + ") " + "b " * 100])
    with pytest.raises(RuleError) as raised:
        parse(PatternText(text, "m.yaml", 2, ("pattern: |", *(f"  {line}" for line in text.split("\n")))))
    shown = "…" + "a " * 30 + ") " + "b " * 29 + "…"
    assert str(raised.value) == f"m.yaml:4:203: ')' cannot stand here; {EXAMPLE}\n    {shown}\n    {' ' * 61}^"

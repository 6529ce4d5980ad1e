"""Rules: what a rule file becomes, and that a rule without proof, or with a word that nobody reads, does not load."""

from __future__ import annotations

import pytest
from tea_rule import JOINTS, TEA, WORDS, changed, compiled, message

from kg.errors import RuleError
from kg.grammar.pattern import parse
from kg.grammar.rulefile import read_rule
from kg.grammar.rules import Example, Rule, compile_rule

PATTERN = 'pattern: "{Official:agent} <have.past> tea with {Official+:partner}"\n'


def test_a_rule_file_becomes_a_rule():
    text = changed(
        PATTERN, PATTERN + "each: partner\nset: {channel: phone}\nunless: {before: [to, of], after: of, inside: x}\nmisses: [Tea.]\n"
    )
    text = text.replace("finds: [", 'finds: [{text: "[A b] c.", holder: A, participants: [A, B]}, ')
    rule = compiled(text)
    assert rule == Rule(
        id="meeting.tea", says="Someone had tea with someone.", status="stable", makes="", claims="meeting", stage=0,
        patterns=(("", rule.patterns[0][1]),), settings=(("channel", "phone"),), modality="", host="", each="partner", language="en",
        not_before=frozenset(("to", "of")), not_after=frozenset(("of",)), not_inside=frozenset(("x",)), guards=(),
        finds=(
            Example("[A b] c.", (("holder", "A"), ("participants", ("A", "B")))),
            Example("[Kenyan President Peter Odhiambo had tea with Danish Prime Minister Lars Holm]."),
        ),
        ignores=("Kenyan President Peter Odhiambo had tea with milk.",), misses=("Tea.",), path="meeting/tea.yaml",
        content_hash=rule.content_hash,
    )  # fmt: skip
    assert [rule.setting(name) for name in ("channel", "kind")] == ["phone", ""]


@pytest.mark.parametrize(
    ("shape", "suffixes"),
    [
        ("patterns: {had: had tea, met: '<meet>'}\n", ["had", "met"]),
        ("frame: {name: with-verb, verb: meet, agent: Official, partner: Name}\n", ["active", "noun"]),
        (
            "frame: {name: with-verb, verb: meet, agent: Official, partner: Name, without: noun}\npatterns: {more: tea}\n",
            ["active", "more"],
        ),
    ],
)
def test_each_pattern_and_each_form_of_a_frame_keeps_its_suffix(shape, suffixes):
    assert [suffix for suffix, _ in compiled(changed(PATTERN, shape)).patterns] == suffixes


def test_a_frame_is_filled_with_what_the_rule_says():
    frame = compiled(changed(PATTERN, "frame: {name: with-verb, verb: meet, agent: Official+, partner: Name, without: noun}\n"))
    plain = compiled(changed(PATTERN, 'patterns: {active: "{Official+:agent} <meet.past> with {Name:partner}"}\n'))
    assert frame.patterns == plain.patterns


def test_a_rule_switches_guards_one_by_one():
    rule = compiled(changed("claims: meeting\n", "claims: meeting\nguards: {hedge: possible, denial: off, plan: possible}\n"))
    assert rule.guards == (("denied", ""), ("planned", "possible"))
    assert [rule.guarded(effect) for effect in ("possible", "denied", "planned", "cancelled", "drop", "")] == [
        "possible",
        "",
        "possible",
        "cancelled",
        "drop",
        "",
    ]


FRAME = "frame: {name: with-verb, verb: meet, agent: Official, partner: Name}\n"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (TEA[TEA.index("finds") : TEA.index("ignores")], "", 'm:1: finds is missing; add it, as in finds: ["[Kenyan President Peter Odhiambo had tea with Danish Prime Minister Lars Holm]."]'),
        (TEA[TEA.index("ignores") :], "ignores: []\n", 'm:1: ignores is missing; add it, as in ignores: ["Kenyan President Peter Odhiambo had tea with milk."]'),
        ("says: Someone had tea with someone.\n", "", "m:1: says is missing; add it, as in says: Someone had tea with someone."),
        ("id: meeting.tea\n", "", "m:1: id is missing; add it, as in id: meeting.tea"),
        ("meeting.tea", "Tea", "m:1: 'Tea' is no id; an id is kind.name in small letters, as meeting.tea"),
        ("claims: meeting\n", "", "m:1: a rule either makes a mention or claims a claim; write makes: Official, or claims: meeting"),
        ("claims: meeting\n", "claims: meeting\nmakes: Official\n", "m:1: a rule either makes a mention or claims a claim; write makes: Official, or claims: meeting"),
        ("claims: meeting", "claims: meetin", "m:3: unknown claims 'meetin'; did you mean meeting?"),
        ("claims: meeting", "makes: Offical", "m:3: unknown makes 'Offical'; did you mean Official?"),
        ("claims: meeting\n", "claims: meeting\nstatus: stabel\n", "m:4: unknown status 'stabel'; did you mean stable?"),
        ("claims: meeting\n", "claims: meeting\nmodality: maybe\n", "m:4: unknown modality 'maybe'; known: cancelled, denied, occurred, planned, possible"),
        ("claims: meeting\n", "claims: meeting\nstage: one\n", "m:4: the stage 'one' is no number; stages run from 1 on, as stage: 4"),
        ("claims: meeting\n", "claims: meeting\nset: {chanel: phone}\n", "m:4: unknown name 'chanel' under set; did you mean channel?"),
        ("claims: meeting\n", "claims: meeting\nguards:\n  denials: off\n", "m:5: unknown name 'denials' under guards; did you mean denial?"),
        ("claims: meeting\n", "claims: meeting\nguards: {hedge: posible}\n", "m:4: the guard hedge cannot make an event 'posible'; did you mean possible? as hedge: possible, or hedge: off"),
        ("claims: meeting\n", "claims: meeting\nunless:\n  befor: [to]\n", "m:5: unknown name 'befor' under unless; did you mean before?"),
        ("claims: meeting\n", "claims: meeting\neach: partners\n", "m:4: each names 'partners', which is no role of a pattern; did you mean partner?"),
        ("claims: meeting\n", "claims: meeting\nhost: chair\n", "m:4: host names 'chair', which is no role of a pattern; known: agent, partner, trigger"),
        (PATTERN, "", 'm:1: a rule needs a pattern, patterns or a frame; add one, as in pattern: "{Official:agent} had tea with {Official+:partner} @when-where"'),
        (PATTERN, PATTERN + "patterns: {a: b}\n", "m:4: pattern and patterns cannot stand together; name several under patterns"),
        (PATTERN, PATTERN.replace("<have.past>", "<hav>"), ("m:4:29: <hav> is no verb or noun of the lexicon; did you mean have? (lexicons/en/verbs.tsv)"
         "\n    {Official:agent} <hav> tea with {Official+:partner}\n                      ^")),
        (PATTERN, "patterns:\n  one: tea\n  two: |\n    had\n    (tea\n", (r"m:8:5: this bracket is not closed; close it with ), or with ):role; a bracket of the text is \("
         "\n    (tea\n    ^")),
        (PATTERN, FRAME.replace("with-verb", "with-vreb"), "m:4: unknown frame 'with-vreb'; did you mean with-verb?"),
        (PATTERN, FRAME.replace("agent: ", "agnt: "), "m:4: the frame with-verb has no 'agnt'; did you mean agent?"),
        (PATTERN, FRAME.replace(", agent: Official", ""), "m:4: the frame with-verb needs 'agent'; fields: agent, partner, verb"),
        (PATTERN, FRAME.replace("}", ", without: nuon}"), "m:4: the frame with-verb has no form 'nuon'; did you mean noun?"),
        (PATTERN, FRAME.replace("Official", "Offical"), ("m:4 (active): unknown type Offical; did you mean Official? as in {Official+:partner}"
         "\n    {Offical:agent} <meet.past> with {Name:partner}\n     ^")),
        ("finds: [", "finds: [[x], ", "m:5: an example is a sentence, or a mapping with text and the expected fields; as {text: \"[Chile's Pablo Rojas] left.\", value: Pablo Rojas}"),
    ],
)  # fmt: skip
def test_a_rule_that_cannot_be_used_is_told_with_its_line_the_nearest_word_and_an_example(old, new, told):
    assert message(changed(old, new)) == "meeting/tea.yaml" + told.removeprefix("m")


def test_the_rule_of_these_tests_is_right():
    assert message(TEA) == ""


def test_an_unknown_macro_is_told_with_its_place():
    with pytest.raises(RuleError) as raised:
        compile_rule(read_rule(changed(" tea with", " @whem tea with"), "m.yaml"), WORDS, JOINTS | {"when": parse("on {Date}")}, {})
    shown = "{Official:agent} <have.past> @whem tea with {Official+:partner}"
    assert str(raised.value) == f"m.yaml:4:40: unknown macro @whem; did you mean @when?\n    {shown}\n    {' ' * 29}^"

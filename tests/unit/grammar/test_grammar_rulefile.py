"""Rule files: text stays text, and what a rule file may not hold is told with line and column."""

from __future__ import annotations

import pytest

from kg.errors import RuleError
from kg.grammar import mapping
from kg.grammar.rulefile import read_rule

ADVICE = "quote a text that holds : or # or begins with { [ @ * & '"


def test_every_scalar_is_text():
    fields = read_rule("id: NO\nstage: 1\nsays: 2024-01-02\nset: {a: true, b: null, c: ~, d: 1.0}\nfinds: [yes, 0x10]\n", "m.yaml").fields
    assert fields == {
        "id": "NO",
        "stage": "1",
        "says": "2024-01-02",
        "set": {"a": "true", "b": "null", "c": "~", "d": "1.0"},
        "finds": ["yes", "0x10"],
    }


def test_every_key_knows_its_line():
    rule = read_rule("# a remark\nid: a.b\nunless:\n  before: [to]\n  after: [of]\n", "m.yaml")
    assert [rule.where(key) for key in ("id", "unless", "unless.after", "unless.inside", "note")] == [
        "m.yaml:2", "m.yaml:3", "m.yaml:5", "m.yaml:3", "m.yaml:1",
    ]  # fmt: skip


def test_a_rule_knows_the_hash_of_its_bytes():
    assert [read_rule(text, "m.yaml").content_hash for text in ("id: a.b\n", "id: a.b \n")] == ["12ebbf173c09ef72", "859575b0b84001c3"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id: a\nidd: b\n", "m.yaml:2: unknown key 'idd'; did you mean id?"),
        ("id: a\nzzzz: b\n", "m.yaml:2: unknown key 'zzzz'; known: claims, each, finds, frame, guards, host, id, ignores, makes, misses, modality, note, …"),
        ("id: a\nsays: b\nid: c\n", "m.yaml:3:1: 'id' stands twice; leave one out, or make it a list"),
        ("set: {a: 1, a: 2}\n", "m.yaml:1:13: 'a' stands twice; leave one out, or make it a list"),
        ("- a\n", "m.yaml:1:1: this is no mapping; a rule begins with id: meeting.tea"),
        ("", "m.yaml:1:1: this is no mapping; a rule begins with id: meeting.tea"),
        ("id: a\n---\nid: b\n", "m.yaml:2:1: a second document begins; put each rule into a file of its own"),
        ("id: &x a\nsays: *x\n", "m.yaml:1:5: anchors and aliases are not read; write the value out, or quote a text that begins with & or *"),
        ("id: !!python/object:os.system a\n", "m.yaml:1:5: the tag tag:yaml.org,2002:python/object:os.system is not read; every value is text: leave the tag out"),
        ("? [a]\n: b\n", "m.yaml:1:3: a key must be a word; quote a text that begins with { or ["),
        ("id: " + "[" * 300 + "\n", "m.yaml:1:13: values are nested too deep; a rule is flat: see docs/rules.md"),
        ("says: a: b\n", f"m.yaml:1:8: not YAML: mapping values are not allowed here; {ADVICE}"),
        ('says: "a\n', f"m.yaml:2:1: not YAML: found unexpected end of stream; {ADVICE}"),
        ("says: @modal\n", f"m.yaml:1:7: not YAML: found character '@' that cannot start any token; {ADVICE}"),
        ("says: a\x00b\n", f"m.yaml: not YAML: special characters are not allowed; {ADVICE}"),
        ("a" * 100_001, "m.yaml: the file is too long; one rule, one file, one screen"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("fast", [True, False])
def test_what_a_rule_file_may_not_hold_is_told_with_its_place(monkeypatch, fast, text, message):
    if not fast:
        monkeypatch.setattr(mapping, "_FAST", mapping.yaml.SafeLoader)
    with pytest.raises(RuleError) as raised:
        read_rule(text, "m.yaml")
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda rule: rule.text("finds"), "m.yaml:2: finds must be text; write finds: and one text after it"),
        (lambda rule: rule.table("id"), "m.yaml:1: id must be a mapping; write id: {name: value}"),
        (lambda rule: rule.sequence("id"), 'm.yaml:1: id must be a list; write id: ["…"], or each item on its line after "- "'),
    ],
)
def test_a_field_of_another_shape_is_told_with_its_line(call, message):
    with pytest.raises(RuleError) as raised:
        call(read_rule("id: a\nfinds: [b]\n", "m.yaml"))
    assert str(raised.value) == message

"""docs/rules.md: every rule it shows loads beside the shipped ones and does what its examples say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.grammar.loading import load_grammar
from kg.pipeline import rulebook

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
TYPED = [re.sub(r"^> ?", "", block, flags=re.MULTILINE) for block in re.findall(r"<<'END'\n(.*?)^> END$", PAGE, re.MULTILINE | re.DOTALL)]


@pytest.mark.parametrize("text", [*SHOWN, *TYPED], ids=lambda text: text.split("\n")[0])
def test_a_rule_of_the_page_loads_and_does_what_its_examples_say(text, tmp_path):
    (tmp_path / "shown").mkdir()
    (tmp_path / "shown" / "rule.yaml").write_text(text, encoding="utf-8")
    grammar = load_grammar([tmp_path])
    (rule,) = (rule for rule in grammar.rules() if rule.path == "shown/rule.yaml")
    assert [(found.outcome, found.message) for found in rulebook._outcomes(rule, grammar) if found.outcome in ("missing", "noisy")] == []


def test_the_page_shows_the_language_from_the_first_rule_to_frames_and_guards():
    assert [re.search(r"^id: (.*)$", text, re.MULTILINE)[1] for text in (*TYPED, *SHOWN)] == [
        "meeting.tea",
        "meeting.chess",
        "meeting.conferred",
        "membership.seat",
    ]

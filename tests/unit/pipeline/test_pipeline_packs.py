"""The rules in force: shipped ones and packs."""

from __future__ import annotations

import pytest

from kg.errors import RuleError
from kg.pipeline.packs import grammar, pack_folders, rule_text, rules, sayings

TEA = """id: meeting.tea
says: Someone had tea with someone.
claims: meeting
modality: occurred
pattern: "{Official:agent} had tea with {Official+:partner}"
finds:
  - text: "[French President Jean Dupont had tea with Italian President Mario Bianchi]."
    participants: [Jean Dupont, Mario Bianchi]
ignores: ["French President Jean Dupont had tea with milk."]
"""


@pytest.fixture
def pack(tmp_path):
    (tmp_path / "meeting").mkdir()
    (tmp_path / "meeting" / "tea.yaml").write_text(TEA)
    return tmp_path


def test_a_pack_adds_its_rules_to_the_shipped_ones(pack):
    shipped = {rule.id for rule in rules()}
    assert {rule.id for rule in rules([pack])} == shipped | {"meeting.tea"}
    assert "meeting.tea" not in shipped


def test_a_pack_that_was_changed_is_loaded_anew_and_one_that_was_not_is_not(pack):
    before = grammar((pack,))
    assert grammar((pack,)) is before
    (pack / "meeting" / "tea.yaml").write_text(TEA.replace("had tea", "drank tea").replace("Someone had", "Someone drank"))
    assert {rule.id: rule.says for rule in rules([pack])}["meeting.tea"] == "Someone drank tea with someone."


def test_a_rule_is_shown_as_its_author_wrote_it(pack):
    rule = next(rule for rule in rules([pack]) if rule.id == "meeting.tea")
    assert rule_text(rule, [pack]) == TEA.encode()


def test_every_id_that_a_claim_may_carry_has_a_saying(pack):
    told = sayings(grammar(pack_folders([pack])))
    assert told["meeting.tea"][0] == "Someone had tea with someone."
    assert told["meeting.met.active"] == told["meeting.met"]


def test_a_folder_without_a_rule_is_told(tmp_path):
    with pytest.raises(RuleError, match=r"no rule in this folder; put each rule into KIND/NAME.yaml"):
        pack_folders([tmp_path])

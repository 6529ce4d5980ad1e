"""Loading: the shipped packs and a user's, and what of a user's pack is refused."""

from __future__ import annotations

import pytest
from tea_rule import TEA

from kg import resources
from kg.errors import RuleError
from kg.grammar.loading import load_grammar

RULES = sorted(path.relative_to(resources.folder("rules")).as_posix() for path in resources.folder("rules").glob("*/*.yaml"))


@pytest.fixture
def pack(tmp_path):
    def write(text, name="tea", folder="mine"):
        path = tmp_path / folder / "meeting" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return tmp_path / folder

    return write


def _refusal(*packs):
    with pytest.raises(RuleError) as raised:
        load_grammar(packs)
    return str(raised.value)


def test_every_shipped_rule_file_is_one_rule_of_the_grammar():
    assert sorted(rule.path for rule in load_grammar().rules()) == RULES


def test_a_pack_adds_its_rules_to_the_shipped_ones(pack):
    assert {rule.id for rule in load_grammar([pack(TEA)]).rules()} - {rule.id for rule in load_grammar().rules()} == {"meeting.tea"}


def test_a_retired_rule_and_a_rule_of_another_language_do_not_run(pack):
    pack(TEA.replace("claims:", "status: retired\nclaims:"))
    folder = pack(TEA.replace("meeting.tea", "meeting.teh").replace("claims:", "language: ms\nclaims:"), "teh")
    assert load_grammar([folder]).rules() == load_grammar().rules()


def test_loading_twice_gives_the_same_grammar(pack):
    folder = pack(TEA)
    assert load_grammar([folder]).rules() == load_grammar([folder]).rules()


def test_an_id_that_stands_twice_is_told_with_both_files(pack):
    pack(TEA)
    assert _refusal(pack(TEA, "tee")) == "meeting/tee.yaml: the id meeting.tea is already taken; see meeting/tea.yaml"


def test_a_pack_cannot_take_the_id_of_a_shipped_rule(pack):
    assert (
        _refusal(pack(TEA.replace("meeting.tea", "meeting.met")))
        == "meeting/tea.yaml: the id meeting.met is already taken; see meeting/met.yaml"
    )


def test_a_pack_is_linted_when_it_is_loaded(pack):
    deep = "((((([..25] a)** b)** c)** d)** e)** f"
    folder = pack(TEA.replace("{Official:agent} <have.past> tea with {Official+:partner}", deep))
    assert _refusal(folder) == "meeting/tea.yaml: the compiled pattern is too large for RE2; make it shorter or less nested"


def test_a_rule_file_that_is_no_text_is_told_in_one_line(pack):
    assert _refusal(pack(b"id: \xff\xfe\n")) == "meeting/tea.yaml: the file cannot be read; save it as UTF-8 text"


def test_a_rule_file_in_the_shape_of_another_system_is_told_with_its_line(pack):
    assert _refusal(pack(TEA + "detection: {selection: met}\n")) == (
        "meeting/tea.yaml:7: unknown key 'detection'; known: claims, each, finds, frame, guards, host, id, ignores, language, makes, misses, modality, …"
    )

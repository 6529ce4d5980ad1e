"""Loading: the shipped packs and a user's, and what of a user's pack is refused."""

from __future__ import annotations

import pytest
from tea_rule import TEA

from kg import resources
from kg.errors import RuleError
from kg.grammar.loading import load_grammar
from kg.grammar.pack import Packs

SHIPPED = resources.folder("rules")
RULES = sorted(p.relative_to(SHIPPED).as_posix() for p in SHIPPED.rglob("*.yaml") if p.stem not in ("macros", "frames"))


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


def test_a_retired_rule_does_not_run(pack):
    folder = pack(TEA.replace("claims:", "status: retired\nclaims:"))
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
        "meeting/tea.yaml:7: unknown key 'detection'; known: claims, each, finds, frame, guards, host, id, ignores, makes, misses, modality, note, …"
    )


def test_a_language_is_a_folder_whose_rules_name_it(pack):
    folder = pack(TEA.replace("id: meeting.tea", "id: ms.meeting.teh").replace("<have.past> tea", "minum teh"), folder="mine/ms")
    (rule,) = (rule for rule in load_grammar([folder.parent]).packs["ms"].claim_rules if rule.id == "ms.meeting.teh")
    assert (rule.language, rule.path) == ("ms", "ms/meeting/tea.yaml")


def test_a_rule_of_another_language_that_does_not_name_it_is_refused(pack):
    folder = pack(TEA.replace("<have.past> tea", "minum teh"), folder="mine/ms")
    assert _refusal(folder.parent) == "ms/meeting/tea.yaml:1: the id 'meeting.tea' does not name its language; write ms.meeting.tea"


def test_a_language_without_words_is_refused(pack):
    folder = pack(TEA.replace("id: meeting.tea", "id: fr.meeting.tea"), folder="mine/fr")
    assert _refusal(folder.parent) == "fr: there are no words for the language 'fr'; a folder of two letters is a language"


def test_a_pack_is_made_when_its_language_is_first_asked_for():
    made = []
    packs = Packs(("en", "ms"), lambda language: made.append(language) or language)
    assert (list(packs), "ms" in packs, packs.get("fr"), made) == (["en", "ms"], True, None, [])
    assert (packs["ms"], packs["ms"], made) == ("ms", "ms", ["ms"])


@pytest.mark.parametrize("language", load_grammar().packs)
def test_every_language_has_the_words_that_code_cannot_do_without(language):
    pack = load_grammar().packs[language]
    assert {purpose for purpose in ("conjunction", "preposition", "saying", "trailing", "clause-bound") if not pack.words(purpose)} == set()
    assert (pack.common != frozenset(), pack.verb_words != frozenset(), bool(pack.table("modals"))) == (True, True, True)


def test_a_language_borrows_the_proper_names_that_it_has_no_form_of_its_own_for():
    phrases = load_grammar().packs["ms"].phrases
    states = {
        word: [phrase.entry.id for phrase in phrases.get(word, ()) if phrase.type == "State"]
        for word in ("kenya", "jepun", "japan", "turkey")
    }
    assert states == {"kenya": ["state/kenya"], "jepun": ["state/japan"], "japan": ["state/japan"], "turkey": ["state/turkiye"]}
    assert "City" not in [phrase.type for phrase in phrases.get("serang", ())]  # a town, and the common word for "attack"

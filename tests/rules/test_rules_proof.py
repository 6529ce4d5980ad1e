"""The shipped rules: every example is right, every rule has its proof, none can run away, and no data names people of the news."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import get_args

import jsonschema
import pytest
import yaml

from kg import resources
from kg.grammar.lint import lint_rules
from kg.grammar.rulecheck import GUARDS, OFF, SETTINGS, STATUSES, SWITCHES
from kg.grammar.rulefile import KEYS
from kg.grammar.types import LETTERS
from kg.pipeline.packs import grammar
from kg.pipeline.rulebook import test_rules as outcomes_of
from kg.records import Modality

RULES = resources.folder("rules")
FILES = sorted(path for path in RULES.rglob("*.yaml") if path.stem not in ("macros", "frames"))
SCHEMA = json.loads((RULES / "schema.json").read_text(encoding="utf-8"))
# The people of the seeds and of the dev set: rules must find them by what the text says of them.
PEOPLE = (
    "shoigu", "anwar ibrahim", "nushirwan", "prabowo", "sjafrie", "khaled nordin", "putin", "widodo", "jokowi", "modi", "xi jinping",
    "kim jong", "min aung", "donald trump", "biden", "sikorski", "izzuddin", "ei sun",
    "ramaphosa", "cavusoglu", "dendias", "pompeo", "lavrov", "bolkiah", "siphandone", "motegi", "mishustin", "ortagus", "merkel", "iwaya",
)  # fmt: skip
PROOF = ("finds", "ignores", "misses")


@pytest.fixture(scope="module")
def outcomes():
    found = defaultdict(list)
    for outcome in outcomes_of(grammar(())):
        if outcome.outcome in ("missing", "noisy"):
            found[outcome.rule].append(f"{outcome.outcome}: {outcome.message}")
    return found


@pytest.mark.parametrize("rule", [rule.id for rule in grammar(()).rules()])
def test_every_example_of_a_rule_is_right(outcomes, rule):
    assert outcomes[rule] == []


def test_every_rule_has_sentences_it_finds_and_sentences_it_ignores():
    assert [rule.id for rule in grammar(()).rules() if not rule.finds or not rule.ignores] == []


def test_every_pattern_runs_in_linear_time_and_matches_a_word():
    lint_rules(grammar(()).rules())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(RULES).as_posix())
def test_every_rule_file_fits_the_schema_that_editors_use(path):
    rule = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    jsonschema.Draft202012Validator(SCHEMA).validate(rule)


def test_the_schema_and_the_loader_know_the_same_words():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    fields = SCHEMA["properties"]
    assert sorted(fields) == sorted(KEYS)
    assert sorted(fields["set"]["propertyNames"]["enum"]) == sorted(SETTINGS)
    assert sorted(fields["unless"]["properties"]) == sorted(GUARDS)
    assert sorted(fields["guards"]["propertyNames"]["enum"]) == sorted(SWITCHES)
    assert sorted(fields["guards"]["additionalProperties"]["enum"]) == sorted((*get_args(Modality), OFF))
    assert fields["status"]["enum"] == list(STATUSES)
    assert fields["makes"]["enum"] == sorted(LETTERS)


@pytest.mark.parametrize("field", ["finds", "ignores", "says", "id"])
def test_the_schema_refuses_a_rule_without_its_proof(field):
    rule = {"id": "a.b", "says": "A.", "claims": "meeting", "pattern": "a", "finds": ["[A]"], "ignores": ["B"]}
    validator = jsonschema.Draft202012Validator(SCHEMA)
    assert validator.is_valid(rule)
    assert not validator.is_valid({key: value for key, value in rule.items() if key != field})


def _data():
    for path in sorted(RULES.rglob("*.yaml")):
        fields = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        yield path.name, json.dumps({key: value for key, value in fields.items() if key not in PROOF}, ensure_ascii=False)
    for folder, pattern in (("lexicons", "*/*.tsv"), ("ontology", "*.ttl")):
        for path in sorted(resources.folder(folder).glob(pattern)):
            lines = path.read_text(encoding="utf-8").splitlines()
            yield f"{path.parent.name}/{path.name}", "\n".join(line for line in lines if "example" not in line)  # examples may name them


def _people():
    """The full names of everybody whom the seeds and the dev set tell of."""
    states = {row.label for row in grammar(()).reference.rows.values()}
    gold = Path(__file__).parents[1] / "gold"
    facts = [
        json.loads(line) for path in ("seeds.jsonl", "dev/gold.jsonl") for line in (gold / path).read_text(encoding="utf-8").splitlines()
    ]
    names = {name for fact in facts for name in (fact.get("holder"), fact.get("visitor"), *fact.get("participants", ())) if name}
    return sorted(re.escape(name.lower()) for name in names - states if " " in name)


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in _data()])
def test_no_data_of_the_field_names_a_person_of_the_seeds_or_of_the_dev_set(text):
    assert re.findall(rf"\b(?:{'|'.join((*PEOPLE, *_people()))})\b", text.lower()) == []

"""The rules read grammar, not names: with other people, states and towns in their place, seeds and dev give the same figures."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from kg.documents.manifest import read_manifest
from kg.documents.reading import document_of
from kg.grammar.loading import load_grammar
from kg.pipeline.extraction import extract
from kg.publication import claims_bytes

GOLD = Path(__file__).resolve().parents[1] / "gold"
sys.path.append(str(GOLD))

from rewriting import Form, rewritten, rewritten_fact  # noqa: E402 - they lie beside the gold that they rewrite
from scoring import score  # noqa: E402
from stand_ins import people, stand_ins  # noqa: E402

ROUNDS = 14  # of seventeen articles each
FORMS_OF_PEOPLE = {
    row.split("\t")[0] for row in (GOLD / "swap" / "forms.tsv").read_text(encoding="utf-8").splitlines() if row.endswith("\tperson")
}
AS_WRITTEN = ({"Nobody": Form("Nobody")},) * 2
SETS = {  # facts, texts, manifest
    "seeds": (GOLD / "seeds.jsonl", GOLD.parents[1] / "seeds", GOLD.parents[1] / "seeds" / "sources.csv"),
    "dev": (GOLD / "dev" / "gold.jsonl", GOLD / "dev" / "texts", GOLD / "dev" / "sources.csv"),
}


@pytest.fixture(scope="module")
def grammar():
    return load_grammar()


@pytest.fixture(scope="module", params=SETS)
def articles(request):
    """Each article of a set with what the manifest says of it and its facts."""
    gold, texts, manifest = SETS[request.param]
    rows, facts = read_manifest(manifest), [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    files = sorted(texts.glob("*.txt"))
    return [(p.name, p.read_bytes().decode(), rows[p.name], [f for f in facts if f["source"] == p.name]) for p in files]


def test_swapping_every_name_state_and_town_changes_no_figure_by_more_than_a_fiftieth(articles, grammar):
    as_written = _figures(articles, AS_WRITTEN, grammar)
    swapped = [_figures(articles, stand_ins(seed), grammar) for seed in range(ROUNDS)]
    worst = [
        max(kind, key=lambda figure, was=was: abs(figure - was)) for was, kind in zip(as_written, zip(*swapped, strict=True), strict=True)
    ]
    assert [abs(now - was) <= 0.02 for now, was in zip(worst, as_written, strict=True)] == [True] * 4, (as_written, worst)


def test_at_least_two_hundred_articles_are_rewritten_with_people_of_eight_cultures():
    texts = [path.read_text(encoding="utf-8") for _, folder, _ in SETS.values() for path in sorted(folder.glob("*.txt"))]
    made = {rewritten(text, forms)[0] for forms, _ in map(stand_ins, range(ROUNDS)) for text in texts}
    cultures = {culture for name, _, culture in people() if any(name in text for text in made)}
    assert (len(made) >= 200, len(cultures) >= 8) == (True, True)


def test_a_rewritten_article_has_nobody_of_before_and_its_facts_are_quoted_from_it(articles):
    for seed in range(ROUNDS):
        texts, labels = stand_ins(seed)
        people_of_before = {form for form in FORMS_OF_PEOPLE if form not in {new.noun for new in texts.values()}}
        for _name, text, _row, facts in articles:
            new, edits = rewritten(text, texts)
            assert not rewritten(new, dict.fromkeys(people_of_before, Form("")))[1]
            told = [rewritten_fact(fact, new, edits, labels) for fact in facts]
            assert all(fact["quote"] and fact["quote"] == new[fact["start"] : fact["end"]] for fact in told)


def test_a_fact_moves_with_its_words():
    texts = {"Ann": Form("Bogdan"), "Ruritania": Form("Bahamas", article=True)}
    labels = {"Ann": Form("Bogdan Orlov"), "Ruritania": Form("Bahamas")}
    text = "In Ruritania Ann met Bob. Ruritania smiled."
    new, edits = rewritten(text, texts)
    fact = {"quote": "Ann met Bob", "start": 13, "end": 24, "participants": ["Ann", "Bob"], "place": "Ruritania"}
    assert rewritten_fact(fact, new, edits, labels) == {
        "quote": "Bogdan met Bob",
        "start": 15,
        "end": 29,
        "participants": ["Bogdan Orlov", "Bob"],
        "place": "Bahamas",
    }
    assert new == "In the Bahamas Bogdan met Bob. The Bahamas smiled."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruritania joined a Ruritanian bloc.", "The Bahamas joined an Upsilonian bloc."),
        ("He saw Ruritania’s Ann.", "He saw the Bahamas’ Ann."),
        ("The US left the US embassy, with US$5 and @Ann.", "Mali left the Malian embassy, with US$5 and @Ann."),
        ("STRELSAU — Ruritania-US talks", "ZENDA — Bahamas-Mali talks"),
    ],
)
def test_articles_and_possessives_are_mended(text, expected):
    forms = {
        "Ruritania": Form("Bahamas", "Bahamian", article=True),
        "Ruritanian": Form("Upsilonian"),
        "US": Form("Mali", "Malian", had_article=True),
        "Strelsau": Form("Zenda"),
    }
    assert rewritten(text, forms)[0] == expected


def _figures(articles, forms, grammar):
    texts, claims, facts = {}, [], []
    for name, text, row, told in articles:
        texts[name], edits = rewritten(text, forms[0])
        facts += [rewritten_fact(fact, texts[name], edits, forms[1]) for fact in told]
        document = document_of(name, texts[name].encode(), row.__class__(published=row.published, publisher=row.publisher))
        claims += [json.loads(line) for line in claims_bytes(extract(document, grammar)).decode().splitlines()]
    reached = score(facts, claims, texts)
    return reached.precision, reached.core, reached.strict, reached.exact_quotes

"""No Python knows a language's words: in the rooms that read texts, what a text says stands in lexicons and rules alone.

Every string literal of these rooms is looked up among the English words of function, of cues, verbs, titles and the like. What is the
name of something in kg (a kind of a table, a field of a record, a role of a pattern) may look like a word and is none.
"""

from __future__ import annotations

import ast
import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_args

import pytest

import kg
from kg import records, resources
from kg.grammar.loading import load_grammar
from kg.grammar.table import read_table
from kg.grammar.timewords import KINDS, shipped_time_words
from kg.grammar.types import CLASSES, LETTERS
from kg.mentions.times import FIELDS, KINDS_OF_FIELD, PERIODS, TEMPLATES
from kg.records import ClaimType, Judgement, Level, Modality

HOME = Path(kg.__file__).parent
ROOMS = ("documents", "sentences", "mentions", "claims", "resolution")
LANGUAGES = ("en", "ms")
TABLES = (
    *("function", "cues", "verbs", "titles", "modals", "guards", "outcomes", "denials", "pronouns", "particles", "heads", "genders"),
    *("statuses", "modifiers", "portfolios", "bodies", "honorifics", "followers", "causatives", "channels", "media", "gatherings"),
)
# Names that Python gives and no text: each with the reason why it is no word of a language.
NAMES = {
    "claims/forms.py": "names of patterns in rules, the same in every language",
    "resolution/onename.py": "endings in two spellings",
    "resolution/slugs.py": "letters",
    "resolution/spelling.py": "sounds",
    "resolution/transliteration.py": "sounds, and the articles inside names of people",
    "resolution/wording.py": "the English in which labels of the graph are written",
    "sentences/languages.py": "codes of languages",
}
REASONED = {
    *("past", "present", "future"),  # tenses that a resolver is told
    *("conditional", "nearest", "coarse"),  # effects and flags
    *("agency", "publisher", "dateline", "opening", "signature", "related", "promotion", "appeal", "begins"),  # where on a page
    *("date", "office", "place", "speaker", "antecedent"),  # what a span is evidence for
    *("country", "agent"),  # kinds of the gazetteer
    *("months", "prose", "headline", "foreign", "long"),  # kinds of dates and of sentences
    *("file", "replace", "d", "i", "twitter"),  # the column of a manifest, how an encoding treats what it cannot write, letters, a site
}


SIGNS = " ,.;:'\"&()-"


def _words() -> set[str]:
    folder = resources.folder("lexicons")
    paths = [folder / language / f"{name}.tsv" for language in LANGUAGES for name in TABLES]
    rows = [row for path in paths if path.is_file() for row in read_table(path).rows]
    titles = {row.values["text"] for row in read_table(folder / "shared" / "offices.tsv").rows}
    times = {word.text for language in LANGUAGES for word in shipped_time_words(language).words}
    return {text.lower() for text in titles | times | {row.values["text"] for row in rows}}


def _identifiers() -> set[str]:
    folder = resources.folder("lexicons")
    tables = {path.stem for path in folder.glob("*/*.tsv")}
    kinds = {kind for path in folder.glob("*/*.tsv") if path.name != "times.tsv" for kind in read_table(path).kinds}
    relative = {word.id for word in shipped_time_words("en").of("relative", "bound", "stage", "season", "period", "unit")}
    recorded = {field.name for name in records.__all__ if is_dataclass(record := getattr(records, name)) for field in fields(record)}
    rules = load_grammar().rules()
    roles = {role for rule in rules for _, compiled in rule.patterns for _, role in compiled.groups}
    settings = {text for rule in rules for setting in rule.settings for text in setting}
    dates = {*FIELDS, *KINDS_OF_FIELD, *PERIODS, *(kind for kind, _ in TEMPLATES)}
    named = {*LETTERS, *CLASSES, *get_args(Modality), *get_args(ClaimType), *get_args(Judgement), *get_args(Level), *KINDS}
    return {*tables, *kinds, *relative, *dates, *recorded, *roles, *settings, *named, *REASONED}


def _literals(source: str) -> list[tuple[int, str]]:
    """The strings that stand in the code of a file: no docstrings, not the names it exports."""
    tree = ast.parse(source)
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)}
    exported = [node.value for node in ast.walk(tree) if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"]
    told |= {id(name) for names in exported for name in ast.walk(names)}
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told]
    return [(node.lineno, node.value) for node in found]


def _alternatives(literal: str) -> list[str]:
    """The words of a regular expression that has alternatives; `<name>` stands for words of a table."""
    bare = re.sub(r"<[^>]*>|\\[a-zA-Z]|\(\?P?[a-z]*", " ", literal)
    return re.findall(r"[A-Za-z]{2,}", bare) if "|" in bare else []


WORDS, IDENTIFIERS = _words(), _identifiers()
FILES = sorted(path.relative_to(HOME).as_posix() for room in ROOMS for path in (HOME / room).glob("*.py"))


def _known_words(source: str) -> list[tuple[int, str]]:
    """The literals that are words: whoever writes one in capitals means what a text says, not a name of kg."""
    found = [(line, text.strip()) for line, literal in _literals(source) for text in (literal, *_alternatives(literal))]
    return [(line, text) for line, text in found if text.lower() in WORDS and text not in IDENTIFIERS and text.strip(SIGNS)]


@pytest.mark.parametrize("name", [name for name in FILES if name not in NAMES])
def test_no_literal_is_a_word_of_a_language(name):
    assert _known_words((HOME / name).read_text(encoding="utf-8")) == []


def test_the_names_that_are_allowed_are_those_of_files_that_exist():
    assert set(NAMES) <= set(FILES)


@pytest.mark.parametrize(
    "line",
    [
        'if word in ("said", "told"): pass',
        '_SEPARATE = frozenset(("separately", "bilaterals"))',
        'known = office.title.startswith("Deputy")',
        'if scene.word(line, 0) == "had": pass',
        'if title == "Foreign Secretary": pass',
        '_AHEAD = re.compile(r"\\b(?:by|until|till)\\s")',
        'if kata == "bekas": pass',
    ],
)
def test_a_word_in_code_is_found(line):
    assert _known_words(line) != []


@pytest.mark.parametrize(
    "line", ['"""said"""', 'scene.says("conjunction", 1, 2)', 'mention.type == "Name"', 'modality == "planned"', 'x == ","']
)
def test_a_name_of_kg_or_a_sign_is_no_word(line):
    assert _known_words(line) == []


def test_every_purpose_that_code_asks_for_has_words_in_english():
    purposes = load_grammar().packs["en"].purposes
    asked = {
        node.args[0].value
        for name in FILES
        for node in ast.walk(ast.parse((HOME / name).read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("words", "says")
        if node.args and isinstance(node.args[0], ast.Constant)
    }
    assert asked <= set(purposes)

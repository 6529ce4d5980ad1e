"""A language pack: the closed classes of one language, its rules, and an index to find them by.

In: lexicon entries, word lists, compiled rules. Out: `Pack`, and `Grammar`, which holds every pack and the reference
data. Never reads a file (loading.py does) and never matches anything (the rooms do).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.grammar.folding import fold
from kg.grammar.line import shown, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kg.grammar.lexicon import Entry
    from kg.grammar.rules import Rule
    from kg.grammar.timewords import TimeWords
    from kg.records import ReferenceData

# Which type a row of which table has; the first table wins where two know one phrase.
_TYPES = {
    ("states.tsv", "name"): "State", ("states.tsv", "alias"): "State", ("states.tsv", "adjective"): "Demonym",
    ("states.tsv", "people"): "People", ("states.tsv", "metonym"): "Seat",
    ("organisations.tsv", "name"): "Organisation", ("organisations.tsv", "short"): "Organisation",
    ("organisations.tsv", "media"): "Media", ("places.tsv", "city"): "City", ("places.tsv", "capital"): "Capital",
    ("places.tsv", "region"): "Region", ("places.tsv", "adjective"): "Demonym", ("places.tsv", "venue"): "City",
    ("places.tsv", "continent"): "Region",
    ("pronouns.tsv", "group"): "Group", ("pronouns.tsv", "person"): "Pronoun", ("pronouns.tsv", "self"): "Self",
}  # fmt: skip
_TABLE_TYPES = {
    "statuses.tsv": "Status", "titles.tsv": "Title", "bodies.tsv": "Body", "portfolios.tsv": "Portfolio",
    "honorifics.tsv": "Honorific", "modifiers.tsv": "Modifier",
}  # fmt: skip
_PROPER = frozenset(("State", "Demonym", "People", "Organisation", "Media", "City", "Capital", "Region", "Seat"))
_ORDER = (
    "State", "Organisation", "Body", "Title", "Titles", "Seat", "Capital", "Demonym", "Status", "Modifier", "Honorific", "Portfolio",
    "City", "Region", "Media", "People", "Group", "Pronoun", "Self",
)  # fmt: skip
_RANK = {name: rank for rank, name in enumerate(_ORDER)}
_NONE: frozenset[str] = frozenset()
_ABBREVIATION = 4  # "MoS" is no plural
_LEAST_TITLE_CASE = 4  # "Nato" and "Brics" are written so, "Us" and "Who" are words


@dataclass(frozen=True, slots=True)
class Phrase:
    """One written form, ready to match: its tokens in lower case, its type, and whether its case must be as written."""

    words: tuple[str, ...]
    surfaces: tuple[str, ...]
    type: str
    entry: Entry
    exact: bool
    proper: bool


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything one language needs."""

    language: str
    phrases: Mapping[str, tuple[Phrase, ...]]  # by first word, longest first
    common: frozenset[str]
    tables: Mapping[str, Mapping[str, str]]  # small tables by name: "modals" -> {"due": "planned"}
    purposes: Mapping[str, frozenset[str]]  # words by what they do in a sentence, titles by what they are: "article" -> {"the"}
    finite_verbs: frozenset[str]
    present_verbs: frozenset[str]
    verb_words: frozenset[str]  # every form of every verb
    capitals: Mapping[str, str]  # state -> place
    sole_offices: Mapping[str, str]  # an office that one state alone has -> that state
    times: TimeWords
    mention_rules: tuple[tuple[Rule, ...], ...]  # by stage
    claim_rules: tuple[Rule, ...]
    index: Mapping[str, tuple[tuple[int, int], ...]]  # literal -> (claim rule, pattern)
    unindexed: tuple[tuple[int, int], ...]

    def table(self, name: str) -> Mapping[str, str]:
        """A small table of words, empty when the pack has none."""
        return self.tables.get(name, {})

    def words(self, purpose: str) -> frozenset[str]:
        """The words that serve a purpose (`article`, `saying`), or the titles of a group (`leading`); empty when the language has none."""
        return self.purposes.get(purpose, _NONE)


class Packs(Mapping[str, Pack]):
    """Packs by language, each made when it is first asked for: most articles need one."""

    def __init__(self, languages: Iterable[str], load: Callable[[str], Pack]) -> None:
        self._languages = tuple(languages)
        self._load = load
        self._made: dict[str, Pack] = {}

    def __getitem__(self, language: str) -> Pack:
        """The pack of a language."""
        if language not in self._languages:
            raise KeyError(language)
        if language not in self._made:
            self._made[language] = self._load(language)
        return self._made[language]

    def __iter__(self) -> Iterator[str]:
        """The languages, that of the shipped folders first."""
        return iter(self._languages)

    def __len__(self) -> int:
        """How many languages have rules."""
        return len(self._languages)

    def __contains__(self, language: object) -> bool:
        """Whether a language has rules."""
        return language in self._languages


@dataclass(frozen=True, slots=True)
class Grammar:
    """Every pack by language, and the reference data they share."""

    packs: Mapping[str, Pack]
    reference: ReferenceData

    def rules(self, languages: Iterable[str] | None = None) -> tuple[Rule, ...]:
        """All rules of all packs, or of those of some languages, by id."""
        packs = [self.packs[language] for language in (self.packs if languages is None else languages)]
        found = (rule for pack in packs for rule in (*(r for stage in pack.mention_rules for r in stage), *pack.claim_rules))
        return tuple(sorted(found, key=lambda rule: rule.id))


def phrases(entries: Iterable[Entry], plural_endings: tuple[str, ...] = ()) -> dict[str, tuple[Phrase, ...]]:
    """The phrases of lexicon entries by their first word, longest first, then by the rank of their type."""
    found: defaultdict[str, list[Phrase]] = defaultdict(list)
    for entry in entries:
        phrase = _phrase(entry, plural_endings)
        if phrase is not None:
            found[phrase.words[0]].append(phrase)
    return {word: tuple(sorted(group, key=_precedence)) for word, group in sorted(found.items())}


def _precedence(phrase: Phrase) -> tuple[int, bool, int, str]:
    return -len(phrase.words), not phrase.exact, _RANK[phrase.type], phrase.entry.id


def _phrase(entry: Entry, plural_endings: tuple[str, ...]) -> Phrase | None:
    name = _TYPES.get((entry.file, entry.kind)) or _TABLE_TYPES.get(entry.file)
    if name is None:
        return None
    surfaces = tuple(surface for surface, _, _ in tokens(fold(entry.text)))
    words = tuple(shown(surface, spaced=False) for surface in surfaces)
    if name == "Title" and _plural(entry, plural_endings):
        name = "Titles"
    letters = "".join(surfaces).replace(".", "")
    acronym = letters.isupper() and len(letters) < _LEAST_TITLE_CASE
    return Phrase(words, surfaces, name, entry, "case" in entry.guard.split() or acronym, name in _PROPER)


def _plural(entry: Entry, endings: tuple[str, ...]) -> bool:
    """Whether a title stands for several: "ministers" for "Minister". A plural never takes one name."""
    text, canonical = entry.text.lower(), entry.id.lower()
    head = text.split(" of ")[0].split(" for ")[0]
    if text == "highness" or text.endswith("affairs") or canonical.split(" of ")[0].endswith("s"):
        return False
    return len(head) > _ABBREVIATION and head.endswith(endings)


def rule_index(rules: tuple[Rule, ...]) -> tuple[dict[str, tuple[tuple[int, int], ...]], tuple[tuple[int, int], ...]]:
    """Which patterns to try where a literal stands, and those to try everywhere."""
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    everywhere: list[tuple[int, int]] = []
    for number, rule in enumerate(rules):
        for which, (_, compiled) in enumerate(rule.patterns):
            if not compiled.literals:
                everywhere.append((number, which))
            for literal in sorted(compiled.literals):
                found[literal].append((number, which))
    return {literal: tuple(places) for literal, places in sorted(found.items())}, tuple(everywhere)

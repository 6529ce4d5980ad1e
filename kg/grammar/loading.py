"""Folders of rules and lexicons -> a grammar.

In: folders. Out: `Grammar`. This is the one place of the grammar that reads files; a pack of a user is read by the same
way, and a mistake in it is an error that names the file and line.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from fnmatch import fnmatch
from functools import cache
from typing import TYPE_CHECKING

from kg import resources
from kg.errors import RuleError
from kg.grammar.excerpt import PatternText
from kg.grammar.hosts import read_hosts
from kg.grammar.lexicon import Entry, read_lexicon, read_words
from kg.grammar.line import shown, tokens
from kg.grammar.lint import lint_rules
from kg.grammar.mapping import read_mapping
from kg.grammar.nodes import Node, Repeat, Word
from kg.grammar.pack import Grammar, Pack, Packs, phrases, rule_index
from kg.grammar.pattern import parse
from kg.grammar.reference import read_reference
from kg.grammar.rulefile import HOME_LANGUAGE, LANGUAGE_FOLDER, read_rule
from kg.grammar.rules import Rule, compile_rule
from kg.grammar.timewords import parse_time_words
from kg.grammar.verbs import ADVERB, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from kg.records import ReferenceData

_WORD_TABLES = (
    "modals",
    "guards",
    "heads",
    "particles",
    "statuses",
    "genders",
    "denials",
    "outcomes",
    "media",
    "topics",
    "causatives",
    "bodynouns",
    "followers",
    "channels",
)


# Tables of words by what they do in a sentence; one word may do several things.
_PURPOSE_TABLES = ("function.tsv", "cues.tsv", "standings.tsv", "offices.tsv")
_PROPER_NAMES = frozenset(
    (
        *(("states.tsv", "name"), ("states.tsv", "alias"), ("organisations.tsv", "name"), ("organisations.tsv", "short")),
        *(("organisations.tsv", "media"), ("places.tsv", "city"), ("places.tsv", "capital"), ("places.tsv", "region")),
    )
)
_SHARED = "shared"  # the folder of what every language shares: groups of canonical titles


def load_grammar(rules: Sequence[Path] = (), lexicons: Sequence[Path] = ()) -> Grammar:
    """The grammar of the shipped packs and of the user's folders. Raises RuleError naming file and line of a mistake."""
    lexicon_folders = [resources.folder("lexicons"), *lexicons]
    rule_folders = [resources.folder("rules"), *rules]
    reference = read_reference(lexicon_folders[0] / "reference")
    reference = replace(reference, hosts=read_hosts(lexicon_folders[0] / "hosts.tsv", reference.rows))
    entries = cache(lambda name: [entry for folder in lexicon_folders for entry in read_lexicon(folder, name)])
    packs = Packs(_languages(rule_folders), lambda language: _pack(language, entries, lexicon_folders[0], rule_folders, reference))
    for language in _languages(rule_folders[1:]):
        packs[language]  # a mistake of a user is told now, not with the first sentence of its language
    return Grammar(packs, reference)


def _languages(rule_folders: Sequence[Path]) -> tuple[str, ...]:
    """The languages that have rules: the one of the folders themselves, and each that has a folder of its own."""
    found = {path.parent.parent.name for folder in rule_folders for path in folder.glob(f"{LANGUAGE_FOLDER}/*/*.yaml")}
    return (HOME_LANGUAGE, *sorted(found))


def _pack(
    language: str, entries_of: Callable[[str], list[Entry]], lexicons: Path, rule_folders: Sequence[Path], reference: ReferenceData
) -> Pack:
    home = lexicons / language
    if not (home / "times.tsv").is_file():
        raise RuleError(f"there are no words for the language {language!r}", where=language, advice="a folder of two letters is a language")
    entries = [*entries_of(language), *entries_of(_SHARED)]
    tables = _tables(entries)
    common = read_words(home / "common.txt")
    if language != HOME_LANGUAGE:
        entries += _borrowed(entries, common, entries_of(HOME_LANGUAGE))
    purposes = _purposes(entries)
    written = _rules(rule_folders, language, _forms(entries), tables.get("modals", ()))
    rules = [rule for rule in written if rule.status != "retired"]
    claim_rules = tuple(rule for rule in rules if rule.claims)
    index, unindexed = rule_index(claim_rules)
    return Pack(
        language=language, phrases=phrases(entries, tuple(sorted(purposes.get("plural-ending", ())))),
        common=common, tables=tables, purposes=purposes,
        finite_verbs=frozenset(entry.text for entry in entries if entry.file == "verbs.tsv" and entry.kind in ("s", "past", "active")),
        present_verbs=frozenset(entry.text for entry in entries if entry.file == "verbs.tsv" and entry.kind in ("s", "base")),
        verb_words=frozenset(entry.text for entry in entries if entry.file == "verbs.tsv" and entry.kind != "noun"),
        sole_offices=_sole_offices(reference, purposes.get("junior", frozenset())),
        capitals={row.id: row.capital for row in reference.rows.values() if row.capital},
        times=parse_time_words((home / "times.tsv").read_text(encoding="utf-8")),
        mention_rules=_stages(rule for rule in rules if rule.makes), claim_rules=claim_rules, index=index, unindexed=unindexed,
    )  # fmt: skip


def _borrowed(own: Iterable[Entry], common: frozenset[str], english: Iterable[Entry]) -> list[Entry]:
    """Proper names that a language writes as English does ("Kenya", "Oslo"): those that it has no form of its own for, and no word like."""
    known = {entry.text.casefold() for entry in own} | common
    return [
        replace(entry, guard=" ".join(guard for guard in entry.guard.split() if guard != "name"))
        for entry in english
        if (entry.file, entry.kind) in _PROPER_NAMES and entry.text.casefold() not in known
    ]


def _tables(entries: Iterable[Entry]) -> dict[str, dict[str, str]]:
    tables: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for entry in entries:
        name = entry.file.removesuffix(".tsv")
        if name in _WORD_TABLES:
            tables[name][_spaced(entry.text)] = entry.kind
    return dict(tables)


def _purposes(entries: Iterable[Entry]) -> dict[str, frozenset[str]]:
    """Words of a language as lines show them; the titles of a group as they are, because they are labels."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.file in _PURPOSE_TABLES:
            found[entry.kind].add(entry.id if entry.file == "offices.tsv" else _spaced(entry.text))
    return {kind: frozenset(words) for kind, words in found.items()}


def _spaced(text: str) -> str:
    return " ".join(shown(surface, spaced=False) for surface, _, _ in tokens(text))


def _forms(entries: Iterable[Entry]) -> dict[str, dict[str, tuple[str, ...]]]:
    found: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        if entry.file == "verbs.tsv":
            found[entry.id][entry.kind].append(_spaced(entry.text))
    return {lemma: {form: tuple(words) for form, words in forms.items()} for lemma, forms in found.items()}


def _rules(folders: Sequence[Path], language: str, words: Words, modals: Iterable[str]) -> list[Rule]:
    """The rules of one language in all folders; an id that stands twice is an error.

    Those of a user are linted, the shipped ones by their tests.
    """
    home = _folder_of(language, folders[0])
    macros = _macros(home / "macros.yaml", modals)
    frames = _frames(home / "frames.yaml")
    rules: dict[str, Rule] = {}
    for number, folder in enumerate(folders):
        for path in _files(folder, language):
            rule = compile_rule(read_rule(_text(path), path.relative_to(folder).as_posix()), words, macros, frames)
            if rule.id in rules:
                raise RuleError(f"the id {rule.id} is already taken", where=rule.path, advice=f"see {rules[rule.id].path}")
            if number:
                lint_rules((rule,))
            rules[rule.id] = rule
    return [rules[name] for name in sorted(rules)]


def _folder_of(language: str, folder: Path) -> Path:
    return folder if language == HOME_LANGUAGE else folder / language


def _files(folder: Path, language: str) -> list[Path]:
    """The rule files of a language: `meeting/met.yaml`, and `ms/meeting/met.yaml` for one with a folder of its own."""
    home = _folder_of(language, folder)
    return sorted(path for path in home.glob("*/*.yaml") if not fnmatch(path.parent.name, LANGUAGE_FOLDER))


def _macros(path: Path, modals: Iterable[str]) -> dict[str, Node]:
    text = _text(path)
    fields, lines = read_mapping(text, path.name)
    written = tuple(text.split("\n"))
    sources = [(name, PatternText(str(value), path.name, lines[name], written[lines[name] - 1 :])) for name, value in fields.items()]
    macros = {name: parse(source) for name, source in sources}
    macros["modal"] = Repeat(Word((*sorted(modals, key=lambda word: (-len(word), word)), ADVERB)), 0, 8)
    return macros


def _frames(path: Path) -> dict[str, dict[str, str]]:
    fields, _ = read_mapping(_text(path), path.name)
    return {name: {key: str(source) for key, source in value.items()} for name, value in fields.items() if isinstance(value, dict)}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError("the file cannot be read", where=f"{path.parent.name}/{path.name}", advice="save it as UTF-8 text") from error


def _stages(rules: Iterable[Rule]) -> tuple[tuple[Rule, ...], ...]:
    found: defaultdict[int, list[Rule]] = defaultdict(list)
    for rule in rules:
        found[rule.stage].append(rule)
    return tuple(tuple(found[stage]) for stage in sorted(found))


def _sole_offices(reference: ReferenceData, junior: frozenset[str]) -> dict[str, str]:
    """The offices that one state alone has, as "Taoiseach" and "Secretary of State" are."""
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for row in reference.rows.values():
        for office in row.offices:
            holders[office].append(row.id)
    # Many governments have junior ministers of state, though one state alone is headed by one.
    return {office: states[0] for office, states in sorted(holders.items()) if len(states) == 1 and office not in junior}

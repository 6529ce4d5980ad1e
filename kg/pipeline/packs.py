"""The rules in force: the shipped ones, and the packs a user adds.

In: folders of rules. Out: the grammar, its rules, and the file of each. Never reads a source.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import RuleError
from kg.grammar.loading import load_grammar
from kg.grammar.rulefile import HOME_LANGUAGE
from kg.pipeline.fingerprint import RULE_FILES, added
from kg.resources import folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.grammar.pack import Grammar
    from kg.grammar.rules import Rule


def rules(packs: Sequence[str | Path] = ()) -> tuple[Rule, ...]:
    """Give the shipped rules and those of the packs, sorted by id. Raises RuleError when one cannot be used as it is written."""
    return grammar(pack_folders(packs)).rules()


def rule_text(rule: Rule, packs: Sequence[str | Path] = ()) -> bytes:
    """Give the file of a rule as its author wrote it."""
    places = (Path(home) / rule.path for home in (*packs, folder("rules")))
    return next(place for place in places if place.is_file()).read_bytes()


def sayings(known: Grammar, used: Iterable[str] = ()) -> dict[str, tuple[str, str]]:
    """Give what each rule says and the hash of its file, by the ids that claims carry: the rule's own, and with the suffix of a pattern.

    Of languages with a folder of their own only those are loaded that a rule in `used` begins with.
    """
    found: dict[str, tuple[str, str]] = {}
    wanted = {HOME_LANGUAGE, *(name.partition(".")[0] for name in used)}
    for rule in known.rules(sorted(wanted.intersection(known.packs))):
        for name in (rule.id, *(f"{rule.id}.{suffix}" for suffix, _ in rule.patterns if suffix)):
            found[name] = (rule.says, rule.content_hash)
    return found


def pack_folders(packs: Sequence[str | Path]) -> tuple[Path, ...]:
    """Give the packs as folders. Raises RuleError for one that is no folder, or that holds no rule."""
    for pack in packs:
        if not Path(pack).is_dir():
            raise RuleError("this folder of rules does not exist", where=str(pack), advice="name a folder with KIND/NAME.yaml rules")
        if not any(path for files in RULE_FILES for path in Path(pack).glob(files)):
            raise RuleError("no rule in this folder", where=str(pack), advice="put each rule into KIND/NAME.yaml, as meeting/met.yaml")
    return tuple(Path(pack) for pack in packs)


def grammar(packs: tuple[Path, ...]) -> Grammar:
    """Load the shipped grammar and these packs, once a process, and again when a pack was changed. Raises RuleError."""
    return loaded(packs, added(packs))


@lru_cache(maxsize=8)
def loaded(packs: tuple[Path, ...], _content: str) -> Grammar:
    """Load the shipped grammar and these packs, once for each content they have (`added`). Raises RuleError."""
    return load_grammar(packs)

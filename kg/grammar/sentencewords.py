"""The words that decide where sentences end, in which language they are, and which are no news.

In: the texts of `abbreviations.tsv`, `boilerplate.tsv` (columns text, kind) and `function_words.txt`. Out: SentenceWords.
Never: a name. Lines that start with # are remarks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.errors import RuleError
from kg.resources import folder

if TYPE_CHECKING:
    from pathlib import Path

Pair = tuple[str, str]  # text and kind


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: it is the key of compiled patterns, and hashing lists costs more
class SentenceWords:
    """What one language needs, and of all languages the words by which they are told apart."""

    language: str
    abbreviations: tuple[Pair, ...] = ()  # kinds name, number, end
    boilerplate: tuple[Pair, ...] = ()  # kinds opening, appeal, related, promotion
    function_words: tuple[tuple[str, frozenset[str]], ...] = ()  # by language


def parse_pairs(content: str, where: str) -> tuple[Pair, ...]:
    """Parse a table of texts and kinds. Raises RuleError with `where` and the line for a row of another shape."""
    rows = [(number, tuple(line.split("\t"))) for number, line in enumerate(content.splitlines(), 1) if line and line[0] != "#"]
    if not rows or rows[0][1] != ("text", "kind"):
        raise RuleError("the header is missing", where=where, advice="write text and kind, separated by a tab, as the first row")
    return tuple(_pair(row, f"{where}:{number}") for number, row in rows[1:])


def parse_words(content: str) -> frozenset[str]:
    """Parse a list of words, one a line."""
    return frozenset(line.strip() for line in content.splitlines() if line.strip() and line[0] != "#")


@lru_cache(maxsize=32)
def shipped_sentence_words(language: str = "en") -> SentenceWords:
    """Give the shipped words for texts in `language`; what it lacks is taken from English. Raises RuleError for a broken table."""
    lexicons = folder("lexicons")
    lists = sorted(lexicons.glob("*/function_words.txt"))
    return SentenceWords(
        language,
        _pairs(lexicons, language, "abbreviations.tsv"),
        _pairs(lexicons, language, "boilerplate.tsv"),
        tuple((path.parent.name, parse_words(path.read_text(encoding="utf-8"))) for path in lists),
    )


def _pairs(lexicons: Path, language: str, name: str) -> tuple[Pair, ...]:
    path = lexicons / language / name
    path = path if path.is_file() else lexicons / "en" / name
    return parse_pairs(path.read_text(encoding="utf-8"), f"{path.parent.name}/{name}")


def _pair(row: tuple[str, ...], where: str) -> Pair:
    if len(row) != len(("text", "kind")) or not all(row):
        raise RuleError("a row needs text and kind", where=where, advice="separate them by one tab")
    return row[0], row[1]

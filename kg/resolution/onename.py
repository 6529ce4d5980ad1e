"""One name for what several spellings name: organisations, places and gatherings that no reference row has.

In: names. Out: for each the spelling that stands for all of them. Never names that differ in more than spelling: an abbreviation,
a word more or less, or another word is another name until somebody decides otherwise.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from kg.resolution.slugs import slug
from kg.resolution.spelling import written_alike

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# British and American endings that make no other word: both sides of each pair fold to one.
ENDINGS = (
    (re.compile(r"&"), " and "),
    (re.compile(r"is(?=ations?\b|e[drs]?\b|ing\b)", re.IGNORECASE), "iz"),
    (re.compile(r"(?<=\w)our\b", re.IGNORECASE), "or"),
    (re.compile(r"(?<=[a-z]t)re\b", re.IGNORECASE), "er"),
    (re.compile(r"(?<=en)ce\b", re.IGNORECASE), "se"),
    (re.compile(r"(?<=gram)me\b", re.IGNORECASE), ""),
)


def one_organisation(names: Iterable[str]) -> dict[str, str]:
    """Give the spelling for each name of an organisation or gathering: "Gulf Research Center" and "the Gulf Research Centre" are one."""
    return _one_spelling(names, _folded)


def one_place(names: Iterable[str]) -> dict[str, str]:
    """Give the spelling for each name of a place, as transliterations of one name sound alike: "Al Bayda", "al-Baida"."""
    return _one_spelling(names, written_alike)


def _one_spelling(names: Iterable[str], key: Callable[[str], str]) -> dict[str, str]:
    alike: dict[str, Counter[str]] = {}
    for name in names:
        alike.setdefault(key(name), Counter())[name] += 1
    return {name: min(told, key=lambda other: (-told[other], other)) for told in alike.values() for name in told}


def _folded(name: str) -> str:
    for ending, fold in ENDINGS:
        name = ending.sub(fold, name)
    return slug(name).removeprefix("the-").replace("-", "")

"""Near copies of one text that are told as different stories, so that one report counts twice.

In: a store and the texts of its documents. Out: a finding for each pair of documents. Never decides which came first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, QuerySolutions

from kg.records import Finding
from kg.validation.naming import short

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pyoxigraph import Store

WORDS_IN_A_ROW = 8
COMMON = 50  # words in a row that more documents hold are a newsletter's footer, no sign of a copy; keeps pairs few
SHARED = 0.3  # of the shorter text: independent reports share less than 0.01, copies of one agency text 0.6 and more
STORIES = """
PREFIX dip: <https://w3id.org/dipkg/ontology#>
SELECT ?source ?sha256 ?story WHERE { ?source dip:sha256 ?sha256 ; dip:story ?story }
"""

Row = tuple[str, str, frozenset[str]]  # source, story, shingles


def findings(store: Store, texts: Mapping[str, str]) -> Iterator[Finding]:
    """Give a violation for each two documents that share much of their words and belong to different stories."""
    rows = sorted(_rows(store, texts), key=lambda row: row[:2])
    for one, other in _candidates(rows):
        share = len(one[2] & other[2]) / min(len(one[2]), len(other[2]))
        if one[1] != other[1] and share > SHARED:
            problem = f"{short(one[0])} and {short(other[0])} share {share:.0%} of their words in a row, but are different stories"
            yield Finding("violation", "copies-apart", one[0], f"{problem}; give both the same dip:story")


def _rows(store: Store, texts: Mapping[str, str]) -> Iterator[Row]:
    solutions = store.query(STORIES) if texts else ()
    for row in solutions if isinstance(solutions, QuerySolutions) else ():
        source, sha256, story = row["source"], row["sha256"], row["story"]
        text = texts.get(sha256.value[:16]) if isinstance(sha256, Literal) else None
        if text is not None and isinstance(source, NamedNode) and isinstance(story, NamedNode):
            yield source.value, story.value, _shingles(text)


def _candidates(rows: list[Row]) -> Iterator[tuple[Row, Row]]:
    """Pair the texts that share any shingle: nothing else can be a copy, and most texts share none."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for shingle in row[2]:
            holders[shingle].append(number)
    pairs = {pair for numbers in holders.values() if len(numbers) <= COMMON for pair in combinations(numbers, 2)}
    for one, other in sorted(pairs):
        yield rows[one], rows[other]


def _shingles(text: str) -> frozenset[str]:
    words = re.findall(r"\w+", text.lower())
    return frozenset(" ".join(words[start : start + WORDS_IN_A_ROW]) for start in range(len(words) - WORDS_IN_A_ROW + 1))

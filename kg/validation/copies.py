"""Near copies of one text that are told as different stories, so that one report counts twice.

In: a store and the texts of its documents. Out: a finding for each pair of documents. Never decides which came first; never counts
what papers print for weeks (footers, notes, background): it makes no story.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, QuerySolutions

from kg.grammar import edtf
from kg.records import Finding
from kg.validation.naming import short

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pyoxigraph import Store

WORDS_IN_A_ROW = 8
COMMON = 50  # words in a row that more documents hold are a newsletter's footer, no sign of a copy
SHARED = 0.3  # of the shorter text: independent reports share less than 0.01, copies of one agency text 0.6 and more
ISSUES, DAYS = 3, 7  # what so many documents print over more days is no story
STORIES = """
PREFIX dip: <https://w3id.org/dipkg/ontology#>
SELECT ?source ?sha256 ?story ?published WHERE {
  ?source dip:sha256 ?sha256 ; dip:story ?story
  OPTIONAL { ?source dip:published ?published }
}
"""

Row = tuple[str, str, int, frozenset[int]]  # source, story, day of publication or 0, shingles
Holders = dict[int, list[int]]  # numbers of rows, by shingle


def findings(store: Store, texts: Mapping[str, str]) -> Iterator[Finding]:
    """Give a warning for each two documents that share much of their words and belong to different stories."""
    rows = sorted(_rows(store, texts), key=lambda row: row[:3])
    holders = _held_by_several(rows)
    recurring = frozenset(shingle for shingle, numbers in holders.items() if _recurs(rows, numbers))
    for one, other in _candidates(rows, holders):
        share = _share(one[3] - recurring, other[3] - recurring)
        if share > SHARED:
            problem = f"{short(one[0])} and {short(other[0])} share {share:.0%} of their words in a row, but are different stories"
            yield Finding("warning", "copies-apart", one[0], f"{problem}; give both the same dip:story")


def _rows(store: Store, texts: Mapping[str, str]) -> Iterator[Row]:
    solutions = store.query(STORIES) if texts else ()
    for row in solutions if isinstance(solutions, QuerySolutions) else ():
        source, sha256, story, published = row["source"], row["sha256"], row["story"], row["published"]
        text = texts.get(sha256.value[:16]) if isinstance(sha256, Literal) else None
        if text is not None and isinstance(source, NamedNode) and isinstance(story, NamedNode):
            day = date.fromisoformat(published.value) if isinstance(published, Literal) and edtf.is_day(published.value) else None
            yield source.value, story.value, day.toordinal() if day else 0, _shingles(text)


def _held_by_several(rows: list[Row]) -> Holders:
    often = Counter(shingle for row in rows for shingle in row[3])
    shared = {shingle for shingle, count in often.items() if count > 1}
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for shingle in row[3] & shared:
            holders[shingle].append(number)
    return holders


def _recurs(rows: list[Row], numbers: list[int]) -> bool:
    days = sorted(rows[number][2] for number in numbers if rows[number][2])
    return len(numbers) > COMMON or (len(days) >= ISSUES and days[-1] - days[0] > DAYS)


def _candidates(rows: list[Row], holders: Holders) -> Iterator[tuple[Row, Row]]:
    """Pair each text with the next that holds a shingle too, where they are of different stories: copies are next to each other."""
    pairs = {pair for numbers in holders.values() for pair in pairwise(numbers)}
    yield from ((rows[one], rows[other]) for one, other in sorted(pairs) if rows[one][1] != rows[other][1])


def _share(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _shingles(text: str) -> frozenset[int]:
    words = re.findall(r"\w+", text.lower())
    return frozenset(map(hash, zip(*(words[start:] for start in range(WORDS_IN_A_ROW)), strict=False)))

"""Same story: documents that carry one text are copies of one another and count as one witness.

In: documents. Out: stories. Never a judgement on who copied whom: the story is named after its smallest document key.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.records import Ref, Story
from kg.resolution.partition import Partition

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.records import Document
    from kg.resolution.gazetteer import Gazetteer

SHINGLE = 8
CONTAINED = 0.3

_WORD = re.compile(r"\w+")


def tell_stories(documents: Sequence[Document], gazetteer: Gazetteer) -> tuple[Story, ...]:
    """Give the stories of the documents, each document in exactly one, sorted by key.

    Two documents carry one story when over three tenths of the shorter one's runs of eight words are in the other.
    """
    runs = {document.sha256[:16]: shingles(document.text) for document in documents}
    partition = Partition(runs)
    for one, other in _neighbours(runs):
        if containment(runs[one], runs[other]) > CONTAINED:
            partition.join(one, other)
    credits_ = {document.sha256[:16]: _credit(document, gazetteer) for document in documents}
    return tuple(_story(keys, credits_) for keys in partition.classes())


def shingles(text: str) -> frozenset[str]:
    """All runs of eight words of a text, without case and punctuation; a shorter text is one run."""
    words = _WORD.findall(text.casefold())
    return frozenset(" ".join(words[start : start + SHINGLE]) for start in range(max(len(words) - SHINGLE + 1, 1)))


def containment(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of the smaller set that is also in the larger."""
    return len(one & other) / min(len(one), len(other))


def _neighbours(runs: Mapping[str, frozenset[str]]) -> list[tuple[str, str]]:
    """Pairs worth comparing: for each run of words, a document and the one before it that has the run too.

    Linear in the number of runs; copies of one text meet through the many runs they share, boilerplate costs one pair a document.
    """
    last: dict[str, str] = {}
    pairs: set[tuple[str, str]] = set()
    for key in sorted(runs):
        for run in runs[key]:
            if run in last:
                pairs.add((last[run], key))
            last[run] = key
    return sorted(pairs)


def _credit(document: Document, gazetteer: Gazetteer) -> str | None:
    if document.agency is None:
        return None
    name = document.agency.quote.strip(" ()/—-")
    agency = gazetteer.find("organisation", name)
    row = gazetteer.row(agency) if agency else None
    return row.label if row else name or None


def _story(keys: Sequence[str], credits_: Mapping[str, str | None]) -> Story:
    named = sorted({credit for key in keys if (credit := credits_[key])})
    return Story(Ref("story", keys[0]), tuple(Ref("source", key) for key in keys), named[0] if len(named) == 1 else None)

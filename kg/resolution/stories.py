"""Same story: documents that carry one text are copies of one another and count as one witness (policy 8 of the resolution).

In: documents. Out: stories. Never a judgement on who copied whom: the story is named after its smallest document key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.records import Ref, Story
from kg.resolution.copies import copies, words_of
from kg.resolution.partition import Partition
from kg.resolution.recurring import without_recurring_lines
from kg.resolution.windows import window_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.records import Document
    from kg.resolution.gazetteer import Gazetteer

SHINGLE, CONTAINED = 8, 0.3
# A text that an editor went through sentence by sentence keeps few runs of eight words and most runs of three. Reports of one event
# written apart share a tenth of those, so it takes one agency's credit and neighbouring days as well.
EDITED, NEAR_EQUAL = 3, 0.6
# Unrelated texts share one run of three words in twenty; of near-equal ones, pairs of rows miss none in a million.
ROWS = 2
# Days in half a stretch: issues up to so many days apart are in one stretch, issues twice as far are in none.
DAYS = 3


def tell_stories(documents: Sequence[Document], gazetteer: Gazetteer) -> tuple[Story, ...]:
    """Give the stories of the documents, each document in exactly one, sorted by key.

    Two documents carry one story when over three tenths of the shorter one's runs of eight words are in the other, or when they
    credit one agency in the same days and over six tenths of the runs of three words are. Lines that recur for weeks do not count.
    """
    texts = {key: words_of(text) for key, text in without_recurring_lines(documents).items()}
    credits_ = {document.sha256[:16]: _credit(document, gazetteer) for document in documents}
    partition = Partition(texts)
    for one, other in copies(texts, run=SHINGLE, contained=CONTAINED):
        partition.join(one, other)
    for credited in _credited(documents, credits_):
        for one, other in copies({key: texts[key] for key in credited}, run=EDITED, contained=NEAR_EQUAL, rows=ROWS):
            partition.join(one, other)
    return tuple(_story(keys, credits_) for keys in partition.classes())


def _credited(documents: Sequence[Document], credits_: Mapping[str, str | None]) -> Iterator[tuple[str, ...]]:
    """Give the documents that credit one agency in the same days, by stretches that overlap; one alone is nobody's copy."""
    filed: dict[tuple[str, int], list[str]] = {}
    for document in documents:
        key = document.sha256[:16]
        issue, agency = window_of(document.published.date if document.published else None), credits_[key]
        if agency and issue and issue.width <= DAYS:
            half = issue.first // DAYS
            for stretch in (half - 1, half):
                filed.setdefault((agency, stretch), []).append(key)
    yield from (tuple(keys) for _, keys in sorted(filed.items()) if len(keys) > 1)


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

"""How well each mould is read: what the corpus owes to extraction rather than to resolution.

In: a corpus, its score. Out: lines, the worst read moulds first. Never a mould that is read every time.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.corpus.scoring import Score
    from tests.corpus.truth import Corpus

DAY = 10  # letters of an exact date


def unread(corpus: Corpus, found: Score) -> list[str]:
    """Give each mould that was not read every time: how often read, how often told, how often with the right modality."""
    told: Counter[str] = Counter()
    read: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for article in corpus.articles:
        sentences = Counter(one.event for one in article.tellings)
        for one in article.tellings:
            if sentences[one.event] > 1:  # which of them was read, is not known
                continue
            readings = found.aligned.readings.get((article.file, one.event), ())
            told[one.mould] += 1
            read[one.mould] += bool(readings)
            right[one.mould] += any(reading.claim.modality == one.modality for reading in readings)
    worst = sorted(told, key=lambda mould: (right[mould] / told[mould], mould))
    return [f"    {read[mould]:4} of {told[mould]:4}, {right[mould]:4} right  {mould}" for mould in worst if right[mould] < told[mould]]


def misread(corpus: Corpus, found: Score) -> list[str]:
    """Give each claim with a modality that its article does not tell of the event, nor of any other of the same people."""
    lines = []
    for article in corpus.articles:
        told = {(one.event, one.modality) for one in article.tellings}
        for event in sorted({one.event for one in article.tellings}):
            for reading in found.aligned.readings.get((article.file, event), ()):
                claim = reading.claim
                if (event, claim.modality) not in told:
                    expected = "/".join(sorted(modality for one, modality in told if one == event))
                    lines.append(f"    {article.file} {claim.modality} for {expected}, {claim.rule}: {claim.quote[:200]!r}")
    return lines


def misdated(corpus: Corpus, found: Score) -> list[str]:
    """Give each claim with a day that lies beside every day its article tells of the event, and each with a place it does not tell."""
    lines = []
    for article in corpus.articles:
        days: dict[str, set[str]] = {}
        for one in article.tellings:
            days.setdefault(one.event, set()).add(one.date)
        for event, told in sorted(days.items()):
            for reading in found.aligned.readings.get((article.file, event), ()):
                claim = reading.claim
                if claim.type == "meeting" and claim.date and len(claim.date) == DAY and claim.date not in told:
                    lines.append(
                        f"    {article.file} of {article.published}: {claim.date} for {sorted(told)}, {claim.rule}: {claim.quote[:200]!r}"
                    )
    return lines

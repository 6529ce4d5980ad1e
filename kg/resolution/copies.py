"""Near copies: texts that share much of their words in a row, found without comparing each with each.

In: texts by key. Out: pairs of keys. Never a judgement on who copied whom; never a pair whose shared words were not counted.
"""

from __future__ import annotations

import re
from array import array
from itertools import combinations
from typing import TYPE_CHECKING

from rensa import RMinHash

from kg.resolution.partition import Partition

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence

# A brief of 80 words out of a text of 1,000 agrees with it at one place in 12: of such pairs, 128 places miss one in 40,000.
PLACES = 128
SEED = 1
# Of the texts with one signature at a place, each is compared with those just before it: copies meet at most places,
# while a newsletter's footer, at which thousands of unrelated texts meet, costs no more than this many comparisons a text.
NEIGHBOURS = 2
# Up to so many texts, comparing each with each takes less than their signatures.
FEW = 24

_WORD = re.compile(r"\w+")


def copies(texts: Mapping[str, str], *, run: int, contained: float) -> Iterator[tuple[str, str]]:
    """Give pairs that make copies of one text one class: more than `contained` of the shorter one's runs of words are in the other.

    `run` is the number of words in a row. Candidates come from MinHash signatures, one band a place; time and memory grow with the
    texts, not with their pairs. Which of several connecting pairs are given may depend on the set of texts, never on their order.
    """
    keys = sorted(texts)
    hashed = [array("Q", *RMinHash.hash_token_sets([runs(texts[key], run)])) for key in keys]
    joined = Partition(keys)
    for one, other in _candidates(hashed):
        if joined.leader(keys[one]) != joined.leader(keys[other]) and containment(hashed[one], hashed[other]) > contained:
            joined.join(keys[one], keys[other])
            yield keys[one], keys[other]


def runs(text: str, length: int) -> frozenset[str]:
    """All runs of so many words of a text, without case and punctuation; a shorter text is one run."""
    words = _WORD.findall(text.casefold())
    return frozenset(" ".join(words[start : start + length]) for start in range(max(len(words) - length + 1, 1)))


def containment(one: Collection[Hashable], other: Collection[Hashable]) -> float:
    """Give the share of the smaller set that is also in the larger (Broder 1997)."""
    return len(frozenset(one).intersection(other)) / min(len(one), len(other))


def _candidates(hashed: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Pairs that agree at one place of their signatures, each once; of a few texts, all pairs."""
    if len(hashed) <= FEW:
        yield from combinations(range(len(hashed)), 2)
        return
    signatures = RMinHash.digest_matrix_from_token_hash_sets(hashed, PLACES, SEED).to_rows()
    given: set[tuple[int, int]] = set()
    for column in zip(*signatures, strict=True):
        last: dict[int, tuple[int, ...]] = {}
        for number, value in enumerate(column):
            before = last.get(value, ())
            for pair in ((other, number) for other in before):
                if pair not in given:
                    given.add(pair)
                    yield pair
            last[value] = (number, *before)[:NEIGHBOURS]

"""Near copies: texts that share much of their words in a row, found without comparing each with each.

In: texts as words, by key. Out: pairs of keys. Never a judgement on who copied whom; never a pair whose shared words were not counted.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from functools import lru_cache
from hashlib import blake2b
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


def copies(texts: Mapping[str, Sequence[int]], *, run: int, contained: float, rows: int = 1) -> Iterator[tuple[str, str]]:
    """Give pairs that make copies of one text one class: more than `contained` of the shorter one's runs of words are in the other.

    `texts` are words as `words_of` gives them, `run` is the number of words in a row. Candidates come from MinHash signatures (Broder
    1997): they agree in a band of so many `rows`, more of them where unrelated texts share runs as well. Time and memory grow with the
    texts, not with their pairs. Which of several connecting pairs are given may depend on the set of texts, never on their order.
    """
    keys = sorted(texts)
    hashed = [_unsigned(runs(texts[key], run)) for key in keys]
    joined = Partition(keys)
    for one, other in _candidates(hashed, contained, rows):
        if joined.leader(keys[one]) != joined.leader(keys[other]) and containment(hashed[one], hashed[other]) > contained:
            joined.join(keys[one], keys[other])
            yield keys[one], keys[other]


def words_of(text: str) -> tuple[int, ...]:
    """Give the words of a text without case and punctuation, each as a number that equal words share."""
    return tuple(map(_number, _WORD.findall(text.casefold())))


def runs(words: Sequence[int], length: int) -> frozenset[int]:
    """All runs of so many words, each as a number of 64 bits; a shorter text is one run."""
    rows = [words[start:] for start in range(length)] if len(words) > length else [[number] for number in (*words, 0)]
    return frozenset(map(hash, zip(*rows, strict=False)))


def containment(one: Collection[Hashable], other: Collection[Hashable]) -> float:
    """Give the share of the smaller set that is also in the larger."""
    return len(frozenset(one).intersection(other)) / min(len(one), len(other))


def _unsigned(numbers: frozenset[int]) -> array[int]:
    """Give signed numbers of 64 bits as unsigned ones, which is what MinHash takes."""
    return array("Q", array("q", numbers).tobytes())


@lru_cache(maxsize=1 << 18)
def _number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=7).digest())


def _candidates(hashed: Sequence[Sequence[int]], contained: float, rows: int) -> Iterator[tuple[int, int]]:
    """Pairs that agree in bands of their signatures as often as copies do, each once; of a few texts, all pairs."""
    if len(hashed) <= FEW:
        yield from combinations(range(len(hashed)), 2)
        return
    signatures = RMinHash.digest_matrix_from_token_hash_sets(hashed, PLACES, SEED).to_rows()
    columns = list(zip(*signatures, strict=True))
    missing: dict[tuple[int, int], int] = {}
    for first in range(0, PLACES, rows):
        for pair in _meeting(list(zip(*columns[first : first + rows], strict=True))):
            if pair not in missing:
                missing[pair] = _needed(len(hashed[pair[0]]), len(hashed[pair[1]]), contained, rows)
            missing[pair] -= 1
            if missing[pair] == 0:
                yield pair


def _needed(one: int, other: int, contained: float, rows: int) -> int:
    """Give in how many bands two texts of so many runs must agree: a fifth of what is expected of the least copies, once at least."""
    shared = contained * min(one, other)
    likeness = shared / (one + other - shared)
    return max(int(PLACES // rows * likeness**rows / 5), 1)


def _meeting(band: Sequence[tuple[int, ...]]) -> Iterator[tuple[int, int]]:
    """Pairs of texts that agree in a band, each with those before it; most have a band of their own."""
    shared = {values for values, often in Counter(band).items() if often > 1}
    last: dict[tuple[int, ...], tuple[int, ...]] = {}
    for number in [number for number, values in enumerate(band) if values in shared]:
        before = last.get(band[number], ())
        yield from ((other, number) for other in before)
        last[band[number]] = (number, *before)[:NEIGHBOURS]

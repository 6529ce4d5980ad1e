"""Spellings of one name: what different transliterations and orders of a person's name have in common.

In: names. Out: keys that are equal for spellings of one name, and a judgement on two names. Never says that two people are one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from kg.resolution.slugs import slug

# Ways of writing one sound in Latin letters, applied in this order.
SOUNDS = (
    (re.compile("^ye(?=[a-z])"), "e"),
    (re.compile("ph"), "f"),
    (re.compile("ck"), "k"),
    (re.compile("(?<=[a-z])x(?=[a-z])"), "ks"),
    (re.compile("ou|oo"), "u"),
    (re.compile("[yj](?![aeiou])"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)
# Below this many letters one letter more or less makes another name: Li and Lee, Kim and Kin.
LONG = 5
# Vowels differ between transliterations (Mohammed, Muhammad), consonants between names (Khalifa, Khalid).
ALIKE = 0.8
ALIKE_BUT_FOR_VOWELS = 0.7
_VOWELS = re.compile("[aeiou]")


@lru_cache(maxsize=65536)
def sounds(name: str) -> tuple[str, ...]:
    """Give the words of a name as they sound: "Andrey Volkov" and "Andrei Volkov" give the same. Initials are left out."""
    words = [word for word in slug(name).split("-") if len(word) > 1]
    return tuple(_sound(word) for word in words)


def written_alike(name: str) -> str:
    """Give a key that spellings of one name share, wherever they put spaces and hyphens: "Wei-lin", "Weilin"."""
    return "".join(sounds(name)) or slug(name)


def in_any_order(name: str) -> tuple[str, ...]:
    """Give a key that a name keeps when family and given name change places."""
    return tuple(sorted(sounds(name)))


def variants(one: str, other: str) -> bool:
    """Whether two names may be spellings of one: one is part of the other, or all words are alike, letter by letter."""
    here, there = sounds(one), sounds(other)
    if min(len(here), len(there)) < 2:
        return False
    if sorted(here) == sorted(there):
        return True
    if len(here) != len(there):
        shorter, longer = sorted((here, there), key=len)
        return _is_part(shorter, longer)
    return all(alike(left, right) for left, right in zip(here, there, strict=True))


def _is_part(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    rest = iter(longer)
    return all(word in rest for word in shorter)


def alike(left: str, right: str) -> bool:
    """Whether two words as they sound are spellings of one, letter by letter."""
    if left == right:
        return True
    if min(len(left), len(right)) < LONG or left[0] != right[0]:
        return False
    consonants = _VOWELS.sub("", left) == _VOWELS.sub("", right)
    return Levenshtein.normalized_similarity(left, right) >= (ALIKE_BUT_FOR_VOWELS if consonants else ALIKE)


def _sound(word: str) -> str:
    for pattern, sound in SOUNDS:
        word = pattern.sub(sound, word)
    return word

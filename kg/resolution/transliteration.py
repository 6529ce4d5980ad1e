"""Transliterations: whether two names told with one and the same office can be one name in two ways of writing it.

In: names. Out: a judgement. Never for names without an office in common: what is one sound in one language is two in another
("Zh" and "J" in Kyrgyz, in Chinese not), so these likenesses prove nothing by themselves.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import Levenshtein

from kg.resolution.spelling import alike, sounds

Words = tuple[str, ...]
# Ways of writing one sound in Latin letters, over those of spelling.py, applied in this order.
WAYS = (
    (re.compile("^(?:mohd|muhd|md)$"), "mohamed"),
    (re.compile("^(?:io|gi|y)(?=a)"), "i"),  # Ioannis, Giannis, Yannis
    (re.compile("^y(?=[eou])"), ""),  # Yeong, Young; Yevgeny, Evgeny
    (re.compile("^(?:ks|x)(?=[aeiou])"), "j"),  # Ximena, Jimena; Xenakis, Ksenakis
    (re.compile("dzh|dj|zh"), "j"),  # Zhumaliev, Jumaliev
    (re.compile("j|gh"), "g"),  # Jamal, Gamal; Moghaddam, Mogaddam
    (re.compile("kh"), "h"),  # Khamisi, Hamisi
    (re.compile("q|c(?![hieyz])"), "k"),  # Qasim, Kasim; Coulibaly, Kulibaly
    (re.compile("c(?=[iey])"), "s"),  # Cissé, Sissé
    (re.compile("w"), "u"),  # Wazzani, Ouazzani
    (re.compile("eo|eu"), "u"),  # Yeong, Young
    (re.compile("a[ey]|e[iy]"), "ai"),  # Paek, Paik; Sulayman, Suleiman
    (re.compile("(?<=i)y(?=[aeiou])"), ""),  # Aliyev, Aliev
    (re.compile("z"), "s"),  # Souza, Sousa
    (re.compile(r"(.)\1+"), r"\1"),
)
# The first sound of a word, voiced or not, is one letter in some alphabets: Kwon, Gwon; Park, Bak; Shin, Sin.
STARTS = ((re.compile("^sh"), "s"), (re.compile("^k"), "g"), (re.compile("^p"), "b"), (re.compile("^t"), "d"))
# Articles and words of descent, which papers write or leave out.
PARTICLES = frozenset({"al", "el", "bin", "ibn", "ben", "bint"})
VOWELS = {"a": "a", "e": "e", "i": "e", "o": "o", "u": "o"}
SHARED_START = 4
# Within one office a letter in four may differ between long words: Mozumder, Majumder.
LONG, ALIKE = 7, 0.75
VARIED = 4  # letters that a word needs before its vowels may differ: Nora, Nura, but not Il, Un
_VOWEL = re.compile("[aeiou]")


def one_name(one: str, other: str) -> bool:
    """Whether two names of holders of one office are one name: word by word alike, in one order or another, one word or more the same.

    Of two single words, whether they are alike.
    """
    return any(_one(here, there) for here, there in product(_readings(one), _readings(other)))


def same_ends(one: str, other: str) -> bool:
    """Whether two names begin and end alike, in one order or the other: "Jan Piet Vos" and "Vos Jan" do, "Piet Vos" does not.

    Who leaves out a middle name leaves no doubt; who leaves out a given or a family name may mean somebody else.
    """
    return any(_ends(here, there) for here, there in product(_readings(one), _readings(other)))


@lru_cache(maxsize=65536)
def starts(name: str) -> frozenset[str]:
    """Give the first sounds of the words of a name: two names that can be one have one in common."""
    return frozenset(_begun(word)[0] for reading in _readings(name) for word in reading)


@lru_cache(maxsize=65536)
def _readings(name: str) -> tuple[Words, ...]:
    """Give the words of a name as they sound, hyphenated ones apart and as one: "Soo-jin" is "Soojin" to some."""
    return tuple(dict.fromkeys(_words(written) for written in (name, name.replace("-", ""))))


def _words(name: str) -> Words:
    words = tuple(_sound(word) for word in sounds(name))
    kept = tuple(word for place, word in enumerate(words) if place == 0 or word not in PARTICLES)
    return kept if len(kept) > 1 else words


def _sound(word: str) -> str:
    for pattern, sound in WAYS:
        word = pattern.sub(sound, word)
    return word


def _one(here: Words, there: Words) -> bool:
    shorter, longer = sorted((here, there), key=len)
    if len(shorter) < 2:
        return len(longer) == 1 and _like(shorter[0], longer[0])
    turned = (longer, (*longer[1:], longer[0]), (longer[-1], *longer[:-1]))
    return any(_in_order(shorter, words) for words in turned)


def _in_order(shorter: Words, longer: Words) -> bool:
    """Whether each word of the shorter has its like in the longer, in order, and one of them is the same word."""
    rest = iter(longer)
    pairs = [next(((word, other) for other in rest if word == other or _like(word, other)), None) for word in shorter]
    return None not in pairs and any(pair is not None and pair[0] == pair[1] for pair in pairs)


def _ends(here: Words, there: Words) -> bool:
    ends = [(here[0], here[-1], other[0], other[-1]) for other in (there, there[::-1])]
    return any((a == c or _like(a, c)) and (b == d or _like(b, d)) for a, b, c, d in ends)


def _like(left: str, right: str) -> bool:
    if _begun(left) == _begun(right) or alike(left, right):
        return True
    if min(len(left), len(right)) < VARIED:
        return False
    if _VOWEL.sub("", left) == _VOWEL.sub("", right):
        return _first_vowel(left) == _first_vowel(right)
    if min(len(left), len(right)) >= LONG and Levenshtein.normalized_similarity(left, right) >= ALIKE:
        return True
    return _is_short_form(*sorted((left, right), key=len))


def _is_short_form(short: str, long: str) -> bool:
    """Whether a word is the start of the other, or its start with its last letter: Hisham, Hishamuddin; Nikos, Nikolaos."""
    return short[:SHARED_START] == long[:SHARED_START] and (
        long.startswith(short) or (short[:-1] == long[: len(short) - 1] and short[-1] == long[-1])
    )


def _begun(word: str) -> str:
    for pattern, sound in STARTS:
        word = pattern.sub(sound, word)
    return word


def _first_vowel(word: str) -> str:
    found = _VOWEL.search(word)
    return VOWELS[found.group()] if found else ""

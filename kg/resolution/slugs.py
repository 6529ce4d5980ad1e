"""Keys of IRIs: readable slugs, and short hashes where a slug alone would be shared.

In: labels. Out: keys of `[a-z0-9._-]+`. Never a counter, an order, or a seed: the same label always has the same key.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from hashlib import sha256

# Letters that NFKD leaves whole: without this table "Bogusław" would lose its ł.
FOLDS = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "þ": "th", "ø": "o", "œ": "oe", "æ": "ae", "ß": "ss", "ı": "i", "ŋ": "n", "ħ": "h", "ə": "a"}
)
_APOSTROPHES = re.compile("['’‘ʼʻ`´]")
_GAPS = re.compile("[^a-z0-9]+")


@lru_cache(maxsize=65536)
def slug(label: str) -> str:
    """Give the key of a label: "Bogusław Nowak" -> "boguslaw-nowak". A label without Latin letters or digits gives a hash."""
    letters = unicodedata.normalize("NFKD", label.lower().translate(FOLDS))
    plain = _APOSTROPHES.sub("", "".join(letter for letter in letters if not unicodedata.combining(letter)))
    return _GAPS.sub("-", plain).strip("-") or digest(label, 16)


def digest(text: str, length: int = 4) -> str:
    """Give the first `length` hex digits of a hash of `text`: what tells namesakes apart."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]

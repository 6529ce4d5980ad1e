"""Text -> the same text with one Latin-1 letter for every character, so that offsets never move.

In: source text. Out: a string of equal length in Latin-1. Typographic quotes and dashes become plain ones, letters
outside Latin-1 their base letter, everything else a neutral sign. Never changes the number of characters.
"""

from __future__ import annotations

import unicodedata

_PLAIN = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "ʻ": "'", "´": "'", "`": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‑": "-", "‐": "-", "―": "-", "−": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u200b": " ", "\n": " ", "\r": " ", "\t": " ",
    "…": ".", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ŋ": "n", "œ": "o", "Œ": "O",
    "\u00ad": "-",
}  # fmt: skip
# What stays as it is: plain letters and signs, and Latin-1 letters. Above all not C1, the reserved letters of collapsed mentions:
# a source that holds one of them must not look like a mention.
_KEPT = frozenset((*range(0x80), *range(0xC0, 0x100))) - frozenset(map(ord, "\n\r\t`"))


def _plain(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    base = unicodedata.normalize("NFKD", character)[0]
    if base.isascii() and base.isalnum():
        return base
    if character.isalpha():
        return "X" if character.isupper() else "x"
    return "x" if unicodedata.category(character)[0] == "M" else "*"


class _Table(dict[int, str]):
    """Fills itself on first sight of a character: most texts use few."""

    def __missing__(self, code: int) -> str:
        self[code] = chr(code) if code in _KEPT else _plain(chr(code))
        return self[code]


_TABLE = _Table()


def fold(text: str) -> str:
    """The text letter by letter in Latin-1: `len(fold(text)) == len(text)` always holds."""
    return text.translate(_TABLE)

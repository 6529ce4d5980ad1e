"""The blocks of a text: paragraphs, titles, and the single lines between them.

In: a text. Out: spans without white space around them, in order. Never: a line break inside a block, unless the text is
wrapped at a fixed width, where a line break means nothing and only a blank line ends a paragraph.
"""

from __future__ import annotations

import re
import string
from itertools import pairwise

Stretch = tuple[int, int]

SPACE = string.whitespace + "\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))
WIDTH = range(45, 101)  # characters of a wrapped line
SHARE = 0.75  # of the lines that another follows: so many are of that width
OPEN = 0.5  # of them: so many end in mid-sentence
FEWEST = 3  # lines that tell a wrapped text

_LINE = re.compile(r"[^\s\ufeff](?:[^\n\r\v\f\u0085\u2028\u2029]*[^\s\ufeff])?")
_ENDED = re.compile(r"[.!?…:;][\"”’')\]»]*\Z")


def blocks(text: str) -> tuple[Stretch, ...]:
    """Find the blocks of `text`."""
    lines = [match.span() for match in _LINE.finditer(text)]
    joined = _followed(lines, text)
    if not _is_wrapped(joined, text):
        return tuple(lines)
    return tuple(_paragraphs(lines, {end for _, end in joined}))


def _followed(lines: list[Stretch], text: str) -> list[Stretch]:
    """List the lines that the next one follows without a blank line between."""
    return [line for line, after in pairwise(lines) if len(re.findall(r"\r\n|\n|\r", text[line[1] : after[0]])) == 1]


def _is_wrapped(followed: list[Stretch], text: str) -> bool:
    if len(followed) < FEWEST:
        return False
    wide = [text[start:end] for start, end in followed if end - start in WIDTH]
    in_mid_sentence = [line for line in wide if not _ENDED.search(line)]
    return len(wide) >= SHARE * len(followed) and len(in_mid_sentence) > OPEN * len(followed)


def _paragraphs(lines: list[Stretch], continued: set[int]) -> list[Stretch]:
    paragraphs: list[Stretch] = []
    start: int | None = None
    for line in lines:
        start = line[0] if start is None else start
        if line[1] not in continued:
            paragraphs.append((start, line[1]))
            start = None
    return paragraphs

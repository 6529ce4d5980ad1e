"""A word that nobody knows -> advice: the known word most like it.

In: a word and the known ones. Out: the text of an advice. Never guesses far: without a likely word it lists the known ones.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LISTED = 12
_LIKELY = 0.7


def nearest(word: str, known: Iterable[str], sign: str = "") -> str:
    """Give "did you mean X?", or the first known words where none is near; `sign` stands before a word as rules write it."""
    names = sorted(known)
    lower = {name.lower(): name for name in reversed(names)}
    close = get_close_matches(word.lower(), sorted(lower), n=1, cutoff=_LIKELY)
    if close:
        return f"did you mean {sign}{lower[close[0]]}?"
    listed = ", ".join(sign + name for name in names[:_LISTED])
    return f"known: {listed}{', …' if len(names) > _LISTED else ''}" if listed else "none is known"

"""Text from articles in a cell: harmless on a terminal and in a spreadsheet.

In: any string. Out: a string that can be shown or opened. Never sends a control character, never starts a formula.
"""

from __future__ import annotations

import re

# C0 and C1 controls, direction marks and line separators: a terminal or a reader may obey them.
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
NAMED = {"\n": "⏎", "\t": "→", "\r": "␍"}
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


def shown(text: str) -> str:
    """Make control characters visible instead of sending them."""
    return CONTROL.sub(_visible, text)


def guarded(text: str) -> str:
    """Keep a spreadsheet from taking text for a formula: a leading = + - @ gets an apostrophe; a number stays a number."""
    safe = "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
    return f"'{safe}" if safe.startswith(FORMULA) and not NUMBER.fullmatch(safe) else safe


def _visible(found: re.Match[str]) -> str:
    character = found.group()
    return NAMED.get(character) or f"\\u{ord(character):04x}"

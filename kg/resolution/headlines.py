"""Headlines: where the line above an article ends.

In: the text of an article. Out: an offset. Never what the line says.
"""

from __future__ import annotations

ENDS_OF_SENTENCES = (".", "!", "…", '"', "”", "’")


def headline_end(text: str) -> int:
    """Give the offset, in code points, after the first line where it is a headline, no sentence and not all there is; 0 without one."""
    before = len(text) - len(text.lstrip())
    first, _, rest = text[before:].partition("\n")
    if not rest.strip() or first.rstrip().endswith(ENDS_OF_SENTENCES):
        return 0
    return before + len(first.rstrip())

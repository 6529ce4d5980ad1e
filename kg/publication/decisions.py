"""A file of decisions with one more line.

In: the bytes of the file, the cells of a decision. Out: bytes. Never a change to a line that stands: comments, blanks and order stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADER = ("subject", "decision", "object", "who", "when", "why")


def with_decision(content: bytes, cells: Sequence[str]) -> bytes:
    """Give the file with a decision at its end, and with a header where it has none yet. A cell holds no tab and no line break."""
    end = b"\r\n" if b"\r\n" in content else b"\n"
    begun = any(line.strip() and not line.startswith(b"#") for line in content.removeprefix(b"\xef\xbb\xbf").split(b"\n"))
    rows = [cells] if begun else [HEADER, cells]
    gap = end if content and not content.endswith(b"\n") else b""
    return content + gap + b"".join("\t".join(" ".join(cell.split()) for cell in row).encode() + end for row in rows)

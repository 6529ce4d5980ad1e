"""The console blocks of a page of documentation: what a reader types, and what comes out.

In: the text of a page. Out: its blocks, and the page with the outputs of a run. Never runs anything itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

FENCE = re.compile(r"^```(console|python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TYPED = re.compile(r"^\$ (.*\n(?:>(?: .*)?\n|(?<=\\\n).*\n)*)", re.MULTILINE)  # continued by a shell's `> ` or after a backslash


@dataclass(frozen=True, slots=True)
class Step:
    """One command, or one Python script, with the output that the page shows, and where that output stands in the page."""

    kind: str
    command: str
    output: str
    start: int
    end: int
    shown: bool = True


def steps(page: str) -> list[Step]:
    """The steps of a page in their order. A `text` block right after a `python` block is that script's output."""
    found: list[Step] = []
    fences = list(FENCE.finditer(page))
    for index, fence in enumerate(fences):
        if fence[1] == "console":
            found += _console(fence[2], fence.start(2))
        elif fence[1] == "python":
            after = fences[index + 1] if index + 1 < len(fences) else None
            shown = after if after and after[1] == "text" and not page[fence.end() : after.start()].strip() else None
            at = (shown.start(2), shown.end(2)) if shown else (fence.end(), fence.end())
            found.append(Step("python", fence[2], shown[2] if shown else "", *at, shown=shown is not None))
    return found


def rewritten(page: str, outputs: list[tuple[Step, str]]) -> str:
    """The page with these outputs instead of those it shows."""
    for step, output in sorted(outputs, key=lambda pair: -pair[0].start):
        if step.shown:
            page = page[: step.start] + output + page[step.end :]
    return page


def _console(block: str, offset: int) -> list[Step]:
    found: list[Step] = []
    for typed in TYPED.finditer(block):
        following = TYPED.search(block, typed.end())
        end = following.start() if following else len(block)
        command = re.sub(r"^> ?", "", typed[1], flags=re.MULTILINE)
        found.append(Step("console", command, block[typed.end() : end], offset + typed.end(), offset + end))
    return found

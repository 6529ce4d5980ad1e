"""Claims of a document -> the same, with plans cancelled that the same text calls off.

In: claims in any order. Out: the claims in that order. A plan told in the past tense ("was due to meet") falls with the visit or
meeting that its first participant called off.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.grammar.pack import Pack
    from kg.records import Claim


def called_off(claims: Sequence[Claim], pack: Pack) -> list[Claim]:
    """The claims, with plans told in the past cancelled where the same text calls off their visit or meeting."""
    off = {name for c in claims if c.modality == "cancelled" for name in ((c.visitor,) if c.visitor else c.participants[:1])}
    return [
        replace(c, modality="cancelled")
        if c.modality == "planned" and _was_planned(c, pack) and off.intersection((*c.participants, c.visitor))
        else c
        for c in claims
    ]


def _was_planned(found: Claim, pack: Pack) -> bool:
    cues = (*pack.words("planned-participle"), *(f"{mark} " for mark in pack.words("infinitive-mark")))
    return any(f" {word} {cue}" in found.quote for word in pack.words("past-auxiliary") for cue in cues)

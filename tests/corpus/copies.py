"""Copies of a draft: printed by others, cut short, lightly edited.

In: a draft, another house, a source of chance. Out: drafts of the same story. Never a copy that tells what its words no longer do.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

    from tests.corpus.drafts import Draft, Piece
    from tests.corpus.naming import House

SHORTEST = 40  # words
SWAPS = {
    "officials": "authorities", "worth": "valued at", "according to": "in the words of", "mostly": "largely", "fell": "dropped", "rose": "climbed",
    "asked": "called", "since": "from", "runs to": "comes to", "costing": "priced at", "stopped": "halted", "largest": "biggest", "published": "released",
    "journey": "trip", "price": "cost", "shortage": "lack", "pointing to": "citing", "told reporters": "told the press", "added": "went on to say",
    "so far": "until now", "near": "close to", "benefits": "gains", "ready": "finished", "wants": "seeks", "want": "seek", "complain": "grumble",
}  # fmt: skip
_RELATIVE = re.compile(r"yesterday|tomorrow|(?:this|next|last) (?:week|month)")


def copied(chance: Random, draft: Draft, house: House, headline: str) -> Draft:
    """Give the draft as another house prints it: whole, cut short, or with words changed."""
    draw = chance.random()
    published = draft.published
    if chance.random() < 0.12 and not _RELATIVE.search(" ".join(piece.text for piece in draft.pieces)):
        published = (date.fromisoformat(published) + timedelta(1)).isoformat()
    own = replace(draft, published=published, publisher=house.name, url=house.url, headline=headline, footer=house.footer)
    if draw < 0.4:
        return replace(own, how="syndicated")
    if draw < 0.72 and draft.words > SHORTEST * 1.5:
        return replace(own, pieces=_cut(chance, draft), credit="", how="shortened")
    return replace(own, pieces=_edited(chance, draft), how="edited")


def _cut(chance: Random, draft: Draft) -> tuple[Piece, ...]:
    wanted = max(SHORTEST, round(draft.words * chance.uniform(0.3, 0.6)))
    kept: list[Piece] = []
    for piece in draft.pieces:
        if kept and sum(len(one.text.split()) for one in kept) >= wanted:
            break
        kept.append(piece)
    return tuple(kept)


def _edited(chance: Random, draft: Draft) -> tuple[Piece, ...]:
    """Change words in a few sentences of background, and leave one of them out."""
    background = [number for number, piece in enumerate(draft.pieces) if not piece.tellings and not piece.named]
    if not background:
        return draft.pieces
    changed = set(chance.sample(background, min(len(background), 3)))
    dropped = chance.choice(background) if len(background) > 3 else -1
    return tuple(
        replace(piece, text=_swapped(piece.text)) if number in changed else piece
        for number, piece in enumerate(draft.pieces)
        if number != dropped
    )


def _swapped(text: str) -> str:
    for word, other in SWAPS.items():
        text = re.sub(rf"\b{word}\b", other, text)
    return text

"""An article in pieces, each with what it tells: what copies are cut from.

In: pieces. Out: the text of an article with what it tells. Never a telling whose sentence is not in the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.corpus.truth import Article, Named, Telling


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence: whom it introduces, what it tells; `opens` begins a paragraph."""

    text: str
    named: tuple[Named, ...] = ()
    tellings: tuple[Telling, ...] = ()
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before it is printed."""

    story: str
    published: str
    publisher: str
    url: str
    headline: str
    dateline: str
    pieces: tuple[Piece, ...]
    credit: str
    footer: str
    how: str = "independent"
    home: str = ""  # the state whose officials it names without saying of which state they are

    @property
    def words(self) -> int:
        """How many words its sentences have."""
        return sum(len(piece.text.split()) for piece in self.pieces)


def printed(draft: Draft, file: str) -> Article:
    """Give the article that a draft becomes."""
    blocks = [draft.headline] if draft.headline else []
    body: list[str] = []
    for piece in draft.pieces:
        if piece.opens or not body:
            body.append(piece.text)
        else:
            body[-1] += " " + piece.text
    body[0] = draft.dateline + body[0]
    body[-1] += draft.credit
    text = "\n\n".join((*blocks, *body, *([draft.footer] if draft.footer else []))) + "\n"
    named = {one.person: one for piece in draft.pieces for one in piece.named}
    tellings = dict.fromkeys(telling for piece in draft.pieces for telling in piece.tellings)
    return Article(
        file,
        text,
        draft.published,
        draft.publisher,
        draft.story,
        tuple(named[person] for person in sorted(named)),
        tuple(tellings),
        draft.how,
        draft.url + file.removesuffix(".txt"),
    )

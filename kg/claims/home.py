"""The state an article is written from: whose "the prime minister" and "Foreign Minister Y" are.

In: a document and its lines. Out: `Home`: the state, how that is known, the words that tell it. A correspondent files
from abroad and still writes "the prime minister" for the one at home, so the medium comes before the dateline.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kg.claims.people import part, state_id
from kg.grammar.folding import fold
from kg.grammar.hosts import state_of_address
from kg.grammar.line import shown, tokens
from kg.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.grammar.line import Line
    from kg.grammar.pack import Pack
    from kg.records import Document, Reference, ReferenceData

_HEAD = 3  # lines in which the office that issues a text names itself


@dataclass(frozen=True, slots=True)
class Home:
    """A state, empty when unknown; whether a medium or office of that state writes, or only the dateline lies there."""

    state: str = ""
    basis: Literal["medium", "dateline", ""] = ""
    span: Span | None = None  # the words that tell it; none where the manifest does
    dateline: str = ""  # the state of the dateline's place; or nothing

    @property
    def national(self) -> bool:
        """Whether a medium or an office of the state itself writes."""
        return self.basis == "medium"


def home_of(document: Document, lines: Sequence[Line], pack: Pack, reference: ReferenceData) -> Home:
    """The home of an article: by the agency credited, the publisher, the address, the issuing office, else the dateline.

    Where the text credits an agency that writes for the world (Reuters), the paper that prints it tells nothing.
    """
    dateline = _state(_row(document.dateline.quote, pack, reference)) if document.dateline else ""
    credited = _row(document.agency.quote, pack, reference) if document.agency else None
    if credited is not None and _state(credited) and _tells_of(lines, _state(credited), reference):
        return Home(_state(credited), "medium", document.agency, dateline)
    if credited is None:
        issued = _issuer(document, lines, reference)
        state = _state(_row(document.publisher or "", pack, reference)) or state_of_address(document.url or "", reference.hosts)
        if issued is not None or (state and _tells_of(lines, state, reference)):
            return Home(*issued, dateline) if issued is not None else Home(state, "medium", None, dateline)
    return Home(dateline, "dateline" if dateline else "", document.dateline, dateline)


def dateline_place(document: Document, pack: Pack, reference: ReferenceData) -> str:
    """The id of the place that the dateline names, where an article says "here"; or nothing."""
    row = _row(document.dateline.quote, pack, reference) if document.dateline else None
    return row.id if row is not None else ""


def _state(row: Reference | None) -> str:
    return "" if row is None else row.id if row.id.startswith("state/") else row.state


def _row(text: str, pack: Pack, reference: ReferenceData) -> Reference | None:
    """The first row of the reference data that a short text names."""
    words = tuple(shown(surface, spaced=False) for surface, _, _ in tokens(fold(text)))
    for start in range(len(words)):
        for phrase in pack.phrases.get(words[start], ()):
            row = reference.rows.get(phrase.entry.id)
            if phrase.words == words[start : start + len(phrase.words)] and row is not None:
                return row
    return None


def _issuer(document: Document, lines: Sequence[Line], reference: ReferenceData) -> tuple[str, Literal["medium"], Span] | None:
    """As in a first line "Ministry of Foreign Affairs of the Republic of X": the office that speaks names itself, and only itself."""
    for line in lines[:_HEAD]:
        mentions = [cell.mention for cell in line.cells if cell.mention is not None]
        found = mentions[0] if len(mentions) == 1 == len(line.cells) else None
        state = state_id(found, reference) or state_id(part(found, "state"), reference)
        if found is not None and found.type == "Body" and state:
            return state, "medium", Span(found.start, found.end, document.text[found.start : found.end], "state")
    return None


def _tells_of(lines: Sequence[Line], state: str, reference: ReferenceData) -> bool:
    """Whether the text tells of a state at all: a paper also prints what has nothing to do with its own."""
    mentions = (cell.mention for line in lines for cell in line.cells if cell.mention is not None and cell.mention.type != "Media")
    return any(state_id(inner, reference) == state for mention in mentions for inner in (mention, *(part for _, part in mention.parts)))

"""Dates of standing: from when to when somebody holds a post or stands in an organisation, and on which days it is told as current.

In: claims about one holder and post, or one member, organisation and status. Out: start, end, attested days, conflicts.
Never a term from a title: news presents a title as current on a day, and `attested` says that and no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.grammar.edtf import compatible
from kg.resolution.choice import by_value, choose
from kg.resolution.divergences import conflict
from kg.resolution.events import exactness_of_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.records import Claim
    from kg.resolution.choice import Witness
    from kg.resolution.divergences import Conflict

OPEN = ("", "..")


@dataclass(frozen=True, slots=True)
class Term:
    """From when, to when, on which days attested, and what was settled on the way."""

    start: str | None
    end: str | None
    attested: tuple[str, ...]
    conflicts: tuple[Conflict, ...]


def term_of(witnesses: Sequence[Witness]) -> Term:
    """Give the term that claims about one standing tell together."""
    start, start_conflicts = _chosen("startDate", [(_start(witness.claim), witness) for witness in witnesses])
    end, end_conflicts = _chosen("endDate", [(_end(witness.claim), witness) for witness in witnesses])
    attested = sorted({day for witness in witnesses if (day := _attested(witness))})
    return Term(start, end, tuple(attested), (*start_conflicts, *end_conflicts))


def _chosen(name: str, pairs: Sequence[tuple[str | None, Witness]]) -> tuple[str | None, tuple[Conflict, ...]]:
    told = by_value(pairs)
    choice = choose(told, agree=compatible, exactness=exactness_of_date, written=str)
    return (choice.kept if choice else None), conflict(name, choice, told, str)


def _start(claim: Claim) -> str | None:
    return claim.start_date or _side(claim, 0)


def _end(claim: Claim) -> str | None:
    return claim.end_date or _side(claim, -1)


def _side(claim: Claim, index: int) -> str | None:
    """One end of a term that the words give as one interval: "from 2012 to 2024"."""
    if not claim.date or "/" not in claim.date:
        return None
    side = claim.date.split("/")[index]
    return None if side in OPEN else side


def _attested(witness: Witness) -> str | None:
    claim = witness.claim
    if claim.date:
        return None if "/" in claim.date else claim.date
    if claim.status == "former" or claim.end_date:
        return None
    return witness.published or None

"""What one graph holds, thing by thing, ready to be compared with another.

In: Turtle. Out: Holdings. Never asks SPARQL: one pass over the triples, then dictionaries.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.publication.kinds import EVIDENCE, MET, RECOGNISED, kind_of, property_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.publication.answers import Cell

_Lines = dict[str, list[tuple[str, "Cell"]]]  # by subject: properties, by their short names, and values


@dataclass(frozen=True, slots=True)
class Held:
    """One thing: its kind, and its values by property."""

    kind: str
    values: dict[str, frozenset[Cell]]


@dataclass(frozen=True, slots=True)
class Holdings:
    """All things of a graph by IRI, who met whom, and what stands in the slots of its claims (claim, role)."""

    things: dict[str, Held] = field(default_factory=dict)
    met: frozenset[tuple[str, str]] = frozenset()
    slots: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)

    def label(self, iri: str) -> str:
        """What a thing is called; without a label, the end of its IRI."""
        return self.labels.get(iri) or iri.rstrip("/").rpartition("/")[2].rpartition("#")[2] or iri


def holdings(turtle: bytes, *, where: str, evidence: bool) -> Holdings:
    """Read what a graph holds; its claims and sources among the things only with `evidence`.

    Raises KgError, naming `where`, when it is no Turtle or has things without an IRI.
    """
    lines = _lines(turtle, where)
    kinds = {iri: kind_of(cell.value for name, cell in said if name == "type") for iri, said in lines.items()}
    things = {iri: Held(kind, _values(lines[iri])) for iri, kind in kinds.items() if kind and (evidence or kind not in EVIDENCE)}
    claims = [iri for iri, kind in kinds.items() if kind == "claim"]
    return Holdings(
        things={iri: held for iri, held in things.items() if held.values},
        met=frozenset(_pair(iri, cell.value) for iri in things for name, cell in lines[iri] if name == MET),
        slots=_slots(lines, claims, things),
        labels={iri: label for iri, said in lines.items() if (label := _label(said))},
    )


def _lines(turtle: bytes, where: str) -> _Lines:
    from kg.publication import engine  # noqa: PLC0415 - heavy, and other commands need not wait for it

    lines: _Lines = {}
    for subject, predicate, cell in engine.triples(turtle, where):
        lines.setdefault(subject, []).append((property_name(predicate), cell))
    return lines


def _values(said: Iterable[tuple[str, Cell]]) -> dict[str, frozenset[Cell]]:
    """Give the values by property. Who met whom is left out: it is told of both at once."""
    values: dict[str, set[Cell]] = {}
    for name, cell in said:
        values.setdefault(name, set()).add(cell)
    values.pop(MET, None)
    return {name: frozenset(cells) for name, cells in values.items()}


def _label(said: Iterable[tuple[str, Cell]]) -> str:
    """Give the label, for a claim its quote: the first in the order of the alphabet, as a graph of others may have several."""
    return min((cell.value for name, cell in said if name in ("label", "quote")), default="")


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


def _slots(lines: _Lines, claims: Iterable[str], things: dict[str, Held]) -> dict[tuple[str, str], frozenset[str]]:
    """Give what stands where in the claims: things by the role they play in a claim, divergences by the claims that they list."""
    slots: dict[tuple[str, str], set[str]] = {}
    known = {iri for iri, held in things.items() if held.kind in RECOGNISED}
    for claim in claims:
        for role, cell in lines[claim]:
            if cell.value in known and cell.kind == "uri":
                slots.setdefault((claim, role), set()).add(cell.value)
    for iri, held in things.items():
        if held.kind == "divergence":
            role = " ".join(sorted(cell.value for cell in held.values.get("property", ())))
            for cell in held.values.get("claim", ()):
                slots.setdefault((cell.value, role), set()).add(iri)
    return {slot: frozenset(iris) for slot, iris in slots.items()}

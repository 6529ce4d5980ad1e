"""Two graphs to their Difference.

In: the Turtle of both. Out: a Difference. Never a file, never words: how a difference reads is decided where it is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.publication.answers import Cell
from kg.publication.correspondence import correspondence
from kg.publication.difference import Change, Changed, Difference, Name, Term, Thing
from kg.publication.holdings import holdings
from kg.publication.kinds import EVIDENCE, KINDS, MET, group_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.publication.correspondence import Correspondence
    from kg.publication.difference import Group
    from kg.publication.holdings import Holdings


def compare(old: bytes, new: bytes, *, names: tuple[str, str] = ("the old graph", "the new graph"), evidence: bool = False) -> Difference:
    """Compare two graphs by what they hold to be so; with `evidence`, also by who says so. `names` tell them apart in errors.

    Raises KgError when one of them is no Turtle, or has things without an IRI.
    """
    before = holdings(old, where=names[0], evidence=evidence)
    after = holdings(new, where=names[1], evidence=evidence)
    same = correspondence(before, after)
    back = {new_iri: old_iri for old_iri, new_iri in same.pairs.items()}
    moved = _moved(before, after, same.pairs)
    met_before, met_after = _met(before, after, moved)
    return Difference(
        added=_only(after, (iri for iri in after.things if iri not in back), met_after, _names(_turned(same.split), before)),
        gone=_only(before, (iri for iri in before.things if iri not in same.pairs), met_before, _names(_turned(same.merged), after)),
        changed=tuple(sorted(_changed(before, after, same, moved), key=lambda each: _order(each.kind, each.old))),
        evidence=evidence,
    )


def _moved(before: Holdings, after: Holdings, pairs: Mapping[str, str]) -> dict[str, str]:
    """Give the new IRI for each old one that is no longer the same thing; none where the thing behind it has no other half."""
    halves = set(pairs.values())
    lost = (iri for iri in after.things if iri not in pairs and (iri in before.things or iri in halves))
    return {old: new for old, new in pairs.items() if old != new} | {iri: f"no half of {iri}" for iri in lost}


def _met(before: Holdings, after: Holdings, moved: Mapping[str, str]) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Give who met only in the old graph, under their old IRIs, and who only in the new one."""
    then = {frozenset(moved.get(iri, iri) for iri in pair): pair for pair in before.met}
    now = {frozenset(pair): pair for pair in after.met}
    return {pair for people, pair in then.items() if people not in now}, {pair for people, pair in now.items() if people not in then}


def _turned(groups: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    turned: dict[str, list[str]] = {}
    for one, others in groups.items():
        for other in others:
            turned.setdefault(other, []).append(one)
    return turned


def _names(groups: Mapping[str, Iterable[str]], held: Holdings) -> dict[str, tuple[Name, ...]]:
    return {iri: _named(held, others) for iri, others in groups.items()}


def _named(held: Holdings, iris: Iterable[str]) -> tuple[Name, ...]:
    return tuple(Name(iri, held.label(iri)) for iri in sorted(iris))


def _only(held: Holdings, iris: Iterable[str], met: Iterable[tuple[str, str]], others: Mapping[str, tuple[Name, ...]]) -> tuple[Thing, ...]:
    """Give what one graph alone holds, sorted."""
    things = [_thing(held, iri, others.get(iri, ())) for iri in iris]
    things += [_meeting_people(held, *pair) for pair in met]
    return tuple(sorted(things, key=lambda thing: (_order(thing.kind, thing.name), thing.values[0][1][0].cell.value)))


def _thing(held: Holdings, iri: str, others: tuple[Name, ...]) -> Thing:
    kind, values = held.things[iri].kind, held.things[iri].values
    group: Group = "evidence" if kind in EVIDENCE else "facts"
    told = tuple((name, _terms(cells, held)) for name, cells in sorted(values.items()))
    return Thing(kind, Name(iri, held.label(iri)), group, told, others)


def _meeting_people(held: Holdings, one: str, other: str) -> Thing:
    """Say of two people that they met, once: the IRI is that of the first, the value the other."""
    label = f"{held.label(one)} met {held.label(other)}"
    return Thing(MET, Name(one, label), "facts", ((MET, _terms([Cell(other, "uri")], held)),))


def _changed(before: Holdings, after: Holdings, same: Correspondence, moved: Mapping[str, str]) -> Iterator[Changed]:
    cells = {Cell(old, "uri"): Cell(new, "uri") for old, new in moved.items()}
    for old_iri, new_iri in same.pairs.items():
        old, new = Name(old_iri, before.label(old_iri)), Name(new_iri, after.label(new_iri))
        changes = tuple(_changes((before, old_iri), (after, new_iri), cells))
        split, merged = _named(after, same.split.get(old_iri, ())), _named(before, same.merged.get(new_iri, ()))
        if changes or split or merged:
            yield Changed(after.things[new_iri].kind, old, new, changes, split, merged)


def _changes(old: tuple[Holdings, str], new: tuple[Holdings, str], moved: Mapping[Cell, Cell]) -> Iterator[Change]:
    """Give the properties of one thing whose values are not the same things and words any more; its IRI last."""
    (before, old_iri), (after, new_iri) = old, new
    then, held = before.things[old_iri].values, after.things[new_iri]
    for name in sorted({*then, *held.values}):
        was, now = then.get(name, frozenset()), held.values.get(name, frozenset())
        kept = {moved.get(cell, cell) for cell in was} & now
        lost, gained = [cell for cell in was if moved.get(cell, cell) not in now], now - kept
        if lost or gained:
            terms = _terms(was, before), _terms(now, after), _terms(lost, before), _terms(gained, after)
            yield Change(group_of(held.kind, name), name, *terms)
    if old_iri != new_iri:
        one, other = ((Term(Cell(iri, "uri"), iri),) for iri in (old_iri, new_iri))
        yield Change(group_of(held.kind, "iri"), "iri", one, other, one, other)


def _terms(cells: Iterable[Cell], held: Holdings) -> tuple[Term, ...]:
    terms = [Term(cell, held.label(cell.value) if cell.kind == "uri" else cell.value) for cell in cells]
    return tuple(sorted(terms, key=lambda term: (term.label, term.cell.value, term.cell.datatype, term.cell.language)))


def _order(kind: str, name: Name) -> tuple[int, str, str]:
    return KINDS.index(kind), name.label, name.iri

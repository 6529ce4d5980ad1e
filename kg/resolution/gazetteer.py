"""The reference data by name: which state, organisation or place a label stands for, and what contains what.

In: reference rows. Out: references (`Ref`) and answers. Never a guess: a label that no row has stays unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.records import Ref
from kg.resolution.slugs import slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.records import Reference, ReferenceData

COUNTRY = "country"


class Gazetteer:
    """States, organisations and places of the reference data, found by any of their names."""

    def __init__(self, reference: ReferenceData) -> None:
        self.rows = reference.rows
        self._names: dict[tuple[str, str], Ref] = {}
        self._around: dict[Ref, tuple[Ref, ...]] = {}
        # Labels before alternatives, then by id: a name that two rows claim is always the same one's.
        for names in (_labels, _alternatives):
            for key in sorted(self.rows):
                for name in names(self.rows[key]):
                    self._names.setdefault((ref_of(key).kind, slug(name)), ref_of(key))

    def find(self, kind: str, name: str) -> Ref | None:
        """Give the state, organisation or place of this name, with or without its article; None when no row has it."""
        return self._names.get((kind, slug(name))) or self._names.get((kind, slug(name).removeprefix("the-")))

    def row(self, ref: Ref) -> Reference | None:
        """Give the reference row of a resource; None when it is known from claims alone."""
        return self.rows.get(f"{ref.kind}/{ref.key}")

    def around(self, place: Ref) -> tuple[Ref, ...]:
        """Give the places that contain `place`, nearest first."""
        if place not in self._around:
            self._around[place] = self._surroundings(place)
        return self._around[place]

    def within(self, inner: Ref, outer: Ref) -> bool:
        """Whether `inner` is `outer` or lies in it."""
        return inner == outer or outer in self.around(inner)

    def country(self, place: Ref) -> Ref | None:
        """Give the country that `place` is or lies in; None for regions of several countries and places of no row."""
        for each in (place, *self.around(place)):
            row = self.row(each)
            if row and row.kind == COUNTRY:
                return each
        row = self.row(place)
        return ref_of(row.state.replace("state/", "place/", 1)) if row and row.state else None

    def depth(self, place: Ref) -> int:
        """How exact a place is: a city lies deeper than its country. A place of no row has no depth."""
        return 1 + len(self.around(place)) if self.row(place) else 0

    def _surroundings(self, place: Ref) -> tuple[Ref, ...]:
        found: list[Ref] = []
        waiting = [place]
        while waiting:
            row = self.row(waiting.pop(0))
            fresh = [ref_of(key) for key in row.within if ref_of(key) not in found] if row else []
            found.extend(fresh)
            waiting.extend(fresh)
        return tuple(outer for outer in found if outer != place)


def ref_of(key: str) -> Ref:
    """Give the reference of a row's id: `state/malaysia`."""
    kind, _, name = key.partition("/")
    return Ref(kind if kind in ("state", "place") else "organisation", name)


def _labels(row: Reference) -> Iterator[str]:
    yield row.label


def _alternatives(row: Reference) -> Iterator[str]:
    yield from row.alternatives

"""Which places can be one, and which lies deeper: Jakarta in Indonesia is no conflict, Jakarta and Bali are.

In: references of places, the gazetteer. Out: answers. Never a verdict on a place that no row describes: it may be anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.records import Ref
    from kg.resolution.gazetteer import Gazetteer


def can_be_one(one: Ref, other: Ref, gazetteer: Gazetteer) -> bool:
    """Whether one place contains the other, or nothing is known that speaks against it."""
    if gazetteer.row(one) is None or gazetteer.row(other) is None:
        return True
    return gazetteer.within(one, other) or gazetteer.within(other, one)


def in_one_country(one: Ref, other: Ref, gazetteer: Gazetteer) -> bool:
    """Whether both places are in, or are, the same country; a region of several countries is only in itself."""
    return region_of_visit(one, gazetteer) == region_of_visit(other, gazetteer)


def region_of_visit(place: Ref, gazetteer: Gazetteer) -> Ref:
    """Give the country of a place, or the place itself where it has none."""
    return gazetteer.country(place) or place

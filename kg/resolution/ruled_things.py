"""Organisations and places that people decided to be one.

In: rulings, claims, the gazetteer. Out: for each of them what it is and is called. Never one row of the reference data for two.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.records import Ref
from kg.resolution.partition import Partition
from kg.resolution.slugs import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.records import Claim
    from kg.resolution.gazetteer import Gazetteer
    from kg.resolution.rulings import Member, Rulings

THINGS = ("organisation", "place")


@dataclass(frozen=True, slots=True)
class Thing:
    """What several names stand for, and what it is called."""

    ref: Ref
    label: str


def things_as_ruled(rulings: Rulings, claims: Iterable[Claim], gazetteer: Gazetteer) -> Mapping[Ref, Thing]:
    """Give what each organisation and place is that was ruled to be one with another.

    The one of the reference data stands, else the one that most claims name, the first by letters among equals.
    """
    joined = [members for members in rulings.joined if all(member[0] in THINGS for member in members)]
    if not joined:
        return {}
    classes: Partition[Member] = Partition({member for members in joined for member in members})
    for members in joined:
        for member in members:
            classes.join(min(members), member)
    names: dict[Ref, Counter[str]] = {}
    for ref, name in _named(claims):
        names.setdefault(ref, Counter())[name] += 1
    found: dict[Ref, Thing] = {}
    for together in classes.classes():
        refs = [Ref(*member) for member in together]
        thing = _thing(refs, names, gazetteer)
        found.update((ref, thing) for ref in refs)
    return found


def _thing(refs: Iterable[Ref], names: Mapping[Ref, Counter[str]], gazetteer: Gazetteer) -> Thing:
    ranked = sorted(refs, key=lambda ref: (gazetteer.row(ref) is None, -names.get(ref, Counter()).total(), ref.key))
    written = names.get(ranked[0], Counter())
    return Thing(ranked[0], min(written, key=lambda name: (-written[name], name), default=ranked[0].key))


def _named(claims: Iterable[Claim]) -> Iterator[tuple[Ref, str]]:
    for claim in claims:
        agents = (claim.organisation, claim.member, claim.host, claim.visitor, claim.speaker, *claim.participants)
        yield from ((Ref("organisation", slug(name)), name) for name in agents if name)
        yield from ((Ref("place", slug(name)), name) for name in (claim.place, claim.destination) if name)

"""People as people decided: names put together or taken apart after the build has judged them by itself.

In: groups of names, each one person by the rules; rulings. Out: who each name is. Never touches a person that nobody ruled on.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.records import Ref
from kg.resolution.rulings import UNRULED
from kg.resolution.settlement import settle
from kg.resolution.slugs import digest
from kg.resolution.spelling import written_alike

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kg.resolution.people import Bearer, Person
    from kg.resolution.rulings import Member, Rulings
    from kg.resolution.settlement import Likeness

LONG = 8


def people_as_ruled(
    groups: Sequence[Sequence[Bearer]], found: Mapping[Member, Person], rulings: Rulings, describe: Callable[[Sequence[Bearer]], Person]
) -> dict[Member, Person]:
    """Give who each name is as the rulings have it; `found` is who it is without them, `describe` makes one person of names.

    A ruling changes the keys of those ruled on and nobody else's: who is put together keeps the key of the commonest spelling, and
    when names are taken out of a person, the rest keeps its key.
    """
    if rulings == UNRULED:
        return dict(found)
    settled = _settled(groups, rulings)
    before = {frozenset(bearer.id for bearer in group) for group in groups}
    people = [
        found[group[0].id] if frozenset(bearer.id for bearer in group) in before else _described(group, found, describe)
        for group in settled
    ]
    kept = _kept_apart(settled, people, rulings, found)
    return {bearer.id: person for group, person in zip(settled, kept, strict=True) for bearer in group}


def _settled(groups: Sequence[Sequence[Bearer]], rulings: Rulings) -> list[list[Bearer]]:
    bearers = {bearer.id: bearer for group in groups for bearer in group}

    def likeness(one: Member, other: Member) -> Likeness:
        here, there = bearers[one], bearers[other]
        return (
            here.document == there.document,
            bool(here.offices & there.offices),
            bool(here.states & there.states),
            written_alike(here.name) == written_alike(there.name),
        )

    settled = settle([[bearer.id for bearer in group] for group in groups], rulings, likeness)
    return [[bearers[member] for member in members] for members in settled]


def _described(group: Sequence[Bearer], found: Mapping[Member, Person], describe: Callable[[Sequence[Bearer]], Person]) -> Person:
    person = describe(group)
    earlier = {found[bearer.id] for bearer in group}
    first = min(earlier, key=lambda each: (each.label != person.label, each.ref.key))
    return replace(person, ref=first.ref)


def _kept_apart(
    groups: Sequence[Sequence[Bearer]], people: Sequence[Person], rulings: Rulings, found: Mapping[Member, Person]
) -> list[Person]:
    """Give each person a key of its own: a name taken out of somebody never gets that key, it has one with a hash of the name."""
    singled = {member for sides in rulings.apart for side in sides if len(side) == 1 for member in side}
    size = Counter(person.ref for person in found.values())
    kept: list[Person] = []
    used: set[Ref] = set()
    for group, person in zip(groups, people, strict=True):
        mark = min((bearer.id for bearer in group if bearer.id in singled), default=None)
        part = sum(found[bearer.id].ref == person.ref for bearer in group) < size[person.ref]
        if (mark and part) or person.ref in used:
            kept.append(replace(person, ref=_own(person, mark or group[0].id)))
        else:
            used.add(person.ref)
            kept.append(person)
    return kept


def _own(person: Person, mark: Member) -> Ref:
    return Ref("person", f"{person.ref.key}-{digest('|'.join(mark), LONG)}")

"""The things that last: everything the claims name, and what contains or owns it.

In: names with what they stand for. Out: entities, each once. Never a reference row that nothing leads to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.records import Entity, Ref
from kg.resolution.events import commonest
from kg.resolution.gazetteer import ref_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.records import Reference
    from kg.resolution.posts import Post
    from kg.resolution.readings import Naming
    from kg.resolution.register import Register


def entities_of(namings: Iterable[Naming], posts: Iterable[Post], register: Register) -> tuple[Entity, ...]:
    """Every entity that a name stands for, with its surroundings, sorted by kind and key."""
    names: dict[Ref, list[str]] = {}
    for naming in namings:
        names.setdefault(naming.ref, []).append(naming.name)
    by_ref = {post.ref: post for post in posts}
    found = {ref: _entity(ref, told, by_ref, register) for ref, told in names.items()}
    waiting = list(found.values())
    while waiting:
        entity = waiting.pop()
        for ref in (*entity.within, entity.of_state, entity.post_in):
            if ref and ref not in found:
                found[ref] = _entity(ref, [], by_ref, register)
                waiting.append(found[ref])
    return tuple(found[ref] for ref in sorted(found, key=lambda ref: (ref.kind, ref.key)))


def _entity(ref: Ref, names: Sequence[str], posts: dict[Ref, Post], register: Register) -> Entity:
    row = register.gazetteer.row(ref)
    if row:
        return _of_row(ref, row)
    if ref.kind == "person":
        return _person(ref, register)
    if ref.kind == "post":
        post = posts[ref]
        return Entity(ref, post.label, post_in=post.organisation, of_state=post.state)
    label = register.label(ref, commonest(names) or ref.key)
    state = register.state_of(ref, label) if ref.kind == "organisation" else None
    alternatives = tuple(sorted(set(names) - {label}))
    return Entity(ref, label, alternatives, of_state=state, kind="GovernmentBody" if state else "")


def _of_row(ref: Ref, row: Reference) -> Entity:
    state = ref_of(row.state) if row.state and ref.kind == "organisation" else None
    within = tuple(sorted((ref_of(key) for key in row.within), key=lambda outer: outer.key))
    alternatives = tuple(sorted(set(row.alternatives) - {row.label}))
    return Entity(ref, row.label, alternatives, within, of_state=state, kind=row.kind, reference=True)


def _person(ref: Ref, register: Register) -> Entity:
    """Give a person; the state is said only where all claims agree on one."""
    person = register.people[ref]
    state = Ref("state", person.states[0]) if len(person.states) == 1 else None
    return Entity(ref, person.label, person.alternatives, of_state=state)

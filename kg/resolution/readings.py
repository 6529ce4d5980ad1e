"""Readings: each claim with its names resolved, and what it is about.

In: claims, what they are about. Out: readings, and every resource with the names that claims have for it. Never a claim's value
changed: what was written stays in the claim.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.records import Reading, Ref
from kg.resolution.slugs import slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.records import Claim
    from kg.resolution.register import Register


@dataclass(frozen=True, slots=True)
class Naming:
    """One name of a claim, the field it stands in and the resource it stands for."""

    role: str
    ref: Ref
    name: str


def reading_of(claim: Claim, about: Ref, namings: tuple[Naming, ...]) -> Reading:
    """Give the claim as a reading: role by role, the resources sorted."""
    roles: dict[str, set[Ref]] = {}
    for naming in namings:
        roles.setdefault(naming.role, set()).add(naming.ref)
    return Reading(claim, about, tuple((role, tuple(sorted(refs, key=lambda ref: (ref.kind, ref.key)))) for role, refs in roles.items()))


def namings_of(claim: Claim, register: Register, date: str | None) -> tuple[Naming, ...]:
    """All names of a claim, resolved. `date` is that of the event it is about: it says which of a series of gatherings is meant."""
    return (*_agents(claim, register), *_places(claim, register), *_standing(claim, register), *_subjects(claim, register, date))


def _agents(claim: Claim, register: Register) -> Iterator[Naming]:
    named = [("participants", name) for name in claim.participants or (name for side in claim.sides for name in side)]
    roles = ("host", "visitor", "holder", "speaker", "relayed_by")
    for role, name in (*named, *((role, getattr(claim, role)) for role in roles)):
        if name:
            yield Naming(role, register.agent(claim, name), name)
    if claim.attributed_to and (agent := register.known(claim, claim.attributed_to)):
        yield Naming("attributed_to", agent, claim.attributed_to)


def _places(claim: Claim, register: Register) -> Iterator[Naming]:
    for role, name in (("place", claim.place), ("destination", claim.destination)):
        if name:
            yield Naming(role, register.place(name), name)


def _standing(claim: Claim, register: Register) -> Iterator[Naming]:
    if claim.member:
        yield Naming("member", register.organisation(claim.member), claim.member)
    if claim.organisation:
        yield Naming("organisation", register.organisation(claim.organisation), claim.organisation)
        if claim.title:
            post = register.post(claim)
            yield Naming("title", post.ref, post.label)


def _subjects(claim: Claim, register: Register, date: str | None) -> Iterator[Naming]:
    for topic in claim.topics:
        yield Naming("topics", Ref("topic", slug(topic)), topic)
    if claim.occasion:
        yield Naming("occasion", register.gathering(claim.occasion, date or claim.date), claim.occasion)

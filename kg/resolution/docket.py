"""What the names in decisions stand for, in the world as the build tells it.

In: decisions, claims, the world as told so far. Out: cases for people and things, and for events. A key is looked up in the world without
decisions first, then in the worlds that the decisions found so far make: never in the order of the lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.records import Ref
from kg.resolution.readings import namings_of
from kg.resolution.rulings import Case
from kg.resolution.slugs import slug

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from kg.records import Claim, Decision
    from kg.resolution.events import Draft
    from kg.resolution.register import Register
    from kg.resolution.rulings import Member, Members

EVENTS = ("claim", "meeting", "visit")
THINGS = ("organisation", "place")
LASTING = ("person", "source", *THINGS)
NOTHING: Members = frozenset()


class Docket:
    """The decisions of a build, and whatever their names have been found to stand for."""

    def __init__(self, decisions: Iterable[Decision], claims: Sequence[Claim]) -> None:
        self.decisions = sorted(set(decisions), key=_by_content)
        self.claims = claims
        self._members: dict[Ref, Members] = {}
        known = {claim.id for claim in claims}
        self.wrong = frozenset(self._judged("wrong") & known)
        self.trusted = frozenset(self._judged("right") & known)
        self._names = {ref for decision in self.decisions for ref in (decision.subject, decision.object) if ref}

    @property
    def in_force(self) -> tuple[Claim, ...]:
        """The claims that nobody set aside."""
        return tuple(claim for claim in self.claims if claim.id not in self.wrong)

    def find(self, register: Register, events: Iterable[Draft], placed: Collection[str]) -> bool:
        """Look up the names not found so far, in claims that found a place in the graph; whether one of them is known now."""
        waiting = self._names - self._members.keys()
        kinds = {ref.kind for ref in waiting}
        found: dict[Ref, set[Member]] = {}
        claims = [claim for claim in self.claims if claim.id in placed]
        told = ((Ref("claim", claim.id), (claim.document, claim.id)) for claim in self.claims)
        for ref, member in (*told, *_events(events, kinds), *_named(claims, register, kinds)):
            if ref in waiting:
                found.setdefault(ref, set()).add(member)
        self._members.update((ref, frozenset(members)) for ref, members in found.items())
        return bool(found)

    def members(self, ref: Ref) -> Members:
        """Give the names in sources, or the claims, that a name stands for; none for one not found."""
        return self._members.get(ref, NOTHING)

    def people(self) -> tuple[Case, ...]:
        """Give the cases about people, organisations and places."""
        return tuple(self._cases(events=False))

    def events(self) -> tuple[Case, ...]:
        """Give the cases about meetings and visits."""
        return tuple(self._cases(events=True))

    def _judged(self, judgement: str) -> set[str]:
        return {decision.subject.key for decision in self.decisions if decision.judgement == judgement}

    def _cases(self, *, events: bool) -> Iterator[Case]:
        ours = [decision for decision in self.decisions if decision.object and (decision.subject.kind in EVENTS) is events]
        taken = self._taken(ours)
        gone = {(claim.document, claim.id) for claim in self.claims if claim.id in self.wrong}
        for decision in ours:
            named = [ref for ref in (decision.subject, decision.object) if ref]
            if all(self.members(ref) for ref in named):
                one, other = (self.members(ref) - taken.get(ref, NOTHING) - gone for ref in named)
                yield Case(decision, one, other)

    def _taken(self, decisions: Iterable[Decision]) -> dict[Ref, Members]:
        """Who is different from something that includes them is no part of it any more: all else decided on it is about the rest."""
        taken: dict[Ref, Members] = {}
        for decision in decisions:
            if decision.judgement == "different" and decision.object:
                for part, whole in ((decision.subject, decision.object), (decision.object, decision.subject)):
                    if self.members(part) < self.members(whole):
                        taken[whole] = taken.get(whole, NOTHING) | self.members(part)
        return taken


def _events(events: Iterable[Draft], kinds: set[str]) -> Iterator[tuple[Ref, Member]]:
    for draft in events if kinds.intersection(EVENTS) else ():
        yield from ((draft.event.ref, (each.claim.document, each.claim.id)) for each in draft.group.accounts)


def _named(claims: Iterable[Claim], register: Register, kinds: set[str]) -> Iterator[tuple[Ref, Member]]:
    for claim in claims:
        for naming in namings_of(claim, register, None) if kinds.intersection(LASTING) else ():
            if naming.ref.kind in THINGS:
                yield naming.ref, (naming.ref.kind, naming.ref.key)
            elif naming.ref.kind == "person":
                member = (claim.document, naming.name)
                yield naming.ref, member
                yield Ref("source", f"{claim.document}/{slug(naming.name)}"), member


def _by_content(decision: Decision) -> tuple[str, ...]:
    other = decision.object
    return (
        decision.judgement,
        decision.subject.kind,
        decision.subject.key,
        *((other.kind, other.key) if other else ("", "")),
        decision.when,
        decision.who,
        decision.why,
        decision.where,
    )

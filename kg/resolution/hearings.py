"""Who is heard on what: what speaks against two people, or two events, being one.

In: cases, what the build told by itself. Out: outcomes, and the groups of accounts as ruled. Never a union that would leave a claim
without anything to be about.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.records import Ref
from kg.resolution.groups import Group
from kg.resolution.ruled_things import THINGS
from kg.resolution.rulings import hear
from kg.resolution.settlement import settle

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.records import Claim
    from kg.resolution.accounts import Account
    from kg.resolution.register import Register
    from kg.resolution.rulings import Case, Member, Members, Outcome, Rulings
    from kg.resolution.settlement import Likeness

NONE = ("", "")


def hear_on_people(cases: Sequence[Case], register: Register, claims: Iterable[Claim]) -> Outcome:
    """Hear what people decided on people, organisations and places; `register` has them as the build finds them by itself."""
    people: dict[Ref, list[Member]] = {}
    for member, person in register.persons.items():
        people.setdefault(person.ref, []).append(member)
    parties = _parties(claims, register) if cases else {}

    def objection(members: Members) -> tuple[str, str]:
        listed = [Ref(*member) for member in sorted(members) if register.gazetteer.row(Ref(*member))]
        if len(listed) > 1:
            names = " and ".join(f"{ref.kind}/{ref.key}" for ref in listed)
            return f"the reference data knows {names} as two", "drop the line"
        for member in sorted(members):
            for claim, met in parties.get(member, ()):
                if met <= members:
                    return f"claim/{claim} tells that they met each other", "decide that this claim is wrong, or drop the line"
        return NONE

    def standing(members: Members) -> Members:
        """Leave out names that only claims set aside as wrong tell of."""
        return frozenset(member for member in members if member in register.persons or member[0] in THINGS)

    cases = [replace(case, one=standing(case.one), other=standing(case.other)) for case in cases]
    return hear(cases, people.values(), objection)


def hear_on_events(cases: Sequence[Case], meetings: Iterable[Group], visits: Iterable[Group]) -> Outcome:
    """Hear what people decided on meetings and visits, given as the build finds them by itself."""
    meetings, visits = tuple(meetings), tuple(visits)
    visitors = {_member(account): group.people for group in visits for account in group.accounts}
    placed = visitors.keys() | {_member(account) for group in meetings for account in group.accounts}

    def objection(members: Members) -> tuple[str, str]:
        stays = [visitors.get(member) for member in sorted(members)]
        if None in stays and any(stays):
            return "a meeting and a visit are never one", "name two meetings or two visits"
        if len(set(stays)) > 1:
            return "a visit has one visitor, and these have several", "decide first that the visitors are the same person"
        return NONE

    groups = [[_member(account) for account in group.accounts] for group in (*meetings, *visits)]
    outcome = hear([case for case in cases if (case.one | case.other) <= placed], groups, objection)
    others = [(case.decision, min((case.one | case.other) - placed)[1]) for case in cases if not (case.one | case.other) <= placed]
    reason, advice = "claim/{} tells neither a meeting nor a visit", "name claims of meetings or visits"
    return replace(outcome, refused=(*outcome.refused, *((decision, reason.format(claim), advice) for decision, claim in others)))


def groups_as_ruled(groups: Sequence[Group], rulings: Rulings) -> tuple[Group, ...]:
    """Give groups of accounts as the rulings have them; one that nobody ruled on stays as it is."""
    accounts = {_member(account): account for group in groups for account in group.accounts}
    before = {frozenset(map(_member, group.accounts)): group for group in groups}

    def likeness(one: Member, other: Member) -> Likeness:
        return _likeness(accounts[one], accounts[other])

    settled = settle([[_member(account) for account in group.accounts] for group in groups], rulings, likeness)
    return tuple(before.get(frozenset(members)) or _group([accounts[member] for member in members]) for members in settled)


def _group(accounts: Iterable[Account]) -> Group:
    """Put accounts together, the strongest first: whoever was only expected did not take part."""
    lead, *others = sorted(accounts, key=lambda account: (-account.strength, account.rank))
    group = Group(lead)
    for account in others:
        group.add(account)
    return group


def _likeness(here: Account, there: Account) -> Likeness:
    return (
        here.claim.document == there.claim.document,
        here.people == there.people,
        here.dated and here.claim.date == there.claim.date,
        here.place is not None and here.place == there.place,
        here.claim.modality == there.claim.modality,
    )


def _member(account: Account) -> Member:
    return account.claim.document, account.claim.id


def _parties(claims: Iterable[Claim], register: Register) -> dict[Member, list[tuple[str, Members]]]:
    """Give, for each party of a meeting, the claims that tell of it with all their parties: they must stay two at least."""
    found: dict[Member, list[tuple[str, Members]]] = {}
    for claim in claims:
        names = claim.participants or tuple(name for side in claim.sides for name in side)
        if claim.type == "meeting" and len({register.agent(claim, name) for name in names}) > 1:
            met = frozenset(_party(claim, name, register) for name in names)
            for party in met:
                found.setdefault(party, []).append((claim.id, met))
    return found


def _party(claim: Claim, name: str, register: Register) -> Member:
    if (claim.document, name) in register.persons:
        return claim.document, name
    ref = register.agent(claim, name)
    return ref.kind, ref.key

"""Who stands where in which organisation: one tenure for each member, organisation and status.

In: claims of memberships. Out: tenures with their conflicts. Never one standing for two: an upgrade is a second tenure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.records import Ref, Tenure
from kg.resolution.slugs import slug
from kg.resolution.tenures import term_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kg.records import Claim
    from kg.resolution.choice import Witness
    from kg.resolution.divergences import Conflict
    from kg.resolution.register import Register


def tells_membership(claim: Claim) -> bool:
    """Whether a claim says who stands how in which organisation."""
    return claim.type == "membership" and bool(claim.member and claim.organisation and claim.status)


def membership_of(claim: Claim, register: Register) -> Ref:
    """Give the tenure that a claim of a membership is about."""
    member, organisation = register.organisation(claim.member or ""), register.organisation(claim.organisation or "")
    return Ref("membership", f"{member.key}--{organisation.key}--{slug(claim.status or '')}")


def memberships_of(
    claims: Iterable[Claim], register: Register, witness: Callable[[Claim], Witness]
) -> list[tuple[Tenure, tuple[Conflict, ...]]]:
    """All standings in organisations, sorted by key, each with the conflicts about it."""
    told: dict[Ref, list[Claim]] = {}
    for claim in claims:
        if tells_membership(claim):
            told.setdefault(membership_of(claim, register), []).append(claim)
    return [_membership(ref, told[ref], register, [witness(claim) for claim in told[ref]]) for ref in sorted(told, key=lambda ref: ref.key)]


def _membership(ref: Ref, claims: Sequence[Claim], register: Register, witnesses: Sequence[Witness]) -> tuple[Tenure, tuple[Conflict, ...]]:
    first = claims[0]
    member, organisation = register.organisation(first.member or ""), register.organisation(first.organisation or "")
    names = register.label(member, first.member or ""), register.label(organisation, first.organisation or "")
    term = term_of(witnesses)
    tenure = Tenure(
        ref,
        f"{names[0]} in {names[1]}: {first.status}",
        member,
        organisation,
        status=first.status,
        start_date=term.start,
        end_date=term.end,
        attested=term.attested,
        claims=tuple(sorted(claim.id for claim in claims)),
    )
    return tenure, term.conflicts

"""Who holds which post, and since when: one tenure for each holder and post.

In: claims of offices. Out: tenures with their conflicts. Never a claim without holder, title or organisation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.records import Ref, Tenure
from kg.resolution.tenures import term_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kg.records import Claim
    from kg.resolution.choice import Witness
    from kg.resolution.divergences import Conflict
    from kg.resolution.register import Register


def tells_office(claim: Claim) -> bool:
    """Whether a claim says who holds which office where."""
    return claim.type == "post" and bool(claim.holder and claim.title and claim.organisation)


def office_of(claim: Claim, register: Register) -> Ref:
    """Give the tenure that a claim of an office is about."""
    return Ref("membership", f"{register.agent(claim, claim.holder or '').key}--{register.post(claim).ref.key}")


def offices_of(
    claims: Iterable[Claim], register: Register, witness: Callable[[Claim], Witness]
) -> list[tuple[Tenure, tuple[Conflict, ...]]]:
    """All tenures of posts, sorted by key, each with the conflicts about it."""
    told: dict[Ref, list[Claim]] = {}
    for claim in claims:
        if tells_office(claim):
            told.setdefault(office_of(claim, register), []).append(claim)
    return [_office(ref, told[ref], register, [witness(claim) for claim in told[ref]]) for ref in sorted(told, key=lambda ref: ref.key)]


def _office(ref: Ref, claims: Sequence[Claim], register: Register, witnesses: Sequence[Witness]) -> tuple[Tenure, tuple[Conflict, ...]]:
    post = register.post(claims[0])
    holder = register.agent(claims[0], claims[0].holder or "")
    term = term_of(witnesses)
    tenure = Tenure(
        ref,
        f"{register.label(holder, claims[0].holder or '')}, {post.label}",
        holder,
        post.organisation,
        post=post.ref,
        start_date=term.start,
        end_date=term.end,
        attested=term.attested,
        claims=tuple(sorted(claim.id for claim in claims)),
    )
    return tenure, term.conflicts

"""Statements: who is quoted with which words. Copies of one quotation are one statement.

In: claims of statements. Out: statements. Never a claim without speaker or words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.records import Ref, Statement
from kg.resolution.events import commonest
from kg.resolution.slugs import digest
from kg.resolution.wording import clipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.records import Claim
    from kg.resolution.register import Register

_WORD = re.compile(r"\w+")


def tells_statement(claim: Claim) -> bool:
    """Whether a claim quotes somebody."""
    return claim.type == "statement" and bool(claim.speaker and claim.words)


def statement_of(claim: Claim, register: Register) -> Ref:
    """Give the statement that a claim is about: the speaker, and a hash of the words without case and punctuation."""
    words = " ".join(_WORD.findall((claim.words or "").casefold()))
    return Ref("statement", f"{register.agent(claim, claim.speaker or '').key}-{digest(words, 8)}")


def statements_of(claims: Iterable[Claim], register: Register) -> tuple[Statement, ...]:
    """All statements, sorted by key."""
    told: dict[Ref, list[Claim]] = {}
    for claim in claims:
        if tells_statement(claim):
            told.setdefault(statement_of(claim, register), []).append(claim)
    return tuple(_statement(ref, told[ref], register) for ref in sorted(told, key=lambda ref: ref.key))


def _statement(ref: Ref, claims: Sequence[Claim], register: Register) -> Statement:
    first = claims[0]
    speaker = register.agent(first, first.speaker or "")
    words = commonest(claim.words for claim in claims) or ""
    relays = {claim.relayed_by: claim for claim in claims if claim.relayed_by}
    relay = commonest(claim.relayed_by for claim in claims)
    return Statement(
        ref,
        f"{register.label(speaker, first.speaker or '')}: {clipped(words)}",
        speaker,
        words,
        commonest(claim.medium for claim in claims),
        register.agent(relays[relay], relay) if relay else None,
        tuple(sorted(claim.id for claim in claims)),
    )

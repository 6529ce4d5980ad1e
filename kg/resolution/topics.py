"""What topics that were announced or left open are about: the quotation that announces them, or the meeting of those named.

In: claims, meetings, statements. Out: for each claim of a topic what it is about. Never a guess: one that could be about two
meetings is about none, and none becomes a topic of a meeting (policy 2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.records import Claim, Event, Ref, Statement
    from kg.resolution.register import Register


def topics_about(claims: Sequence[Claim], meetings: Sequence[Event], statements: Sequence[Statement], register: Register) -> dict[str, Ref]:
    """For the id of each claim of a topic: the statement or meeting that it is about, where that can be known."""
    told = [claim for claim in claims if claim.type == "topic"]
    documents = {claim.document for claim in told}
    near: dict[str, list[Claim]] = {document: [] for document in documents}
    for claim in claims:
        if claim.document in documents and claim.type in ("statement", "meeting"):
            near[claim.document].append(claim)
    events = {claim: meeting for meeting in meetings for claim in meeting.claims}
    quoted = {claim: statement.ref for statement in statements for claim in statement.claims}
    found = {
        claim.id: _quotation(claim, near[claim.document], quoted) or _meeting(claim, near[claim.document], events, register)
        for claim in told
    }
    return {claim: ref for claim, ref in found.items() if ref is not None}


def _quotation(topic: Claim, near: Sequence[Claim], quoted: dict[str, Ref]) -> Ref | None:
    """The statement in whose words the topic stands."""
    return next((quoted[c.id] for c in near if c.id in quoted and c.start <= topic.start and topic.end <= c.end), None)


def _meeting(topic: Claim, near: Sequence[Claim], events: dict[str, Event], register: Register) -> Ref | None:
    """The one meeting of the same document in which all whom the topic names took part."""
    people = {register.agent(topic, name) for name in topic.participants}
    fitting = {events[c.id].ref for c in near if c.id in events and people <= set(events[c.id].participants)}
    return next(iter(fitting)) if len(fitting) == 1 else None

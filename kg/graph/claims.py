"""Who says so: claims with the properties of what they are about, their spans and their rules.

In: readings. Out: triples. Never a name where a role is resolved; never a value the claim does not state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.errors import KgError
from kg.graph.subject import Subject
from kg.records import Ref

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.graph.triple import Triple
    from kg.graph.vocabulary import Names
    from kg.records import Claim, Reading, Span

CLASSES = {
    "meeting": "MeetingClaim",
    "visit": "VisitClaim",
    "post": "OfficeClaim",
    "membership": "MembershipClaim",
    "statement": "StatementClaim",
    "topic": "TopicClaim",
}
# The field of a claim that a role resolves, and the property it is written with.
ROLES = {
    "participants": "participant",
    "host": "host",
    "place": "place",
    "occasion": "onSidelinesOf",
    "topics": "topic",
    "visitor": "visitor",
    "destination": "place",
    "holder": "member",
    "member": "member",
    "title": "post",
    "post": "post",
    "organisation": "organisation",
    "speaker": "speaker",
    "relayed_by": "relayedBy",
    "attributed_to": "accordingTo",
}
STATUS = {"post": ("postStatus", "post-status"), "membership": ("membershipStatus", "membership-status")}


def of_reading(names: Names, reading: Reading) -> Iterator[Triple]:
    """Say what one source says in one place. Raises KgError for a role that has no property."""
    claim = reading.claim
    subject = Subject(names, Ref("claim", claim.id), CLASSES[claim.type])
    subject.refs("about", [reading.about])
    _evidence(subject, claim)
    for role, refs in reading.roles:
        if role not in ROLES:
            raise KgError(f"the role {role!r} of a claim has no property", where=claim.id, advice=f"use one of {', '.join(ROLES)}")
        subject.refs(ROLES[role], refs)
    _values(subject, claim)
    yield from subject
    for span in claim.context:
        yield from of_span(names, claim.document, span)


def of_span(names: Names, document: str, span: Span) -> Iterator[Triple]:
    """Say where further words stand, and what they were needed for."""
    subject = Subject(names, span_ref(document, span), "Span")
    subject.refs("source", [Ref("source", document)])
    subject.number("start", span.start)
    subject.number("end", span.end)
    subject.text("quote", span.quote)
    subject.text("purpose", span.purpose)
    yield from subject


def of_rule(names: Names, rule: str, says: str = "", content_hash: str = "") -> Iterator[Triple]:
    """Say which rule found claims, in its own sentence, and the hash of its content."""
    subject = Subject(names, Ref("rule", rule), "Rule")
    subject.label(rule)
    subject.text("ruleId", rule)
    subject.text("says", says)
    subject.text("contentHash", content_hash)
    yield from subject


def span_ref(document: str, span: Span) -> Ref:
    """Name a span after its document and offsets."""
    return Ref("span", f"{document}-{span.start}-{span.end}")


def _evidence(subject: Subject, claim: Claim) -> None:
    subject.refs("source", [Ref("source", claim.document)])
    subject.number("start", claim.start)
    subject.number("end", claim.end)
    subject.text("quote", claim.quote)
    subject.refs("rule", [Ref("rule", claim.rule)])
    subject.concept("modality", "modality", claim.modality)
    subject.text("accordingToName", claim.attributed_to)
    subject.refs("context", [span_ref(claim.document, span) for span in claim.context])


def _values(subject: Subject, claim: Claim) -> None:
    subject.text("date", claim.date)
    start, end = _ends(claim)
    subject.text("startDate", start)
    subject.text("endDate", end)
    subject.concept("channel", "channel", claim.channel)
    subject.concept("eventKind", "meeting-kind", claim.kind)
    if claim.type in STATUS:
        name, scheme = STATUS[claim.type]
        subject.concept(name, scheme, claim.status)
    subject.text("words", claim.words)
    subject.concept("medium", "medium", claim.medium)


def _ends(claim: Claim) -> tuple[str | None, str | None]:
    """Give both ends: "from 2012 to 2024" is one interval in the words and two ends in the holding that they are about."""
    start, slash, end = (claim.date or "").partition("/")
    if claim.type != "post" or not slash:
        return claim.start_date, claim.end_date
    return claim.start_date or start.strip("."), claim.end_date or end.strip(".")

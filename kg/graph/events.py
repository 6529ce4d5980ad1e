"""What happens and what is said: meetings, visits, gatherings, who met whom, statements.

In: events, pairs that met, statements. Out: their triples. Never a side of its own: `met` comes from the resolution.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.graph.subject import Subject
from kg.graph.triple import Triple
from kg.graph.vocabulary import term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.graph.vocabulary import Names
    from kg.records import Event, Ref, Statement

CLASSES = {"meeting": "Meeting", "visit": "Visit", "gathering": "Gathering"}


def of_event(names: Names, event: Event) -> Iterator[Triple]:
    """Say what all claims about an event together tell, and how many documents and stories tell it."""
    subject = Subject(names, event.ref, CLASSES[event.kind])
    subject.label(event.label)
    subject.concept("status", "modality", event.status)
    subject.text("date", event.date)
    subject.day("earliest", event.earliest)
    subject.day("latest", event.latest)
    subject.refs("participant", event.participants)
    subject.refs("host", event.hosts)
    subject.refs("visitor", [event.visitor])
    subject.refs("place", event.places)
    subject.refs("onSidelinesOf", [event.occasion])
    subject.refs("duringVisit", [event.during_visit])
    subject.refs("topic", event.topics)
    subject.concept("channel", "channel", event.channel)
    subject.concept("eventKind", "meeting-kind", event.event_kind)
    subject.number("documents", event.documents)
    subject.number("stories", event.stories)
    yield from subject


def of_met(names: Names, pair: tuple[Ref, Ref, Ref]) -> Iterator[Triple]:
    """Say of both people that they met: plain SPARQL finds either way."""
    one, other = names.of(pair[0]), names.of(pair[1])
    yield Triple(one, term("met"), other)
    yield Triple(other, term("met"), one)


def of_statement(names: Names, statement: Statement) -> Iterator[Triple]:
    """Say who is quoted with which words, through which medium, relayed by whom."""
    subject = Subject(names, statement.ref, "Statement")
    subject.label(statement.label)
    subject.refs("speaker", [statement.speaker])
    subject.text("words", statement.words)
    subject.concept("medium", "medium", statement.medium)
    subject.refs("relayedBy", [statement.relayed_by])
    yield from subject

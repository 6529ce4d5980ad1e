"""What people decided, and that the graph obeys it.

In: rulings. Out: triples. Never a claim that was set aside: its words alone stay, as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.graph.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.graph.triple import Triple
    from kg.graph.vocabulary import Names
    from kg.records import Ruling


def of_ruling(names: Names, ruling: Ruling) -> Iterator[Triple]:
    """Say what was decided on which things and claims, by whom, when and why."""
    subject = Subject(names, ruling.ref, "Decision")
    subject.label(ruling.label)
    subject.concept("judgement", "judgement", ruling.judgement)
    subject.text("names", *ruling.names)
    subject.refs("subject", ruling.things)
    subject.refs("claim", ruling.claims)
    subject.text("quote", ruling.quote)
    for who, when, why in ruling.taken:
        subject.text("decidedBy", who)
        subject.day("decidedOn", when)
        subject.text("reason", why)
    yield from subject

"""Where it is said and what does not agree: sources, stories, divergences.

In: their records. Out: triples. Never the text of an article, only what identifies and dates it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.graph.claims import of_span, span_ref
from kg.graph.subject import Subject
from kg.graph.triple import plain
from kg.graph.vocabulary import LABEL
from kg.records import Ref

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.graph.triple import Triple
    from kg.graph.vocabulary import Names
    from kg.records import Divergence, Source, Story


def of_source(names: Names, source: Source) -> Iterator[Triple]:
    """Say what identifies and dates a source, and the words its date was found in."""
    subject = Subject(names, source.ref, "SourceDocument")
    subject.add(LABEL, plain(source.name))
    subject.text("sha256", source.sha256)
    subject.text("publisher", source.publisher)
    subject.text("url", source.url)
    subject.text("language", source.language)
    subject.refs("story", [source.story])
    evidence = source.published.evidence if source.published else ()
    if source.published:
        subject.text("published", source.published.date)
        subject.text("publishedBasis", source.published.basis)
        subject.refs("publishedEvidence", [span_ref(source.ref.key, span) for span in evidence])
    yield from subject
    for span in evidence:
        yield from of_span(names, source.ref.key, span)


def of_story(names: Names, story: Story, sources: Mapping[Ref, str]) -> Iterator[Triple]:
    """Say which text several documents carry; its label names the first of them. `sources` are names by reference."""
    subject = Subject(names, story.ref, "Story")
    told = sorted(sources[document] for document in story.documents if document in sources)
    others = f" and {len(told) - 1} more" if len(told) > 1 else ""
    subject.label(f"Story of {told[0]}{others}" if told else f"Story {story.ref.key}")
    subject.text("originator", story.originator)
    yield from subject


def of_divergence(names: Names, divergence: Divergence) -> Iterator[Triple]:
    """Say what sources do not agree on: the values, the claims that hold them, what was kept and why."""
    subject = Subject(names, divergence.ref, "Divergence")
    subject.label(divergence.label)
    subject.refs("subject", [divergence.subject])
    subject.text("property", divergence.property)
    subject.text("value", *(value for value, _ in divergence.values))
    subject.text("keptValue", divergence.kept)
    subject.text("policy", divergence.policy)
    subject.refs("claim", [Ref("claim", claim) for _, claims in divergence.values for claim in claims])
    yield from subject

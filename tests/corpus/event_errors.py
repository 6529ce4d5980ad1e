"""Meetings and visits that were merged or split, and what sets the parts apart.

In: a corpus, a world, what was aligned. Out: faults. Never more than the likeliest cause of one fault.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.corpus.faults import Fault, cost, mixed, name_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.records import Claim, Ref, World
    from tests.corpus.alignment import Aligned
    from tests.corpus.truth import Corpus, Meeting, Person, Visit

EXACT = 10  # letters of an exact date


@dataclass(slots=True)
class Part:
    """The claims about one true event that were put together, and who took part as the world has it."""

    people: frozenset[Ref] = frozenset()
    claims: list[Claim] = field(default_factory=list)

    @property
    def days(self) -> set[str]:
        """The dates told."""
        return {claim.date for claim in self.claims if claim.date}

    @property
    def places(self) -> set[str]:
        """The places told."""
        return {place for claim in self.claims if (place := claim.place or claim.destination)}

    @property
    def modalities(self) -> set[str]:
        """The modalities told."""
        return {claim.modality or "" for claim in self.claims}


def event_faults(corpus: Corpus, world: World, aligned: Aligned) -> list[Fault]:
    """Give the wrong decisions on meetings and visits."""
    people = {person.id: person for person in corpus.people}
    truth = {event.id: event for event in (*corpus.meetings, *corpus.visits)}
    published = {article.file: article.published for article in corpus.articles}
    parts = _parts(world, aligned)
    told: list[Fault] = []
    for merged, counts in mixed(aligned.events, by_truth=False).items():
        cases = " + ".join(f"{_title(truth[event], people)} ×{count}" for event, count in counts.most_common())
        told.append(Fault(f"{merged.kind}s merged", cost(counts), f"{merged.key}: {cases}"))
    for event, counts in mixed(aligned.events, by_truth=True).items():
        main = counts.most_common(1)[0][0]
        reasons = ", ".join(sorted({_reason(parts[event, main], parts[event, ref]) for ref in counts if ref != main}))
        cases = "; ".join(f"{ref.key} ×{count} {_words(parts[event, ref], published)}" for ref, count in counts.most_common())
        told.append(Fault(f"{main.kind} split: {reasons}", cost(counts), f"{_title(truth[event], people)}: {cases}"))
    return told


def _parts(world: World, aligned: Aligned) -> dict[tuple[str, Ref], Part]:
    taking_part = {event.ref: frozenset(event.participants) | ({event.visitor} if event.visitor else set()) for event in world.events}
    parts: dict[tuple[str, Ref], Part] = defaultdict(Part)
    for (_, event), readings in aligned.readings.items():
        for reading in readings:
            part = parts[event, reading.about]
            part.people = taking_part[reading.about]
            part.claims.append(reading.claim)
    return parts


def _reason(main: Part, other: Part) -> str:
    """Give what sets two parts of one event apart, the likeliest cause first."""
    if not (main.people <= other.people or other.people <= main.people):
        return "people resolved otherwise"
    several = "" if main.people == other.people else ", some of the people"
    return _reason_in_time(main, other) + several + _modal(main, other)


def _reason_in_time(main: Part, other: Part) -> str:
    if not main.days or not other.days:
        return "undated"
    if not main.days & other.days:
        return "other day" if all(len(day) == EXACT for day in main.days | other.days) else "coarse date"
    return "other place" if main.places and other.places and not main.places & other.places else "other"


def _modal(main: Part, other: Part) -> str:
    if main.modalities & other.modalities:
        return ""
    return f" ({'/'.join(sorted(main.modalities))} against {'/'.join(sorted(other.modalities))})"


def _words(part: Part, published: Mapping[str, str]) -> str:
    told = sorted(
        {
            f"{claim.modality} {claim.date or '-'} {claim.place or claim.destination or '-'} in {claim.source} of {published[claim.source]}"
            for claim in part.claims
        }
    )
    return "{" + "; ".join(told[:4]) + "}"


def _title(event: Meeting | Visit, people: Mapping[str, Person]) -> str:
    if hasattr(event, "visitor"):
        return f"{event.id} {event.first}/{event.last} {event.town}, {event.state} ({name_of(people[event.visitor])})"
    names = ", ".join(name_of(people[person]) for person in event.people)
    return f"{event.id} {event.status} {event.date} {event.town or event.channel} ({names})"

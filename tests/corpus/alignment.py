"""Which truth a claim speaks of: the person behind a name, the meeting or visit behind a claim, article by article.

In: a corpus, the world made of it. Out: units with truth and what they were taken for. Never across articles: a name counts as it is
spelt in its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.grammar.edtf import earliest_latest
from tests.corpus.states import STATES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.records import Claim, Entity, Reading, Ref, World
    from tests.corpus.truth import Article, Corpus, Telling

_FOLDED = str.maketrans("łŁøØđĐıəƏæÆß’ʿ‘", "lLoOdDieEaAs'''")
ROLES = ("host", "visitor", "holder", "speaker")


@dataclass(slots=True)
class Aligned:
    """What was read, told apart by truth: who and what each was taken for, and what belongs to nothing told."""

    people: dict[tuple[str, str], set[Ref]] = field(default_factory=lambda: defaultdict(set))  # (article, person)
    events: dict[tuple[str, str], set[Ref]] = field(default_factory=lambda: defaultdict(set))  # (article, meeting or visit)
    readings: dict[tuple[str, str], list[Reading]] = field(default_factory=lambda: defaultdict(list))  # the same keys as events
    names: dict[Ref, set[str]] = field(default_factory=lambda: defaultdict(set))
    strange_names: list[tuple[str, str]] = field(default_factory=list)  # article, name
    strange_claims: list[tuple[str, Claim]] = field(default_factory=list)


def align(corpus: Corpus, world: World) -> Aligned:
    """Align everything that was read of a corpus with its truth."""
    articles = {article.file: article for article in corpus.articles}
    entities = {entity.ref: entity for entity in world.entities if entity.ref.kind == "person"}
    days = {event.id: event.date for event in corpus.meetings} | {visit.id: visit.first for visit in corpus.visits}
    found = Aligned()
    for reading in sorted(world.readings, key=lambda one: one.claim.id):
        article = articles[reading.claim.source]
        for name, ref in sorted(set(_names(reading, entities)), key=lambda pair: (pair[0], pair[1].key)):
            person = person_of(article, name)
            found.names[ref].add(name)
            if person:
                found.people[article.file, person].add(ref)
            elif _personal(name):
                found.strange_names.append((article.file, name))
        if reading.claim.type in {"meeting", "visit"}:
            told = _told(article, reading.claim, days)
            if told is None:
                found.strange_claims.append((article.file, reading.claim))
            else:
                found.events[article.file, told.event].add(reading.about)
                found.readings[article.file, told.event].append(reading)
    return found


def person_of(article: Article, name: str) -> str | None:
    """Give the person an article means by a name: the one whose full name it is, or has its words, or who is called so later."""
    words = folded(name)
    exact = [one.person for one in article.named if folded(one.full) == words]
    if exact:
        return exact[0] if len(exact) == 1 else None
    within = [one.person for one in article.named if set(words) >= set(folded(one.full))]
    parts = within or [one.person for one in article.named if folded(one.short) == words or set(words) <= set(folded(one.full))]
    return parts[0] if len(parts) == 1 else None


def folded(name: str) -> tuple[str, ...]:
    """Give the words of a name without case, accents and hyphens."""
    plain = unicodedata.normalize("NFKD", name.translate(_FOLDED)).encode("ascii", "ignore").decode().casefold()
    return tuple(re.findall(r"[a-z']+", plain))


def _names(reading: Reading, entities: dict[Ref, Entity]) -> Iterator[tuple[str, Ref]]:
    """Give the names of people in a claim with what they were taken for."""
    roles = dict(reading.roles)
    for role in ROLES:
        name, refs = getattr(reading.claim, role), roles.get(role, ())
        if name and len(refs) == 1 and refs[0] in entities:
            yield name, refs[0]
    refs = [ref for ref in roles.get("participants", ()) if ref in entities]
    for name in reading.claim.participants:
        bearing = [ref for ref in refs if name == entities[ref].label or name in entities[ref].alternatives]
        if len(bearing) == 1:
            yield name, bearing[0]
        elif not bearing and " " not in name:
            parts = [ref for ref in refs if set(folded(name)) <= {word for one in _called(entities[ref]) for word in folded(one)}]
            if len(parts) == 1:
                yield name, parts[0]


def _called(entity: Entity) -> tuple[str, ...]:
    return entity.label, *entity.alternatives


def _personal(name: str) -> bool:
    return name not in STATES


def _told(article: Article, claim: Claim, days: Mapping[str, str]) -> Telling | None:
    """Give what the article tells that a claim can be about: the same people, then modality, day and place decide."""
    names = claim.participants if claim.type == "meeting" else (claim.visitor or "",)
    people = {person for name in names if (person := person_of(article, name))}
    if claim.type == "meeting":
        fitting = [one for one in article.tellings if one.kind == "meeting" and len(people & set(one.people)) >= 2]
        fitting = [one for one in fitting if people <= set(one.people)] or fitting
    else:
        fitting = [one for one in article.tellings if one.kind == "visit" and set(one.people) == people]
    return max(fitting, key=lambda one: _likeness(one, claim, telling_day=one.date or days[one.event]), default=None)


def _likeness(telling: Telling, claim: Claim, *, telling_day: str) -> tuple[int, int, int, int]:
    place = claim.place or claim.destination
    same_place = 0 if not place or not telling.place else 1 if place == telling.place else -1
    same_day = 0 if not claim.date else 1 if _within(telling_day, claim.date) else -1
    alike = len(set(claim.participants)) == len(telling.people)
    return int(alike), int(claim.modality == telling.modality), same_day, same_place


def _within(day: str, told: str) -> bool:
    """Whether a day lies in what a claim tells: "in February" tells every day of it."""
    first, last = earliest_latest(told)
    return (first or day) <= day <= (last or day)

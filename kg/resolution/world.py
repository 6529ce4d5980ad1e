"""From claims to a world: one person, one meeting, one story; what agrees, what diverges.

In: documents, their claims, the reference data. Out: a World, every tuple sorted. Never depends on the order of documents or claims,
never adds a fact that no claim states.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.records import Claim, Ref, Source, World
from kg.resolution.accounts import meeting_accounts, visit_accounts
from kg.resolution.choice import Witness
from kg.resolution.divergences import divergences_of, diverging_standings
from kg.resolution.docket import Docket
from kg.resolution.entities import entities_of
from kg.resolution.events import Draft, with_own_keys
from kg.resolution.gazetteer import Gazetteer
from kg.resolution.headlines import headline_end
from kg.resolution.hearings import groups_as_ruled, hear_on_events, hear_on_people
from kg.resolution.itineraries import put_into_visits
from kg.resolution.meetings import meeting_of, met_at
from kg.resolution.memberships import memberships_of
from kg.resolution.obeyed import Known, rulings, unheeded
from kg.resolution.offices import offices_of
from kg.resolution.readings import Naming, namings_of, reading_of
from kg.resolution.register import Register
from kg.resolution.rosters import diverging_rosters
from kg.resolution.same_meeting import meetings_told
from kg.resolution.same_visit import visits_told
from kg.resolution.statements import statements_of
from kg.resolution.stories import tell_stories
from kg.resolution.topics import topics_about
from kg.resolution.visits import visit_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from kg.records import Decision, Divergence, Document, Event, Reading, ReferenceData, Statement, Story, Tenure
    from kg.resolution.divergences import Conflict
    from kg.resolution.rulings import Case, Outcome


@dataclass(frozen=True, slots=True)
class _Told:
    """What the claims together tell: who is who, events with their groups, standings with their conflicts, statements."""

    register: Register
    meetings: tuple[Draft, ...]
    visits: tuple[Draft, ...]
    tenures: tuple[tuple[Tenure, tuple[Conflict, ...]], ...]
    statements: tuple[Statement, ...]
    outcomes: tuple[Outcome, ...] = ()  # of what people decided

    @property
    def events(self) -> tuple[Draft, ...]:
        """Meetings and visits."""
        return (*self.meetings, *self.visits)

    @property
    def placed(self) -> frozenset[str]:
        """The claims that are about something."""
        told = [draft.event.claims for draft in self.events] + [tenure.claims for tenure, _ in self.tenures]
        return frozenset(claim for claims in (*told, *(statement.claims for statement in self.statements)) for claim in claims)


def resolve(documents: Sequence[Document], claims: Sequence[Claim], reference: ReferenceData, decisions: Sequence[Decision] = ()) -> World:
    """All that the claims together tell: entities, events, standings, statements; for each claim what it is about.

    A claim that names too little to be placed (a meeting of one, an office of nowhere) has no reading, nor has one that people decided
    to be wrong. Decisions that cannot be obeyed are findings.
    """
    gazetteer = Gazetteer(reference)
    named = sorted(documents, key=lambda document: (document.sha256, document.name), reverse=True)
    documents = sorted({document.sha256: document for document in named}.values(), key=lambda document: document.sha256)
    told_once = {claim.id: claim for claim in sorted(claims, key=lambda claim: (claim.id, claim.source), reverse=True)}
    claims = sorted(told_once.values(), key=lambda claim: claim.id)
    stories = tell_stories(documents, gazetteer)
    docket = Docket(decisions, claims)
    told = _told(claims, Register(claims, gazetteer), _witnessing(documents, stories))
    if decisions:
        told = _as_decided(told, docket, _witnessing(documents, stories, docket.trusted))
    register = told.register
    readings, namings = _readings(docket.in_force, told, register)
    posts = [register.post(reading.claim) for reading in readings if reading.claim.type == "post"]
    entities = entities_of(namings, posts, register)
    world = World(
        entities=entities,
        tenures=tuple(tenure for tenure, _ in told.tenures),
        events=tuple(sorted((draft.event for draft in told.events), key=lambda event: _by_key(event.ref))),
        statements=told.statements,
        met=tuple(sorted({pair for draft in told.meetings for pair in met_at(draft, register)}, key=lambda pair: [*map(_by_key, pair)])),
        readings=readings,
        sources=_sources(documents, stories),
        stories=stories,
        divergences=_divergences(told, {entity.ref: entity.label for entity in entities}),
    )
    return _with_decisions(world, docket, told) if decisions else world


def _as_decided(told: _Told, docket: Docket, witness: Callable[[Claim], Witness]) -> _Told:
    """Tell the world again as people decided, until no name in a decision is found any more that was not found before."""
    gazetteer, claims = told.register.gazetteer, docket.in_force
    by_itself = Register(claims, gazetteer)
    docket.find(told.register, told.events, told.placed)
    while True:
        outcome = hear_on_people(docket.people(), by_itself, claims)
        told = _told(claims, Register(claims, gazetteer, outcome.rulings), witness, docket.events())
        if not docket.find(told.register, told.events, told.placed):
            return replace(told, outcomes=(outcome, *told.outcomes))


def _told(claims: Sequence[Claim], register: Register, witness: Callable[[Claim], Witness], cases: Sequence[Case] = ()) -> _Told:
    gazetteer = register.gazetteer
    stays = visits_told(visit_accounts(claims, register, witness), gazetteer)
    talks = meetings_told(meeting_accounts(claims, register, witness), gazetteer)
    outcome = hear_on_events(cases, talks, stays)
    visits = with_own_keys(visit_of(group, register) for group in groups_as_ruled(stays, outcome.rulings))
    meetings = with_own_keys(meeting_of(group, register) for group in groups_as_ruled(talks, outcome.rulings))
    tenures = (*offices_of(claims, register, witness), *memberships_of(claims, register, witness))
    return _Told(
        register,
        put_into_visits(meetings, visits, gazetteer),
        visits,
        tuple(sorted(tenures, key=lambda told: told[0].ref.key)),
        statements_of(claims, register),
        (outcome,),
    )


def _with_decisions(world: World, docket: Docket, told: _Told) -> World:
    things = {(entity.ref.kind, entity.ref.key): entity.ref for entity in world.entities}
    things.update(((ref.kind, ref.key), thing.ref) for ref, thing in told.register.ruled.items())
    persons = told.register.persons.items()
    things.update((member, person.ref) for member, person in persons if ("person", person.ref.key) in things)
    things.update(((reading.claim.document, reading.claim.id), reading.about) for reading in world.readings)
    failed = unheeded(docket, told.outcomes, things)
    known = Known(things, {claim.id: claim for claim in docket.claims}, {reading.claim.id for reading in world.readings})
    return replace(
        world,
        decisions=rulings(docket, failed, known),
        findings=tuple(sorted(failed.values(), key=lambda finding: (finding.check, finding.subject, finding.message, finding.where))),
    )


def _witnessing(documents: Sequence[Document], stories: Iterable[Story], trusted: Collection[str] = ()) -> Callable[[Claim], Witness]:
    headlines = {document.sha256[:16]: headline_end(document.text) for document in documents}
    published = {document.sha256[:16]: document.published.date for document in documents if document.published}
    story_of = {source.key: story.ref for story in stories for source in story.documents}

    def witness(claim: Claim) -> Witness:
        story = story_of.get(claim.document, Ref("story", claim.document))
        return Witness(claim, story, published.get(claim.document, ""), claim.id in trusted, claim.end <= headlines.get(claim.document, 0))

    return witness


def _readings(claims: Sequence[Claim], told: _Told, register: Register) -> tuple[tuple[Reading, ...], list[Naming]]:
    events: dict[str, Event] = {claim: draft.event for draft in told.events for claim in draft.event.claims}
    about = {claim: event.ref for claim, event in events.items()}
    about.update((claim, tenure.ref) for tenure, _ in told.tenures for claim in tenure.claims)
    about.update((claim, statement.ref) for statement in told.statements for claim in statement.claims)
    about.update(topics_about(claims, [draft.event for draft in told.meetings], told.statements, register))
    readings: list[Reading] = []
    namings: list[Naming] = []
    for claim in claims:
        if claim.id in about:
            event = events.get(claim.id)
            named = namings_of(claim, register, event.date if event else None)
            readings.append(reading_of(claim, about[claim.id], named))
            namings.extend(named)
    return tuple(readings), namings


def _sources(documents: Iterable[Document], stories: Iterable[Story]) -> tuple[Source, ...]:
    story_of = {source: story.ref for story in stories for source in story.documents}
    refs = ((Ref("source", document.sha256[:16]), document) for document in documents)
    return tuple(
        Source(
            ref,
            document.name,
            document.sha256,
            document.published,
            document.publisher,
            document.url,
            document.language,
            story_of[ref],
        )
        for ref, document in refs
    )


def _divergences(told: _Told, names: dict[Ref, str]) -> tuple[Divergence, ...]:
    settled = [
        *((draft.event.ref, draft.event.label, draft.conflicts) for draft in told.events),
        *((tenure.ref, tenure.label, conflicts) for tenure, conflicts in told.tenures),
    ]
    found = [each for subject, label, conflicts in settled for each in divergences_of(subject, label, conflicts)]
    standings = [tenure for tenure, _ in told.tenures if tenure.status]
    everything = (*found, *diverging_standings(standings, names), *diverging_rosters(told.meetings, names))
    return tuple(sorted(everything, key=lambda each: each.ref.key))


def _by_key(ref: Ref) -> tuple[str, str]:
    return ref.kind, ref.key

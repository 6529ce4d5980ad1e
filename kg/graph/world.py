"""From all that resolution knows to the triples of both layers.

In: a World, a base, what the rules say. Out: triples, each once, sorted. Never reads, writes or decides anything.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kg.graph.claims import of_reading, of_rule
from kg.graph.decisions import of_ruling
from kg.graph.entities import of_entity, of_tenure
from kg.graph.events import of_event, of_met, of_statement
from kg.graph.sources import of_divergence, of_source, of_story
from kg.graph.vocabulary import HOME, Names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.graph.triple import Triple
    from kg.records import World


def triples(world: World, base: str = HOME, rules: Mapping[str, tuple[str, str]] | None = None) -> tuple[Triple, ...]:
    """Give both layers of a world, what is so and who says so, sorted by text.

    `rules` maps the id of a rule to what it says and the hash of its content; rules without an entry have their id alone.
    Raises KgError for a base that is no absolute IRI and for a role of a claim that has no property.
    """
    names = Names(base)
    said = chain(_what_is_so(names, world), _who_says_so(names, world, rules or {}))
    return tuple(sorted(dict.fromkeys(said)))  # a property has things or values, never both, so any two triples compare as text


def _what_is_so(names: Names, world: World) -> Iterator[Triple]:
    officials = {tenure.member for tenure in world.tenures if tenure.post and tenure.member.kind == "person"}
    known = {entity.ref for entity in world.entities}
    for entity in world.entities:
        yield from of_entity(names, entity, officials=officials, known=known)
    for tenure in world.tenures:
        yield from of_tenure(names, tenure)
    for event in world.events:
        yield from of_event(names, event)
    for pair in world.met:
        yield from of_met(names, pair)
    for statement in world.statements:
        yield from of_statement(names, statement)


def _who_says_so(names: Names, world: World, rules: Mapping[str, tuple[str, str]]) -> Iterator[Triple]:
    for reading in world.readings:
        yield from of_reading(names, reading)
    for rule in sorted({reading.claim.rule for reading in world.readings}):
        yield from of_rule(names, rule, *rules.get(rule, ("", "")))
    for source in world.sources:
        yield from of_source(names, source)
    sources = {source.ref: source.name for source in world.sources}
    for story in world.stories:
        yield from of_story(names, story, sources)
    for divergence in world.divergences:
        yield from of_divergence(names, divergence)
    for ruling in world.decisions:
        yield from of_ruling(names, ruling)

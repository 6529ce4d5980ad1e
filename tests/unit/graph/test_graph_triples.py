from dataclasses import replace
from pathlib import Path

import pytest
import rdflib

from kg.errors import KgError
from kg.graph import Triple, rdflib_graph, triples, turtle
from kg.graph.vocabulary import DIP, SCHEME
from kg.records import Entity, Event, Reading, Ref, World
from kg.resources import folder

RULES = {"meeting.met": ("Someone met.", "abc")}
EXPECTED = Path(__file__).with_name("world.ttl")


def test_a_world_with_one_of_each_record_gives_exactly_this_graph(world):
    assert turtle(triples(world, rules=RULES)).decode() == EXPECTED.read_text(encoding="utf-8")


def test_the_order_of_the_records_does_not_show_in_the_bytes(world):
    turned = replace(
        world,
        **{name: tuple(reversed(getattr(world, name))) for name in ("entities", "tenures", "events", "readings", "sources", "divergences")},
    )
    assert turtle(triples(turned, rules=RULES)) == turtle(triples(world, rules=RULES))


def test_every_term_and_closed_concept_of_the_graph_is_defined_in_the_ontology(world):
    event = replace(
        world.events[0],
        visitor=Ref("person", "bo-karim"),
        occasion=Ref("gathering", "forum"),
        during_visit=Ref("visit", "v"),
        channel="phone",
        event_kind="talks",
    )
    claim = replace(world.readings[0].claim, channel="phone", kind="talks", attributed_to="Bo Karim")
    roles = tuple((role, (Ref("person", "bo-karim"),)) for role in ("host", "visitor", "attributed_to", "relayed_by", "speaker"))
    more = replace(
        world,
        entities=(*world.entities, Entity(Ref("organisation", "body"), "Body", of_state=Ref("state", "freedonia"), kind="GovernmentBody")),
        events=(
            event,
            Event(Ref("visit", "v"), "visit", "Visit", "planned"),
            Event(Ref("gathering", "forum"), "gathering", "F", "occurred"),
        ),
        readings=(Reading(claim, event.ref, roles), *world.readings),
    )
    said = triples(more, rules=RULES)
    used = {
        part for triple in said for part in (triple.predicate, triple.object) if isinstance(part, str) and part.startswith((DIP, SCHEME))
    }
    defined = rdflib.Graph()
    for name in ("diplomacy.ttl", "schemes.ttl"):
        defined.parse(folder("ontology") / name)
    assert sorted(used - {str(subject) for subject in defined.subjects()}) == []


def test_another_base_moves_the_data_and_nothing_else(world):
    here, there = triples(world), triples(world, "https://example.org/news/")
    moved = {
        Triple(
            *(
                part.replace("https://w3id.org/dipkg/id/", "https://example.org/news/id/") if isinstance(part, str) else part
                for part in said
            )
        )
        for said in here
    }
    assert set(there) == moved


@pytest.mark.parametrize("base", ["", "example.org/", "https://example.org", "https://example.org/a b/", 'https://example.org/">/'])
def test_a_base_that_is_no_absolute_iri_with_an_end_is_refused(world, base):
    with pytest.raises(KgError, match="no base for IRIs"):
        triples(world, base)


def test_a_role_without_a_property_is_refused_by_name(world):
    reading = replace(world.readings[0], roles=(("enemies", ()),))
    with pytest.raises(KgError, match=r"'enemies'.*participants"):
        triples(replace(world, readings=(reading,)))


@pytest.mark.parametrize(
    ("kind", "date", "ends"),
    [
        ("post", "2012/2024", {"startDate": "2012", "endDate": "2024"}),
        ("post", "2012/..", {"startDate": "2012"}),
        ("post", "../2024", {"endDate": "2024"}),
        ("post", "2024", {}),
        ("meeting", "2025-02-24/2025-02-26", {}),
    ],
)
def test_an_interval_in_the_words_about_an_office_gives_its_two_ends(world, kind, date, ends):
    claim = replace(world.readings[1].claim, type=kind, date=date)
    said = triples(World(readings=(Reading(claim, Ref("membership", "m")),)))
    values = {triple.predicate.removeprefix(DIP): triple.object.value for triple in said if triple.predicate.endswith("Date")}
    assert values == ends


def test_every_role_is_written_with_the_property_of_the_thing_it_is_about(world):
    roles = {
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
    for role, name in roles.items():
        said = triples(World(readings=(Reading(world.readings[0].claim, Ref("meeting", "m"), ((role, (Ref("x", "y"),)),)),)))
        assert [triple.predicate for triple in said if triple.object == "https://w3id.org/dipkg/id/x/y"] == [f"{DIP}{name}"]


def test_who_holds_an_office_is_an_official_and_others_are_people(world):
    types = {said.subject: said.object for said in triples(world) if said.predicate.endswith("#type") and "/person/" in said.subject}
    assert types == {
        "https://w3id.org/dipkg/id/person/ada-lund": f"{DIP}Official",
        "https://w3id.org/dipkg/id/person/bo-karim": f"{DIP}Person",
    }


def test_an_empty_world_is_an_empty_graph_with_its_prefixes():
    assert triples(World()) == ()
    assert turtle(()).decode().splitlines()[0] == "@prefix channel: <https://w3id.org/dipkg/scheme/channel/> ."


def test_no_node_of_the_graph_is_blank(world):
    graph = rdflib_graph(triples(world))
    assert not [node for node in graph.all_nodes() if isinstance(node, rdflib.BNode)]


def test_a_key_that_an_iri_cannot_hold_is_percent_encoded():
    world = World(entities=(Entity(Ref("person", 'a b/"<>\n\ud800é'), "A B"),))
    (subject,) = {said.subject for said in triples(world)}
    assert subject == "https://w3id.org/dipkg/id/person/a%20b%2F%22%3C%3E%0A%ED%A0%80%C3%A9"

"""Any two graphs: what differs is told, nothing else, and turning them round turns the difference round."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kg.publication import compare, difference_json, difference_text
from kg.publication.kinds import KINDS

DIP = "https://w3id.org/dipkg/ontology#"
LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>"
PEOPLE, EVENTS, CLAIMS = ("ida", "jon", "kai", "lea"), ("one", "two", "three", "four"), ("c1", "c2", "c3", "c4")
DATES = st.sampled_from(['"2021"', '"2022"'])


@st.composite
def graphs(draw):
    """First layer and second layer of a graph in which anybody may be anywhere, dangling references included."""
    facts, claims = set(), set()
    people, events = draw(st.sets(st.sampled_from(PEOPLE), min_size=1)), draw(st.sets(st.sampled_from(EVENTS), min_size=1))
    for person in sorted(people):
        facts |= {(person, "a", "dip:Person"), (person, LABEL, f'"{draw(st.sampled_from(["Ida", "Jon"]))}"')}
    for event in sorted(events):
        facts |= {(event, "a", f"dip:{draw(st.sampled_from(['Meeting', 'Meeting', 'Visit']))}"), (event, "dip:date", draw(DATES))}
        facts |= {(event, "dip:participant", f":{person}") for person in draw(st.sets(st.sampled_from(PEOPLE), max_size=2))}
        facts |= {(event, "dip:duringVisit", f":{other}") for other in draw(st.sets(st.sampled_from(EVENTS), max_size=1))}
    for one, other in draw(st.sets(st.tuples(st.sampled_from(sorted(people)), st.sampled_from(sorted(people))), max_size=2)):
        facts |= {(one, "dip:met", f":{other}"), (other, "dip:met", f":{one}")}
    for claim in draw(st.sets(st.sampled_from(CLAIMS), min_size=2)):
        claims |= {(claim, "a", "dip:MeetingClaim"), (claim, "dip:about", f":{draw(st.sampled_from(sorted(events)))}")}
        claims |= {(claim, "dip:participant", f":{person}") for person in draw(st.sets(st.sampled_from(sorted(people)), max_size=3))}
    return frozenset(facts), frozenset(claims)


def turtle(graph):
    facts, claims = graph
    lines = "".join(f":{' '.join(triple)} .\n" for triple in sorted(facts | claims))
    return f"@prefix dip: <{DIP}> .\n@prefix : <https://w3id.org/dipkg/id/> .\n{lines}".encode()


def turned(difference):
    """The difference as it must be when old and new change places."""

    def turned_change(change):
        return replace(change, old=change.new, new=change.old, lost=change.gained, gained=change.lost)

    changed = [
        replace(
            each,
            old=each.new,
            new=each.old,
            changes=tuple(map(turned_change, each.changes)),
            split_into=each.merged_from,
            merged_from=each.split_into,
        )
        for each in difference.changed
    ]
    order = sorted(changed, key=lambda each: (KINDS.index(each.kind), each.old.label, each.old.iri))
    return replace(difference, added=difference.gone, gone=difference.added, changed=tuple(order))


@given(graphs())
def test_a_graph_does_not_differ_from_itself(graph):
    found = compare(turtle(graph), turtle(graph), evidence=True)
    assert found.same
    assert difference_text(found) == "The same facts, claims and sources.\n"


@given(graphs(), graphs())
def test_two_graphs_are_the_same_when_their_first_layers_are(old, new):
    assert compare(turtle(old), turtle(new)).same == (old[0] == new[0])
    assert compare(turtle(old), turtle(new), evidence=True).same == (old == new)


@given(graphs(), graphs())
def test_the_difference_turned_round_is_the_difference_of_the_graphs_turned_round(old, new):
    assert compare(turtle(new), turtle(old)) == turned(compare(turtle(old), turtle(new)))


@given(graphs(), graphs())
def test_the_order_of_the_triples_does_not_show(old, new):
    shuffled = [
        b"\n".join(sorted(turtle(graph).splitlines(), key=lambda line: (not line.startswith(b"@"), line[::-1]))) for graph in (old, new)
    ]
    assert difference_json(compare(*shuffled)) == difference_json(compare(turtle(old), turtle(new)))

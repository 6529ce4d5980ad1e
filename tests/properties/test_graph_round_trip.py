import io

import pyoxigraph
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.graph import Literal, Triple, ntriples, rdflib_graph, turtle
from kg.graph.triple import DATE, INTEGER, english, integer, plain
from kg.graph.vocabulary import HOME, Names, term
from kg.records import Ref

NAMES = Names()
HOSTILE = st.one_of(
    st.text(),
    st.text(alphabet=st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Po"])),
    st.sampled_from(
        ['"', '"""', "\\", '\\"', "\\u0041", " .\n<a:b> <c:d> <e:f> .", "' OR", "\x00", "\ufeff", "\ud800", "\uffff", "@en", "^^"]
    ),
)
REFS = st.builds(Ref, st.sampled_from(["person", "meeting", "claim", "topic", "odd kind"]), st.text(min_size=1, max_size=8))
IRIS = REFS.map(NAMES.of)
LITERALS = st.one_of(
    HOSTILE.map(plain),
    HOSTILE.map(english),
    st.integers(min_value=0).map(integer),
    st.dates().map(lambda day: Literal(day.isoformat(), DATE)),
)
PREDICATES = st.sampled_from([term("words"), term("met"), term("quote"), "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "urn:x:other"])
TRIPLES = st.lists(st.builds(Triple, IRIS, PREDICATES, st.one_of(IRIS, LITERALS)), max_size=12)


@pytest.fixture(scope="module", autouse=True)
def _literals_as_they_are():
    before, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
    yield
    rdflib.NORMALIZE_LITERALS = before


def through_pyoxigraph(written, written_as):
    found = set()
    for quad in pyoxigraph.parse(written, format=written_as):
        thing = quad.object
        if isinstance(thing, pyoxigraph.Literal):
            datatype = thing.datatype.value if thing.datatype.value in (INTEGER, DATE) else ""
            thing = Literal(thing.value, datatype, thing.language or "")
        else:
            thing = thing.value
        found.add(Triple(quad.subject.value, quad.predicate.value, thing))
    return found


@settings(deadline=None)
@given(TRIPLES)
def test_what_pyoxigraph_reads_from_turtle_and_n_triples_is_what_was_written(triples):
    assert through_pyoxigraph(turtle(triples), pyoxigraph.RdfFormat.TURTLE) == set(triples)
    assert through_pyoxigraph(ntriples(triples), pyoxigraph.RdfFormat.N_TRIPLES) == set(triples)


@settings(deadline=None)
@given(TRIPLES)
def test_what_rdflib_reads_from_turtle_is_the_graph_we_hand_to_rdflib(triples):
    read = rdflib.Graph().parse(source=io.BytesIO(turtle(triples)), format="turtle")
    assert set(read) == set(rdflib_graph(triples))


@settings(deadline=None)
@given(TRIPLES, st.randoms(use_true_random=False))
def test_any_order_of_the_triples_gives_the_same_bytes(triples, random):
    turned = triples * 2
    random.shuffle(turned)
    assert turtle(turned) == turtle(triples)
    assert ntriples(turned) == ntriples(triples)


@settings(deadline=None)
@given(REFS, REFS)
def test_two_things_share_an_iri_only_when_they_are_one(one, other):
    if one.kind != "topic" and other.kind != "topic":
        assert (NAMES.of(one) == NAMES.of(other)) == (one == other)
    assert NAMES.of(one).startswith(HOME)

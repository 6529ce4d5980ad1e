import pytest

from kg.errors import QueryError
from kg.publication.names import find_thing

LABELS = [("Union", "u"), ("Customs Union", "c"), ("The Union", "u"), ("Türkiye", "t"), ("Turkey", "t")]


@pytest.mark.parametrize(
    ("name", "iri"),
    [("Union", "u"), ("union customs", "c"), ("customs", "c"), ("turkiye", "t"), ("TURKEY", "t"), ("the  union", "u")],
)
def test_a_whole_name_beats_one_that_holds_its_words_and_words_may_stand_in_any_order(name, iri):
    assert find_thing(name, LABELS, "agent") == iri


@pytest.mark.parametrize("name", ["", " ", "\n"])
def test_nothing_names_nothing(name):
    with pytest.raises(QueryError):
        find_thing(name, LABELS, "agent")


def test_in_an_empty_graph_nobody_is_known():
    with pytest.raises(QueryError, match="there is no person 'x'; 0 are known"):
        find_thing("x", [], "person")

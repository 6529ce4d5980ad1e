import pytest

from kg.errors import KgError, QueryError
from kg.publication import ask

ONE = "# parameter: words (text): x\n# parameter: other (text): y\nSELECT ?s WHERE { VALUES ?given_words { UNDEF } VALUES ?given_other { UNDEF } "


def rows(answer):
    return [tuple(cell.value if cell else "" for cell in row) for row in answer.rows]


def refused(graph, query, **values):
    with pytest.raises(QueryError) as caught:
        ask(graph, query, values)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_question_in_sparql_may_use_the_prefixes_of_the_graph(graph):
    assert rows(ask(graph, "SELECT ?label WHERE { :m1 rdfs:label ?label }")) == [("Meeting of Ada Lund and Bo Karim",)]
    assert rows(ask(graph, "SELECT ?n WHERE { ?m dip:status modality:planned ; rdfs:label ?n }")) == [
        ("Meeting of Ada Lund and Cyra Lund",)
    ]


def test_rows_without_an_order_of_their_own_are_sorted_and_those_with_one_are_not(graph):
    assert rows(ask(graph, "SELECT ?l WHERE { ?p a dip:Official ; rdfs:label ?l }")) == [("Ada Lund",), ("Cyra Lund",)]
    assert rows(ask(graph, "SELECT ?l WHERE { ?p a dip:Official ; rdfs:label ?l } ORDER BY DESC(?l)")) == [("Cyra Lund",), ("Ada Lund",)]


def test_ask_is_answered_with_true_or_false_and_construct_with_triples(graph):
    assert ask(graph, "ASK { ?m a dip:Meeting }").truth is True
    assert ask(graph, "ASK { ?m a dip:Decision }").truth is False
    made = ask(graph, "CONSTRUCT { ?p a rdfs:Resource } WHERE { ?p a dip:Visit }")
    assert (made.triples, made.columns, [row[0].value for row in made.rows]) == (
        True,
        ("subject", "predicate", "object"),
        ["https://w3id.org/dipkg/id/v"],
    )


@pytest.mark.parametrize("name", ["Ada Lund", "ada lund", "ADA LÜND", "Ada Lunde", "ada", " lunde "])
def test_a_name_is_completed_whatever_its_case_and_accents(graph, name):
    assert rows(ask(graph, "whom-met", {"person": name})) == [("Ada Lund", "Bo Karim")]


def test_a_name_that_could_be_several_is_told_with_its_candidates(graph):
    assert refused(graph, "whom-met", person="Lund") == "person: 'Lund' could be Ada Lund or Cyra Lund; give the whole name"


def test_a_name_that_is_not_there_is_told_with_the_nearest(graph):
    assert refused(graph, "whom-met", person="Bo Karem") == "there is no person 'Bo Karem'; did you mean Bo Karim?"
    assert refused(graph, "whom-met", person="Zzyzx") == "there is no person 'Zzyzx'; 3 are known"


def test_a_state_is_no_person(graph):
    assert refused(graph, "whom-met", person="Sylvania").startswith("there is no person 'Sylvania'")


def test_a_saved_question_that_is_not_there_is_told_with_the_nearest(graph):
    assert refused(graph, "whom-mett") == "there is no saved question 'whom-mett'; did you mean whom-met?"


def test_a_parameter_that_is_not_there_is_told_with_those_that_are(graph):
    assert refused(graph, "when-where", where="x") == "the question has no parameter 'where'; it has other, person"
    assert refused(graph, "SELECT * WHERE { ?s ?p ?o }", person="x") == "the question has no parameter 'person'; it has none"


def test_a_day_that_is_none_is_told(graph):
    assert refused(graph, "topics", day="27 February") == "day: '27 February' is no day; write it as 2025-02-27"


@pytest.mark.parametrize("value", ['x" } ?s ?p ?o . { "', 'x\\" . ', "VALUES ?given_other { UNDEF }", "} #", "\n", "'''", "\ud800"])
def test_a_value_is_never_read_as_sparql(graph, value):
    query = ONE + '?s rdfs:label ?l FILTER(STR(?l) = ?given_words || ?given_other = "never") }'
    assert rows(ask(graph, query, {"words": value, "other": value})) == []


def test_text_is_bound_as_it_is(graph):
    query = ONE + "?s rdfs:label ?l FILTER(STR(?l) = ?given_words) }"
    assert rows(ask(graph, query, {"words": "Union"})) == [("https://w3id.org/dipkg/id/union",)]


def test_an_error_of_syntax_is_one_line_with_its_place(graph):
    assert refused(graph, "SELECT ?s WHRE\n { ?s ?p ?o }") == (
        "line 2, column 1: the query is not SPARQL: expected one of DISTINCT, WHERE; correct it and ask again"
    )
    assert refused(graph, "SELECT ?s WHERE { ?s foo:p ?o }").startswith(
        "line 1, column 27: the query is not SPARQL: a prefix is not declared"
    )


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { service silent ?x { ?s ?p ?o } }",
        "SELECT * { \\u0053ERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p trueSERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p 1SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p dip:x\\#y . SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p '''a''b\\'''' . SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p 'a\\'#' . SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?a FILTER(?a <?b) #>\n SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
    ],
)
def test_a_question_never_reaches_another_server(graph, query):
    assert refused(graph, query).startswith("SERVICE is refused")


@pytest.mark.parametrize(
    "query",
    [
        'SELECT * { ?s ?p "SERVICE" }',
        "SELECT * { ?s ?p ?service } # SERVICE",
        "SELECT * { ?s <https://example.org/service> '''a service''' }",
        "SELECT * { ?s dip:service ?o }",
        "# SERVICE is only told of here\nSELECT * { ?s ?p ?nothing FILTER(?nothing = 'x') }",
    ],
)
def test_the_word_service_is_no_crime(graph, query):
    ask(graph, query)


@pytest.mark.parametrize(
    "query",
    ["INSERT DATA { <a:b> <c:d> 1 }", "PREFIX a: <b:c> DELETE WHERE { ?s ?p ?o }", "CLEAR ALL", "LOAD <http://127.0.0.1:1/>", "drop all"],
)
def test_an_update_is_refused(graph, query):
    assert refused(graph, query) == "this is an update; a question only reads; write SELECT, ASK or CONSTRUCT"


@pytest.mark.parametrize("query", ["DESCRIBE <a:b>", "", "   ", "{}", "# SELECT"])
def test_what_is_no_select_ask_or_construct_is_refused(graph, query):
    assert refused(graph, query).startswith("this is no question in SPARQL")


def test_a_graph_that_is_no_turtle_is_told_with_its_line():
    with pytest.raises(KgError, match=r"the graph is not Turtle .*line 2.*kg build"):
        ask(b"<a:b> <c:d> 1 .\n<a:b> oops", "whom-met")


def test_a_graph_may_be_a_path(graph, tmp_path):
    (tmp_path / "graph.ttl").write_bytes(graph)
    assert ask(tmp_path / "graph.ttl", "whom-met") == ask(graph, "whom-met")

import pyoxigraph
import pytest

from kg.errors import QueryError
from kg.publication import ask, saved_questions
from kg.publication.questions import read_question

# What each saved question answers on the small graph of conftest.py, whole.
ADA_BO, MEETING = ("Ada Lund", "Bo Karim"), "Meeting of Ada Lund and Bo Karim"
ANSWERS = {
    ("whom-met", "person=Ada Lund"): [ADA_BO],
    ("planned-only", "person=Ada Lund"): [("Ada Lund", "Cyra Lund", "", "b.txt")],
    ("when-where", "person=Ada Lund,other=Karim"): [(*ADA_BO, "2025-02-27", "Port Anna")],
    ("who-says", "person=Ada Lund,other=Karim"): [(*ADA_BO, "2025-02-27", "Port Anna", "a.txt")],
    ("support", "person=Bo Karim"): [(MEETING, "2", "1")],
    ("meetings-in", "place=Freedonia"): [(MEETING, "2025-02-27", "Port Anna")],
    ("topics", "day=2025-02-27"): [("defence", "a.txt", "")],
    ("topics-announced", ""): [("space", "planned", MEETING, "b.txt", "")],
    ("office-holders", "office=Minister of Defence of Freedonia"): [
        ("Ada Lund", "Minister of Defence of Freedonia", "2012", "2024", "2019-01-01", "2020-01-01"),
        ("Cyra Lund", "Minister of Defence of Freedonia", "", "", "", ""),
    ],
    ("offices-of", "person=Cyra"): [("Cyra Lund", "Minister of Defence of Freedonia", "", "", "", "")],
    ("offices-named", "title=of defence"): [
        ("Ada Lund", "Minister of Defence of Freedonia", "2012", "2024", "2019-01-01", "2020-01-01"),
        ("Cyra Lund", "Minister of Defence of Freedonia", "", "", "", ""),
    ],
    ("standing-by-document", "member=Sylvania"): [("Sylvania", "Union", "partner", "a.txt")],
    ("members", "organisation=Union"): [("Union", "Freedonia", "2001")],
    ("partners", "organisation=union"): [("Union", "Sylvania")],
    ("participants", ""): [("Union", "member", "Freedonia"), ("Union", "partner", "Sylvania")],
    ("organisations-of", "member=Freedonia"): [("Freedonia", "Union", "member")],
    ("planned-then-held", ""): [(MEETING, "2025-02-27", "Port Anna", "b.txt", "a.txt")],
    ("visits", "person=Bo Karim"): [("Visit of Bo Karim to Freedonia", "Bo Karim", "Port Anna", "", "occurred")],
    ("divergences", ""): [
        ("Sylvania in Union: standing", "membershipStatus", "guest", "", "most stories"),
        ("Sylvania in Union: standing", "membershipStatus", "partner", "", "most stories"),
    ],
    ("quotes-of", "person=Bo Karim"): [("Bo Karim", "It is so", "x", "a.txt")],
    ("quoted-without-office", ""): [("Bo Karim", "a.txt")],
    ("relayed", "relay=Union"): [("Union", "Bo Karim", "It is so", "a.txt")],
    ("evidence-for-place", "place=Port Anna"): [(MEETING, "a.txt", "10", "20", "met in Port Anna", "meeting.met")],
    ("officials-without-events", ""): [],
    ("meetings-between", "from=2025-02-24,to=2025-02-27"): [("2025-02-27", MEETING, "Port Anna")],
    ("sidelines", "gathering=harbour"): [(MEETING, "Harbour Forum", "2025-02-27", "Port Anna")],
    ("states-met", ""): [("Freedonia", "Sylvania", "1")],
}


def rows(answer):
    return [tuple(cell.value if cell else "" for cell in row) for row in answer.rows]


def pairs(written):
    return dict(pair.split("=") for pair in written.split(",")) if written else {}


@pytest.mark.parametrize(("name", "values"), sorted(ANSWERS))
def test_a_saved_question_gives_exactly_this_answer(graph, name, values):
    assert rows(ask(graph, name, pairs(values))) == ANSWERS[name, values]


def test_every_saved_question_is_proved_above():
    assert sorted(name for name, _ in ANSWERS) == [question.name for question in saved_questions()]


@pytest.mark.parametrize("question", saved_questions(), ids=lambda question: question.name)
def test_a_saved_question_says_its_columns_and_binds_every_parameter(graph, question):
    assert ask(graph, question.name).columns == question.columns
    for name in question.parameters:
        assert f"VALUES ?given_{name} {{ UNDEF }}" in question.text


@pytest.mark.parametrize("question", saved_questions(), ids=lambda question: question.name)
def test_a_saved_question_stands_on_its_own_with_its_prefixes_and_an_order(question):
    assert list(pyoxigraph.Store().query(question.text)) == []
    assert "ORDER BY" in question.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# columns: a\n# why: b\nASK {}", "x.rq: the header lacks 'question'; add one line `# question: ...`"),
        ("# question: a\n# columns: a\n# why: b\n# parameter: odd\nASK {}", "x.rq: not a parameter: '# parameter: odd'"),
        ("# question: a\n# columns: a\n# why: b\n# parameter: who (dog): x\nASK {}", "x.rq: not a parameter"),
    ],
)
def test_a_header_that_is_not_complete_is_refused_by_name(text, said):
    with pytest.raises(QueryError) as caught:
        read_question("x", text, "x.rq")
    assert str(caught.value).startswith(said)

"""`kg decide` writes a line, `kg build` obeys it, and what cannot be obeyed is told."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

FIRST = "OSLO, 3 May 2031 — Norwegian Foreign Minister Ida Holm met Kenyan President Peter Odhiambo in Oslo on Saturday.\n"
SECOND = "OSLO, 9 May 2031 — Norwegian Defence Minister Ida Nowak met Danish President Lars Kruse in Oslo on Friday.\n"
HEADER = "subject\tdecision\tobject\twho\twhen\twhy\n"
LINE = "person/ida-holm\tsame\tperson/ida-nowak\tP. Amara\t2031-06-01\tshe married\n"
GIVEN = ("--who", "P. Amara", "--when", "2031-06-01")


@pytest.fixture
def papers(kg):
    kg.file("papers/one.txt", FIRST)
    kg.file("papers/two.txt", SECOND)


def build(kg, *options):
    ran = kg("build", "papers", "--no-reasoning", "-o", "graph.ttl", *options)
    assert ran.returncode == 0, ran.stderr.decode()
    return (kg.folder / "graph.ttl").read_text(), ran.stderr.decode()


def people(turtle):
    return sorted({word for word in turtle.split() if word.startswith("person:ida")})


@pytest.mark.usefixtures("papers")
def test_a_decision_on_two_labels_is_recorded_and_the_next_build_obeys_it(kg):
    before, _ = build(kg)
    assert people(before) == ["person:ida-holm", "person:ida-nowak"]
    ran = kg("decide", "Ida Holm", "same", "ida nowak", "--why", "she married", *GIVEN)
    assert (ran.returncode, ran.stdout) == (0, b"")
    assert ran.stderr.decode() == (
        "kg: decisions.tsv:2: recorded, person/ida-holm same person/ida-nowak; the next build makes them one; the claims of both stay\n"
    )
    assert (kg.folder / "decisions.tsv").read_text() == HEADER + LINE
    after, said = build(kg, "--run", "run.json", "--fail-on", "warning")
    assert people(after) == ["person:ida-nowak"]
    assert "decisions  1 applied, 0 not (decisions.tsv)\n" in said
    assert json.loads((kg.folder / "run.json").read_text())["decisions"] == {
        "applied": [
            {
                "decision": "same--person-ida-holm--person-ida-nowak",
                "says": "person/ida-holm is the same as person/ida-nowak",
                "where": ["decisions.tsv:2"],
            }
        ],
        "not_applied": [],
    }


@pytest.mark.usefixtures("papers")
def test_a_person_as_one_article_has_them_is_named_by_label_and_file(kg):
    turtle, _ = build(kg)
    lines = turtle.splitlines()
    source = next(line.split()[0] for line, after in pairwise(lines) if line.startswith("source:") and '"one.txt"' in after)
    ran = kg("decide", "Ida Holm @ one.txt", "different", "Ida Nowak", "--why", "cousins", *GIVEN)
    assert f"recorded, {source.replace(':', '/')}/ida-holm different person/ida-nowak;" in ran.stderr.decode()


def test_who_and_when_are_the_user_and_today_unless_they_are_given(kg):
    ran = kg("decide", "person/a", "same", "person/b", "--why", "x", LOGNAME="amara")
    assert ran.returncode == 0
    ((_, _, _, who, when, _),) = (line.split("\t") for line in (kg.folder / "decisions.tsv").read_text().splitlines()[1:])
    assert who == "amara"
    assert len(when) == len("2031-06-01")


def test_a_decision_that_stands_is_not_written_again_and_one_that_contradicts_it_is_refused(kg):
    kg.file("decisions.tsv", "# ours\n" + HEADER + LINE)
    again = kg("decide", "person/ida-nowak", "same", "person/ida-holm", "--why", "again", *GIVEN)
    assert (again.returncode, again.stderr.decode()) == (
        0,
        "kg: decisions.tsv:3: decided already, by P. Amara on 2031-06-01; nothing to record\n",
    )
    against = kg("decide", "person/ida-nowak", "different", "person/ida-holm", "--why", "no", *GIVEN)
    assert against.returncode == 2
    assert against.stderr.decode() == (
        "kg: decisions.tsv:3: the new decision contradicts this line: person/ida-nowak and person/ida-holm are different and the same; "
        "not recorded; correct the file first\n"
    )
    assert (kg.folder / "decisions.tsv").read_text() == "# ours\n" + HEADER + LINE


@pytest.mark.usefixtures("papers")
def test_a_decision_that_no_longer_applies_is_a_warning_that_names_its_line(kg):
    kg.file("mine.tsv", HEADER + LINE.replace("ida-nowak", "ida-kruse"))
    _, said = build(kg, "--decisions", "mine.tsv")
    assert (
        "warning: decision-not-found: person/ida-holm is the same as person/ida-kruse: not obeyed, this build has no person/ida-kruse; "
        "its claims may be gone, or it may have another key now; name it as it is now, or drop the line (mine.tsv:2)\n"
    ) in said
    assert "decisions  0 applied, 1 not (mine.tsv)\n" in said


@pytest.mark.usefixtures("papers")
def test_a_broken_file_of_decisions_stops_the_build_before_it_reads_anything(kg):
    kg.file("decisions.tsv", HEADER + LINE.replace("same", "smae"))
    ran = kg("build", "papers", "-o", "graph.ttl")
    assert (ran.returncode, ran.stderr.decode()) == (2, "kg: decisions.tsv:2: 'smae' is no decision; did you mean same?\n")
    assert not (kg.folder / "graph.ttl").exists()


@pytest.mark.usefixtures("papers")
def test_the_order_of_the_lines_does_not_show_in_the_graph(kg):
    before, _ = build(kg)
    claim = next(word for word in before.split() if word.startswith("claim:") and "meeting" in word).replace("claim:", "claim/")
    lines = [LINE, f"{claim}\tright\t\tP. Amara\t2031-06-01\tI was there\n"]
    kg.file("decisions.tsv", HEADER + "".join(lines))
    one, _ = build(kg)
    kg.file("decisions.tsv", HEADER + "# turned round\n" + "".join(reversed(lines)))
    assert build(kg)[0] == one != before


def test_the_file_is_listed_as_table_csv_and_json(kg):
    kg.file("decisions.tsv", HEADER + LINE)
    assert kg("decide", "--list").stdout.decode() == (
        "line  subject          decision  object            who       when        why\n"
        "----  ---------------  --------  ----------------  --------  ----------  -----------\n"
        "2     person/ida-holm  same      person/ida-nowak  P. Amara  2031-06-01  she married\n"
    )
    assert kg("decide", "--list", "--format", "csv").stdout.decode().splitlines()[1] == (
        "2,person/ida-holm,same,person/ida-nowak,P. Amara,2031-06-01,she married"
    )
    assert json.loads(kg("decide", "--list", "--format", "json").stdout)[0]["object"] == "person/ida-nowak"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "kg: nothing to decide; name a subject and a decision, or see those taken with: kg decide --list"),
        (("person/a", "same", "person/b"), "kg: the reason is missing; give it with --why; others will ask"),
        (("person/a", "smae", "person/b", "--why", "x"), "kg: 'smae' is no decision; did you mean same?"),
        (
            ("Ida Holm", "same", "person/b", "--why", "x"),
            "kg: 'Ida Holm' is a label, and there is no graph to look it up in; name a graph with --graph, or write the name as person/KEY",
        ),
        (
            ("person/a", "same", "person/b", "--why", "x", "--when", "today"),
            "kg: 'today' is no day; write it as 2025-02-27",
        ),
        (("--list",), "kg: decisions.tsv: the decisions cannot be read (no such file or directory); name a file that kg decide wrote"),
    ],
)
def test_what_cannot_be_decided_is_one_line_and_nothing_is_written(kg, arguments, says):
    ran = kg("decide", *arguments)
    assert (ran.returncode, ran.stderr.decode()) == (2, says + "\n")
    assert not (kg.folder / "decisions.tsv").exists()

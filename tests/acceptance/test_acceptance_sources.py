"""One bad article never stops the others."""

from __future__ import annotations

import json

import pytest

FAST = ("--no-validation", "-o", "graph.ttl")
BAD = {"empty.txt": b"", "binary.txt": b"\x00\x01\x02\xff" * 64, "latin.txt": "Türkiye’s minister, café".encode("cp1252")}


@pytest.mark.usefixtures("article")
@pytest.mark.parametrize("name", BAD)
def test_a_source_that_cannot_be_read_is_named_in_one_line_and_the_rest_is_built(kg, name):
    kg.file(name, BAD[name])
    ran = kg("build", ".", "--quiet", "--run", "run.json", *FAST)
    lines = ran.stderr.decode().splitlines()
    assert ran.returncode == 3
    assert len(lines) == 1
    assert lines[0].startswith(f"kg: {name}: set aside, ")
    assert [source["name"] for source in json.loads((kg.folder / "run.json").read_bytes())["set_aside"]] == [name]


def test_the_graph_of_the_good_sources_is_the_same_with_and_without_the_bad_ones(kg, article):
    kg("build", article.name, "--no-validation", "-o", "alone.ttl")
    for name, content in BAD.items():
        kg.file(name, content)
    ran = kg("build", "article.txt", *BAD, *FAST)
    assert ran.returncode == 3
    assert (kg.folder / "graph.ttl").read_bytes() == (kg.folder / "alone.ttl").read_bytes()


def test_a_missing_file_is_set_aside_too(kg, article):
    ran = kg("build", article.name, "nowhere.txt", "--quiet", *FAST)
    assert ran.returncode == 3
    assert ran.stderr.decode().startswith("kg: nowhere.txt: set aside, ")


def test_when_nothing_could_be_read_nothing_is_written(kg):
    kg.file("graph.ttl", "the earlier graph")
    kg.file("empty.txt", "")
    ran = kg("build", "empty.txt", *FAST)
    assert ran.returncode == 3
    assert ran.stderr.decode().count("\n") == 1
    assert (kg.folder / "graph.ttl").read_text() == "the earlier graph"


def test_a_folder_without_articles_is_told_in_one_line(kg):
    (kg.folder / "articles").mkdir()
    ran = kg("build", "articles", *FAST)
    assert (ran.returncode, ran.stderr.decode().count("\n")) == (3, 1)
    assert ran.stderr.decode().startswith("kg: articles: no article in this folder; ")


def test_an_article_comes_through_stdin_as_well(kg, article):
    through_stdin = kg("extract", "-", stdin=article.read_bytes())
    as_file = kg("extract", article.name)
    assert through_stdin.returncode == 0, through_stdin.stderr.decode()
    assert len(through_stdin.stdout.splitlines()) == len(as_file.stdout.splitlines()) > 0

"""`kg build` again: only what changed is read, the bytes are those of a full build, and nothing that happens to the cache stops it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest
from conftest import ARTICLE, ROOT

OPTIONS = ("--no-validation", "-o", "out/graph.ttl")


@pytest.fixture
def articles(kg):
    kg.file("out/.keep", "")
    kg.file("articles/one.txt", ARTICLE)
    kg.file("articles/two.txt", ARTICLE.replace("met", "will meet"))
    return kg.folder / "articles"


def _read(ran):
    assert ran.returncode == 0, ran.stderr.decode()
    return next(line for line in ran.stderr.decode().splitlines() if line.startswith("read "))


def _full(kg):
    return kg("build", "articles", "--no-validation").stdout


def test_a_second_build_reads_what_changed_says_why_and_gives_the_bytes_of_a_full_build(kg, articles):
    assert _read(kg("build", articles, *OPTIONS)) == "read       2 of 2 (2 new), 0 from the cache"
    assert _read(kg("build", articles, *OPTIONS)) == "read       0 of 2, 2 from the cache"
    kg.file("articles/two.txt", ARTICLE.replace("Friday", "Thursday"))
    kg.file("articles/three.txt", ARTICLE.replace("Danish", "Swedish"))
    (articles / "one.txt").unlink()
    told = _read(kg("build", articles, *OPTIONS))
    assert told == "read       2 of 2 (1 changed, 1 new), 0 from the cache, 1 gone since the last run"
    assert (kg.folder / "out/graph.ttl").read_bytes() == _full(kg)
    assert json.loads((kg.folder / "out/.kg-cache/kg-last-run.json").read_text()) == {
        "taken": 0,
        "redone": [{"name": "three.txt", "reason": "new"}, {"name": "two.txt", "reason": "changed"}],
        "removed": ["one.txt"],
    }


def test_the_run_file_is_the_same_with_and_without_a_cache(kg, articles):
    runs = []
    for options in ((), (), ("--no-cache",)):
        assert kg("build", articles, *OPTIONS, "--run", "run.json", *options).returncode == 0
        runs.append((kg.folder / "run.json").read_bytes())
    assert runs[0] == runs[1] == runs[2]


@pytest.mark.parametrize("arguments", [("build", "articles", *OPTIONS, "--no-cache"), ("build", "articles"), ("extract", "articles")])
def test_nothing_is_kept_unless_the_graph_goes_to_a_file_or_a_folder_is_named(kg, articles, arguments):
    before = {path.name for path in (*articles.parent.iterdir(), *(articles.parent / "out").iterdir())}
    assert kg(*arguments).returncode == 0
    assert {path.name for path in (*articles.parent.iterdir(), *(articles.parent / "out").iterdir())} - before <= {"graph.ttl"}


def test_extract_and_build_share_a_cache_that_is_named(kg, articles):
    assert kg("extract", articles, "--cache", "kept").returncode == 0
    assert _read(kg("build", articles, *OPTIONS, "--cache", "kept")) == "read       0 of 2, 2 from the cache"
    assert not (kg.folder / "out/.kg-cache").exists()


@pytest.mark.parametrize("place", ["file", "file/below", "/proc/kg-cache", "/dev/null", "/sys/kg-cache"])
def test_a_cache_that_cannot_be_used_is_one_line_and_the_build_goes_on(kg, articles, place):
    kg.file("file", "a file of mine")
    ran = kg("build", articles, *OPTIONS, "--cache", place)
    assert ran.returncode == 0
    assert [line for line in ran.stderr.decode().splitlines() if line.startswith("kg:")] == [
        line for line in ran.stderr.decode().splitlines() if line.startswith(f"kg: {place}: the cache cannot be used, ")
    ]
    assert ran.stderr.decode().count("kg: ") == 1
    assert (kg.folder / "out/graph.ttl").read_bytes() == _full(kg)
    assert (kg.folder / "file").read_text() == "a file of mine"


def test_cache_and_no_cache_exclude_each_other(kg, articles):
    ran = kg("build", articles, "--cache", "kept", "--no-cache")
    assert (ran.returncode, ran.stderr.decode().count("\n")) == (2, 1)


def _start(kg, *arguments):
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, "-m", "kg", *arguments], cwd=kg.folder, env=environment, stderr=subprocess.PIPE)


def test_two_builds_at_once_with_one_cache_both_give_the_right_bytes(kg, articles):
    arguments = ("build", str(articles), "--no-validation", "--cache", "kept", "-o")
    running = [_start(kg, *arguments, f"{name}.ttl") for name in ("a", "b")]
    assert [(ran.communicate()[1].count(b"kg: "), ran.returncode) for ran in running] == [(0, 0), (0, 0)]
    assert (kg.folder / "a.ttl").read_bytes() == (kg.folder / "b.ttl").read_bytes() == _full(kg)
    assert _read(kg("build", articles, *OPTIONS, "--cache", "kept")) == "read       0 of 2, 2 from the cache"


def test_a_build_killed_at_any_moment_leaves_a_cache_that_the_next_one_can_use(kg, articles):
    script = (
        "import sys, kg, pathlib\n"
        "from kg.pipeline import shelf\n"
        "shelf.MOST_PACKS = 2\n"
        "for turn in range(10**6):\n"
        "    pathlib.Path('articles/two.txt').write_text(f'Kenyan President Peter Odhiambo visited Denmark on {turn % 28 + 1} May 2024.')\n"
        "    kg.extract(['articles'], cache='kept')\n"
        "    print('.', flush=True)\n"
    )
    for moment in (0.03, 0.11, 0.22, 0.37):
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        with subprocess.Popen([sys.executable, "-c", script], cwd=kg.folder, env=environment, stdout=subprocess.PIPE) as running:
            running.stdout.readline()  # it is at work
            time.sleep(moment)
            running.kill()
        ran = kg("build", articles, *OPTIONS, "--cache", "kept")
        assert (ran.returncode, ran.stderr.decode().count("kg: ")) == (0, 0), ran.stderr.decode()
        assert (kg.folder / "out/graph.ttl").read_bytes() == _full(kg)

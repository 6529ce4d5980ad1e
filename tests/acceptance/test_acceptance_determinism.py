"""The same bytes every time: any order of files, any hash seed, any locale, any time zone, any number of processes."""

from __future__ import annotations

import pytest

RUN = ("--no-validation", "-o", "graph.ttl", "--run", "run.json")


@pytest.mark.parametrize(
    ("ordered", "environment"),
    [
        ((1, 1), {"PYTHONHASHSEED": "1"}),
        ((-1, 1), {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"}),
        ((-1, 2), {"PYTHONHASHSEED": "3", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Adak"}),
        ((1, 1), {"PYTHONHASHSEED": "4", "PYTHONUTF8": "0", "LC_ALL": "en_US.ISO-8859-1", "PYTHONIOENCODING": "ascii"}),
    ],
)
def test_the_graph_does_not_depend_on_how_it_was_built(kg, seeds, seeds_graph, ordered, environment):
    order, jobs = ordered
    ran = kg("build", *seeds[::order], "--jobs", jobs, *RUN, **environment)
    assert ran.returncode == 0, ran.stderr.decode()
    assert (kg.folder / "graph.ttl").read_bytes() == seeds_graph.read_bytes()


def test_the_claims_on_stdout_do_not_depend_on_the_locale(kg, seeds):
    one = kg("extract", *seeds, PYTHONHASHSEED="5")
    other = kg("extract", *seeds[::-1], PYTHONHASHSEED="6", PYTHONUTF8="0", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert one.returncode == other.returncode == 0
    assert one.stdout == other.stdout
    assert b"\\u" not in one.stdout


def test_the_run_file_is_the_same_twice(kg, seeds):
    runs = []
    for turn in (1, -1):
        kg("build", *seeds[::turn], *RUN)
        runs.append((kg.folder / "run.json").read_bytes())
    assert runs[0] == runs[1]

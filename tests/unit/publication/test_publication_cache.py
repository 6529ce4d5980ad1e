"""A cache folder gives back what it was given, notices every change, and keeps no more than it is told."""

from __future__ import annotations

import pytest

from kg.errors import OutputError
from kg.publication.cache import keep, read_kept, tidy
from kg.publication.runs import Article, Run, read_runs, write_runs

ONE, TWO, THREE = "1" * 32, "2" * 32, "3" * 32
RUN = Run("code", "shipped", "added", {"ß\ud800.txt": Article(ONE, "content", "facts")})


def test_lines_come_back_by_their_keys(tmp_path):
    keep(tmp_path, {ONE: b"first", TWO: b""})
    keep(tmp_path, {THREE: "dritte Zeile ß".encode()})
    kept = read_kept(tmp_path, {ONE, THREE})
    assert (kept.lines, kept.total, kept.packs, kept.damaged) == ({ONE: b"first", THREE: "dritte Zeile ß".encode()}, 3, 2, False)


def test_a_folder_that_is_not_there_holds_nothing(tmp_path):
    assert read_kept(tmp_path / "none", {ONE}).lines == {}
    assert read_runs(tmp_path / "none") == ((), False)
    assert not (tmp_path / "none").exists()


def test_every_changed_byte_of_a_line_is_noticed_and_the_other_lines_stay(tmp_path):
    pack = keep(tmp_path, {ONE: b"first", TWO: b"second"})
    right = pack.read_bytes()
    first = right.index(b"\n") + 1
    for place in range(first):
        pack.write_bytes(right[:place] + bytes([right[place] ^ 1]) + right[place + 1 :])
        kept = read_kept(tmp_path, {ONE, TWO})
        assert (ONE in kept.lines, kept.damaged) == (False, True), place
        assert kept.lines == {TWO: b"second"} or place == first - 1  # without its end, the line runs into the next


@pytest.mark.parametrize("length", [0, 1, 40, 70])
def test_a_line_that_was_cut_is_noticed(tmp_path, length):
    pack = keep(tmp_path, {ONE: b"first"})
    pack.write_bytes(pack.read_bytes()[:length])
    kept = read_kept(tmp_path, {ONE})
    assert (kept.lines, kept.damaged) == ({}, length > 0)  # an empty file has no line: the runs know that one is missing


def test_files_of_others_are_neither_read_nor_removed(tmp_path):
    keep(tmp_path, {ONE: b"first"})
    (tmp_path / "notes.claims").write_bytes(b"mine")
    (tmp_path / "a.txt").write_bytes(b"mine")
    assert not read_kept(tmp_path, {ONE}).damaged
    tidy(tmp_path, set())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "notes.claims"]


def test_tidying_leaves_the_live_lines_in_one_file_and_nothing_of_a_killed_run(tmp_path):
    for key, line in ((ONE, b"first"), (TWO, b"second"), (THREE, b"third")):
        keep(tmp_path, {key: line})
    (tmp_path / f".{ONE}.claims.abc.part").write_bytes(b"half a fi")
    tidy(tmp_path, {ONE, THREE})
    kept = read_kept(tmp_path, {ONE, TWO, THREE})
    assert (kept.lines, kept.packs, kept.total) == ({ONE: b"first", THREE: b"third"}, 1, 2)
    assert len(list(tmp_path.iterdir())) == 1
    tidy(tmp_path, {ONE, THREE})
    assert read_kept(tmp_path, {ONE, TWO, THREE}) == kept


def test_tidying_mends_a_damaged_file(tmp_path):
    pack = keep(tmp_path, {ONE: b"first", TWO: b"second"})
    pack.write_bytes(pack.read_bytes() + b"a hand wrote this\n")
    tidy(tmp_path, {ONE, TWO})
    kept = read_kept(tmp_path, {ONE, TWO})
    assert (kept.lines, kept.damaged) == ({ONE: b"first", TWO: b"second"}, False)


@pytest.mark.parametrize("act", [lambda place: read_kept(place, {ONE}), read_runs, lambda place: keep(place, {ONE: b"first"})])
def test_a_file_in_place_of_the_folder_is_told(tmp_path, act):
    (tmp_path / "cache").write_bytes(b"a file")
    with pytest.raises(OutputError):
        act(tmp_path / "cache")
    assert (tmp_path / "cache").read_bytes() == b"a file"


def test_runs_come_back_in_their_order(tmp_path):
    runs = (RUN, Run("", "", "", {}))
    write_runs(tmp_path, runs)
    assert read_runs(tmp_path) == (runs, False)


def test_every_changed_byte_of_the_runs_is_noticed(tmp_path):
    write_runs(tmp_path, (RUN,))
    (file,) = tmp_path.iterdir()
    right = file.read_bytes()
    for place in range(len(right)):
        file.write_bytes(right[:place] + bytes([right[place] ^ 1]) + right[place + 1 :])
        assert read_runs(tmp_path) == ((), True), place
        file.write_bytes(right[:place])
        assert read_runs(tmp_path) == ((), True), place

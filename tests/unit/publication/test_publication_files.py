import errno
import os
from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.publication import write_set, write_whole


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_whole_and_nothing_else_is_left(tmp_path):
    write_whole(tmp_path / "graph.ttl", b"new")
    assert (names(tmp_path), (tmp_path / "graph.ttl").read_bytes()) == (["graph.ttl"], b"new")


def test_a_new_file_may_be_read_by_those_the_mask_allows_and_an_old_one_keeps_its_permissions(tmp_path):
    write_whole(tmp_path / "new", b"")
    (tmp_path / "plain").write_bytes(b"")
    (tmp_path / "old").write_bytes(b"")
    (tmp_path / "old").chmod(0o600)
    write_whole(tmp_path / "old", b"more")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "plain").stat().st_mode
    assert (tmp_path / "old").stat().st_mode & 0o777 == 0o600


def test_a_link_stays_a_link_and_the_file_behind_it_is_written(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("folder", "folder: this is a folder, not a file; name a file with -o"),
        ("missing/graph.ttl", "missing/graph.ttl: the folder does not exist; create it first, or choose another with -o"),
        ("file/graph.ttl", "file/graph.ttl: a file stands where a folder should be; choose another folder with -o"),
    ],
)
def test_a_place_that_cannot_be_written_is_one_line_with_advice(tmp_path, place, said):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / place, b"x")
    assert str(caught.value) == f"{tmp_path}/{said}"
    assert names(tmp_path) == ["file", "folder"]


def test_a_device_is_not_replaced_by_a_file():
    with pytest.raises(OutputError, match="no regular file"):
        write_whole(Path("/dev/null"), b"x")


def failing(error_number, fails_at):
    calls = []

    def fail(*_arguments, **_keywords):
        calls.append(1)
        if len(calls) == fails_at:
            raise OSError(error_number, os.strerror(error_number))

    return fail


def test_a_full_disk_leaves_the_earlier_file_and_no_rest(tmp_path, monkeypatch):
    (tmp_path / "graph.ttl").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", failing(errno.ENOSPC, 1))
    with pytest.raises(OutputError, match="the disk is full; free some space"):
        write_whole(tmp_path / "graph.ttl", b"new")
    assert (names(tmp_path), (tmp_path / "graph.ttl").read_bytes()) == (["graph.ttl"], b"old")


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_when_one_of_several_files_cannot_be_switched_all_earlier_ones_stand(tmp_path, monkeypatch, fails_at):
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"old")
    replace, calls = Path.replace, []

    def replace_or_fail(path, target):
        if str(path).endswith(".part"):
            calls.append(path)
            if len(calls) == fails_at:
                raise OSError(errno.EACCES, "denied")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", replace_or_fail)
    with pytest.raises(OutputError, match="cannot be written"):
        write_set({tmp_path / name: b"new" for name in ("a", "b", "c")})
    assert {name: (tmp_path / name).read_bytes() for name in names(tmp_path)} == {"a": b"old", "b": b"old"}


def test_when_one_of_several_places_is_wrong_none_is_written(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(OutputError):
        write_set({tmp_path / "a": b"new", tmp_path / "none" / "b": b"new"})
    assert (names(tmp_path), (tmp_path / "a").read_bytes()) == (["a"], b"old")


def test_several_files_are_written_and_nothing_else_is_left(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    write_set({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert {name: (tmp_path / name).read_bytes() for name in names(tmp_path)} == {"a": b"1", "b": b"2"}

"""Outputs are checked before the work and written whole."""

from __future__ import annotations

import pytest

from kg.cli.output import check_places, deliver
from kg.errors import OutputError


@pytest.mark.parametrize("place", ["nowhere/graph.ttl", "file/graph.ttl", "folder"])
def test_a_place_that_cannot_be_written_is_refused(tmp_path, place):
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError) as refused:
        check_places("-", str(tmp_path / place))
    assert "\n" not in str(refused.value)
    assert str(tmp_path) in str(refused.value)


def test_a_check_leaves_nothing_behind(tmp_path):
    check_places(None, "-", str(tmp_path / "graph.ttl"))
    assert list(tmp_path.iterdir()) == []


def test_files_and_stdout_get_their_own_content(tmp_path, capfdbinary):
    deliver({str(tmp_path / "a"): b"one", str(tmp_path / "b"): b"two", "-": "thr\u00e9e".encode()})
    assert ((tmp_path / "a").read_bytes(), (tmp_path / "b").read_bytes()) == (b"one", b"two")
    assert capfdbinary.readouterr().out == "thr\u00e9e".encode()

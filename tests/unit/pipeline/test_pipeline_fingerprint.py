"""The fingerprint changes with all that a document's claims depend on, and with nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from kg.pipeline import fingerprint as fingerprints
from kg.pipeline.fingerprint import CODE, ROOMS, added, fingerprint
from kg.resources import PACKAGE

# Modules that reading imports and that no claim depends on: where files lie, the version, how errors are worded, doors.
OUTSIDE = {"kg", "kg.errors", "kg.resources", "kg.version", "kg.pipeline"}


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package of a few files in place of the installed one."""
    for name in ("records/claim.py", "claims/home.py", "pipeline/extraction.py", "rules/meeting/met.yaml", "lexicons/en/verbs.tsv"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    for name in ("cli/build.py", "resolution/people.py", "claims/__pycache__/home.pyc"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(fingerprints, "PACKAGE", tmp_path)
    monkeypatch.setattr(fingerprints, "folder", lambda name: tmp_path / name)
    return tmp_path


def _changed(before, after):
    return {field.name for field in fields(before) if getattr(before, field.name) != getattr(after, field.name)}


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("records/claim.py", {"code"}),
        ("claims/home.py", {"code"}),
        ("claims/new.py", {"code"}),
        ("pipeline/extraction.py", {"code"}),
        ("rules/meeting/met.yaml", {"shipped"}),
        ("rules/meeting/new.yaml", {"shipped"}),
        ("lexicons/en/verbs.tsv", {"shipped"}),
        ("cli/build.py", set()),
        ("resolution/people.py", set()),
        ("claims/__pycache__/home.pyc", set()),
    ],
)
def test_a_change_of_a_file_shows_where_it_belongs(package, name, changed):
    before = fingerprint(())
    (package / name).write_text("something else")
    assert _changed(before, fingerprint(())) == changed


def test_a_file_that_moves_is_a_change(package):
    before = fingerprint(())
    (package / "claims/home.py").rename(package / "claims/house.py")
    assert _changed(before, fingerprint(())) == {"code"}


def test_packs_count_by_their_content_and_neither_by_place_nor_by_order(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    for pack, words in ((one, "id: a"), (other, "id: b")):
        (pack / "meeting").mkdir(parents=True)
        (pack / "meeting" / "x.yaml").write_text(words)
    shutil.copytree(one, tmp_path / "copy")
    assert added((one, other)) == added((other, tmp_path / "copy"))
    assert len({added(()), added((one,)), added((other,)), added((one, other))}) == 4
    (one / "ms" / "meeting").mkdir(parents=True)
    before = added((one,))
    (one / "ms" / "meeting" / "y.yaml").write_text("id: ms.c")
    assert added((one,)) != before


def test_all_code_that_reads_is_in_the_fingerprint():
    script = "import kg.pipeline.extraction, kg.documents, sys; print(*(name for name in sys.modules if name.split('.')[0] == 'kg'))"
    ran = subprocess.run([sys.executable, "-c", script], cwd=PACKAGE.parent, capture_output=True, check=True, text=True)
    hashed = {path.relative_to(PACKAGE).with_suffix("").as_posix() for room in ROOMS for path in (PACKAGE / room).glob("*.py")}
    hashed |= {Path(name).with_suffix("").as_posix() for name in CODE}
    modules = {f"kg.{name.replace('/', '.')}".removesuffix(".__init__") for name in hashed}
    assert set(ran.stdout.split()) - OUTSIDE - modules == set()

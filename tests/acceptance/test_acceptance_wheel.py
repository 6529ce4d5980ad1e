"""The wheel works outside the checkout: it carries all data of the field."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from conftest import ARTICLE

ROOT = Path(__file__).resolve().parents[2]
DATA = ("ontology", "shapes", "seeds", "rules", "lexicons", "queries")


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The Python of a new environment, in another folder, with the wheel inside and the dependencies of this environment."""
    folder = tmp_path_factory.mktemp("wheel")
    isolation = ["--no-isolation"] if importlib.util.find_spec("hatchling") else []
    subprocess.run([sys.executable, "-m", "build", "--wheel", *isolation, "--outdir", folder, ROOT], check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True, capture_output=True)
    python = folder / "venv" / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet", wheel]
    subprocess.run(install, check=True, capture_output=True)
    packages = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], check=True, capture_output=True, text=True
    ).stdout.strip()
    Path(packages, "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def test_the_installed_command_builds_a_text_in_another_folder(installed, tmp_path):
    (tmp_path / "article.txt").write_text(ARTICLE)
    command = [installed.parent / "kg", "build", "article.txt", "--no-reasoning", "-o", "graph.ttl"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert "dip:MeetingClaim" in (tmp_path / "graph.ttl").read_text()


@pytest.mark.parametrize("name", DATA)
def test_the_packaged_data_is_used_and_complete(installed, tmp_path, name):
    script = f"from kg.resources import folder; print(folder({name!r}))"
    ran = subprocess.run([installed, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    packaged = Path(ran.stdout.strip())
    assert packaged.is_relative_to(installed.parent.parent)
    here = ROOT / name if (ROOT / name).is_dir() else ROOT / "kg" / name
    assert _files(packaged) == _files(here)


def _files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

"""`kg` as a user runs it: a process of its own, in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = "NAIROBI, 3 May 2024 — Kenyan President Peter Odhiambo met Danish Foreign Minister Lars Holm in Mombasa on Friday.\n"


class Kg:
    """Runs `kg` with arguments; `folder` is the current folder of every run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *arguments, stdin=b"", **environment):
        return subprocess.run(
            [sys.executable, "-m", "kg", *map(str, arguments)],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            input=stdin,
            capture_output=True,
            check=False,
            timeout=120,
        )

    def file(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path


@pytest.fixture
def kg(tmp_path):
    return Kg(tmp_path)


@pytest.fixture
def article(kg):
    return kg.file("article.txt", ARTICLE)


@pytest.fixture(scope="session")
def seeds():
    return sorted((ROOT / "seeds").glob("*.txt"))


@pytest.fixture(scope="session")
def seeds_graph(tmp_path_factory):
    """The graph of the shipped seeds, built once."""
    folder = tmp_path_factory.mktemp("seeds")
    ran = Kg(folder)("build", "--no-validation", "-o", "graph.ttl")
    assert ran.returncode == 0, ran.stderr.decode()
    return folder / "graph.ttl"

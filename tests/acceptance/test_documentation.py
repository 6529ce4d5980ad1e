"""Every console block and every Python block of the documentation does what the page shows.

`KG_WRITE_DOCS=1 pytest tests/acceptance/test_documentation.py -n 0` writes the outputs of now into the pages; look at the diff.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from console_blocks import Step, rewritten, steps

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(page.relative_to(ROOT).as_posix() for page in [ROOT / "README.md", ROOT / "CHANGELOG.md", *ROOT.glob("docs/**/*.md")])
PAGES_WITH_STEPS = [page for page in PAGES if steps((ROOT / page).read_text(encoding="utf-8"))]


@pytest.mark.parametrize("name", PAGES_WITH_STEPS)
def test_a_page_shows_what_its_commands_really_do(name, tmp_path):
    page = (ROOT / name).read_text(encoding="utf-8")
    ran = [(step, _output(step, tmp_path)) for step in steps(page)]
    really = rewritten(page, ran)
    assert [output for step, output in ran if not step.shown and output] == [], "a script that prints has a text block below it"
    if os.environ.get("KG_WRITE_DOCS") and really != page:
        (ROOT / name).write_text(really, encoding="utf-8")
        return
    assert really == page


@pytest.mark.parametrize("name", PAGES)
def test_every_link_to_another_page_leads_there(name):
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / name).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / name).parent.joinpath(link).exists()] == []


def test_readme_is_among_the_pages():
    assert "README.md" in PAGES_WITH_STEPS


def test_a_step_ends_where_the_next_begins():
    page = "```console\n$ echo one\none\n$ echo two \\\n  three\ntwo three\n$ cat <<E\n> a\n> E\na\n```\n\n```python\nprint(4)\n```\n```text\n4\n```\n"
    shown = [(step.kind, step.command, step.output) for step in steps(page)]
    assert shown == [
        ("console", "echo one\n", "one\n"),
        ("console", "echo two \\\n  three\n", "two three\n"),
        ("console", "cat <<E\na\nE\n", "a\n"),
        ("python", "print(4)\n", "4\n"),
    ]


def test_a_page_rewritten_with_its_own_outputs_is_the_same_page():
    page = "a\n```console\n$ echo one\none\n$ true\n$ echo two\ntwo\n```\nz\n"
    assert rewritten(page, [(step, step.output) for step in steps(page)]) == page


def _output(step: Step, room: Path) -> str:
    """What the step prints on stdout, in the folder `room`, where `kg` is the command of this checkout."""
    scripts = room.with_name(room.name + "-scripts")
    scripts.mkdir(exist_ok=True)
    shim = scripts / "kg"
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kg "$@"\n')
    shim.chmod(0o755)
    python_path = {"PYTHONPATH": str(ROOT), "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    command = ["sh", "-c", step.command] if step.kind == "console" else [sys.executable, "-c", step.command]
    ran = subprocess.run(command, cwd=room, env=os.environ | python_path, capture_output=True, check=False, timeout=120)
    assert ran.returncode == 0, f"{step.command}{ran.stderr.decode()}"
    return ran.stdout.decode().replace("\r\n", "\n")

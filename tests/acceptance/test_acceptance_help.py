"""What a command can do is written down, in its help and in docs/commands.md."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from kg.cli.main import kg as front_door

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"rdflib", "pyshacl", "owlready2", "pyoxigraph", "prettytable", "rapidfuzz", "yaml", "re2"}


def _commands(command, name):
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for child in command.list_commands(context):
            yield from _commands(command.get_command(context, child), f"{name} {child}")


COMMANDS = dict(_commands(front_door, "kg"))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_an_example(name):
    command = COMMANDS[name]
    assert command.help
    assert command.epilog
    assert all(line.startswith("kg ") for line in command.epilog.splitlines())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(name):
    sections = re.split(r"^#+ ", (ROOT / "docs" / "commands.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    section = next((section for section in sections if section.startswith(f"`{name}`\n")), "")
    assert section, f"docs/commands.md has no section `{name}`"
    for parameter in COMMANDS[name].params:
        words = parameter.opts if isinstance(parameter, click.Option) else [(parameter.metavar or parameter.name or "").upper()]
        for word in words:
            assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", section), f"{name}: {word} is not documented"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_help(name):
    for parameter in COMMANDS[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name}: {parameter.opts[0]}"


def test_help_loads_nothing_heavy():
    script = "import sys; from kg.cli.main import run; run(['--help']); print(sorted(sys.modules), file=sys.stderr)"
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert HEAVY & set(re.findall(r"'(\w+)'", ran.stderr)) == set()


def test_import_kg_loads_no_room():
    script = "import sys, kg; print(sorted(name for name in sys.modules if name.startswith('kg')))"
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "['kg']\n"


def test_every_public_name_loads():
    script = "import kg; [getattr(kg, name) for name in kg.__all__]; print(set(kg.__all__) <= set(dir(kg)))"
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "True\n"

"""An error becomes one line and an exit code, in one place."""

from __future__ import annotations

import click
import pytest

from kg.cli import main
from kg.errors import KgError, OutputError, RuleError, SourceError


@pytest.fixture
def failing(monkeypatch):
    """Let the front door fail with an error; the exit code of the run."""

    def fail(error, *arguments):
        def raise_it(*_arguments, **_options):
            raise error

        monkeypatch.setattr(main.kg, "main", raise_it)
        return main.run(arguments)

    return fail


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (KgError("it is wrong", where="a.ttl:3", advice="mend it"), 2, "kg: a.ttl:3: it is wrong; mend it\n"),
        (RuleError("unknown type X\n    {X}\n     ^", where="a.yaml:5:2"), 2, "kg: a.yaml:5:2: unknown type X\n    {X}\n     ^\n"),
        (SourceError("nothing could be read"), 3, "kg: nothing could be read\n"),
        (OutputError("no\nnew line\x1b[31m", where="x"), 2, "kg: x: no new line\\x1b[31m\n"),
        (click.BadParameter("too many.", param_hint="--jobs"), 2, "kg: Invalid value for --jobs: too many; see: kg --help\n"),
        (click.ClickException("odd"), 2, "kg: odd\n"),
        (PermissionError(13, "Permission denied", "a.txt"), 2, "kg: a.txt: permission denied\n"),
        (KeyboardInterrupt(), 130, "kg: interrupted\n"),
        (click.Abort(), 130, "kg: interrupted\n"),
        (MemoryError(), 2, "kg: out of memory; build fewer sources at a time\n"),
        (RuntimeError("a\nb"), 2, "kg: internal error (RuntimeError: a b); run the command again with --debug and report what it shows\n"),
    ],
)
def test_an_error_is_one_line_and_its_exit_code(failing, capsys, error, code, line):
    assert failing(error) == code
    assert capsys.readouterr() == ("", line)


def test_help_is_no_error(capsys):
    assert main.run(["--help"]) == 0
    assert capsys.readouterr().out.startswith("Usage: kg ")


@pytest.mark.parametrize("arguments", [["--debug", "validate", "nowhere.ttl"], ["validate", "nowhere.ttl", "--debug"]])
def test_debug_may_stand_before_or_after_the_command(arguments, capsys):
    assert main.run(arguments) == 2
    told = capsys.readouterr().err
    assert told.startswith("Traceback")
    assert told.endswith("kg: nowhere.ttl: the graph cannot be read (no such file or directory); build one with: kg build -o graph.ttl\n")


def test_the_listed_commands_are_those_that_exist():
    context = click.Context(main.kg)
    assert [main.kg.get_command(context, name).name for name in main.kg.list_commands(context)] == sorted(main.COMMANDS)
    assert main.kg.get_command(context, "frobnicate") is None

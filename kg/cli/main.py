"""`kg`: the commands, and the one place where an error becomes a line and an exit code.

In: the words of the command line. Out: an exit code (0 done, 1 findings, 2 wrong usage, 3 sources set aside, 130 interrupted).
Never shows a traceback unless --debug asks for it.
"""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

import click

import kg as package
from kg.cli.command import GroupByExample
from kg.cli.talk import Talk, one_line, say, talk_options
from kg.errors import KgError, RuleError

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
WRONG = 2
EXAMPLES = 'kg build -o graph.ttl\nkg query whom-met --param person="Amina Otieno"'
COMMANDS = {
    "build": "Sources to a validated graph.",
    "diff": "Say what changed from one graph to another.",
    "decide": "Record a human judgement that builds obey.",
    "extract": "Sources to claims.",
    "query": "Ask a graph.",
    "rules": "List, show and test the rules.",
    "validate": "Say what is wrong with a graph.",
}


class Interrupted(Exception):  # noqa: N818 - nothing went wrong
    """The user wants no more. A KeyboardInterrupt would make click write a line of its own."""


class Commands(GroupByExample):
    """A group that imports the file of a command only when that command runs."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The names of the commands, sorted."""
        return sorted(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"kg.cli.{cmd_name}"), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; an interruption leaves it under our own name."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as error:
            raise Interrupted from error

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with a line each, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))


def _tell_version(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"kg {package.__version__}")
        context.exit()


@click.group(cls=Commands, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_tell_version, help="Show the version and exit.")
@talk_options
def kg() -> None:
    """Diplomacy news in, a knowledge graph one can quote from out.

    Exit codes: 0 done, 1 findings or failed checks, 2 wrong usage or unreadable configuration,
    3 some sources set aside, 130 interrupted.
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; its exit code. Every error is one line on stderr."""
    talk = Talk()
    try:
        done = kg.main(args=list(arguments) if arguments is not None else None, prog_name="kg", standalone_mode=False, obj=talk)
        sys.stdout.flush()
    except BaseException as error:  # noqa: BLE001 - the last place that can turn an error into a line
        return _told(error, talk)
    return done if isinstance(done, int) else 0


def _told(error: BaseException, talk: Talk) -> int:
    """Tell an error in one line; the exit code it stands for."""
    if talk.debug:
        traceback.print_exception(error)
    if isinstance(error, SystemExit | click.exceptions.Exit):
        code = error.code if isinstance(error, SystemExit) else error.exit_code
        return code if isinstance(code, int) else WRONG
    if isinstance(error, BrokenPipeError):
        return _unheard()
    if isinstance(error, Interrupted | KeyboardInterrupt | click.Abort):
        say("kg: interrupted")
        return INTERRUPTED
    line, *excerpt = _message(error).split("\n") if isinstance(error, RuleError) else (_message(error),)
    say(f"kg: {one_line(line)}")
    for pointed in excerpt:  # the line of the pattern and a caret under the mistake
        say(pointed)
    return error.exit_code if isinstance(error, KgError) else WRONG


def _message(error: BaseException) -> str:
    if isinstance(error, KgError):
        return str(error)
    if isinstance(error, click.UsageError):
        command = error.ctx.command_path if error.ctx else "kg"
        return f"{error.format_message().rstrip('.')}; see: {command} --help"
    if isinstance(error, click.ClickException):
        return error.format_message()
    if isinstance(error, OSError):
        return ": ".join(part for part in (str(error.filename or ""), (error.strerror or type(error).__name__).lower()) if part)
    if isinstance(error, MemoryError):
        return "out of memory; build fewer sources at a time"
    return f"internal error ({type(error).__name__}: {error}); run the command again with --debug and report what it shows"


def _unheard() -> int:
    """Nobody reads our output any more: leave in silence, and not with success, for it was cut."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return WRONG

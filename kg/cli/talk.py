"""How the command line talks: results to stdout or a file, everything else to stderr, quiet when asked.

In: texts. Out: lines on stderr, bytes on stdout. Never decides what is said.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable

Command = TypeVar("Command", bound="Callable[..., object]")


@dataclass(slots=True)
class Talk:
    """What the user asked of our talk: less of it (--quiet), or all of it (--debug)."""

    quiet: bool = False
    debug: bool = False

    def say(self, line: str) -> None:
        """A line of news, unless --quiet."""
        if not self.quiet:
            say(line)


def talk_options(command: Command) -> Command:
    """Give a command --quiet and --debug, which may stand before or after the command's name."""
    for name, help_text in (("debug", "Show the traceback of an error."), ("quiet", "Say nothing but errors.")):
        flags = (f"--{name}", "-q") if name == "quiet" else (f"--{name}",)
        command = click.option(*flags, is_flag=True, expose_value=False, callback=_remember, help=help_text)(command)
    return command


def _remember(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    talk = context.ensure_object(Talk)
    if value and parameter.name:
        setattr(talk, parameter.name, True)


def say(line: str) -> None:
    """One line on stderr; control characters are shown, not sent."""
    click.echo(visible(line), err=True)


def one_line(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def visible(text: str) -> str:
    """The text with its control characters written out, so that no article can steer a terminal."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text)


def put(content: bytes) -> None:
    """A result on stdout, byte for byte, whatever the locale."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()

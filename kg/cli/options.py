"""Options that several commands share, so that they read the same everywhere.

In: nothing. Out: click decorators. Never does work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.cli.talk import Command

LEVELS = ("violation", "warning", "info", "never")

sources = click.argument("sources", nargs=-1)
manifest = click.option("--manifest", metavar="FILE", help="A sources.csv with what is known of the articles.")
rules = click.option("--rules", multiple=True, metavar="DIR", help="A folder of further rules; may be repeated.")
output = click.option("-o", "--output", default="-", metavar="FILE", show_default=True, help="Where the result goes; - is stdout.")
no_reasoning = click.option("--no-reasoning", is_flag=True, help="Leave out the OWL reasoner (SHACL and the invariants remain).")
fail_on = click.option(
    "--fail-on",
    type=click.Choice(LEVELS),
    default="violation",
    show_default=True,
    help="The lowest level of finding that fails the command with exit code 1.",
)
jobs = click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes that share the articles.")


def output_format(*choices: str) -> Callable[[Command], Command]:
    """The option --format; the first choice is the default."""
    return click.option(
        "--format", "output_format", type=click.Choice(choices), default=choices[0], show_default=True, help="The form of the result."
    )

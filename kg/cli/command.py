"""Commands whose help ends with examples, one a line, exactly as a reader would type them.

In: a command's epilog. Out: its help text. Never runs anything.
"""

from __future__ import annotations

import click


class ByExample(click.Command):
    """A command with examples."""

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, unwrapped."""
        write_examples(self.epilog, formatter)


class GroupByExample(click.Group):
    """A group of commands with examples."""

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, unwrapped."""
        write_examples(self.epilog, formatter)


def write_examples(examples: str | None, formatter: click.HelpFormatter) -> None:
    """Write the section of the examples, where there are any."""
    if examples:
        with formatter.section("Examples"):
            for line in examples.splitlines():
                formatter.write(f"  {line}\n")

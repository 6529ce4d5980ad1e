"""The options --cache and --no-cache, and where the cache is when neither is given.

In: words of the command line. Out: the folder of the cache, or none. Never looks into it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.output import STDOUT
from kg.cli.talk import one_line

if TYPE_CHECKING:
    from kg.cli.talk import Talk
    from kg.pipeline.reuse import Reuse

BESIDE = ".kg-cache"

cache = click.option("--cache", metavar="DIR", help="A folder that keeps what was read, so that the next run reads only what changed.")
no_cache = click.option("--no-cache", is_flag=True, help="Read every article anew, and keep nothing.")


def cache_folder(cache: str | None, output: str, *, no_cache: bool) -> Path | None:
    """Give the folder that is named, or else the one beside an output that is a file. Raises UsageError for both options at once."""
    if no_cache and cache is not None:
        raise click.UsageError("--cache and --no-cache exclude each other; leave one out")
    if cache == "":
        raise click.UsageError("--cache names no folder; name one, or leave it out")
    if cache is not None:
        return Path(cache)
    place = Path(output)
    beside = output != STDOUT and not no_cache and (place.is_file() or not place.exists())  # a device has nothing beside it
    return place.parent / BESIDE if beside else None


def tell_troubles(talk: Talk, reuse: Reuse | None) -> None:
    """One line for each thing that is wrong with the cache; the result is right all the same."""
    for trouble in reuse.troubles if reuse else ():
        talk.say("kg: " + one_line(trouble))

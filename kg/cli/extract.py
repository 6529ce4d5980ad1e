"""`kg extract`: sources to claims.

In: words of the command line. Out: claims as JSON lines, CSV or a table, an exit code. Never resolves or validates.
"""

from __future__ import annotations

import click

import kg
from kg.cli import cache as caching
from kg.cli import options
from kg.cli.command import ByExample
from kg.cli.output import check_places, deliver
from kg.cli.summary import tell_set_aside
from kg.cli.talk import Talk, talk_options
from kg.publication import claims_bytes

SET_ASIDE = 3


@click.command(cls=ByExample, epilog="kg extract article.txt --format table")
@options.sources
@options.output
@options.output_format("jsonl", "csv", "table")
@options.manifest
@options.rules
@options.jobs
@caching.cache
@caching.no_cache
@talk_options
@click.pass_obj
def extract(
    talk: Talk,
    *,
    sources: tuple[str, ...],
    output: str,
    output_format: str,
    manifest: str | None,
    rules: tuple[str, ...],
    jobs: int,
    cache: str | None,
    no_cache: bool,
) -> int:
    """Say what SOURCES claim: who met whom, holds which office, stands where, said what; with quote, offsets and rule."""
    check_places(output)
    said = kg.extract(sources, manifest=manifest, rules=rules, jobs=jobs, cache=caching.cache_folder(cache, "-", no_cache=no_cache))
    tell_set_aside(said.set_aside)
    caching.tell_troubles(talk, said.reuse)
    deliver({output: claims_bytes(said.claims, output_format)})
    talk.say(f"kg: {len(said.claims)} claims from {len(said.documents)} documents")
    return SET_ASIDE if said.set_aside else 0

"""`kg build`: sources to a validated graph.

In: words of the command line. Out: the graph, the run summary on stderr, an exit code. Never writes a graph that failed its checks.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

import kg
from kg.cli import cache as caching
from kg.cli import options
from kg.cli.command import ByExample
from kg.cli.findings import tell_findings
from kg.cli.output import check_places, deliver
from kg.cli.progress import Progress
from kg.cli.summary import run_json, tell_decisions, tell_set_aside, tell_summary
from kg.cli.talk import Talk, talk_options
from kg.graph import HOME
from kg.pipeline.checking import at_least
from kg.pipeline.deciding import FILE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.pipeline.run import Build

FINDINGS, SET_ASIDE = 1, 3


@click.command(cls=ByExample, epilog="kg build articles/ -o graph.ttl")
@options.sources
@options.output
@options.manifest
@options.rules
@click.option("--decisions", metavar="FILE", help="The decisions to obey (see kg decide).  [default: decisions.tsv, if it is there]")
@click.option("--base", default=HOME, metavar="IRI", show_default=True, help="Where the IRIs of the data begin.")
@click.option("--run", "run_file", metavar="FILE", help="Write the figures of the run as JSON, with the sources set aside.")
@click.option("--no-validation", is_flag=True, help="Leave out all checks of the graph.")
@options.no_reasoning
@options.fail_on
@options.jobs
@caching.cache
@caching.no_cache
@talk_options
@click.pass_obj
def build(
    talk: Talk,
    *,
    sources: tuple[str, ...],
    output: str,
    manifest: str | None,
    rules: tuple[str, ...],
    decisions: str | None,
    base: str,
    run_file: str | None,
    no_validation: bool,
    no_reasoning: bool,
    fail_on: str,
    jobs: int,
    cache: str | None,
    no_cache: bool,
) -> int:
    """Build a graph from SOURCES: files, folders or globs; without any, from the shipped seeds.

    The graph is written only when it passed its checks: with a finding of the level of --fail-on or worse nothing
    is written, an earlier graph stays, and the exit code is 1. `--fail-on never` writes it in any case.
    A source that cannot be read is named on stderr and set aside; the others are built, and the exit code is 3.
    What was read is kept in .kg-cache beside the graph: the next run reads only what changed, and gives the same bytes.
    """
    check_places(output, run_file)
    obeyed = decisions or (FILE if Path(FILE).is_file() else None)
    progress = Progress(talk)
    built = kg.build(
        sources,
        manifest=manifest,
        rules=rules,
        decisions=obeyed,
        base=base,
        validate=not no_validation,
        reasoning=not no_reasoning,
        jobs=jobs,
        cache=caching.cache_folder(cache, output, no_cache=no_cache),
        watch=progress.stage,
    )
    _tell(talk, built, progress.finish(), obeyed)
    if at_least(built.findings, fail_on):
        talk.say(f"kg: {output}: not written, the graph has findings; mend them, or write it all the same with --fail-on never")
        return FINDINGS
    deliver({output: built.turtle} | ({run_file: run_json(built)} if run_file else {}))
    return SET_ASIDE if built.set_aside else 0


def _tell(talk: Talk, built: Build, seconds: Sequence[tuple[str, float]], obeyed: str | None) -> None:
    """What was set aside, what is wrong, and the summary of the run."""
    tell_set_aside(built.set_aside)
    caching.tell_troubles(talk, built.reuse)
    tell_findings(talk, built.findings)
    tell_summary(talk, built.summary, seconds, built.reuse)
    if obeyed:
        tell_decisions(talk, built.world, obeyed)

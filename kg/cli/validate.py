"""`kg validate`: what is wrong with a graph, and how bad.

In: words of the command line. Out: findings, an exit code. Never changes the graph.
"""

from __future__ import annotations

import sys

import click

import kg
from kg.cli import findings as rendering
from kg.cli import options
from kg.cli.command import ByExample
from kg.cli.output import check_places, deliver
from kg.cli.talk import talk_options
from kg.pipeline.checking import at_least

FORMS = {"text": rendering.as_text, "json": rendering.as_json}


@click.command(cls=ByExample, epilog="kg validate graph.ttl --fail-on warning")
@click.argument("graph", default="graph.ttl")
@click.option("--sources", multiple=True, metavar="PATH", help="The articles, to compare quotes with them; may be repeated.")
@options.output
@options.output_format(*FORMS)
@options.no_reasoning
@options.fail_on
@talk_options
def validate(*, graph: str, sources: tuple[str, ...], output: str, output_format: str, no_reasoning: bool, fail_on: str) -> int:
    """Check GRAPH (Turtle, - for stdin): SHACL shapes, OWL consistency, and the invariants of its two layers.

    The exit code is 1 when a finding has the level of --fail-on or worse.
    """
    check_places(output)
    content = sys.stdin.buffer.read() if graph == "-" else graph
    found = kg.validate(content, sources=sources, reasoning=not no_reasoning)
    deliver({output: FORMS[output_format](found)})
    return 1 if at_least(found, fail_on) else 0

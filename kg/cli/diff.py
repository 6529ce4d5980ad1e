"""`kg diff`: what changed from one graph to another.

In: words of the command line. Out: a difference as text or JSON, an exit code. Never changes a graph.
"""

from __future__ import annotations

import sys

import click

import kg
from kg.cli import options
from kg.cli.command import ByExample
from kg.cli.output import check_places, deliver
from kg.cli.talk import talk_options
from kg.errors import KgError
from kg.publication import difference_json, difference_text

STDIN = "-"


@click.command(cls=ByExample, epilog="kg diff yesterday.ttl today.ttl\nkg diff yesterday.ttl today.ttl --format json -o changes.json")
@click.argument("old")
@click.argument("new")
@click.option("--evidence", is_flag=True, help="Compare claims and sources too.")
@options.output
@options.output_format("text", "json")
@talk_options
def diff(*, old: str, new: str, evidence: bool, output: str, output_format: str) -> int:
    """Say which facts NEW adds to OLD, which are gone and which changed (Turtle; - for one of them is stdin).

    What goes under another IRI because more is known of it is recognised by its claims, and told as changed.
    The exit code is 0 when both hold the same facts and 1 when they differ.
    """
    if old == new == STDIN:
        raise KgError("stdin can only be one of the two graphs", where="- -", advice="name a file for the other")
    check_places(output)
    graphs = [sys.stdin.buffer.read() if graph == STDIN else graph for graph in (old, new)]
    found = kg.diff(graphs[0], graphs[1], evidence=evidence)
    deliver({output: difference_json(found) if output_format == "json" else difference_text(found).encode()})
    return 0 if found.same else 1

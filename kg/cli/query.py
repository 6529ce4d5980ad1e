"""`kg query`: a question to a graph.

In: words of the command line. Out: an answer as table, CSV or JSON. Never reaches the network.
"""

from __future__ import annotations

import sys

import click

import kg
from kg.cli import options
from kg.cli.command import ByExample
from kg.cli.output import check_places, deliver
from kg.cli.talk import talk_options
from kg.errors import QueryError
from kg.publication import answer_bytes, table_bytes

EXAMPLES = """kg query --list
kg query whom-met --param person="Amina Otieno"
kg query 'SELECT (COUNT(*) AS ?meetings) WHERE { ?meeting a dip:Meeting }'"""


@click.command(cls=ByExample, epilog=EXAMPLES)
@click.argument("question", required=False)
@click.option("--graph", default="graph.ttl", metavar="FILE", show_default=True, help="The graph to ask; - is stdin.")
@click.option("--param", "parameters", multiple=True, metavar="NAME=VALUE", help="A parameter of the question; may be repeated.")
@click.option("--list", "listing", is_flag=True, help="List the saved questions with their parameters.")
@options.output
@options.output_format("table", "csv", "json")
@talk_options
def query(*, question: str | None, graph: str, parameters: tuple[str, ...], listing: bool, output: str, output_format: str) -> int:
    """Ask QUESTION: the name of a saved question, an .rq file, or SPARQL as it is."""
    check_places(output)
    if listing:
        deliver({output: _listing(output_format)})
        return 0
    if question is None:
        raise QueryError("no question given", advice="name one, or see them with: kg query --list")
    content = sys.stdin.buffer.read() if graph == "-" else graph
    answer = kg.query(question, graph=content, parameters=_pairs(parameters))
    deliver({output: answer_bytes(answer, output_format)})
    return 0


def _listing(output_format: str) -> bytes:
    rows = [(saved.name, saved.question, " ".join(sorted(saved.parameters))) for saved in kg.questions()]
    return table_bytes(("name", "question", "parameters"), rows, output_format)


def _pairs(parameters: tuple[str, ...]) -> dict[str, str]:
    pairs = [parameter.partition("=") for parameter in parameters]
    for name, equals, _ in pairs:
        if not (name and equals):
            raise QueryError("a parameter is NAME=VALUE", where=f"--param {name}", advice='write it as --param person="Amina Otieno"')
    return {name: value for name, _, value in pairs}

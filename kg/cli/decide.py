"""`kg decide`: a human judgement, recorded in a file that builds obey.

In: words of the command line. Out: one line more in the file, and what it will change on stderr. Never changes a graph.
"""

from __future__ import annotations

import getpass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

import kg
from kg.cli import options
from kg.cli.command import ByExample
from kg.cli.output import check_places, deliver
from kg.cli.talk import Talk, talk_options
from kg.errors import KgError
from kg.pipeline.deciding import FILE
from kg.publication import table_bytes

if TYPE_CHECKING:
    from kg.pipeline.deciding import Decided
    from kg.records import Decision, Ref

EXAMPLES = """kg decide "Amina Otieno" same "Aminah Otieno" --why "one woman, two spellings"
kg decide "Wang Li @ match.txt" different "Wang Li" --why "the footballer, not the minister"
kg decide claim/39921e18e5c4dc32-597-680-meeting.met wrong --why "a caption of last year's photograph"
kg decide --list"""
GRAPH = "graph.ttl"
COLUMNS = ("line", "subject", "decision", "object", "who", "when", "why")
EFFECTS = {
    "same": "the next build makes them one; the claims of both stay",
    "different": "the next build keeps them apart; every claim stays",
    "wrong": "the next build sets the claim aside, and what only it states is gone",
    "right": "where others contradict the claim, the next build keeps what it states",
}


@click.command(cls=ByExample, epilog=EXAMPLES)
@click.argument("subject", required=False)
@click.argument("decision", required=False)
@click.argument("object_", metavar="[OBJECT]", required=False)
@click.option("--why", metavar="TEXT", help="The reason, in a few words; needed.")
@click.option("--who", metavar="NAME", help="Who decides.  [default: the name of the user]")
@click.option("--when", metavar="DATE", help="The day of the decision.  [default: today]")
@click.option("--decisions", "file", default=FILE, metavar="FILE", show_default=True, help="The file of decisions.")
@click.option("--graph", metavar="FILE", help="The graph whose labels may be used as names.  [default: graph.ttl, if it is there]")
@click.option("--list", "listing", is_flag=True, help="List the decisions of the file.")
@options.output
@options.output_format("table", "csv", "json")
@talk_options
@click.pass_obj
def decide(
    talk: Talk,
    *,
    subject: str | None,
    decision: str | None,
    object_: str | None,
    why: str | None,
    who: str | None,
    when: str | None,
    file: str,
    graph: str | None,
    listing: bool,
    output: str,
    output_format: str,
) -> int:
    """Record that SUBJECT is the same as OBJECT or different from it, or that the claim SUBJECT is wrong or right.

    DECISION is same, different, wrong or right. Builds obey the file of decisions; keep it with the articles.
    Names are those of the graph: person/KEY, organisation/KEY, place/KEY, meeting/KEY, visit/KEY, claim/ID, their IRIs, or
    labels; a person as one article has them is "LABEL @ FILE". A decision that contradicts a line of the file is refused.
    """
    if listing:
        check_places(output)
        deliver({output: table_bytes(COLUMNS, [_row(each) for each in kg.decisions(file)], output_format)})
        return 0
    if not subject or not decision:
        raise KgError("nothing to decide", advice="name a subject and a decision, or see those taken with: kg decide --list")
    if not why:
        raise KgError("the reason is missing", advice="give it with --why; others will ask")
    decided = kg.decide(
        subject,
        decision,
        object_,
        why=why,
        who=who or getpass.getuser(),
        when=when or _today(),
        decisions=file,
        graph=graph or (GRAPH if Path(GRAPH).is_file() else None),
    )
    _tell(talk, decided, file, graph or GRAPH)
    return 0


def _today() -> str:
    """The one look at the clock: it dates an act of a person, and no output of a build depends on it."""
    return date.today().isoformat()  # noqa: DTZ011, TID251 - the day where the user is; see above


def _tell(talk: Talk, decided: Decided, file: str, graph: str) -> None:
    decision = decided.decision
    if not decided.new:
        talk.say(f"kg: {file}:{decided.line}: decided already, by {decision.who} on {decision.when}; nothing to record")
        return
    for name in decided.unknown:
        talk.say(f"kg: {graph}: has no {name}; the next build says so if it has none either")
    names = " ".join(filter(None, (_name(decision.subject), decision.judgement, _name(decision.object))))
    talk.say(f"kg: {file}:{decided.line}: recorded, {names}; {EFFECTS[decision.judgement]}")


def _row(decision: Decision) -> tuple[str, ...]:
    names = _name(decision.subject), decision.judgement, _name(decision.object)
    return decision.where.rpartition(":")[2], *names, decision.who, decision.when, decision.why


def _name(ref: Ref | None) -> str:
    return f"{ref.kind}/{ref.key}" if ref else ""

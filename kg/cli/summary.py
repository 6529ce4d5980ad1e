"""The run summary: some lines on stderr for people, one JSON file for machines.

In: the figures of a run. Out: lines and bytes. The JSON holds no time and no place: same input, same bytes.
"""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

import kg
from kg.cli.talk import one_line, say
from kg.pipeline.run import figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.cli.talk import Talk
    from kg.pipeline.reuse import Reuse
    from kg.pipeline.run import Build, Summary
    from kg.records import SetAside, World


def tell_summary(talk: Talk, summary: Summary, seconds: Sequence[tuple[str, float]], reuse: Reuse | None = None) -> None:
    """What was read, found and checked, what of it came from the cache, and how long it took."""
    talk.say(f"documents  {summary.documents} ({summary.stories} stories), {summary.set_aside} set aside")
    if reuse is not None:
        talk.say(f"read       {_read(reuse)}")
    talk.say(f"claims     {sum(count for _, count in summary.claims)} ({_listed(summary.claims)})")
    talk.say(f"meetings   {sum(count for _, count in summary.meetings)} ({_listed(summary.meetings)})")
    talk.say(f"graph      {summary.triples} triples, {summary.people} people")
    talk.say(f"findings   {_listed(summary.findings) if summary.validated else 'not validated'}")
    talk.say(f"seconds    {sum(time for _, time in seconds):.1f} ({', '.join(f'{name} {time:.1f}' for name, time in seconds)})")


def tell_decisions(talk: Talk, world: World, file: str) -> None:
    """How many decisions of the file the graph obeys, and how many it cannot; the findings say why."""
    applied = sum(len(ruling.where) for ruling in world.decisions)
    talk.say(f"decisions  {applied} applied, {len(world.findings)} not ({file})")


def tell_set_aside(set_aside: Iterable[SetAside]) -> None:
    """One line for each source that could not be read; --quiet does not silence it."""
    for source in set_aside:
        say("kg: " + one_line(f"{source.name}: set aside, {source.reason}" + (f"; {source.advice}" if source.advice else "")))


def run_json(built: Build) -> bytes:
    """The figures of a run, its sources and its output, as JSON."""
    record = {
        "version": kg.__version__,
        "graph": {"sha256": sha256(built.turtle).hexdigest(), "bytes": len(built.turtle)},
        "summary": figures(built.summary),
        "sources": [
            {"name": document.name, "sha256": document.sha256}
            for document in sorted(built.documents, key=lambda document: (document.name, document.sha256))
        ],
        "decisions": {
            "applied": [
                {"decision": ruling.ref.key, "says": ruling.label, "where": list(ruling.where)} for ruling in built.world.decisions
            ],
            "not_applied": [
                {"check": lost.check, "says": lost.subject, "why": lost.message, "where": lost.where} for lost in built.world.findings
            ],
        },
        "set_aside": [{"name": source.name, "reason": source.reason, "advice": source.advice} for source in built.set_aside],
    }
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()


def _read(reuse: Reuse) -> str:
    """How many articles were read anew and why, how many came from the cache, and how many are gone."""
    redone = len(reuse.redone)
    why = f" ({_listed(sorted(Counter(reason for _, reason in reuse.redone).items()))})" if redone else ""
    gone = f", {len(reuse.removed):,} gone since the last run" if reuse.removed else ""
    return f"{redone:,} of {redone + reuse.taken:,}{why}, {reuse.taken:,} from the cache{gone}"


def _listed(pairs: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{count} {name}" for name, count in pairs) or "none"

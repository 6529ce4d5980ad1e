"""What came of the decisions: those that the world obeys, and those that it could not.

In: a docket, outcomes, the world as told. Out: rulings for the graph, findings. Never a decision that is passed over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.records import Finding, Ref, Ruling
from kg.resolution.slugs import digest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from kg.records import Claim, Decision
    from kg.resolution.docket import Docket
    from kg.resolution.rulings import Member, Outcome

WORDS = {"same": "{} is the same as {}", "different": "{} is not the same as {}", "wrong": "{} is wrong", "right": "{} is right"}
LONGEST_KEY = 200
_ODD = re.compile("[^a-z0-9._-]+")


def unheeded(docket: Docket, outcomes: Iterable[Outcome], standing: Collection[Member]) -> dict[Decision, Finding]:
    """Give a warning for each decision that names what is not there, that later ones contradict, or that claims speak against.

    `standing` are the names and claims that are left when the wrong claims are set aside.
    """
    found = {decision: finding for decision in docket.decisions if (finding := _lost(docket, decision, standing))}
    for outcome in outcomes:
        for decision, reason, advice in outcome.refused:
            check = "decision-contradicted" if "contradicts" in reason else "decision-refused"
            found.setdefault(decision, _finding(check, decision, reason, advice))
    return found


@dataclass(frozen=True, slots=True)
class Known:
    """What a world has: the thing that each name, key or claim stands for or is about, the claims by id, those with a reading."""

    things: Mapping[Member, Ref]
    claims: Mapping[str, Claim]
    read: Collection[str]


def rulings(docket: Docket, failed: Collection[Decision], known: Known) -> tuple[Ruling, ...]:
    """Give the decisions obeyed, each once, however often it stands in the file."""
    kept: dict[Ref, list[Decision]] = {}
    for decision in docket.decisions:
        if decision not in failed:
            kept.setdefault(_ref(decision), []).append(decision)
    return tuple(_ruling(ref, kept[ref], docket, known) for ref in sorted(kept, key=lambda ref: ref.key))


def name(ref: Ref) -> str:
    """Write a name as a file of decisions has it."""
    return f"{ref.kind}/{ref.key}"


def _ruling(ref: Ref, decisions: Sequence[Decision], docket: Docket, known: Known) -> Ruling:
    first = decisions[0]
    named = _named(first)
    things = {known.things[member] for each in named for member in docket.members(each) if member in known.things}
    names = tuple(map(name, named))
    return Ruling(
        ref,
        WORDS[first.judgement].format(*names),
        first.judgement,
        names,
        tuple(sorted(things, key=lambda thing: (thing.kind, thing.key))),
        tuple(each for each in named if each.kind == "claim" and each.key in known.read),
        tuple(sorted({(decision.who, decision.when, decision.why) for decision in decisions})),
        known.claims[first.subject.key].quote if first.judgement == "wrong" else "",
        tuple(sorted({decision.where for decision in decisions} - {""})),
    )


def _named(decision: Decision) -> list[Ref]:
    """Give what a decision names; the smaller name first, as it is the same decision either way."""
    return sorted((ref for ref in (decision.subject, decision.object) if ref), key=name)


def _ref(decision: Decision) -> Ref:
    key = "--".join((decision.judgement, *(_ODD.sub("-", name(ref).lower()) for ref in _named(decision))))
    return Ref("decision", key if len(key) <= LONGEST_KEY else f"{decision.judgement}--{digest(key, 16)}")


def _lost(docket: Docket, decision: Decision, standing: Collection[Member]) -> Finding | None:
    """Say which name of a decision leads to nothing."""
    for ref in _named(decision):
        members = docket.members(ref)
        if not members:
            return _finding("decision-not-found", decision, f"this build has no {name(ref)}", _advice(ref))
        if decision.judgement != "wrong" and not any(member in standing for member in members):
            reason = f"what tells of {name(ref)} is set aside or too vague for the graph"
            return _finding("decision-not-found", decision, reason, "drop the line, or name something else")
    return None


def _advice(ref: Ref) -> str:
    if ref.kind in ("claim", "source"):
        return "its article may be gone or changed; name it as it is now, or drop the line"
    return "its claims may be gone, or it may have another key now; name it as it is now, or drop the line"


def _finding(check: str, decision: Decision, reason: str, advice: str) -> Finding:
    says = WORDS[decision.judgement].format(*map(name, _named(decision)))
    return Finding("warning", check, says, f"not obeyed, {reason}; {advice}", where=decision.where)

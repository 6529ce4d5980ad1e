"""Decisions that cannot all be obeyed, found in the file alone.

In: Decisions. Out: nothing, or an error that names the lines. Never a choice between two people's judgements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.errors import KgError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.records import Decision, Ref


def check_contradictions(decisions: Sequence[Decision]) -> None:
    """Raise KgError where a claim is both wrong and right, or two things are different and also, through any chain, the same."""
    _check_claims(decision for decision in decisions if decision.object is None)
    links: dict[Ref, list[tuple[Ref, Decision]]] = {}
    for decision in decisions:
        if decision.judgement == "same" and decision.object:
            links.setdefault(decision.subject, []).append((decision.object, decision))
            links.setdefault(decision.object, []).append((decision.subject, decision))
    for decision in decisions:
        if decision.judgement == "different" and decision.object:
            chain = _chain(links, decision.subject, decision.object)
            if chain:
                raise _contradiction(
                    (decision, *chain), f"{_name(decision.subject)} and {_name(decision.object)} are different and the same"
                )


def _check_claims(decisions: Iterable[Decision]) -> None:
    first: dict[Ref, Decision] = {}
    for decision in decisions:
        earlier = first.setdefault(decision.subject, decision)
        if earlier.judgement != decision.judgement:
            raise _contradiction((earlier, decision), f"{_name(decision.subject)} is wrong and right")


def _chain(links: dict[Ref, list[tuple[Ref, Decision]]], start: Ref, end: Ref) -> tuple[Decision, ...]:
    """Give the fewest decisions that make two things the same; none when nothing does."""
    ways: dict[Ref, tuple[Decision, ...]] = {start: ()}
    waiting = [start]
    for here in waiting:
        for there, decision in links.get(here, ()):
            if there not in ways:
                ways[there] = (*ways[here], decision)
                waiting.append(there)
    return ways.get(end, ())


def _contradiction(decisions: Sequence[Decision], what: str) -> KgError:
    """Name the lines. A decision without a line is new: the lines that stand are named, and it is not written."""
    *others, last = sorted({decision.where for decision in decisions} - {""}, key=lambda where: (len(where), where))
    new = any(not decision.where for decision in decisions)
    *first, final = ["this line", *(f"line {where.rpartition(':')[2]}" for where in others)]
    listed = f"{', '.join(first)} and {final}" if first else final
    if new:
        return KgError(f"the new decision contradicts {listed}: {what}", where=last, advice="not recorded; correct the file first")
    return KgError(f"{listed} contradict each other: {what}", where=last, advice="keep what is true, drop the rest")


def _name(ref: Ref) -> str:
    return f"{ref.kind}/{ref.key}"

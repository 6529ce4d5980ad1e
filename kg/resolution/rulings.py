"""Decisions heard one after another: which of them hold together, and what they come to.

In: cases (a decision and what its names stand for), the groups that the build made by itself. Out: rulings, and the cases that were
turned down, each with its reason. Never depends on the order of the lines: the latest decision is heard first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.resolution.partition import Partition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kg.records import Decision

# A name as one document has it, a claim of one document, or an organisation or place known by its key: first the document or the kind.
Member = tuple[str, str]
Members = frozenset[Member]


@dataclass(frozen=True, slots=True)
class Rulings:
    """What holds: members that are one, and pairs of sets whose members are never one."""

    joined: tuple[Members, ...] = ()
    apart: tuple[tuple[Members, Members], ...] = ()


UNRULED = Rulings()


@dataclass(frozen=True, slots=True)
class Case:
    """A decision on two things, with the members that its names stand for."""

    decision: Decision
    one: Members
    other: Members


@dataclass(frozen=True, slots=True)
class Outcome:
    """The rulings, and the decisions turned down with the reason and what to do."""

    rulings: Rulings = UNRULED
    refused: tuple[tuple[Decision, str, str], ...] = ()


def hear(cases: Iterable[Case], groups: Iterable[Sequence[Member]], objection: Callable[[Members], tuple[str, str]]) -> Outcome:
    """Hear the cases, the latest first. One that contradicts a later one is turned down, and so is a union that meets an objection.

    `objection` says why the members given cannot be one and what to do, or ("", "").
    """
    cases = sorted(cases, key=_latest_first)
    if not cases:
        return Outcome()
    bench = _Bench(groups, (case.one | case.other for case in cases))
    refused: list[tuple[Decision, str, str]] = []
    for case in cases:
        reason, advice = bench.hear(case, objection)
        if reason:
            refused.append((case.decision, reason, advice))
    return Outcome(Rulings(tuple(bench.joined), tuple(bench.apart)), tuple(refused))


class _Bench:
    """What has been ruled so far."""

    def __init__(self, groups: Iterable[Sequence[Member]], named: Iterable[Members]) -> None:
        self.joined: list[Members] = []
        self.apart: list[tuple[Members, Members]] = []
        self._sources: list[tuple[Case, str]] = []
        groups = tuple(groups)
        members = {member for group in groups for member in group}.union(*named)
        self._judged: Partition[Member] = Partition(members)
        self._classes: Partition[Member] = Partition(members)
        self._inside = {member: [member] for member in members}
        for group in groups:
            self._unite(frozenset(group))

    def hear(self, case: Case, objection: Callable[[Members], tuple[str, str]]) -> tuple[str, str]:
        """Rule on a case; why it is turned down and what to do, or two empty strings."""
        if not (case.one and case.other):
            return "nothing is left of what it names, when all else that was decided is obeyed", "drop the line"
        if case.decision.judgement == "different" and case.one & case.other:
            return "both names stand for the same words", "name two things, or drop the line"
        earlier = self._against(case)
        if earlier:
            listed = ", ".join(sorted({decision.where for decision in earlier}))
            return f"it contradicts what was decided later or on the same day ({listed})", "keep what is true, drop the rest"
        if case.decision.judgement == "different":
            self.apart.append((case.one, case.other))
        else:
            together = case.one | case.other
            leaders = {self._classes.leader(member) for member in together}
            reason, advice = objection(frozenset(member for leader in leaders for member in self._inside[leader]))
            if reason:
                return reason, advice
            self.joined.append(together)
            self._unite(together)
            _join(self._judged, together)
        self._sources.append((case, case.decision.judgement))
        return "", ""

    def _against(self, case: Case) -> list[Decision]:
        """The decisions ruled on already that a case cannot stand beside."""
        one, other = self._leaders(case.one), self._leaders(case.other)
        if case.decision.judgement == "different":
            shared = one & other
            return [held.decision for held, kind in self._sources if kind == "same" and self._leaders(held.one) & shared]
        both = one | other
        return [
            held.decision
            for held, kind in self._sources
            if kind == "different" and self._leaders(held.one) & both and self._leaders(held.other) & both
        ]

    def _leaders(self, members: Members) -> set[Member]:
        return {self._judged.leader(member) for member in members}

    def _unite(self, members: Members) -> None:
        leaders = sorted({self._classes.leader(member) for member in members})
        for leader in leaders[1:]:
            self._classes.join(leaders[0], leader)
            self._inside[leaders[0]].extend(self._inside.pop(leader))


def _join(partition: Partition[Member], members: Members) -> None:
    first, *others = sorted(members)
    for other in others:
        partition.join(first, other)


def _latest_first(case: Case) -> tuple[int, bool, tuple[str, str], str, str]:
    decision = case.decision
    names = sorted(f"{ref.kind}/{ref.key}" for ref in (decision.subject, decision.object) if ref)
    day = -int(decision.when.replace("-", ""))
    return day, decision.judgement == "same", (names[0], names[-1]), decision.who, decision.why

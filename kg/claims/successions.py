"""Matches about one who took another's place -> claims of type post, for both.

In: a scene and a match with the one who left. Out: the office as former for the one, as current for the other.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims.adjuncts import resolved
from kg.claims.antecedents import subject_before, subject_of
from kg.claims.holding import holder_in, office_at, post_of
from kg.claims.offices import is_public, settled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.antecedents import Antecedent
    from kg.claims.matching import Match
    from kg.claims.people import Office, Person
    from kg.claims.scene import Scene
    from kg.records import Claim, Span

_Holder = tuple["Antecedent", int]


def replaced(scene: Scene, match: Match) -> list[Claim]:
    """The one who came and the one who left: one office, told beside either, of one state; one day ends and begins it."""
    former, new = holder_in(scene, match, "former"), holder_in(scene, match)
    if former is None:
        return []
    if new is None and not match.has("office"):
        return _predecessor(scene, match, former)
    return _told_apart(scene, match, new, former) if match.has("office") else _told_beside(scene, match, new, former)


def _told_apart(scene: Scene, match: Match, new: _Holder | None, former: _Holder) -> list[Claim]:
    """As in "A replaced B as T of X in May"."""
    mention = scene.cell(match.line, match.cells("office")[0][0]).mention
    office = office_at(scene, mention) if mention is not None else None
    if office is None:
        return []
    context: list[Span] = []
    day = day_in(scene, match, "start", context)
    office = of_either(scene, office, [holder[0].person for holder in (new, former) if holder is not None])
    claims = post_of(scene, match, former[0], replace(office, status="former"), former[1], context=tuple(context), end_date=day)
    if new is not None:
        claims += post_of(scene, match, new[0], replace(office, status="current"), new[1], context=tuple(context), start_date=day)
    return claims


def _told_beside(scene: Scene, match: Match, new: _Holder | None, former: _Holder) -> list[Claim]:
    """As in "Foreign Minister A, who replaced B in May": the office stands beside the one or the other."""
    context: list[Span] = []
    day = day_in(scene, match, "start", context)
    if new is not None and (told := [o for o in _told_at(scene, match, new[1]) if is_public(scene, o) and o.status == "current"]):
        office = replace(told[-1], status="former")
        return post_of(scene, match, former[0], office, former[1], context=(*new[0].context, *context), end_date=day)
    held = [o for o in settled(scene, former[0].person) if o.state or o.body]
    if new is None or len({(o.title, o.state) for o in held}) != 1:
        return []
    context.append(scene.span(held[0].start, held[0].end, "office"))
    return post_of(scene, match, new[0], replace(held[0], status="current"), new[1], context=tuple(context), start_date=day)


def day_in(scene: Scene, match: Match, role: str, context: list[Span]) -> str | None:
    """The day that a match tells in a role, as of something past."""
    for first, after in match.cells(role):
        for cell in range(first, after):
            mention = scene.cell(match.line, cell).mention
            if mention is not None and mention.type == "Date":
                return resolved(scene, mention, "past", context)
    return None


def of_either(scene: Scene, office: Office, people: Sequence[Person]) -> Office:
    """The office with the state and body in which one of its two holders has it, or with the only state of one of them."""
    if office.state or office.body is not None:
        return office
    same = [o for person in people for o in settled(scene, person) if o.title == office.title and (o.state or o.body)]
    if same:
        return replace(office, state=same[0].state, body=same[0].body)
    states = [next(iter(person.states)) for person in people if len(person.states) == 1]
    return replace(office, state=states[0]) if states and office.kind != "body" else office


def _told_at(scene: Scene, match: Match, cell: int) -> list[Office]:
    """The offices that the mention in a cell tells, each with its state where that can be known."""
    mention = scene.cell(match.line, cell).mention
    person = scene.people.at.get((match.line, cell))
    if mention is None or person is None:
        return []
    return [o for o in settled(scene, person) if mention.start <= o.start and o.end <= mention.end]


def _predecessor(scene: Scene, match: Match, former: tuple[Antecedent, int]) -> list[Claim]:
    """As in "B said her predecessor, A": the office that the subject holds is the one that A held."""
    owner = subject_of(scene, match.line, match.first) or subject_before(scene, (match.line, match.first))
    held = [o for o in settled(scene, owner.person) if is_public(scene, o) and o.status == "current"] if owner is not None else []
    if owner is None or owner.person is former[0].person or len({(o.title, o.state) for o in held}) != 1:
        return []
    context = (*owner.context, scene.span(held[0].start, held[0].end, "office"))
    return post_of(scene, match, former[0], replace(held[0], status="former"), former[1], context=context)

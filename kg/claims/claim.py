"""A match and what it was found to mean -> the claim record.

In: a scene, the stretch, the rule's name, the fields. Out: a `Claim` whose quote is the text at its offsets. Context spans
inside the quote are left out: they are shown already.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kg.claims.adjuncts import beyond, topics_of
from kg.records import Claim, ClaimType, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene

_TRAILING = frozenset((",", "(", "--", ";", ":", '"'))

# What beside a verb belongs to the fact; other words there ("for talks expected to be long") do not.
_ADJUNCTS = ("Date", "City", "Capital", "State", "Region", "Seat", "Gathering", "Organisation", "Thing")


def claim(scene: Scene, about: ClaimType, span: tuple[int, int], rule: str, context: tuple[Span, ...] = (), **fields: Any) -> Claim:  # noqa: ANN401 - the fields of Claim
    """The claim of these fields at `span`."""
    start, end = span
    document = scene.document
    outside = tuple(
        dict.fromkeys(s for s in sorted(context, key=lambda s: (s.start, s.end, s.purpose)) if not (start <= s.start and s.end <= end))
    )
    people = [
        name for name in (*fields.get("participants", ()), fields.get("visitor"), fields.get("holder"), fields.get("speaker")) if name
    ]
    return Claim(
        states=states_of(scene, people), id=f"{document.sha256[:16]}-{start}-{end}-{rule}", type=about, source=document.name,
        document=document.sha256[:16], start=start, end=end, quote=document.text[start:end], rule=rule, context=outside, **fields,
    )  # fmt: skip


def states_of(scene: Scene, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The state of each person that the document gives exactly one of."""
    told = {person.label: sorted(person.states) for person in scene.people.persons}
    return tuple(sorted((name, scene.label(told[name][0])) for name in set(names) if len(told.get(name, ())) == 1))


def stretch(scene: Scene, match: Match, subject: int | None = None) -> tuple[int, int]:
    """The source offsets of a match, from its subject on, without the punctuation and small words it ends in."""
    first = match.first if subject is None else min(subject, match.first)
    last = _last_told(scene, match) - 1
    while last > first and (scene.word(match.line, last) in _TRAILING or scene.says("trailing", match.line, last)):
        last -= 1
    start, end = scene.cell(match.line, first).start, scene.cell(match.line, last).end
    if scene.document.text[start:end].count("(") > scene.document.text[start:end].count(")"):
        end += 1 if scene.document.text[end : end + 1] == ")" else 0
    return start, end


def _last_told(scene: Scene, match: Match) -> int:
    """The cell after the last one that carries the fact: a role, or a date, place or occasion beside the verb."""
    told = [after for role, (_, after) in match.roles if not role.startswith("zone_") and role != "topics"]
    told += [first for first, after in match.cells("zone_when_where") if after == match.after]
    for first, after in (*match.cells("zone_when_where"), *match.cells("zone_manner"), *match.cells("zone_where")):
        told += [cell + 1 for cell in range(first, after) if scene.type(match.line, cell) in _ADJUNCTS]
    told += [cell + 1 for cell in beyond(scene, match) if scene.type(match.line, cell) in _ADJUNCTS]
    if match.rule.claims == "meeting" and topics_of(scene, match):
        told += [after for _, after in match.cells("topics")]
    return max(told, default=match.after)


def distinct(claims: list[Claim]) -> list[Claim]:
    """The claims in order, each with an id of its own: where a span and rule give several, a hash of the fields is added."""
    unique = list(dict.fromkeys(sorted(claims, key=lambda c: (c.start, c.end, c.type, c.id, repr(c)))))
    seen: dict[str, int] = {}
    for found in unique:
        seen[found.id] = seen.get(found.id, 0) + 1
    return [replace(c, id=f"{c.id}-{_fields_hash(c)}") if seen[c.id] > 1 else c for c in unique]


def _fields_hash(found: Claim) -> str:
    """What the claim says, as a hash: the name of its file is no part of it."""
    return hashlib.sha256(repr(replace(found, source="")).encode()).hexdigest()[:16]

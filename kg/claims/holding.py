"""The holder of an office in a match, the office in a mention, and the claim that the one holds the other.

In: a scene, a match, its roles. Out: people, offices, claims of type post. An office whose organisation cannot be known gives none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.antecedents import Antecedent, people_at
from kg.claims.claim import claim, stretch
from kg.claims.offices import completed, is_public, office_in
from kg.claims.people import Office, office_of, part

if TYPE_CHECKING:
    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Mention, Span


def holder_in(scene: Scene, match: Match, role: str = "holder") -> tuple[Antecedent, int] | None:
    """The one person meant in a role of a match, and the cell."""
    for first, after in match.cells(role):
        for cell in range(first, after):
            people = people_at(scene, (match.line, cell))
            beside = scene.people.at.get((match.line, cell)) if scene.type(match.line, cell) == "Unnamed" else None
            if beside is not None:
                return Antecedent(beside), cell
            if len(people) == 1:
                return people[0], cell
    return None


def post_of(
    scene: Scene, match: Match, holder: Antecedent, office: Office, cell: int, *, context: tuple[Span, ...] = (), **dates: str | None
) -> list[Claim]:
    """The claim that a holder has an office, told in a cell of a match; none for what is no office or of nobody known."""
    if not is_public(scene, office):
        return []
    held = completed(scene, office, holder.person, (match.line, cell))
    if held is None:
        return []
    span = stretch(scene, match)
    if scene.type(match.line, cell) == "Unnamed" and (inner := part(scene.cell(match.line, cell).mention, "person")) is not None:
        span = (inner.start, inner.end)  # "an aide to President X": the words about X alone
    told = (*holder.context, *held.context, *context)
    label, office = holder.person.label, held.office
    return [
        claim(
            scene, "post", span, match.name, told, holder=label, title=office.title, organisation=held.organisation,
            status=office.status, **dates,
        )
    ]  # fmt: skip


def office_at(scene: Scene, mention: Mention) -> Office | None:
    """The office that a mention of an office or a role tells."""
    return (
        office_in(scene, mention) if mention.type == "Role" else office_of(mention, scene.reference) if mention.type == "Office" else None
    )

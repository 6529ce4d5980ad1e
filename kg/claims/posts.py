"""Matches about offices -> claims of type post.

In: a scene and the matches of one line. Out: who holds or held which office of which organisation. An office whose state
cannot be known is left out: it is a gap, never a guess.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims.adjuncts import resolved
from kg.claims.antecedents import Antecedent, people_at, subject_of
from kg.claims.claim import claim, stretch
from kg.claims.forms import is_counterpart, is_dated_service, is_replacement, is_service
from kg.claims.offices import completed, fits, is_ministerial, is_public, office_in, settled
from kg.claims.people import Office, Person, office_of, part
from kg.grammar.edtf import earliest_latest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Mention, Span


def post_claims(scene: Scene, matches: Sequence[Match]) -> list[Claim]:
    """The offices that the matches of one line give to people."""
    found: list[Claim] = []
    for match in matches:
        if match.rule.claims != "post":
            continue
        office_roles = match.cells("office")
        if match.has("holders"):
            found.extend(_shared(scene, match))
        elif match.has("body"):
            found.extend(_heads(scene, match))
        elif is_replacement(match):
            found.extend(_replaced(scene, match))
        elif office_roles:
            found.extend(_given(scene, match))
        else:
            found.extend(_beside(scene, match))
    return found


def learn_offices(scene: Scene, matches: Sequence[Match]) -> None:
    """Add to the people of the scene the offices that verbs give them, so that descriptions before and after can be resolved."""
    for match in matches:
        if match.rule.claims != "post" or not match.has("office") or match.has("former"):
            continue
        found = next((c for first, after in match.cells("holder") for c in range(first, after) if (match.line, c) in scene.people.at), None)
        mention = scene.cell(match.line, match.cells("office")[0][0]).mention
        office = _office(scene, mention) if mention is not None else None
        if found is not None and office is not None and office.state:
            person = scene.people.at[(match.line, found)]
            person.offices.append(replace(office, status=_status(scene, match, office, None)))
            person.states.setdefault(office.state, (office.start, office.end))


def _holder(scene: Scene, match: Match, role: str = "holder") -> tuple[Antecedent, int] | None:
    for first, after in match.cells(role):
        for cell in range(first, after):
            people = people_at(scene, (match.line, cell))
            beside = scene.people.at.get((match.line, cell)) if scene.type(match.line, cell) == "Unnamed" else None
            if beside is not None:
                return Antecedent(beside), cell
            if len(people) == 1:
                return people[0], cell
    return None


def _beside(scene: Scene, match: Match) -> list[Claim]:
    """An Official or Role mention: each office it tells."""
    found = _holder(scene, match)
    if found is None:
        return []
    holder, cell = found
    mention = scene.cell(match.line, cell).mention
    if mention is not None and mention.type == "Unnamed":
        mention = part(mention, "person")
    inner = [part for name, part in mention.parts if name == "office"] if mention else []
    if mention is not None and mention.type == "Official" and not inner and is_counterpart(mention):
        return _counterpart(scene, match, holder, cell)
    claims = []
    for one in inner:
        if one.type != "Office":
            claims.extend(_counterpart(scene, match, holder, cell))
            continue
        office = office_of(one, scene.reference)
        if mention is not None and mention.type == "Role":
            office = _as_held(scene, holder.person, office)
        claims.extend(_claim(scene, match, holder, office, cell))
    return claims


def _counterpart(scene: Scene, match: Match, holder: Antecedent, cell: int) -> list[Claim]:
    """As in "The Greek foreign minister … his Turkish counterpart": the same office in the other state."""
    owner = subject_of(scene, match.line, cell)
    mention = scene.cell(match.line, cell).mention
    state = scene.state_of(part(mention, "state")) or next(iter(holder.person.states), "")
    told = [o for c in range(cell) if (m := scene.cell(match.line, c).mention) and (o := office_in(scene, m)) is not None]
    office = next((o for o in [*told, *(owner.person.offices if owner else [])] if o.kind in ("head", "minister")), None)
    if owner is None or office is None or not state or holder.person.offices:
        return []
    context = (scene.span(office.start, office.end, "office"), *owner.context)
    return _claim(scene, match, holder, replace(office, state=state, status="current", body=None), cell, context=context)


def _as_held(scene: Scene, person: Person, described: Office) -> Office:
    """A description that fits an office the text gives in full is that office: "the secretary" for a secretary of state."""
    same = next((o for o in settled(scene, person) if fits(scene, described, o) and (o.state or o.body)), None)
    if same is None or (described.kind == "loose" and not is_ministerial(scene, described)):
        return described
    return replace(described, title=same.title, state=described.state or same.state, body=described.body or same.body, kind=same.kind)


def _claim(
    scene: Scene, match: Match, holder: Antecedent, office: Office, cell: int, *, context: tuple[Span, ...] = (), **dates: str | None
) -> list[Claim]:
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


def _given(scene: Scene, match: Match) -> list[Claim]:
    """As in "A served as T", "A was appointed T": the office stands apart from its holder."""
    found = _holder(scene, match)
    (first, _after) = match.cells("office")[0]
    mention = scene.cell(match.line, first).mention
    if found is None or mention is None:
        return []
    holder, cell = found
    office = _office(scene, mention)
    if office is None:
        return []
    context: list[Span] = []
    date = _date_in(scene, match, context)
    status = _status(scene, match, office, date)
    if date and date.startswith("../"):
        return _claim(scene, match, holder, replace(office, status=status), cell, context=tuple(context), end_date=date.removeprefix("../"))
    dates: dict[str, str | None] = {
        "start_date" if match.has("start") or (date or "").endswith("/..") else "date": (date or "").removesuffix("/..") or None
    }
    return _claim(scene, match, holder, replace(office, status=status), cell, context=tuple(context), **dates)


def _office(scene: Scene, mention: Mention) -> Office | None:
    return (
        office_in(scene, mention) if mention.type == "Role" else office_of(mention, scene.reference) if mention.type == "Office" else None
    )


def _date_in(scene: Scene, match: Match, context: list[Span]) -> str | None:
    for cell in range(match.cells("office")[0][1], match.after):
        mention = scene.cell(match.line, cell).mention
        if mention is not None and mention.type == "Date":
            return resolved(scene, mention, "past", context)
    return None


def _status(scene: Scene, match: Match, office: Office, date: str | None) -> str:
    """As in "was" and "served" tell a former office, unless the text says otherwise; an interval that ended does too."""
    if office.status != "current":
        return office.status
    words = {scene.word(match.line, cell) for cell in range(match.first, match.after)}
    if is_service(match) and words & scene.pack.words("past-holding") and words.isdisjoint(scene.pack.words("present")):
        return "former"
    published = scene.document.published
    latest = earliest_latest(date)[1] if date else None
    if is_dated_service(match) and latest and published and "/" in (date or "") and latest < (earliest_latest(published.date)[0] or ""):
        return "former"
    modal = {scene.word(match.line, c) for first, after in match.cells("zone_modal") for c in range(first, after)}
    if words & scene.pack.words("nomination"):
        return "nominee"
    return "elect" if modal & scene.pack.words("prospective") else office.status


def _told_at(scene: Scene, match: Match, cell: int) -> list[Office]:
    """The offices that the mention in a cell tells, each with its state where that can be known."""
    mention = scene.cell(match.line, cell).mention
    person = scene.people.at.get((match.line, cell))
    if mention is None or person is None:
        return []
    return [o for o in settled(scene, person) if mention.start <= o.start and o.end <= mention.end]


def _shared(scene: Scene, match: Match) -> list[Claim]:
    """As in "ministers A of X and B of Y", "the presidents of X and Y, A and B": one title, each with the state of their own."""
    title = _mentions_in(scene, match, "title")[0]
    states = [scene.state_of(m) for m in _mentions_in(scene, match, "states") if scene.state_of(m)]
    first, after = match.cells("holders")[0]
    holders = [(people[0], c) for c in range(first, after) if len(people := people_at(scene, (match.line, c))) == 1]
    if states and len(states) != len(holders):
        return []
    claims: list[Claim] = []
    for number, (holder, cell) in enumerate(holders):
        own = states[number] if states else next(iter(holder.person.states), "")
        kind = part(title, "kind")
        office = Office(title.value, kind.value if kind else "", own, None, "current", title.start, title.end)
        claims += _claim(scene, match, holder, office, cell)
    return claims


def _mentions_in(scene: Scene, match: Match, role: str) -> list[Mention]:
    return [m for first, after in match.cells(role) for c in range(first, after) if (m := scene.cell(match.line, c).mention) is not None]


def _heads(scene: Scene, match: Match) -> list[Claim]:
    found = _holder(scene, match)
    first, _after = match.cells("body")[0]
    body = scene.cell(match.line, first).mention
    if found is None or body is None:
        return []
    holder, cell = found
    office = Office(match.rule.setting("title"), "body", scene.state_of(body), body, "current", body.start, body.end)
    return _claim(scene, match, holder, office, cell)


def _replaced(scene: Scene, match: Match) -> list[Claim]:
    """The one who came and the one who left: one office, told beside either."""
    former, new = _holder(scene, match, "former"), _holder(scene, match)
    if former is None:
        return []
    claims: list[Claim] = []
    if match.has("office"):
        mention = scene.cell(match.line, match.cells("office")[0][0]).mention
        office = _office(scene, mention) if mention is not None else None
        if office is not None:
            claims += _claim(scene, match, former[0], replace(office, status="former"), former[1])
            claims += _claim(scene, match, new[0], replace(office, status="current"), new[1]) if new else []
        return claims
    if new is not None and (came := [o for o in _told_at(scene, match, new[1]) if is_public(scene, o) and o.status == "current"]):
        return _claim(scene, match, former[0], replace(came[-1], status="former"), former[1], context=new[0].context)
    left = [o for o in settled(scene, former[0].person) if o.state or o.body]
    if new is not None and len({(o.title, o.state) for o in left}) == 1:
        context = (scene.span(left[0].start, left[0].end, "office"),)
        claims += _claim(scene, match, new[0], replace(left[0], status="current"), new[1], context=context)
    return claims

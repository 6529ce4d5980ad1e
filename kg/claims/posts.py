"""Matches about offices -> claims of type post.

In: a scene and the matches of one line. Out: who holds or held which office of which organisation. An office whose state
cannot be known is left out: it is a gap, never a guess.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.claims.adjuncts import resolved
from kg.claims.antecedents import Antecedent, people_at, subject_of
from kg.claims.forms import appoints, is_counterpart, is_dated_service, is_replacement, is_service
from kg.claims.holding import holder_in, office_at, post_of
from kg.claims.offices import fits, is_ministerial, office_in, settled
from kg.claims.people import Office, Person, held_in, office_of, part
from kg.claims.seats import title_in
from kg.claims.successions import day_in, of_either, replaced
from kg.grammar.edtf import earliest_latest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Claim, Mention, Span


def post_claims(scene: Scene, matches: Sequence[Match]) -> list[Claim]:
    """The offices that the matches of one line give to people."""
    found: list[Claim] = []
    in_full = {match.cells("former") for match in matches if match.has("former") and match.has("office")}
    for match in matches:
        if match.rule.claims != "post" or (not match.has("office") and match.cells("former") in in_full):
            continue
        office_roles = match.cells("office")
        if match.has("holders"):
            found.extend(_shared(scene, match))
        elif match.has("body"):
            found.extend(_heads(scene, match))
        elif is_replacement(match):
            found.extend(replaced(scene, match))
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
        office = office_at(scene, mention) if mention is not None else None
        if found is not None and office is not None and office.state:
            person = scene.people.at[(match.line, found)]
            person.offices.append(replace(office, status=_status(scene, match, office, None)))
            person.states.setdefault(office.state, (office.start, office.end))


def _beside(scene: Scene, match: Match) -> list[Claim]:
    """An Official or Role mention: each office it tells."""
    found = holder_in(scene, match)
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
    context: list[Span] = []
    dates = _tenure(scene, mention, context)
    for one in inner:
        if one.type != "Office":
            claims.extend(_counterpart(scene, match, holder, cell))
            continue
        office = office_of(one, scene.reference)
        if mention is not None:
            office = _as_held(scene, holder.person, office) if mention.type == "Role" else held_in(mention, office)
        claims.extend(post_of(scene, match, holder, office, cell, context=tuple(context), **dates))
    return claims


def _tenure(scene: Scene, mention: Mention | None, context: list[Span]) -> dict[str, str | None]:
    """The dates of a tenure told beside an office: "Y, Peru's president since 2018", "from 2010 to 2014", "until May"."""
    told = part(mention, "tenure")
    date = resolved(scene, told, "past", context) if told is not None else None
    return dates_of(date) if date else {}


def _counterpart(scene: Scene, match: Match, holder: Antecedent, cell: int) -> list[Claim]:
    """As in "The Greek foreign minister … his Turkish counterpart": the same office in the other state."""
    owner = subject_of(scene, match.line, cell)
    mention = scene.cell(match.line, cell).mention
    state = scene.state_of(part(mention, "state")) or next(iter(holder.person.states), "")
    told = [o for c in range(cell) if (m := scene.cell(match.line, c).mention) and (o := office_in(scene, m)) is not None]
    office = next((o for o in [*told, *(owner.person.offices if owner else [])] if o.kind in ("head", "minister")), None)
    if owner is None or office is None or not state or holder.person.offices:
        return []
    row = scene.reference.rows.get(state)
    title = title_in(scene, office.title, state)
    if office.kind == "head" and row is not None and title not in row.offices:
        title = row.leader  # the counterpart of a prime minister may be a president
    if not title:
        return []
    context = (scene.span(office.start, office.end, "office"), *owner.context)
    return post_of(scene, match, holder, replace(office, title=title, state=state, status="current", body=None), cell, context=context)


def _as_held(scene: Scene, person: Person, described: Office) -> Office:
    """A description that fits an office the text gives in full is that office: "the secretary" for a secretary of state."""
    same = next((o for o in settled(scene, person) if fits(scene, described, o) and (o.state or o.body)), None)
    if same is None or (described.kind == "loose" and not is_ministerial(scene, described)):
        return described
    return replace(described, title=same.title, state=described.state or same.state, body=described.body or same.body, kind=same.kind)


def _given(scene: Scene, match: Match) -> list[Claim]:
    """As in "A served as T", "A was appointed T": the office stands apart from its holder."""
    found = holder_in(scene, match)
    (first, _after) = match.cells("office")[0]
    mention = scene.cell(match.line, first).mention
    if found is None or mention is None:
        return []
    holder, cell = found
    office = office_at(scene, mention)
    if office is None or (not office.state and office.body is None and scene.says("genitive", match.line, first + 1)):
        return []  # "who is also President of the General Assembly": what it is of stands there and was not understood
    context: list[Span] = []
    if appoints(match):
        by = subject_of(scene, match.line, match.first)
        office = of_either(scene, office, [by.person] if by is not None else [])
    date = _date_in(scene, match, context)
    status = _status(scene, match, office, date)
    if match.rule.setting("status"):
        return _left(scene, match, office, context)
    dates = dates_of(date, begins=match.has("start"))
    return post_of(scene, match, holder, replace(office, status=status), cell, context=tuple(context), **dates)


def dates_of(date: str | None, *, begins: bool = False) -> dict[str, str | None]:
    """A date as that of the beginning, of the end or of the whole of a tenure, by its open side."""
    if date and date.startswith("../"):
        return {"end_date": date.removeprefix("../")}
    role = "start_date" if begins or (date or "").endswith("/..") else "date"
    return {role: (date or "").removesuffix("/..") or None}


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
    modal = _modal_words(scene, match)
    if words & scene.pack.words("nomination"):
        return "nominee"
    return "elect" if modal & scene.pack.words("prospective") else office.status


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
        claims += post_of(scene, match, holder, office, cell)
    return claims


def _mentions_in(scene: Scene, match: Match, role: str) -> list[Mention]:
    return [m for first, after in match.cells(role) for c in range(first, after) if (m := scene.cell(match.line, c).mention) is not None]


def _heads(scene: Scene, match: Match) -> list[Claim]:
    found = holder_in(scene, match)
    first, _after = match.cells("body")[0]
    body = scene.cell(match.line, first).mention
    if found is None or body is None:
        return []
    holder, cell = found
    status = match.rule.setting("status") or "current"
    office = Office(match.rule.setting("title"), "body", scene.state_of(body), body, status, body.start, body.end)
    return post_of(scene, match, holder, office, cell)


def _left(scene: Scene, match: Match, office: Office, context: list[Span]) -> list[Claim]:
    """As in "A resigned as T in May": over, unless it is only planned or denied."""
    found = holder_in(scene, match)
    if found is None:
        return []
    holder, cell = found
    told = {scene.pack.table("modals").get(word, "neutral") for word in _modal_words(scene, match)}
    day = day_in(scene, match, "end", context)
    office = of_either(scene, replace(office, status="former"), [holder.person])
    over = told <= {"neutral"}
    return post_of(scene, match, holder, office, cell, context=tuple(context), end_date=day) if over else []


def _modal_words(scene: Scene, match: Match) -> set[str]:
    return {scene.word(match.line, c) for first, after in match.cells("zone_modal") for c in range(first, after)}

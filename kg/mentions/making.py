"""What a mention rule found -> the mention, its value computed from its parts.

In: a rule, a stretch, the parts in their roles. Out: a `Mention` of the rule's type: a title in its canonical form, a body
with its state, an office with title, state, body and status, a person with name and office. Returns None for what is no
such thing after all (an office without a title).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.records import Mention

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kg.grammar.pack import Pack
    from kg.grammar.rules import Rule

Parts = tuple[tuple[str, Mention], ...]
_RULING = ("head", "minister")
_TOWNS = ("City", "Capital", "Region")


def make(rule: Rule, suffix: str, span: tuple[int, int], parts: Parts, pack: Pack) -> Mention | None:
    """The mention that a rule's match makes, or None."""
    name = f"{rule.id}.{suffix}" if suffix else rule.id
    maker = _MAKERS.get(rule.makes, _plain)
    made = maker(parts, rule, pack)
    if made is None:
        return None
    value, kept, reference = made
    return Mention(rule.makes, *span, value, kept, name, reference)


_Made = tuple[str, Parts, str] | None


def _all(parts: Parts, role: str) -> list[Mention]:
    return [part for name, part in parts if name == role]


def _first(parts: Parts, role: str) -> Mention | None:
    return next((part for name, part in parts if name == role), None)


def part(mention: Mention | None, role: str) -> Mention | None:
    """The first part of a mention in a role."""
    return _first(mention.parts, role) if mention is not None else None


def _plain(parts: Parts, rule: Rule, _pack: Pack) -> _Made:
    return rule.setting("value") or " ".join(part.value for _, part in parts), parts, ""


def _title(parts: Parts, _rule: Rule, pack: Pack) -> _Made:
    """As in "Deputy" + "finance" + "minister" is "Deputy Minister of Finance"."""
    head = _first(parts, "title")
    if head is None:
        return None
    before = _all(parts, "prefix")
    if any(word.type == "Title" and word.value not in pack.words("deputising") for word in before):
        return None  # "President Finance Minister": two titles, not one
    prefix = " ".join(word.value.capitalize() for word in before)
    portfolios = [portfolio.value for portfolio in _all(parts, "portfolio") if portfolio.type == "Portfolio"]
    listed = _listed(portfolios)
    ministerial = head.value in pack.words("with-portfolio")
    value = f"{head.value} of {listed}" if ministerial else f"{listed} {head.value}" if listed else head.value
    if not portfolios:
        value = head.value
    kind = part(head, "kind")
    kept = (("kind", Mention("Word", head.start, head.end, "minister" if ministerial else kind.value if kind else "")),)
    return f"{prefix} {value}".strip(), kept, ""


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else ""


def _first_of(parts: Parts, _rule: Rule, _pack: Pack) -> _Made:
    """The first part stands for the whole: "North Atlantic Treaty Organization (NATO)"."""
    whole = _first(parts, "whole")
    return (whole.value, whole.parts, whole.reference) if whole is not None else None


def _body(parts: Parts, _rule: Rule, _pack: Pack) -> _Made:
    body, state = _first(parts, "body"), _first(parts, "state")
    if body is None:
        return None
    own = body.reference or (state.reference if state else "")
    label = body.value
    return label, (("body", body), *((("state", state),) if state else ())), own


def _office(parts: Parts, rule: Rule, pack: Pack) -> _Made:
    """Title, state, body, status: the first stated of each; a body brings its own state."""
    title = _first(parts, "title")
    if title is None:
        return None
    kept = [("title", title)]
    local = title.value in pack.words("local")
    if _first(parts, "place") is not None and not local:
        return None  # "Minister of Peace": only towns and regions have mayors and governors
    organ = _first(parts, "organ")
    if organ is not None and organ.value not in pack.words("party-organ"):
        return None  # "chairman of the committee of the Senate": of the committee
    for role in ("state", "body", "place"):
        found = _first(parts, role)
        if found is not None:
            town = local and found.type in _TOWNS  # what a mayor is of is the town, not its state
            kept.append(("body" if town or role == "place" else role, found))
    statuses = [p for p in _all(parts, "modifier") if (k := part(p, "kind")) and k.value != "neutral"]
    elect = _first(parts, "elect")  # "president-elect", "the president at the time"
    if elect is not None and elect.value not in ("elect", "nominee", "former"):
        return None
    if elect is not None:
        kept.append(("status", Mention("Word", elect.start, elect.end, elect.value)))
    elif statuses:
        kept.append(("status", Mention("Word", statuses[0].start, statuses[0].end, statuses[0].value)))
    kind = part(title, "kind")
    kept.append(("kind", kind or Mention("Word", title.start, title.end, "")))
    fixed = rule.setting("definite")
    if fixed:
        kept.append(("definite", Mention("Word", title.start, title.end, fixed)))
    return title.value, tuple(kept), ""


def _official(parts: Parts, rule: Rule, pack: Pack) -> _Made:
    person = _first(parts, "person")
    name = part(person, "name") or person or _first(parts, "name")
    if name is None or (rule.setting("full") and " " not in name.value):
        return None
    offices = _all(parts, "office")
    tenure = _first(parts, "tenure")
    if tenure is not None and not (part(tenure, "bound") or part(tenure, "end_year")):
        return None  # "Y, Peru's foreign minister on Monday": a day of something else
    if rule.setting("described") and any((k := part(office, "kind")) and k.value == "loose" for office in offices):
        return None  # "according to the aide, Y …": a description, then somebody else
    if rule.setting("stated") and not any(part(office, "state") or part(office, "body") for office in offices):
        return None
    before = [item for item in (person.parts if person is not None else ()) if item[0] in ("office", "state")]
    offices, before, name = _given(offices, before, name)
    kept: list[tuple[str, Mention]] = [("name", name), *before]
    retired = _first(parts, "retired")  # "Ambassador Gen. (ret) Y": the rank before it is one no more
    kept.extend(("office", office) for office in offices if retired is None or office.end > retired.start or not _is_rank(office))
    if _conflicting(kept, pack):
        return None
    kept.extend(
        (role, found)
        for role in ("state", "owner", "bloc", "tenure")
        if (found := _bloc(parts) if role == "bloc" else _first(parts, role)) is not None
    )
    return name.value, tuple(kept), ""


def _given(
    offices: list[Mention], before: list[tuple[str, Mention]], name: Mention
) -> tuple[list[Mention], list[tuple[str, Mention]], Mention]:
    """As in "Malian President Sheikh Thiam": what is a title elsewhere is a given name among people of that state."""
    all_offices = [*offices, *(office for role, office in before if role == "office")]
    states = {state.reference for office in all_offices if (state := part(office, "state")) is not None}
    for office in all_offices:
        given = next((g for role, g in (part(office, "title") or office).parts if role == "forename" and g.reference in states), None)
        if given is not None and office.end <= name.start:
            whole = replace(name, start=given.start, value=f"{given.value} {name.value}")
            return [o for o in offices if o is not office], [item for item in before if item[1] is not office], whole
    return offices, before, name


def _is_rank(office: Mention) -> bool:
    return (kind := part(office, "kind")) is not None and kind.value == "rank"


def _bloc(parts: Parts) -> Mention | None:
    """The noun that "the bloc's secretary general" calls a body by: the last word of it."""
    return next((part for part in reversed(_all(parts, "bloc")) if part.type == "Word"), None)


def _conflicting(parts: list[tuple[str, Mention]], pack: Pack) -> bool:
    """Whether offices of two states would be given to one person: then the second belongs to somebody else.

    So it is with "the president and Foreign Minister of X Y"; but heads of government hold a ministry too, and so do deputies.
    """
    offices = [office for role, office in parts if role == "office"]
    states = [state.reference if (state := part(office, "state")) is not None else "" for office in offices]
    titled = [(k.value if (k := part(office, "kind")) is not None else "") in _RULING for office in offices]
    both = bool(offices) and any(title in offices[0].value for title in pack.words("with-ministry"))
    two_rulers = len(offices) > 1 and all(titled) and states[0] == "" and any(states[1:]) and not both
    return len(set(filter(None, states))) > 1 or two_rulers


def _role(parts: Parts, rule: Rule, _pack: Pack) -> _Made:
    office = _first(parts, "office")
    if office is None or (office.type == "Office" and rule.setting("stated") and not part(office, "state") and not part(office, "body")):
        return None
    kept: Parts = (("office", office),)
    for role in ("state", "owner"):
        found = _first(parts, role)
        if found is not None:
            kept = (*kept, (role, found))
    return office.value, kept, ""


_MAKERS: dict[str, Callable[[Parts, Rule, Pack], _Made]] = {
    "Title": _title, "Organisation": _first_of, "Body": _body, "Office": _office, "Official": _official, "Role": _role,
}  # fmt: skip

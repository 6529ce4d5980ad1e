"""Which state an office belongs to where the title does not say: one policy after another, each by what the text shows.

In: a scene, an office without a state, its holder and where the two stand. Out: the state and the stretch that gave it, or
None when no policy can tell or more than one state could be meant: an office without a state is a gap, never a guess.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kg.claims.hosted import Policy, acting_before, met_abroad, where_met, while_visiting
from kg.claims.listed import beside_one_of
from kg.claims.people import Office, Person, Place, office_of, part
from kg.claims.retinue import UNTOLD, company, leading, owned, represented
from kg.claims.seats import could_have, is_rare, taken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kg.claims.scene import Scene
    from kg.records import Mention

_CLEARLY = 2  # times that a state must be told of to be taken for the one meant
_LEDE = 2  # lines in which an article introduces who is at home
_OF_STATE = frozenset(("head", "minister", "diplomat", "royal", "religious", "loose"))
_BY_HOME = frozenset(("head", "minister"))
_PLACES = ("State", "Demonym", "Capital", "Seat")


def state_of_office(scene: Scene, office: Office, person: Person, place: Place) -> Policy:
    """The state of an office whose title does not name it, and the start and end of the words that do; or None.

    An office of a body ("secretary general", "chairman") is of no state when the body is not told.
    """
    line, cell = place
    if scene.cell(line, cell).end == office.end and scene.says("genitive", line, cell + 1):
        return None  # "President of the General Assembly": what it is of stands there and was not understood
    found = next((found for policy in _policies(office) if (found := policy(scene, office, person, place)) is not None), None)
    return None if found == UNTOLD else found


def _policies(office: Office) -> Sequence[Callable[[Scene, Office, Person, Place], Policy]]:
    if office.kind in _OF_STATE:
        return _POLICIES
    if office.kind == "spokesperson":
        return (_same_person, owned, company)
    return (_same_person,) if office.kind != "body" or office.body else ()


def office_in(scene: Scene, mention: Mention) -> Office | None:
    """The office that a Role or Official mention tells."""
    inner = part(mention, "office")
    if inner is None or inner.type != "Office":
        return None
    return office_of(inner, scene.reference)


def _same_person(_scene: Scene, office: Office, person: Person, _place: Place) -> Policy:
    """Another office of the same person, first one of the same title, names the state; or "X's Y" does."""
    stated = [held for held in person.offices if held.state and not held.accredited]
    same = [held for held in stated if held.title == office.title]
    for held in (same or stated)[:1]:
        return held.state, held.start, held.end
    for state, (start, end) in list(person.states.items())[:1]:
        return state, start, end
    return None


def _only_state_with_it(scene: Scene, office: Office, _person: Person, _place: Place) -> Policy:
    """A title that one state alone has ("Taoiseach", "Secretary of State") names it; the title is the evidence."""
    if office.title in scene.pack.words("leading"):
        return None
    sole = scene.pack.sole_offices
    state = sole.get(office.title) or next((sole[title] for title in sole if " of " in title and office.title.endswith(" " + title)), "")
    return (state, office.start, office.end) if state else None


def _beside(scene: Scene, office: Office, _person: Person, place: Place) -> Policy:
    """As in "Indonesian President A and Defence Minister B": B's state is that of A, in one list."""
    line, cell = place
    position = cell - 1
    while position >= 0 and (scene.word(line, position) in (",", "&") or scene.says("conjunction", line, position)):
        position -= 1
    if position == cell - 1 or position < 0:
        return None
    other = scene.people.at.get((line, position))
    if other is None or scene.says("between-mark", line, position - 1):
        return None
    if office.kind == "head" and any(o.kind == "head" and o.title == office.title for o in other.offices):
        return None
    stated = next(((o.state, o.start, o.end) for o in other.offices if o.state), None) or next(
        ((state, start, end) for state, (start, end) in other.states.items()), None
    )
    if stated is None and other.offices:
        stated = state_of_office(scene, other.offices[0], other, (line, position))
    likeness = beside_one_of(scene, office, stated[0], place) if stated is not None else "same"
    return {"same": stated, "other": None, "either": UNTOLD}[likeness]


def _predecessor(scene: Scene, office: Office, person: Person, place: Place) -> Policy:
    """A former holder beside the present one of the same title is of the same state."""
    states = {state for state in _states_in(scene, place[0], place) if could_have(scene, state, office)}
    if office.status != "former" or len(states) > 1:
        return None  # of which of two states "the ousted president" was, the sentence does not say
    for other in scene.people.persons:
        here = [p for p in other.places if p[0] == place[0]]
        if other is person or not here:
            continue
        beside = {(m.start, m.end) for p in here if (m := scene.cell(*p).mention)}
        for held in other.offices:
            inside = any(start <= held.start and held.end <= end for start, end in beside)
            if inside and held.title == office.title and held.status != "former":
                found = (held.state, held.start, held.end) if held.state else state_of_office(scene, held, other, here[0])
                if found is not None:
                    return found
    return None


def _first_with(scene: Scene, office: Office) -> Person | None:
    """Who is the first to have an office of that title without state or body."""
    return next((p for p in scene.people.persons if any(o.title == office.title and not o.state and not o.body for o in p.offices)), None)


def _says(scene: Scene, place: Place) -> bool:
    """Whether whoever stands at a place says something: "Y told reporters"."""
    return scene.says("saying", place[0], place[1] + 1)


def _speaks(scene: Scene, mention: Mention, line: int) -> bool:
    return any(cell.mention is mention and _says(scene, (line, number)) for number, cell in enumerate(scene.lines[line].cells))


def _leader_told_of(scene: Scene, office: Office, person: Person, place: Place) -> Policy:
    """As in "Malaysia's leader" and a prime minister without a state, where prime ministers lead Malaysia: the same person.

    So are "Iraq's foreign minister said" and the first "Foreign Minister Y", who says more.
    """
    found: dict[str, tuple[int, int]] = {}
    for line, mention in _mentions(scene, "Role"):
        told = office_in(scene, mention)
        if told is None or not told.state:
            continue
        row = scene.reference.rows.get(told.state)
        leads = told.title in scene.pack.words("leading") and row is not None and office.title == row.leader
        bare = office.title in scene.pack.words("ministerial") and told.title != office.title
        minister = bare and told.kind == "minister" and not scene.holder(told.title, told.state)
        same = told.title == office.title and _first_with(scene, office) is person and _speaks(scene, mention, line) and _says(scene, place)
        if leads or minister or same:
            found.setdefault(told.state, (mention.start, mention.end))
    free = [state for state in found if not taken(scene, state, office)]
    return (free[0], *found[free[0]]) if len(free) == 1 else None


def _home(scene: Scene, office: Office, person: Person, place: Place) -> Policy:
    """An article leaves its own state unsaid: that of its medium or dateline, where it has such an office and nobody else holds it."""
    home = scene.home
    if office.kind not in _BY_HOME or not could_have(scene, home.state, office):
        return None
    first = _first_with(scene, office) or person
    lede = place[0] <= _LEDE and home.national and scene.subject_at(*place)
    if (not home.national and first is not person) or (not lede and _other_states(scene, office, place)):
        return None
    if home.national and not lede and _told_abroad(scene, office, place):
        return None
    if office.status == "former" and not lede and not home.national:
        return None  # "then-President Y": of the country that the sentence tells of
    return (home.state, home.span.start, home.span.end) if home.span is not None else (home.state, office.start, office.end)


def _told_abroad(scene: Scene, office: Office, place: Place) -> bool:
    """Whether an agency files from another state with such an office, and has not told of its own yet: either could be meant."""
    home = scene.home
    if not could_have(scene, home.dateline, office) or home.dateline == home.state:
        return False
    return all(home.state not in _states_in(scene, line, place) for line in range(place[0] + 1))


def _met_abroad(scene: Scene, office: Office, person: Person, place: Place) -> Policy:
    """As in "He will also call on President Q": see hosted.py; a visitor whose state is unsaid may be of the article's own."""
    visitor = acting_before(scene, person, place)
    if visitor is None or len(visitor.states) > 1:
        return None
    at_home = scene.home.national and bool(visitor.offices) and not scene.says("agent-mark", place[0], place[1] - 1)
    own = next(iter(visitor.states), "") or (scene.home.state if at_home else "")
    return met_abroad(scene, office, place, own) if own else None


def _rare(scene: Scene, office: Office, _person: Person, _place: Place) -> Policy:
    """An office that few states have ("King", "Sultan") is of the only one of them that the text tells of."""
    if office.status != "current" or not is_rare(scene, office):
        return None
    found: dict[str, tuple[int, int]] = {}
    for _line, mention in _mentions(scene, *_PLACES, "Official", "Role"):
        for m in (mention, *(p for _, inner in mention.parts for _, p in (("", inner), *inner.parts))):
            if m.type in _PLACES and could_have(scene, scene.state_of(m), office):
                found.setdefault(scene.state_of(m), (m.start, m.end))
    state = next(iter(found), "")
    return (state, *found[state]) if len(found) == 1 else None


def _other_states(scene: Scene, office: Office, place: Place) -> bool:
    """Whether the text around tells of another state that could have this office to give.

    A national agency is sure of its own offices where they are the subject: there, only a state counts to which somebody
    went in the same sentence. Elsewhere the sentence before counts too, and so do people of other states.
    """
    if scene.home.national and scene.subject_at(*place) and office.status != "former":
        begins = scene.cell(*place).start
        told = [m for line, m in _mentions(scene, *_PLACES) if line == place[0] and m.end <= begins and _went_to(scene, line, m)]
        around = [scene.state_of(m) for m in told]
    else:
        around = [state for line in range(max(place[0] - 1, 0), place[0] + 1) for state in _states_in(scene, line, place)]
    return any(state != scene.home.state and could_have(scene, state, office) for state in around)


def _states_in(scene: Scene, line: int, place: Place) -> Iterator[str]:
    """The states that a sentence tells of, by name, office or people; not by whoever stands at `place`, nor behind a subject."""
    for number, cell in enumerate(scene.lines[line].cells):
        if cell.mention is None or (line, number) == place or (line == place[0] and number > place[1] and scene.subject_at(*place)):
            continue
        inner = [p for _, office in cell.mention.parts if office.type == "Office" for _, p in office.parts]
        yield from (scene.state_of(m) for m in (cell.mention, *inner) if m.type in _PLACES)
        person = scene.people.at.get((line, number))
        if person is not None:
            yield from person.states


def _went_to(scene: Scene, line: int, mention: Mention) -> bool:
    cells = scene.lines[line].cells
    cell = next((number for number, c in enumerate(cells) if c.mention is mention), 0)
    return scene.says("visiting", line, cell - 1) and mention.type in ("State", "Capital")


def _one_state_only(scene: Scene, office: Office, _person: Person, _place: Place) -> Policy:
    """All offices that the text gives in full are of one state: the others are too."""
    stated = [o for p in scene.people.persons for o in p.offices if o.state and not o.accredited]
    if office.kind not in _BY_HOME or len(stated) < 2 or len({o.state for o in stated}) > 1:
        return None
    first = stated[0]
    at_home = first.state in (scene.home.state, scene.home.dateline) and could_have(scene, first.state, office)
    return (first.state, first.start, first.end) if at_home else None


def _only_state_left(scene: Scene, office: Office, _person: Person, place: Place) -> Policy:
    """Of the states told of just before, the only one, or clearly the most told of, that has such an office to give."""
    if office.kind != "head" or place[0] < _LEDE or office.title in scene.pack.words("leading"):
        return None
    if could_have(scene, scene.home.state, office):
        return None  # the article's own state could be meant as well
    counts: Counter[str] = Counter()
    where: dict[str, tuple[int, int]] = {}
    for line, mention in _mentions(scene, "State", "Demonym", "Capital", "Seat", "Media"):
        if place[0] - 1 <= line <= place[0] and (line < place[0] or mention.end <= scene.cell(*place).start):
            state = scene.state_of(mention)
            if could_have(scene, state, office):
                counts[state] += 1
                where[state] = (mention.start, mention.end)
    ranked = counts.most_common()
    if not ranked or ranked[0][1] < _CLEARLY or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0], *where[ranked[0][0]]


def _own_body(scene: Scene, office: Office, _person: Person, place: Place) -> Policy:
    """The one state whose own bodies and media an article without home quotes ("Ministry of External Affairs", an agency's handle)."""
    if scene.home.state or office.kind not in _BY_HOME or office.status != "current" or place[0] > _LEDE:
        return None
    found: dict[str, tuple[int, int]] = {}
    for _line, mention in _mentions(scene, "Body", "Media", "Official"):
        for body in (mention, *(p for _, o in mention.parts if o.type == "Office" for r, p in o.parts if r == "body")):
            state = scene.state_of(body) if body.type in ("Body", "Media") and part(body, "state") is None else ""
            if could_have(scene, state, office):
                found.setdefault(state, (body.start, body.end))
    state = next(iter(found), "")
    return (state, *found[state]) if len(found) == 1 else None


# In the order in which they are tried: what the words say comes before what the article lets one conclude.
_POLICIES = (
    _same_person, owned, _only_state_with_it, _beside, represented, leading, company, where_met, while_visiting, _predecessor, _met_abroad,
    _leader_told_of, _rare, _one_state_only, _home,
    _only_state_left, _own_body,
)  # fmt: skip


def _mentions(scene: Scene, *types: str) -> Iterator[tuple[int, Mention]]:
    for number, line in enumerate(scene.lines):
        for cell in line.cells:
            if cell.mention is not None and cell.mention.type in types:
                yield number, cell.mention

"""A corpus of diplomacy news with known truth: the same articles for the same seed.

In: a count of articles, a seed. Out: a Corpus. People and meetings grow with the articles, the year and the forty states stay, so that
each person meets as often in a large corpus as in a small one; below 2,000 articles there are fewer states. Never the clock, never
chance without the seed.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.corpus import moulds
from tests.corpus.calendar import Year
from tests.corpus.copies import copied
from tests.corpus.drafts import printed
from tests.corpus.fillers import Fillers
from tests.corpus.houses import houses
from tests.corpus.people import cast
from tests.corpus.states import STATES
from tests.corpus.telling import Desk, Told, article
from tests.corpus.truth import Corpus, Disagreement

if TYPE_CHECKING:
    from random import Random

    from tests.corpus.drafts import Draft
    from tests.corpus.naming import House
    from tests.corpus.truth import Meeting, Person, Visit

ARTICLES, PEOPLE, MEETINGS, GATHERINGS = 2000, 300, 800, 24
MOST_STATES = len(STATES)
FEWEST_STATES = 8
INDEPENDENT = 0.8  # of the articles at most
# Of a meeting of three some articles name but two.
PARTLY = (
    "{A} met {B}{where}{when}.",
    "{B} received {A}{where}{when}.",
    "{C} held talks with {B}{where}{when}.",
    "{B} met with {C}{where}{when}.",
)


@dataclass(frozen=True, slots=True)
class _Assignment:
    """One independent article to be written: what it tells, when it is published."""

    told: tuple[Told, ...]
    published: date
    needed: bool = False  # part of a disagreement, or the only one on its event


@dataclass(slots=True)
class _World:
    chance: Random
    people: dict[str, Person]
    meetings: tuple[Meeting, ...]
    visits: dict[str, Visit]
    houses: tuple[House, ...]
    named: tuple[str, ...]  # people who are asked about what others did


def generate(articles: int = ARTICLES, seed: int = 1) -> Corpus:
    """Make a corpus of so many articles, with the truth behind it."""
    chance = random.Random(seed)
    scale = articles / ARTICLES
    states = min(MOST_STATES, max(FEWEST_STATES, round(MOST_STATES * scale)))
    people = cast(chance, round(PEOPLE * scale), states)
    year = Year(chance, people, max(4, round(GATHERINGS * scale)))
    year.fill(round(MEETINGS * scale))
    used = sorted({person.state for person in people})
    world = _World(
        chance,
        {person.id: person for person in people},
        tuple(year.meetings),
        {visit.id: visit for visit in year.visits},
        houses(chance, used),
        tuple(person.id for person in people if person.offices[0].title != "King"),
    )
    drafts, disagreements = _drafts(world, round(articles * INDEPENDENT))
    drafts += _copies(world, drafts, articles - len(drafts))
    chance.shuffle(drafts)
    return Corpus(
        seed,
        tuple(printed(draft, f"{number:05}.txt") for number, draft in enumerate(drafts)),
        people,
        tuple(year.meetings),
        tuple(year.visits),
        tuple(disagreements),
    )


def _drafts(world: _World, most: int) -> tuple[list[Draft], list[Disagreement]]:
    """Write all independent articles, at most so many."""
    assignments: list[tuple[Meeting, list[_Assignment]]] = []
    disagreements: list[Disagreement] = []
    together = _told_together(world)
    for meeting in world.meetings:
        found, differing = _assigned(world.chance, meeting, together.get(meeting.id, ()))
        assignments.append((meeting, found))
        disagreements.extend(differing)
    _thinned(world.chance, assignments, most)
    earlier = _earlier(world.meetings)
    drafts: list[Draft] = []
    for meeting, found in assignments:
        drafts.extend(_written(world, meeting, found, earlier.get(meeting.id), len(drafts)))
    return drafts, disagreements


def _told_together(world: _World) -> dict[str, tuple[Meeting, ...]]:
    """Meetings of one visit that an article on the first of them tells as well, in one case of two."""
    by_visit: dict[str, list[Meeting]] = {}
    for meeting in world.meetings:
        if meeting.visit:
            by_visit.setdefault(meeting.visit, []).append(meeting)
    return {group[0].id: tuple(group[1:]) for group in by_visit.values() if len(group) > 1}


def _earlier(meetings: tuple[Meeting, ...]) -> dict[str, Meeting]:
    """Give the meeting of the same people before each, where both occurred, in person and in another month."""
    last: dict[tuple[str, ...], Meeting] = {}
    found: dict[str, Meeting] = {}
    for meeting in sorted(meetings, key=lambda one: one.date):
        if meeting.status == "occurred" and meeting.channel == "in-person" and len(meeting.people) == 2:
            key = tuple(sorted(meeting.people))
            if key in last and last[key].date[:7] != meeting.date[:7]:
                found[meeting.id] = last[key]
            last[key] = meeting
    return found


def _assigned(chance: Random, meeting: Meeting, beside: tuple[Meeting, ...]) -> tuple[list[_Assignment], list[Disagreement]]:
    """Decide how many articles tell of a meeting, what each of them says and when it is published."""
    day = date.fromisoformat(meeting.date)
    mould = _Moulds(chance, meeting)
    if meeting.status == "planned":
        return [_plan(chance, meeting, mould, needed=not n) for n in range(chance.choice((1, 1, 2)))], []
    if meeting.status == "cancelled":
        plans = [_plan(chance, meeting, mould, needed=True, least=4)]
        ends = [
            _once(meeting, "cancelled", mould.next("cancelled"), day - timedelta(chance.randint(0, 3)), needed=True)
            for _ in range(chance.choice((1, 1, 2)))
        ]
        return plans + ends, []
    if meeting.status == "denied":
        return [_once(meeting, "denied", mould.next("denied"), day + timedelta(chance.randint(1, 3)), needed=True)], []
    return _occurred(chance, meeting, beside, mould)


def _occurred(
    chance: Random, meeting: Meeting, beside: tuple[Meeting, ...], mould: _Moulds
) -> tuple[list[_Assignment], list[Disagreement]]:
    day = date.fromisoformat(meeting.date)
    count = chance.choices((1, 2, 3, 4, 5), (50, 25, 15, 6, 4))[0]
    reports = [_report(chance, meeting, mould, needed=not number) for number in range(count)]
    differing: list[Disagreement] = []
    if len(meeting.people) == 3:
        reports[1:] = [
            replace(one, told=(replace(one.told[0], mould=chance.choice(PARTLY)),)) if chance.random() < 0.3 else one for one in reports[1:]
        ]
    if count > 1 and meeting.channel == "in-person":
        draw = chance.random()
        towns = STATES[meeting.state].all_towns
        if draw < 0.05:
            wrong = (day + timedelta(chance.choice((-1, 1)))).isoformat()
            reports[:2] = [_sure(reports[0], day=meeting.date), _sure(reports[1], day=wrong)]
            differing.append(Disagreement(meeting.id, "date"))
        elif draw < 0.1 and len(towns) > 1:
            wrong = chance.choice([town for town in towns if town != meeting.town])
            reports[:2] = [_sure(reports[0], town=meeting.town), _sure(reports[1], town=wrong)]
            differing.append(Disagreement(meeting.id, "place"))
    if beside and chance.random() < 0.5:
        reports = [
            replace(
                report,
                told=(*report.told, *(Told(other, "occurred", other.date, other.town, chance.choice(moulds.MEETINGS)) for other in beside)),
            )
            if max(other.date for other in beside) <= report.published.isoformat()
            else report
            for report in reports
        ]
    if chance.random() < 0.15:
        reports.append(_plan(chance, meeting, mould, needed=False))
    if chance.random() < 0.03 and meeting.channel == "in-person" and len(meeting.people) == 2:
        reports[0] = _sure(reports[0], day=meeting.date)
        denial = _once(meeting, "denied", mould.next("denied"), day + timedelta(chance.randint(1, 3)), needed=True)
        reports.append(_sure(denial, day=meeting.date))
        differing.append(Disagreement(meeting.id, "denial"))
    return reports, differing


class _Moulds:
    """The moulds for one meeting, each given once."""

    def __init__(self, chance: Random, meeting: Meeting) -> None:
        self._chance = chance
        several = {3: moulds.THREE, 4: moulds.FOUR}.get(len(meeting.people))
        told = several or (moulds.CALLS if meeting.channel == "phone" else moulds.SIDELINES if meeting.gathering else moulds.MEETINGS)
        calls = tuple(mould for mould in moulds.PLANS if "talks" in mould) if several is None else several
        self._left = {
            "occurred": list(told),
            "planned": list(calls if several is None else ()),
            "cancelled": list(moulds.CANCELLED),
            "denied": list(moulds.DENIED),
        }
        if several is None and meeting.channel != "phone":
            self._left["planned"] = list(moulds.PLANS)
        for left in self._left.values():
            chance.shuffle(left)

    def next(self, modality: str) -> str:
        """Give a mould for the modality that no other article on this meeting has, as long as there are any."""
        left = self._left[modality]
        if not left:
            return "{A}, {B} and {C} are to meet{where}{when}."
        mould = left.pop()
        left.insert(0, mould)
        return mould


def _report(chance: Random, meeting: Meeting, mould: _Moulds, *, needed: bool) -> _Assignment:
    ago = chance.choices((0, 1, 2, 3, 5, 12, 20), (35, 35, 12, 5, 4, 5, 4))[0]
    return _once(meeting, "occurred", mould.next("occurred"), date.fromisoformat(meeting.date) + timedelta(ago), needed=needed)


def _plan(chance: Random, meeting: Meeting, mould: _Moulds, *, needed: bool, least: int = 1) -> _Assignment:
    return _once(
        meeting, "planned", mould.next("planned"), date.fromisoformat(meeting.date) - timedelta(chance.randint(least, 12)), needed=needed
    )


def _once(meeting: Meeting, modality: str, mould: str, published: date, *, needed: bool) -> _Assignment:
    return _Assignment((Told(meeting, modality, meeting.date, meeting.town, mould),), published, needed)


def _sure(report: _Assignment, *, day: str = "", town: str = "") -> _Assignment:
    """Have an article tell the day or the town plainly, right or wrong; with a day it is published no sooner."""
    first, *others = report.told
    told = replace(
        first, day=day or first.day, town=town or first.town, surely=bool(day) or first.surely, placed=bool(town) or first.placed
    )
    told.mould = first.mould if "{when}" in first.mould and "{where}" in first.mould and "{At}" not in first.mould else moulds.MEETINGS[1]
    published = max(report.published, date.fromisoformat(told.day))
    return replace(report, told=(told, *others), published=published, needed=True)


def _thinned(chance: Random, assignments: list[tuple[Meeting, list[_Assignment]]], most: int) -> None:
    """Drop articles that nothing depends on until there are few enough."""
    spare = [(found, one) for _, found in assignments for one in found if not one.needed]
    chance.shuffle(spare)
    excess = sum(len(found) for _, found in assignments) - most
    for found, one in spare[: max(0, excess)]:
        found.remove(one)


def _written(world: _World, meeting: Meeting, found: list[_Assignment], earlier: Meeting | None, number: int) -> list[Draft]:
    chance = world.chance
    writers = chance.sample(world.houses, len(found))
    fillers = Fillers(chance)
    drafts = []
    for offset, (assignment, house) in enumerate(zip(found, writers, strict=True)):
        desk = Desk(chance, house, assignment.published, world.people)
        visit = (
            world.visits.get(meeting.visit) if chance.random() < 0.4 and assignment.told[0].modality in {"occurred", "planned"} else None
        )
        retold = earlier if earlier and assignment.told[0].modality == "occurred" and chance.random() < 0.5 else None
        beside = chance.choice(world.named) if chance.random() < 0.15 else ""
        drafts.append(
            article(desk, f"s{number + offset:05}", list(assignment.told), visit=visit, earlier=retold, bystander=beside, fillers=fillers)
        )
    return drafts


def _copies(world: _World, drafts: list[Draft], count: int) -> list[Draft]:
    """Let other houses print some of the drafts, one to four times, until there are so many copies."""
    chance = world.chance
    copies: list[Draft] = []
    order = list(drafts)
    chance.shuffle(order)
    while len(copies) < count:
        for draft in order:
            times = chance.choices((0, 1, 2, 3, 4), (62, 20, 10, 5, 3))[0]
            likely = [house for house in world.houses if house.name != draft.publisher and draft.home in {"", house.home}]
            others = chance.sample(likely, min(times, len(likely)))
            copies.extend(
                copied(
                    chance,
                    draft,
                    house,
                    f"{draft.headline or 'In brief'}: {chance.choice(('what we know', 'report', 'in brief', 'latest'))}",
                )
                for house in others
            )
            if len(copies) >= count:
                break
    return copies[:count]

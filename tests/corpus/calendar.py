"""The year of the made world: who met whom, where and when, and what was planned and did not come about.

In: people, a count of meetings, a source of chance. Out: meetings and visits. Never somebody in two countries on one day, nor two
meetings of one pair within twelve days, but for the few on purpose.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING

from tests.corpus.fillers import TOPICS
from tests.corpus.people import office_on
from tests.corpus.states import STATES
from tests.corpus.truth import Meeting, Person, Visit

if TYPE_CHECKING:
    from random import Random

WEIGHTS = {"head": 5, "government": 5, "foreign": 8, "defence": 4, "trade": 4, "interior": 2, "security": 3, "body": 5, "deputy": 3}
APART = 12
YEAR = date(2023, 1, 1)
FIRST_DAY, LAST_DAY = 10, 345
REGIONS = (
    "Baltic", "Caspian", "Black Sea", "Red Sea", "Danube", "Andean", "Nordic", "Mekong", "Sahel", "Adriatic", "Indian Ocean", "Levant", "Steppe", "Gulf",
    "Aegean", "Carpathian", "Pamir", "Atlantic", "Maghreb", "Balkan", "Zambezi", "Pacific", "Arctic", "Nile", "Altai", "Bengal", "Sunda", "Pampas",
    "Iberian", "Savanna",
)  # fmt: skip
HEADS = (
    "Security Forum", "Energy Forum", "Economic Forum", "Peace Conference", "Food Summit", "Investment Summit", "Security Conference", "Trade Fair",
    "Water Forum",
)  # fmt: skip


class Year:
    """The meetings so far, and where everybody was on which day."""

    def __init__(self, chance: Random, people: tuple[Person, ...], gatherings: int) -> None:
        self.meetings: list[Meeting] = []
        self.visits: list[Visit] = []
        self._chance = chance
        self._people = people
        self._weights = [WEIGHTS.get(person.offices[0].kind, 1.5) for person in people]
        self._where: dict[tuple[str, int], str] = {}
        self._met: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._gatherings = [self._gathering(number) for number in range(gatherings)]

    def _gathering(self, number: int) -> tuple[str, int, str, str]:
        state = STATES[self._chance.choice(self._people).state]
        name = f"{REGIONS[number % len(REGIONS)]} {HEADS[(number // len(REGIONS) + number) % len(HEADS)]}"
        return name, self._chance.randint(FIRST_DAY, LAST_DAY), self._chance.choice(state.all_towns), state.name

    def fill(self, count: int) -> None:
        """Arrange so many meetings."""
        while len(self.meetings) < count:
            draw = self._chance.random()
            if draw < 0.66:
                self._bilateral()
            elif draw < 0.78:
                self._sidelines()
            elif draw < 0.84:
                self._elsewhere()
            elif draw < 0.94:
                self._several(2 if self._chance.random() < 0.8 else 3)
            else:
                self._call()
        del self.meetings[count:]
        used = {meeting.visit for meeting in self.meetings}
        self.visits = [visit for visit in self.visits if visit.id in used]

    def _pair(self, day: int) -> tuple[Person, Person] | None:
        guest, host = self._chance.choices(self._people, self._weights, k=2)
        if guest.state == host.state or not (_in_office(guest, day) and _in_office(host, day)) or _posted(host, day):
            return None
        return guest, host

    def _bilateral(self) -> None:
        chance, day = self._chance, self._chance.randint(FIRST_DAY, LAST_DAY)
        pair = self._pair(day)
        if pair is None:
            return
        guest, host = pair
        office = office_on(guest, _iso(day))
        posted = _posted(guest, day)
        if posted and office and office.place != host.state:
            return
        home = STATES[host.state]
        town = home.capital if posted or chance.random() < 0.75 else chance.choice(home.all_towns)
        meeting = self._arrange((guest, host), day, town, home.name, visitor=None if posted or chance.random() < 0.2 else guest)
        if meeting is None:
            return
        if not posted and chance.random() < 0.25:
            self._second(guest, host, meeting, day)
        if chance.random() < 0.12:
            self._again(guest, host, day)
        elif chance.random() < 0.02:
            self._in_one_week(guest, host, day)

    def _second(self, guest: Person, host: Person, meeting: Meeting, day: int) -> None:
        """A second host in the same stay."""
        others = [
            person
            for person in self._people
            if person.state == host.state and person != host and _in_office(person, day) and not _posted(person, day)
        ]
        if others:
            self._arrange(
                (guest, self._chance.choice(others)), day + self._chance.randint(0, 1), meeting.town, meeting.state, during=meeting
            )

    def _again(self, guest: Person, host: Person, day: int) -> None:
        """The same two weeks or months later, as often as not in the other's country."""
        later = day + self._chance.randint(APART + 8, 130)
        if later > LAST_DAY or not (_in_office(guest, later) and _in_office(host, later)):
            return
        office = office_on(guest, _iso(later))
        posted = office is not None and office.kind == "ambassador"
        if not posted and self._chance.random() < 0.5:
            guest, host = host, guest
        self._arrange((guest, host), later, STATES[host.state].capital, host.state, visitor=None if posted else guest)

    def _in_one_week(self, guest: Person, host: Person, day: int) -> None:
        """The same two a few days later in a third country."""
        third = STATES[self._chance.choice([person.state for person in self._people if person.state not in {guest.state, host.state}])]
        self._arrange((guest, host), day + self._chance.randint(3, 5), third.capital, third.name, twice=True)

    def _sidelines(self) -> None:
        name, start, town, state = self._chance.choice(self._gatherings)
        day = start + self._chance.randint(0, 2)
        pair = self._pair(day)
        if pair and not _posted(pair[0], day):
            self._arrange(pair, day, town, state, gathering=name)

    def _elsewhere(self) -> None:
        day, third = self._chance.randint(FIRST_DAY, LAST_DAY), STATES[self._chance.choice(self._people).state]
        pair = self._pair(day)
        if pair and not _posted(pair[0], day) and third.name not in {pair[0].state, pair[1].state}:
            self._arrange(pair, day, self._chance.choice(third.all_towns), third.name)

    def _several(self, guests: int) -> None:
        day = self._chance.randint(FIRST_DAY, LAST_DAY)
        people = [person for person in self._chance.choices(self._people, self._weights, k=guests + 1) if _in_office(person, day)]
        people = [person for person in people if not _posted(person, day)]
        if len(people) == guests + 1 == len({person.state for person in people}):
            home = STATES[people[1].state]
            self._arrange(tuple(people), day, home.capital, home.name)

    def _call(self) -> None:
        day = self._chance.randint(FIRST_DAY, LAST_DAY)
        pair = self._pair(day)
        if pair and not _posted(pair[0], day) and self._spaced(pair, day):
            self._put(pair, day, "", "", channel="phone")

    def _arrange(
        self,
        people: tuple[Person, ...],
        day: int,
        town: str,
        state: str,
        *,
        gathering: str = "",
        visitor: Person | None = None,
        during: Meeting | None = None,
        twice: bool = False,
    ) -> Meeting | None:
        """Put a meeting into the year where nobody is elsewhere that day; with the visit that it is part of."""
        if not all(self._where.get((person.id, day), state) == state for person in people) or not (twice or self._spaced(people, day)):
            return None
        visit = during.visit if during else ""
        if visitor is not None:
            first, last = day - self._chance.randint(0, 1), day + self._chance.randint(0, 1)
            if any(self._where.get((visitor.id, near)) for near in range(first - 7, last + 8)):
                return None
            visit = f"v{len(self.visits):05}"
            self.visits.append(Visit(visit, visitor.id, state, town, _iso(first), _iso(last)))
            self._where.update({(visitor.id, near): state for near in range(first, last + 1)})
        self._where.update({(person.id, day): state for person in people})
        return self._put(people, day, town, state, gathering=gathering, visit=visit)

    def _put(
        self,
        people: tuple[Person, ...],
        day: int,
        town: str,
        state: str,
        *,
        gathering: str = "",
        visit: str = "",
        channel: str = "in-person",
    ) -> Meeting:
        for one, other in combinations(sorted(person.id for person in people), 2):
            self._met[one, other].append(day)
        draw = self._chance.random()
        status = "occurred" if draw < 0.72 or visit else "planned" if draw < 0.84 else "cancelled" if draw < 0.94 else "denied"
        meeting = Meeting(
            f"m{len(self.meetings):05}",
            tuple(person.id for person in people),
            _iso(day),
            town,
            state,
            status,
            channel,
            gathering,
            visit,
            self._chance.choice(TOPICS),
        )
        self.meetings.append(meeting)
        return meeting

    def _spaced(self, people: tuple[Person, ...], day: int) -> bool:
        pairs = combinations(sorted(person.id for person in people), 2)
        return all(abs(day - other) >= APART for pair in pairs for other in self._met[pair])


def _iso(day: int) -> str:
    return (YEAR + timedelta(days=day - 1)).isoformat()


def _in_office(person: Person, day: int) -> bool:
    return office_on(person, _iso(day)) is not None


def _posted(person: Person, day: int) -> bool:
    """Whether somebody is an ambassador: meets people where the post is, and nowhere else."""
    office = office_on(person, _iso(day))
    return office is not None and office.kind == "ambassador"

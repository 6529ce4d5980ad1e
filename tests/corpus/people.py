"""The officials of the made world: who they are, how their names are made, which offices they hold in which part of the year.

In: a count of people and of states, a source of chance. Out: people. Among them, on purpose: namesakes in two states, people of one
state with one family name, near namesakes in one state, successors, and people who change office. Never a real person but by chance.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from tests.corpus.culture import of_woman
from tests.corpus.cultures import CULTURES
from tests.corpus.offices import BODIES, BODY_TITLE, offices_of
from tests.corpus.states import STATES
from tests.corpus.truth import Office, Person

if TYPE_CHECKING:
    from random import Random

    from tests.corpus.culture import Culture
    from tests.corpus.states import State
    from tests.corpus.truth import Element

FIRST, LAST = "2023-01-01", "2023-12-31"
# One in so many people: a namesake in another state; the family name of a colleague; nearly the name of a colleague.
NAMESAKE, FAMILY, NEAR = 18, 12, 25
# One in so many people hands the office on, one in so many changes it.
SUCCEEDED, MOVED = 20, 45
WOMEN = 0.35
BODY_HEADS = 0.025
ROYAL = ("King", "Emir")


class Cast:
    """The people so far, and the names that are taken."""

    def __init__(self, chance: Random, states: list[State]) -> None:
        self.people: list[Person] = []
        self._chance = chance
        self._states = states
        self._taken: set[tuple[object, ...]] = set()
        self._by_state: dict[str, list[Person]] = defaultdict(list)
        self._families: dict[str, tuple[Element, ...]] = {}  # as men bear them

    def add(self, state: State, office: Office) -> Person:
        """Cast somebody for an office."""
        number = len(self.people)
        chance, culture = self._chance, CULTURES[state.culture]
        woman = chance.random() < WOMEN and office.title not in ROYAL
        given, family = self._name(state, culture, woman=woman, number=number)
        person = Person(
            f"p{number:04}",
            culture.name,
            (given,),
            chance.choice(culture.middle) if culture.middle and chance.random() < 0.5 else None,
            tuple(of_woman(culture, name) for name in family) if woman else family,
            culture.family_first,
            woman,
            chance.choice(culture.honorifics) if culture.honorifics and not woman and chance.random() < 0.3 else "",
            (office,),
            state.name,
        )
        self.people.append(person)
        self._by_state[person.state].append(person)
        self._families[person.id] = family
        return person

    def _name(self, state: State, culture: Culture, *, woman: bool, number: int) -> tuple[Element, tuple[Element, ...]]:
        chance, colleagues = self._chance, self._by_state[state.name]
        if number % NAMESAKE == NAMESAKE - 1:
            doubles = [one for one in self.people if one.state != state.name and one.culture == culture.name and one.woman == woman]
            taken = {(one.given[0], self._families[one.id]) for one in colleagues}
            doubles = [one for one in doubles if (one.given[0], self._families[one.id]) not in taken]
            if doubles:
                double = chance.choice(doubles)
                return double.given[0], self._families[double.id]
        for _ in range(500):
            given = chance.choice(culture.women if woman else culture.men)
            family = (chance.choice(culture.family),)
            if culture.two_families and chance.random() < 0.5:
                family = (chance.choice([name for name in culture.family if name != family[0]]), family[0])
            if colleagues and number % FAMILY == 0:
                family = self._families[chance.choice(colleagues).id]
            if colleagues and number % NEAR == NEAR - 1:
                given, family = self._near(colleagues, culture, woman=woman)
            if self._free(culture, given, family):
                return given, family
        raise ValueError(f"no name left in the culture {culture.name}")

    def _near(self, colleagues: list[Person], culture: Culture, *, woman: bool) -> tuple[Element, tuple[Element, ...]]:
        """Give the family name of a colleague with a given name that looks most like theirs, as of father and son."""
        colleague = self._chance.choice(colleagues)
        own = colleague.given[0].spellings[0]
        names = [name for name in (culture.women if woman else culture.men) if name != colleague.given[0]]
        self._chance.shuffle(names)
        likest = sorted(names, key=lambda name: SequenceMatcher(None, own, name.spellings[0]).ratio())
        return self._chance.choice(likest[-2:]), self._families[colleague.id]

    def _free(self, culture: Culture, given: Element, family: tuple[Element, ...]) -> bool:
        """Whether nobody of this culture has the name, whichever of two family names papers drop."""
        keys = {(culture.name, given.spellings[0], name.spellings[0]) for name in family}
        if keys & self._taken:
            return False
        self._taken |= keys
        return True


def cast(chance: Random, count: int, states: int) -> tuple[Person, ...]:
    """Cast so many people of so many states, spread evenly over them."""
    names = list(STATES)
    chance.shuffle(names)
    used = [STATES[name] for name in names[:states]]
    posts = {state.name: offices_of(state) for state in used}
    made = Cast(chance, used)
    bodies = list(BODIES)
    turn = 0
    while len(made.people) < count:
        state = used[turn % len(used)]
        turn += 1
        if chance.random() < BODY_HEADS and bodies:
            made.add(state, Office(BODY_TITLE, bodies.pop(0), "body", FIRST, LAST))
            continue
        title, kind, place = posts[state.name].pop(0)
        office = Office(title, state.name, kind, FIRST, LAST, place)
        person = made.add(state, office)
        if turn % SUCCEEDED == 0 and title not in ROYAL and len(made.people) < count:
            _succeed(chance, made, state, person)
    return tuple(_moved(chance, made.people))


def _day(chance: Random, first: int = 3, last: int = 9) -> str:
    return f"2023-{chance.randint(first, last):02}-{chance.randint(1, 28):02}"


def _succeed(chance: Random, made: Cast, state: State, person: Person) -> None:
    """Give the office to somebody else from a day in the middle of the year; the last day of the first is the first of the second."""
    office, day = person.offices[0], _day(chance)
    made.people[made.people.index(person)] = replace(person, offices=(replace(office, last=day),))
    made.add(state, replace(office, first=day))


def _moved(chance: Random, people: list[Person]) -> list[Person]:
    """Give some junior people another office from a day in the middle of the year."""
    moved = []
    for number, person in enumerate(people):
        office = person.offices[0]
        if number % MOVED == MOVED - 1 and office.kind in {"foreign", "defence", "trade", "interior", "deputy", "ambassador", "finance"}:
            day = _day(chance)
            title = "Special Envoy" if number % 2 else "Intelligence Chief"
            later = Office(title, office.state, "moved", day, LAST)
            moved.append(replace(person, offices=(replace(office, last=min(office.last, day)), later)))
        else:
            moved.append(person)
    return moved


def office_on(person: Person, day: str) -> Office | None:
    """Give the office somebody holds on a day; none before the first or after the last."""
    return next((office for office in reversed(person.offices) if office.first <= day <= office.last), None)

"""How one article writes a person: the spelling, the order, what is left out, and the way the office stands beside the name.

In: people, a house's habits, a source of chance. Out: `Writing`, and the phrase that introduces somebody. Never two spellings of one
person in one article.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.corpus.states import STATES

if TYPE_CHECKING:
    from random import Random

    from tests.corpus.truth import Element, Office, Person

GIVEN_IS_SHORT = ("malay", "ethiopian", "mongolian")
# How often the press turns a name round, by culture.
TURNED = {"korean": 0.06, "chinese": 0.08, "japanese": 0.25, "hungarian": 0.05}
_FOLDED = str.maketrans("łŁøØđĐıəƏæÆß", "lLoOdDieEaAs")


@dataclass(frozen=True, slots=True)
class House:
    """The habits of a newsroom, and what it prints on everything."""

    name: str
    home: str = ""  # the state it writes for; empty when for the world
    url: str = ""
    diacritics: bool = True
    american: bool = False  # "March 12" and "Defense"; else "12 March" and "Defence"
    footer: str = ""
    agency: str = ""
    habit: int = 0  # which of several spellings it tends to


@dataclass(frozen=True, slots=True)
class Writing:
    """A person's name as one article has it."""

    person: Person
    office: Office | None
    full: str
    first: str  # what the first mention has: with an honorific, or the family name in capitals
    short: str
    former: bool = False  # out of office by the day of the article


def write(chance: Random, house: House, person: Person, office: Office | None, *, former: bool = False) -> Writing:
    """Give the name of a person as this house writes it in one article."""
    given = " ".join(_spelt(chance, house, element) for element in person.given)
    families = [_spelt(chance, house, element) for element in person.family]
    if office is not None and office.title == "King":
        given = person.given[0].spellings[0] if chance.random() < 0.8 else given
        return Writing(person, office, given, given, given)
    family = _family(chance, person, families)
    short = given if person.culture in GIVEN_IS_SHORT else families[0] if person.culture == "hispanic" else families[-1]
    turned = chance.random() < TURNED.get(person.culture, 0)
    middle = _middle(chance, house, person)
    shown = _joined(person, given, middle, family, turned=turned)
    first = shown
    if person.family_first and not turned and chance.random() < 0.06:
        first = _joined(person, given, middle, family.upper(), turned=turned)
    elif person.honorific and chance.random() < 0.35:
        first = f"{person.honorific} {shown}"
    return Writing(person, office, shown, first, short, former)


def _spelt(chance: Random, house: House, element: Element) -> str:
    spellings = element.spellings
    if not house.diacritics:
        plain = [spelling for spelling in spellings if spelling.isascii()]
        spellings = tuple(plain) or (_plain(spellings[0]),)
    habitual = spellings[(house.habit + len(element.spellings[0])) % len(spellings)]
    draw = chance.random()
    return habitual if draw < 0.35 else spellings[0] if draw < 0.9 else chance.choice(spellings)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text.translate(_FOLDED)).encode("ascii", "ignore").decode()


def _family(chance: Random, person: Person, families: list[str]) -> str:
    if len(families) == 1:
        return families[0]
    if chance.random() < 0.4:
        return " ".join(families)
    return families[0] if person.culture == "hispanic" else families[-1]


def _middle(chance: Random, house: House, person: Person) -> str:
    draw = chance.random()
    if person.middle is None or draw > 0.3:
        return ""
    name = _spelt(chance, house, person.middle)
    return name if draw < 0.18 else f"{name[0]}."


def _joined(person: Person, given: str, middle: str, family: str, *, turned: bool) -> str:
    own = " ".join(filter(None, (given, middle)))
    return f"{family} {own}" if person.family_first != turned else f"{own} {family}"


def introduced(chance: Random, house: House, writing: Writing) -> str:
    """Give the phrase that names somebody for the first time in an article."""
    office, name = writing.office, writing.first
    state = STATES.get(office.state if office else writing.person.state)
    if office is None:
        return name
    title = office.title.replace("Defence", "Defense") if house.american else office.title
    if writing.former:
        return f"former {state.adjective if state else office.state} {title.lower()} {name}"
    if state is None:
        return chance.choice((f"{office.state} {title} {name}", f"{name}, the {title.lower()} of the {office.state},"))
    if office.kind == "ambassador":
        return _ambassador(chance, state.adjective, state.name, office.place, name)
    if house.home == state.name and chance.random() < 0.6:
        return f"{title} {name}"
    return _official(chance, title, state.name, state.adjective, name, single=" " not in writing.full)


def _ambassador(chance: Random, adjective: str, state: str, place: str, name: str) -> str:
    return chance.choice(
        (
            f"{adjective} Ambassador to {place} {name}",
            f"{state}'s ambassador to {place}, {name},",
            f"{name}, {state}'s ambassador to {place},",
            f"the {adjective} ambassador to {place}, {name},",
        )
    )


def _official(chance: Random, title: str, state: str, adjective: str, name: str, *, single: bool) -> str:
    lower = title.lower()
    plain = (f"{adjective} {title} {name}", f"{title} {name} of {state}", f"{state}'s {title} {name}")
    if single:
        return chance.choice(plain)
    turned = (
        f"{name}, {state}'s {lower},",
        f"{name}, the {lower} of {state},",
        f"the {adjective} {lower}, {name},",
        f"{state}'s {lower}, {name},",
        f"{state}'s {name}",
    )
    weights = (9, 2, 4)
    later = (1.5, 1.5, 1.2, 1.5, 0.8)
    return chance.choices((*plain, *turned), (*weights, *later))[0]

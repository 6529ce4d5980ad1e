"""Who and what stands in for the people, states, towns and agencies of the seeds and of dev: another choice for every seed.

In: the lexicons of states, places and media, and tables of our own: `swap/forms.tsv` (each form that the texts write, what it is a form of),
`swap/people.tsv` (invented people of many cultures, and what the press calls them the second time), `swap/towns.txt` (invented towns). Out: `Forms` for texts and for facts.
A state stands in for one that has the same offices to give: whom "President X" can mean is known from the reference data, not from names.
"""

from __future__ import annotations

import random  # noqa: TID251 - seeded: the same articles on every run
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rewriting import Form, Forms

HERE = Path(__file__).resolve().parent / "swap"
LEXICONS = HERE.parents[2] / "kg" / "lexicons"
# Names that the press writes with "the"; the seats of power among them.
WITH_ARTICLE = frozenset(
    ("Bahamas", "Blue House", "Casa Rosada", "Central African Republic", "Comoros", "Czech Republic", "DR Congo", "DRC",
     "Democratic Republic of the Congo", "Dominican Republic", "Elysee", "Gambia", "Ivory Coast", "Maldives", "Marshall Islands", "Netherlands",
     "Philippines", "Planalto", "Quirinale", "Republic of the Congo", "Seychelles", "Solomon Islands", "Soviet Union", "U.A.E.", "U.K.", "U.S.",
     "UAE", "UK", "US", "USA", "Union Buildings", "United Arab Emirates", "United Kingdom", "United States", "Vatican", "White House", "Élysée",
     "Kremlin", "Solomons", "Congo", "ROK", "DPRK", "PRC")
)  # fmt: skip
FORMAL = ("Republic of ", "Kingdom of ", "State of ", "Sultanate of ", "Commonwealth of ", "Democratic Republic of ", "Principality of ")
NEEDED = ("capital", "city", "agency")


@dataclass(frozen=True, slots=True)
class State:
    """A state with the forms that the lexicons have for it, by kind."""

    id: str
    label: str
    offices: tuple[object, ...]  # what "X's leader" is, and whether it has a president and a prime minister
    forms: dict[str, list[str]]


def stand_ins(seed: int) -> tuple[Forms, Forms]:
    """What takes the place of each form in the texts, and in the facts: there it is the canonical label."""
    chance = random.Random(seed)
    states, wanted = _states(), _wanted()
    texts: Forms = {form: Form(form) for form in wanted["", "kept"]}
    labels = dict(texts)
    for old, new in _chosen(chance, states, wanted).items():
        adjective = chance.choice(states[new].forms["adjective"] or [states[new].label])
        for kind in sorted({kind for owner, kind in wanted if owner == old}):
            for form, stand_in in zip(wanted[old, kind], _forms(chance, states[new], kind, adjective, wanted[old, kind]), strict=True):
                article = stand_in in WITH_ARTICLE or kind == "formal"
                texts[form] = Form(
                    stand_in, adjective if kind == "name" else "", article, had_article=form in WITH_ARTICLE or kind == "formal"
                )
                labels[form] = Form(states[new].label if kind in ("name", "formal") else _labels().get(stand_in, stand_in))
    taken = {word for form in texts.values() for word in form.noun.split()}
    for form, stand_in, label in _people(chance, wanted, taken):
        texts[form], labels[form] = Form(stand_in), Form(label)
    return texts, labels


def people() -> list[tuple[str, ...]]:
    """The invented people: full name, what they are called the second time, culture."""
    return [tuple(row.split("\t")) for row in (HERE / "people.tsv").read_text(encoding="utf-8").splitlines()[1:]]


def _forms(chance: random.Random, state: State, kind: str, adjective: str, old: list[str]) -> list[str]:
    """As many forms of a kind as the old state has: names first the label, then what else it is called."""
    if kind == "body":
        return ["Ministry of Foreign Affairs"] * len(old)
    if kind == "adjective":
        return [adjective] * len(old)
    if kind == "name":
        return [state.label, *(chance.choice([state.label, *state.forms["alias"]]) for _ in old[1:])]
    if kind == "city":  # two towns in three are known, the third nobody has listed
        known = chance.sample(state.forms["city"], len(old))
        return [chance.choice((town, town, unlisted)) for town, unlisted in zip(known, chance.sample(_towns(), len(old)), strict=True)]
    found = state.forms[kind] or (state.forms["city"] if kind == "region" else state.forms["capital"] if kind == "seat" else [state.label])
    return chance.sample(found, len(old)) if len(found) >= len(old) else [found[0]] * len(old)


def _chosen(chance: random.Random, states: dict[str, State], wanted: dict[tuple[str, str], list[str]]) -> dict[str, str]:
    """Another state for each state of the texts, no state twice; those that few can stand in for choose first."""
    old = {owner for owner, _ in wanted if owner in states}
    fitting = {
        one: [state for state in sorted(states) if state != one and _fits(states[one], states[state], wanted)] for one in sorted(old)
    }
    chosen: dict[str, str] = {}
    for one in sorted(fitting, key=lambda state: (len(fitting[state]) or len(states), state)):
        free = [state for state in sorted(states) if state != one and state not in chosen.values()]
        chosen[one] = chance.choice([state for state in free if state in fitting[one]] or free)
    return chosen


def _fits(old: State, new: State, wanted: dict[tuple[str, str], list[str]]) -> bool:
    enough = all(len(new.forms[kind]) >= len(wanted.get((old.id, kind), ())) for kind in NEEDED)
    return enough and old.offices == new.offices


def _people(chance: random.Random, wanted: dict[tuple[str, str], list[str]], taken: set[str]) -> list[tuple[str, str, str]]:
    """Form, stand-in and full name for every form of every person; who has one name only is called by one name again.

    Nobody is called what a place of the same texts is called.
    """
    invented = [person for person in people() if taken.isdisjoint(person[0].split())]
    chance.shuffle(invented)
    found = []
    for owner in [owner for owner, kind in wanted if kind == "person"]:
        person = next(row for row in invented if (" " in row[0]) == (" " in owner))
        invented.remove(person)
        full, again, _ = person
        found += [(form, full if " " in form else again, full) for form in wanted[owner, "person"]]
        found += [(form, "@" + "".join(filter(str.isalnum, full)), full) for form in wanted.get((owner, "handle"), ())]
    return found


def _towns() -> list[str]:
    return (HERE / "towns.txt").read_text(encoding="utf-8").splitlines()


@lru_cache(maxsize=1)
def _wanted() -> dict[tuple[str, str], list[str]]:
    """The forms that the texts write, by what they are forms of and their kind."""
    wanted: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in (HERE / "forms.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        form, owner, kind = row.split("\t")
        wanted[owner, kind].append(form)
    return dict(wanted)


@lru_cache(maxsize=1)
def _states() -> dict[str, State]:
    """Every state of the reference data with its forms; forms that only look like a spelling mistake are left out."""
    forms: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in _rows("en/states.tsv"):
        kind = "formal" if row["text"].startswith(FORMAL) else {"metonym": "seat"}.get(row["kind"], row["kind"])
        if not set("(),&.").intersection(row["text"]) and not row["text"].startswith("The "):
            forms[row["id"]][kind].append(row["text"])
    for kinds in forms.values():
        told = {*kinds["name"], *kinds["alias"]}  # "the Kazakhstan former minister" is no English
        kinds["adjective"] = [text for text in kinds["adjective"] if text not in told] or kinds["adjective"]
    media = {row["id"]: row["state"] for row in _rows("reference/media.tsv")}
    for row in _rows("en/organisations.tsv"):
        forms[media.get(row["id"], "")]["agency"].append(row["text"])
    within = {row["id"]: row["within"] for row in _rows("reference/places.tsv")}
    for row in _rows("reference/places.tsv"):
        state = _state_of(row["id"], within)
        if row["label"] in _labels():
            forms[state][row["kind"]].append(row["label"])
    return {row["id"]: State(row["id"], row["label"], _offices(row), forms[row["id"]]) for row in _rows("reference/states.tsv")}


@lru_cache(maxsize=1)
def _labels() -> dict[str, str]:
    """The canonical label of each form of a place, those left out that are a state's name too, or nobody would write alone."""
    label = {row["id"]: row["label"] for row in _rows("reference/places.tsv")}
    states = {row["text"] for row in _rows("en/states.tsv") if row["kind"] in ("name", "alias")}
    return {row["text"]: label[row["id"]] for row in _rows("en/places.tsv") if row["id"] in label and row["text"] not in states}


def _offices(row: dict[str, str]) -> tuple[object, ...]:
    offices = row["offices"].split("|")
    return row["leader"], "President" in offices, "Prime Minister" in offices


def _state_of(place: str, within: dict[str, str]) -> str:
    while place in within:
        place = within[place]
    return place.replace("place/", "state/")


def _rows(table: str) -> list[dict[str, str]]:
    header, *rows = (LEXICONS / table).read_text(encoding="utf-8").splitlines()[1:]
    return [dict(zip(header.split("\t"), row.split("\t"), strict=True)) for row in rows]

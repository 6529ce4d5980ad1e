"""The newsrooms of the made world and their habits.

In: a source of chance, the states in use. Out: houses. Never a house whose footer changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.corpus.naming import House

if TYPE_CHECKING:
    from random import Random

TITLES = ("Courier", "Herald", "Gazette", "Observer", "Tribune", "Chronicle", "Post", "Mail", "Star", "Standard", "Bulletin", "Monitor")
WORLD = (
    "World Desk",
    "Global Affairs Weekly",
    "The Envoy",
    "Meridian News",
    "Crossroads Review",
    "Northern Light",
    "The Long Table",
    "Harbour Times",
)
AGENCIES = ("Reuters", "AFP", "AP", "Xinhua", "Kyodo", "DPA", "EFE", "Bloomberg", "TASS", "Interfax")
SLASHED = ("TASS", "Interfax")  # credited between strokes, in the dateline only
DOMAINS = {
    "Kenya": "ke", "Tanzania": "tz", "Ghana": "gh", "Nigeria": "ng", "Senegal": "sn", "Morocco": "ma", "Egypt": "eg", "Jordan": "jo", "Qatar": "qa",
    "Kuwait": "kw", "Azerbaijan": "az", "Türkiye": "tr", "Serbia": "rs", "Croatia": "hr", "Poland": "pl", "Hungary": "hu", "Greece": "gr", "Norway": "no",
    "Denmark": "dk", "Portugal": "pt", "Brazil": "br", "Argentina": "ar", "Peru": "pe", "Japan": "jp", "Singapore": "sg", "Vietnam": "vn", "Malaysia": "my",
    "Bangladesh": "bd", "Kazakhstan": "kz", "Bulgaria": "bg",
}  # fmt: skip
FOOTERS = (
    "{name} brings you the day in diplomacy at seven every morning. Sign up for our free newsletter and never miss a summit, a vote or a signature again.",
    "Get the {name} briefing in your inbox, with the five stories that matter before breakfast, chosen by our editors and free of charge for all readers.",
    "Copyright {name}. All rights reserved. No part of this article may be copied, stored or sent on in any form without our written consent in advance.",
    "You can support the work of {name} with a small gift each month; readers like you pay for our correspondents in thirty capitals on four continents.",
    "Follow {name} on all channels, share your view with us below, and download our app for alerts on the stories you care about, wherever you are.",
    "This story first appeared in the print edition of {name}; subscribers find maps, documents and the full archive since the founding of the paper online.",
)


def houses(chance: Random, states: list[str]) -> tuple[House, ...]:
    """Found the newsrooms: eight that write for the world, and one or two in most states."""
    names = [(name, "") for name in WORLD]
    for number, state in enumerate(states):
        names.extend((f"{state} {title}", state) for title in chance.sample(TITLES, 1 + number % 2))
    return tuple(_house(chance, number, name, home) for number, (name, home) in enumerate(names))


def _house(chance: Random, number: int, name: str, home: str) -> House:
    host = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalpha())
    domain = DOMAINS.get(home, "com")
    return House(
        name,
        home if domain != "com" else "",
        f"https://www.{host}.{domain}/news/",
        diacritics=chance.random() < 0.4,
        american=chance.random() < 0.45,
        footer=chance.choice(FOOTERS).format(name=name) if number % 4 == 1 else "",
        agency="",
        habit=chance.randrange(60),
    )

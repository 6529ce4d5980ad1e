"""How well a world was put together: figures for people, meetings, visits, stories and disagreements.

In: a corpus, the world made of its articles. Out: a Score. Never a judgement on wording: only on what was held to be one.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.corpus.alignment import Aligned, align
from tests.corpus.pairs import Figures, figures

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from kg.records import Ref, World
    from tests.corpus.truth import Corpus

PROPERTIES = {"denial": ("status", "modality", "denial")}


@dataclass(frozen=True, slots=True)
class Score:
    """The figures; those "read" leave out what no claim tells."""

    people: Figures
    people_read: Figures
    meetings: Figures
    meetings_read: Figures
    visits: Figures
    visits_read: Figures
    stories: Figures
    stories_exact: float
    mentions: tuple[int, int]  # people named in articles: read, told
    meetings_told: tuple[int, int]
    visits_told: tuple[int, int]
    disagreements: tuple[tuple[str, int, int, int], ...]  # property, found, expected, listed beside them
    aligned: Aligned


def score(corpus: Corpus, world: World) -> Score:
    """Measure a world against the truth of the corpus it was made of."""
    aligned = align(corpus, world)
    people = [(article.file, named.person) for article in corpus.articles for named in article.named]
    told = {kind: _told(corpus, kind) for kind in ("meeting", "visit")}
    stories = _stories(corpus, world)
    return Score(
        figures(_units(people, aligned.people, missed=True)),
        figures(_units(people, aligned.people, missed=False)),
        figures(_units(told["meeting"], aligned.events, missed=True)),
        figures(_units(told["meeting"], aligned.events, missed=False)),
        figures(_units(told["visit"], aligned.events, missed=True)),
        figures(_units(told["visit"], aligned.events, missed=False)),
        figures(stories),
        _exact(stories),
        _read(people, aligned.people),
        _read(told["meeting"], aligned.events),
        _read(told["visit"], aligned.events),
        _disagreements(corpus, world, aligned),
        aligned,
    )


def _told(corpus: Corpus, kind: str) -> list[tuple[str, str]]:
    return sorted({(article.file, one.event) for article in corpus.articles for one in article.tellings if one.kind == kind})


def _units(told: Iterable[tuple[str, str]], taken: Mapping[tuple[str, str], set[Ref]], *, missed: bool) -> list[tuple[Hashable, Hashable]]:
    """Give a unit for each thing told in an article; where one article's thing was taken for two, both; where for none, one of its own."""
    units: list[tuple[Hashable, Hashable]] = []
    for key in told:
        refs = taken.get(key, set())
        units.extend((key[1], ref) for ref in refs)
        if not refs and missed:
            units.append((key[1], key))
    return units


def _read(told: Iterable[tuple[str, str]], taken: Mapping[tuple[str, str], set[Ref]]) -> tuple[int, int]:
    keys = list(told)
    return sum(bool(taken.get(key)) for key in keys), len(keys)


def _stories(corpus: Corpus, world: World) -> list[tuple[Hashable, Hashable]]:
    taken = stories_by_file(corpus, world)
    return [(article.story, taken[article.file]) for article in corpus.articles]


def stories_by_file(corpus: Corpus, world: World) -> dict[str, Ref]:
    """Give the story each article was put into; articles of equal bytes are one source."""
    taken = {source.sha256: source.story for source in world.sources}
    return {article.file: taken[hashlib.sha256(article.text.encode()).hexdigest()] for article in corpus.articles}


def _exact(units: Iterable[tuple[Hashable, Hashable]]) -> float:
    """Give the share of true stories that hold exactly the articles they should."""
    both = Counter(units)
    true: Counter[Hashable] = Counter()
    made: Counter[Hashable] = Counter()
    for (thing, taken), count in both.items():
        true[thing] += count
        made[taken] += count
    exact = {thing for (thing, taken), count in both.items() if true[thing] == made[taken] == count}
    return len(exact) / len(true) if true else 1.0


def _disagreements(corpus: Corpus, world: World, aligned: Aligned) -> tuple[tuple[str, int, int, int], ...]:
    """Count expected disagreements that are listed, and listed ones that are not expected, by property."""
    events: dict[Ref, set[str]] = {}
    for (_, event), refs in aligned.events.items():
        for ref in refs:
            events.setdefault(ref, set()).add(event)
    listed = {(event, each.property) for each in world.divergences for event in events.get(each.subject, ())}
    rows = []
    for name in ("date", "place", "denial"):
        expected = {one.event for one in corpus.disagreements if one.property == name}
        found = {event for event, listed_as in listed if listed_as in PROPERTIES.get(name, (name,))}
        rows.append((name, len(expected & found), len(expected), len(found - expected)))
    return tuple(rows)

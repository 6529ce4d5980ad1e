"""Where a world went wrong, by kind: what was merged that is two, what was split that is one, and what tells them apart.

In: a corpus, a world, its score. Out: lines to read, the commonest kinds first. Never a figure: those are in the score.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.corpus.alignment import folded
from tests.corpus.scoring import stories_by_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.records import Claim, Ref, World
    from tests.corpus.scoring import Score
    from tests.corpus.truth import Corpus, Meeting, Person


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong decision: its kind, how many pairs it costs, and the case."""

    kind: str
    pairs: int
    case: str


def faults(corpus: Corpus, world: World, found: Score) -> list[Fault]:
    """Give all wrong decisions on people, meetings, visits and stories, the costliest first."""
    told = [*_people(corpus, world, found), *_events(corpus, found), *_stories(corpus, world)]
    return sorted(told, key=lambda fault: (-fault.pairs, fault.kind, fault.case))


def _people(corpus: Corpus, world: World, found: Score) -> list[Fault]:
    people = {person.id: person for person in corpus.people}
    facts = _facts(world)
    written = {(article.file, one.person): one.full for article in corpus.articles for one in article.named}
    told: list[Fault] = []
    for merged, counts in _mixed(found.aligned.people, by_truth=False).items():
        names = " + ".join(f"{_name(people[person])} [{_office(people[person])}] ×{count}" for person, count in counts.most_common())
        kind = "people merged: " + _merged_kind([people[person] for person in counts])
        told.append(Fault(kind, _cost(counts), f"{merged.key}: {names}"))
    for person, counts in _mixed(found.aligned.people, by_truth=True).items():
        spelt: dict[Ref, set[str]] = defaultdict(set)
        for (article, one), refs in found.aligned.people.items():
            if one == person:
                for ref in refs:
                    spelt[ref].add(written[article, one])
        main = counts.most_common(1)[0][0]
        parts = "; ".join(
            f"{ref.key} ×{count} {sorted(spelt[ref])} {facts.get(ref, 'nothing told')}" for ref, count in counts.most_common()
        )
        kind = "person split: " + ", ".join(
            sorted({_split_kind(spelt[main], spelt[ref], facts.get(ref, "")) for ref in counts if ref != main})
        )
        told.append(Fault(kind, _cost(counts), f"{_name(people[person])} [{_office(people[person])}]: {parts}"))
    return told


def _mixed(taken: Mapping[tuple[str, str], set[Ref]], *, by_truth: bool) -> dict[object, Counter[object]]:
    counts: dict[object, Counter[object]] = defaultdict(Counter)
    for (_, thing), refs in taken.items():
        for ref in refs:
            counts[thing if by_truth else ref][ref if by_truth else thing] += 1
    return {key: found for key, found in counts.items() if len(found) > 1}


def _cost(counts: Counter[object]) -> int:
    total = sum(counts.values())
    return (total * total - sum(count * count for count in counts.values())) // 2


def _facts(world: World) -> dict[Ref, str]:
    """Give the posts that each person holds in the world."""
    posts: dict[Ref, set[str]] = defaultdict(set)
    for tenure in world.tenures:
        if tenure.post:
            posts[tenure.member].add(tenure.post.key)
    return {ref: "|".join(sorted(found)) for ref, found in posts.items()}


def _merged_kind(people: list[Person]) -> str:
    states = len({person.state for person in people})
    names = len({_name(person) for person in people})
    return f"{'one state' if states == 1 else 'two states'}, {'one name' if names == 1 else 'two names'}"


def _split_kind(main: set[str], other: set[str], facts: str) -> str:
    here, there = ({folded(name) for name in names} for names in (main, other))
    if here & there:
        how = "same spelling"
    elif {tuple(sorted(one)) for one in here} & {tuple(sorted(one)) for one in there}:
        how = "other order"
    elif {"".join(one) for one in here} & {"".join(one) for one in there}:
        how = "other spaces"
    elif {len(one) for one in here} & {len(one) for one in there}:
        how = "other spelling"
    else:
        how = "words more or fewer"
    return f"{how} ({'with office' if facts else 'no office'})"


def _events(corpus: Corpus, found: Score) -> list[Fault]:
    meetings = {meeting.id: meeting for meeting in corpus.meetings}
    people = {person.id: person for person in corpus.people}
    aligned = found.aligned
    told: list[Fault] = []
    by_ref: dict[tuple[str, Ref], list[Claim]] = defaultdict(list)
    for (_, event), readings in aligned.readings.items():
        for reading in readings:
            by_ref[event, reading.about].append(reading.claim)
    for merged, counts in _mixed(aligned.events, by_truth=False).items():
        kind = "visits" if merged.kind == "visit" else "meetings"
        cases = " + ".join(
            f"{_meeting(meetings[event], people) if event in meetings else event} ×{count}" for event, count in counts.most_common()
        )
        told.append(Fault(f"{kind} merged", _cost(counts), f"{merged.key}: {cases}"))
    for event, counts in _mixed(aligned.events, by_truth=True).items():
        main = counts.most_common(1)[0][0]
        kind = "visit" if main.kind == "visit" else "meeting"
        reasons = ", ".join(sorted({_reason(main, by_ref[event, main], ref, by_ref[event, ref]) for ref in counts if ref != main}))
        title = _meeting(meetings[event], people) if event in meetings else event
        parts = "; ".join(f"{ref.key} ×{count} {_words(by_ref[event, ref])}" for ref, count in counts.most_common())
        told.append(Fault(f"{kind} split: {reasons}", _cost(counts), f"{title}: {parts}"))
    return told


def _reason(main: Ref, claims: list[Claim], other: Ref, others: list[Claim]) -> str:
    """Give what sets two groups of claims about one event apart, the likeliest cause first."""
    if main.kind == "meeting" and main.key.split("--", 1)[-1] != other.key.split("--", 1)[-1].removesuffix("-"):
        here, there = set(main.key.split("--")[1:]), set(other.key.split("--")[1:])
        if len(here) == len(there) and here != there:
            return "people resolved otherwise"
        if len(here) != len(there):
            return "people more or fewer"
    dates, others_dates = ({claim.date for claim in one if claim.date} for one in (claims, others))
    if not others_dates or not dates:
        return "undated" + _modal(claims, others)
    if not dates & others_dates:
        exact = all(len(day) == 10 for day in dates | others_dates)
        return ("other day" if exact else "coarse date") + _modal(claims, others)
    places, others_places = ({claim.place for claim in one if claim.place} for one in (claims, others))
    if places and others_places and not places & others_places:
        return "other place" + _modal(claims, others)
    return "other" + _modal(claims, others)


def _modal(claims: list[Claim], others: list[Claim]) -> str:
    here, there = ({claim.modality for claim in one} for one in (claims, others))
    return "" if here & there else f" ({'/'.join(sorted(map(str, here)))} against {'/'.join(sorted(map(str, there)))})"


def _words(claims: list[Claim]) -> str:
    told = sorted({f"{claim.modality} {claim.date or '-'} {claim.place or claim.destination or '-'}" for claim in claims})
    return "{" + "; ".join(told[:4]) + "}"


def _stories(corpus: Corpus, world: World) -> list[Fault]:
    taken = stories_by_file(corpus, world)
    how = {article.file: article.how for article in corpus.articles}
    publisher = {article.file: article.publisher for article in corpus.articles}
    true: dict[str, list[str]] = defaultdict(list)
    made: dict[Ref, list[str]] = defaultdict(list)
    story_of = {article.file: article.story for article in corpus.articles}
    for article in corpus.articles:
        true[article.story].append(article.file)
        made[taken[article.file]].append(article.file)
    told = []
    for files in made.values():
        counts = Counter(story_of[file] for file in files)
        if len(counts) > 1:
            one_house = len({publisher[file] for file in files}) < len(files)
            told.append(
                Fault(f"stories merged ({'one publisher twice' if one_house else 'publishers differ'})", _cost(counts), " ".join(files))
            )
    for files in true.values():
        counts = Counter(taken[file] for file in files)
        if len(counts) > 1:
            told.append(Fault("story split: " + "/".join(sorted({how[file] for file in files})), _cost(counts), " ".join(files)))
    return told


def _name(person: Person) -> str:
    given, family = person.given[0].spellings[0], " ".join(element.spellings[0] for element in person.family)
    return f"{family} {given}" if person.family_first else f"{given} {family}"


def _office(person: Person) -> str:
    return "; ".join(f"{office.title} {office.place} {office.state}".replace("  ", " ") for office in person.offices)


def _meeting(meeting: Meeting, people: Mapping[str, Person]) -> str:
    names = ", ".join(_name(people[person]) for person in meeting.people)
    return f"{meeting.id} {meeting.status} {meeting.date} {meeting.town or meeting.channel} ({names})"

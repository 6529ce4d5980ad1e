"""Where a world went wrong, by kind: what was merged that is two, what was split that is one, and what tells them apart.

In: a corpus, a world, its score. Out: lines to read, the commonest kinds first. Never a figure: those are in the score.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from tests.corpus.alignment import folded
from tests.corpus.event_errors import event_faults
from tests.corpus.faults import Fault, cost, mixed, name_of, office_in_words
from tests.corpus.scoring import stories_by_file

if TYPE_CHECKING:
    from kg.records import Ref, World
    from tests.corpus.scoring import Score
    from tests.corpus.truth import Corpus, Person


def faults(corpus: Corpus, world: World, found: Score) -> list[Fault]:
    """Give all wrong decisions on people, meetings, visits and stories, the costliest first."""
    told = [*_people(corpus, world, found), *event_faults(corpus, world, found.aligned), *_stories(corpus, world)]
    return sorted(told, key=lambda fault: (-fault.pairs, fault.kind, fault.case))


def _people(corpus: Corpus, world: World, found: Score) -> list[Fault]:
    people = {person.id: person for person in corpus.people}
    facts = _facts(world)
    written = {(article.file, one.person): one.full for article in corpus.articles for one in article.named}
    told: list[Fault] = []
    for merged, counts in mixed(found.aligned.people, by_truth=False).items():
        names = " + ".join(
            f"{name_of(people[person])} [{office_in_words(people[person])}] ×{count}" for person, count in counts.most_common()
        )
        kind = "people merged: " + _merged_kind([people[person] for person in counts])
        told.append(Fault(kind, cost(counts), f"{merged.key}: {names}"))
    for person, counts in mixed(found.aligned.people, by_truth=True).items():
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
        told.append(Fault(kind, cost(counts), f"{name_of(people[person])} [{office_in_words(people[person])}]: {parts}"))
    return told


def _facts(world: World) -> dict[Ref, str]:
    """Give the posts that each person holds in the world."""
    posts: dict[Ref, set[str]] = defaultdict(set)
    for tenure in world.tenures:
        if tenure.post:
            posts[tenure.member].add(tenure.post.key)
    return {ref: "|".join(sorted(found)) for ref, found in posts.items()}


def _merged_kind(people: list[Person]) -> str:
    states = len({person.state for person in people})
    names = len({name_of(person) for person in people})
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
                Fault(f"stories merged ({'one publisher twice' if one_house else 'publishers differ'})", cost(counts), " ".join(files))
            )
    for files in true.values():
        counts = Counter(taken[file] for file in files)
        if len(counts) > 1:
            told.append(Fault("story split: " + "/".join(sorted({how[file] for file in files})), cost(counts), " ".join(files)))
    return told

"""Same person: which names, in which documents, stand for one person, and what that person is called.

In: names as written, document by document, with the states and offices told of them. Out: a reference and a label for each.
Never by a surname alone, never across two states: namesakes stay apart.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING

from kg.records import Ref
from kg.resolution.partition import Partition
from kg.resolution.ruled_people import people_as_ruled
from kg.resolution.rulings import UNRULED
from kg.resolution.slugs import digest, slug
from kg.resolution.spelling import in_any_order, sounds, variants, written_alike
from kg.resolution.transliteration import one_name, same_ends, starts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.resolution.rulings import Rulings

Name = tuple[str, str]  # document key, name as the claims of that document have it


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody as one document has them: the name, and the states and offices it tells of them."""

    document: str
    name: str
    states: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()

    @property
    def id(self) -> Name:
        """The name and where it stands."""
        return self.document, self.name


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the reference, the commonest spelling, the other ones, and the states told."""

    ref: Ref
    label: str
    alternatives: tuple[str, ...]
    states: tuple[str, ...]


def identify(bearers: Iterable[Bearer], rulings: Rulings = UNRULED) -> dict[Name, Person]:
    """Who each name is, document by document.

    One spelling is one person where no two states speak against it; two spellings need an office, or a state, that both are told
    to have; a single word needs the same, and inside a document the one full name that it belongs to. What people ruled comes last.
    """
    known = {bearer.id: bearer for bearer in sorted(bearers, key=lambda bearer: bearer.id)}
    partition = Partition(known)
    shortened = dict(_antecedents(known.values()))
    for one, other in (*shortened.items(), *_of_one_spelling(bearer for name, bearer in known.items() if name not in shortened)):
        partition.join(one, other)
    for step in (_of_two_spellings, _of_shorter_names, _surnames_in_office):
        for one, other in step([[known[name] for name in names] for names in partition.classes()]):
            partition.join(one, other)
    groups = [[known[name] for name in names] for names in partition.classes()]
    found = {bearer.id: person for group, person in zip(groups, _persons(groups), strict=True) for bearer in group}
    return people_as_ruled(groups, found, rulings, lambda group: _person(group, _label(group), namesakes=False))


def _antecedents(bearers: Iterable[Bearer]) -> Iterator[tuple[Name, Name]]:
    """Give a single word is the one full name of its document that holds it."""
    documents: dict[str, list[Bearer]] = {}
    for bearer in bearers:
        documents.setdefault(bearer.document, []).append(bearer)
    for named in documents.values():
        full = [bearer for bearer in named if not _single(bearer)]
        for bearer in named:
            holders = [other for other in full if _single(bearer) and set(sounds(bearer.name)) <= set(sounds(other.name))]
            if len(holders) == 1:
                yield bearer.id, holders[0].id


def _of_one_spelling(bearers: Iterable[Bearer]) -> Iterator[tuple[Name, Name]]:
    spellings: dict[str, list[Bearer]] = {}
    for bearer in bearers:
        spellings.setdefault(written_alike(bearer.name), []).append(bearer)
    for named in spellings.values():
        yield from _through_grounds(named)


def _through_grounds(named: Sequence[Bearer]) -> Iterator[tuple[Name, Name]]:
    """Join those of one spelling that share grounds; those without any join them when only one such person is there."""
    first: dict[str, Bearer] = {}
    settled = Partition(bearer.id for bearer in named if _grounds(bearer))
    for bearer in named:
        for ground in sorted(_grounds(bearer)):
            settled.join(first.setdefault(ground, bearer).id, bearer.id)
    apart = settled.classes()
    for names in apart:
        yield from ((names[0], name) for name in names[1:])
    groundless = [bearer.id for bearer in named if not _grounds(bearer) and not _single(bearer)]
    chain = [names[0] for names in apart] + groundless if len(apart) == 1 else groundless
    yield from ((chain[0], name) for name in chain[1:])


def _grounds(bearer: Bearer) -> frozenset[str]:
    """Give what two of one spelling must share to be one: a state; an office for a single word and for whoever no state is told of."""
    return bearer.offices if _single(bearer) or not bearer.states else bearer.states


def _of_two_spellings(people: Sequence[Sequence[Bearer]]) -> Iterator[tuple[Name, Name]]:
    """Join people whose names are variants and who share an office, or a state and all words but one."""
    for one, other, kept in _variants(people):
        if kept:
            yield one[0].id, other[0].id


def _of_shorter_names(people: Sequence[Sequence[Bearer]]) -> Iterator[tuple[Name, Name]]:
    """Join a name without its given or family name to the one person who has it whole and shares the office."""
    longer: dict[Name, set[Name]] = {}
    for one, other, kept in _variants(people):
        if not kept:
            short, long = sorted((one, other), key=lambda group: (max(len(sounds(bearer.name)) for bearer in group), group[0].id))
            longer.setdefault(short[0].id, set()).add(long[0].id)
    yield from ((short, next(iter(found))) for short, found in longer.items() if len(found) == 1)


def _variants(people: Sequence[Sequence[Bearer]]) -> Iterator[tuple[Sequence[Bearer], Sequence[Bearer], bool]]:
    """Pairs of people who may be one under two spellings; whether the spellings keep the first word and the last."""
    told: set[tuple[Name, Name]] = set()
    for block in _blocks(people).values():
        for one, other in combinations(block, 2):
            pair = (one[0].id, other[0].id)
            if one[0].id != other[0].id and pair not in told:
                told.add(pair)
                related = _related(one, other)
                if related:
                    yield one, other, any(related)


def _surnames_in_office(people: Sequence[Sequence[Bearer]]) -> Iterator[tuple[Name, Name]]:
    """Join a single word to the one person of a full name that has the word in it and holds the same office."""
    holders: dict[tuple[str, str], list[Sequence[Bearer]]] = {}
    for group in people:
        full = [bearer for bearer in group if not _single(bearer)]
        words = {word for bearer in full for word in sounds(bearer.name)}
        for office in _all(bearer.offices for bearer in full):
            for word in words:
                holders.setdefault((office, word), []).append(group)
    for group in people:
        if all(map(_single, group)):
            keys = [(office, sounds(bearer.name)[0]) for bearer in group if sounds(bearer.name) for office in sorted(bearer.offices)]
            found = {holder[0].id: holder for key in keys for holder in holders.get(key, ())}
            if len(found) == 1:
                yield group[0].id, next(iter(found))


def _blocks(people: Sequence[Sequence[Bearer]]) -> dict[tuple[str, ...], list[Sequence[Bearer]]]:
    """People who may be one under two spellings: near-linear, as few share an office, or a state and all words of a name but one."""
    blocks: dict[tuple[str, ...], list[Sequence[Bearer]]] = {}
    for group in people:
        keys: set[tuple[str, ...]] = set()
        for bearer in group:
            words = in_any_order(bearer.name)
            keys.update(("office", office, start) for office in bearer.offices for start in starts(bearer.name))
            rests = [words[:skip] + words[skip + 1 :] for skip in range(len(words))] if len(words) > 1 else []
            keys.update(("state", state, *rest) for state in bearer.states for rest in rests)
        for key in keys:
            blocks.setdefault(key, []).append(group)
    return blocks


def _related(one: Sequence[Bearer], other: Sequence[Bearer]) -> list[bool]:
    """Give for each two spellings that may be of one name whether they keep the first word and the last."""
    offices = _all(bearer.offices for bearer in one) & _all(bearer.offices for bearer in other)
    states = _all(bearer.states for bearer in one) & _all(bearer.states for bearer in other)
    names = list(product(sorted({bearer.name for bearer in one}), sorted({bearer.name for bearer in other})))
    if offices:
        return [same_ends(left, right) for left, right in names if variants(left, right) or one_name(left, right)]
    return [True for left, right in names if states and len(sounds(left)) == len(sounds(right)) and _in_order(left, right)]


def _in_order(left: str, right: str) -> bool:
    """Family and given name in another order need an office: "Ali Hassan" and "Hassan Ali" are two people of one state."""
    return variants(left, right) and sounds(left)[0][0] == sounds(right)[0][0] and in_any_order(left) != in_any_order(right)


def _persons(groups: Sequence[Sequence[Bearer]]) -> list[Person]:
    labels = [_label(group) for group in groups]
    shared = Counter(slug(label) for label in labels)
    return [_person(group, label, namesakes=shared[slug(label)] > 1) for group, label in zip(groups, labels, strict=True)]


def _person(group: Sequence[Bearer], label: str, *, namesakes: bool) -> Person:
    states = tuple(sorted(_all(bearer.states for bearer in group)))
    apart = (
        "|".join(states)
        if not all(map(_single, group))
        else "|".join(sorted(_all(bearer.offices for bearer in group))) or group[0].document
    )
    key = f"{slug(label)}-{digest(apart)}" if namesakes and apart else slug(label)
    alternatives = tuple(sorted({bearer.name for bearer in group if not _single(bearer)} - {label}))
    return Person(Ref("person", key), label, alternatives, states)


def _label(group: Sequence[Bearer]) -> str:
    """Give the spelling that most documents have; full names before single words, then the longer, then by letters."""
    counts = Counter(bearer.name for bearer in group)
    return min(counts, key=lambda name: (len(sounds(name)) < 2, -counts[name], -len(name), name))


def _single(bearer: Bearer) -> bool:
    return len(sounds(bearer.name)) < 2


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)

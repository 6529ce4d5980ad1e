"""Who and what the names of the claims stand for, document by document.

In: claims and the gazetteer. Out: references for agents, organisations, posts and places, and their labels.
Never a person for a name that the reference data knows as a state or organisation, unless somebody of that name holds an office.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.records import Ref
from kg.resolution.bodies import state_of
from kg.resolution.gatherings import gathering_of
from kg.resolution.onename import one_organisation, one_place
from kg.resolution.people import Bearer, identify
from kg.resolution.posts import Post, post_of
from kg.resolution.ruled_things import things_as_ruled
from kg.resolution.rulings import UNRULED
from kg.resolution.slugs import slug
from kg.resolution.wording import with_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.records import Claim
    from kg.resolution.gazetteer import Gazetteer
    from kg.resolution.people import Name, Person
    from kg.resolution.rulings import Rulings


class Register:
    """Every name of the claims, resolved."""

    def __init__(self, claims: Iterable[Claim], gazetteer: Gazetteer, rulings: Rulings = UNRULED) -> None:
        self.gazetteer = gazetteer
        claims = tuple(claims)
        self._spelling = one_organisation(name for claim in claims for name in _named_alike(claim))
        self._town = one_place(name for claim in claims for name in (claim.place, claim.destination) if name)
        self.ruled = things_as_ruled(rulings, claims, gazetteer)
        self._organisations = {slug(claim.organisation) for claim in claims if claim.organisation}
        self._holders = {(claim.document, claim.holder) for claim in claims if claim.holder}
        self.people: dict[Ref, Person] = {}
        self._people = identify(self._bearers(claims), rulings)
        self.people.update((person.ref, person) for person in self._people.values())

    @property
    def persons(self) -> Mapping[Name, Person]:
        """Who each name of a person is, document by document."""
        return self._people

    def agent(self, claim: Claim, name: str) -> Ref:
        """Give the person, state or organisation that a name of a claim stands for."""
        person = self._people.get((claim.document, name))
        return person.ref if person else self.organisation(name)

    def known(self, claim: Claim, name: str) -> Ref | None:
        """Whom a name stands for that need not be one ("his office"): a known agent, or None."""
        person = self._people.get((claim.document, name))
        return person.ref if person else self._reference(name)

    def organisation(self, name: str) -> Ref:
        """Give the state or organisation of this name; by its label when no row has it."""
        return self._as_ruled(self._reference(name) or Ref("organisation", slug(self._spelling.get(name, name))))

    def state_of(self, organisation: Ref, name: str) -> Ref | None:
        """Give the state that an organisation is, or belongs to."""
        if organisation.kind == "state":
            return organisation
        row = self.gazetteer.row(organisation)
        if row:
            return Ref("state", row.state.removeprefix("state/")) if row.state else None
        return state_of(name, self.gazetteer)

    def post(self, claim: Claim) -> Post:
        """Give the post that a claim of an office is about. Raises ValueError for a claim without title or organisation."""
        if not claim.title or not claim.organisation:
            raise ValueError(f"the claim {claim.id} names no post")
        organisation = self.organisation(claim.organisation)
        state = self.state_of(organisation, claim.organisation)
        return post_of(claim.title, claim.status, organisation, label=self._with_article(organisation, claim.organisation), state=state)

    def place(self, name: str) -> Ref:
        """Give the place of this name; by its label when no row has it."""
        return self._as_ruled(self.gazetteer.find("place", name) or Ref("place", slug(self._town.get(name, name))))

    def gathering(self, name: str, date: str | None) -> Ref:
        """Give the gathering of this name that was held on a date."""
        return gathering_of(self._spelling.get(name, name), date)

    def label(self, ref: Ref, name: str = "") -> str:
        """Give what a resource is called: as the reference data has it, as most documents spell it, or as it is written."""
        row = self.gazetteer.row(ref)
        if row:
            return row.label
        person = self.people.get(ref) or self.ruled.get(ref)
        return person.label if person else name

    def _with_article(self, organisation: Ref, name: str) -> str:
        """Give the label as a phrase has it: "the United States", "the Security Council of Russia", "Russia"."""
        label, row = self.label(organisation, name), self.gazetteer.row(organisation)
        if organisation.kind == "state":
            return f"{row.article} {label}" if row and row.article else label
        return with_article(label)

    def _as_ruled(self, ref: Ref) -> Ref:
        ruled = self.ruled.get(ref)
        return ruled.ref if ruled else ref

    def _reference(self, name: str) -> Ref | None:
        return self.gazetteer.find("state", name) or self.gazetteer.find("organisation", name)

    def _bearers(self, claims: Iterable[Claim]) -> Iterator[Bearer]:
        states: dict[tuple[str, str], set[str]] = {}
        offices: dict[tuple[str, str], set[str]] = {}
        for claim in claims:
            for name in _agents(claim):
                if self._is_person(claim, name):
                    states.setdefault((claim.document, name), set())
            for name, state in claim.states:
                self._add(states, (claim.document, name), self.gazetteer.find("state", state))
            if claim.type == "post" and claim.holder and claim.title and claim.organisation:
                post = self.post(claim)
                self._add(states, (claim.document, claim.holder), post.state)
                offices.setdefault((claim.document, claim.holder), set()).add(post.ref.key)
        for (document, name), told in states.items():
            yield Bearer(document, name, frozenset(told), frozenset(offices.get((document, name), ())))

    def _add(self, states: dict[tuple[str, str], set[str]], name: tuple[str, str], state: Ref | None) -> None:
        if state and name in states:
            states[name].add(state.key)

    def _is_person(self, claim: Claim, name: str) -> bool:
        if (claim.document, name) in self._holders:
            return True
        return not (self._reference(name) or slug(name) in self._organisations or state_of(name, self.gazetteer))


def _named_alike(claim: Claim) -> Iterator[str]:
    """Give the names that differ between papers by British or American spelling only."""
    yield from (name for name in (claim.organisation, claim.member, claim.occasion, claim.relayed_by) if name)


def _agents(claim: Claim) -> Iterator[str]:
    names = (*claim.participants, *(name for side in claim.sides for name in side))
    yield from names
    yield from (name for name in (claim.host, claim.visitor, claim.holder, claim.speaker) if name)

"""The reference data that lexicons and graph share.

In: nothing. Out: frozen records. No logic lives here.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reference:
    """One row of the reference data: a state, organisation, place or medium that lexicons and graph share."""

    id: str  # "state/malaysia", "organisation/brics", "place/putrajaya"
    label: str
    kind: str
    within: tuple[str, ...] = ()
    state: str = ""
    iso3166: str = ""
    capital: str = ""
    offices: tuple[str, ...] = ()  # one-seat offices a state really has: "President", "Prime Minister", "King"
    alternatives: tuple[str, ...] = ()
    leader: str = ""  # the office that "X's leader" means there
    article: str = ""  # what its label needs inside a phrase: "the" United States


@dataclass(frozen=True, slots=True)
class ReferenceData:
    """All reference rows by id, and the home states of web hosts ("tass.com") and domains (".my")."""

    rows: dict[str, Reference] = field(default_factory=dict)
    hosts: dict[str, str] = field(default_factory=dict)

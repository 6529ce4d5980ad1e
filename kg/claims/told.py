"""What a match tells: the claims of one event, and what ranks it among others on the same verb.

In: nothing. Out: `Told`, which meetings and visits both give.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.claims.matching import Match
    from kg.records import Claim


@dataclass(frozen=True, slots=True)
class Told:
    """An event found: its match, the claims it gives, and what ranks it among others on the same verb."""

    match: Match
    claims: tuple[Claim, ...]
    rank: tuple[int, int, int]

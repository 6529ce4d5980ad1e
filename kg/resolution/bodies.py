"""Public bodies named after their state: "Security Council of Russia" belongs to Russia.

In: an organisation's name. Out: its state. Never a body that no state ends the name of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.records import Ref
    from kg.resolution.gazetteer import Gazetteer


def state_of(name: str, gazetteer: Gazetteer) -> Ref | None:
    """Give the state at the end of a body's name, after "of" or "of the"; None without one."""
    head, of, tail = name.rpartition(" of ")
    return gazetteer.find("state", tail) if of and head else None

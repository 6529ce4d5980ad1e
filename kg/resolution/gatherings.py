"""Gatherings: the forums and summits on whose sidelines people meet.

In: the name of an occasion and the date of the meeting. Out: its reference. Never one gathering for two years.
"""

from __future__ import annotations

import re

from kg.grammar.edtf import earliest_latest
from kg.records import Ref
from kg.resolution.slugs import slug

_YEAR = re.compile(r"\b(19|20)[0-9]{2}\b")


def gathering_of(name: str, date: str | None) -> Ref:
    """Give the gathering: a forum is held again, so its key carries the year, where the name or the date tells one."""
    first, last = earliest_latest(date) if date else (None, None)
    known = not _YEAR.search(name) and first is not None and last is not None and first[:4] == last[:4]
    return Ref("gathering", f"{slug(name)}-{first[:4]}" if known and first else slug(name))

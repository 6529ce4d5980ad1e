"""What is wrong, and what was set aside.

In: nothing. Out: frozen records. No logic lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["violation", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, or worth knowing: how bad, by which check, about what, and what to do."""

    level: Level
    check: str
    subject: str
    message: str
    quote: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A source that could not be read: which, why, and what to do. The others are built without it."""

    name: str
    reason: str
    advice: str = ""

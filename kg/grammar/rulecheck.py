"""What a rule must say before it is compiled, and what its parts must agree on after.

In: a rule as its author wrote it. Out: nothing, or RuleError with file and line, the nearest known word and a right example.
Never loads a rule without proof, and never lets a field that nobody reads pass in silence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from kg.errors import RuleError
from kg.grammar.nearest import nearest
from kg.grammar.rulefile import HOME_LANGUAGE
from kg.grammar.types import LETTERS
from kg.records import ClaimType, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kg.grammar.rulefile import RuleText

STATUSES = ("draft", "stable", "retired")
SETTINGS = ("channel", "definite", "described", "full", "kind", "stated", "status", "title", "value")  # what `set` can fix
GUARDS = ("before", "after", "inside")  # what `unless` can name
# What `guards` can name, and what each makes of an event unless a rule says otherwise.
SWITCHES = {"hedge": "possible", "denial": "denied", "plan": "planned", "cancel": "cancelled"}
OFF = "off"
SHAPES = ("pattern", "patterns", "frame")
_CHOICES = {"status": STATUSES, "claims": get_args(ClaimType), "makes": tuple(LETTERS), "modality": get_args(Modality)}
_ID = re.compile(r"[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+")
_NEEDED = {
    "id": "id: meeting.tea",
    "says": "says: Someone had tea with someone.",
    "finds": 'finds: ["[Kenyan President Peter Odhiambo had tea with Danish Prime Minister Lars Holm]."]',
    "ignores": 'ignores: ["Kenyan President Peter Odhiambo had tea with milk."]',
}


def check_rule(text: RuleText) -> None:
    """Check the fields of a rule, each by itself. Raises RuleError for the first that cannot be used."""
    for key, example in _NEEDED.items():
        if not text.fields.get(key):
            raise RuleError(f"{key} is missing", where=text.where(), advice=f"add it, as in {example}")
    if not _ID.fullmatch(text.text("id")):
        raise RuleError(f"{text.text('id')!r} is no id", where=text.where(), advice="an id is kind.name in small letters, as meeting.tea")
    if text.language != HOME_LANGUAGE and not text.text("id").startswith(f"{text.language}."):
        what = f"the id {text.text('id')!r} does not name its language"
        raise RuleError(what, where=text.where(), advice=f"write {text.language}.{text.text('id')}")
    if bool(text.text("makes")) == bool(text.text("claims")):
        advice = "write makes: Official, or claims: meeting"
        raise RuleError("a rule either makes a mention or claims a claim", where=text.where(), advice=advice)
    for key, known in _CHOICES.items():
        value = text.text(key)
        if value and value not in known:
            raise RuleError(f"unknown {key} {value!r}", where=text.where(key), advice=nearest(value, known))
    if not text.text("stage", "0").isdecimal():
        what = f"the stage {text.text('stage')!r} is no number"
        raise RuleError(what, where=text.where("stage"), advice="stages run from 1 on, as stage: 4")
    _known_names(text, "set", SETTINGS)
    _known_names(text, "unless", GUARDS)
    _check_switches(text)
    _one_shape(text)


def check_frame(text: RuleText, frame: Mapping[str, str], sources: Mapping[str, str]) -> None:
    """Check that a frame's fields fit the patterns it expands to. Raises RuleError for one too many or one that is missing."""
    used = set(re.findall(r"\$([a-z]+)", " ".join(sources.values())))
    for key in frame:
        if key not in (*used, "name", "without"):
            raise RuleError(f"the frame {frame['name']} has no {key!r}", where=text.where(f"frame.{key}"), advice=nearest(key, used))
    for key in sorted(used - set(frame)):
        raise RuleError(f"the frame {frame['name']} needs {key!r}", where=text.where("frame"), advice=f"fields: {', '.join(sorted(used))}")
    for suffix in frame.get("without", "").split():
        if suffix not in sources:
            what = f"the frame {frame['name']} has no form {suffix!r}"
            raise RuleError(what, where=text.where("frame.without"), advice=nearest(suffix, sources))


def check_roles(text: RuleText, roles: Iterable[str]) -> None:
    """Check that `each` and `host` name a role of some pattern. Raises RuleError with the roles there are."""
    known = sorted({role for role in roles if not role.startswith("zone_")})
    for key in ("each", "host"):
        value = text.text(key)
        if value and value not in known:
            raise RuleError(f"{key} names {value!r}, which is no role of a pattern", where=text.where(key), advice=nearest(value, known))


def _known_names(text: RuleText, key: str, known: tuple[str, ...]) -> None:
    for name in text.table(key):
        if name not in known:
            raise RuleError(f"unknown name {name!r} under {key}", where=text.where(f"{key}.{name}"), advice=nearest(name, known))


def _check_switches(text: RuleText) -> None:
    _known_names(text, "guards", tuple(SWITCHES))
    known = (*get_args(Modality), OFF)
    for name, effect in text.table("guards").items():
        if effect not in known:
            what = f"the guard {name} cannot make an event {effect!r}"
            raise RuleError(
                what,
                where=text.where(f"guards.{name}"),
                advice=f"{nearest(str(effect), known)} as {name}: {SWITCHES[name]}, or {name}: {OFF}",
            )


def _one_shape(text: RuleText) -> None:
    shapes = [key for key in SHAPES if text.fields.get(key)]
    if not shapes:
        advice = 'add one, as in pattern: "{Official:agent} had tea with {Official+:partner} @when-where"'
        raise RuleError("a rule needs a pattern, patterns or a frame", where=text.where(), advice=advice)
    if len(shapes) > 1 and shapes != ["patterns", "frame"]:
        raise RuleError(f"{' and '.join(shapes)} cannot stand together", where=text.where(shapes[0]), advice="name several under patterns")

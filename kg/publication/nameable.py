"""What a user calls a thing -> its name in a file of decisions.

In: a graph, an IRI, a prefixed name or a label. Out: `person/amina-otieno`. Never a guess: a label of several things is an error.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.publication.names import find_thing
from kg.publication.questions import THINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

DIP = "https://w3id.org/dipkg/ontology#"
CLASSES = (*THINGS["person"], *THINGS["organisation"], *THINGS["place"], "Meeting", "Visit")
KINDS = "person|organisation|place|meeting|visit|claim|source"
IRI = re.compile(rf"<?[A-Za-z][A-Za-z0-9+.-]*:\S*/id/({KINDS})/([^/\s>]+)>?")
PREFIXED = re.compile(rf"({KINDS}):([^\s:]+)")
NAME = re.compile(rf"(?:{KINDS})/\S+")
# Everything that has a type, by the end of its IRI: the base may be any.
THERE = 'ASK {{ ?thing a ?class FILTER(STRENDS(STR(?thing), "/id/{}")) }}'


def short_name(text: str) -> str | None:
    """Give the name that an IRI, a prefixed name (`person:x`) or a name stands for; None for a label."""
    for written in (IRI, PREFIXED):
        found = written.fullmatch(text)
        if found:
            return f"{found[1]}/{found[2]}"
    return text if NAME.fullmatch(text) else None


def find_name(turtle: bytes, label: str) -> str:
    """Give the name of the one thing that a label names in a graph. Raises QueryError with suggestions for none and for several."""
    from kg.publication import engine  # noqa: PLC0415 - heavy, and most names need no graph

    labels = engine.labels(engine.load(turtle), [f"{DIP}{name}" for name in CLASSES])
    iri = find_thing(label, labels, "thing to decide on")
    return short_name(iri) or iri


def find_source(turtle: bytes, file: str) -> str:
    """Give the key of the source that a file is called in a graph. Raises QueryError with suggestions for none and for several."""
    from kg.publication import engine  # noqa: PLC0415 - as above

    return find_thing(file, engine.labels(engine.load(turtle), [f"{DIP}SourceDocument"]), "source").rpartition("/")[2]


def missing(turtle: bytes, names: Iterable[str]) -> tuple[str, ...]:
    """Give the names that a graph knows nothing of; of a person in a source, the source is looked up."""
    from kg.publication import engine  # noqa: PLC0415 - as above

    store = engine.load(turtle)
    return tuple(name for name in names if not engine.run(store, THERE.format("/".join(name.split("/")[:2])), {}).truth)

"""Saved questions: one SPARQL query a file, with its question, columns, reason and parameters in the header.

In: the folder of .rq files. Out: Question records. Never asks anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.errors import QueryError
from kg.resources import folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

HEADER = re.compile(r"# (question|columns|why|parameter): (.+)")
PARAMETER = re.compile(r"(?P<name>[a-z]+) \((?P<kind>[a-z]+)\): (?P<says>.+)")
# What a parameter may name; the classes of the vocabulary that its value is looked up in. Text and days are taken as they are.
THINGS: dict[str, tuple[str, ...]] = {
    "person": ("Person", "Official"),
    "state": ("State",),
    "organisation": ("Organisation", "InternationalOrganisation", "GovernmentBody", "MediaOrganisation"),
    "agent": ("State", "Organisation", "InternationalOrganisation", "GovernmentBody", "MediaOrganisation", "Person", "Official"),
    "place": ("Place",),
    "post": ("Post",),
    "gathering": ("Gathering",),
}
PLAIN = ("text", "day")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question can be narrowed to: a name, what it names, and what it does. Without a value the question is about all."""

    name: str
    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class Question:
    """One saved question: its name, the question in words, the columns of its answer, why one asks it, its SPARQL."""

    name: str
    question: str
    columns: tuple[str, ...]
    why: str
    parameters: Mapping[str, Parameter]
    text: str


def saved_questions(directory: Path | None = None) -> tuple[Question, ...]:
    """Give the shipped questions, or those of another folder, sorted by name. Raises QueryError for a header that is not complete."""
    paths = sorted((directory or folder("queries")).glob("*.rq"), key=lambda path: path.stem)
    return tuple(read_question(path.stem, path.read_text(encoding="utf-8"), str(path)) for path in paths)


def read_question(name: str, text: str, where: str) -> Question:
    """Read one question with its header. Raises QueryError, naming the file, when the header lacks something."""
    header: dict[str, list[str]] = {}
    for found in map(HEADER.fullmatch, text.splitlines()):
        if found:
            header.setdefault(found[1], []).append(found[2].strip())
    for needed in ("question", "columns", "why"):
        if len(header.get(needed, [])) != 1:
            raise QueryError(f"the header lacks {needed!r}", where=where, advice=f"add one line `# {needed}: ...`")
    columns = tuple(column.strip() for column in header["columns"][0].split(","))
    return Question(name, header["question"][0], columns, header["why"][0], parameters(text, where), text)


def parameters(text: str, where: str = "") -> dict[str, Parameter]:
    """Give the parameters that the header of a query declares. Raises QueryError for one that is not written as it should be."""
    found: dict[str, Parameter] = {}
    for line in text.splitlines():
        if line.startswith("# parameter: "):
            parameter = PARAMETER.fullmatch(line.removeprefix("# parameter: ").strip())
            if parameter is None or parameter["kind"] not in (*THINGS, *PLAIN):
                advice = f"write `# parameter: name (kind): what it does`, with one of {', '.join((*THINGS, *PLAIN))}"
                raise QueryError(f"not a parameter: {line!r}", where=where, advice=advice)
            found[parameter["name"]] = Parameter(parameter["name"], parameter["kind"], parameter["says"])
    return found

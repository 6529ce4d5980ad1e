"""Questions to a graph: the saved ones by name, a file, or SPARQL as it is typed.

In: a question, its parameters, a graph. Out: an answer of columns and rows. Never reaches the network.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import QueryError
from kg.pipeline.graph_file import graph_bytes
from kg.publication import ask, saved_questions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.publication import Answer, Question


def query(question: str | Path, *, graph: bytes | str | Path, parameters: Mapping[str, str] | None = None) -> Answer:
    """Ask a graph. `question` is the name of a saved question, the path of an .rq file, or SPARQL.

    Raises QueryError when there is no such question or it cannot be asked, KgError when the graph cannot be read.
    """
    return ask(graph_bytes(graph), _text(str(question)), dict(parameters or {}))


def questions() -> tuple[Question, ...]:
    """The saved questions, sorted by name."""
    return saved_questions()


def _text(question: str) -> str:
    """The words of an .rq file; anything else is left to the room, which knows its saved questions."""
    if not question.endswith(".rq"):
        return question
    try:
        return Path(question).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError("the question cannot be read", where=question, advice="name a UTF-8 file with one SPARQL query") from error

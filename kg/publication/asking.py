"""A question to a graph.

In: Turtle, a question, values for its parameters. Out: an Answer. Never the network, never an update, never a value spliced in unescaped.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import QueryError
from kg.publication.names import find_thing
from kg.publication.permission import check_permission
from kg.publication.questions import THINGS, Parameter, parameters, saved_questions

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyoxigraph

    from kg.publication.answers import Answer

DIP = "https://w3id.org/dipkg/ontology#"
PREFIXES = {
    "dip": DIP,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
PREFIX_LINE = re.compile(r"@prefix ((?:[A-Za-z][\w-]*)?): <([^<>\s]+)> \.")
HEAD = 20_000
PLACE = "VALUES ?given_{} {{ UNDEF }}"
ANY_PLACE = re.compile(r"VALUES \?given_\w+ \{ UNDEF \}")
POSITION = re.compile(r"error at (\d+):(\d+): (?:expected )?(.*)", re.DOTALL)
LONGEST = 120
NAME = re.compile(r"[\w-]+")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def ask(graph: bytes | Path, query: str, values: Mapping[str, str] | None = None) -> Answer:
    """Ask a graph. `query` is the name of a saved question or SPARQL; `values` narrow its parameters, by name.

    A value is bound where the query says `VALUES ?given_NAME { UNDEF }`. Prefixes that the Turtle declares need not be declared again.
    Raises QueryError for a question that cannot be asked as it is written, KgError for a graph that is no Turtle.
    """
    from kg.publication import engine  # noqa: PLC0415 - heavy, and listing the questions does not need it

    turtle = graph.read_bytes() if isinstance(graph, Path) else graph
    text = _text(query)
    check_permission(text)
    store = engine.load(turtle)
    bound = _bound(text, dict(values or {}), store)
    try:
        return engine.run(store, bound, {**PREFIXES, **_prefixes(turtle)})
    except SyntaxError as error:
        raise _syntax_error(str(error)) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(f"the question cannot be answered ({' '.join(str(error).split())})", advice="simplify it") from error


def _text(query: str) -> str:
    """Give the SPARQL of a saved question for a single word, else what was typed."""
    if not NAME.fullmatch(query.strip()):
        return query
    saved = {question.name: question.text for question in saved_questions()}
    return saved[find_thing(query, [(name, name) for name in saved], "saved question")]


def _prefixes(turtle: bytes) -> dict[str, str]:
    """Give the prefixes that stand at the top of the Turtle, one a line."""
    found: dict[str, str] = {}
    for line in turtle[:HEAD].decode("utf-8", "replace").splitlines():
        prefix = PREFIX_LINE.fullmatch(line.strip())
        if prefix is None and line.strip():
            break
        if prefix is not None:
            found[prefix[1]] = prefix[2]
    return found


def _bound(text: str, values: dict[str, str], store: pyoxigraph.Store) -> str:
    declared = {name: parameter for name, parameter in parameters(text).items() if PLACE.format(name) in text}
    for name in sorted(set(values) - set(declared)):
        advice = f"it has {', '.join(sorted(declared))}" if declared else "it has none"
        raise QueryError(f"the question has no parameter {name!r}", advice=advice)
    terms = {PLACE.format(name): _term(declared[name], value, store) for name, value in values.items()}
    # In one pass: a value that looks like the place of another one stays a value.
    return ANY_PLACE.sub(lambda found: found.group().replace("UNDEF", terms.get(found.group(), "UNDEF")), text)


def _term(parameter: Parameter, value: str, store: pyoxigraph.Store) -> str:
    """Write a value as a SPARQL term: the thing that a name names, a day, or text."""
    from kg.publication import engine  # noqa: PLC0415 - as above

    if parameter.kind in THINGS:
        classes = [f"{DIP}{name}" for name in THINGS[parameter.kind]]
        return engine.iri_term(find_thing(value, engine.labels(store, classes), parameter.kind))
    if parameter.kind == "day":
        if not DAY.fullmatch(value):
            raise QueryError(f"{value!r} is no day", where=parameter.name, advice="write it as 2025-02-27")
        return engine.literal_term(value, "date")
    return engine.literal_term(value)


def _syntax_error(message: str) -> QueryError:
    found = POSITION.match(message)
    place, detail = (f"line {found[1]}, column {found[2]}", found[3]) if found else ("", message)
    expected = " ".join(detail.split())
    if "Prefix not found" in expected:
        what = "a prefix is not declared"
    else:
        what = f"expected {expected[:LONGEST]}{'…' if len(expected) > LONGEST else ''}"
    return QueryError(f"the query is not SPARQL: {what}", where=place, advice="correct it and ask again")

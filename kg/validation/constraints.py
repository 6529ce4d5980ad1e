"""Constraints of SHACL core as questions with a sure yes: whether values, read plainly, meet them.

In: a shape's parameter. Out: a function from values to whether they surely conform. Never yes for a value that engines may read otherwise
(ill-typed literals, blank nodes), and no function for a constraint that is not known here.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, cast

from pyoxigraph import Literal, NamedNode
from rdflib import RDF, SH, XSD, URIRef
from rdflib import Literal as RdflibLiteral

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rdflib import Graph
    from rdflib.term import Node

    from kg.validation.facts import Facts, Value

    Constraint = Callable[[Sequence[Value], str, Facts], bool]
    One = Callable[[Value, Facts], bool]

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
PLAIN = (str(XSD.string), str(RDF.langString))


def constraint_of(shapes: Graph, shape: Node, name: Node, parameter: Node) -> Constraint | None:
    """Give the constraint that a parameter of a shape sets; None for one that is not known here."""
    make = MAKERS.get(cast("URIRef", name))
    return make(shapes, shape, parameter) if make else None


def _each(one: One) -> Constraint:
    return lambda values, _, facts: all(one(value, facts) for value in values)


def _min_count(_shapes: Graph, _shape: Node, least: Node) -> Constraint:
    number = int(str(least))
    return lambda values, _node, _facts: len(values) >= number


def _max_count(_shapes: Graph, _shape: Node, most: Node) -> Constraint:
    number = int(str(most))
    return lambda values, _node, _facts: len(values) <= number


def _datatype(_shapes: Graph, _shape: Node, datatype: Node) -> Constraint:
    name = str(datatype)
    return _each(lambda value, _: isinstance(value, Literal) and value.datatype.value == name and _is_plain(value))


def _class(_shapes: Graph, _shape: Node, name: Node) -> Constraint:
    wanted = str(name)
    return _each(lambda value, facts: facts.is_a(value, wanted))


def _node_kind(_shapes: Graph, _shape: Node, kind: Node) -> Constraint | None:
    return _each(lambda value, _: isinstance(value, NamedNode)) if kind == SH.IRI else None


def _min_length(_shapes: Graph, _shape: Node, least: Node) -> Constraint:
    number = int(str(least))
    return _each(lambda value, _: isinstance(value, Literal) and len(value.value) >= number)


def _pattern(shapes: Graph, shape: Node, pattern: Node) -> Constraint | None:
    found = _compiled(shapes, shape, pattern)
    return _each(lambda value, _: isinstance(value, Literal | NamedNode) and bool(found.search(value.value))) if found else None


def _language_in(shapes: Graph, _shape: Node, languages: Node) -> Constraint:
    wanted = {str(language) for language in shapes.items(languages)}
    return _each(lambda value, _: isinstance(value, Literal) and value.language in wanted)


def _in(shapes: Graph, _shape: Node, choices: Node) -> Constraint:
    nodes = {str(choice) for choice in shapes.items(choices) if isinstance(choice, URIRef)}
    words = {str(choice) for choice in shapes.items(choices) if isinstance(choice, RdflibLiteral) and choice.datatype is None}
    return _each(
        lambda value, _: (
            value.value in nodes
            if isinstance(value, NamedNode)
            else isinstance(value, Literal) and value.datatype.value == str(XSD.string) and value.value in words
        )
    )


def _min_inclusive(_shapes: Graph, _shape: Node, least: Node) -> Constraint:
    number = int(str(least))
    return _each(lambda value, _: isinstance(value, Literal) and _is_integer(value) and int(value.value) >= number)


def _disjoint(_shapes: Graph, _shape: Node, name: Node) -> Constraint:
    return lambda values, node, facts: not set(values) & set(facts.of(node).get(str(name), ()))


def _equals(_shapes: Graph, _shape: Node, name: Node) -> Constraint:
    return lambda values, node, facts: set(values) == set(facts.of(node).get(str(name), ()))


def _less_than(_shapes: Graph, _shape: Node, name: Node) -> Constraint:
    return lambda values, node, facts: all(_before(one, other) for one in values for other in facts.of(node).get(str(name), ()))


def _less_than_or_equals(_shapes: Graph, _shape: Node, name: Node) -> Constraint:
    return lambda values, node, facts: all(
        one == other or _before(one, other) for one in values for other in facts.of(node).get(str(name), ())
    )


def _not(shapes: Graph, _shape: Node, other: Node) -> Constraint | None:
    """None of the values meets the one constraint of the other shape; known for those that are surely met or surely not."""
    met = _exactly(shapes, other)
    return (lambda values, _, facts: not any(met(value, facts) for value in values)) if met else None


def _or(shapes: Graph, _shape: Node, choices: Node) -> Constraint | None:
    ways = [_exactly(shapes, choice) for choice in shapes.items(choices)]
    known = [way for way in ways if way]
    return _each(lambda value, facts: any(way(value, facts) for way in known)) if known and len(known) == len(ways) else None


def _exactly(shapes: Graph, shape: Node) -> One | None:
    """Give a question that has a sure no as well: a class, or a pattern, alone on its shape."""
    told = dict(shapes.predicate_objects(shape))
    if set(told) == {SH["class"]}:
        wanted = str(told[SH["class"]])
        return lambda value, facts: facts.is_a(value, wanted)
    if set(told) <= {SH.pattern, SH.flags} and SH.pattern in told:
        found = _compiled(shapes, shape, told[SH.pattern])
        return (lambda value, _: not isinstance(value, Literal | NamedNode) or bool(found.search(value.value))) if found else None
    return None


def _compiled(shapes: Graph, shape: Node, pattern: Node) -> re.Pattern[str] | None:
    flags = {"": re.RegexFlag(0), "i": re.IGNORECASE}.get(str(shapes.value(shape, SH.flags) or ""))
    return re.compile(str(pattern), flags) if flags is not None else None


def _is_plain(literal: Literal) -> bool:
    """Whether every engine reads the literal alike: text, a whole number or a day, written as usual."""
    return literal.datatype.value in PLAIN or _is_integer(literal) or _is_day(literal)


def _is_integer(literal: Literal) -> bool:
    return literal.datatype.value == str(XSD.integer) and bool(_INTEGER.fullmatch(literal.value))


def _is_day(literal: Literal) -> bool:
    if literal.datatype.value != str(XSD.date) or not _DAY.fullmatch(literal.value):
        return False
    try:
        return bool(date.fromisoformat(literal.value))
    except ValueError:
        return False


def _before(one: Value, other: Value) -> bool:
    if not (isinstance(one, Literal) and isinstance(other, Literal)):
        return False
    if _is_integer(one) and _is_integer(other):
        return int(one.value) < int(other.value)
    return _is_day(one) and _is_day(other) and one.value < other.value


MAKERS: dict[URIRef, Callable[[Graph, Node, Node], Constraint | None]] = {
    SH.minCount: _min_count,
    SH.maxCount: _max_count,
    SH.datatype: _datatype,
    SH["class"]: _class,
    SH.nodeKind: _node_kind,
    SH.minLength: _min_length,
    SH.pattern: _pattern,
    SH.languageIn: _language_in,
    SH["in"]: _in,
    SH.minInclusive: _min_inclusive,
    SH.disjoint: _disjoint,
    SH.equals: _equals,
    SH.lessThan: _less_than,
    SH.lessThanOrEquals: _less_than_or_equals,
    SH["not"]: _not,
    SH["or"]: _or,
}

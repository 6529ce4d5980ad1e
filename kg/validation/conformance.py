"""Which nodes surely have the form that the shapes ask for, told without an engine: the others are for pyshacl to judge.

In: the triples under judgement, the shapes. Out: the nodes that may be wrong. Never a finding of its own, never a node let through on a
guess: a constraint that is not known here, or a value that is not plain, makes the node one to judge.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode
from rdflib import RDF, SH, Graph, URIRef

from kg.validation.constraints import constraint_of
from kg.validation.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad
    from rdflib.term import Node

    from kg.validation.constraints import Constraint
    from kg.validation.facts import Path

# What stands on a shape and constrains nothing.
SILENT = {RDF.type, SH.path, SH.severity, SH.message, SH.name, SH.description, SH.order, SH.group, SH.flags}
TARGETS = {SH.targetClass, SH.targetSubjectsOf}


@dataclass(frozen=True, slots=True)
class PropertyForm:
    """What a property shape asks for: constraints on the values at the end of a path; None where one is not known here."""

    path: Path | None
    constraints: tuple[Constraint, ...] | None


@dataclass(frozen=True, slots=True)
class NodeForm:
    """What a node shape asks for, and of which nodes."""

    classes: tuple[str, ...]
    subjects_of: tuple[str, ...]
    properties: tuple[PropertyForm, ...] | None


def to_judge(quads: Iterable[Quad], classes: Iterable[Quad], shapes: Graph) -> tuple[frozenset[str], Facts] | None:
    """Give the nodes that may break a shape, and the facts about all; None where blank nodes are targets, which have no name to judge by.

    `classes` says which class is below which.
    """
    facts = Facts(quads, classes)
    doubtful: set[str] = set()
    for form in _forms(shapes):
        for node in _focus(form, facts):
            if isinstance(node, BlankNode):
                return None
            if node not in doubtful and not _conforms(node, form, facts):
                doubtful.add(node)
    return frozenset(doubtful), facts


def _forms(shapes: Graph) -> Iterator[NodeForm]:
    for shape in sorted(shapes.subjects(RDF.type, SH.NodeShape), key=str):
        told = defaultdict(list)
        for predicate, value in shapes.predicate_objects(shape):
            told[predicate].append(value)
        known = set(told) <= {*SILENT, *TARGETS, SH.property}
        properties = tuple(_property(shapes, value) for value in told[SH.property]) if known else None
        yield NodeForm(tuple(map(str, told[SH.targetClass])), tuple(map(str, told[SH.targetSubjectsOf])), properties)


def _property(shapes: Graph, shape: Node) -> PropertyForm:
    found = [
        constraint_of(shapes, shape, predicate, value) for predicate, value in shapes.predicate_objects(shape) if predicate not in SILENT
    ]
    known = tuple(constraint for constraint in found if constraint is not None)
    return PropertyForm(_path(shapes, shapes.value(shape, SH.path)), known if len(known) == len(found) else None)


def _path(shapes: Graph, path: Node | None) -> Path | None:
    """Give a path of one step, forwards or backwards, or of several forwards; None for any other."""
    if isinstance(path, URIRef):
        return ((str(path), True),)
    inverse = shapes.value(path, SH.inversePath)
    if isinstance(inverse, URIRef):
        return ((str(inverse), False),)
    steps = list(shapes.items(path)) if path is not None else []
    return tuple((str(step), True) for step in steps) if steps and all(isinstance(step, URIRef) for step in steps) else None


def _focus(form: NodeForm, facts: Facts) -> Iterator[str | BlankNode]:
    for name in form.classes:
        yield from facts.of_class(name)
    for name in form.subjects_of:
        yield from facts.subjects_of(name)


def _conforms(node: str, form: NodeForm, facts: Facts) -> bool:
    if form.properties is None:
        return False
    for each in form.properties:
        if each.path is None or each.constraints is None:
            return False
        values = facts.values(node, each.path)
        if not all(constraint(values, node, facts) for constraint in each.constraints):
            return False
    return True

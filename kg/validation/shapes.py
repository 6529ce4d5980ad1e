"""Files of shapes, checked before they judge anything: an engine takes `sh:minCuont` for no constraint and says all is well.

In: the name of a shipped file. Out: an rdflib graph of shapes. Never a shapes graph with a term that SHACL does not have.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from rdflib import RDF, SH, Graph, URIRef
from rdflib.exceptions import ParserError
from rdflib.plugins.parsers.notation3 import BadSyntax

from kg.errors import RuleError
from kg.resources import folder

if TYPE_CHECKING:
    from collections.abc import Iterator

# The terms that our engine acts on: SHACL core, and the SPARQL targets of SHACL-AF.
_TERMS = (
    "NodeShape PropertyShape Violation Warning Info IRI BlankNode Literal BlankNodeOrIRI BlankNodeOrLiteral IRIOrLiteral SPARQLTarget "
    "targetClass targetNode targetSubjectsOf targetObjectsOf target property path inversePath alternativePath zeroOrMorePath "
    "oneOrMorePath zeroOrOnePath class datatype nodeKind minCount maxCount minExclusive minInclusive maxExclusive maxInclusive "
    "minLength maxLength pattern flags languageIn uniqueLang equals disjoint lessThan lessThanOrEquals not and or xone node "
    "qualifiedValueShape qualifiedMinCount qualifiedMaxCount qualifiedValueShapesDisjoint closed ignoredProperties hasValue in severity "
    "message name description order group deactivated select prefixes declare prefix namespace "
)
TERMS = frozenset(_TERMS.split())
TARGETS = (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf, SH.target)


@lru_cache(maxsize=4)
def read_shapes(name: str) -> Graph:
    """Read the shapes of a shipped file such as `diplomacy.ttl`. Raises RuleError when it cannot be used."""
    file = folder("shapes") / name
    return parse_shapes(file.read_text(encoding="utf-8"), where=str(file))


def parse_shapes(turtle: str, *, where: str) -> Graph:
    """Read shapes written in Turtle. Raises RuleError for what is no Turtle, an unknown term, or a shape that judges nothing."""
    try:
        shapes = Graph().parse(data=turtle, format="turtle")
    except (BadSyntax, ParserError) as error:
        reason = str(error).strip().splitlines()[0]
        raise RuleError(f"the shapes are no Turtle: {reason}", where=where) from error
    problems = sorted({*_unknown(shapes), *_aimless(shapes), *_silent(shapes)})
    if problems:
        raise RuleError("; ".join(problems), where=where, advice="correct the shapes, none of them was used")
    return shapes


def _unknown(shapes: Graph) -> Iterator[str]:
    for term in {node for triple in shapes for node in triple if isinstance(node, URIRef) and node.startswith(str(SH))}:
        name = term.removeprefix(str(SH))
        if name not in TERMS:
            near = get_close_matches(name, sorted(TERMS), n=1)
            yield f"SHACL has no term sh:{name}" + (f", did you mean sh:{near[0]}?" if near else "")


def _aimless(shapes: Graph) -> Iterator[str]:
    named = [shape for shape in shapes.subjects(RDF.type, SH.NodeShape) if isinstance(shape, URIRef)]
    if not named:
        yield "there is no sh:NodeShape with a name"
    for shape in named:
        if not any(shapes.value(shape, target) for target in TARGETS):
            yield f"the shape {shape} has no target"
        if shapes.value(shape, SH.property) is None:
            yield f"the shape {shape} has no sh:property"


def _silent(shapes: Graph) -> Iterator[str]:
    for shape in shapes.subjects(RDF.type, SH.PropertyShape):
        if not (shapes.value(shape, SH.severity) and shapes.value(shape, SH.message)):
            yield f"the shape {shape} lacks a severity or a message"
        elif (None, SH.property, shape) not in shapes:
            yield f"the shape {shape} belongs to no node shape"

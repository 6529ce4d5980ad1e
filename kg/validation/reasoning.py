"""Whether the graph and the vocabulary can both be true: OWL 2 DL consistency by HermiT, through owlready2.

In: a store. Out: a finding when they contradict each other, or when HermiT could not be asked. Never hands over a user's triples
as they are: owlready2 runs the Python module that an ontology names and follows imports, so only types and links of our own terms go in.
"""

from __future__ import annotations

import tempfile
from io import BytesIO
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, RdfFormat, serialize

from kg.records import Finding
from kg.validation.dataset import DIP, data, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pyoxigraph import Quad, Store, Triple

    from kg.records import Level

ONTOLOGY = "https://w3id.org/dipkg/ontology"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
OWN = (DIP, "http://www.w3.org/2004/02/skos/core#")
# HermiT takes 13 s for 10,000 individuals and grows faster than they do; beyond, the first layer alone is asked about.
INDIVIDUALS = 10_000
EVIDENCE = ("/id/claim/", "/id/span/", "/id/source/", "/id/rule/", "/id/story/", "/id/divergence/")


def findings(store: Store) -> Iterator[Finding]:
    """Give a violation when graph and vocabulary contradict each other; a warning or info when that was not, or not fully, checked."""
    links = sorted((quad.triple for quad in data(store) if _is_link(quad)), key=str)
    if len({link.subject for link in links}) > INDIVIDUALS:
        links = [link for link in links if not _is_evidence(link)]
        yield _finding("info", "owl-in-part", "the OWL check left out claims, the graph is too large for HermiT; all other checks saw them")
    axioms = sorted((quad.triple for quad in vocabulary(store)), key=str)
    yield from _asked([*axioms, *links])


def _asked(triples: Sequence[Triple]) -> Iterator[Finding]:
    from owlready2 import OwlReadyInconsistentOntologyError, OwlReadyJavaError  # noqa: PLC0415 - slow to import, and optional to the caller

    try:
        impossible = _reasoned(serialize(triples, format=RdfFormat.N_TRIPLES) or b"")
    except OwlReadyInconsistentOntologyError:
        problem = "the graph contradicts the vocabulary, by its types and links"
        yield _finding("violation", "owl-inconsistent", f"{problem}; correct what the other findings name, then validate again")
    except FileNotFoundError:
        yield _unchecked("there is no java; install Java 11 or later, or leave reasoning out")
    except OwlReadyJavaError as error:
        yield _unchecked(f"HermiT stopped with {str(error).strip().splitlines()[-1]}; leave reasoning out, or report this")
    else:
        for name in impossible:
            yield Finding("violation", "owl-empty-class", name, f"no thing can be a {name}; correct its axioms in the vocabulary")


def _reasoned(triples: bytes) -> list[str]:
    """Name the classes that can have no member. Raises what owlready2 raises."""
    from owlready2 import World, sync_reasoner_hermit  # noqa: PLC0415

    world = World()
    ontology = world.get_ontology(f"{ONTOLOGY}#").load(fileobj=BytesIO(triples), format="ntriples", only_local=True)
    before = tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="kg-owl-") as folder, ontology:
        tempfile.tempdir = folder  # owlready2 leaves its file behind when HermiT finds a contradiction
        try:
            sync_reasoner_hermit(world, debug=0, ignore_unsupported_datatypes=True)
        finally:
            tempfile.tempdir = before
        return sorted(str(one.iri) for one in world.inconsistent_classes() if one.iri != "http://www.w3.org/2002/07/owl#Nothing")


def _is_link(quad: Quad) -> bool:
    if not (isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode)):
        return False
    named = quad.object.value if quad.predicate.value == TYPE else quad.predicate.value
    return named.startswith(OWN)


def _is_evidence(link: Triple) -> bool:
    ends = (link.subject, link.object)
    return any(part in end.value for end in ends if isinstance(end, NamedNode) for part in EVIDENCE)


def _unchecked(reason: str) -> Finding:
    return _finding("warning", "owl-not-checked", f"OWL consistency was not checked, {reason}")


def _finding(level: Level, check: str, message: str) -> Finding:
    return Finding(level, check, ONTOLOGY, message)

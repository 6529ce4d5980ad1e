"""The names of the graph: namespaces, prefixes, and the IRI of every resource and concept.

In: a Ref, a base. Out: IRIs. Never a counter, a clock or an order: an IRI is its key.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from kg.errors import KgError

if TYPE_CHECKING:
    from kg.records import Ref

HOME = "https://w3id.org/dipkg/"
DIP = f"{HOME}ontology#"
SCHEME = f"{HOME}scheme/"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
SKOS = "http://www.w3.org/2004/02/skos/core#"
PREFERRED = f"{SKOS}prefLabel"
ALTERNATIVE = f"{SKOS}altLabel"
IN_SCHEME = f"{SKOS}inScheme"

# Data under <base>id/<kind>/, in the order a reader meets them: what is so, then who says so.
KINDS = (
    "meeting",
    "visit",
    "gathering",
    "person",
    "state",
    "organisation",
    "post",
    "membership",
    "place",
    "statement",
    "divergence",
    "decision",
    "story",
    "source",
    "rule",
    "claim",
    "span",
)
# Concepts under the scheme, which no option moves.
SCHEMES = ("modality", "judgement", "membership-status", "post-status", "meeting-kind", "channel", "medium", "topic")
FOREIGN = {
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": SKOS,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
PLAIN_KEY = re.compile(r"[A-Za-z0-9._~-]*")
ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\]*[/#:]")


class Names:
    """The IRIs of one graph, all below one base."""

    def __init__(self, base: str = HOME) -> None:
        """Take a base such as `https://example.org/news/`. Raises KgError unless it is an absolute IRI that ends in / # or :."""
        if not ABSOLUTE.fullmatch(base):
            raise KgError(f"{base!r} is no base for IRIs", advice="give an absolute IRI that ends in /, such as https://example.org/news/")
        self.base = base
        self._known: dict[tuple[str, str], str] = {}  # a graph points to the same things again and again

    def of(self, ref: Ref) -> str:
        """Give the IRI of a resource; topics are concepts, all else is data. Characters an IRI cannot hold are percent-encoded."""
        iri = self._known.get((ref.kind, ref.key))
        if iri is None:
            iri = concept("topic", ref.key) if ref.kind == "topic" else f"{self.base}id/{_path(ref.kind)}/{_path(ref.key)}"
            self._known[ref.kind, ref.key] = iri
        return iri

    def prefixes(self) -> dict[str, str]:
        """Give the prefixes of the graph with their namespaces, sorted by prefix."""
        return dict(sorted(_prefixes(self.base).items()))


@cache
def term(name: str) -> str:
    """Give the IRI of a term of the vocabulary: `met`, `Meeting`."""
    return f"{DIP}{name}"


def concept(scheme: str, key: str) -> str:
    """Give the IRI of a concept: `modality`, `planned`."""
    return f"{SCHEME}{scheme}/{_path(key.replace(' ', '-').lower())}"


def _prefixes(base: str) -> dict[str, str]:
    data = {kind: f"{base}id/{kind}/" for kind in KINDS}
    schemes = {scheme: f"{SCHEME}{scheme}/" for scheme in SCHEMES}
    return {"dip": DIP, **FOREIGN, **schemes, **data}


def _path(key: str) -> str:
    return key if PLAIN_KEY.fullmatch(key) else quote(key, safe="", errors="surrogatepass")

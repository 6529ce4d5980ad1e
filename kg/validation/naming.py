"""Nodes as people name them in a message.

In: IRIs and literals. Out: `meeting:2025-02-27--amina-otieno--lars-holm`, `dip:met`, `modality:occurred`.
Never shortens a foreign IRI.
"""

from __future__ import annotations

import re

VOCABULARY = "https://w3id.org/dipkg/ontology#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
# Data lies under <base>id/<kind>/<key> whatever the base, concepts under .../scheme/<scheme>/<key>.
PLACED = re.compile(r".*/(?:id|scheme)/([a-z-]+)/([^/]+)")
NAMESPACES = {VOCABULARY: "dip:", RDF: "rdf:", RDFS: "rdfs:"}


def short(iri: str) -> str:
    """Name a node in a message: kind and key, a prefixed term, or the IRI in angle brackets."""
    for namespace, prefix in NAMESPACES.items():
        if iri.startswith(namespace):
            return prefix + iri[len(namespace) :]
    placed = PLACED.fullmatch(iri)
    return f"{placed[1]}:{placed[2]}" if placed else f"<{iri}>"


def one_line(text: str) -> str:
    """Give a quote as a message holds it, its line breaks written out."""
    return text.replace("\r", "\\r").replace("\n", "\\n")

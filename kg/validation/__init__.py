"""Triples in, findings out: SHACL shapes, OWL consistency, and the invariants of the two layers.

In: a graph as Turtle, and the texts of its sources where they are at hand. Out: findings, sorted.
Never changes a graph; never loads rdflib, pyshacl or owlready2 before they are needed.
"""

from __future__ import annotations

from kg.validation.verdict import validate

__all__ = ["validate"]

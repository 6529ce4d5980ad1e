"""What changed from one graph to another.

In: two graphs. Out: their Difference. Never builds, never changes a graph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.pipeline.graph_file import graph_bytes
from kg.publication import compare

if TYPE_CHECKING:
    from pathlib import Path

    from kg.publication import Difference


def diff(old: bytes | str | Path, new: bytes | str | Path, *, evidence: bool = False) -> Difference:
    """The facts that were added, are gone and changed from the old graph to the new one; with `evidence`, claims and sources too.

    Both are Turtle, or the path of a Turtle file. One thing under another IRI is recognised by the claims about it.
    Raises KgError, naming the graph, when one cannot be read, is no Turtle, or has things without an IRI.
    """
    names = tuple(side if isinstance(graph, bytes) else str(graph) for side, graph in (("the old graph", old), ("the new graph", new)))
    return compare(graph_bytes(old), graph_bytes(new), names=(names[0], names[1]), evidence=evidence)

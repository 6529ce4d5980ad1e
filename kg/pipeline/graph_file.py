"""The bytes of a graph that somebody names.

In: Turtle, or the path of a Turtle file. Out: its bytes. Never parses.
"""

from __future__ import annotations

from pathlib import Path

from kg.errors import KgError

LIMIT = 2_000_000_000


def graph_bytes(graph: bytes | str | Path) -> bytes:
    """The Turtle itself, or what its file holds. Raises KgError, naming the file, when it cannot be read."""
    if isinstance(graph, bytes):
        return graph
    path = Path(graph)
    try:
        if path.stat().st_size > LIMIT:
            raise KgError("the graph is larger than 2 GB", where=str(path), advice="load it into a store and ask there")
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise KgError(f"the graph cannot be read ({reason})", where=str(path), advice="build one with: kg build -o graph.ttl") from error

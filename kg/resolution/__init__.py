"""Claims to a world: one person, one meeting, one story; what agrees and what diverges.

`resolve` makes a World of documents, their claims and the reference data.
"""

from kg.resolution.world import resolve

__all__ = ["resolve"]

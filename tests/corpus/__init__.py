"""A generated corpus of diplomacy news with known truth, and the scorer that measures resolution on it.

Used by tests and benchmarks, never by kg.
"""

from tests.corpus.generator import generate

__all__ = ["generate"]

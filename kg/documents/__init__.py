"""Bytes -> documents: the text as it is, where it came from, when it was published and how that is known.

In: files, folders, patterns and a manifest. Out: `read_sources` gives Documents and what was set aside; `document_of` makes one
from bytes; `read_decisions` reads what people decided. Never changes a character of a text.
"""

from kg.documents.contradictions import check_contradictions
from kg.documents.decisions import decision_of, decisions_in, read_decisions
from kg.documents.reading import document_of, read_sources

__all__ = ["check_contradictions", "decision_of", "decisions_in", "document_of", "read_decisions", "read_sources"]

"""Bytes -> documents: the text as it is, where it came from, when it was published and how that is known.

In: files, folders, patterns and a manifest. Out: `read_sources` gives Documents and what was set aside; `document_of` makes one
from bytes. Never changes a character of a text.
"""

from kg.documents.reading import document_of, read_sources

__all__ = ["document_of", "read_sources"]

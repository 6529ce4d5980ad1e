"""Documents to claims: one pure function per document, mapped here over one process or several.

In: documents and folders of rules. Out: all their claims, sorted. Never resolves: no document sees another here.
"""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from typing import TYPE_CHECKING

from kg.pipeline.extraction import extract
from kg.pipeline.fingerprint import added
from kg.pipeline.packs import loaded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from kg.records import Claim, Document

CHUNK = 16


def claims_of(documents: Sequence[Document], rules: tuple[Path, ...], *, jobs: int = 1) -> tuple[Claim, ...]:
    """The claims of all documents, sorted by source, start, end, type and id, whatever the number of processes."""
    return in_order(claim for claims in claims_by_document(documents, rules, jobs=jobs) for claim in claims)


def claims_by_document(documents: Sequence[Document], rules: tuple[Path, ...], *, jobs: int = 1) -> Iterator[tuple[Claim, ...]]:
    """The claims of each document, in the order of the documents, as soon as they are found."""
    content = added(rules)
    known = loaded(rules, content)  # first and here, so that a wrong rule is told once and not by each process
    if jobs > 1 and len(documents) > 1:
        with ProcessPoolExecutor(max_workers=min(jobs, len(documents))) as pool:
            yield from pool.map(_claims, documents, repeat(rules), repeat(content), chunksize=CHUNK)
    else:
        yield from (extract(document, known) for document in documents)


def in_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims in the one order every output has."""
    return tuple(sorted(claims, key=lambda claim: (claim.source, claim.start, claim.end, claim.type, claim.id)))


def _claims(document: Document, rules: tuple[Path, ...], content: str) -> tuple[Claim, ...]:
    return extract(document, loaded(rules, content))

"""Claims of a corpus, kept between runs, so that resolution can be measured again without reading again.

In: documents, a scratch folder. Out: claims. Never claims of other documents, or of other rules: the name of the file has the digest of
all that they depend on.
"""

from __future__ import annotations

import hashlib
import pickle
import sys
from typing import TYPE_CHECKING

from kg.pipeline.mapping import claims_of
from kg.resources import folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kg.records import Claim, Document

# Rooms after the claims: a change there leaves them as they are.
LATER = ("resolution", "graph", "validation", "publication", "cli", "queries")
SUFFIXES = (".py", ".yaml", ".tsv", ".txt")


def read_claims(documents: Sequence[Document], scratch: Path | None, jobs: int = 1) -> tuple[Claim, ...]:
    """Read the claims of documents, or take them from the scratch folder when these very documents were read with these very rules."""
    kept = kept_claims(documents, scratch)
    if kept is not None:
        return kept
    print(f"reading {len(documents)} articles", file=sys.stderr)
    claims = claims_of(documents, (), jobs=jobs)
    keep(documents, claims, scratch)
    return claims


def kept_claims(documents: Sequence[Document], scratch: Path | None) -> tuple[Claim, ...] | None:
    """Give the claims of these very documents, if they were kept."""
    file = _file(documents, scratch) if scratch else None
    return tuple(pickle.loads(file.read_bytes())) if file and file.is_file() else None


def keep(documents: Sequence[Document], claims: Sequence[Claim], scratch: Path | None) -> None:
    """Keep the claims of documents."""
    if scratch:
        scratch.mkdir(parents=True, exist_ok=True)
        _file(documents, scratch).write_bytes(pickle.dumps(tuple(claims)))


def _file(documents: Sequence[Document], scratch: Path) -> Path:
    key = hashlib.sha256(repr([(one.name, one.sha256, one.published, one.publisher, one.url) for one in documents]).encode())
    home = folder("rules").parent
    for file in sorted(path for path in home.rglob("*") if path.suffix in SUFFIXES and path.relative_to(home).parts[0] not in LATER):
        key.update(file.read_bytes())
    return scratch / f"claims-{len(documents)}-{key.hexdigest()[:16]}.pickle"

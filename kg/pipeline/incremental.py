"""Documents to claims where earlier runs left a cache: what is in it is taken, the rest is read and joins it.

In: documents, folders of rules, the folder of the cache. Out: the claims, the same as without a cache, and what was taken from it.
Never fails for the sake of the cache: what is damaged is read anew, and where nothing can be kept the run goes on without.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from kg.pipeline.fingerprint import fingerprint
from kg.pipeline.mapping import claims_by_document, in_order
from kg.pipeline.reuse import reuse
from kg.pipeline.shelf import Shelf
from kg.publication.runs import Article, Run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kg.pipeline.fingerprint import Fingerprint
    from kg.pipeline.reuse import Reuse
    from kg.records import Claim, Document

BATCH = 1000  # articles that are read before they are kept: what an interrupted run has done is not lost


def claims_with_cache(
    documents: Sequence[Document], rules: tuple[Path, ...], folder: Path, *, jobs: int, watch: Callable[[str], None]
) -> tuple[tuple[Claim, ...], Reuse]:
    """The claims of all documents in the one order, and what of them was in the cache."""
    watch("cache")
    reader = fingerprint(rules)
    articles = [_article(document, reader) for document in documents]
    now = Run(reader.code, reader.shipped, reader.added, dict(zip((document.name for document in documents), articles, strict=True)))
    shelf = Shelf(folder, {article.key for article in articles})
    pairs = list(zip(documents, articles, strict=True))
    taken = [(document, shelf.take(article.key, document)) for document, article in pairs]
    missing = [pair for pair, (_, claims) in zip(pairs, taken, strict=True) if claims is None]
    watch("claims")
    found = [claim for _, claims in taken for claim in claims or ()]
    found += _read(missing, rules, shelf, reader, jobs=jobs)
    account = reuse(now, shelf.runs, [document.name for document, _ in missing])
    shelf.remember(now, account)
    return in_order(found), replace(account, troubles=tuple(shelf.troubles))


def _read(
    missing: Sequence[tuple[Document, Article]], rules: tuple[Path, ...], shelf: Shelf, reader: Fingerprint, *, jobs: int
) -> list[Claim]:
    """Read the documents that the cache does not hold, and keep what they say, batch by batch."""
    found: list[Claim] = []
    anew = zip(missing, claims_by_document([document for document, _ in missing], rules, jobs=jobs), strict=True)
    while batch := list(islice(anew, BATCH)):
        found += [claim for _, claims in batch for claim in claims]
        if fingerprint(rules) != reader:  # somebody edits them: what these claims were made with is not known
            shelf.give_up("the rules or the code changed during the run, so that nothing was kept")
        shelf.keep((article.key, document, claims) for (document, article), claims in batch)
    return found


def _article(document: Document, reader: Fingerprint) -> Article:
    """Give the key of what is made of a document: it changes with all that its claims depend on, and with nothing else."""
    content = document.sha256[:32]
    known = (document.published, document.publisher, document.url, document.language, document.dateline, document.agency)
    facts = _hash(repr(known))
    return Article(_hash(reader.code, reader.shipped, reader.added, document.sha256, facts), content, facts)


def _hash(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

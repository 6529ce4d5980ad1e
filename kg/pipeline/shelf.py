"""The cache as one run uses it: takes, keeps and remembers until something goes wrong, and from then on nothing.

In: a folder, keys, claims. Out: claims, and troubles in one line each. Never raises: a cache is a help, no condition.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kg.errors import OutputError
from kg.publication.cache import Kept, keep, read_kept, tidy, write_in
from kg.publication.kept_claims import packed, unpacked
from kg.publication.runs import read_runs, write_runs

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path

    from kg.pipeline.reuse import Reuse
    from kg.publication.runs import Run
    from kg.records import Claim, Document

RUNS = 4  # different runs whose articles stay in the cache
MOST_PACKS = 16
ACCOUNT = "kg-last-run.json"


class Shelf:
    """A cache folder, open for one run. `runs` are the earlier ones, `troubles` what is to be told."""

    def __init__(self, folder: Path, wanted: Collection[str]) -> None:
        self._folder = folder
        self._usable = True
        self._damaged = False
        self._kept = Kept({})
        self._added = 0
        self.runs: tuple[Run, ...] = ()
        self.troubles: list[str] = []
        self._try(lambda: self._open(wanted))

    def take(self, key: str, document: Document) -> tuple[Claim, ...] | None:
        """Give the claims that are kept under this key, as those of the document; nothing when there are none to trust."""
        line = self._kept.lines.get(key)
        claims = _claims(line, document) if line is not None else None
        self._damaged = self._damaged or (claims is None and line is not None)
        return claims

    def keep(self, made: Iterable[tuple[str, Document, tuple[Claim, ...]]]) -> None:
        """Keep the claims of documents by key; what would not come back as it is stays out."""
        lines = {key: line for key, document, claims in made if _claims(line := packed(claims), document) == claims}
        self._added += len(lines)
        if lines:
            self._try(lambda: keep(self._folder, lines))

    def remember(self, now: Run, account: Reuse) -> None:
        """Write down what this run read and why, and clear away what none of the last runs used."""
        self._damaged = self._damaged or any(reason == "damaged" for _, reason in account.redone)
        self._try(lambda: self._close(now, account))
        if self._damaged:
            self.troubles.append(f"{self._folder}: the cache was damaged; what could not be trusted was read anew")

    def give_up(self, why: str) -> None:
        """Use the cache no more in this run, and tell why."""
        if self._usable:
            self.troubles.append(f"{self._folder}: {why}")
        self._usable = False

    def _try(self, action: Callable[[], object]) -> None:
        if not self._usable:
            return
        try:
            action()
        except OutputError as error:
            self.give_up(f"the cache cannot be used, {error.what}; the run goes on without it")

    def _open(self, wanted: Collection[str]) -> None:
        self.runs, lost = read_runs(self._folder)
        self._kept = read_kept(self._folder, wanted)
        self._damaged = self._kept.damaged or lost

    def _close(self, now: Run, account: Reuse) -> None:
        runs = (now, *(run for run in self.runs if run != now))[:RUNS]
        if runs != self.runs:
            write_runs(self._folder, runs)
        write_in(self._folder, ACCOUNT, _told(account))
        live = {article.key for run in runs for article in run.articles.values()}
        if self._damaged or self._kept.packs >= MOST_PACKS or self._kept.total + self._added > 2 * len(live):
            tidy(self._folder, live)


def _claims(line: bytes, document: Document) -> tuple[Claim, ...] | None:
    try:
        return unpacked(line, document)
    except ValueError:
        return None


def _told(account: Reuse) -> bytes:
    """Give what the run did, for people and machines; the cache itself never reads it."""
    told = {
        "taken": account.taken,
        "redone": [{"name": name, "reason": reason} for name, reason in account.redone],
        "removed": list(account.removed),
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "surrogatepass")

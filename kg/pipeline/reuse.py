"""What a run took from its cache, and why it read the rest anew.

In: this run and the earlier ones. Out: the record Reuse. Never decides what is taken: a key that is held is taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kg.publication.runs import Run

Reason = Literal["new", "changed", "version", "rules", "added rules", "facts", "damaged"]


@dataclass(frozen=True, slots=True)
class Reuse:
    """How many articles a run took from its cache, which it read anew and why, which are gone since the last run, and what went wrong."""

    taken: int
    redone: tuple[tuple[str, Reason], ...]  # by name
    removed: tuple[str, ...]
    troubles: tuple[str, ...] = ()


def reuse(now: Run, earlier: Sequence[Run], redone: Collection[str]) -> Reuse:
    """Tell what this run did that read `redone` anew, beside the earlier runs, the latest first.

    It is compared with the latest run that has an article of the same name: another corpus may have used the cache in between.
    """
    last = next((run for run in earlier if not run.articles.keys().isdisjoint(now.articles)), None)
    known = last.articles if last else {}
    return Reuse(
        taken=len(now.articles) - len(redone),
        redone=tuple((name, _reason(name, now, last)) for name in sorted(redone)),
        removed=tuple(sorted(known.keys() - now.articles.keys())),
    )


def _reason(name: str, now: Run, last: Run | None) -> Reason:
    """Give the first of the reasons that is one; an article of which nothing changed was damaged in the cache, or lost from it."""
    if last is None or name not in last.articles:
        return "new"
    before, article = last.articles[name], now.articles[name]
    different: tuple[tuple[Reason, bool], ...] = (
        ("changed", before.content != article.content),
        ("version", last.code != now.code),
        ("rules", last.shipped != now.shipped),
        ("added rules", last.added != now.added),
        ("facts", before.facts != article.facts),
    )
    return next((reason for reason, is_one in different if is_one), "damaged")

"""What a corpus that grows costs: a full build, then the same with some articles more, from the cache.

In: sizes, a seed. Out: a table on stdout: seconds of the process by stage, and the ratio. Never a figure of two machines.

    python -m benchmarks.incremental --articles 10000 --add 100
"""

from __future__ import annotations

import argparse
import csv
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import kg
from tests.corpus import generate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.pipeline.run import Build
    from tests.corpus.truth import Article

COLUMNS = ("file", "url", "published", "publisher", "language")


class Clock:
    """Seconds of the process by stage, as a build names its stages."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self._stage, self._since = "", time.process_time()

    def start(self, stage: str) -> None:
        """End the stage before and start one."""
        now = time.process_time()
        if self._stage:
            self.seconds[self._stage] += now - self._since
        self._stage, self._since = stage, now


def main() -> None:
    """Print the figures."""
    options = _options()
    articles = generate(options.articles + options.add, options.seed).articles
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        _write(room / "articles", articles[: options.articles])
        first, full = _built(room, options)
        _write(room / "articles", articles)
        second, grown = _built(room, options)
    print(f"{options.articles:,} articles, then {options.add} more; seconds of one process, seed {options.seed}")
    print(f"{'stage':14}{'full':>10}{'grown':>10}")
    for stage in full:
        print(f"{stage:14}{full[stage]:10.1f}{grown[stage]:10.1f}")
    every, again = sum(full.values()), sum(grown.values())
    print(f"{'all':14}{every:10.1f}{again:10.1f}   {again / every:.1%} of the full build")
    print(f"read anew: {_redone(first)}, then {_redone(second)}; graph: {first.summary.triples:,}, then {second.summary.triples:,} triples")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure a corpus that grows.")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--add", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-validation", action="store_true", help="leave out all checks")
    parser.add_argument("--reasoning", action="store_true", help="ask HermiT as well")
    return parser.parse_args()


def _write(folder: Path, articles: Sequence[Article]) -> None:
    folder.mkdir(exist_ok=True)
    for article in articles:
        (folder / article.file).write_text(article.text, encoding="utf-8")
    with (folder / "sources.csv").open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(COLUMNS)
        rows.writerows([(article.file, article.url, article.published, article.publisher, article.language) for article in articles])


def _built(room: Path, options: argparse.Namespace) -> tuple[Build, dict[str, float]]:
    clock = Clock()
    built = kg.build(
        [room / "articles"],
        cache=room / "cache",
        validate=not options.no_validation,
        reasoning=options.reasoning,
        watch=clock.start,
    )
    clock.start("")
    return built, dict(clock.seconds)


def _redone(built: Build) -> str:
    return f"{len(built.reuse.redone):,}" if built.reuse else "all"


if __name__ == "__main__":
    main()

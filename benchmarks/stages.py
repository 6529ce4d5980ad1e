"""How much of the processor each stage takes at several sizes, in one process, and how much memory.

In: sizes, a seed. Out: lines. Never more than one process, and never the time others take on a busy machine: seconds are the process's own.
"""

from __future__ import annotations

import cProfile
import gc
import io
import pstats
import resource
import time
from typing import TYPE_CHECKING, TypeVar

from benchmarks.scratch import keep, kept_claims, read_claims
from kg import graph as writing
from kg.documents import document_of
from kg.documents.manifest import Row
from kg.pipeline.extraction import extract
from kg.pipeline.mapping import in_order
from kg.pipeline.packs import grammar, sayings
from kg.resolution import resolve
from kg.resolution.gazetteer import Gazetteer
from kg.resolution.register import Register
from kg.resolution.stories import tell_stories
from tests.corpus import generate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from kg.records import Document
    from tests.corpus.truth import Corpus

T = TypeVar("T")
PARTS = ("stories", "people", "rest of resolution")
SHOWN = 30  # lines of a profile


def documents_of(corpus: Corpus) -> tuple[Document, ...]:
    """Give the documents of a corpus, as `kg build` reads them from files and a sources.csv."""
    return tuple(
        document_of(
            article.file,
            article.text.encode(),
            Row(url=article.url, published=article.published, publisher=article.publisher, language=article.language),
        )
        for article in corpus.articles
    )


def measure(sizes: Sequence[int], seed: int, scratch: Path | None = None) -> Iterator[str]:
    """Time all stages at each size; then the ratio of the last to the first, per article.

    Claims that the scratch folder keeps are not read again, and the stage is left out.
    """
    grammar(())
    taken = []
    for size in sizes:
        figures = _timed(size, seed, scratch)
        taken.append({stage: seconds / size for stage, seconds in figures.items()})
        yield f"{size} articles: " + ", ".join(
            f"{stage} {seconds:.2f} s ({1000 * seconds / size:.3f} ms each)" for stage, seconds in figures.items()
        )
        yield f"    all {sum(_whole(figures)):.2f} s, {1000 * sum(_whole(figures)) / size:.3f} ms each; peak memory {_peak()} MB"
    if len(taken) > 1:
        both = [stage for stage in taken[0] if stage in taken[-1]]
        first, last = ({stage: figures[stage] for stage in both} for figures in (taken[0], taken[-1]))
        ratios = ", ".join(f"{stage} {last[stage] / first[stage]:.2f}" for stage in both)
        yield f"per article, {sizes[-1]} against {sizes[0]}: {ratios}, all {sum(_whole(last)) / sum(_whole(first)):.2f}"


def _timed(size: int, seed: int, scratch: Path | None) -> dict[str, float]:
    corpus = generate(size, seed)
    known = grammar(())
    taken: dict[str, float] = {}

    def stage(name: str, work: Callable[[], T]) -> T:
        gc.collect()
        start = time.process_time()
        made = work()
        taken[name] = time.process_time() - start
        return made

    documents = stage("reading", lambda: documents_of(corpus))
    claims = kept_claims(documents, scratch)
    if claims is None:
        claims = stage("claims", lambda: in_order(claim for document in documents for claim in extract(document, known)))
        keep(documents, claims, scratch)
    gazetteer = Gazetteer(known.reference)
    stage("stories", lambda: tell_stories(documents, gazetteer))
    stage("people", lambda: Register(claims, gazetteer))
    world = stage("resolution", lambda: resolve(documents, claims, known.reference))
    taken["rest of resolution"] = taken["resolution"] - taken["stories"] - taken["people"]
    triples = stage("graph", lambda: writing.triples(world, writing.HOME, sayings(known, (claim.rule for claim in claims))))
    stage("turtle", lambda: writing.turtle(triples, writing.HOME))
    return taken


def profile(size: int, seed: int, scratch: Path | None = None) -> str:
    """Give where the time of one resolution goes: its functions by what they take with all they call, then alone."""
    documents = documents_of(generate(size, seed))
    claims = read_claims(documents, scratch)
    profiler = cProfile.Profile()
    profiler.runcall(resolve, documents, claims, grammar(()).reference)
    shown = io.StringIO()
    told = pstats.Stats(profiler, stream=shown).strip_dirs()
    told.sort_stats("cumulative").print_stats(SHOWN)
    told.sort_stats("tottime").print_stats(SHOWN)
    return shown.getvalue()


def _whole(figures: dict[str, float]) -> list[float]:
    """The stages of a build; stories and people are parts of the resolution."""
    return [seconds for stage, seconds in figures.items() if stage not in PARTS]


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

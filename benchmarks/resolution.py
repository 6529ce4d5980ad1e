"""How well and how fast one world is made of many sources: figures on a generated corpus with known truth.

In: a count of articles, a seed. Out: a table on stdout, and with --errors the wrong decisions by kind. Never writes but into a scratch
folder that it is given for claims.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.scratch import read_claims
from benchmarks.stages import documents_of, measure, profile
from kg.pipeline.packs import grammar
from kg.resolution import resolve
from tests.corpus import generate
from tests.corpus.errors import faults
from tests.corpus.moulding import misdated, misread, unread
from tests.corpus.scoring import score

if TYPE_CHECKING:
    from kg.records import World
    from tests.corpus.pairs import Figures
    from tests.corpus.scoring import Score
    from tests.corpus.truth import Corpus

ARTICLES, SEED = 2000, 1


def main() -> None:
    """Read the arguments and print the table."""
    options = _options()
    if options.time:
        for line in measure(options.time, options.seed, options.claims):
            print(line, flush=True)
        return
    if options.profile:
        print(profile(options.articles, options.seed, options.claims))
        return
    corpus = generate(options.articles, options.seed)
    documents = documents_of(corpus)
    claims = read_claims(documents, options.claims, options.jobs)
    world = resolve(documents, claims, grammar(()).reference)
    found = score(corpus, world)
    print("\n".join(table(corpus, found)))
    if options.errors:
        print("\n".join(listed(corpus, world, found, options.errors)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.resolution", description="Measure resolution on a generated corpus.")
    parser.add_argument("--articles", type=int, default=ARTICLES, help="how many articles (people and meetings grow with them)")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--claims", type=Path, help="a scratch folder that keeps the claims of a corpus")
    parser.add_argument("--jobs", type=int, default=1, help="processes that read; the figures of --time are always of one")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N cases of each kind of error")
    parser.add_argument("--time", type=int, nargs="*", metavar="ARTICLES", help="time every stage at these sizes (2000 20000)")
    parser.add_argument("--profile", action="store_true", help="show where the time of resolution goes")
    options = parser.parse_args()
    if options.time is not None and not options.time:
        options.time = [2000, 20000]
    return options


def table(corpus: Corpus, found: Score) -> list[str]:
    """Give the figures of a score as lines."""
    told = Counter(article.how for article in corpus.articles)
    stories = {article.story for article in corpus.articles}
    kinds = ", ".join(f"{count} {how}" for how, count in sorted(told.items()))
    lines = [
        f"{len(corpus.articles)} articles ({kinds}), seed {corpus.seed}",
        f"{len(corpus.people)} people, {len(corpus.meetings)} meetings, {len(corpus.visits)} visits, {len(stories)} stories",
        "",
        f"{'':24}precision   recall  at best    of what was read: recall",
        _row("people", found.people, found.people_read, found.mentions),
        _row("meetings", found.meetings, found.meetings_read, found.meetings_told),
        _row("visits", found.visits, found.visits_read, found.visits_told),
        f"{'stories':24}{found.stories.precision:9.4f}{found.stories.recall:9.4f}    exact {found.stories_exact:.4f}",
        "",
    ]
    lines += [
        f"divergences, {name}: {right} of {expected} listed, {beside} others" for name, right, expected, beside in found.disagreements
    ]
    lines.append(f"names of nobody named: {len(found.aligned.strange_names)}; claims of nothing told: {len(found.aligned.strange_claims)}")
    return lines


def _row(name: str, all_told: Figures, read: Figures, counts: tuple[int, int]) -> str:
    share = f"(read {counts[0]} of {counts[1]}, {counts[0] / max(counts[1], 1):.3f})"
    best = min(read.true / all_told.true, 1.0) if all_told.true else 1.0  # what is not read cannot be put together
    return f"{name:24}{all_told.precision:9.4f}{all_told.recall:9.4f}{best:9.4f}{read.recall:18.4f}   {share}"


def listed(corpus: Corpus, world: World, found: Score, cases: int) -> list[str]:
    """Give the wrong decisions by kind with some cases each, what was read of nothing told, and moulds that are not read."""
    told = faults(corpus, world, found)
    cost: Counter[str] = Counter()
    for fault in told:
        cost[fault.kind] += fault.pairs
    lines = ["", "errors by kind: pairs, cases"]
    for kind, pairs in cost.most_common():
        own = [fault for fault in told if fault.kind == kind]
        lines.append(f"* {kind}: {pairs} pairs, {len(own)} cases")
        lines += [f"    {fault.case}" for fault in own[:cases]]
    lines += ["", "names of nobody named (article, name)"]
    lines += [f"    {count}× {name}" for name, count in Counter(name for _, name in found.aligned.strange_names).most_common(cases * 3)]
    lines += ["", "claims of nothing told (article, type, modality, who, rule, quote)"]
    lines += [
        f"    {file} {claim.type} {claim.modality} {claim.participants or claim.visitor} {claim.rule}: {claim.quote[:160]!r}"
        for file, claim in found.aligned.strange_claims[: cases * 5]
    ]
    wrong, days = misread(corpus, found), misdated(corpus, found)
    lines += [
        "",
        f"read with another modality: {len(wrong)}",
        *wrong[: cases * 3],
        "",
        f"read with another day: {len(days)}",
        *days[: cases * 3],
    ]
    return [*lines, "", "moulds: read, told, modality right", *unread(corpus, found)]


if __name__ == "__main__":
    main()

"""The stages in their order, on this machine: sources to claims, and sources to a validated graph.

In: sources and options. Out: an Extraction or a Build. Never prints, times or writes: callers watch the stages by name.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kg import documents as reading
from kg import graph as writing
from kg import resolution, validation
from kg.errors import KgError, SourceError
from kg.pipeline.checking import worst_first
from kg.pipeline.incremental import claims_with_cache
from kg.pipeline.mapping import claims_of
from kg.pipeline.packs import grammar, pack_folders, sayings
from kg.pipeline.run import Build, Extraction, summarise
from kg.resources import folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kg.graph import Triple
    from kg.records import Finding, SetAside, World

Source = str | Path


def unwatched(_stage: str) -> None:
    """Nobody watches: the default."""


def extract(
    sources: Sequence[Source] = (),
    *,
    manifest: Source | None = None,
    rules: Sequence[Source] = (),
    jobs: int = 1,
    cache: Source | None = None,
    watch: Callable[[str], None] = unwatched,
) -> Extraction:
    """What the sources say, as claims sorted by source, start, end, type and id. Without sources, the shipped seeds.

    `rules` are folders of further rules, `jobs` processes share the documents, `watch` is told the name of each stage as it starts.
    `cache` is a folder of what earlier runs read: only what is not in it is read anew, and the claims are the same as without.
    Raises KgError when there is nothing to read or a rule cannot be used; a source that cannot be read is set aside instead.
    """
    watch("documents")
    read, set_aside = reading.read_sources(sources or (folder("seeds"),), Path(manifest) if manifest else None)
    if not read:
        raise _nothing_read(set_aside)
    watch("grammar")
    grammar(pack_folders(rules))
    if cache is not None:
        claims, reuse = claims_with_cache(read, pack_folders(rules), Path(cache), jobs=jobs, watch=watch)
        return Extraction(claims=claims, documents=read, set_aside=set_aside, reuse=reuse)
    watch("claims")
    return Extraction(claims=claims_of(read, pack_folders(rules), jobs=jobs), documents=read, set_aside=set_aside)


def build(
    sources: Sequence[Source] = (),
    *,
    manifest: Source | None = None,
    rules: Sequence[Source] = (),
    decisions: Source | None = None,
    base: str = writing.HOME,
    validate: bool = True,
    reasoning: bool = True,
    jobs: int = 1,
    cache: Source | None = None,
    watch: Callable[[str], None] = unwatched,
) -> Build:
    """The graph of the sources, with its claims and what validation found. Without sources, the shipped seeds.

    `decisions` is a file of what people decided, obeyed where it can be; a decision that cannot is a finding of level warning.

    Same input, same bytes: neither the order of the sources nor the number of `jobs` nor the `cache` shows in the graph.
    Raises KgError as `extract` does, and for decisions that cannot be read or contradict each other; a wrong graph raises nothing, it has
    findings.
    """
    decided = reading.read_decisions(Path(decisions)) if decisions else ()
    said = extract(sources, manifest=manifest, rules=rules, jobs=jobs, cache=cache, watch=watch)
    watch("resolution")
    known = grammar(pack_folders(rules))
    world = resolution.resolve(said.documents, said.claims, known.reference, decided)
    watch("graph")
    triples = writing.triples(world, base, sayings(known, (claim.rule for claim in said.claims)))
    turtle = writing.turtle(triples, base)
    findings = world.findings
    if validate:
        watch("validation")
        texts = {document.sha256[:16]: document.text for document in said.documents}
        findings = worst_first((*findings, *validation.validate(turtle, texts=texts, reasoning=reasoning)))
    return _built(said, world, triples, turtle, findings, validated=validate, reasoned=reasoning)


def _built(
    said: Extraction,
    world: World,
    triples: Sequence[Triple],
    turtle: bytes,
    findings: tuple[Finding, ...],
    *,
    validated: bool,
    reasoned: bool,
) -> Build:
    figures = summarise(
        world, said.claims, set_aside=said.set_aside, findings=findings, triples=len(triples), validated=validated, reasoned=reasoned
    )
    return Build(
        turtle=turtle,
        world=world,
        claims=said.claims,
        findings=findings,
        documents=said.documents,
        set_aside=said.set_aside,
        summary=figures,
        reuse=said.reuse,
    )


def _nothing_read(set_aside: Sequence[SetAside]) -> KgError:
    if not set_aside:
        return KgError("no articles found", advice="name files or folders with .txt or .md articles")
    first = set_aside[0]
    if len(set_aside) == 1:
        return SourceError(first.reason, where=first.name, advice=first.advice)
    return SourceError(f"none of {len(set_aside)} sources could be read, the first: {first.reason}", where=first.name, advice=first.advice)

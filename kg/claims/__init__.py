"""Lines and rules -> claims: what one document says, rule by rule, with the words that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.attribution import attributed
from kg.claims.cancellations import called_off
from kg.claims.claim import distinct
from kg.claims.events import event_claims
from kg.claims.followups import followed_up
from kg.claims.matching import matches
from kg.claims.memberships import membership_claims
from kg.claims.posts import learn_offices, post_claims
from kg.claims.recounts import recounts
from kg.claims.scene import scenes_of
from kg.claims.statements import statement_claims

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.grammar.line import Line
    from kg.grammar.pack import Pack
    from kg.records import Claim, Document, ReferenceData, Sentence

__all__ = ["claims_of"]


def claims_of(
    document: Document,
    sentences: Sequence[Sentence],
    lines: Sequence[Line],
    packs: Sequence[Pack],
    reference: ReferenceData,
) -> tuple[Claim, ...]:
    """All claims of a document; `lines` are its sentences read into mentions, `packs` those of their languages."""
    found: list[Claim] = []
    scenes = scenes_of(document, sentences, lines, packs, reference)
    all_matches = [matches(line, number, pack) for number, (line, pack) in enumerate(zip(lines, packs, strict=True))]
    for scene, told in zip(scenes, all_matches, strict=True):
        learn_offices(scene, told)
    for scene, told in zip(scenes, all_matches, strict=True):
        found.extend(event_claims(scene, told))
        found.extend(post_claims(scene, told))
        found.extend(membership_claims(scene, told))
        found.extend(statement_claims(scene, told, found))
    for scene in {scene.pack.language: scene for scene in scenes}.values():
        own = [told for seen, told in zip(scenes, all_matches, strict=True) if seen is scene]
        found = called_off(followed_up(scene, own, found), scene.pack)
        found += recounts(scene, own, found)
    return tuple(distinct(attributed(scenes, found)))

"""Lines and rules -> claims: what one document says, rule by rule, with the words that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.cancellations import called_off
from kg.claims.claim import distinct
from kg.claims.events import event_claims
from kg.claims.followups import followed_up
from kg.claims.matching import matches
from kg.claims.memberships import membership_claims
from kg.claims.posts import learn_offices, post_claims
from kg.claims.scene import scene_of
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
    pack: Pack,
    reference: ReferenceData,
) -> tuple[Claim, ...]:
    """All claims of a document, in the order of its text; `lines` are its sentences read into mentions."""
    scene = scene_of(document, sentences, lines, pack, reference)
    found: list[Claim] = []
    all_matches = [matches(line, number, pack) for number, line in enumerate(scene.lines)]
    for told in all_matches:
        learn_offices(scene, told)
    for told in all_matches:
        found.extend(event_claims(scene, told))
        found.extend(post_claims(scene, told))
        found.extend(membership_claims(scene, told))
        found.extend(statement_claims(scene, told))
    return tuple(distinct(called_off(followed_up(scene, all_matches, found), pack)))

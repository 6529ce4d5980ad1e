"""The shared language: frozen records that the rooms hand to each other.

In: nothing. Out: the types of Document, Sentence, Mention, Claim, Entity, Event and their kin. No logic lives here.
Offsets are Unicode code points of the source text, start inclusive, end exclusive. Dates are EDTF strings.
"""

from __future__ import annotations

from kg.records.claim import Claim, ClaimType, Modality, Reading, Ref
from kg.records.decision import Decision, Judgement, Ruling
from kg.records.finding import Finding, Level, SetAside
from kg.records.reference import Reference, ReferenceData
from kg.records.text import Document, Mention, Published, ResolvedTime, Sentence, Span, TimeExpression
from kg.records.world import Divergence, Entity, Event, Source, Statement, Story, Tenure, World

__all__ = [
    "Claim",
    "ClaimType",
    "Decision",
    "Divergence",
    "Document",
    "Entity",
    "Event",
    "Finding",
    "Judgement",
    "Level",
    "Mention",
    "Modality",
    "Published",
    "Reading",
    "Ref",
    "Reference",
    "ReferenceData",
    "ResolvedTime",
    "Ruling",
    "Sentence",
    "SetAside",
    "Source",
    "Span",
    "Statement",
    "Story",
    "Tenure",
    "TimeExpression",
    "World",
]

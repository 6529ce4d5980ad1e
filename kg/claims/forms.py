"""In which form a pattern tells its event, by the name of the pattern in its rule.

In: a match. Out: what its form implies. The names are those that rules and frames give their patterns (the suffix of a rule's id in
a claim), the same in every language: identifiers, no words of a text. Never looks at a sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.claims.matching import Match
    from kg.records import Mention

_WITH_OUTCOME = ("between", "held-between", "call-between", "considering", "possessive", "by", "by-to", "noun", "his", "whose")
_WITH_DATE = ("between", "held-between", "call-between", "by", "by-to")
_SEQUELS = ("gerund", "coordinated", "after")
_NOUNS = ("during", "for", "his", "own", "after", "in-call")
_IMPLIED = ("gerund", "infinitive", "during", "for", "in-meeting", "ahead", "in-call", "his", "coordinated", "stops", "that-takes")
_AIMS = ("for", "infinitive")
_BESTOWALS = ("bestowed", "attends", "granting", "grants", "and-bestowed")
_PHRASES = ("noun", "granting", "bid", "hopes")
_ENDED = ("former", "suspended")
_GAPPED = ("gapped", "gapped-organisation")
_UNDATED = (
    "member-apposition", "apposition", "ally", "fellow", "status-of", "former-member", "states", "bracketed", "which-is", "where", "plain",
)  # fmt: skip


def has_outcome(match: Match) -> bool:
    """Whether a noun tells the event, whose verb may follow: "talks between A and B were called off"."""
    return match.suffix in _WITH_OUTCOME


def has_date_behind(match: Match) -> bool:
    """Whether the date of the event may stand behind its verb: "talks between A and B are scheduled for Thursday"."""
    return match.suffix in _WITH_DATE


def is_noun(match: Match) -> bool:
    """Whether the event is only the setting of what the sentence tells: "during a visit to X"."""
    return match.suffix in _NOUNS


def is_implied(match: Match) -> bool:
    """Whether the subject and its auxiliaries stand before the match."""
    return match.suffix in _IMPLIED or is_coordinated(match)


def is_coordinated(match: Match) -> bool:
    """Whether the verb shares the subject of a verb before it."""
    return "coordinated" in match.suffix


def is_front(match: Match) -> bool:
    """Whether the main verb follows: "During his visit to X, P will"."""
    return match.suffix == "front"


def is_gerund(match: Match) -> bool:
    """Whether a participle tells the event: "before meeting Q", "visited X, meeting Q"."""
    return match.suffix == "gerund"


def is_infinitive(match: Match) -> bool:
    """Whether the event is an aim told by a verb: "travelled to X to meet Q"."""
    return match.suffix == "infinitive"


def is_aim(match: Match) -> bool:
    """Whether the event is what a visit is for."""
    return match.suffix in _AIMS


def is_purpose(match: Match) -> bool:
    """Whether the event is what somebody travels for: "left for X for talks with Q"."""
    return match.suffix == "for"


def is_own(match: Match) -> bool:
    """Whether whoever speaks is the visitor: "my visit to X"."""
    return match.suffix == "own"


def is_owned(match: Match) -> bool:
    """Whether a pronoun owns the event: "his visit to X"."""
    return match.suffix == "his"


def is_possessive(match: Match) -> bool:
    """Whether somebody named owns the event: "P's visit to X"."""
    return match.suffix == "possessive"


def is_lone(match: Match) -> bool:
    """Whether a noun at the head of its sentence names one side only: "A meeting with Q was called off"."""
    return match.suffix == "lone"


def bestows(match: Match) -> bool:
    """Whether the standing alone is told, of a body named elsewhere."""
    return match.suffix in _BESTOWALS


def takes_part(match: Match) -> bool:
    """Whether a guest's part in a summit is told, which stands as soon as it is announced: "will take part as a guest"."""
    return match.suffix == "attends-body"


def is_phrase(match: Match) -> bool:
    """Whether a noun tells the membership, so that its organisation is no object of a verb."""
    return match.suffix in _PHRASES


def ended_standing(match: Match) -> str:
    """The standing that the pattern's name tells of a membership that is over; or nothing."""
    return next((standing for standing in _ENDED if match.suffix.startswith(standing)), "")


def is_bare(match: Match) -> bool:
    """Whether so little is told that only one organisation may have been told of before: "Chad and Mali are members"."""
    return match.suffix == "plain"


def follows(match: Match) -> bool:
    """Whether the match tells only what differs from the membership before it: "followed by Chad in 1995"."""
    return match.rule.id == "membership.followed"


def follows_at_once(match: Match) -> bool:
    """Whether no verb shows that it follows, so that it must stand right behind: "and Chad in 1995"."""
    return match.suffix in _GAPPED


def dated_in_front(match: Match) -> bool:
    """Whether the date that opens the sentence can be that of the membership; it is not that of "ASEAN member Laos said"."""
    return match.rule.id not in ("membership.includes", "membership.involved") and match.suffix not in _UNDATED


def is_replacement(match: Match) -> bool:
    """Whether somebody took somebody's place, of an office told apart from both."""
    return match.has("former") and not (match.has("office") and match.suffix == "")


def is_counterpart(mention: Mention) -> bool:
    """Whether somebody is told of as the counterpart of another: "his Turkish counterpart, B"."""
    return "official.counterpart" in mention.rule


def is_service(match: Match) -> bool:
    """Whether the office is one that somebody served in, which the past tense ends; not so "in his capacity as"."""
    return match.rule.id.endswith("post.served") and match.suffix != "capacity"


def is_dated_service(match: Match) -> bool:
    """Whether the office was served in for a stretch of time."""
    return match.suffix == "served"


def appoints(match: Match) -> bool:
    """Whether the subject gives the office, which is then of the subject's state: "President P named Q foreign minister"."""
    return match.rule.id == "post.appointed" and match.suffix == "active"


def is_sequel(match: Match) -> bool:
    """Whether a journey follows another event of the sentence, whose date is not its own: "met Q on Monday before flying to X"."""
    return match.rule.claims == "visit" and match.suffix in _SEQUELS


def is_origin(match: Match) -> bool:
    """Whether a leg tells where a visitor came from: "from X, where"."""
    return match.suffix.startswith("from")


def is_elliptic(match: Match) -> bool:
    """Whether a leg has no preposition: "X on Monday, Y on Tuesday"."""
    return match.suffix == "bare"


def is_recounted(match: Match) -> bool:
    """Whether somebody quoted tells of a meeting told before: "Our talks focused on trade"."""
    return match.rule.claims == "meeting" and match.rule.setting("kind") == "recounted"


def opens_quotation(match: Match) -> bool:
    """Whether the quotation stands behind who speaks: "P wrote on X: …"."""
    return match.suffix.endswith("follows")

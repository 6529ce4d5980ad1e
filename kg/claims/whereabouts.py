"""Where an event happens that names no place itself: "here", "there", "During his stay in X, …", "flew to X and met".

In: a scene and a match. Out: the label of a place and the span that tells it, or None. Never chooses between two places: what
"there" means must be the last place told, of which there is only one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.home import dateline_place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Mention, Span

PLACES = ("City", "Capital", "Region", "Seat", "State")
_BESIDE = 6  # cells behind a match in which the occasion may stand
_TOWNS = ("City", "Capital")
_OPENING = 14  # cells in which the phrase that opens a sentence must end

Found = tuple[str, "Span | None"]


def whereabouts(scene: Scene, match: Match, label: Callable[[Mention], str]) -> Found | None:
    """The place that the words around a meeting point to."""
    if match.rule.claims != "meeting":
        return None
    return _here(scene, match) or _there(scene, match, label) or _opening(scene, match, label)


def _here(scene: Scene, match: Match) -> Found | None:
    """As in "met Q here on Monday": the place of the dateline."""
    if not any(scene.says("here", match.line, cell) for cell in range(match.first + 1, match.after + 1)):
        return None
    place = dateline_place(scene.document, scene.pack, scene.reference)
    return (scene.label(place), scene.document.dateline) if place else None


def _there(scene: Scene, match: Match, label: Callable[[Mention], str]) -> Found | None:
    """As in "visited X and held talks there with Q": the only place told in the sentence so far, else in the one before."""
    cell = next((c for c in range(match.first + 1, match.after + 1) if scene.says("there", match.line, c)), None)
    if cell is None or scene.word(match.line, cell - 1) == ",":
        return None
    for number, after in ((match.line, match.first), (match.line - 1, len(scene.lines[match.line - 1].cells) if match.line else 0)):
        told = _places(scene, number, range(after)) if number >= 0 else []
        towns = [mention for mention in told if mention.type in _TOWNS] or told
        labels = list(dict.fromkeys(label(mention) for mention in towns))
        if labels:
            return (labels[0], _span(scene, towns[0])) if len(labels) == 1 else None
    return None


def _places(scene: Scene, line: int, cells: Sequence[int]) -> list[Mention]:
    """The places that a stretch names behind a preposition, as where somebody is or goes."""
    found = [(cell, scene.cell(line, cell).mention) for cell in cells]
    return [
        mention
        for cell, mention in found
        if mention is not None
        and mention.type in PLACES
        and not scene.says("possessive", line, cell + 1)
        and (scene.says("where-to", line, cell - 1) or scene.word(line, cell - 1) in scene.pack.verb_words)
    ]


def _opening(scene: Scene, match: Match, label: Callable[[Mention], str]) -> Found | None:
    """As in "In X, P met Q", "During his stay in X, P met Q", "On Monday in X, P met Q": the phrase before the first comma."""
    comma = next((cell for cell in range(min(_OPENING, match.first)) if scene.word(match.line, cell) == ","), 0)
    if not comma or not (scene.says("opening", match.line, 0) or scene.type(match.line, 0) == "Date"):
        return None
    words = {scene.word(match.line, cell) for cell in range(comma)}
    finite = words & (scene.pack.finite_verbs - scene.pack.words("visit-noun"))
    mention = scene.cell(match.line, comma - 1).mention
    if finite or mention is None or mention.type not in PLACES:
        return None
    before = next((c for c in range(comma - 2, -1, -1) if not scene.says("article", match.line, c)), -1)
    journey = not words.isdisjoint(scene.pack.words("visit-noun"))
    if not scene.says("opening-preposition", match.line, before) and not (journey and scene.says("where-to", match.line, before)):
        return None
    return label(mention), _span(scene, mention)


def _span(scene: Scene, mention: Mention) -> Span:
    return scene.span(mention.start, mention.end, "place")


def occasion_meant(scene: Scene, match: Match) -> tuple[str, Span] | None:
    """As in "on the margins of the summit": the only gathering of that kind that the text has named so far."""
    begins = min((first for first, _ in match.cells("trigger")), default=match.first)
    for cell in range(begins, min(match.after + _BESIDE, len(scene.lines[match.line].cells))):
        if scene.says("sideline", match.line, cell) and scene.says("genitive", match.line, cell + 1):
            words = [scene.word(match.line, position) for position in range(cell + 2, cell + 5)]
            kind = next((word for word in words if word in scene.pack.table("gatherings")), "")
            named = _gatherings(scene, match.line, kind) if kind else {}
            return next(iter(named.items())) if len(named) == 1 else None
    return None


def _gatherings(scene: Scene, last: int, kind: str) -> dict[str, Span]:
    """The gatherings of a kind that the lines up to one name, each with the words that name it first."""
    found: dict[str, Span] = {}
    for line in scene.lines[: last + 1]:
        for cell in line.cells:
            mention = cell.mention
            if mention is not None and mention.type == "Gathering":
                words = scene.document.text[mention.start : mention.end]
                article, _, rest = mention.value.partition(" ")
                name = rest if article.lower() in scene.pack.words("article") else mention.value
                if words.lower().split()[-1] == kind:
                    found.setdefault(name, scene.span(mention.start, mention.end, "occasion"))
    return found

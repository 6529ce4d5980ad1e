"""When, where, on which occasion and about what: the phrases beside a verb.

In: a scene and a match. Out: `Adjuncts` with canonical values and the spans of those that stand outside the match.
Never moves a date or a place from one clause to another, but for "where", which says so itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.claims.dating import date_told
from kg.claims.forms import has_date_behind, is_aim, is_sequel
from kg.claims.whereabouts import PLACES, occasion_meant, whereabouts
from kg.records import Mention, Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.claims.matching import Match
    from kg.claims.scene import Scene

_EXACT = ("City", "Capital", "Region", "Seat")
_REACH = 14  # cells from a place to the clause that "where" opens
_DATED = 4  # cells of "where on Monday"
_PERIODS = ("period", "month", "year")
_VENUE = "venue"  # the kind of a building in the reference data
_BEHIND = 9  # cells behind a noun in which the date of its verb may stand


@dataclass(frozen=True, slots=True)
class Adjuncts:
    """What stands beside a verb, as far as it is told."""

    place: str | None = None
    date: str | None = None
    occasion: str | None = None
    topics: tuple[str, ...] = ()
    context: tuple[Span, ...] = ()


def adjuncts_of(scene: Scene, match: Match, tense: str) -> Adjuncts:
    """The adjuncts of a match; bare weekdays look back or ahead by `tense`."""
    zones = [
        cell
        for zone in ("zone_when_where", "zone_manner", "zone_inter", "zone_when", "zone_where", "zone_said_on")
        for cells in match.cells(zone)
        for cell in range(*cells)
    ]
    zones += beyond(scene, match)
    place = _place(scene, match, zones)
    outside: list[Span] = []
    if place is None and _clause(scene, match) >= 0:
        place = _place_before(scene, match, outside)
    if place is None or _is_building(scene, place):
        place = _pointed_to(scene, match, outside) or place
    date = _date(scene, match, zones, tense, outside)
    occasion = next(
        (_label(scene, mention) for cell, mention in _mentions(scene, match, zones) if _is_occasion(scene, match, cell, mention)), None
    )
    if occasion is None and (meant := occasion_meant(scene, match)) is not None:
        occasion = meant[0]
        outside.append(meant[1])
    return Adjuncts(place, date, occasion, topics_of(scene, match), tuple(outside))


def beyond(scene: Scene, match: Match) -> list[int]:
    """The cells of a date or place whose preposition the topic before it took along: "talks on fisheries in | Lima on Monday"."""
    beside = scene.says("genitive", match.line, match.after - 1) and scene.says("sideline", match.line, match.after - 2)
    if not beside and not scene.says("adjunct-preposition", match.line, match.after - 1):
        return []
    cells = []
    for cell in range(match.after, len(scene.lines[match.line].cells)):
        adjunct = scene.type(match.line, cell) in (*PLACES, "Date", "Gathering")
        if not adjunct and not scene.says("adjunct-preposition", match.line, cell):
            break
        cells.append(cell)
    return cells


def _mentions(scene: Scene, match: Match, cells: list[int]) -> Iterator[tuple[int, Mention]]:
    for cell in dict.fromkeys(cells):
        mention = scene.cell(match.line, cell).mention
        if mention is not None:
            yield cell, mention


def place_of(scene: Scene, mention: Mention) -> str:
    """The id of a place, of which `label` makes its name; its words where it is none of the reference data."""
    place = next((inner for role, inner in mention.parts if role == "place"), None)
    if place is not None:
        return place.reference
    if mention.type == "Seat":  # a metonym whose building is no place of the reference data
        return scene.document.text[mention.start : mention.end]
    return mention.reference or mention.value


def _label(scene: Scene, mention: Mention) -> str:
    return scene.label(place_of(scene, mention)) if mention.reference or mention.parts or mention.type == "Seat" else mention.value


def _place(scene: Scene, match: Match, cells: list[int]) -> str | None:
    found = [
        mention
        for cell, mention in _mentions(scene, match, cells)
        if mention.type in PLACES and not _owns(scene, match.line, cell) and _is_where(scene, match, cell)
        if not _is_in_name(scene, match.line, cell)
    ]
    exact = [mention for mention in found if mention.type in _EXACT]
    towns = [mention for mention in exact if not _is_building(scene, _label(scene, mention))]
    chosen = towns or exact or found
    return _label(scene, chosen[0]) if chosen else None


def _is_building(scene: Scene, label: str) -> bool:
    """Whether a place is a building, which is told only where no town is: a row of that kind, or words that no row knows."""
    kinds = {row.kind for row in scene.reference.rows.values() if row.label == label}
    return _VENUE in kinds or not kinds


def _is_where(scene: Scene, match: Match, cell: int) -> bool:
    words = [scene.word(match.line, position) for position in range(cell - 1, max(cell - 8, -1), -1)]
    within = scene.pack.words("place-preposition") | scene.pack.words("possessive")
    return any(word == "," or word in within for word in words)


def _owns(scene: Scene, line: int, cell: int) -> bool:
    """As in "Malaysia's": what owns something is not where it happens."""
    return scene.says("possessive", line, cell + 1)


def _is_in_name(scene: Scene, line: int, cell: int) -> bool:
    """As in "at the Lima Air Show": a place before another word in capitals is a piece of a name, unless "in" stands before it."""
    if cell + 1 >= len(scene.lines[line].cells) or scene.says("where", line, cell - 1):
        return False
    behind = scene.cell(line, cell + 1)
    return behind.mention is None and scene.document.text[behind.start].isupper()


def _place_before(scene: Scene, match: Match, outside: list[Span]) -> str | None:
    """The last mention but a date before "where": a place, or none."""
    for cell in range(_clause(scene, match) - 1, max(match.first - _REACH, -1), -1):
        mention = scene.cell(match.line, cell).mention
        if mention is None or mention.type == "Date":
            continue
        if mention.type not in PLACES:
            return None
        outside.append(scene.span(mention.start, mention.end, "place"))
        return _label(scene, mention)
    return None


def _clause(scene: Scene, match: Match) -> int:
    """The cell of the "where" or "when" whose clause a match opens, maybe behind a date ("where on Monday P met"); -1 without one."""
    cells = range(match.first - 1, max(match.first - 1 - _DATED, -1), -1)
    words = [c for c in cells if scene.type(match.line, c) != "Date" and not scene.says("schedule-preposition", match.line, c)]
    return words[0] if words and scene.says("relative-adverb", match.line, words[0]) else -1


def _pointed_to(scene: Scene, match: Match, outside: list[Span]) -> str | None:
    """The place that "here", "there" or the opening of the sentence points to."""
    found = whereabouts(scene, match, lambda mention: _label(scene, mention))
    if found is None:
        return None
    outside.extend([found[1]] if found[1] is not None else [])
    return found[0]


def _is_occasion(scene: Scene, match: Match, cell: int, mention: Mention) -> bool:
    if mention.type not in ("Gathering", "Organisation", "Thing"):
        return False
    words = [scene.word(match.line, position) for position in range(cell - 1, max(cell - 9, -1), -1)]
    sidelines = not scene.pack.words("sideline").isdisjoint(words)
    return sidelines or (mention.type == "Gathering" and not scene.pack.words("occasion").isdisjoint(words[:6]))


def _date(scene: Scene, match: Match, zones: list[int], tense: str, outside: list[Span]) -> str | None:
    """The date beside the verb, else one between subject and verb, else one that opens the sentence or the clause before "where"."""
    inner = zones + [cell for zone in ("zone_when_early",) for cells in match.cells(zone) for cell in range(*cells)]
    inner += [cell for role in ("trigger", "destination") for first, after in match.cells(role)[:1] for cell in range(after, match.after)]
    verb = min((first for first, _ in match.cells("trigger")), default=match.first)
    for _, mention in _mentions(scene, match, sorted(set(inner), key=lambda cell: (cell < verb, abs(cell - verb)))):
        if mention.type == "Date":
            return resolved(scene, mention, tense, outside)
    for _, mention in _mentions(scene, match, [*_leading(scene, match), *_following(scene, match)]):
        if mention.type == "Date":
            outside.append(scene.span(mention.start, mention.end, "date"))
            return resolved(scene, mention, tense, outside)
    return None


def _following(scene: Scene, match: Match) -> list[int]:
    """As in "Talks between A and B are scheduled for Thursday": of an event told by a noun, the date behind its verb."""
    if not has_date_behind(match):
        return []
    behind = range(match.after, min(match.after + _BEHIND, len(scene.lines[match.line].cells)))
    return [cell for cell in behind if scene.says("schedule-preposition", match.line, cell - 1)]


def _leading(scene: Scene, match: Match) -> list[int]:
    first = match.first
    if is_aim(match):
        return []  # the date beside the main verb is the date of what it tells
    clause = _clause(scene, match)
    if clause >= 0 and not scene.says("relative-time", match.line, clause):  # "flew to X on Monday, where": when they met is not told
        front = 2 if scene.says("opening", match.line, 0) else int(scene.type(match.line, 0) == "Date")
        periods = [cell for cell in range(clause) if _is_period(scene, match.line, cell)]
        return [*range(clause + 1, first), *range(front), *periods]
    nearest = [] if is_sequel(match) else [first - 1, first - 2]
    where = list(range(first - 2, -1, -1)) if clause >= 0 else []
    opening = [] if any(scene.says("utterance", match.line, cell) for cell in range(4)) else list(range(4))  # "In a statement today"
    return [cell for cell in dict.fromkeys([*nearest, *where, *opening]) if 0 <= cell < first]


def _is_period(scene: Scene, line: int, cell: int) -> bool:
    """Whether a date is a week, a month or a year, in which both the journey and the meeting lie."""
    mention = scene.cell(line, cell).mention
    return mention is not None and mention.type == "Date" and mention.value in _PERIODS


def resolved(scene: Scene, mention: Mention, tense: str, outside: list[Span]) -> str | None:
    """The EDTF of a date phrase; the words that date the article become context of what leans on them."""
    fields = tuple((name, part.value) for name, part in mention.parts)
    published = scene.document.published
    expression = TimeExpression(mention.start, mention.end, mention.value, fields)
    date = date_told(scene, expression, tense)
    if date is not None and published is not None and not any(name == "year" for name, _ in fields):
        outside.extend(Span(span.start, span.end, span.quote, "date") for span in published.evidence)
    return date


def topics_of(scene: Scene, match: Match) -> tuple[str, ...]:
    """The matters of the vocabulary that the verb's own phrase names: "on defence and security"."""
    found: list[str] = []
    for first, after in match.cells("topics"):
        words = [scene.word(match.line, cell) for cell in range(first, after)]
        if not scene.pack.words("unsure").isdisjoint(words):
            continue  # "expected to have been focused on": announced or unclear, not told
        found.extend(_matters(words, scene.pack.table("topics")))
    return tuple(sorted(set(found)))


def _matters(words: list[str], known: Mapping[str, str]) -> list[str]:
    """The labels of the matters among the words, the longer name before the shorter: "food security" is not "security"."""
    found, position = [], 0
    while position < len(words):
        length = next((n for n in (2, 1) if " ".join(words[position : position + n]) in known), 0)
        if length:
            found.append(known[" ".join(words[position : position + length])].replace("-", " "))
        position += length or 1
    return found

"""Present tense that looks ahead: "will discuss trade when they meet in Oslo", "When P meets Q on Friday, trade is due to come up".

In: a scene and a match. Out: whether its verb stands in the present in a clause of time that depends on a main clause about what lies
ahead. Never looks at what happens in the main clause: a plan to act before or after a meeting says that the meeting is ahead as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.forms import is_coordinated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.claims.matching import Match
    from kg.claims.scene import Scene

_STOPS = frozenset((";", ":", ".", '"'))
_NEAR = 3  # cells from the subject of a clause back to the word that opens it: "when on Friday they meet"
_COORDINATED = 10  # the same from a second verb: "when she comes to Oslo and meets Q"
_MAIN = 25  # cells of a main clause that may stand before "when"
_FOLLOWING = 14  # cells of a main clause that may stand behind "When P meets Q,"
_AHEAD = ("planned", "possible", "conditional")


def is_prospective(scene: Scene, match: Match) -> bool:
    """Whether a clause of time in the present tense tells what lies ahead, because its main clause does."""
    opener = _opener(scene, match)
    if opener is None or not _is_present(scene, match):
        return False
    before = _main_before(scene, match, opener)
    return _looks_ahead(scene, match, before or _main_behind(scene, match))


def _opener(scene: Scene, match: Match) -> int | None:
    """The cell of "when", "before", "as", if the clause of the match opens with it."""
    reach = _COORDINATED if is_coordinated(match) else _NEAR
    for cell in range(match.first - 1, max(match.first - 1 - reach, -1), -1):
        if scene.says("time-clause", match.line, cell):
            return cell
        beside = scene.type(match.line, cell) == "Date" or scene.says("schedule-preposition", match.line, cell)
        if scene.word(match.line, cell) in _STOPS or not (beside or is_coordinated(match)):
            return None
    return None


def _is_present(scene: Scene, match: Match) -> bool:
    """Whether the verb, or the first auxiliary before it, stands in the present: "meet", "meets", "are received", "have met"."""
    modal = [scene.word(match.line, cell) for first, after in match.cells("zone_modal") for cell in range(first, after)]
    helping = [word for word in modal if word in scene.pack.words("present-auxiliary")]
    if helping or any(word in scene.pack.words("past-auxiliary") for word in modal):
        return bool(helping)
    verb = min((first for first, _ in match.cells("trigger")), default=None)
    return verb is not None and scene.word(match.line, verb) in scene.pack.present_verbs


def _main_before(scene: Scene, match: Match, opener: int) -> list[int]:
    cells: list[int] = []
    for cell in range(opener - 1, max(opener - 1 - _MAIN, -1), -1):
        if scene.word(match.line, cell) in _STOPS or scene.says("clause-bound", match.line, cell):
            break
        cells.insert(0, cell)
    return cells


def _main_behind(scene: Scene, match: Match) -> list[int]:
    """The cells behind the comma that closes a clause of time, up to the next comma."""
    last = len(scene.lines[match.line].cells)
    commas = [cell for cell in range(match.after - 1, last) if scene.word(match.line, cell) == ","]
    return list(range(commas[0] + 1, min([*commas[1:2], commas[0] + 1 + _FOLLOWING, last]))) if commas else []


def _looks_ahead(scene: Scene, match: Match, cells: Iterable[int]) -> bool:
    """As in "will", "may", "is to", "are expected to", "plans to"."""
    modals = scene.pack.table("modals")
    return any(
        scene.says("ahead-auxiliary", match.line, cell)
        or (
            scene.says("infinitive-mark", match.line, cell + 1)
            and (modals.get(scene.word(match.line, cell)) in _AHEAD or scene.says("copula", match.line, cell))
        )
        for cell in cells
    )

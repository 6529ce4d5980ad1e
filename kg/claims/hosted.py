"""Whose office it is when a visitor meets its holder abroad: the state where they met.

In: a scene, an office without a state, its holder, where the two stand. Out: the state and the stretch that told it, or
None. Policies of office_states.py, which calls them in its order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.seats import could_have, has

if TYPE_CHECKING:
    from kg.claims.people import Office, Person, Place
    from kg.claims.scene import Scene

Policy = tuple[str, int, int] | None

_CLAUSE = 12  # words from "where" to the name
_LEG = 10  # words from the place to "where": "Samoa on the second leg of his tour, where"
_BACK = 2  # lines back in which the journey is told
_SENT = 4  # words from "greetings" or "send" to the name
_MOVE = 6  # words from a word of travel to the place


def where_met(scene: Scene, office: Office, _person: Person, place: Place) -> Policy:
    """As in "paid a visit to Indonesia where he met President B": B's state is the place visited; likewise "the US under President B"."""
    line, cell = place
    if scene.subject_at(line, cell):
        return None
    for position in range(cell - 1, max(cell - _CLAUSE, -1), -1):
        if scene.word(line, position) in scene.pack.words("host-clause"):
            for back in range(position - 1, max(position - _LEG, -1), -1):
                mention = scene.cell(line, back).mention
                state = scene.state_of(mention)
                if mention is not None and state and has(scene, state, office):
                    return state, mention.start, mention.end
    return None


def while_visiting(scene: Scene, office: Office, _person: Person, place: Place) -> Policy:
    """As in "During a visit to Uganda, P met President Q": whom a visitor meets there holds office there."""
    line, cell = place
    if office.status != "current" or scene.subject_at(line, cell) or _is_agent(scene, place) or _is_sent(scene, place):
        return None
    return next((told for told in _journeys(scene, line, cell) if could_have(scene, told[0], office)), None)


def met_abroad(scene: Scene, office: Office, place: Place, own: str) -> Policy:
    """As in "He will also call on President Q": whom a visitor of a known state, `own`, meets holds office where the journey goes.

    The journey is told in the sentence or just before it; else the article is written from where they met.
    """
    line, cell = place
    if office.status != "current" or scene.subject_at(line, cell) or _is_agent(scene, place) or _is_sent(scene, place):
        return None
    for back in range(line, max(line - _BACK, 0) - 1, -1):
        after = cell if back == line else len(scene.lines[back].cells)
        for told in _journeys(scene, back, after):
            if told[0] != own:
                return told if could_have(scene, told[0], office) else None
    state, span = scene.home.dateline or scene.home.state, scene.document.dateline
    if scene.says("conjunction", line, cell - 1):
        return None  # "no talks between A and President Q": of whichever
    if state and state != own and could_have(scene, state, office):
        return (state, span.start, span.end) if span is not None else (state, office.start, office.end)
    return None


def _is_agent(scene: Scene, place: Place) -> bool:
    """As in "a trip to Uganda by P", "P's visit to Uganda": the traveller; not "was received by P"."""
    line, cell = place
    if scene.says("possessive", line, cell + 1):
        return True
    return scene.says("agent-mark", line, cell - 1) and scene.word(line, cell - 2) not in scene.pack.verb_words


def _is_sent(scene: Scene, place: Place) -> bool:
    """As in "conveyed greetings from P", "may send P": of those whom the traveller comes from, not of the hosts."""
    line, cell = place
    window = {scene.word(line, position) for position in range(max(cell - _SENT, 0), cell)}
    return not scene.pack.words("sending").isdisjoint(window) and not scene.says("infinitive-mark", line, cell - 1)


def _journeys(scene: Scene, line: int, after: int) -> list[tuple[str, int, int]]:
    """The states that somebody is told to go to before a cell, the nearest first."""
    found = []
    for position in range(min(after, len(scene.lines[line].cells)) - 1, 0, -1):
        mention = scene.cell(line, position).mention
        state = scene.state_of(mention)
        if mention is None or not state or scene.word(line, position - 1) not in scene.pack.words("reaching"):
            continue
        words = {scene.word(line, back) for back in range(max(position - _MOVE, 0), position)}
        if not words.isdisjoint(scene.pack.words("travel")):
            found.append((state, mention.start, mention.end))
    return found


def acting_before(scene: Scene, person: Person, place: Place) -> Person | None:
    """The nearest other person told of before a place who stands as a subject, in the sentence or just before it."""
    line, cell = place
    for back in range(line, max(line - _BACK, 0) - 1, -1):
        cells = range(cell - 1, -1, -1) if back == line else range(len(scene.lines[back].cells))
        for position in cells:
            other = scene.people.at.get((back, position))
            if other is not None and other is not person and scene.subject_at(back, position):
                return other
    return None

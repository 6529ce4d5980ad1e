"""How real an event is told to be: occurred, planned, cancelled, denied, possible; or not told at all.

In: a scene and a match. Out: a modality, or None for what asserts nothing ("unclear whether", "would have met"). The words
that decide are rows of the lexicon (modals, guards, outcomes, and the auxiliaries of `function`).
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from kg.claims.forms import has_outcome, is_front, is_implied, is_infinitive, is_noun, is_possessive, is_purpose
from kg.claims.prospects import is_prospective
from kg.grammar.edtf import earliest_latest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Modality

_WINDOW = 7  # how many words before a match a guard may stand
_CLAUSE = frozenset((",", ";", ":", ".", '"'))
_VERB_GROUP = 4  # words of a verb and its auxiliaries
_REPORT = 9  # how many words before "that" its noun may stand: "a report in the state-owned daily that"
_AFTER = 22  # how many words after an event told by a noun its verb may stand


def modality_of(scene: Scene, match: Match, subject: int | None) -> Modality | None:
    """The modality of a match whose subject, where it is not part of the match, stands at cell `subject`."""
    if scene.says("not-yet", match.line, match.first - 1) or _is_aim_of_another(scene, match):
        return None
    guard = "" if _is_relative(scene, match) else _guarded(scene, match)
    if guard == "drop":
        return None
    if is_noun(match) and guard in ("planned", "possible"):
        guard = ""  # what was agreed or hoped for during a visit is not the visit
    guard = match.rule.guarded(guard)
    if match.rule.claims in ("meeting", "visit"):
        guard = guard or match.rule.guarded(_inner(scene, match))
    own = _of_words(scene, _words(scene, match, subject))
    if own is None:
        return None
    if own == "occurred" and (is_infinitive(match) or (is_purpose(match) and _is_ahead(scene, match, subject))):
        own = "planned"
    if own == "occurred" and is_prospective(scene, match):
        own = "planned"
    if _is_negated(scene, match):
        own = "denied"
    told = _weakest(own, _known(match.rule.modality), _known(guard))
    if told == "planned" and _is_conditional(scene, match):
        return "possible"
    return _weakest(told, _outcome(scene, match, told))


def _is_aim_of_another(scene: Scene, match: Match) -> bool:
    """As in "P and Q, the premier, met on Monday, 4 May, to discuss gas": what stands between the commas is the verb, no aside."""
    first = next((first for first, _ in match.cells("zone_between")), match.after)
    verb = scene.word(match.line, first + 1)
    modals = _zone_words(scene, match)
    aim = bool(modals) and scene.pack.words("infinitive-mark").issuperset(modals)
    return aim and scene.word(match.line, first) == "," and (verb in scene.pack.verb_words or verb in scene.pack.table("modals"))


def _is_conditional(scene: Scene, match: Match) -> bool:
    """As in "will go back if X agrees", "when there is something to go for": whether it comes to it is open."""
    cell = next((c for c in range(match.after, match.after + 3) if scene.word(match.line, c) not in _CLAUSE), match.after)
    waits = scene.says("proviso-time", match.line, cell) and scene.says("impersonal", match.line, cell + 1)
    return waits or scene.says("proviso", match.line, cell)


def _is_negated(scene: Scene, match: Match) -> bool:
    """As in "no meeting between P and Q", "P held no talks with Q"."""
    verbs = sorted(triggers(match))
    between = range(verbs[0], verbs[-1]) if verbs else range(0)
    owner = max((after for _, after in match.cells("visitor")), default=0) if is_possessive(match) else 0
    included = range(owner, verbs[0]) if owner and verbs else range(0)  # "P's schedule does not include a trip to X"
    modals = scene.pack.table("modals")
    return any(modals.get(scene.word(match.line, cell)) == "denied" for cell in included) or any(
        scene.says("negative-determiner", match.line, cell) and not scene.says("comparative", match.line, cell + 1)
        for cell in (match.first, *between)
    )


def _words(scene: Scene, match: Match, subject: int | None) -> list[str]:
    """The auxiliaries that hold for the verb of a match: its own, and those of a verb that it leans on."""
    words = _zone_words(scene, match)
    if is_implied(match) and subject is not None:
        words += _ahead(scene, match, range(subject + 1, match.first))
    if not words and subject is not None and _is_bare(scene, match):
        words += _auxiliaries(scene, match, subject)
    if is_front(match):  # "During his visit to X, P will …": the main verb says whether it lies ahead
        behind = range(match.after, min(match.after + _VERB_GROUP, len(scene.lines[match.line].cells)))
        words += _ahead(scene, match, behind)
    return words


def _is_relative(scene: Scene, match: Match) -> bool:
    """Whether the verb stands in a who-clause, which asserts on its own whatever the main clause denies."""
    after = next((after for role in ("agent", "visitor") for _, after in match.cells(role)), None)
    who = next((c for c in (after, after + 1) if scene.says("relative-pronoun", match.line, c)), None) if after is not None else None
    verb = min(triggers(match), default=match.after)
    return who is not None and all(scene.word(match.line, cell) not in _CLAUSE for cell in range(who, verb))


def _ahead(scene: Scene, match: Match, cells: range) -> list[str]:
    """Of the main verb, an implied meeting or visit takes over only whether all of it still lies ahead."""
    return [scene.word(match.line, cell) for cell in cells if scene.says("future-auxiliary", match.line, cell)]


def _is_bare(scene: Scene, match: Match) -> bool:
    """Whether the verb stands in its bare form, so that the auxiliary of the verb before it holds for it: "would come and meet Q"."""
    verb = min(triggers(match), default=-1)
    return match.suffix == "coordinated" and scene.word(match.line, verb) not in scene.pack.finite_verbs


def _auxiliaries(scene: Scene, match: Match, subject: int) -> list[str]:
    """The auxiliaries of the first verb behind a subject."""
    modals = scene.pack.table("modals")
    ahead = (scene.word(match.line, cell) for cell in range(subject + 1, min(subject + 1 + _VERB_GROUP, match.first)))
    return list(itertools.takewhile(lambda word: word in modals, ahead))


def _is_ahead(scene: Scene, match: Match, subject: int | None) -> bool:
    """As in "left for X for talks with Q", "is to fly to X for talks": what somebody sets out for has not been told as done."""
    cells = range((subject if subject is not None else -1) + 1, match.first)
    setting_out = any(scene.says("departure", match.line, cell) for cell in cells)
    return setting_out or any(
        scene.says("copula", match.line, cell) and scene.says("infinitive-mark", match.line, cell + 1) for cell in cells
    )


def _known(text: str) -> Modality:
    return next((m for m in _ORDER if m == text), "occurred")


# What takes most away from an event comes first.
_ORDER: tuple[Modality, ...] = ("denied", "cancelled", "possible", "planned", "occurred")


def _weakest(*told: Modality) -> Modality:
    return min(told, key=_ORDER.index)


def _zone_words(scene: Scene, match: Match) -> list[str]:
    zones = match.cells("zone_modal")
    return [scene.word(match.line, cell) for first, after in zones for cell in range(first, after)]


def _of_words(scene: Scene, words: Iterable[str]) -> Modality | None:
    """What auxiliaries say: "would have" is no fact, "not" denies, "may" makes possible, "due to" plans."""
    words = list(words)
    if _is_unreal(scene, words):
        return None
    infinitive = not scene.pack.words("infinitive-mark").isdisjoint(words)
    if infinitive and not scene.pack.words("not-yet").isdisjoint(words):
        return None  # "has yet to meet": nothing happened, nothing is planned
    effects = {scene.pack.table("modals").get(word, "") for word in words}
    if infinitive and scene.pack.words("enabling-auxiliary").isdisjoint(words):
        effects.add("planned")  # "is to meet", a headline's "X to visit Y"
    if "conditional" in effects:
        effects.add("planned")
    for modality in _ORDER:
        if modality in effects:
            return modality
    return "occurred"


def _is_unreal(scene: Scene, words: list[str]) -> bool:
    """As in "would have met", "was to have met": it did not happen."""
    conditional, perfect = scene.pack.words("conditional"), scene.pack.words("perfect-auxiliary")
    been = not scene.pack.words("perfect-participle").isdisjoint(words)
    unreal = perfect | scene.pack.words("infinitive-auxiliary") if been else perfect
    if any(a in conditional and b in unreal for a, b in itertools.pairwise(words)):
        return True
    aimed = scene.pack.words("past-being") | scene.pack.words("planned-participle")
    marks = scene.pack.words("infinitive-mark")
    return any(a in aimed and b in marks and c in perfect for a, b, c in zip(words, words[1:], words[2:], strict=False))


def _inner(scene: Scene, match: Match) -> str:
    """The effect of an adjective of the event itself: "a possible visit", "the planned talks"."""
    last = max(triggers(match), default=match.after)
    guards = scene.pack.table("guards")
    inside = {guards.get(scene.word(match.line, cell), "") for cell in range(match.first, last)}
    return next((effect for effect in ("possible", "planned") if effect in inside), "")


def _outcome(scene: Scene, match: Match, told: Modality) -> Modality:
    """What the rest of the sentence says became of it: "the talks between A and B, set for May, were called off"."""
    nominal = has_outcome(match)
    if not nominal and told != "planned":
        return told
    words = [scene.word(match.line, cell) for cell in range(match.after, min(match.after + _AFTER, len(scene.lines[match.line].cells)))]
    text = f" {' '.join(words)} "
    found = sorted((text.find(f" {phrase} "), effect) for phrase, effect in scene.pack.table("outcomes").items() if f" {phrase} " in text)
    effects = [_known(made) for _, effect in found if (made := match.rule.guarded(effect))]
    if nominal:
        return next((e for e in effects if e in ("cancelled", "denied")), effects[0]) if effects else told
    return "cancelled" if "cancelled" in effects else told


def _guarded(scene: Scene, match: Match) -> str:
    """The effect of the nearest guard phrase before the match in its clause."""
    words: list[str] = []
    for cell in range(match.first - 1, max(match.first - 1 - _WINDOW, -1), -1):
        word = scene.word(match.line, cell)
        if word in _CLAUSE or word in scene.pack.words("clause-bound"):
            break
        words.insert(0, word)
    text = f" {' '.join(words)} "
    guards = scene.pack.table("guards")
    found = [(text.rfind(f" {phrase} ") + len(phrase), len(phrase), effect) for phrase, effect in guards.items() if f" {phrase} " in text]
    effect = max(found)[2] if found else "hearsay" if _is_report(scene, match) else ""
    if effect != "hearsay":
        return effect
    line = scene.lines[match.line].text
    return "denied" if any(f" {phrase} " in line for phrase in scene.pack.table("denials")) else "drop"


def _is_report(scene: Scene, match: Match) -> bool:
    """As in "a report by a newspaper that P met Q": who says so is not the text."""
    if not scene.says("complementizer", match.line, match.first - 1):
        return False
    return any(scene.says("report", match.line, cell) for cell in range(match.first - 2, max(match.first - 2 - _REPORT, -1), -1))


def triggers(match: Match) -> frozenset[int]:
    """The cells of the verbs and nouns by which a match knows its event."""
    return frozenset(cell for first, after in match.cells("trigger") for cell in range(first, after))


def tense_of(modality: Modality) -> str:
    """Which way a bare weekday looks; what was called off could lie on either side."""
    if modality == "cancelled":
        return "present"
    return "future" if modality in ("planned", "possible") else "past"


def not_before_it_was_written(scene: Scene, modality: Modality, date: str | None) -> Modality:
    """What is told for a day after the article ("visits Lusaka next month") is planned, whatever the verb says."""
    published = scene.document.published
    if modality != "occurred" or not date or published is None:
        return modality
    begins, written = earliest_latest(date)[0], earliest_latest(published.date)[1]
    return "planned" if begins and written and begins > written else modality

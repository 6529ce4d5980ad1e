"""Which states a pronoun, "the country" or "both countries" means, and which states a sentence is about.

In: a scene and a place in a line. Out: mentions of states; none where more than one could be meant. A subject stands behind no
preposition and no verb, and does not only own or describe the noun behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.claims.scene import Scene
    from kg.records import Mention

POLITIES = ("State", "Capital", "Seat", "Region")
_BACK = 3  # sentences
_OTHERS = ("Organisation", "Official", "Name", "Role", "Thing", "Unnamed", "Body", "Media", "Pronoun", "Gathering", "Group", "People")


def states_meant(scene: Scene, line: int, cells: tuple[int, int], before: int) -> list[Mention] | None:
    """What a pronoun or "both countries" means, in a match that starts at `before`: "suspended it" has a subject of its own."""
    first, after = cells
    words = scene.document.text[scene.cell(line, first).start : scene.cell(line, after - 1).end].lower().split()
    first = min(first, before)
    number = next((number for word in words if (number := _number(scene, word))), 0)
    if number:
        return _several(scene, line, first, number)
    if scene.type(line, cells[0]) == "Group":  # "they"
        told = _subject_before(scene, line, first)
        return told if told is not None and len(told) > 1 else None
    if len(words) > 1:  # "the country"
        return _subject_before(scene, line, first) or _only(scene, line, first)
    owner = _owner(scene, line, first)
    told = owner if owner is not None else _subject_before(scene, line, first)
    return told if told is not None and len(told) == 1 else None


def subject_in(scene: Scene, line: int, before: int, *, last: bool) -> list[Mention] | None:
    """The states that are the first or last subject before a cell; empty where the subject is no state, None where there is none."""
    subjects = list(_subjects(scene, line, before))
    if not subjects:
        return None
    first, after = subjects[-1 if last else 0]
    if scene.type(line, first) in POLITIES:
        return [] if _describes(scene, line, after) else _polities(scene, line, first, after)
    if scene.says("reference", line, first) or scene.type(line, first) == "Group":
        return states_meant(scene, line, (first, after), first) or []
    return []


def _number(scene: Scene, word: str) -> int:
    """How many a word counts: "both" is two."""
    return next((n for n in range(2, 7) if word in scene.pack.words(f"count-{n}")), 0)


def _owner(scene: Scene, line: int, before: int) -> list[Mention] | None:
    """The last state before in its sentence, where it owns what is talked of: "Palau's progress since it joined".

    Where the pronoun does not follow so closely, either could be meant: nothing.
    """
    owning = [cell for cell in range(before) if scene.type(line, cell) in POLITIES and scene.says("possessive", line, cell + 1)]
    if not owning or any(scene.type(line, cell) in POLITIES for cell in range(owning[-1] + 1, before)):
        return None
    return _polities(scene, line, owning[-1], owning[-1] + 1) if scene.says("since-joint", line, before - 1) else []


def _subject_before(scene: Scene, line: int, before: int) -> list[Mention] | None:
    """The states that are the subject nearest before a cell: of its sentence, else the first of the sentence before."""
    found = subject_in(scene, line, before, last=True)
    for number in range(line - 1, max(line - _BACK, -1), -1):
        if found is not None:
            break
        found = subject_in(scene, number, len(scene.lines[number].cells), last=False)
    return found or None


def _subjects(scene: Scene, line: int, before: int) -> Iterator[tuple[int, int]]:
    """The stretches before a cell that can be a subject."""
    cell = 0
    while cell < before:
        after = _run(scene, line, cell, before)
        if after > cell and _stands_as_subject(scene, line, cell, after):
            yield cell, after
        cell = max(after, cell + 1)


def _run(scene: Scene, line: int, cell: int, before: int) -> int:
    """The cell after a list of states, another possible subject or a pronoun that begins at a cell; the cell itself where none does."""
    if scene.says("reference", line, cell) and scene.says("nation-noun", line, cell + 1):
        return cell + 2
    if scene.says("reference-alone", line, cell) or scene.type(line, cell) in _OTHERS:
        return cell + 1
    if scene.type(line, cell) not in POLITIES:
        return cell
    after = cell + 1
    while True:
        step = after
        while scene.word(line, step) == "," or scene.says("conjunction", line, step):
            step += 1
        if not after < step <= after + 2 or scene.type(line, step) not in POLITIES or step >= before:
            return after
        after = step + 1


def _stands_as_subject(scene: Scene, line: int, first: int, after: int) -> bool:
    if scene.type(line, first) == "Organisation" and _describes(scene, line, after):
        return False
    before = first - 2 if scene.says("article", line, first - 1) else first - 1
    joined = scene.word(line, before) == "," or scene.says("conjunction", line, before)
    if scene.says("preposition", line, before) or (joined and scene.type(line, first - 2) in (*POLITIES, *_OTHERS)):
        return False
    return scene.says("saying-before", line, before) or scene.word(line, before) not in scene.pack.verb_words


def _describes(scene: Scene, line: int, after: int) -> bool:
    """Whether the states before a cell only own or describe what follows: "Fiji's army", "Fiji rugby"; not so "Fiji joined"."""
    if scene.says("possessive", line, after) or scene.word(line, after) == "-":
        return True
    if not scene.is_attributive(line, after) or scene.word(line, after) in scene.pack.verb_words:
        return False
    acted_on = scene.says("determiner", line, after + 1) or scene.type(line, after + 1) in POLITIES  # "froze its", "borders India"
    return not acted_on


def _only(scene: Scene, line: int, before: int) -> list[Mention] | None:
    """The only state told of in the nearest sentence that tells of any."""
    for number in range(line, max(line - _BACK, -1), -1):
        told = _polities(scene, number, 0, before if number == line else len(scene.lines[number].cells))
        if told:
            return told if len(told) == 1 else None
    return None


def _several(scene: Scene, line: int, before: int, number: int) -> list[Mention] | None:
    """As many states as are counted: those of the nearest sentence, or of the one list of so many in it."""
    for n in range(line, max(line - _BACK, -1), -1):
        end = before if n == line else len(scene.lines[n].cells)
        told = _polities(scene, n, 0, end)
        if len(told) == number:
            return told
        runs = [(cell, after) for cell in range(end) if (after := _run(scene, n, cell, end)) > cell + 1]
        lists = [states for run in runs if len(states := _polities(scene, n, *run)) == number]
        if len(lists) == 1:
            return lists[0]
        if len(told) > number:
            return None
    return None


def _polities(scene: Scene, line: int, first: int, after: int) -> list[Mention]:
    """The states and territories named in a stretch, each once."""
    found: dict[str, Mention] = {}
    for cell in range(first, after):
        mention = scene.cell(line, cell).mention
        if mention is not None and mention.type in POLITIES:
            found.setdefault(scene.state_of(mention) if mention.type != "Region" else mention.reference, mention)
    return list(found.values())

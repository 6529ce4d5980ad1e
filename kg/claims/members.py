"""Which states a membership is told of: those named, those that "it" or "both countries" mean, or the subject left out.

In: a scene and a match. Out: labels, with the words elsewhere that show them; nothing where they cannot be known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.bodies import label_of, mentions_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Mention, Span

_BACK = 3  # sentences
_POLITY = ("State", "Capital", "Seat", "Region")
_OTHERS = ("Organisation", "Official", "Name", "Role", "Thing", "Unnamed", "Body", "Media", "Pronoun", "Gathering", "Group", "People")

Told = tuple[list[str], list["Span"]]


def members_of(scene: Scene, match: Match) -> Told | None:
    """The members of the match, or those that its words lean on."""
    if match.has("member"):
        return [label for m in mentions_in(scene, match, "member", (*_POLITY, "Organisation")) if (label := member_label(scene, m))], []
    meant = next(iter(match.cells("meant")), None)
    found = _left_out(scene, match) if meant is None else _meant(scene, match.line, meant, match.first)
    if not found:
        return None
    return [member_label(scene, m) for m in found], [scene.span(m.start, m.end, "member") for m in found]


def member_label(scene: Scene, mention: Mention) -> str:
    """The state that a mention stands for, or the territory or organisation itself; nothing for a part of the world."""
    if mention.type == "Region":
        row = scene.reference.rows.get(mention.reference)
        return row.label if row is not None and row.state and row.kind == "region" else ""
    state = scene.state_of(mention)
    if state:
        return scene.label(state)
    return label_of(scene, mention) if mention.type == "Organisation" else ""


def _meant(scene: Scene, line: int, cells: tuple[int, int], before: int) -> list[Mention] | None:
    """What a pronoun or "both countries" means: of a match that starts at `before`, where "suspended it" has its own subject."""
    first, after = cells[0], cells[1]
    words = _plain(scene, line, first, after)
    first = min(first, before)
    number = next((_NUMBERS[word] for word in words if word in _NUMBERS), 0)
    if number:
        return _several(scene, line, first, number)
    if words[0] == "they":
        told = _subject_before(scene, line, first)
        return told if told is not None and len(told) > 1 else None
    if len(words) > 1:  # "the country"
        return _subject_before(scene, line, first) or _only(scene, line, first)
    told = _owner(scene, line, first)
    told = told if told is not None else _subject_before(scene, line, first)
    return told if told is not None and len(told) == 1 else None


def _plain(scene: Scene, line: int, first: int, after: int) -> list[str]:
    """The words of a stretch in small letters, those of "they" and "the two" too."""
    return scene.document.text[scene.cell(line, first).start : scene.cell(line, after - 1).end].lower().split()


def _owner(scene: Scene, line: int, before: int) -> list[Mention] | None:
    """The last state before in its sentence, where it owns what is talked of: "Palau's progress since it joined".

    Where it does not follow so closely, either could be meant: nothing.
    """
    owning = [cell for cell in range(before) if scene.type(line, cell) in _POLITY and scene.says("possessive", line, cell + 1)]
    if not owning or any(scene.type(line, cell) in _POLITY for cell in range(owning[-1] + 1, before)):
        return None
    owner = scene.cell(line, owning[-1]).mention
    return [owner] if owner is not None and scene.says("since-joint", line, before - 1) else []


_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def _left_out(scene: Scene, match: Match) -> list[Mention] | None:
    """The subject that "and joined X" leans on: that of its own sentence."""
    found = _subject_in(scene, match.line, match.first, last=True)
    return found or None


def _subject_before(scene: Scene, line: int, before: int) -> list[Mention] | None:
    """The states that are the subject nearest before a cell: of its sentence, else the first of the sentence before."""
    found = _subject_in(scene, line, before, last=True)
    for number in range(line - 1, max(line - _BACK, -1), -1):
        if found is not None:
            break
        found = _subject_in(scene, number, len(scene.lines[number].cells), last=False)
    return found or None


def _subject_in(scene: Scene, line: int, before: int, *, last: bool) -> list[Mention] | None:
    """The states that are the first or last subject before a cell; empty where the subject is no state, None where there is none."""
    subjects = list(_subjects(scene, line, before))
    if not subjects:
        return None
    first, after = subjects[-1 if last else 0]
    if scene.type(line, first) in _POLITY:
        described = _describes(scene, line, after)
        return (
            []
            if described
            else [m for cell in range(first, after) if (m := scene.cell(line, cell).mention) is not None and m.type in _POLITY]
        )
    if scene.word(line, first) in ("it", "both", "the") or scene.type(line, first) == "Group":
        return _meant(scene, line, (first, after), first) or []
    return []


def _describes(scene: Scene, line: int, after: int) -> bool:
    """Whether the states before a cell only own or describe what follows: "Fiji's army", "Fiji rugby"; not so "Fiji joined"."""
    if scene.says("possessive", line, after) or scene.word(line, after) == "-":
        return True
    if not scene.is_attributive(line, after) or scene.word(line, after) in scene.pack.verb_words:
        return False
    acted_on = scene.says("determiner", line, after + 1) or scene.type(line, after + 1) in _POLITY  # "froze its", "borders India"
    return not acted_on


def _subjects(scene: Scene, line: int, before: int) -> Iterator[tuple[int, int]]:
    """The stretches before a cell that stand where a subject stands: not behind a preposition or verb, not before "'s" or a noun."""
    cell = 0
    while cell < before:
        after = _run(scene, line, cell, before)
        if after > cell and _stands_as_subject(scene, line, cell, after):
            yield cell, after
        cell = max(after, cell + 1)


def _run(scene: Scene, line: int, cell: int, before: int) -> int:
    """The cell after a list of states, another possible subject or a pronoun that begins at a cell; the cell itself where none does."""
    if scene.word(line, cell) == "it":
        return cell + 1
    if scene.word(line, cell) in ("both", "the") and scene.word(line, cell + 1) in ("countries", "states", "nations", "country", "nation"):
        return cell + 2
    if scene.type(line, cell) in _OTHERS:
        return cell + 1
    if scene.type(line, cell) not in _POLITY:
        return cell
    after = cell + 1
    while True:
        step = after
        while scene.word(line, step) == "," or scene.says("conjunction", line, step):
            step += 1
        if not after < step <= after + 2 or scene.type(line, step) not in _POLITY or step >= before:
            return after
        after = step + 1


def _stands_as_subject(scene: Scene, line: int, first: int, after: int) -> bool:
    if scene.type(line, first) == "Organisation" and _describes(scene, line, after):
        return False
    before = scene.word(line, first - 1)
    if before == "the":
        before = scene.word(line, first - 2)
    listed = (before == "," or before in scene.pack.words("conjunction")) and scene.type(line, first - 2) in (*_POLITY, *_OTHERS)
    if scene.says("preposition", line, first - 1) or listed:
        return False
    return scene.says("saying-before", line, first - 1) or before not in scene.pack.verb_words


def _only(scene: Scene, line: int, before: int) -> list[Mention] | None:
    """The only state told of in the nearest sentence that tells of any."""
    for number in range(line, max(line - _BACK, -1), -1):
        told = _states(scene, number, before if number == line else len(scene.lines[number].cells))
        if told:
            return told if len(told) == 1 else None
    return None


def _several(scene: Scene, line: int, before: int, number: int) -> list[Mention] | None:
    """As many states as are counted: those of the nearest sentence, or of a list in it."""
    for n in range(line, max(line - _BACK, -1), -1):
        end = before if n == line else len(scene.lines[n].cells)
        told = _states(scene, n, end)
        if len(told) == number:
            return told
        lists = [_in_cells(scene, n, cell, after) for cell in range(end) if (after := _run(scene, n, cell, end)) > cell + 1]
        lists = [states for states in lists if len(states) == number and all(m.type in _POLITY for m in states)]
        if len(lists) == 1:
            return lists[0]
        if len(told) > number:
            return None
    return None


def _states(scene: Scene, line: int, before: int) -> list[Mention]:
    return _in_cells(scene, line, 0, before)


def _in_cells(scene: Scene, line: int, first: int, after: int) -> list[Mention]:
    """The states named in a stretch, each once."""
    found: dict[str, Mention] = {}
    for cell in range(first, after):
        mention = scene.cell(line, cell).mention
        if mention is not None and mention.type in ("State", "Capital"):
            found.setdefault(member_label(scene, mention), mention)
    return list(found.values())

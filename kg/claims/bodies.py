"""Which organisation a membership is told of: the one named, or the one that "the bloc" or nothing at all leans on.

In: a scene and a match. Out: labels of organisations, with the words elsewhere that show them; nothing where none can be known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.claims.forms import is_bare, is_phrase
from kg.grammar.folding import fold
from kg.grammar.line import shown, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.claims.matching import Match
    from kg.claims.scene import Scene
    from kg.records import Mention, Span

_BACK = 4  # sentences
_JOINED = ("InternationalOrganisation",)
_MOVEMENT = "Movement"  # states do not become members of these
_HOLDING = ("Gathering", "Official", "Role", "Office", "Title")  # mentions that may name a body inside

Told = tuple[list[str], list["Span"]]


def bodies_of(scene: Scene, match: Match) -> Told | None:
    """The organisations of the match, or the last one told of before it that its words can mean."""
    if _stands_for_another(scene, match):
        return None
    stated = [m for m in mentions_in(scene, match, "organisation", ("Organisation",)) if _can_be_joined(scene, m)]
    if match.has("ally"):
        stated = [m for m in stated if _is_alliance(scene, m)]
    if match.rule.id == "membership.includes":
        stated = stated[-1:]  # "A and B, which includes C"
    if match.has("organisation"):
        return ([label_of(scene, mention) for mention in stated], []) if stated else None
    if match.has("gathering"):
        held = [body for m in mentions_in(scene, match, "gathering", ("Gathering",)) if (body := _holds(scene, m))]
        return (held[:1], []) if held else None
    if leans_on_what_follows(scene, match):
        return None
    told = _told_inside(scene, match) or _told_before(scene, match)
    if told is None:
        return None
    return [label_of(scene, told)], [scene.span(told.start, told.end, "organisation")]


def _holds(scene: Scene, gathering: Mention) -> str:
    """The organisation whose name a gathering bears: "the G20 summit"."""
    words = scene.document.text[gathering.start : gathering.end].lower().split()
    for at, word in enumerate(words):
        first = next((shown(surface, spaced=False) for surface, _, _ in tokens(fold(word))), "")
        for phrase in scene.pack.phrases.get(first, ()):
            row, written = scene.reference.rows.get(phrase.entry.id), phrase.entry.text.lower().split()
            if row is not None and row.kind in _JOINED and words[at : at + len(written)] == written:
                return row.label
    return ""


def leans_on_what_follows(scene: Scene, match: Match) -> bool:
    """Whether a preposition goes on to name a body that no word list knows: "is an observer at the Ruritanian Council"."""
    return not match.has("bloc") and scene.says("standing-preposition", match.line, match.after)


def _told_inside(scene: Scene, match: Match) -> Mention | None:
    """The one organisation among the words of a match, as in "granted EU candidate status"."""
    members = {cell for role in ("member", "other") for first, after in match.cells(role) for cell in range(first, after)}
    inside = [scene.cell(match.line, cell).mention for cell in range(match.first, match.after) if cell not in members]
    told = [mention for mention in inside if mention is not None and mention.type == "Organisation"]
    return told[0] if len(told) == 1 and not match.has("bloc") else None


def mentions_in(scene: Scene, match: Match, role: str, types: tuple[str, ...]) -> Iterator[Mention]:
    """The mentions of some types in a role of a match, in order."""
    for first, after in match.cells(role):
        for cell in range(first, after):
            mention = scene.cell(match.line, cell).mention
            if mention is not None and mention.type in types:
                yield mention


def label_of(scene: Scene, mention: Mention) -> str:
    """What an organisation is called in claims."""
    return scene.label(mention.reference) if mention.reference else mention.value


def _can_be_joined(scene: Scene, mention: Mention) -> bool:
    row = scene.reference.rows.get(mention.reference)
    return row is None or row.kind != _MOVEMENT


def _is_alliance(scene: Scene, mention: Mention) -> bool:
    """Whether allies of a body are its members: of NATO, which has the name "Atlantic Alliance"; not so an "EU ally"."""
    nouns = scene.pack.words("alliance-noun")
    named = (phrase for group in scene.pack.phrases.values() for phrase in group if phrase.entry.id == mention.reference)
    return any(not nouns.isdisjoint(phrase.words) for phrase in named)


def _told_before(scene: Scene, match: Match) -> Mention | None:
    """The organisation told of before the match that its words can mean."""
    noun = next((scene.word(match.line, after - 1) for _, after in match.cells("bloc")), "")
    if is_bare(match):
        return _only_before(scene, match.line, noun)
    return body_before(scene, (match.line, match.first), noun)


def body_before(scene: Scene, place: tuple[int, int], noun: str) -> Mention | None:
    """The nearest organisation before a place that a noun ("the forum") can mean: in its sentence the last, in one before the first.

    Further back it must be the only one of the text.
    """
    for line in range(place[0], max(place[0] - _BACK, -1) - 1, -1):
        told = _told_in(scene, line, place[1] if line == place[0] else len(scene.lines[line].cells))
        fitting = [mention for mention in told if _fits(scene, mention, noun)]
        if fitting:
            return fitting[-1] if line == place[0] else fitting[0]
    return _only_before(scene, place[0], noun) if noun else None


def _only_before(scene: Scene, before: int, noun: str) -> Mention | None:
    earlier = [mention for line in range(before) for mention in _told_in(scene, line, len(scene.lines[line].cells))]
    fitting = [mention for mention in earlier if _fits(scene, mention, noun)]
    return fitting[-1] if len({mention.reference for mention in fitting}) == 1 else None


def _told_in(scene: Scene, line: int, before: int) -> Iterator[Mention]:
    for cell in range(before):
        mention = scene.cell(line, cell).mention
        body = _body_in(mention) if mention is not None else None
        if body is not None and body.reference and _can_be_joined(scene, body):
            yield body


def _body_in(mention: Mention) -> Mention | None:
    """The organisation that a mention is, or that a gathering or an office is of."""
    if mention.type == "Organisation":
        return mention
    parts = mention.parts if mention.type in _HOLDING else ()
    return next((body for _, part in parts if (body := _body_in(part)) is not None), None)


def _fits(scene: Scene, mention: Mention, noun: str) -> bool:
    """Whether an organisation can be called so: any is a bloc, only a union is "the union"."""
    if not noun or noun in scene.pack.words("any-body"):
        return True
    row = scene.reference.rows.get(mention.reference)
    names = (row.label, *row.alternatives) if row is not None else (mention.value,)
    return any(noun in name.lower().replace("(", " ").split() for name in names)


def _stands_for_another(scene: Scene, match: Match) -> bool:
    """As in "joined the WTO talks" and "joined the EU in condemning it": no body was joined.

    "The WTO bloc" and "WTO members" are the body.
    """
    member = next((first for role in ("member", "meant") for first, _ in match.cells(role)), match.first - 1)
    objects = [
        (first, after)
        for first, after in match.cells("organisation")
        if first > member and not is_phrase(match) and scene.word(match.line, first - 1) != ","
    ]
    return any(_describes(scene, match, after) or _acts(scene, match, after) for _, after in objects)


def _describes(scene: Scene, match: Match, after: int) -> bool:
    """Whether the name only describes what follows: "WTO talks", "the EU's market"; not so "the Mercosur trade bloc"."""
    nouns = scene.pack.table("bodynouns")
    inside = any(scene.word(match.line, cell) in nouns for cell in range(after, match.after))
    if inside:
        return False
    told = any(after <= first for role in ("trigger", "standing", "organisation") for first, _ in match.cells(role))
    owned = scene.says("possessive", match.line, after) and not told
    return owned or (scene.is_attributive(match.line, after) and scene.word(match.line, after) not in nouns)


def _acts(scene: Scene, match: Match, after: int) -> bool:
    """Whether the body is only somebody's company in doing something: "joined the EU in condemning it", "joined the EU and Japan"."""
    endings = tuple(scene.pack.words("gerund-ending"))
    gerund = scene.word(match.line, after + 1).endswith(endings) and not scene.type(match.line, after + 1)
    if scene.says("gerund-preposition", match.line, after) and gerund:
        return True
    if after < match.after and scene.says("gerund-preposition", match.line, match.after):
        return scene.word(match.line, match.after + 1).endswith(endings)  # "joined the EU on Monday in calling for"
    if match.rule.id != "membership.joined":
        return False
    listed = scene.says("conjunction", match.line, after) and scene.type(match.line, after + 1) in ("State", "Official", "Name")
    return scene.says("joint-action", match.line, after) or (listed and scene.type(match.line, after + 2) != "Date")

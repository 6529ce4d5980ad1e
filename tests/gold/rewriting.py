"""An article and its facts with other names in the same grammar: "the US and Russia" becomes "Kenya and the Netherlands".

In: a text, its facts, and the form that takes the place of each form. Out: the text with articles and possessives mended, and the facts with
names, quotes and offsets of the new text. Never chooses who stands in for whom (stand_ins.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    Fact = dict[str, object]

Edit = tuple[int, int, str]

# What the texts put a state's name before, as an adjective: "the US embassy".
_NOUNS = r" (?:army|embassy|Embassy|reprisals|unilateral|Secretary|state department|press service|Airlines|Engagement)\b"
_VOWEL = re.compile(r"(?i)(?!eu|u[kgrnsa])[aeiouáéíóúöäâîıå]")  # "an Uzbek", "a Ukrainian"
_OPENS = re.compile(r"(?:^|[.!?:\n]|date [0-9-]{10})[\s“\"(]*$")
_QUOTES = ("source", "quote", "start", "end", "type", "id", "note")


@dataclass(frozen=True, slots=True)
class Form:
    """What takes the place of a form: as a noun, before a noun, and whether the new and the old noun have the article "the"."""

    noun: str
    before_noun: str = ""
    article: bool = False
    had_article: bool = False


Forms = dict[str, Form]


def rewritten(text: str, forms: Mapping[str, Form]) -> tuple[str, tuple[Edit, ...]]:
    """The text with every form replaced, and the edits that did it."""
    edits = tuple(_edit(text, match, forms) for match in _finder(tuple(forms)).finditer(text))
    parts, position = [], 0
    for start, end, new in edits:
        parts += [text[position:start], new]
        position = end
    return "".join((*parts, text[position:])), edits


def rewritten_fact(fact: Fact, text: str, edits: tuple[Edit, ...], labels: Mapping[str, Form]) -> Fact:
    """A fact of the rewritten `text`: names by their new labels, the quote as it stands there now."""
    start, end = _moved(fact["start"], edits), _moved(fact["end"], edits, end=True)
    named = {key: _labelled(value, labels) for key, value in fact.items() if key not in _QUOTES}
    return {**fact, **named, "start": start, "end": end, "quote": text[start:end]}


@lru_cache(maxsize=4)
def _finder(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Forms as the press writes them, datelines in capitals included; never inside a word, a handle or a sum of money."""
    written = {*forms, *(form.upper() for form in forms)}
    either = "|".join(sorted(map(re.escape, written), key=len, reverse=True))
    return re.compile(rf"(?:\b(?P<article>[Tt]he|[Aa]n?) )?(?<![\w@])(?P<form>{either})(?![\w$])(?P<owns>['’]s\b)?")


def _edit(text: str, match: re.Match[str], forms: Mapping[str, Form]) -> Edit:
    written, article, owns = match["form"], match["article"] or "", match["owns"] or ""
    form = forms.get(written) or next(forms[one] for one in forms if one.upper() == written)
    attributive = bool(form.before_noun) and re.match(_NOUNS, text[match.end() :]) is not None
    noun = form.before_noun if attributive else form.noun
    shown = noun.upper() if written not in forms else noun
    article = _article(text, match, form, noun) if not attributive or article.lower() in ("a", "an") else article
    plural = not attributive and form.article and noun.endswith("s")
    return match.start(), match.end(), f"{article} {shown}".lstrip() + (owns[:1] if plural else owns)


def _article(text: str, match: re.Match[str], form: Form, noun: str) -> str:
    article = match["article"] or ""
    if article.lower() in ("a", "an"):
        return article[0] + ("n" if _VOWEL.match(noun) else "")
    before, after = text[: match.start()], text[match.end() :]
    if article and not form.had_article:
        return article
    if not form.article or before.endswith(("-", "’s ", "'s ")) or after.startswith("-"):
        return ""
    return article or ("The" if _OPENS.search(before) else "the")


def _moved(position: object, edits: tuple[Edit, ...], *, end: bool = False) -> int:
    """Where a boundary of a stretch lies after the edits; one inside an edit takes all of it in."""
    assert isinstance(position, int)
    shift = 0
    for first, after, new in edits:
        if position <= first if end else position < after:
            return position + shift if end or position <= first else first + shift
        if end and position < after:
            return first + shift + len(new)
        shift += len(new) - (after - first)
    return position + shift


def _labelled(value: object, labels: Mapping[str, Form]) -> object:
    if isinstance(value, list):
        return [_labelled(one, labels) for one in value]
    return rewritten(value, labels)[0] if isinstance(value, str) else value

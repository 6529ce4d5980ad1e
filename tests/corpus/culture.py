"""What a culture's names are, and how a table of them is read.

In: words of a table. Out: Culture, elements of names in all their spellings. Never a name itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.corpus.truth import Element

# The endings of a family name east of the Oder, of a man and of a woman.
EASTERN = (("ov", "ova"), ("ev", "eva"), ("in", "ina"), ("skiy", "skaya"), ("sky", "skaya"), ("ski", "skaya"))


@dataclass(frozen=True, slots=True)
class Culture:
    """The names of one culture, and the way round they go."""

    name: str
    men: tuple[Element, ...]
    women: tuple[Element, ...]
    family: tuple[Element, ...]
    middle: tuple[Element, ...] = ()
    family_first: bool = False
    honorifics: tuple[str, ...] = ()
    two_families: bool = False  # a second family name that papers keep or drop
    endings: tuple[tuple[str, str], ...] = ()  # of a man's family name, and of a woman's


def elements(*words: str) -> tuple[Element, ...]:
    """Give names divided by spaces, spellings by strokes; an underscore stands for a space inside a name."""
    return tuple(Element(tuple(spelling.replace("_", " ") for spelling in word.split("|"))) for word in " ".join(words).split())


def combined(roots: str, endings: str) -> str:
    """Give every root with every ending, spelling by spelling; roots divided by spaces."""
    pairs = [(root, ending) for ending in endings.split() for root in roots.split()]
    return " ".join("|".join(f"{stem}{tail}" for stem in root.split("|") for tail in ending.split("|")) for root, ending in pairs)


def of_woman(culture: Culture, name: Element) -> Element:
    """Give the family name as a woman of the culture bears it."""
    return Element(tuple(_of_woman(culture, spelling) for spelling in name.spellings))


def _of_woman(culture: Culture, name: str) -> str:
    for ending, other in culture.endings:
        if name.endswith(ending):
            return name.removesuffix(ending) + other
    return name

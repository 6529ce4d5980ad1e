"""From a name as a user types it to the one thing of the graph that it names.

In: names with their labels, a name. Out: an IRI. Never a guess: what is unknown or could be several things is an error with suggestions.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from kg.errors import QueryError

if TYPE_CHECKING:
    from collections.abc import Iterable

SUGGESTIONS = 3
LIKE_ENOUGH = 60.0


def find_thing(name: str, labels: Iterable[tuple[str, str]], kind: str) -> str:
    """Give the IRI whose label is `name`, whatever its case and accents, or the only one whose label holds all its words.

    `labels` are pairs of label and IRI, alternative labels among them. Raises QueryError with suggestions otherwise.
    """
    known = sorted(set(labels))
    wanted = _folded(name)
    exact = {iri for label, iri in known if _folded(label) == wanted}
    words = set(wanted.split())
    found = exact or {iri for label, iri in known if words and words <= set(_folded(label).split())}
    if len(found) == 1:
        return found.pop()
    if found:
        candidates = _first_label(known, found)
        raise QueryError(f"{name!r} could be {_listed(candidates)}", where=kind, advice="give the whole name")
    near = _near(name, [label for label, _ in known])
    advice = f"did you mean {_listed(near)}?" if near else f"{len({iri for _, iri in known})} are known"
    raise QueryError(f"there is no {kind} {name!r}", advice=advice)


def _first_label(known: list[tuple[str, str]], iris: set[str]) -> list[str]:
    by_iri = {iri: label for label, iri in reversed(known)}
    return sorted(by_iri[iri] for iri in iris)


def _near(name: str, labels: list[str]) -> list[str]:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only for a name that is not there

    found = process.extract(name, labels, scorer=fuzz.WRatio, processor=_folded, limit=SUGGESTIONS, score_cutoff=LIKE_ENOUGH)
    return list(dict.fromkeys(label for label, _, _ in found))


def _listed(names: list[str]) -> str:
    return " or ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _folded(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)).casefold().strip()

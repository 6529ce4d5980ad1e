"""A difference to JSON for programs, in a structure that stays (docs/how-to/compare.md).

In: a Difference. Out: bytes. Never a character that a terminal obeys: those are written as JSON escapes.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kg.publication.cells import CONTROL
from kg.publication.difference import GROUPS
from kg.publication.tables import term_fields

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from kg.publication.difference import Change, Changed, Difference, Name, Term, Thing


def difference_json(difference: Difference) -> bytes:
    """Write all that differs as one JSON object."""
    content = {
        "same": difference.same,
        "summary": {
            group: dict(zip(("added", "gone", "changed"), difference.counts(group), strict=True))
            for group in GROUPS
            if group != "evidence" or difference.evidence
        },
        "added": [_thing(thing, "split_from") for thing in difference.added],
        "gone": [_thing(thing, "merged_into") for thing in difference.gone],
        "changed": [_changed(changed) for changed in difference.changed],
    }
    return (CONTROL.sub(_escaped, json.dumps(content, ensure_ascii=False, indent=2)) + "\n").encode()


def _thing(thing: Thing, origin: str) -> dict[str, object]:
    values = {name: _terms(terms) for name, terms in thing.values}
    return {"kind": thing.kind, "iri": thing.name.iri, "label": thing.name.label, origin: _names(thing.others), "values": values}


def _changed(changed: Changed) -> dict[str, object]:
    return {
        "kind": changed.kind,
        "iri": changed.new.iri,
        "label": changed.new.label,
        "old_iri": changed.old.iri,
        "old_label": changed.old.label,
        "split_into": _names(changed.split_into),
        "merged_from": _names(changed.merged_from),
        "changes": [_change(change) for change in changed.changes],
    }


def _change(change: Change) -> dict[str, object]:
    sides = {"old": change.old, "new": change.new, "lost": change.lost, "gained": change.gained}
    return {"group": change.group, "property": change.property} | {side: _terms(terms) for side, terms in sides.items()}


def _names(names: Iterable[Name]) -> list[dict[str, str]]:
    return [{"iri": name.iri, "label": name.label} for name in names]


def _terms(terms: Iterable[Term]) -> list[dict[str, str]]:
    """Terms as in SPARQL query results, things with their label."""
    return [term_fields(term.cell) | ({"label": term.label} if term.cell.kind == "uri" else {}) for term in terms]


def _escaped(found: re.Match[str]) -> str:
    """Escape a character inside a string; a line end can only stand between strings, where it belongs."""
    return "\n" if found.group() == "\n" else f"\\u{ord(found.group()):04x}"

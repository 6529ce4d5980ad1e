"""A difference to lines for people: facts first, then support, names and evidence.

In: a Difference. Out: text, one line a thing. Never sends a control character; never decides what differs.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from kg.publication.cells import shown
from kg.publication.difference import GROUPS
from kg.publication.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.publication.difference import Change, Changed, Difference, Group, Name, Term, Thing

TITLES: dict[Group, str] = {"facts": "Facts", "support": "Support", "names": "Names", "evidence": "Evidence"}
# What is told of a thing beside its label, which says the rest; of kinds that are not here, everything.
TOLD = {
    "meeting": ("place", "host", "channel", "eventKind", "onSidelinesOf", "topic"),
    "visit": ("place", "eventKind", "onSidelinesOf", "topic"),
    "gathering": ("date", "place"),
    "met": (),
    "office": ("startDate", "endDate", "attested"),
    "membership": ("startDate", "endDate", "attested"),
    "statement": ("medium", "relayedBy"),
    "divergence": ("value", "keptValue"),
    "person": ("altLabel", "ofState"),
    "organisation": ("type", "altLabel", "ofState"),
    "state": ("altLabel",),
    "post": ("postIn",),
    "place": ("altLabel", "within"),
    "source": ("published", "publisher"),
    "claim": ("source", "rule", "modality"),
}
SPEAKING = ("meeting", "visit", "met")  # kinds that their label names
WORDS = {"altLabel": "also written", "label": "name", "iri": "IRI", "keptValue": "kept"}
CAPITAL = re.compile("(?<=[a-z])(?=[A-Z])")
NONE = "(none)"


def difference_text(difference: Difference) -> str:
    """Tell what differs: a section a group, a line a thing; one line when nothing does."""
    sections = [section for group in GROUPS if (section := _section(difference, group))]
    same = "The same facts, claims and sources.\n" if difference.evidence else "The same facts.\n"
    return "\n".join(sections) or same


def _section(difference: Difference, group: Group) -> str:
    counted = zip(("added", "gone", "changed"), difference.counts(group), strict=True)
    sums = ", ".join(f"{count} {word}" for word, count in counted if count)
    lines = [
        *((thing.kind, _thing("+", thing, "split from")) for thing in difference.added if thing.group == group),
        *((thing.kind, _thing("-", thing, "merged into")) for thing in difference.gone if thing.group == group),
        *((changed.kind, _changed(changed, group)) for changed in difference.changed if changed.touches(group)),
    ]
    lines.sort(key=lambda line: KINDS.index(line[0]))  # meetings before the places that they bring along
    return "".join(f"{shown(line)}\n" for line in (f"{TITLES[group]}: {sums}", *(line for _, line in lines))) if lines else ""


def _thing(sign: str, thing: Thing, origin: str) -> str:
    told = TOLD.get(thing.kind)
    parts = [f"{_words(name)} {_listed(terms)}" for name, terms in thing.values if (name != "label" if told is None else name in told)]
    if thing.others:
        parts.insert(0, f"{origin} {_names(thing.others)}")
    return f"{sign} {_head(thing.kind, thing.name)}" + (f"; {'; '.join(parts)}" if parts else "")


def _changed(changed: Changed, group: Group) -> str:
    return f"~ {_head(changed.kind, changed.old)}: {'; '.join(_parts(changed, group))}"


def _parts(changed: Changed, group: Group) -> Iterator[str]:
    if group == "facts" and changed.split_into:
        yield f"split into {_names((changed.new, *changed.split_into))}"
    if group == "facts" and changed.merged_from:
        yield f"merged from {_names((changed.old, *changed.merged_from))}"
    of_group = sorted((change for change in changed.changes if change.group == group), key=lambda change: change.property != "label")
    dated = any(change.property == "date" for change in of_group)
    for change in of_group:
        if not (dated and change.property in ("earliest", "latest")):  # the bounds of that date
            yield _change(change)


def _change(change: Change) -> str:
    if change.property == "claim":  # dozens of quotes would hide the rest
        return f"claims {len(change.old)} -> {len(change.new)} ({len(change.gained)} new)"
    if change.property == "label" and len(change.new) == 1:  # the line begins with the old one
        return f"now {change.new[0].label}"
    if len(change.old) > len(change.lost):
        signed = [f"+{_told(term)}" for term in change.gained] + [f"-{_told(term)}" for term in change.lost]
        return f"{_words(change.property)} {', '.join(signed)}"
    before, after = _listed(change.old), _listed(change.new)
    if before == after:  # of one label, or one text in two languages
        before, after = (", ".join(_exact(term) for term in terms) for terms in (change.old, change.new))
    return f"{_words(change.property)} {before} -> {after}"


def _head(kind: str, name: Name) -> str:
    label = f'"{name.label}"' if kind == "claim" else name.label
    return label if kind in SPEAKING else f"{kind}: {label}"


def _names(names: Iterable[Name]) -> str:
    """Name things; those of one label with the end of their IRI."""
    told = tuple(names)
    labels = Counter(name.label for name in told)
    return ", ".join(_item(name.label) + (f" ({_end(name.iri)})" if labels[name.label] > 1 else "") for name in told)


def _listed(terms: Iterable[Term]) -> str:
    return ", ".join(_told(term) for term in terms) or NONE


def _told(term: Term) -> str:
    is_iri = term.cell.kind == "uri" and term.label == term.cell.value
    return _end(term.label) if is_iri else _item(term.label)


def _item(label: str) -> str:
    """Give a label as one item of a list, in quotation marks where it holds a comma or a semicolon itself."""
    return f'"{label}"' if "," in label or ";" in label else label


def _exact(term: Term) -> str:
    cell = term.cell
    if cell.kind == "uri":
        return f"{term.label} ({_end(cell.value)})"
    return f"{cell.value} ({cell.language or cell.datatype or 'plain'})"


def _end(iri: str) -> str:
    """Give the end of an IRI that tells one thing of a graph from another: its kind and its key."""
    return "/".join(iri.split("/")[-2:])


def _words(name: str) -> str:
    return WORDS.get(name) or (name if ":" in name else CAPITAL.sub(" ", name).lower())

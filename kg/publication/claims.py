"""Claims to JSON lines, CSV and a table.

In: claims in the order they are to stand. Out: bytes. Never a name changed, a field invented or an order of its own.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from kg.publication.delimited import csv_bytes
from kg.publication.tables import table_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.records import Claim

# Makes every JSON line JSON-LD; it lies beside this file, so nothing is fetched.
CONTEXT = Path(__file__).with_name("context.jsonld")
# The fields of DESIGN 3 in their order: those of every claim, then those of its type. `!` marks what stays when it is empty.
FIRST = ("id", "type", "source", "start", "end", "quote", "rule")
BY_TYPE = {
    "meeting": (
        *("modality!", "attributed_to!", "participants!", "sides", "host", "place"),
        *("date!", "occasion", "topics", "channel", "kind"),
    ),
    "visit": ("modality!", "attributed_to!", "visitor", "destination", "date!", "kind"),
    "post": ("attributed_to", "holder", "title", "organisation", "status", "start_date", "end_date", "date"),
    "membership": ("attributed_to", "member", "organisation", "status", "start_date", "end_date", "date"),
    "statement": ("attributed_to", "speaker", "words", "medium", "relayed_by", "date"),
    "topic": ("modality!", "attributed_to", "participants!", "topics"),
}
COLUMNS = (
    *FIRST,
    *("modality", "attributed_to", "participants", "sides", "host", "place", "date", "occasion", "topics", "channel", "kind"),
    *("visitor", "destination", "holder", "member", "title", "organisation", "status", "start_date", "end_date"),
    *("speaker", "words", "medium", "relayed_by", "context"),
)
TABLE = ("source", "start", "type", "said", "who", "what", "when", "where", "quote")
LONGEST_QUOTE = 80
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def claim_fields(claim: Claim) -> dict[str, object]:
    """Give the fields of a claim as plain data, in the order of DESIGN 3, absent ones left out."""
    fields: dict[str, object] = {name: getattr(claim, name) for name in FIRST}
    for name in BY_TYPE[claim.type]:
        value = _value(claim, name.rstrip("!"))
        if value or name.endswith("!"):
            fields[name.rstrip("!")] = value
    if claim.context:
        fields["context"] = [{"start": span.start, "end": span.end, "quote": span.quote, "for": span.purpose} for span in claim.context]
    return fields


def claims_bytes(claims: Iterable[Claim], written_as: str = "jsonl") -> bytes:
    """Write claims as `jsonl`, `csv` or `table`, in the order given."""
    if written_as == "csv":
        return claims_csv(claims)
    if written_as == "table":
        return table_text(TABLE, [_row(claim) for claim in claims]).encode()
    return claims_jsonl(claims)


def claims_jsonl(claims: Iterable[Claim]) -> bytes:
    """Write claims as JSON lines, one a line, text as it is. A lone surrogate, which UTF-8 has not, stays as its JSON escape."""
    return "".join(f"{_json(claim)}\n" for claim in claims).encode()


def claims_csv(claims: Iterable[Claim]) -> bytes:
    """Write claims as CSV (RFC 4180) with one set of columns for all types; a cell never starts a formula."""
    return csv_bytes(COLUMNS, ([_text(claim, name) for name in COLUMNS] for claim in claims))


def _value(claim: Claim, name: str) -> object:
    if name == "sides":
        return [list(side) for side in claim.sides] if len(claim.participants) > 2 else None
    value = getattr(claim, name)
    return list(value) if isinstance(value, tuple) else value


def _json(claim: Claim) -> str:
    written = json.dumps(claim_fields(claim), ensure_ascii=False)
    return LONE_SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", written)


def _text(claim: Claim, name: str) -> str:
    value = getattr(claim, name)
    if name == "sides":
        return " | ".join("; ".join(side) for side in value) if len(claim.participants) > 2 else ""
    if name == "context":
        return "; ".join(f"{span.start}-{span.end} {span.purpose}: {span.quote}" for span in value)
    return "; ".join(value) if isinstance(value, tuple) else str("" if value is None else value)


def _row(claim: Claim) -> tuple[str, ...]:
    who = ", ".join(claim.participants) or claim.visitor or claim.holder or claim.member or claim.speaker or ""
    office = " of ".join(part for part in (claim.title, claim.organisation) if part)
    what = office or claim.occasion or ", ".join(claim.topics) or claim.words or ""
    when = claim.date or "/".join(part or ".." for part in (claim.start_date, claim.end_date)).replace("../..", "")
    cells = (claim.source, claim.start, claim.type, claim.modality or claim.status or "", who, what, when)
    where = claim.place or claim.destination or ""
    return tuple(str(cell) for cell in (*cells, where, _shortened(claim.quote)))


def _shortened(quote: str) -> str:
    return quote if len(quote) <= LONGEST_QUOTE else f"{quote[: LONGEST_QUOTE - 1]}…"

"""Quotes against the texts they were taken from.

In: a store and the texts of its documents. Out: a finding for each claim or span whose quote is not the text at its offsets.
Never says anything about a document whose text is not at hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, QuerySolutions

from kg.records import Finding
from kg.validation.naming import one_line, short

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pyoxigraph import QuerySolution, Store

QUOTES = """
PREFIX dip: <https://w3id.org/dipkg/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?node ?quote ?start ?end ?sha256 ?label WHERE {
  ?node dip:quote ?quote ; dip:start ?start ; dip:end ?end ; dip:source ?source .
  ?source dip:sha256 ?sha256 ; rdfs:label ?label .
}
"""


def findings(store: Store, texts: Mapping[str, str]) -> Iterator[Finding]:
    """Give a violation for each quote that differs from its text."""
    rows = store.query(QUOTES) if texts else ()
    for row in rows if isinstance(rows, QuerySolutions) else ():
        text = texts.get(_value(row, "sha256")[:16])
        if text is not None:
            yield from _compared(row, text)


def _compared(row: QuerySolution, text: str) -> Iterator[Finding]:
    quote, start, end = (_value(row, name) for name in ("quote", "start", "end"))
    if not (start.isdecimal() and end.isdecimal()):
        return  # the shapes say that offsets are whole numbers
    found = text[int(start) : int(end)]
    if found != quote:
        node = row["node"]
        iri = node.value if isinstance(node, NamedNode) else str(node)
        where = f"{_value(row, 'label')} {start}-{end}"
        problem = f'{short(iri)} quotes "{one_line(quote)}", but its source says "{one_line(found)}" at {start}-{end}'
        advice = "build again from this source, or give the source it was built from"
        yield Finding("violation", "quote-differs", iri, f"{problem}; {advice}", quote, where)


def _value(row: QuerySolution, column: str) -> str:
    term = row[column]
    return term.value if isinstance(term, Literal | NamedNode) else ""

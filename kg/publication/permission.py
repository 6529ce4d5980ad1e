"""What a question may do: read this graph, and nothing else.

In: SPARQL as it was typed. Out: nothing, or a QueryError. Never a question that reaches the network.
"""

from __future__ import annotations

import re

from kg.errors import QueryError

FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
# SPARQL decodes these before it reads a single word, so a keyword may hide in them.
CODE_POINT = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
# All that may hold any word without meaning it, longest first, as the grammar of SPARQL reads it from left to right.
WORDLESS = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n\r]|\\.)*"'
    r"|'(?:[^'\\\n\r]|\\.)*'"
    r"|<[^<>\"{}|^`\\\x00-\x20]*>"
    r"|\#[^\n\r]*"
    r"|[?$]\w+"
    r"|(?:[^\W\d_][\w.-]*)?:(?:[\w.:-]|%[0-9A-Fa-f]{2}|\\.)*",
    re.DOTALL,
)
UPDATE = re.compile(r"^\s*(?:(?:PREFIX|BASE)\s*)*(INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\b", re.IGNORECASE)
FORM = re.compile(rf"\b({'|'.join(FORMS)})\b", re.IGNORECASE)


def check_permission(query: str) -> None:
    """Raise QueryError when the query asks another server, changes the graph, or is no SELECT, ASK or CONSTRUCT."""
    words = WORDLESS.sub(" ", CODE_POINT.sub(_decoded, query))
    # Anywhere, even glued to another word: better to refuse an odd query than to send one.
    if "service" in words.lower():
        raise QueryError(
            "SERVICE is refused: a question never reaches the network", advice="load the other data into a store and ask there"
        )
    if UPDATE.match(words):
        raise QueryError("this is an update; a question only reads", advice="write SELECT, ASK or CONSTRUCT")
    form = FORM.search(words)
    if form is None or form[1].upper() == "DESCRIBE":
        raise QueryError(
            "this is no question in SPARQL", advice="write SELECT, ASK or CONSTRUCT, or see the saved ones with: kg query --list"
        )


def _decoded(found: re.Match[str]) -> str:
    number = int(found[1] or found[2], 16)
    return chr(number) if number <= 0x10FFFF else found.group()

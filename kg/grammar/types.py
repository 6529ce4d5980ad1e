"""The types of mentions: each has one reserved letter; a class of types may stand wherever a type may.

In: a type's name as rules write it. Out: the letters it covers. Never guesses: an unknown name is an error with a hint.
"""

from __future__ import annotations

from kg.errors import RuleError
from kg.grammar.nearest import nearest

# One reserved letter a type, in the C1 range that source texts cannot reach (folding.py).
LETTERS = {
    name: chr(0x80 + number)
    for number, name in enumerate(
        (
            "State", "Demonym", "Capital", "Seat", "City", "Organisation", "Media", "Body", "Title", "Portfolio",
            "Modifier", "Honorific", "Name", "Date", "Office", "Official", "Role", "Pronoun", "Group", "Gathering",
            "Unnamed", "Thing", "Status", "Ordinal", "People", "Speaker", "Quote", "Region", "Titles", "Self",
        )
    )
}  # fmt: skip
TYPES = {letter: name for name, letter in LETTERS.items()}
CLASSES = {
    "Person": ("Official", "Name", "Role", "Pronoun", "Self"),
    "Named": ("Official", "Name"),
    "Anyone": ("Official", "Name", "Role", "Pronoun", "Unnamed", "Thing"),
    "Country": ("State", "Capital", "Seat"),
    "Nation": ("State", "Demonym", "Capital", "Seat", "Region"),
    "Place": ("City", "Capital", "State", "Region", "Seat"),
    "Member": ("State", "Capital", "Seat", "Region", "Organisation"),
    "Polity": ("State", "Capital", "Seat", "Region"),
    "Institution": ("Organisation", "Body", "Thing", "Media"),
}


def letters(name: str, *, where: str = "") -> str:
    """The reserved letters that a type or class of types covers. Raises RuleError with the nearest known name."""
    if name in CLASSES:
        return "".join(LETTERS[member] for member in CLASSES[name])
    if name in LETTERS:
        return LETTERS[name]
    raise RuleError(f"unknown type {name}", where=where, advice=nearest(name, (*LETTERS, *CLASSES)))

"""Who says so: named before, behind or after "according to"; nobody where the sayer cannot be known or reports something else."""

from __future__ import annotations

import pytest

from kg.documents.reading import document_of
from kg.grammar.loading import load_grammar
from kg.pipeline.extraction import extract

NOBODY = ("", "")


def told(text: str) -> set[tuple[str, str]]:
    """Who says so and the words that show it, for every meeting, visit and membership and every post not told beside a name."""
    claims = extract(document_of("x.txt", text.encode()), load_grammar())
    kept = [c for c in claims if c.type != "statement" and not c.rule.startswith(("post.title-name", "post.description"))]
    return {(c.attributed_to or "", next((s.quote for s in c.context if s.purpose == "attribution"), "")) for c in kept}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Silva will visit Kenya on Monday, TASS reported.", ("TASS", "TASS reported")),
        ("TASS reported that Ana Silva visited Kenya.", ("TASS", "TASS reported")),
        ("State news agency SANA reported that Jan Novak visited Damascus.", ("SANA", "SANA reported")),
        ("According to Reuters, Ana Silva visited Kenya.", ("Reuters", "According to Reuters")),
        ("His office said Ana Silva will visit Kenya on Monday.", ("his office", "His office said")),
        ("Ana Silva's office said she would visit Kenya.", ("Ana Silva's office", "Ana Silva's office said")),
        ("Ana Silva visited Kenya, her spokesman said.", ("her spokesman", "her spokesman said")),
        ("The foreign ministry said in a statement that Ana Silva met Jan Novak.", ("foreign ministry", "The foreign ministry said")),
        ("China's Foreign Ministry said on Tuesday Ana Silva visited Fiji.", ("China's Foreign Ministry", "China's Foreign Ministry said")),
        (
            "Ana Silva met Jan Novak in Prague, according to the Czech foreign ministry.",
            ("Czech foreign ministry", "according to the Czech foreign ministry"),
        ),
        ("The Kremlin said Ana Silva visited Fiji.", ("Kremlin", "The Kremlin said")),
        ("Ana Silva visited Fiji, Kremlin spokesman Dmitry Orlov told reporters.", ("Dmitry Orlov", "Kremlin spokesman Dmitry Orlov told")),
        ("Ana Silva visited Fiji, said Jan Novak, adding that the talks were good.", ("Jan Novak", "said Jan Novak")),
        ("Jan Novak said he met Ana Silva in Rome.", ("Jan Novak", "Jan Novak said")),
        ("Ana Silva was appointed foreign minister of Chile, the presidency said.", ("presidency", "the presidency said")),
        ("NATO said Norway has applied to join the OECD.", ("NATO", "NATO said")),
        ("Ana Silva visited Kenya.", NOBODY),
        ("Officials said Ana Silva visited Kenya.", NOBODY),
        ("A man at the ministry said Ana Silva visited Kenya.", NOBODY),
        ("While Ana Silva visited Kenya, Jan Novak said he was ill.", NOBODY),
        ("Jan Novak said trade was good and met Ana Silva in Rome.", NOBODY),
        ('"We will talk," Jan Novak said; Ana Silva visited Kenya.', NOBODY),
    ],
)
def test_the_sayer_is_named_where_the_sentence_names_one(text, expected):
    assert told(text) == {expected}


def test_a_title_beside_a_name_is_nobodys_report():
    claims = extract(document_of("x.txt", b"TASS reported that Kenyan President Peter Odhiambo met Jan Novak."), load_grammar())
    assert {(c.type, c.attributed_to) for c in claims} == {("meeting", "TASS"), ("post", None)}

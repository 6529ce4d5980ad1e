"""A claim that was kept comes back as it was, under the name that its article has now; anything else is refused."""

from __future__ import annotations

import json

import pytest

from kg.publication.kept_claims import packed, unpacked
from kg.records import Claim, Document, Span

TEXT = "On 4 June Kofi Mensah met Lotte Maes and Ana Núñez — 🤝 — in Accra."
DOCUMENT = Document("accra.txt", "ab" * 32, TEXT)
LEAST = Claim(id="i", type="post", source="accra.txt", document="ab" * 8, start=0, end=9, quote="On 4 June", rule="post.held")
FULL = Claim(
    id="j",
    type="meeting",
    source="accra.txt",
    document="ab" * 8,
    start=10,
    end=len(TEXT) - 1,
    quote=TEXT[10:-1],
    rule="meeting.met",
    modality="occurred",
    attributed_to="Accra Post",
    participants=("Kofi Mensah", "Lotte Maes", "Ana Núñez"),
    sides=(("Kofi Mensah",), ("Lotte Maes", "Ana Núñez")),
    place="Accra",
    date="2021-06-04",
    topics=("trade", "defence"),
    context=(Span(3, 9, "4 June", "date"), Span(0, 0, "", "")),
    states=(("Kofi Mensah", "Ghana"),),
)


def test_claims_come_back_as_they_were():
    line = packed([LEAST, FULL])
    assert unpacked(line, DOCUMENT) == (LEAST, FULL)
    assert b"\n" not in line


def test_what_no_claim_says_comes_back_as_no_claims():
    assert unpacked(packed([]), DOCUMENT) == ()


def test_claims_come_back_under_the_name_that_the_article_has_now():
    renamed = Document("renamed.txt", DOCUMENT.sha256, TEXT)
    assert [(c.source, c.id) for c in unpacked(packed([LEAST]), renamed)] == [("renamed.txt", "i")]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(
            ("id", 1),
            ("id", None),
            ("type", "rumour"),
            ("modality", "surely"),
            ("modality", ["occurred"]),
            ("start", "10"),
            ("start", True),
        ),
        *(
            ("start", -1),
            ("end", len(TEXT) + 1),
            ("end", 9),
            ("participants", "Kofi Mensah"),
            ("participants", [1]),
            ("sides", [["a"], "b"]),
        ),
        *(("states", [["a", "b", "c"]]), ("context", [[0, 1]]), ("context", [[0, 1, 2]]), ("context", {"a": 1}), ("place", ["Accra"])),
        *(("quote", "forged"), ("source", "other.txt"), ("colour", "blue")),
    ],
)
def test_a_field_that_no_claim_has_is_refused(field, value):
    (fields,) = json.loads(packed([FULL]))
    with pytest.raises(ValueError, match=r"."):
        unpacked(json.dumps([fields | {field: value}]).encode(), DOCUMENT)


@pytest.mark.parametrize("line", [b"", b"[", b"{}", b"[[]]", b"[null]", b"[{}]", b"\xff", b"[" * 100_000, b'[{"id":"i"}]'])
def test_what_is_no_list_of_claims_is_refused(line):
    with pytest.raises(ValueError, match=r"."):
        unpacked(line, DOCUMENT)

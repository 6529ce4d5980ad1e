"""The questions of the seeds, asked of the graph that the gold claims give: what the extractor must reach, told apart from how."""

import hashlib
import json
from dataclasses import fields
from pathlib import Path

import pytest

from kg.grammar.reference import read_reference
from kg.graph import triples, turtle
from kg.publication import ask
from kg.records import Claim, Document, Published
from kg.resolution import resolve
from kg.resources import folder

GOLD = Path(__file__).parents[2] / "gold" / "seeds.jsonl"
S0, S1, S2, S3, S4 = (path.name for path in sorted(folder("seeds").glob("0*.txt")))
PUBLISHED = {S0: "2025-02-27", S1: "2025-02-27", S2: "2025-02-27", S3: "2025-02-26", S4: "2024"}
SHOIGU, ANWAR, PUTIN, PRABOWO = "Sergei Shoigu", "Anwar Ibrahim", "Vladimir Putin", "Prabowo Subianto"
NUSHIRWAN, SJAFRIE, KHALED = "Nushirwan Zainal Abidin", "Sjafrie Sjamsoeddin", "Mohamed Khaled Nordin"
WITH_ANWAR = "Meeting of Anwar Ibrahim and Sergei Shoigu, 27 February 2025"
WITH_NUSHIRWAN = "Meeting of Nushirwan Zainal Abidin and Sergei Shoigu, 26 February 2025"
WITH_PRABOWO = "Meeting of Prabowo Subianto, Sergei Shoigu and Sjafrie Sjamsoeddin, 24 to 26 February 2025"
IN_VLADIVOSTOK = "Meeting of Anwar Ibrahim and Vladimir Putin, September 2024"
SCO = "Shanghai Cooperation Organisation"
SCO_MEMBERS = ["Afghanistan", "China", "India", "Iran", "Kazakhstan", "Kyrgyzstan", "Pakistan", "Tajikistan", "Uzbekistan"]
SCO_ASSOCIATED = [
    "Azerbaijan",
    "Bahrain",
    "Egypt",
    "Kuwait",
    "Maldives",
    "Qatar",
    "Saudi Arabia",
    "Turkmenistan",
    "Türkiye",
    "United Arab Emirates",
]
DEFENCE, SECRETARY = "Minister of Defence of ", "Secretary of the Security Council of Russia"
WAS_MINISTER = (SHOIGU, f"{DEFENCE}Russia", "2012", "2024", "", "")

QUESTIONS = [
    (1, "whom-met", {"person": SHOIGU}, [(SHOIGU, other) for other in (ANWAR, NUSHIRWAN, PRABOWO, SJAFRIE)]),
    (2, "planned-only", {"person": SHOIGU}, [(SHOIGU, KHALED, "", S2)]),
    (3, "when-where", {"person": SHOIGU, "other": ANWAR}, [(SHOIGU, ANWAR, "2025-02-27", "Putrajaya")]),
    (4, "who-says", {"person": SHOIGU, "other": NUSHIRWAN}, [(SHOIGU, NUSHIRWAN, "2025-02-26", "Kuala Lumpur", S3)]),
    (5, "support", {"person": SHOIGU, "other": ANWAR}, [(WITH_ANWAR, "3", "2")]),
    (6, "meetings-in", {"place": "Malaysia"}, [(WITH_NUSHIRWAN, "2025-02-26", "Kuala Lumpur"), (WITH_ANWAR, "2025-02-27", "Putrajaya")]),
    (9, "office-holders", {"office": f"{DEFENCE}Russia"}, [WAS_MINISTER]),
    (10, "offices-of", {"person": SHOIGU}, [WAS_MINISTER, (SHOIGU, SECRETARY, "", "", "2025-02-26", "2025-02-27")]),
    (
        11,
        "offices-of",
        {"person": PRABOWO},
        [
            (PRABOWO, f"{DEFENCE}Indonesia", "", "", "2024", "2024"),
            (PRABOWO, "President of Indonesia", "", "", "2025-02-27", "2025-02-27"),
            (PRABOWO, "President-elect of Indonesia", "", "", "2024", "2024"),
        ],
    ),
    (
        12,
        "office-holders",
        {"office": "President of Indonesia"},
        [
            ("Joko Widodo", "President of Indonesia", "", "", "2024", "2024"),
            (PRABOWO, "President of Indonesia", "", "", "2025-02-27", "2025-02-27"),
        ],
    ),
    (
        13,
        "offices-named",
        {"title": "Minister of Defence"},
        [
            (PRABOWO, f"{DEFENCE}Indonesia", "", "", "2024", "2024"),
            (SJAFRIE, f"{DEFENCE}Indonesia", "", "", "2025-02-27", "2025-02-27"),
            (KHALED, f"{DEFENCE}Malaysia", "", "", "2025-02-27", "2025-02-27"),
            WAS_MINISTER,
        ],
    ),
    (
        14,
        "standing-by-document",
        {"member": "Malaysia", "organisation": "BRICS"},
        [
            ("Malaysia", "BRICS", status, source)
            for status, source in [
                ("applicant", S3),
                ("interested", S0),
                ("interested", S1),
                ("interested", S4),
                ("partner", S0),
                ("partner", S1),
            ]
        ],
    ),
    (
        15,
        "members",
        {"organisation": "BRICS"},
        [
            ("BRICS", state, "2025" if state == "Indonesia" else "")
            for state in ("Brazil", "China", "India", "Indonesia", "Russia", "South Africa")
        ],
    ),
    (16, "partners", {"organisation": "BRICS"}, [("BRICS", "Malaysia"), ("BRICS", "Thailand")]),
    (
        17,
        "participants",
        {"organisation": SCO},
        [
            *((SCO, "associated", state) for state in SCO_ASSOCIATED),
            (SCO, "guest", "Malaysia"),
            *((SCO, "member", state) for state in SCO_MEMBERS),
        ],
    ),
    (
        18,
        "organisations-of",
        {"member": "Malaysia"},
        [
            ("Malaysia", "ASEAN", "member"),
            *(("Malaysia", "BRICS", status) for status in ("applicant", "interested", "partner")),
            ("Malaysia", SCO, "guest"),
        ],
    ),
    (
        19,
        "whom-met",
        {"person": PUTIN},
        [(PUTIN, other) for other in (ANWAR, "Joko Widodo", "Kim Jong Un", "Min Aung Hlaing", "Narendra Modi", PRABOWO, "Xi Jinping")],
    ),
    (20, "planned-then-held", {}, [(IN_VLADIVOSTOK, "2024-09", "Vladivostok", S4, held) for held in (S0, S3)]),
    (
        21,
        "visits",
        {},
        [
            ("Visit of Anwar Ibrahim to Russia, 2024", ANWAR, "Russia", "2024", "occurred"),
            ("Visit of Sergei Shoigu to Indonesia, 24 to 26 February 2025", SHOIGU, "Indonesia", "2025-02-24/2025-02-26", "occurred"),
            ("Visit of Sergei Shoigu to Malaysia, 26 to 27 February 2025", SHOIGU, "Kuala Lumpur", "2025-02-26/2025-02-27", "occurred"),
            ("Visit of Vladimir Putin to Mongolia, 2024", PUTIN, "Mongolia", "2024", "occurred"),
        ],
    ),
    (27, "officials-without-events", {}, [("Donald Trump",), ("Joe Biden",), ("Radosław Sikorski",)]),
    (
        28,
        "meetings-between",
        {"from": "2025-02-24", "to": "2025-02-27"},
        [
            ("2025-02-24/2025-02-26", WITH_PRABOWO, "Jakarta"),
            ("2025-02-26", WITH_NUSHIRWAN, "Kuala Lumpur"),
            ("2025-02-27", WITH_ANWAR, "Putrajaya"),
        ],
    ),
    (29, "sidelines", {}, [(IN_VLADIVOSTOK, "Eastern Economic Forum", "2024-09", "Vladivostok")]),
]


@pytest.fixture(scope="module")
def graph():
    paths = sorted(folder("seeds").glob("0*.txt"))
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}
    documents = [
        Document(path.name, digests[path.name], path.read_text(encoding="utf-8"), Published(PUBLISHED[path.name], "inferred"))
        for path in paths
    ]
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    claims = [_claim(row, digests[row["source"]][:16]) for row in rows if row["type"] != "meeting" or len(row["participants"]) > 1]
    return turtle(triples(resolve(documents, claims, read_reference(folder("lexicons") / "reference"))))


def _claim(row, document):
    known = {field.name for field in fields(Claim)}
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items() if name in known}
    people = values.get("participants", ())
    return Claim(
        **{
            **values,
            "id": f"{document}-{row['id']}",
            "document": document,
            "rule": f"{row['type']}.gold",
            "sides": (people[:1], people[1:]),
        }
    )


@pytest.mark.parametrize(("number", "name", "values", "rows"), QUESTIONS, ids=[f"question-{number}" for number, *_ in QUESTIONS])
def test_a_question_of_the_seeds_has_exactly_this_answer(graph, number, name, values, rows):
    answer = ask(graph, name, values)
    assert [tuple(cell.value if cell else "" for cell in row) for row in answer.rows] == rows, f"question {number}"


def test_the_evidence_for_a_place_is_where_the_words_stand(graph):
    answer = ask(graph, "evidence-for-place", {"place": "Putrajaya"})
    found = [tuple(row[answer.columns.index(column)].value for column in ("source", "start", "end")) for row in answer.rows]
    assert found == [(S0, "597", "680"), (S1, "482", "574")]


def test_standings_that_sources_do_not_agree_on_are_listed_with_every_value(graph):
    answer = ask(graph, "divergences")
    assert [(row[0].value, row[2].value) for row in answer.rows] == [
        *(("Malaysia in BRICS: standing", status) for status in ("applicant", "interested", "partner")),
        *(("Thailand in BRICS: standing", status) for status in ("interested", "partner")),
    ]

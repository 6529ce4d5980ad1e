"""The questions of analysts, asked of the graph that `kg build` makes of the five seeds: the answers, row by row."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg

S0, S1, S2, S3, S4 = sorted(path.name for path in (Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
SHOIGU, ANWAR, PUTIN, PRABOWO = "Sergei Shoigu", "Anwar Ibrahim", "Vladimir Putin", "Prabowo Subianto"
NUSHIRWAN, SJAFRIE, KHALED = "Nushirwan Zainal Abidin", "Sjafrie Sjamsoeddin", "Mohamed Khaled Nordin"
WITH_ANWAR = "Meeting of Anwar Ibrahim and Sergei Shoigu, 27 February 2025"
WITH_NUSHIRWAN = "Meeting of Nushirwan Zainal Abidin and Sergei Shoigu, 26 February 2025"
WITH_PRABOWO = "Meeting of Prabowo Subianto, Sergei Shoigu and Sjafrie Sjamsoeddin, 24 to 26 February 2025"
IN_VLADIVOSTOK = "Meeting of Anwar Ibrahim and Vladimir Putin, September 2024"
DEFENCE, DEFENCE_OF_RUSSIA = "Minister of Defence", "Minister of Defence of Russia"
PRESIDENT = "President of Indonesia"
WAS_MINISTER = (SHOIGU, DEFENCE_OF_RUSSIA, "2012", "2024", "", "")
BRICS_MEMBERS = {"Brazil": "", "China": "", "India": "", "Indonesia": "2025", "Russia": "", "South Africa": ""}
BRICS_STANDINGS = [("applicant", S3), ("interested", S0), ("interested", S1), ("interested", S4), ("partner", S0), ("partner", S1)]
SCO = "Shanghai Cooperation Organisation"
SCO_MEMBERS = ("Afghanistan", "China", "India", "Iran", "Kazakhstan", "Kyrgyzstan", "Pakistan", "Tajikistan", "Uzbekistan")
SCO_ASSOCIATED = (
    *("Azerbaijan", "Bahrain", "Egypt", "Kuwait", "Maldives", "Qatar", "Saudi Arabia"),
    *("Turkmenistan", "Türkiye", "United Arab Emirates"),
)
MET_BY_PUTIN = (ANWAR, "Joko Widodo", "Kim Jong Un", "Min Aung Hlaing", "Narendra Modi", PRABOWO, "Xi Jinping")
KEPT = "every standing that a source tells is kept, each as a membership of its own"

ITSELF_AND_ANWAR = ("", ANWAR)  # the article in its own words, and Anwar whom it quotes
ANNOUNCED = "We will be discussing space and nuclear energy"
GREETINGS = "conveyed his warm greetings and emphasized that Russian-Malaysian relations have traditionally been friendly."
APPRECIATION = "I expressed my appreciation for this visit that will surely lead to meaningful cooperation in the years to come"
DISCUSSIONS = (
    "Our discussions focused on several significant matters pertaining to the relationship between our two countries, "
    "among others education, security and defense issues"
)
BENEFITS = (
    "This visit will no doubt bring the best benefits to Malaysia, especially in strengthening cooperation as well as "
    "two-way ties between Malaysia and Russia"
)

QUESTIONS = {
    "1 whom did Shoigu meet": ("whom-met", {"person": SHOIGU}, [(SHOIGU, met) for met in (ANWAR, NUSHIRWAN, PRABOWO, SJAFRIE)]),
    "2 whom was he due to meet": ("planned-only", {"person": SHOIGU}, [(SHOIGU, KHALED, "", S2)]),
    "3 when and where Anwar": ("when-where", {"person": SHOIGU, "other": ANWAR}, [(SHOIGU, ANWAR, "2025-02-27", "Putrajaya")]),
    "4 who says Nushirwan": ("who-says", {"person": SHOIGU, "other": NUSHIRWAN}, [(SHOIGU, NUSHIRWAN, "2025-02-26", "Kuala Lumpur", S3)]),
    "5 documents and stories": ("support", {"person": SHOIGU, "other": ANWAR}, [(WITH_ANWAR, "3", "2")]),
    "6 in Malaysia": (
        "meetings-in",
        {"place": "Malaysia"},
        [(WITH_NUSHIRWAN, "2025-02-26", "Kuala Lumpur"), (WITH_ANWAR, "2025-02-27", "Putrajaya")],
    ),
    "7 discussed on 27 February": (
        "topics",
        {"day": "2025-02-27"},
        [
            ("defence", S1, ANWAR),
            *(("defence", S2, teller) for teller in ITSELF_AND_ANWAR),
            ("economics", S1, ANWAR),
            ("education", S2, ANWAR),
            ("security", S1, ANWAR),
            *(("security", S2, teller) for teller in ITSELF_AND_ANWAR),
        ],
    ),
    "8 only announced or unclear": (
        "topics-announced",
        {},
        [
            *(("arms procurement", "possible", WITH_ANWAR, source, "") for source in (S0, S1)),
            *((topic, "planned", f"{SHOIGU}: {ANNOUNCED}", S2, SHOIGU) for topic in ("nuclear energy", "space")),
        ],
    ),
    "9 defence minister of Russia": ("office-holders", {"office": DEFENCE_OF_RUSSIA}, [WAS_MINISTER]),
    "10 offices of Shoigu": (
        "offices-of",
        {"person": SHOIGU},
        [WAS_MINISTER, (SHOIGU, "Secretary of the Security Council of Russia", "", "", "2025-02-26", "2025-02-27")],
    ),
    "11 offices of Prabowo": (
        "offices-of",
        {"person": PRABOWO},
        [
            (PRABOWO, "Minister of Defence of Indonesia", "", "", "2024", "2024"),
            (PRABOWO, PRESIDENT, "", "", "2025-02-27", "2025-02-27"),
            (PRABOWO, "President-elect of Indonesia", "", "", "2024", "2024"),
        ],
    ),
    "12 President of Indonesia": (
        "office-holders",
        {"office": PRESIDENT},
        [("Joko Widodo", PRESIDENT, "", "", "2024", "2024"), (PRABOWO, PRESIDENT, "", "", "2025-02-27", "2025-02-27")],
    ),
    "13 all defence ministers": (
        "offices-named",
        {"title": DEFENCE},
        [
            (PRABOWO, "Minister of Defence of Indonesia", "", "", "2024", "2024"),
            (SJAFRIE, "Minister of Defence of Indonesia", "", "", "2025-02-27", "2025-02-27"),
            (KHALED, "Minister of Defence of Malaysia", "", "", "2025-02-27", "2025-02-27"),
            WAS_MINISTER,
        ],
    ),
    "14 Malaysia in BRICS by document": (
        "standing-by-document",
        {"member": "Malaysia", "organisation": "BRICS"},
        [("Malaysia", "BRICS", *standing) for standing in BRICS_STANDINGS],
    ),
    "15 members of BRICS": ("members", {"organisation": "BRICS"}, [("BRICS", *member) for member in BRICS_MEMBERS.items()]),
    "16 partners of BRICS": ("partners", {"organisation": "BRICS"}, [("BRICS", "Malaysia"), ("BRICS", "Thailand")]),
    "17 who takes part in the SCO": (
        "participants",
        {"organisation": SCO},
        [
            *((SCO, "associated", state) for state in SCO_ASSOCIATED),
            (SCO, "guest", "Malaysia"),
            *((SCO, "member", state) for state in SCO_MEMBERS),
        ],
    ),
    "18 organisations of Malaysia": (
        "organisations-of",
        {"member": "Malaysia"},
        [
            ("Malaysia", "ASEAN", "member"),
            *(("Malaysia", "BRICS", status) for status in ("applicant", "interested", "partner")),
            ("Malaysia", SCO, "guest"),
        ],
    ),
    "19 who met Putin": ("whom-met", {"person": PUTIN}, [(PUTIN, met) for met in MET_BY_PUTIN]),
    "20 planned, then held": ("planned-then-held", {}, [(IN_VLADIVOSTOK, "2024-09", "Vladivostok", S4, held) for held in (S0, S3)]),
    "21 which visits": (
        "visits",
        {},
        [
            ("Visit of Anwar Ibrahim to Russia", ANWAR, "Russia", "", "occurred"),
            (f"Visit of {SHOIGU} to Indonesia, 24 to 26 February 2025", SHOIGU, "Indonesia", "2025-02-24/2025-02-26", "occurred"),
            (f"Visit of {SHOIGU} to Malaysia, 26 to 27 February 2025", SHOIGU, "Kuala Lumpur", "2025-02-26/2025-02-27", "occurred"),
            ("Visit of Vladimir Putin to Mongolia, 2024", PUTIN, "Mongolia", "2024", "occurred"),
        ],
    ),
    "22 where sources diverge": (
        "divergences",
        {},
        [
            *(("Malaysia in BRICS: standing", "membershipStatus", told, "", KEPT) for told in ("applicant", "interested", "partner")),
            *(("Thailand in BRICS: standing", "membershipStatus", told, "", KEPT) for told in ("interested", "partner")),
        ],
    ),
    "23 Anwar quoted": (
        "quotes-of",
        {"person": ANWAR},
        [(ANWAR, APPRECIATION, "facebook", S1), (ANWAR, DISCUSSIONS, "x", S2), (ANWAR, BENEFITS, "x", S4)],
    ),
    "24 quoted without office": ("quoted-without-office", {}, [("Mustafa Izzuddin", S2), ("Oh Ei Sun", S2)]),
    "25 through TASS": ("relayed", {"relay": "TASS"}, [("TASS", SHOIGU, ANNOUNCED, S2), ("TASS", PUTIN, GREETINGS, S2)]),
    "27 officials without events": ("officials-without-events", {}, [("Donald Trump",), ("Joe Biden",), ("Radosław Sikorski",)]),
    "28 24 to 27 February 2025": (
        "meetings-between",
        {"from": "2025-02-24", "to": "2025-02-27"},
        [
            ("2025-02-24/2025-02-26", WITH_PRABOWO, "Jakarta"),
            ("2025-02-26", WITH_NUSHIRWAN, "Kuala Lumpur"),
            ("2025-02-27", WITH_ANWAR, "Putrajaya"),
        ],
    ),
    "29 on the sidelines": ("sidelines", {}, [(IN_VLADIVOSTOK, "Eastern Economic Forum", "2024-09", "Vladivostok")]),
    "30 state to state": (
        "states-met",
        {},
        [
            ("Indonesia", "Russia", "3"),
            ("Malaysia", "Russia", "3"),
            *((state, "Russia", "1") for state in ("China", "India")),
            *((state, "Russia", "1") for state in ("Myanmar", "North Korea")),
        ],
    ),
}


@pytest.fixture(scope="session")
def built():
    return kg.build(validate=False)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_to_the_seeds_has_exactly_this_answer(built, question):
    name, parameters, rows = QUESTIONS[question]
    answer = kg.query(name, graph=built.turtle, parameters=parameters)
    assert _rows(answer) == rows


def test_the_evidence_for_putrajaya_is_where_two_articles_say_it(built):
    answer = kg.query("evidence-for-place", graph=built.turtle, parameters={"place": "Putrajaya"})
    active = "meeting.met.active"
    assert _rows(answer) == [
        (WITH_ANWAR, S0, "597", "680", "Russian Security Council Secretary Sergei Shoigu met Anwar on Thursday in Putrajaya", active),
        (
            WITH_ANWAR,
            S1,
            "482",
            "574",
            "Russian Security Council Secretary Sergei Shoigu met Anwar on Thursday (Feb 27) in Putrajaya",
            active,
        ),
    ]


def test_each_of_the_thirty_questions_is_one_of_the_saved_questions():
    asked = {int(question.split()[0]): name for question, (name, _, _) in QUESTIONS.items()} | {26: "evidence-for-place"}
    assert sorted(asked) == list(range(1, 31))
    assert set(asked.values()) <= {question.name for question in kg.questions()}


def test_the_graph_of_the_seeds_is_consistent_and_breaks_no_rule():
    findings = kg.build().findings
    assert [finding for finding in findings if finding.level == "violation"] == []


def _rows(answer):
    return [tuple(cell.value if cell else "" for cell in row) for row in answer.rows]

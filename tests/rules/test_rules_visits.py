"""Forms in which the press tells a visit: each text, as a whole article of 14 March 2025 (a Friday), gives exactly these visits."""

from __future__ import annotations

import hashlib

import pytest

from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar, pack_folders
from kg.records import Document, Published

PETER, AMINA, FREJA, LARS = "Peter Odhiambo", "Amina Otieno", "Freja Holm", "Lars Bruun"

SEVERAL_PLACES = (
    (
        "Kenyan President Peter Odhiambo will be in Oslo on March 20 and in Helsinki the next day.",
        [(PETER, "Oslo", "planned", "2025-03-20"), (PETER, "Helsinki", "planned", "2025-03-21")],
    ),
    (
        "Kenyan President Peter Odhiambo went to Oslo in January and to Helsinki in February.",
        [(PETER, "Oslo", "occurred", "2025-01"), (PETER, "Helsinki", "occurred", "2025-02")],
    ),
    (
        "Kenyan President Peter Odhiambo visited Oslo on Monday, Helsinki on Tuesday and Tallinn on Wednesday.",
        [
            (PETER, "Oslo", "occurred", "2025-03-10"),
            (PETER, "Helsinki", "occurred", "2025-03-11"),
            (PETER, "Tallinn", "occurred", "2025-03-12"),
        ],
    ),
    (
        "Kenyan President Peter Odhiambo will tour Oslo and Bergen.",
        [(PETER, "Oslo", "planned", None), (PETER, "Bergen", "planned", None)],
    ),
    (
        "Kenyan President Peter Odhiambo arrived in Oslo on Tuesday from Helsinki, where he had opened a fair.",
        [(PETER, "Oslo", "occurred", "2025-03-11"), (PETER, "Helsinki", "occurred", None)],
    ),
    (
        "Kenyan President Peter Odhiambo will visit Norway on Monday before flying on to Finland.",
        [(PETER, "Norway", "planned", "2025-03-17"), (PETER, "Finland", "planned", None)],
    ),
    (
        "Kenyan Foreign Minister Amina Otieno will be in Oslo on Sunday, Helsinki on Monday and in Tallinn a day later.",
        [
            (AMINA, "Oslo", "planned", "2025-03-16"),
            (AMINA, "Helsinki", "planned", "2025-03-17"),
            (AMINA, "Tallinn", "planned", "2025-03-18"),
        ],
    ),
    (
        "Kenyan President Peter Odhiambo left Nairobi for Norway and Finland on Thursday.",
        [(PETER, "Norway", "occurred", "2025-03-13"), (PETER, "Finland", "occurred", "2025-03-13")],
    ),
    (
        "Kenyan President Peter Odhiambo is considering a trip to the region, with stops in Oslo and Helsinki.",
        [(PETER, "Oslo", "possible", None), (PETER, "Helsinki", "possible", None)],
    ),
    (
        "Kenyan President Peter Odhiambo will see Lars Bruun and the leader of the Labour Party, Freja Holm, before flying to Helsinki.",
        [(PETER, "Helsinki", "planned", None)],
    ),
    (
        "Kenyan Foreign Minister Amina Otieno, whose first overseas trip, to Norway and Finland, ended on Monday, gave no date.",
        [(AMINA, "Norway", "occurred", None), (AMINA, "Finland", "occurred", None)],
    ),
    (
        "Kenyan President Peter Odhiambo's three-nation tour takes him to Norway, Finland and Estonia.",
        [(PETER, "Norway", "occurred", None), (PETER, "Finland", "occurred", None), (PETER, "Estonia", "occurred", None)],
    ),
)
GOING = (
    ("Kenyan President Peter Odhiambo flew into Oslo on Wednesday.", [(PETER, "Oslo", "occurred", "2025-03-12")]),
    ("Kenyan President Peter Odhiambo flew into the Norwegian capital on Wednesday.", [(PETER, "Oslo", "occurred", "2025-03-12")]),
    (
        "Kenyan President Peter Odhiambo, who landed in Oslo late on Thursday night, praised it.",
        [(PETER, "Oslo", "occurred", "2025-03-13")],
    ),
    (
        "Kenyan Foreign Minister Amina Otieno, who is due in Oslo later this month, gave no details.",
        [(AMINA, "Oslo", "planned", "2025-03")],
    ),
    ("Kenyan President Peter Odhiambo touched down in Oslo at noon on Friday.", [(PETER, "Oslo", "occurred", "2025-03-14")]),
    ("Kenyan President Peter Odhiambo jetted off to Norway on Friday.", [(PETER, "Norway", "occurred", "2025-03-14")]),
    ("Kenyan President Peter Odhiambo, who dashed to Oslo on Tuesday, asked for help.", [(PETER, "Oslo", "occurred", "2025-03-11")]),
    ("Kenyan President Peter Odhiambo arrives in Oslo on Sunday night.", [(PETER, "Oslo", "planned", "2025-03-16")]),
    ("Kenyan President Peter Odhiambo for his part flies to Oslo on Thursday.", [(PETER, "Oslo", "planned", "2025-03-20")]),
    ("Kenyan President Peter Odhiambo is expected in Oslo on Tuesday.", [(PETER, "Oslo", "planned", "2025-03-18")]),
    ("Kenyan President Peter Odhiambo could visit Oslo early in 2026.", [(PETER, "Oslo", "possible", "2026")]),
    ("Kenyan President Peter Odhiambo made a stopover in Oslo on Monday.", [(PETER, "Oslo", "occurred", "2025-03-10")]),
    ("On Monday Kenyan President Peter Odhiambo travelled to Oslo.", [(PETER, "Oslo", "occurred", "2025-03-10")]),
    ("Kenyan President Peter Odhiambo will travel on Friday to Oslo.", [(PETER, "Oslo", "planned", "2025-03-14")]),
    ("Kenyan President Peter Odhiambo was in Oslo in 2016.", [(PETER, "Oslo", "occurred", "2016")]),
    ("Kenyan President Peter Odhiambo had paid a State Visit to Norway in January this year.", [(PETER, "Norway", "occurred", "2025-01")]),
    ("Kenyan President Peter Odhiambo met nobody before leaving for Oslo.", [(PETER, "Oslo", "occurred", None)]),
    ("Kenyan President Peter Odhiambo's arrival in Oslo on Monday drew crowds.", [(PETER, "Oslo", "occurred", "2025-03-10")]),
    (
        "Kenyan President Peter Odhiambo has been on a working visit to Norway since Monday.",
        [(PETER, "Norway", "occurred", "2025-03-10/..")],
    ),
)
OTHER_FORMS = (
    (
        "Kenyan President Peter Odhiambo will attend the African Union summit in Accra this month.",
        [(PETER, "Accra", "planned", "2025-03")],
    ),
    (
        "Kenyan President Peter Odhiambo will visit Oslo if the truce holds.",
        [(PETER, "Oslo", "possible", None)],
    ),
    (
        "Kenyan President Peter Odhiambo's schedule did not include a trip to Oslo.",
        [(PETER, "Oslo", "denied", None)],
    ),
    (
        "Kenyan Foreign Minister Amina Otieno told Norwegian Foreign Minister Lars Bruun of her upcoming travel to Helsinki.",
        [(AMINA, "Helsinki", "planned", None)],
    ),
    (
        "Kenyan President Peter Odhiambo accepted Danish Prime Minister Freja Holm's invitation to visit Denmark next year.",
        [(PETER, "Denmark", "planned", "2026")],
    ),
    ("Danish Prime Minister Freja Holm invited Kenyan President Peter Odhiambo to visit Denmark.", [(PETER, "Denmark", "possible", None)]),
    (
        "Danish Prime Minister Freja Holm had invited Kenyan President Peter Odhiambo to Copenhagen.",
        [(PETER, "Copenhagen", "possible", None)],
    ),
    ("Kenyan President Peter Odhiambo was invited to visit Denmark.", [(PETER, "Denmark", "possible", None)]),
    ("Kenyan President Peter Odhiambo is considering visiting Norway next year.", [(PETER, "Norway", "possible", "2026")]),
    ("Kenya is weighing a visit by President Peter Odhiambo to Oslo next year.", [(PETER, "Oslo", "possible", "2026")]),
    (
        "Kenyan President Peter Odhiambo will visit Norway on Monday. He will be accompanied by Foreign Minister Amina Otieno.",
        [(PETER, "Norway", "planned", "2025-03-17"), (AMINA, "Norway", "planned", "2025-03-17")],
    ),
    (
        "Kenyan President Peter Odhiambo arrived in Oslo on Monday, accompanied by Foreign Minister Amina Otieno.",
        [(PETER, "Oslo", "occurred", "2025-03-10"), (AMINA, "Oslo", "occurred", "2025-03-10")],
    ),
    ("The visit of Kenyan President Peter Odhiambo to Norway began on Monday.", [(PETER, "Norway", "occurred", "2025-03-10")]),
)
CALLED_OFF = (
    ("Kenyan President Peter Odhiambo canceled a stopover in Norway this week.", [(PETER, "Norway", "cancelled", "2025-03-10/2025-03-16")]),
    (
        "Kenyan President Peter Odhiambo canceled a side trip to the lakeside city of Geneva.",
        [(PETER, "Geneva", "cancelled", None)],
    ),
    (
        "Kenyan President Peter Odhiambo had planned to visit Oslo this week but has canceled.",
        [(PETER, "Oslo", "cancelled", "2025-03-10/2025-03-16")],
    ),
    ("Kenyan President Peter Odhiambo had been scheduled to go on to Oslo but called off that leg.", [(PETER, "Oslo", "cancelled", None)]),
    (
        "Kenyan President Peter Odhiambo had been expected in Oslo this week but stayed away.",
        [(PETER, "Oslo", "cancelled", "2025-03-10/2025-03-16")],
    ),
    (
        "A stop in Oslo by Kenyan President Peter Odhiambo, announced for next week, has been called off.",
        [(PETER, "Oslo", "cancelled", "2025-03-17/2025-03-23")],
    ),
    (
        "A trip to Oslo by Kenyan President Peter Odhiambo planned for this week has been postponed.",
        [(PETER, "Oslo", "cancelled", "2025-03-10/2025-03-16")],
    ),
    (
        "A trip by Kenyan President Peter Odhiambo to Oslo planned for this week had been postponed.",
        [(PETER, "Oslo", "cancelled", "2025-03-10/2025-03-16")],
    ),
    (
        "A visit to Norway that Kenyan President Peter Odhiambo had planned for May was canceled.",
        [(PETER, "Norway", "cancelled", "2025-05")],
    ),
    (
        "Kenyan President Peter Odhiambo, who was to fly to Oslo on Saturday, has postponed his trip.",
        [(PETER, "Oslo", "cancelled", "2025-03-15")],
    ),
    (
        "Kenyan President Peter Odhiambo, whose visit to Oslo scheduled for May was put off, sent a letter.",
        [(PETER, "Oslo", "cancelled", "2025-05")],
    ),
    (
        "Kenyan President Peter Odhiambo visited Norway on Monday. A visit to Helsinki, which had been on his itinerary, has been postponed.",
        [(PETER, "Norway", "occurred", "2025-03-10"), (PETER, "Helsinki", "cancelled", None)],
    ),
    (
        "Kenyan President Peter Odhiambo visited Norway on Monday. Plans for a stop in Helsinki were shelved.",
        [(PETER, "Norway", "occurred", "2025-03-10"), (PETER, "Helsinki", "cancelled", None)],
    ),
    (
        "Kenyan President Peter Odhiambo visited Norway and cut short his stay, dropping a stop in Helsinki.",
        [(PETER, "Norway", "occurred", None), (PETER, "Helsinki", "cancelled", None)],
    ),
    ("Kenyan President Peter Odhiambo will skip Oslo on his tour.", [(PETER, "Oslo", "cancelled", None)]),
)
STAYING = (
    ("Kenyan President Peter Odhiambo is currently in Oslo on a private visit.", [(PETER, "Oslo", "occurred", None)]),
    ("Kenyan President Peter Odhiambo, who was in Oslo for a two-day visit, praised the deal.", [(PETER, "Oslo", "occurred", None)]),
    ("Kenyan Foreign Minister Amina Otieno was in Norway in January for an official visit.", [(AMINA, "Norway", "occurred", "2025-01")]),
    (
        "Kenyan Foreign Minister Amina Otieno has been in Oslo since Tuesday on a working visit.",
        [(AMINA, "Oslo", "occurred", "2025-03-11/..")],
    ),
)
NO_VISIT = (
    "Kenyan President Peter Odhiambo is in Nairobi on a mission to cut taxes.",
    "Kenyan President Peter Odhiambo was in Nairobi for the visit of Danish Prime Minister Freja Holm.",
    "Kenyan President Peter Odhiambo is in Oslo's good books.",
    "The plane of Kenyan President Peter Odhiambo went from Oslo to Helsinki.",
    "Kenyan President Peter Odhiambo left Norway out of his speech.",
    "Kenyan President Peter Odhiambo will host Danish Prime Minister Freja Holm in Nairobi.",
    "It was the first visit by a Kenyan president to Norway since 1975.",
    "The first visit by a Kenyan president since 1975 pleased Norwegian Foreign Minister Lars Bruun.",
    "Kenyan President Peter Odhiambo praised a visit to Norway by a group of farmers.",
    "Kenyan President Peter Odhiambo said a delegation would leave for Oslo on Monday.",
    "Kenyan President Peter Odhiambo told reporters that ships had stopped in Oslo and in Helsinki.",
    "Kenyan President Peter Odhiambo's book took readers to Norway, Finland and Estonia.",
    "Kenyan President Peter Odhiambo was accompanied by Foreign Minister Amina Otieno.",
    "Kenyan President Peter Odhiambo invited Danish Prime Minister Freja Holm to comment on Norway.",
    "Kenyan President Peter Odhiambo's speech landed in Norway like a bomb.",
    "Kenyan President Peter Odhiambo is due in court in Nairobi on Monday.",
    "Kenyan President Peter Odhiambo was in Nairobi in January, and prices in Oslo fell the next day.",
    "Kenyan President Peter Odhiambo dropped a case against Norway.",
    "Plans for a bus stop in Oslo were shelved, Norwegian Foreign Minister Lars Bruun said.",
    "Kenyan President Peter Odhiambo tours Nairobi today.",
    "Prices will tour Norway and Finland, Kenyan President Peter Odhiambo joked.",
    "Trade moved from Norway to Finland, Kenyan President Peter Odhiambo said before leaving for lunch.",
)


@pytest.fixture(scope="session")
def known():
    return grammar(pack_folders(()))


def visits_of(text, known):
    document = Document("news.txt", hashlib.sha256(text.encode()).hexdigest(), text, Published("2025-03-14", "manifest"))
    return [c for c in extract(document, known) if c.type == "visit"]


@pytest.mark.parametrize(("text", "expected"), [*SEVERAL_PLACES, *GOING, *OTHER_FORMS, *CALLED_OFF, *STAYING])
def test_the_text_tells_these_visits(known, text, expected):
    found = sorted({(c.visitor, c.destination, c.modality, c.date) for c in visits_of(text, known)}, key=repr)
    assert found == sorted(expected, key=repr)


@pytest.mark.parametrize("text", NO_VISIT)
def test_the_text_tells_no_visit(known, text):
    assert [(c.rule, c.visitor, c.destination, c.quote) for c in visits_of(text, known)] == []

"""Policies 1 to 6, each on a few claims written for it."""

from dataclasses import replace

import pytest

from kg.resolution import resolve
from kg.resolution.headlines import headline_end

A, B, C = "Ana Alba", "Boris Bell", "Clara Cruz"


@pytest.fixture
def meetings(write, reference):
    """Resolves claims of meetings: (document, values) pairs -> {key: event} and the world."""
    _, claim = write

    def run(*told):
        documents = {document.name: document for document, _ in told}
        claims = []
        for document, values in told:
            people = values.pop("people", (A, B))
            values.setdefault("sides", (people[:1], people[1:]))
            claims.append(claim(document, "meeting", participants=people, **values))
        world = resolve(tuple(documents.values()), claims, reference)
        return {event.ref.key: event for event in world.events}, world

    return run


@pytest.fixture
def paper(write):
    document, _ = write
    return lambda name, published="2025-03-10": document(name, published)


def places(events):
    return {key: [place.key for place in event.places] for key, event in events.items()}


def test_two_and_three_people_of_one_day_and_place_are_one_meeting_of_three(meetings, paper):
    events, world = meetings(
        (paper("p"), {"date": "2025-03-03/2025-03-05", "place": "Indonesia"}),
        (paper("q"), {"people": (A, B, C), "date": "2025-03-03/2025-03-09", "place": "Jakarta"}),
    )
    assert places(events) == {"2025-03-03_2025-03-05--ana-alba--boris-bell--clara-cruz": ["jakarta"]}
    assert [(one.key, other.key) for one, other, _ in world.met] == [("ana-alba", "boris-bell"), ("ana-alba", "clara-cruz")]


def test_another_counterpart_or_another_day_is_another_meeting(meetings, paper):
    events, _ = meetings(
        (paper("p"), {"date": "2025-03-03"}), (paper("p"), {"date": "2025-03-04"}), (paper("p"), {"people": (A, C), "date": "2025-03-03"})
    )
    assert sorted(events) == ["2025-03-03--ana-alba--boris-bell", "2025-03-03--ana-alba--clara-cruz", "2025-03-04--ana-alba--boris-bell"]


def test_a_plan_that_came_true_is_one_meeting_and_only_the_report_gives_values(meetings, paper):
    events, _ = meetings(
        (paper("p", "2024"), {"modality": "planned", "date": "2024", "place": "Russia", "topics": ("trade",)}),
        (paper("q"), {"date": "2024-09", "place": "Vladivostok"}),
    )
    (event,) = events.values()
    assert (event.status, event.date, [place.key for place in event.places], event.topics) == ("occurred", "2024-09", ["vladivostok"], ())
    assert (event.documents, event.stories, len(event.claims)) == (1, 1, 2)


def test_whoever_was_only_expected_did_not_meet(meetings, paper):
    events, world = meetings(
        (paper("p"), {"date": "2025-03-03"}), (paper("q"), {"modality": "planned", "people": (A, B, C), "date": "2025-03-03"})
    )
    assert {key: event.status for key, event in events.items()} == {
        "2025-03-03--ana-alba--boris-bell": "occurred",
        "2025-03-03--ana-alba--boris-bell--clara-cruz": "planned",
    }
    assert [(one.key, other.key) for one, other, _ in world.met] == [("ana-alba", "boris-bell")]


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [
        (("planned", "2025-03-01"), ("cancelled", "2025-03-02"), "cancelled"),
        (("cancelled", "2025-03-01"), ("planned", "2025-03-02"), "planned"),
        (("planned", "2025-03-01"), ("denied", "2025-03-01"), "denied"),
        (("planned", "2025-03-02"), ("possible", "2025-03-03"), "planned"),
        (("occurred", "2025-03-10"), ("planned", "2025-03-11"), "occurred"),
    ],
)
def test_the_strongest_and_then_the_latest_word_is_the_status(meetings, paper, first, second, status):
    events, _ = meetings(
        *(
            (paper(name, published), {"modality": modality, "date": "2025-03-10"})
            for name, (modality, published) in zip("pq", (first, second), strict=True)
        )
    )
    assert [event.status for event in events.values()] == [status]


def test_a_report_and_a_cancellation_of_unknown_date_are_two_meetings(meetings, paper):
    events, _ = meetings((paper("p"), {"date": "2025-03-03"}), (paper("q"), {"modality": "cancelled"}))
    assert sorted((event.status, event.date) for event in events.values()) == [("cancelled", None), ("occurred", "2025-03-03")]


def test_without_a_date_it_is_the_meeting_of_its_document(meetings, paper):
    events, _ = meetings(
        (paper("p"), {"date": "2025-01-03", "place": "Jakarta"}), (paper("p"), {"host": A}), (paper("q"), {"date": "2025-03-09"})
    )
    assert {key: [host.key for host in event.hosts] for key, event in events.items()} == {
        "2025-01-03--ana-alba--boris-bell": ["ana-alba"],
        "2025-03-09--ana-alba--boris-bell": [],
    }


def test_without_a_date_it_is_the_only_meeting_of_the_days_before_the_article(meetings, paper):
    events, _ = meetings((paper("p"), {"date": "2025-03-09"}), (paper("q"), {}), (paper("r", "2025-06-01"), {}))
    assert sorted((key, event.documents) for key, event in events.items()) == [
        ("2025-03-09--ana-alba--boris-bell", 2),
        ("unknown--ana-alba--boris-bell", 1),
    ]


def test_without_a_date_and_with_two_meetings_to_choose_from_it_stays_apart(meetings, paper):
    events, _ = meetings((paper("p"), {"date": "2025-03-08"}), (paper("p"), {"date": "2025-03-09"}), (paper("q"), {}), (paper("r"), {}))
    assert sorted((key, event.documents) for key, event in events.items()) == [
        ("2025-03-08--ana-alba--boris-bell", 1),
        ("2025-03-09--ana-alba--boris-bell", 1),
        ("unknown--ana-alba--boris-bell", 2),
    ]


def test_an_announcement_without_a_date_beside_a_report_is_another_meeting(meetings, paper):
    events, _ = meetings((paper("p"), {"date": "2025-03-09"}), (paper("p"), {"modality": "planned"}))
    assert sorted(event.status for event in events.values()) == ["occurred", "planned"]


def test_a_telephone_call_is_no_meeting_in_person(meetings, paper):
    events, _ = meetings((paper("p"), {"date": "2025-03-09"}), (paper("q"), {"date": "2025-03-09", "channel": "phone"}))
    assert sorted(event.channel or "" for event in events.values()) == ["", "phone"]
    assert all(key.startswith("2025-03-09--ana-alba--boris-bell-") for key in events), "two events with one key are told apart"


def test_two_towns_of_one_country_on_one_day_diverge_and_the_better_supported_one_stands(meetings, paper):
    day = {"date": "2025-03-09"}
    events, world = meetings(
        (paper("p"), {**day, "place": "Putrajaya"}),
        (paper("q"), {**day, "place": "Kuala Lumpur"}),
        (paper("r"), {**day, "place": "Putrajaya"}),
    )
    assert places(events) == {"2025-03-09--ana-alba--boris-bell": ["putrajaya"]}
    (divergence,) = world.divergences
    claims = {reading.claim.id: reading.claim for reading in world.readings}
    told = {value: sorted(claims[claim].source for claim in ids) for value, ids in divergence.values}
    assert (divergence.property, divergence.kept, told) == ("place", "Putrajaya", {"Kuala Lumpur": ["q"], "Putrajaya": ["p", "r"]})


def test_two_countries_on_one_day_are_two_meetings(meetings, paper):
    events, _ = meetings((paper("p"), {"date": "2025-03-09", "place": "Moscow"}), (paper("q"), {"date": "2025-03-09", "place": "Jakarta"}))
    assert sorted(place for found in places(events).values() for place in found) == ["jakarta", "moscow"]


def test_days_beside_each_other_at_one_gathering_are_one_meeting_that_diverges(meetings, paper):
    forum = {"occasion": "Trade Forum"}
    events, world = meetings((paper("p", "2025-03-09"), {**forum, "date": "2025-03-05"}), (paper("q"), {**forum, "date": "2025-03-06"}))
    (event,) = events.values()
    assert (event.date, event.occasion.key) == ("2025-03-05", "trade-forum-2025")
    assert [(each.property, each.kept) for each in world.divergences] == [("date", "2025-03-05")]


def test_people_of_one_side_do_not_meet_and_a_list_that_met_all_met(meetings, paper):
    _, world = meetings((paper("p"), {"people": (A, B, C), "sides": ((A, B), (C,)), "date": "2025-03-09"}))
    assert [(one.key, other.key) for one, other, _ in world.met] == [("ana-alba", "clara-cruz"), ("boris-bell", "clara-cruz")]
    _, world = meetings((paper("p"), {"people": (A, B, C), "sides": (), "date": "2025-03-09"}))
    assert [(one.key, other.key) for one, other, _ in world.met] == [
        ("ana-alba", "boris-bell"),
        ("ana-alba", "clara-cruz"),
        ("boris-bell", "clara-cruz"),
    ]


def test_a_meeting_of_one_has_no_reading(meetings, paper):
    events, world = meetings((paper("p"), {"people": (A,), "sides": ()}))
    assert (events, world.readings, world.entities) == ({}, (), ())


def test_states_and_organisations_meet_as_what_they_are(meetings, paper):
    events, world = meetings((paper("p"), {"people": ("Turkey", "SCO"), "date": "2025-03-09"}))
    assert list(events) == ["2025-03-09--sco--turkiye"]
    assert {entity.ref.kind for entity in world.entities} == {"state", "organisation"}


def test_two_days_are_two_meetings_though_another_source_tells_the_month_alone(meetings, paper):
    """Whatever comes first by name: the most exact accounts are placed first."""
    events, _ = meetings((paper("a"), {"date": "2025-03"}), (paper("b"), {"date": "2025-03-03"}), (paper("c"), {"date": "2025-03-09"}))
    assert sorted(events) == ["2025-03--ana-alba--boris-bell", "2025-03-03--ana-alba--boris-bell", "2025-03-09--ana-alba--boris-bell"]


def test_a_report_and_a_denial_are_of_one_meeting_on_one_date_only(meetings, paper):
    report = (paper("p"), {"date": "2025-03-03"})
    events, _ = meetings(report, (paper("q"), {"modality": "denied", "date": "2025-03"}))
    assert {event.date: event.status for event in events.values()} == {"2025-03-03": "occurred", "2025-03": "denied"}
    (event,) = meetings(report, (paper("q"), {"modality": "denied", "date": "2025-03-03"}))[0].values()
    assert (event.status, len(event.claims)) == ("occurred", 2)


def test_of_two_meetings_that_fit_the_one_of_the_same_people_is_meant(meetings, paper):
    events, _ = meetings(
        (paper("p"), {"date": "2025-03-09"}),
        (paper("q"), {"modality": "planned", "people": (A, B, C), "date": "2025-03-09"}),
        (paper("r", "2025-03-01"), {"modality": "planned", "date": "2025-03"}),
    )
    assert {key: len(event.claims) for key, event in events.items()} == {
        "2025-03-09--ana-alba--boris-bell": 2,
        "2025-03-09--ana-alba--boris-bell--clara-cruz": 1,
    }


def test_two_towns_of_one_country_in_one_month_are_two_meetings(meetings, paper):
    events, _ = meetings(
        (paper("p"), {"date": "2025-03", "place": "Putrajaya"}), (paper("q"), {"date": "2025-03", "place": "Kuala Lumpur"})
    )
    assert sorted(place for found in places(events).values() for place in found) == ["kuala-lumpur", "putrajaya"]


def test_without_a_date_it_is_the_meeting_told_before_it_and_not_one_of_old_mentioned_after_it(write, reference):
    document, claim = write
    paper = document("p", "2025-03-10")

    def told(at, **values):
        return replace(claim(paper, "meeting", participants=(A, B), sides=((A,), (B,)), **values), id=f"p-{at}", start=at, end=at + 1)

    def events(*claims):
        return sorted((event.ref.key, len(event.claims)) for event in resolve([paper], claims, reference).events)

    old, undated = {"date": "2024-08"}, {"place": "Jakarta"}
    assert events(told(0, **undated), told(50, **old)) == [("2024-08--ana-alba--boris-bell", 1), ("unknown--ana-alba--boris-bell", 1)]
    assert events(told(0, **old), told(50, **undated)) == [("2024-08--ana-alba--boris-bell", 2)]


def test_a_headline_is_about_what_is_told_first_below_it_however_late_the_report(write, reference):
    document, claim = write
    paper = document("p", "2025-03-30", "Alba meets Bell\n\nThey met. They had met before.\n")

    def events(*told):
        claims = [
            replace(claim(paper, "meeting", participants=(A, B), sides=((A,), (B,)), **values), id=f"p-{start}", start=start, end=start + 5)
            for start, values in told
        ]
        return sorted((event.ref.key, len(event.claims)) for event in resolve([paper], claims, reference).events)

    late, old = {"date": "2025-03-03"}, {"date": "2024-08"}
    assert events((0, {}), (20, late), (30, old)) == [("2024-08--ana-alba--boris-bell", 1), ("2025-03-03--ana-alba--boris-bell", 2)]
    assert events((0, {}), (20, {}), (30, old)) == [("2024-08--ana-alba--boris-bell", 1), ("unknown--ana-alba--boris-bell", 2)]
    assert events((12, {}), (20, late)) == [("2025-03-03--ana-alba--boris-bell", 1), ("unknown--ana-alba--boris-bell", 1)]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Alba meets Bell\nThey met.", 15),
        ("\n Alba meets Bell \n\nThey met.", 17),
        ("They met.\nThen more.", 0),
        ("Alba meets Bell\n", 0),
        ("", 0),
    ],
)
def test_a_headline_is_a_first_line_that_is_no_sentence_and_not_all_there_is(text, end):
    assert headline_end(text) == end

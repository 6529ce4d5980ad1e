from kg.resolution import resolve

A, B = "Ana Alba", "Boris Bell"


def test_days_in_a_row_in_one_country_are_one_visit_with_all_its_places(write, reference):
    document, claim = write
    p, q = document("p", "2025-02-28"), document("q", "2025-02-28")
    claims = [
        claim(p, "visit", visitor=A, destination="Kuala Lumpur", date="2025-02-26"),
        claim(q, "visit", visitor=A, destination="Malaysia", date="2025-02-27"),
        claim(q, "visit", visitor=A, destination="Jakarta", date="2025-02-25"),
    ]
    world = resolve([p, q], claims, reference)
    assert {
        event.ref.key: (event.label, [place.key for place in event.places], event.earliest, event.latest) for event in world.events
    } == {
        "2025-02-25--ana-alba--jakarta": ("Visit of Ana Alba to Jakarta, 25 February 2025", ["jakarta"], "2025-02-25", "2025-02-25"),
        "2025-02-26_2025-02-27--ana-alba--malaysia": (
            "Visit of Ana Alba to Malaysia, 26 to 27 February 2025",
            ["malaysia", "kuala-lumpur"],
            "2025-02-26",
            "2025-02-27",
        ),
    }


def test_a_later_visit_to_the_same_country_is_another(write, reference):
    document, claim = write
    p = document("p", "2025-02-28")
    world = resolve(
        [p], [claim(p, "visit", visitor=A, destination="Malaysia", date=date) for date in ("2025-02-01", "2025-02-26")], reference
    )
    assert [event.ref.key for event in world.events] == ["2025-02-01--ana-alba--malaysia", "2025-02-26--ana-alba--malaysia"]


def during(world):
    return {event.ref.key: event.during_visit and event.during_visit.key for event in world.events if event.kind == "meeting"}


def test_a_meeting_lies_in_the_visit_of_its_place_and_day(write, reference):
    document, claim = write
    p, q = document("p", "2025-02-28"), document("q", "2025-02-28")
    people = {"participants": (A, B), "sides": ((A,), (B,))}
    claims = [
        claim(p, "visit", visitor=A, destination="Malaysia", date="2025-02-26"),
        claim(q, "meeting", date="2025-02-26", place="Putrajaya", **people),
        claim(q, "meeting", date="2025-02-28", place="Putrajaya", **people),
    ]
    assert during(resolve([p, q], claims, reference)) == {
        "2025-02-26--ana-alba--boris-bell": "2025-02-26--ana-alba--malaysia",
        "2025-02-28--ana-alba--boris-bell": None,
    }


def test_a_visit_of_some_day_of_the_year_holds_a_meeting_only_by_a_document_that_tells_both(write, reference):
    document, claim = write
    p, q = document("p", "2024"), document("q", "2024")
    visit = claim(p, "visit", visitor=A, destination="Russia", date="2024")
    meeting = {"participants": (A, B), "sides": ((A,), (B,)), "date": "2024-09", "place": "Moscow"}
    assert during(resolve([p, q], [visit, claim(p, "meeting", **meeting)], reference)) == {
        "2024-09--ana-alba--boris-bell": "2024--ana-alba--russia"
    }
    assert during(resolve([p, q], [visit, claim(q, "meeting", **meeting)], reference)) == {"2024-09--ana-alba--boris-bell": None}

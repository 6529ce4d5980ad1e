"""Sources that contradict each other: on the day, on who was there, on whether it happened at all."""

import pytest

from kg.resolution import resolve

A, B, C, D = "Ana Alba", "Boris Bell", "Clara Cruz", "Dora Dahl"


@pytest.fixture
def told(write, reference):
    """Resolves claims of meetings, each `(document, values)`: the events as (key, status, documents), the divergences as rows."""
    document, claim = write

    def run(*accounts):
        papers = {name: document(name, published) for (name, published), _ in accounts}
        claims = []
        for (name, _), values in accounts:
            people = values.get("participants", (A, B))
            claims.append(claim(papers[name], "meeting", **{"participants": people, "sides": (people[:1], people[1:]), **values}))
        world = resolve(tuple(papers.values()), claims, reference)
        sources = {claim.id: claim.source for claim in claims}
        events = [(event.ref.key, event.status, event.documents) for event in world.events]
        rows = [
            (each.subject.key, each.property, each.kept, {value: sorted(sources[claim] for claim in ids) for value, ids in each.values})
            for each in world.divergences
        ]
        return events, rows

    return run


P, Q, R = ("p", "2025-03-05"), ("q", "2025-03-05"), ("r", "2025-03-05")


def test_neighbouring_days_of_one_table_in_two_papers_are_one_meeting_with_a_divergence(told):
    events, rows = told(
        (P, {"date": "2025-03-04", "place": "Jakarta"}),
        (Q, {"date": "2025-03-03", "place": "Indonesia"}),
        (R, {"date": "2025-03-03", "place": "Jakarta"}),
    )
    key = "2025-03-03--ana-alba--boris-bell"
    assert events == [(key, "occurred", 3)]
    assert rows == [(key, "date", "2025-03-03", {"2025-03-03": ["q", "r"], "2025-03-04": ["p"]})]


@pytest.mark.parametrize(
    "other",
    [
        {"date": "2025-03-05", "place": "Jakarta"},
        {"date": "2025-03-04", "place": "Moscow"},
        {"date": "2025-03-04", "place": "Jakarta", "channel": "phone"},
        {"date": "2025-03-04", "place": "Jakarta", "participants": (A, B, C)},
    ],
    ids=["two days on", "elsewhere", "by telephone", "with another"],
)
def test_neighbouring_days_are_two_meetings_where_more_than_the_day_differs_or_may_differ(told, other):
    events, rows = told((P, {"date": "2025-03-03", "place": "Jakarta"}), (Q, other))
    assert [documents for _, _, documents in events] == [1, 1]
    assert rows == []


def test_neighbouring_days_of_which_one_paper_tells_the_place_are_one_meeting_and_without_any_place_two(told):
    placed, bare, monday = {"date": "2025-03-03", "place": "Jakarta"}, {"date": "2025-03-04"}, {"date": "2025-03-03"}
    assert [documents for _, _, documents in told((P, placed), (Q, bare))[0]] == [2]
    assert [documents for _, _, documents in told((P, monday), (Q, bare))[0]] == [1, 1]


def test_a_week_has_one_meeting_to_choose_from_where_two_papers_differ_by_a_day(told):
    events, _ = told(
        (P, {"date": "2025-03-03", "place": "Jakarta"}),
        (Q, {"date": "2025-03-04", "place": "Jakarta"}),
        (R, {"date": "2025-03-03/2025-03-09"}),
    )
    assert [documents for _, _, documents in events] == [3]


def test_a_report_without_a_date_is_of_the_only_meeting_that_a_dated_denial_denies(told):
    events, rows = told((P, {}), (Q, {"date": "2025-03-04", "modality": "denied"}))
    key = "unknown--ana-alba--boris-bell"
    assert (events, rows) == ([(key, "occurred", 1)], [(key, "status", "occurred", {"denied": ["q"], "occurred": ["p"]})])


def test_two_days_that_one_paper_tells_of_are_two_meetings(told):
    monday, tuesday = {"date": "2025-03-03", "place": "Jakarta"}, {"date": "2025-03-04", "place": "Jakarta"}
    events, rows = told((P, monday), (P, tuesday), (Q, tuesday))
    assert events == [("2025-03-03--ana-alba--boris-bell", "occurred", 1), ("2025-03-04--ana-alba--boris-bell", "occurred", 2)]
    assert rows == []


def test_a_denial_without_a_date_is_of_the_meeting_reported_for_the_days_before_and_diverges_from_it(told):
    events, rows = told((P, {"date": "2025-03-03"}), (("q", "2025-03-06"), {"modality": "denied"}))
    key = "2025-03-03--ana-alba--boris-bell"
    assert events == [(key, "occurred", 1)]
    assert rows == [(key, "status", "occurred", {"denied": ["q"], "occurred": ["p"]})]


def test_a_denial_that_could_be_of_two_meetings_is_of_neither(told):
    events, rows = told((P, {"date": "2025-03-01"}), (P, {"date": "2025-03-03"}), (("q", "2025-03-06"), {"modality": "denied"}))
    assert sorted(status for _, status, _ in events) == ["denied", "occurred", "occurred"]
    assert rows == []


def test_an_announcement_that_is_denied_diverges_and_one_that_is_called_off_does_not(told):
    plan = {"modality": "planned", "date": "2025-04-01"}
    key = "2025-04-01--ana-alba--boris-bell"
    events, rows = told((P, plan), (("q", "2025-03-06"), {**plan, "modality": "denied"}))
    assert (events, rows) == ([(key, "denied", 1)], [(key, "status", "denied", {"denied": ["q"], "planned": ["p"]})])
    events, rows = told((P, plan), (("q", "2025-03-06"), {**plan, "modality": "cancelled"}))
    assert (events, rows) == ([(key, "cancelled", 1)], [])


def test_tables_of_one_day_and_town_with_other_guests_are_kept_and_listed(told):
    day = {"date": "2025-03-03", "place": "Jakarta"}
    events, rows = told((P, {**day, "participants": (A, B, C)}), (Q, {**day, "participants": (A, B, D)}))
    first, second = "2025-03-03--ana-alba--boris-bell--clara-cruz", "2025-03-03--ana-alba--boris-bell--dora-dahl"
    assert events == [(first, "occurred", 1), (second, "occurred", 1)]
    values = {"Ana Alba, Boris Bell and Clara Cruz": ["p"], "Ana Alba, Boris Bell and Dora Dahl": ["q"]}
    assert rows == [(first, "participant", None, values)]
    _, rows = told((P, {**day, "participants": (A, B, C)}), (P, {**day, "participants": (A, B, D)}))
    assert rows == [], "one paper that tells of both tells of two meetings"

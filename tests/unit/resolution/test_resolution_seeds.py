"""The questions that the world of the seeds must answer, made from the gold facts. Numbers are those of the list of questions."""

from collections import Counter
from dataclasses import replace
from itertools import product

import pytest

from kg.records import Ref
from kg.resolution import resolve

SHOIGU, PUTIN, ANWAR = "sergei-shoigu", "vladimir-putin", "anwar-ibrahim"


@pytest.fixture
def world(seeds):
    return seeds[2]


@pytest.fixture
def event(world):
    return {event.ref.key: event for event in world.events}


def met(world, key):
    return sorted({other.key for pair in world.met for one, other in (pair[:2], pair[1::-1]) if one.key == key})


def offices(world, key):
    return {
        tenure.post.key: (tenure.start_date, tenure.end_date, tenure.attested)
        for tenure in world.tenures
        if tenure.post and tenure.member.key == key
    }


def holders(world, post):
    return {tenure.member.key: tenure.attested for tenure in world.tenures if tenure.post == Ref("post", post)}


def sources(world, ref, modality=None):
    told = {reading.claim.source for reading in world.readings if reading.about == ref and modality in (None, reading.claim.modality)}
    return [f"S{int(name[:3])}" for name in sorted(told)]


def members(world, organisation, status):
    return [tenure.member.key for tenure in world.tenures if tenure.organisation.key == organisation and tenure.status == status]


def test_01_whom_shoigu_met(world):
    assert met(world, SHOIGU) == ["anwar-ibrahim", "nushirwan-zainal-abidin", "prabowo-subianto", "sjafrie-sjamsoeddin"]


def test_02_whom_he_was_due_to_meet(world):
    planned = [event for event in world.events if event.kind == "meeting" and event.status == "planned"]
    assert [[person.key for person in event.participants] for event in planned] == [["mohamed-khaled-nordin", SHOIGU]]
    assert sources(world, planned[0].ref) == ["S2"]


def test_03_05_the_meeting_with_anwar(world, event):
    meeting = event["2025-02-27--anwar-ibrahim--sergei-shoigu"]
    assert (meeting.label, meeting.date, [place.key for place in meeting.places]) == (
        "Meeting of Anwar Ibrahim and Sergei Shoigu, 27 February 2025",
        "2025-02-27",
        ["putrajaya"],
    )
    assert (meeting.documents, meeting.stories, sources(world, meeting.ref)) == (3, 2, ["S0", "S1", "S2"])
    assert [host.key for host in meeting.hosts] == [ANWAR]


def test_04_the_meeting_with_nushirwan(world, event):
    meeting = event["2025-02-26--nushirwan-zainal-abidin--sergei-shoigu"]
    assert ([place.key for place in meeting.places], sources(world, meeting.ref)) == (["kuala-lumpur"], ["S3"])


def test_06_meetings_in_malaysia(world, event):
    within = {entity.ref: entity.within for entity in world.entities}
    here = [
        key
        for key, each in event.items()
        if each.kind == "meeting" and any(Ref("place", "malaysia") in within[place] for place in each.places)
    ]
    assert here == ["2025-02-26--nushirwan-zainal-abidin--sergei-shoigu", "2025-02-27--anwar-ibrahim--sergei-shoigu"]


def test_09_10_the_offices_of_shoigu(world):
    assert offices(world, SHOIGU) == {
        "minister-of-defence-of-russia": ("2012", "2024", ()),
        "secretary-of-the-security-council-of-russia": (None, None, ("2025-02-26", "2025-02-27")),
    }


def test_11_the_offices_of_prabowo(world):
    assert offices(world, "prabowo-subianto") == {
        "minister-of-defence-of-indonesia": (None, None, ("2024",)),
        "president-elect-of-indonesia": (None, None, ("2024",)),
        "president-of-indonesia": (None, None, ("2025-02-27",)),
    }


def test_12_13_who_holds_a_post(world):
    assert holders(world, "president-of-indonesia") == {"joko-widodo": ("2024",), "prabowo-subianto": ("2025-02-27",)}
    assert {key: holders(world, f"minister-of-defence-of-{key}") for key in ("indonesia", "malaysia", "russia")} == {
        "indonesia": {"prabowo-subianto": ("2024",), "sjafrie-sjamsoeddin": ("2025-02-27",)},
        "malaysia": {"mohamed-khaled-nordin": ("2025-02-27",)},
        "russia": {SHOIGU: ()},
    }


def test_14_18_where_malaysia_stands(world):
    standings = {
        (tenure.organisation.key, tenure.status): sources(world, tenure.ref)
        for tenure in world.tenures
        if tenure.member == Ref("state", "malaysia")
    }
    assert standings == {
        ("asean", "member"): ["S3"],
        ("brics", "applicant"): ["S3"],
        ("brics", "interested"): ["S0", "S1", "S4"],
        ("brics", "partner"): ["S0", "S1"],
        ("sco", "guest"): ["S3"],
    }


def test_15_16_17_who_belongs_to_what(world):
    assert members(world, "brics", "member") == ["brazil", "china", "india", "indonesia", "russia", "south-africa"]
    assert [(tenure.member.key, tenure.start_date) for tenure in world.tenures if tenure.status and tenure.start_date] == [
        ("indonesia", "2025")
    ]
    assert members(world, "brics", "partner") == ["malaysia", "thailand"]
    assert members(world, "sco", "member") == [
        "afghanistan",
        "china",
        "india",
        "iran",
        "kazakhstan",
        "kyrgyzstan",
        "pakistan",
        "tajikistan",
        "uzbekistan",
    ]
    assert members(world, "sco", "associated") == [
        "azerbaijan",
        "bahrain",
        "egypt",
        "kuwait",
        "maldives",
        "qatar",
        "saudi-arabia",
        "turkiye",
        "turkmenistan",
        "united-arab-emirates",
    ]


def test_19_who_met_putin(world):
    assert met(world, PUTIN) == [ANWAR, "joko-widodo", "kim-jong-un", "min-aung-hlaing", "narendra-modi", "prabowo-subianto", "xi-jinping"]


def test_20_29_the_plan_that_came_true_on_the_sidelines(world, event):
    meeting = event["2024-09--anwar-ibrahim--vladimir-putin"]
    assert (sources(world, meeting.ref, "planned"), sources(world, meeting.ref, "occurred")) == (["S4"], ["S0", "S3"])
    assert (meeting.status, [place.key for place in meeting.places]) == ("occurred", ["vladivostok"])
    labels = {entity.ref: entity.label for entity in world.entities}
    assert [labels[each.occasion] for each in world.events if each.occasion] == ["Eastern Economic Forum"]


def test_21_visits_and_the_meetings_in_them(event):
    inside = {
        key: sorted(each.ref.key for each in event.values() if each.during_visit == visit.ref)
        for key, visit in event.items()
        if visit.kind == "visit"
    }
    assert inside == {
        "2024--anwar-ibrahim--russia": ["2024-09--anwar-ibrahim--vladimir-putin"],
        "2024--vladimir-putin--mongolia": [],
        "2025-02-24_2025-02-26--sergei-shoigu--indonesia": ["2025-02-24_2025-02-26--prabowo-subianto--sergei-shoigu--sjafrie-sjamsoeddin"],
        "2025-02-26_2025-02-27--sergei-shoigu--malaysia": [
            "2025-02-26--nushirwan-zainal-abidin--sergei-shoigu",
            "2025-02-27--anwar-ibrahim--sergei-shoigu",
        ],
    }


def test_22_where_sources_diverge(world):
    assert [(each.label, [value for value, _ in each.values]) for each in world.divergences] == [
        ("Malaysia in BRICS: standing", ["applicant", "interested", "partner"]),
        ("Thailand in BRICS: standing", ["interested", "partner"]),
    ]


def test_26_the_evidence_for_putrajaya(world, event):
    meeting = event["2025-02-27--anwar-ibrahim--sergei-shoigu"]
    place = ("place", (Ref("place", "putrajaya"),))
    claims = [reading.claim for reading in world.readings if reading.about == meeting.ref and place in reading.roles]
    assert [(claim.source[:3], claim.start, claim.end) for claim in claims] == [("000", 597, 680), ("001", 482, 574)]


def test_28_meetings_of_late_february_2025_in_order(event):
    assert [
        key
        for key, each in event.items()
        if each.kind == "meeting" and "2025-02-24" <= (each.earliest or "") <= (each.latest or "") <= "2025-02-27"
    ] == [
        "2025-02-24_2025-02-26--prabowo-subianto--sergei-shoigu--sjafrie-sjamsoeddin",
        "2025-02-26--nushirwan-zainal-abidin--sergei-shoigu",
        "2025-02-27--anwar-ibrahim--sergei-shoigu",
    ]


def test_30_meetings_held_between_states(world, event):
    state = {entity.ref: entity.of_state.key for entity in world.entities if entity.ref.kind == "person" and entity.of_state}
    held = [each for each in event.values() if each.kind == "meeting" and each.status == "occurred"]
    pairs = Counter(
        pair
        for each in held
        for pair in {tuple(sorted(two)) for two in product({state[person] for person in each.participants}, repeat=2)}
        if pair[0] != pair[1]
    )
    assert pairs == {
        ("indonesia", "russia"): 3,
        ("malaysia", "russia"): 3,
        ("china", "russia"): 1,
        ("india", "russia"): 1,
        ("north-korea", "russia"): 1,
        ("myanmar", "russia"): 1,
    }


def test_every_claim_of_the_seeds_has_a_reading(seeds):
    _, claims, world = seeds
    assert [reading.claim.id for reading in world.readings] == sorted(claim.id for claim in claims)


def test_seeds_that_spell_sergey_make_the_same_events_and_keep_the_spelling(seeds, reference):
    documents, claims, world = seeds

    def respelt(claim):
        if not claim.source.startswith("003"):
            return claim
        names = {field: value for field in ("holder", "visitor") if (value := getattr(claim, field)) == "Sergei Shoigu"}
        people = tuple(name.replace("Sergei", "Sergey") for name in claim.participants)
        sides = tuple(tuple(name.replace("Sergei", "Sergey") for name in side) for side in claim.sides)
        return replace(claim, participants=people, sides=sides, **dict.fromkeys(names, "Sergey Shoigu"))

    other = resolve(documents, [respelt(claim) for claim in claims], reference)
    assert (other.events, other.tenures, other.met, other.divergences) == (world.events, world.tenures, world.met, world.divergences)
    (shoigu,) = [entity for entity in other.entities if entity.ref == Ref("person", SHOIGU)]
    assert (shoigu.label, shoigu.alternatives) == ("Sergei Shoigu", ("Sergey Shoigu",))

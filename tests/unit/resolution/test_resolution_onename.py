"""Organisations, places and gatherings that no row has: one thing under the spellings of several papers."""

import pytest

from kg.resolution import resolve
from kg.resolution.onename import one_organisation, one_place


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gulf Research Center", "the Gulf Research Centre"),
        ("Organisation for Lake Fishing", "Organization for Lake Fishing"),
        ("Labour and Harbour Agency", "Labor & Harbor Agency"),
        ("Institute for Defense Programs", "Institute for Defence Programs"),
        ("Lake Programme", "Lake Program"),
        ("Stabilising Fund", "Stabilizing Fund"),
    ],
)
def test_british_and_american_spellings_name_one_organisation(one, other):
    assert one_organisation([one, other, other]) == {one: other, other: other}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gulf Research Center", "Gulf Research Council"),
        ("Institute of Peace", "Peace Institute"),
        ("Lake Commission", "Lakes Commission"),
        ("Hour Institute", "Horn Institute"),
    ],
)
def test_another_word_is_another_organisation(one, other):
    assert one_organisation([one, other]) == {one: one, other: other}


def test_transliterations_of_a_town_that_no_row_has_are_one_place():
    assert one_place(["Al Bayda", "al-Baida", "al-Baida", "Al Baydar"]) == {
        "Al Bayda": "al-Baida",
        "al-Baida": "al-Baida",
        "Al Baydar": "Al Baydar",
    }


def test_two_papers_that_spell_a_forum_and_a_town_in_two_ways_tell_of_one_meeting(write, reference):
    document, claim = write
    people = {"participants": ("Ana Alba", "Boris Bell"), "sides": (("Ana Alba",), ("Boris Bell",))}
    papers = [document(name, "2019-06-05") for name in "pq"]
    told = [
        claim(papers[0], "meeting", date="2019-06-03", place="Al Bayda", occasion="Lake Defence Forum", **people),
        claim(papers[1], "meeting", date="2019-06-03", place="al-Baida", occasion="Lake Defense Forum", **people),
    ]
    world = resolve(papers, told, reference)
    (event,) = world.events
    assert ([place.key for place in event.places], event.occasion.key, event.documents) == (["al-bayda"], "lake-defence-forum-2019", 2)
    names = {entity.ref.key: (entity.label, entity.alternatives) for entity in world.entities}
    assert names["al-bayda"] == ("Al Bayda", ("al-Baida",))
    assert names["lake-defence-forum-2019"] == ("Lake Defence Forum", ("Lake Defense Forum",))

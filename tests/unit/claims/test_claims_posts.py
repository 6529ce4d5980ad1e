"""Who holds or held which office, from when to when, as the verbs tell it."""

from __future__ import annotations

import pytest

FOREIGN = "Minister of Foreign Affairs"


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("Danish Foreign Minister Freja Holm", {"status": "current"}),
        ("Freja Holm, Denmark's foreign minister", {"status": "current"}),
        ("Former Danish Foreign Minister Freja Holm", {"status": "former"}),
        ("Acting Danish Foreign Minister Freja Holm", {"status": "acting"}),
        ("Freja Holm served as Danish foreign minister from 2011 to 2015", {"status": "former", "date": "2011/2015"}),
        ("Freja Holm was nominated as Danish foreign minister", {"status": "nominee"}),
    ],
)
def test_an_office_has_its_status_and_its_time(said, quote, told):
    (post,) = said(f"{quote}.", "post")
    assert post == {"quote": quote, "holder": "Freja Holm", "title": FOREIGN, "organisation": "Denmark"} | told


def test_who_was_appointed_began_on_that_day(said):
    text = "Freja Holm was appointed Danish foreign minister on Monday."
    assert said(text, "post")[0] == {
        "quote": text[:-1],
        "holder": "Freja Holm",
        "title": FOREIGN,
        "organisation": "Denmark",
        "status": "current",
        "start_date": "2023-05-08",
    }


def test_a_term_that_goes_on_is_current(said):
    (post,) = said("Freja Holm has been Danish foreign minister since 2019.", "post")
    assert (post["status"], post["start_date"]) == ("current", "2019")


@pytest.mark.parametrize(
    "text", ["Freja Holm replaced Lars Bruun as Danish foreign minister.", "Danish Foreign Minister Freja Holm replaced Lars Bruun."]
)
def test_one_comes_and_one_leaves(said, text):
    told = {(post["holder"], post["title"], post["organisation"], post["status"]) for post in said(text, "post")}
    assert told == {("Freja Holm", FOREIGN, "Denmark", "current"), ("Lars Bruun", FOREIGN, "Denmark", "former")}


@pytest.mark.parametrize(
    "quote",
    [
        "Foreign ministers Freja Holm of Denmark and Lars Bruun of Norway",
        "The foreign ministers of Denmark and Norway, Freja Holm and Lars Bruun",
    ],
)
def test_a_shared_title_gives_each_their_own_state(said, quote):
    told = sorted(said(f"{quote}, spoke.", "post"), key=lambda post: post["holder"])
    one = {"quote": quote, "title": FOREIGN, "status": "current"}
    assert told == [one | {"holder": "Freja Holm", "organisation": "Denmark"}, one | {"holder": "Lars Bruun", "organisation": "Norway"}]


def test_a_holder_who_is_described_is_the_one_told_of(said):
    text = "Danish Foreign Minister Freja Holm spoke. The Danish foreign minister left."
    assert said(text, "post")[1:] == [
        {
            "quote": "The Danish foreign minister",
            "holder": "Freja Holm",
            "title": FOREIGN,
            "organisation": "Denmark",
            "status": "current",
            "context": [("antecedent", "Danish Foreign Minister Freja Holm")],
        }
    ]

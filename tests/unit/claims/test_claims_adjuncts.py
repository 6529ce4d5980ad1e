"""When, where, on which occasion and about what: only what stands beside the verb."""

from __future__ import annotations

HOLM, KIPROP = "Danish Prime Minister Freja Holm", "Kenyan President Daudi Kiprop"


def _only(told):
    (claim,) = told
    return {name: claim[name] for name in ("place", "date", "occasion", "topics", "context") if name in claim}


def test_the_occasion_has_its_own_place_and_date(said):
    text = f"{HOLM} met {KIPROP} on the sidelines of the Munich Security Conference in Munich in February 2022."
    assert _only(said(text, "meeting")) == {"place": "Munich", "date": "2022-02", "occasion": "Munich Security Conference"}


def test_a_town_is_more_exact_than_its_state(said):
    assert _only(said(f"{HOLM} met {KIPROP} in Mombasa, Kenya.", "meeting")) == {"place": "Mombasa"}


def test_where_takes_its_place_from_the_clause_before(said):
    text = f"{HOLM} travelled to Uganda, where she met {KIPROP}."
    assert _only(said(text, "meeting")) == {"place": "Uganda", "context": [("antecedent", HOLM), ("place", "Uganda")]}


def test_a_place_that_opens_the_sentence_is_the_place(said):
    assert _only(said(f"In Djibouti, {HOLM} will meet {KIPROP}.", "meeting")) == {"place": "Djibouti", "context": [("place", "Djibouti")]}


def test_a_date_that_opens_the_sentence_is_the_date(said):
    text = f"On 3 May, {HOLM} met {KIPROP}."
    assert _only(said(text, "meeting")) == {"date": "2023-05-03", "context": [("date", "3 May")]}


def test_a_date_of_another_clause_is_not_taken(said):
    text = f"{HOLM} met {KIPROP}, who was elected in 2019."
    assert _only(said(text, "meeting")) == {}


def test_topics_are_what_the_talks_are_on(said):
    text = f"{HOLM} held talks on energy and trade with {KIPROP}."
    assert _only(said(text, "meeting")) == {"topics": ["energy", "trade"]}


def test_without_a_date_of_the_article_a_weekday_has_none(said):
    assert _only(said(f"{HOLM} met {KIPROP} on Monday.", "meeting", published=None)) == {}


def test_a_place_inside_the_name_of_a_gathering_is_not_where_people_met(said):
    met = "Fijian Premier Jone Vakatawa met Peruvian Trade Minister Rosa Quispe"
    told = {
        where: [(m.get("place"), m.get("occasion")) for m in said(f"{met} {where}.", "meeting")]
        for where in (
            "on the sidelines of the Mekong Trade Fair",
            "on the sidelines of the Mekong Trade Fair in Hanoi",
            "on the sidelines of the Oslo Energy Week",
            "at the Berlin Air Show",
            "in Berlin",
        )
    }
    assert list(told.values()) == [
        [(None, "Mekong Trade Fair")],
        [("Hanoi", "Mekong Trade Fair")],
        [(None, None)],
        [(None, None)],
        [("Berlin", None)],
    ]

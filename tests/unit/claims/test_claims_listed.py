"""Whose office it is in a list of officials: that of the one before, unless a paper of another state leaves out its own."""

from __future__ import annotations

import pytest

from kg.claims import scene
from kg.claims.home import Home

PERU = "Peru Gazette"


@pytest.fixture(scope="session")
def offices(said):
    def read(text, publisher=None):
        return {claim["holder"]: claim.get("organisation") for claim in said(text, "post", publisher=publisher)}

    return read


@pytest.fixture(autouse=True)
def peruvian(monkeypatch):
    """Makes a paper that no lexicon knows one of Peru."""
    own = scene.home_of
    monkeypatch.setattr(
        scene, "home_of", lambda document, *rest: Home("state/peru", "medium") if document.publisher == PERU else own(document, *rest)
    )


def test_the_second_of_two_officials_is_of_the_state_of_the_first(offices):
    text = "Fijian Prime Minister Mere Vula and Defence Minister Tomasi Rokotui met Kenyan President Amina Otieno."
    assert offices(text) == {"Mere Vula": "Fiji", "Tomasi Rokotui": "Fiji", "Amina Otieno": "Kenya"}
    assert offices(text, PERU) == {"Mere Vula": "Fiji", "Tomasi Rokotui": "Fiji", "Amina Otieno": "Kenya"}


def test_among_officials_of_several_states_a_paper_leaves_out_its_own(offices):
    text = "Fijian Trade Minister Mere Vula, Finance Minister Rosa Quispe and Kenyan President Amina Otieno met in Lima."
    assert offices(text, PERU) == {"Mere Vula": "Fiji", "Rosa Quispe": "Peru", "Amina Otieno": "Kenya"}


def test_where_the_list_is_no_subject_either_could_be_meant_and_the_office_has_no_state(offices):
    text = "Chilean Trade Minister Ana Rojas met Fijian Trade Minister Mere Vula, Kenyan Energy Minister Amina Otieno and Defence Minister Luis Ramos."
    assert offices(text, PERU) == {"Ana Rojas": "Chile", "Mere Vula": "Fiji", "Amina Otieno": "Kenya"}


def test_of_two_ministers_in_a_paper_of_another_state_the_second_may_be_of_either(offices):
    text = "Fijian Trade Minister Mere Vula and Defence Minister Luis Ramos signed a pact after talks in Suva."
    assert offices(text) == {"Mere Vula": "Fiji", "Luis Ramos": "Fiji"}
    assert offices(text, PERU) == {"Mere Vula": "Fiji"}


def test_a_head_of_state_behind_a_minister_of_another_state_is_that_of_the_paper(offices):
    text = "Fijian Trade Minister Mere Vula and President Rosa Quispe are expected to discuss tuna when they meet in June."
    assert offices(text, PERU) == {"Mere Vula": "Fiji", "Rosa Quispe": "Peru"}


def test_an_office_that_the_state_of_the_first_does_not_have_is_not_of_that_state(offices):
    text = "Qatari Prime Minister Noor Hamad and President Amina Otieno signed the pact."
    assert offices(text)["Noor Hamad"] == "Qatar"
    assert offices(text).get("Amina Otieno") is None

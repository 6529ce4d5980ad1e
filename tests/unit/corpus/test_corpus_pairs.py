"""Pairwise figures, on cases counted by hand."""

from __future__ import annotations

from tests.corpus.pairs import figures


def test_all_right_is_one_and_one():
    found = figures([("a", 1), ("a", 1), ("b", 2)])
    assert (found.precision, found.recall) == (1.0, 1.0)


def test_two_things_held_to_be_one_cost_precision_only():
    found = figures([("a", 1), ("a", 1), ("b", 1)])
    assert (found.precision, found.recall) == (1 / 3, 1.0)


def test_one_thing_held_to_be_two_costs_recall_only():
    found = figures([("a", 1), ("a", 1), ("a", 2)])
    assert (found.precision, found.recall) == (1.0, 1 / 3)


def test_where_no_pair_is_to_be_made_nothing_is_wrong():
    assert (figures([("a", 1)]).precision, figures([("a", 1)]).recall) == (1.0, 1.0)

"""A rule matches a line: its roles are cells, its guards forbid, and the order of its matches is that of the line."""

from __future__ import annotations

import pytest

from kg.claims.matching import forbidden, matches, shown
from kg.mentions import lines_of
from kg.records import Sentence


@pytest.fixture
def line(known):
    def read(text):
        return lines_of((Sentence(0, len(text), text),), known.packs["en"])[0]

    return read


def _words(text, line, cells):
    return [text[line.cells[first].start : line.cells[after - 1].end] for first, after in cells]


def test_roles_are_the_words_they_were_matched_by(line, known):
    text = "Kenyan President Daudi Kiprop met Danish Prime Minister Freja Holm in Nairobi."
    read = line(text)
    (met,) = (match for match in matches(read, 4, known.packs["en"]) if match.name == "meeting.met.active")
    roles = {role: _words(text, read, met.cells(role)) for role in ("agent", "partner", "trigger")}
    assert roles == {
        "agent": ["Kenyan President Daudi Kiprop"],
        "partner": ["Danish Prime Minister Freja Holm"],
        "trigger": ["met"],
    }
    assert (met.line, met.has("agent"), met.has("visitor"), met.cells("visitor")) == (4, True, False, ())


def test_matches_stand_in_the_order_of_the_line(line, known):
    read = line("Kenyan President Daudi Kiprop visited Fiji and met Fijian Foreign Minister Jone Tuilagi, and Uganda joined BRICS.")
    found = matches(read, 0, known.packs["en"])
    assert found == sorted(found, key=lambda match: (match.first, -match.after, match.name))
    assert {match.rule.claims for match in found} == {"post", "visit", "meeting", "membership"}


def test_a_line_without_any_word_of_a_rule_has_no_match(line, known):
    assert matches(line("It rained all night."), 0, known.packs["en"]) == []


def test_a_guard_sees_words_types_and_the_ends_of_the_line(line):
    read = line("Kenya joined BRICS")
    assert [shown(read, position) for position in range(-1, 4)] == ["^", "State", "joined", "Organisation", "$"]


@pytest.mark.parametrize(
    ("rule", "guarded", "free"),
    [
        ("meeting.met", "about Kenya", "say Kenya"),
        ("membership.joined", "say Kenya's farmers", "say Kenya farmers"),
    ],
)
def test_a_guard_forbids_a_match_by_the_word_before_or_behind_it(line, known, rule, guarded, free):
    guard = next(one for one in known.packs["en"].claim_rules if one.id == rule)
    assert (forbidden(guard, line(guarded), 1, 2), forbidden(guard, line(free), 1, 2)) == (True, False)

"""The reference data: what the loader derives and refuses, and that every shipped row leads somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg import resources
from kg.errors import RuleError
from kg.grammar.lexicon import read_lexicon
from kg.grammar.reference import chain, read_reference
from kg.records import Reference

if TYPE_CHECKING:
    from pathlib import Path

LEXICONS = resources.folder("lexicons")
REFERENCE = read_reference(LEXICONS / "reference").rows
STATES = tuple(row for row in REFERENCE.values() if row.kind == "State")
STATE_TABLE = "# kinds: State\nid\tlabel\tkind\twithin\tiso3166\tcapital\toffices\tleader\nstate/laos\tLaos\tState\tplace/asia\tLA\tplace/vientiane\tPresident|Prime Minister\tPresident\n"
PLACE_TABLE = (
    "# kinds: capital continent\nid\tlabel\tkind\twithin\nplace/asia\tAsia\tcontinent\t\nplace/vientiane\tVientiane\tcapital\tplace/laos\n"
)


def write(folder: Path, **tables: str) -> Path:
    for name, content in tables.items():
        (folder / f"{name}.tsv").write_text(content, encoding="utf-8")
    return folder


def test_a_state_and_its_territory_are_two_rows_and_a_city_belongs_to_the_state_around_it(tmp_path):
    assert read_reference(write(tmp_path, states=STATE_TABLE, places=PLACE_TABLE)).rows == {
        "place/asia": Reference("place/asia", "Asia", "continent"),
        "place/laos": Reference("place/laos", "Laos", "country", ("place/asia",), state="state/laos"),
        "place/vientiane": Reference("place/vientiane", "Vientiane", "capital", ("place/laos",), state="state/laos"),
        "state/laos": Reference(
            "state/laos",
            "Laos",
            "State",
            iso3166="LA",
            capital="place/vientiane",
            offices=("President", "Prime Minister"),
            leader="President",
        ),
    }


@pytest.mark.parametrize(
    ("tables", "message"),
    [
        ({"states": STATE_TABLE}, "states.tsv:3: no row has the id 'place/vientiane'"),
        ({"states": STATE_TABLE, "places": PLACE_TABLE + "place/asia\tAsia\tcontinent\t\n"}, "the id 'place/asia' is given twice"),
        ({"places": PLACE_TABLE.replace("within", "inside")}, "unknown column 'inside'"),
        ({"places": PLACE_TABLE.replace("\tAsia", "\t")}, "places.tsv:3: the column 'label' is empty"),
        ({"places": PLACE_TABLE.replace("\tcapital\t", "\tvillage\t")}, "places.tsv:4: unknown kind 'village'"),
    ],
)
def test_a_row_that_cannot_be_right_is_refused_with_file_and_line(tmp_path, tables, message):
    with pytest.raises(RuleError) as caught:
        read_reference(write(tmp_path, **tables))
    assert message in str(caught.value)


def test_a_chain_of_places_ends_even_when_two_contain_each_other():
    rows = {"a": Reference("a", "A", "region", ("b",)), "b": Reference("b", "B", "region", ("a",))}
    assert chain(rows["a"], rows) == (rows["b"],)


def test_nusa_dua_lies_in_bali_in_indonesia_in_southeast_asia_in_asia():
    found = [row.id for row in chain(REFERENCE["place/nusa-dua"], REFERENCE)]
    assert found == ["place/bali", "place/indonesia", "place/southeast-asia", "place/asia"]


def test_there_are_the_members_of_the_united_nations_and_four_more():
    assert len(STATES) == 197
    assert len({row.iso3166 for row in STATES}) == 197
    assert {"Kosovo", "Palestine", "Taiwan", "Vatican City"} <= {row.label for row in STATES}


def test_every_state_has_a_capital_in_its_own_territory_offices_and_a_leader_among_them():
    wrong = [
        row.label
        for row in STATES
        if REFERENCE[row.capital].state != row.id
        or not row.offices
        or (row.leader and row.leader not in row.offices)
        or len(row.iso3166) != 2
    ]
    assert wrong == []


def test_every_state_has_a_name_and_an_adjective():
    forms = {(entry.id, entry.kind) for entry in read_lexicon(LEXICONS, "en") if entry.file == "states.tsv"}
    assert [row.label for row in STATES if not {(row.id, "name"), (row.id, "adjective")} <= forms] == []


def test_the_name_of_a_state_is_its_label():
    named = {entry.id: entry.text for entry in read_lexicon(LEXICONS, "en") if entry.file == "states.tsv" and entry.kind == "name"}
    assert named == {row.id: row.label for row in STATES}


@pytest.mark.parametrize("language", ["en", "ms"])
def test_every_id_of_a_form_has_a_row(language):
    files = ("states.tsv", "organisations.tsv", "places.tsv")
    assert [entry for entry in read_lexicon(LEXICONS, language) if entry.file in files and entry.id not in REFERENCE] == []


def test_every_state_of_a_guard_has_a_row():
    guards = {part for entry in read_lexicon(LEXICONS, "en") for part in entry.guard.split() if part.startswith("state:")}
    assert {guard for guard in guards if guard.removeprefix("state:") not in REFERENCE} == set()


def test_every_organisation_medium_and_place_can_be_named():
    named = {entry.id for entry in read_lexicon(LEXICONS, "en")}
    assert [row.id for row in REFERENCE.values() if row.kind != "country" and row.id not in named] == []


def test_every_office_of_a_state_is_a_title_that_texts_can_name():
    titles = {entry.id for entry in read_lexicon(LEXICONS, "en") if entry.file == "titles.tsv"}
    assert {office for row in STATES for office in row.offices} - titles == set()


def test_keys_are_fit_for_iris():
    keys = [row.id.split("/") for row in REFERENCE.values()]
    allowed = set("abcdefghijklmnopqrstuvwxyz0123456789._-")
    assert [key for key in keys if len(key) != 2 or not key[1] or set(key[1]) - allowed] == []

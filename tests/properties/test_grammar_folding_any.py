"""Folding and tokens of any text: nothing moves, nothing is lost, nothing looks like a mention."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from kg.grammar.folding import fold
from kg.grammar.line import Cell, line_of, shown, tokens
from kg.grammar.types import TYPES

# Any code point, lone surrogates too, and often those that have moved offsets elsewhere: emoji, marks, right-to-left, C1.
TEXTS = st.text(
    st.one_of(st.characters(), st.characters(categories=["Cs"]), st.sampled_from("🍵👩\u200d🚀é\u0301\u0327ﬁ\u202bשلß’“–\x80\x8f\x9fA z."))
)


@given(TEXTS)
@example("ﬁ ﷺ ㎏ İ ẞ \U0001f468\u200d\U0001f469")
def test_folding_keeps_the_place_of_every_character(text):
    assert len(fold(text)) == len(text)
    assert fold(text) == "".join(map(fold, text))


@given(TEXTS)
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_folded_text_is_latin_1_without_reserved_letters(text):
    assert set(fold(text).encode("latin-1")).isdisjoint(map(ord, TYPES))


@given(TEXTS, st.integers(0, 1000))
def test_tokens_lead_back_to_their_offsets_and_leave_only_spaces_out(text, start):
    folded = fold(text)
    found = tokens(folded, start)
    assert [folded[first - start : after - start] for _, first, after in found] == [surface for surface, _, _ in found]
    assert "".join(surface for surface, _, _ in found) == "".join(folded.split())


@given(TEXTS)
def test_cells_lead_back_to_their_tokens_through_the_offsets_of_the_line(text):
    line = line_of(Cell(shown(surface, spaced=False), first, after) for surface, first, after in tokens(fold(text)))
    assert [line.text[at : at + len(cell.word)] for at, cell in zip(line.offsets, line.cells, strict=True)] == [
        cell.word for cell in line.cells
    ]
    assert [line.cell_at(at) for at in line.offsets] == list(range(len(line.cells)))

"""No text makes reading it take more than linear time."""

from time import process_time

import pytest

from kg.documents import document_of
from kg.grammar.timewords import shipped_time_words
from kg.mentions.times import find_times
from kg.sentences import split

SECONDS = 10  # a quadratic pattern takes minutes on these, a linear one a fraction of a second


@pytest.mark.parametrize(
    "piece",
    [".", "。", "A. ", "ABC ", "(", "May ", "27 ", "x\n", "“ ” . ", "— x (@", "(c) ", "Published: ", ". (", "by 2024 ", "since the "],
)
def test_a_text_of_one_repeated_piece_is_read_in_time(piece):
    started = process_time()
    document = document_of("a.txt", (piece * (120_000 // len(piece)) + "x").encode())
    for sentence in split(document):
        find_times(sentence.text, shipped_time_words("en"))
    assert process_time() - started < SECONDS

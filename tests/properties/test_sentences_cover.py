"""Sentences lead back to their text and leave out nothing but white space, whatever the text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.records import Document
from kg.sentences import split

PIECES = st.sampled_from(
    [
        *(
            "A",
            "met",
            "Mr.",
            "U.S.",
            "B.",
            "“yes,”",
            "(ANI)",
            "—",
            "--",
            "/TASS/.",
            "TOKYO,",
            "May 13.",
            "date 2025-02-27",
            "SEE ALSO",
            "©2024",
        ),
        *(
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\ufeff",
            "\u2028",
            "\x85",
            "\x1c",
            "\u200b",
            "🇲🇾",
            "e\u0301",
            "שלום",
            "…",
            "?",
            "。",
            "x" * 700,
            "dan yang",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES, max_size=60).map("".join))


def is_blank(character):
    return character.isspace() or character == "\ufeff"


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_every_character_that_is_not_blank_is_in_exactly_one_sentence(text):
    covered = [0] * len(text)
    sentences = split(Document("a.txt", "", text))
    for sentence in sentences:
        assert text[sentence.start : sentence.end] == sentence.text != ""
        assert not is_blank(sentence.text[0])
        assert not is_blank(sentence.text[-1])
        for offset in range(sentence.start, sentence.end):
            covered[offset] += 1
    assert all(count == 1 for count, character in zip(covered, text, strict=True) if not is_blank(character))
    assert max(covered, default=0) <= 1
    assert list(sentences) == sorted(sentences, key=lambda sentence: sentence.start)

"""A text is cut into sentences where a reader would cut it, and each is named for what it is."""

import pytest

from kg.records import Document
from kg.sentences import split


def kinds(text, language="en"):
    return [(sentence.kind, sentence.text) for sentence in split(Document("a.txt", "", text, language=language))]


def prose(text):
    return [sentence for kind, sentence in kinds(text) if kind == "prose"]


@pytest.mark.parametrize(
    "text",
    [
        "Michael R. Pompeo met Mr. Lavrov and Lt. Gen. Smith at 8.30 a.m. in St. Petersburg.",
        "President Kofi C. Mensah met P. Omondi and Rui V. Lopes, c. 40 others and p. 3 of the press.",
        "The U.S. President met U.N. Secretary-General John Q. Public.",
        "Jatronics Sdn. was added on Sept. 3 under No. 5 of the list.",
        "Envoy Lucia C. Moe left.",
        "Trade rose 15.6% to $3.1 billion.",
        "“We agreed to meet,” he said.",
        "They met … and parted.",
    ],
)
def test_no_cut_inside_a_sentence(text):
    assert prose(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left the U.S. The talks went on.", ["He left the U.S.", "The talks went on."]),
        ("“They met.” He said so.", ["“They met.”", "He said so."]),
        ("Will they meet? Yes! They will.", ["Will they meet?", "Yes!", "They will."]),
        ("It ended (at last.) Nobody left.", ["It ended (at last.)", "Nobody left."]),
        ("A met B.\nC met D.", ["A met B.", "C met D."]),
    ],
)
def test_a_cut_after_every_sentence(text, expected):
    assert prose(text) == expected


def test_a_text_wrapped_at_a_fixed_width_is_joined_and_a_blank_line_ends_its_paragraph():
    lines = [
        "The foreign ministers of the two countries met on Thursday in the",
        "capital for talks that were expected to have been focused on trade",
        "and on the security of the region, officials of both sides said in",
        "the evening. They will meet again.",
    ]
    text = "\n".join(lines) + "\n\nA second paragraph follows it."
    assert prose(text) == [
        "\n".join([*lines[:3], "the evening."]),
        "They will meet again.",
        "A second paragraph follows it.",
    ]


def test_the_head_of_a_story_is_told_from_the_story():
    text = " date 2025-05-14 Support The Daily!\nLeaders Meet in St. Moritz\nA second title\nTOKYO, May 13. /TASS/. They met. They left."
    assert kinds(text) == [
        ("dateline", "date 2025-05-14"),
        ("boilerplate", "Support The Daily!"),
        ("headline", "Leaders Meet in St. Moritz"),
        ("headline", "A second title"),
        ("dateline", "TOKYO, May 13. /TASS/."),
        ("prose", "They met."),
        ("prose", "They left."),
    ]


def test_a_dateline_without_a_stop_ends_with_its_day_and_not_in_the_storys_first_name():
    text = "Kuala Lumpur, Oct 26 South Africa became the eleventh member of the Association of Southeast Asian Nations during the summit on Sunday."
    assert kinds(text) == [("dateline", "Kuala Lumpur, Oct 26"), ("prose", text[21:])]


def test_what_the_page_put_around_the_story_is_set_aside_and_the_story_goes_on():
    text = """They met on Monday.
A NEWSLETTER FOR YOU
Friday, 8.30 am
Business insights on fast-growing economies.
While it is unclear whether they spoke about arms, the two are looking to increase their trade.
SEE ALSO
She also played a role. BLOOMBERG
Further Reading
Two Leaders Meet
(This story has not been edited by our staff.)
©2024 Agency L.P."""
    assert [sentence for kind, sentence in kinds(text) if kind == "boilerplate"] == [
        "A NEWSLETTER FOR YOU",
        "Friday, 8.30 am",
        "Business insights on fast-growing economies.",
        "SEE ALSO",
        "BLOOMBERG",
        "Further Reading",
        "Two Leaders Meet",
        "(This story has not been edited by our staff.)",
        "©2024 Agency L.P.",
    ]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Hari ini saya menerima kunjungan hormat dari beliau dalam lawatan ke Malaysia.", "foreign"),
        ("Die Minister haben sich in der Stadt mit dem Präsidenten getroffen und gesprochen.", "foreign"),
        ("Министры иностранных дел двух стран провели переговоры.", "foreign"),
        ("Le président a dit.", "prose"),
        ("Sultan Hassanal Bolkiah and Pengiran Muda met in Bandar Seri Begawan.", "prose"),
        ("Defence Minister Mohamed Khaled Nordin met Sjafrie Sjamsoeddin.", "prose"),
    ],
)
def test_a_sentence_clearly_in_another_language_is_foreign(sentence, kind):
    assert kinds(f"They met on Monday.\n{sentence}")[-1] == (kind, sentence)


def test_a_malay_text_is_not_foreign_to_itself():
    assert kinds("Hari ini saya menerima kunjungan beliau. Kami berbincang dalam pertemuan itu.", "ms") == [
        ("prose", "Hari ini saya menerima kunjungan beliau."),
        ("prose", "Kami berbincang dalam pertemuan itu."),
    ]


def test_an_over_long_sentence_is_cut_at_its_clauses():
    clause = "they met again in the city, "
    text = "Then " + clause * 150 + "at last."
    pieces = kinds(text)
    assert {kind for kind, _ in pieces} == {"long"}
    assert all(len(piece) <= 2000 and piece.endswith((",", ".")) for _, piece in pieces)
    assert " ".join(piece for _, piece in pieces) == text


def test_paragraphs_are_counted_by_their_blocks():
    text = "A title\n\nROME — They met. They left.\nThey came."
    assert [(sentence.paragraph, sentence.text) for sentence in split(Document("a", "", text))] == [
        (0, "A title"),
        (1, "ROME —"),
        (1, "They met."),
        (1, "They left."),
        (2, "They came."),
    ]

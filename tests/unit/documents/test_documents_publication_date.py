"""The date of an article comes from its own words, with those words as evidence, or not at all."""

import pytest

from kg.documents import document_of, read_sources


def found(text):
    document = document_of("a.txt", text.encode())
    published = document.published
    assert published is None or all(text[span.start : span.end] == span.quote for span in published.evidence)
    return published and (published.date, published.basis, [span.quote for span in published.evidence])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" date 2025-02-27 Talks go on\n\nA met B.", ("2025-02-27", "stated", ["date 2025-02-27"])),
        ("2025-02-27\nA met B.", ("2025-02-27", "stated", ["2025-02-27"])),
        ("Talks go on\nMay 14, 2025\nA met B.", ("2025-05-14", "stated", ["May 14, 2025"])),
        ("Talks go on\nPublished: 14 May 2025, 10:30\nA met B.", ("2025-05-14", "stated", ["Published: 14 May 2025, 10:30"])),
        ("PARIS, 27 February 2025 (AFP) - A met B.", ("2025-02-27", "stated", ["27 February 2025"])),
        ("TOKYO, May 13. /TASS/. A met B.\n©2024 The Daily", ("2024-05-13", "inferred", ["May 13", "©2024"])),
        ("Rome, Oct 26 Leaders met. It was signed on 26 October 2025.", ("2025-10-26", "inferred", ["Oct 26", "26 October 2025"])),
        (
            "A met B on Thursday (Feb 27) in Rome. In June of 2024 they did not.",
            ("2025-02-27", "inferred", ["Thursday (Feb 27)", "June of 2024"]),
        ),
        ("A met B on Tuesday (Feb 27) in Rome, as in 2024.", ("2024-02-27", "inferred", ["Tuesday (Feb 27)", "2024"])),
        (
            "A met B on Thursday.\n— A Person (@aperson) February 27, 2025\nThey agreed.",
            ("2025-02-27", "inferred", ["Thursday", "February 27, 2025"]),
        ),
        ("(Agency) -- A will meet B.\n©2024 Agency", ("2024", "inferred", ["©2024"])),
    ],
)
def test_the_date_is_read_with_the_words_it_rests_on(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A met B on January 25.",
        "ROME, July 28 — A met B, for the first time since 2010.",
        "ROME, September 11. /TASS/. A met B on Wednesday, as in December 2012.",
        "A met B on Monday (Feb 27), as in June 2024.",
        "A met B on Thursday (Feb 27). The goal stands by 2024.",
        "A met B on Friday.\n— A Person (@aperson) February 27, 2025\nThey agreed.",
        "A met B on Thursday.\n— A Person (@aperson) February 27, 2025\nIn 2026 they met again.",
        "date 2025-02-30\nA met B.",
    ],
)
def test_a_date_that_nothing_forces_stays_unknown(text):
    assert found(text) is None


def test_the_dates_of_the_seeds_are_the_ones_their_words_force():
    documents, _ = read_sources(["seeds"])
    dates = [
        (document.published.date, document.published.basis, [span.quote for span in document.published.evidence]) for document in documents
    ]
    assert dates == [
        ("2025-02-27", "stated", ["date 2025-02-27"]),
        ("2025-02-27", "inferred", ["Thursday (Feb 27)", "June of 2024"]),
        ("2025-02-27", "inferred", ["Thursday", "February 27, 2025"]),
        ("2025-02-26", "inferred", ["Wednesday, (February 26)", "September 2024"]),
        ("2024", "inferred", ["©2024"]),
    ]


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("KUALA LUMPUR — A met B.", "KUALA LUMPUR", None),
        ("KUALA LUMPUR, July 28 — A met B.", "KUALA LUMPUR", None),
        ("KUALA LUMPUR (May 10): A met B.", "KUALA LUMPUR", None),
        ("TOKYO, May 13. /TASS/. A met B.", "TOKYO", "TASS"),
        ("Kuala Lumpur, Oct 26 Leaders met.", "Kuala Lumpur", None),
        ("WASHINGTON (AP) — A met B.", "WASHINGTON", "AP"),
        ("KYIV, Ukraine (AP) — A met B.", "KYIV", "AP"),
        ("BEIJING, Sept. 3 (Xinhua) -- A met B.", "BEIJING", "Xinhua"),
        ("GENEVA/MOSCOW, Feb 27 (Reuters) - A met B.", "GENEVA/MOSCOW", "Reuters"),
        ("New Delhi [India], October 4 (ANI): A met B.", "New Delhi", "ANI"),
        ("NEW DELHI: A met B.", "NEW DELHI", None),
        ("A title\n\nNew Delhi: A met B. (ANI)", "New Delhi", "ANI"),
        ("(Bloomberg) -- A met B.", None, "Bloomberg"),
        ("A met B for the aid. BLOOMBERG\nShare this", None, "BLOOMBERG"),
        ("Strategic Talks: A Meets B\nThey met.", None, None),
        ("A met B. They talked - again.", None, None),
    ],
)
def test_a_dateline_gives_its_place_and_the_agency_credited(text, place, agency):
    document = document_of("a.txt", text.encode())
    spans = (document.dateline, document.agency)
    assert tuple(span and span.quote for span in spans) == (place, agency)
    assert all(text[span.start : span.end] == span.quote for span in spans if span)

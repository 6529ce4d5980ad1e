import pytest

from kg.graph import Literal, Triple, ntriples, turtle

A, P = "https://w3id.org/dipkg/id/person/a", "https://w3id.org/dipkg/ontology#words"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ('say "so"', r'"say \"so\""'),
        ("back\\slash", r'"back\\slash"'),
        ("two\r\nlines\t", r'"two\r\nlines\t"'),
        ("\x00\x1b[31m\x7f\x9b", r'"\u0000\u001B[31m\u007F\u009B"'),
        ("\u202egnp.exe\u2028", r'"\u202Egnp.exe\u2028"'),
        ("\ud83d", '"\ufffd"'),
        ("🇲🇾 Radosław “so”", '"🇲🇾 Radosław “so”"'),
        ('""" . <x> <y> <z> . #', r'"\"\"\" . <x> <y> <z> . #"'),
    ],
)
def test_text_is_written_so_that_nothing_ends_it_early_and_nothing_is_obeyed(value, written):
    triple = Triple(A, P, Literal(value))
    assert turtle([triple]).decode().rstrip().splitlines()[-2:] == ["person:a", f"    dip:words {written} ."]
    assert ntriples([triple]).decode() == f"<{A}> <{P}> {written} .\n"


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("anwar-ibrahim", "person:anwar-ibrahim"),
        ("2025-02-27--a.b", "person:2025-02-27--a.b"),
        ("-starts", "<https://w3id.org/dipkg/id/person/-starts>"),
        ("ends.", "<https://w3id.org/dipkg/id/person/ends.>"),
        ("a%20b", "<https://w3id.org/dipkg/id/person/a%20b>"),
        ("a/b", "<https://w3id.org/dipkg/id/person/a/b>"),
        ("", "<https://w3id.org/dipkg/id/person/>"),
    ],
)
def test_an_iri_is_shortened_only_where_its_end_is_plain(key, written):
    triple = Triple(f"https://w3id.org/dipkg/id/person/{key}", P, Literal("x"))
    assert turtle([triple]).decode().splitlines()[-2] == written


def test_many_objects_stand_one_a_line_and_few_in_one():
    few = [Triple(A, P, Literal(str(number))) for number in range(3)]
    many = [Triple(A, P, Literal(str(number) * 50)) for number in range(3)]
    assert turtle(few).decode().splitlines()[-1] == '    dip:words "0" , "1" , "2" .'
    assert turtle(many).decode().splitlines()[-4:] == [
        "    dip:words",
        f'        "{"0" * 50}" ,',
        f'        "{"1" * 50}" ,',
        f'        "{"2" * 50}" .',
    ]


def test_subjects_stand_by_kind_and_predicates_in_one_order():
    base = "https://w3id.org/dipkg/id"
    said = [
        Triple(f"{base}/claim/c", "https://example.org/unknown", Literal("2")),
        Triple(f"{base}/claim/c", "https://w3id.org/dipkg/ontology#quote", Literal("1")),
        Triple(f"{base}/person/p", P, Literal("x")),
        Triple("https://example.org/other", P, Literal("x")),
        Triple(f"{base}/meeting/m", P, Literal("x")),
    ]
    text = turtle(said).decode()
    assert text[text.index("# Meetings") :] == (
        '# Meetings\nmeeting:m\n    dip:words "x" .\n\n'
        '# People\nperson:p\n    dip:words "x" .\n\n'
        '# Claims: who says so\nclaim:c\n    dip:quote "1" ;\n    <https://example.org/unknown> "2" .\n\n'
        '# Further resources\n<https://example.org/other>\n    dip:words "x" .\n'
    )


def test_n_triples_are_sorted_and_each_stands_once():
    one, two = Triple(A, P, Literal("b")), Triple(A, P, Literal("a", language="en"))
    assert ntriples([one, two, one]).decode() == f'<{A}> <{P}> "a"@en .\n<{A}> <{P}> "b" .\n'

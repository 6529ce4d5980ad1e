"""What changed between two graphs, in whole texts: from articles that are built, and from graphs written by hand."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import kg
from kg.errors import KgError
from kg.publication import compare, difference_json, difference_text
from kg.publication.kinds import DIP, KIND_OF, UNTOLD
from kg.resources import folder

ARTICLES = {
    "plan": "NAIROBI, 2 May 2024 — Kenyan President Peter Odhiambo will meet Danish Foreign Minister Lars Holm in Mombasa on Friday.\n",
    "held": "NAIROBI, 4 May 2024 — Kenyan President Peter Odhiambo met Danish Foreign Minister Lars Holm in Mombasa on Friday.\n",
    "vague": "NAIROBI, 4 June 2024 — Kenyan President Peter Odhiambo met Danish Foreign Minister Lars Holm in May.\n",
    "spelled": "SOFIA, 3 March 2023 — Bulgarian President Aleksey Dimitrov met Serbian Foreign Minister Milan Petrovic in Sofia on Friday.\n",
    "otherwise": "SOFIA, 4 March 2023 — Bulgarian President Alexei Dimitrov met Serbian Foreign Minister Milan Petrovic in Sofia on Friday.\n",
    "again": "SOFIA, 4 March 2023 — Bulgarian President Alexei Dimitrov praised Serbia. “We are friends,” Alexei Dimitrov said.\n",
}
BUILDS = [
    (
        "a plan that comes true",
        ("plan",),
        ("plan", "held"),
        """\
Facts: 1 added, 1 changed
~ Planned meeting of Lars Holm and Peter Odhiambo, 3 May 2024: status planned -> occurred
+ Lars Holm met Peter Odhiambo

Support: 2 changed
~ office: Lars Holm, Minister of Foreign Affairs of Denmark: attested +2024-05-04
~ office: Peter Odhiambo, President of Kenya: attested +2024-05-04

Names: 1 changed
~ Planned meeting of Lars Holm and Peter Odhiambo, 3 May 2024: now Meeting of Lars Holm and Peter Odhiambo, 3 May 2024
""",
    ),
    (
        "an article that adds a place and a day",
        ("vague",),
        ("vague", "held"),
        """\
Facts: 4 added, 2 changed
~ Meeting of Lars Holm and Peter Odhiambo, May 2024: date 2024-05 -> 2024-05-03; place (none) -> Mombasa
~ state: Kenya: territory (none) -> Kenya
+ place: Africa
+ place: East Africa; within Africa
+ place: Kenya; within East Africa
+ place: Mombasa; within Kenya

Support: 3 changed
~ Meeting of Lars Holm and Peter Odhiambo, May 2024: documents 1 -> 2
~ office: Lars Holm, Minister of Foreign Affairs of Denmark: attested +2024-05-04
~ office: Peter Odhiambo, President of Kenya: attested +2024-05-04

Names: 1 changed
~ Meeting of Lars Holm and Peter Odhiambo, May 2024: now Meeting of Lars Holm and Peter Odhiambo, 3 May 2024; IRI meeting/2024-05--lars-holm--peter-odhiambo -> meeting/2024-05-03--lars-holm--peter-odhiambo
""",
    ),
    (
        "an article deleted",
        ("plan", "held"),
        ("plan",),
        """\
Facts: 1 gone, 1 changed
~ Meeting of Lars Holm and Peter Odhiambo, 3 May 2024: status occurred -> planned
- Lars Holm met Peter Odhiambo

Support: 2 changed
~ office: Lars Holm, Minister of Foreign Affairs of Denmark: attested -2024-05-04
~ office: Peter Odhiambo, President of Kenya: attested -2024-05-04

Names: 1 changed
~ Meeting of Lars Holm and Peter Odhiambo, 3 May 2024: now Planned meeting of Lars Holm and Peter Odhiambo, 3 May 2024
""",
    ),
    (
        "a person whose commonest spelling is another one now",
        ("spelled",),
        ("spelled", "otherwise", "again"),
        """\
Facts: 1 added, 1 changed
+ statement: Alexei Dimitrov: We are friends
~ person: Aleksey Dimitrov: now Alexei Dimitrov; also written (none) -> Aleksey Dimitrov

Support: 3 changed
~ Meeting of Aleksey Dimitrov and Milan Petrovic, 3 March 2023: documents 1 -> 2
~ office: Aleksey Dimitrov, President of Bulgaria: attested +2023-03-04
~ office: Milan Petrovic, Minister of Foreign Affairs of Serbia: attested +2023-03-04

Names: 3 changed
~ Meeting of Aleksey Dimitrov and Milan Petrovic, 3 March 2023: now Meeting of Alexei Dimitrov and Milan Petrovic, 3 March 2023; IRI meeting/2023-03-03--aleksey-dimitrov--milan-petrovic -> meeting/2023-03-03--alexei-dimitrov--milan-petrovic
~ office: Aleksey Dimitrov, President of Bulgaria: now Alexei Dimitrov, President of Bulgaria; IRI membership/aleksey-dimitrov--president-of-bulgaria -> membership/alexei-dimitrov--president-of-bulgaria
~ person: Aleksey Dimitrov: IRI person/aleksey-dimitrov -> person/alexei-dimitrov
""",
    ),
]
EVIDENCE = """\
Support: 2 changed
~ office: Lars Holm, Minister of Foreign Affairs of Denmark: attested +2024-05-02
~ office: Peter Odhiambo, President of Kenya: attested +2024-05-02

Evidence: 4 added
+ source: plan.txt; published 2024-05-02
+ claim: "Danish Foreign Minister Lars Holm"; rule post.title-name; source plan.txt
+ claim: "Kenyan President Peter Odhiambo"; rule post.title-name; source plan.txt
+ claim: "Kenyan President Peter Odhiambo will meet Danish Foreign Minister Lars Holm in Mombasa on Friday"; modality planned; rule meeting.met.active; source plan.txt
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Gives the graph of some of the articles."""

    def build(*names):
        folder = tmp_path_factory.mktemp("articles")
        for name in names:
            (folder / f"{name}.txt").write_text(ARTICLES[name], encoding="utf-8")
        return kg.build([folder], validate=False).turtle

    return build


@pytest.mark.parametrize(("old", "new", "text"), [row[1:] for row in BUILDS], ids=[row[0] for row in BUILDS])
def test_what_changed_between_two_builds_is_told_in_words(built, old, new, text):
    assert difference_text(kg.diff(built(*old), built(*new))) == text


def test_with_evidence_new_claims_and_sources_are_told_with_what_they_change(built):
    assert difference_text(kg.diff(built("held"), built("held", "plan"), evidence=True)) == EVIDENCE


def test_a_graph_built_twice_holds_the_same_facts(built):
    assert difference_text(kg.diff(built("held", "plan"), built("plan", "held"))) == "The same facts.\n"


HEAD = """@prefix dip: <https://w3id.org/dipkg/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix person: <https://w3id.org/dipkg/id/person/> .
@prefix meeting: <https://w3id.org/dipkg/id/meeting/> .
@prefix : <https://w3id.org/dipkg/id/other/> .
"""
ONE = """
person:ana a dip:Person ; rdfs:label "Ana Soto"@en .
meeting:may a dip:Meeting ; rdfs:label "Meeting in May"@en ; dip:topic :trade ; dip:stories 2 .
:c1 a dip:MeetingClaim ; dip:about meeting:may ; dip:participant person:ana .
:c2 a dip:MeetingClaim ; dip:about meeting:may ; dip:participant person:ana .
"""
TWO = """
person:ana a dip:Person ; rdfs:label "Ana Soto"@en .
person:ana-1f a dip:Person ; rdfs:label "Ana Soto"@en .
meeting:one a dip:Meeting ; rdfs:label "Meeting on Monday"@en ; dip:topic :trade ; dip:stories 1 .
meeting:two a dip:Meeting ; rdfs:label "Meeting on Friday"@en ; dip:topic :fish ; dip:stories 1 .
:c1 a dip:MeetingClaim ; dip:about meeting:one ; dip:participant person:ana .
:c2 a dip:MeetingClaim ; dip:about meeting:two ; dip:participant person:ana-1f .
"""
PAIRS = [
    (
        "one that turns out to be two",
        ONE,
        TWO,
        """\
Facts: 2 added, 2 changed
+ Meeting on Friday; split from Meeting in May; topic fish
~ Meeting in May: split into Meeting on Monday, Meeting on Friday
+ person: Ana Soto; split from Ana Soto
~ person: Ana Soto: split into Ana Soto (person/ana), Ana Soto (person/ana-1f)

Support: 1 changed
~ Meeting in May: stories 2 -> 1

Names: 1 changed
~ Meeting in May: now Meeting on Monday; IRI meeting/may -> meeting/one
""",
    ),
    (
        "two that turn out to be one",
        TWO,
        ONE,
        """\
Facts: 2 gone, 2 changed
- Meeting on Friday; merged into Meeting in May; topic fish
~ Meeting on Monday: merged from Meeting on Monday, Meeting on Friday
- person: Ana Soto; merged into Ana Soto
~ person: Ana Soto: merged from Ana Soto (person/ana), Ana Soto (person/ana-1f)

Support: 1 changed
~ Meeting on Monday: stories 1 -> 2

Names: 1 changed
~ Meeting on Monday: now Meeting in May; IRI meeting/one -> meeting/may
""",
    ),
    (
        "a thing that points to one under another IRI",
        ':c a dip:MeetingClaim ; dip:about :a . :a a dip:Meeting ; rdfs:label "A" . :v a dip:Visit ; rdfs:label "V" ; dip:date "2020" ; dip:part :a .',
        ':c a dip:MeetingClaim ; dip:about :b . :b a dip:Meeting ; rdfs:label "A" . :v a dip:Visit ; rdfs:label "V" ; dip:date "2021" ; dip:part :b .',
        "Facts: 1 changed\n~ V: date 2020 -> 2021\n\nNames: 1 changed\n~ A: IRI other/a -> other/b\n",
    ),
    (
        "an IRI that named nothing and now names what had another one",
        ':c a dip:MeetingClaim ; dip:about :b . :b a dip:Meeting ; rdfs:label "B" . :v a dip:Visit ; rdfs:label "V" ; dip:part :a .',
        ':c a dip:MeetingClaim ; dip:about :a . :a a dip:Meeting ; rdfs:label "B" . :v a dip:Visit ; rdfs:label "V" ; dip:part :a .',
        "Facts: 1 changed\n~ V: part a -> B\n\nNames: 1 changed\n~ B: IRI other/b -> other/a\n",
    ),
    (
        "a thing without a claim in common",
        ':c a dip:MeetingClaim ; dip:about :a . :a a dip:Meeting ; rdfs:label "A" .',
        ':d a dip:MeetingClaim ; dip:about :b . :b a dip:Meeting ; rdfs:label "A" .',
        "Facts: 1 added, 1 gone\n+ A\n- A\n",
    ),
    (
        "participants of whom nobody knows which is which",
        ":c a dip:MeetingClaim ; dip:participant :a , :b . :a a dip:Person . :b a dip:Person .",
        ":c a dip:MeetingClaim ; dip:participant :x , :y . :x a dip:Person . :y a dip:Person .",
        "Facts: 2 added, 2 gone\n+ person: x\n+ person: y\n- person: a\n- person: b\n",
    ),
    (
        "one participant where there were two",
        ":c a dip:MeetingClaim ; dip:participant :a , :b . :a a dip:Person . :b a dip:Person .",
        ":c a dip:MeetingClaim ; dip:participant :x . :x a dip:Person .",
        "Facts: 1 added, 2 gone\n+ person: x\n- person: a\n- person: b\n",
    ),
    (
        "one of two that took over most claims",
        ":c a dip:MeetingClaim ; dip:about :a . :d a dip:MeetingClaim ; dip:about :a . :e a dip:MeetingClaim ; dip:about :a . :a a dip:Meeting .",
        (
            ":c a dip:MeetingClaim ; dip:about :x . :d a dip:MeetingClaim ; dip:about :y . :e a dip:MeetingClaim ; dip:about :y . "
            ":x a dip:Meeting . :y a dip:Meeting ."
        ),
        "Facts: 1 added, 1 changed\n+ x; split from a\n~ a: split into y, x\n\nNames: 1 changed\n~ a: IRI other/a -> other/y\n",
    ),
    (
        "an organisation where a person stood",
        ":c a dip:OfficeClaim ; dip:member :a . :a a dip:Person .",
        ":c a dip:OfficeClaim ; dip:member :x . :x a dip:Organisation .",
        "Facts: 1 added, 1 gone\n- person: a\n+ organisation: x; type Organisation\n",
    ),
    (
        "a place where another place stood",
        ":c a dip:MeetingClaim ; dip:place :a . :a a dip:Place .",
        ":c a dip:MeetingClaim ; dip:place :x . :x a dip:Place .",
        "Facts: 1 added, 1 gone\n+ place: x\n- place: a\n",
    ),
    (
        "divergences of a thing under another IRI",
        ':c a dip:MeetingClaim . :a a dip:Divergence ; dip:property "date" ; dip:claim :c . :b a dip:Divergence ; dip:property "place" ; dip:claim :c .',
        ':c a dip:MeetingClaim . :x a dip:Divergence ; dip:property "place" ; dip:claim :c . :y a dip:Divergence ; dip:property "date" ; dip:claim :c .',
        "Names: 2 changed\n~ divergence: a: IRI other/a -> other/y\n~ divergence: b: IRI other/b -> other/x\n",
    ),
    (
        "an undated meeting that got its day, and another that has none",
        ':c a dip:MeetingClaim ; dip:about :a . :a a dip:Meeting ; rdfs:label "A" .',
        ':c a dip:MeetingClaim ; dip:about :b . :b a dip:Meeting ; rdfs:label "A, May" . :a a dip:Meeting ; rdfs:label "A" .',
        'Facts: 1 added, 1 changed\n+ A, May; split from A\n~ A: split into A, "A, May"\n',
    ),
    (
        "a pair that met, whichever of them the graph says it of",
        ':a a dip:Person ; rdfs:label "Ada" . :b a dip:Person ; rdfs:label "Bo" ; dip:met :a .',
        ':a a dip:Person ; rdfs:label "Ada" ; dip:met :b , :c . :b a dip:Person ; rdfs:label "Bo" . :c a dip:Official ; rdfs:label "Cy" .',
        "Facts: 2 added\n+ Ada met Cy\n+ person: Cy\n",
    ),
    (
        "a person who took office",
        ':a a dip:Person ; rdfs:label "Ada" .',
        ':a a dip:Official ; rdfs:label "Ada" .',
        "Facts: 1 changed\n~ person: Ada: type Person -> Official\n",
    ),
    (
        "a divergence that one more claim holds",
        ':d a dip:Divergence ; rdfs:label "D" ; dip:property "date" ; dip:value "2020" , "2021" ; dip:claim :c1 , :c2 .',
        ':d a dip:Divergence ; rdfs:label "D" ; dip:property "date" ; dip:value "2022" , "2021" ; dip:claim :c1 , :c2 , :c3 .',
        "Facts: 1 changed\n~ divergence: D: value +2022, -2020\n\nSupport: 1 changed\n~ divergence: D: claims 2 -> 3 (1 new)\n",
    ),
    (
        "values that read the same",
        ':p a dip:Post ; rdfs:label "P" ; dip:seats 1 ; dip:postIn :x . :x a dip:State ; rdfs:label "X" . :y a dip:State ; rdfs:label "X" .',
        ':p a dip:Post ; rdfs:label "P" ; dip:seats "1"@en ; dip:postIn :y . :x a dip:State ; rdfs:label "X" . :y a dip:State ; rdfs:label "X" .',
        "Facts: 1 changed\n~ post: P: post in X (other/x) -> X (other/y); seats 1 (http://www.w3.org/2001/XMLSchema#integer) -> 1 (en)\n",
    ),
    (
        "a thing of a class and with a property of others",
        "",
        ':t a <https://example.org/Treaty> ; rdfs:label "T" ; <https://example.org/signed> "2020" .',
        "Facts: 1 added\n+ other: T; https://example.org/signed 2020; type Treaty\n",
    ),
    (
        "words of the vocabulary, spans, rules and stories",
        ":x a skos:Concept . :s a dip:Span . :r a dip:Rule . :t a dip:Story .",
        "",
        "The same facts.\n",
    ),
    (
        "a label that would steer a terminal",
        "",
        ':p a dip:Place ; rdfs:label "Port\\u001B[31m\\u009BA\\n\\u202Ena" .',
        "Facts: 1 added\n+ place: Port\\u001b[31m\\u009bA⏎\\u202ena\n",
    ),
]


@pytest.mark.parametrize(("old", "new", "text"), [row[1:] for row in PAIRS], ids=[row[0] for row in PAIRS])
def test_what_changed_between_two_graphs_is_told_in_words(old, new, text):
    assert difference_text(compare((HEAD + old).encode(), (HEAD + new).encode())) == text


def test_json_holds_all_values_what_was_lost_and_gained_and_the_sums():
    old = (
        ONE
        + 'meeting:gone a dip:Meeting ; rdfs:label "Meeting in vain"@en . person:bo a dip:Person ; rdfs:label "Bo" ; dip:met person:ana .'
    )
    new = TWO.replace("dip:topic :trade", "dip:topic :trade , :tea") + 'person:bo a dip:Person ; rdfs:label "Bo" .'
    found = difference_json(compare((HEAD + old).encode(), (HEAD + new).encode()))
    assert found.decode() == (Path(__file__).parent / "difference.json").read_text(encoding="utf-8")


def test_json_sends_no_control_character_and_says_the_same():
    label = "a\x1b\x7f\x9b\u202e\nb"
    written = json.dumps(label)  # the escapes of JSON are those of Turtle
    found = difference_json(compare(HEAD.encode(), f"{HEAD} :p a dip:Place ; rdfs:label {written} .".encode())).decode()
    assert json.loads(found)["added"][0]["label"] == label
    assert [character for character in found if character != "\n" and not character.isprintable()] == []


@pytest.mark.parametrize(
    ("turtle", "message"),
    [
        (b"<a:b> <c:d> 1 .\n<a:b> oops", r"^new\.ttl: the graph is not Turtle .*line 2.*; build one with: kg build -o graph\.ttl$"),
        (b"\x1f\x8b", r"^new\.ttl: the graph is not Turtle"),
        (b"<a:b> <c:d> [] .", r"^new\.ttl: the graph has things without an IRI; build one without them with: kg build$"),
        (b"[] <c:d> 1 .", r"^new\.ttl: the graph has things without an IRI"),
        (b"<a:b> <c:d> <<( <a:b> <c:d> 1 )>> .", r"^new\.ttl: the graph has things without an IRI"),
    ],
)
def test_a_graph_that_cannot_be_compared_is_told_by_name(turtle, message):
    with pytest.raises(KgError, match=message):
        compare(b"", turtle, names=("old.ttl", "new.ttl"))


def test_every_class_of_the_vocabulary_has_a_kind_or_is_never_compared_on_its_own():
    classes = re.findall(r"^dip:(\w+) a owl:Class", (folder("ontology") / "diplomacy.ttl").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(DIP + name for name in classes) == sorted({*KIND_OF, *(name for name in UNTOLD if name.startswith(DIP))})

"""Each planted error is found, with node, problem and quote in the message; the right graph is found right."""

import hashlib
from pathlib import Path

import pytest

from kg.validation import validate
from kg.validation.invariants import checks
from kg.validation.naming import short

FIXTURES = Path(__file__).parents[2] / "fixtures" / "graph"
RIGHT = (FIXTURES / "right.ttl").read_text(encoding="utf-8")
TEXTS = {hashlib.sha256(file.read_bytes()).hexdigest()[:16]: file.read_text(encoding="utf-8") for file in sorted(FIXTURES.glob("*.txt"))}

A, B, C = "a1b8c0f43027d2de", "287874850d414b30", "1cfbb5e46d92c25e"
HELD = "meeting:2031-03-06--anna-berg--karl-molnar"
PLANNED = "meeting:2031-03-09--karl-molnar--ottokar-reyes"
VISIT = "visit:2031-03-06--karl-molnar--ruritania"
OFFICE = "membership:karl-molnar--president-of-borduria"
PARTNER = "membership:borduria--danube-forum--partner"
DIVERGENCE = "divergence:2031-03-06--anna-berg--karl-molnar--place"
MET, IN_ZENDA, WILL_MEET = f"claim:{A}-17-114-meeting.met", f"claim:{B}-17-111-meeting.met", f"claim:{C}-17-93-meeting.met"
SPOKE, IS_PARTNER = f"claim:{A}-143-165-meeting.spoke", f"claim:{C}-95-136-membership.is"
DAY = 'dip:date "2031-03-06" ; dip:earliest "2031-03-06"^^xsd:date ; dip:latest "2031-03-06"^^xsd:date'
TWIN = f'meeting:twin a dip:Meeting ; rdfs:label "Twin"@en ; dip:status modality:occurred ; {DAY} ; dip:participant'
SEAT = "dip:post post:president-of-borduria ; dip:organisation state:borduria"

# check · in the block of which node · what is written there · what is planted instead · whom the finding is about, if another
PLANTED = [
    # a first layer without evidence
    ("unsupported-fact", HELD, "topic:trade", "topic:trade , topic:energy", ""),
    ("unsupported-fact", "person:anna-berg", "dip:met", "dip:place place:zenda ; dip:met", ""),
    ("person-without-claim", "person:pavel-orban", "", 'person:nora-body a dip:Person ; rdfs:label "Nora Body"@en .\n', "person:nora-body"),
    ("status-without-claim", PLANNED, "modality:planned", "modality:cancelled", ""),
    ("date-without-claim", PLANNED, 'dip:date "2031-03-09"', 'dip:date "2031-03-10"', ""),
    ("bounds-beside-date", PLANNED, 'dip:latest "2031-03-09"', 'dip:latest "2031-03-10"', ""),
    ("term-without-claim", OFFICE, "dip:attested", 'dip:startDate "2030" ; dip:attested', ""),
    ("met-without-meeting", "person:anna-berg", "person:karl-molnar", "person:karl-molnar , person:pavel-orban", ""),
    ("met-without-meeting", "person:karl-molnar", "person:anna-berg", "person:anna-berg , person:ottokar-reyes", ""),
    ("met-without-meeting", "person:karl-molnar", "person:anna-berg", "person:anna-berg , person:karl-molnar", ""),
    ("lost-place", DIVERGENCE, '"place"', '"date"', HELD),
    ("lost-date", MET, 'dip:date "2031-03-06"', 'dip:date "2031-03-05"', HELD),
    # what the words say
    ("planned-wording", WILL_MEET, "modality:planned", "modality:occurred", ""),
    ("planned-wording", SPOKE, "They spoke about", "They were also due to meet on", ""),
    ("planned-wording", SPOKE, "They spoke about", "The two are set to hold talks on", ""),
    ("negated-wording", MET, "met Bordurian", "did not meet Bordurian", ""),
    ("negated-wording", SPOKE, "They spoke about", "They denied having met for", ""),
    ("negated-wording", SPOKE, "They spoke about trade", "The talks were cancelled", ""),
    ("occurred-after-publication", WILL_MEET, "modality:planned", "modality:occurred", ""),
    ("quote-differs", SPOKE, "They spoke about trade", "They spoke about grain", ""),
    ("quote-differs", f"span:{A}-0-15", "dip:end 15", "dip:end 16", ""),
    ("copies-apart", f"source:{A}", f"story:{B}", f"story:{C}", f"source:{B}"),
    # several nodes together
    (
        "two-countries-one-day",
        HELD,
        "",
        f"{TWIN} person:karl-molnar , person:ottokar-reyes ; dip:place place:klow .\n",
        "person:karl-molnar",
    ),
    (
        "one-seat-two-holders",
        OFFICE,
        "",
        f'membership:x a dip:OfficeHolding ; dip:member person:pavel-orban ; {SEAT} ; dip:attested "2031-03-06" .\n',
        "post:president-of-borduria",
    ),
    ("same-meeting-twice", HELD, "", f"{TWIN} person:anna-berg , person:karl-molnar .\n", HELD),
    ("inverted-interval", PARTNER, "dip:attested", 'dip:endDate "2029-12" ; dip:attested', ""),
    ("inverted-interval", PARTNER, '"2030"', '"2030/2028"', ""),
    ("attested-after-end", PARTNER, "dip:attested", 'dip:endDate "2031-02" ; dip:attested', ""),
    ("meeting-outside-visit", PLANNED, "dip:place", f"dip:duringVisit {VISIT} ; dip:place", ""),
    ("meeting-outside-visit", HELD, "place:strelsau", "place:klow", ""),
    ("contradictory-types", "state:borduria", "dip:State", "dip:State , dip:Place", ""),
    ("wrong-domain", OFFICE, "dip:post ", "dip:place place:klow ; dip:post ", ""),
    ("wrong-range", PARTNER, "state:borduria", "place:borduria", ""),
    ("standing-differs", IS_PARTNER, "membership-status:partner", "membership-status:applicant", "state:borduria"),
    # form
    ("shape:Meeting-participant", PLANNED, "person:karl-molnar , ", "", ""),
    ("shape:OfficeHolding-organisation", OFFICE, "state:borduria", "state:syldavia", ""),
    ("shape:Person-label", "person:pavel-orban", "Pavel Orban", "Foreign Minister", ""),
    ("shape:Person-label", "person:pavel-orban", "Pavel Orban", "He", ""),
    ("shape:Person-label", "person:pavel-orban", "Pavel Orban", "senior analyst", ""),
    ("shape:Membership-itself", PARTNER, "state:borduria", "organisation:danube-forum", ""),
    ("shape:Membership-member", PARTNER, "state:borduria", "place:borduria", ""),
    ("shape:Event-host", VISIT, "dip:visitor", "dip:host person:karl-molnar ; dip:visitor", ""),
    ("shape:Event-earliest", PLANNED, 'dip:latest "2031-03-09"', 'dip:latest "2031-03-08"', ""),
    ("shape:ClaimContext-source", MET, f"span:{A}-0-15", f"span:{B}-0-15", ""),
    # promises of the writer
    ("unknown-term", "place:strelsau", "dip:within", "dip:withinn", ""),
    ("untyped-node", PLANNED, "place:klow", "place:nowhere", ""),
    ("blank-node", PLANNED, "place:klow", "place:klow , []", ""),
]


def _plant(node, written, planted):
    """The right graph with one thing changed in the block of one node; with nothing written there, a block before it."""
    before, block, after = RIGHT.partition(f"\n{node} a ")
    end = after.index(" .\n")
    assert block
    assert written in after[:end]
    if not written:
        return f"{before}\n{planted}{block}{after}".encode()
    return f"{before}{block}{after[:end].replace(written, planted, 1)}{after[end:]}".encode()


def test_the_right_graph_has_no_finding():
    assert validate(RIGHT.encode(), texts=TEXTS, reasoning=True) == ()


@pytest.mark.parametrize(("check", "node", "written", "planted", "about"), PLANTED)
def test_a_planted_error_is_found_and_named(check, node, written, planted, about):
    turtle = _plant(node, written, planted)
    found = [finding for finding in validate(turtle, texts=TEXTS, reasoning=False) if finding.check == check]
    assert {short(finding.subject) for finding in found} == {about or node}
    assert found[0].subject.startswith("https://w3id.org/dipkg/id/")
    assert (about or node) in found[0].message
    assert found[0].quote.replace("\n", "\\n") in found[0].message
    assert "?" not in found[0].message
    assert "\n" not in found[0].message
    assert bool(found[0].quote) == (
        short(found[0].subject).startswith(("claim:", "span:")) or check in {"lost-place", "lost-date", "standing-differs"}
    )


def _decided(judgement, *things):
    return f"decision:x a dip:Decision ; dip:judgement <https://w3id.org/dipkg/scheme/judgement/{judgement}> ; dip:subject {' , '.join(things)} .\n"


@pytest.mark.parametrize(
    ("check", "beside", "decision"),
    [
        ("same-meeting-twice", "person:anna-berg , person:karl-molnar", _decided("different", HELD, "meeting:twin")),
        (
            "two-countries-one-day",
            "person:karl-molnar , person:ottokar-reyes ; dip:place place:klow",
            _decided("right", HELD, VISIT, "meeting:twin"),
        ),
    ],
)
def test_what_people_decided_is_not_asked_again(check, beside, decision):
    prefix = "@prefix decision: <https://w3id.org/dipkg/id/decision/> .\n"
    planted = f"{prefix}{RIGHT}\n{TWIN} {beside} .\n"
    assert check in {finding.check for finding in validate(planted.encode(), texts=TEXTS, reasoning=False)}
    assert check not in {finding.check for finding in validate((planted + decision).encode(), texts=TEXTS, reasoning=False)}


def test_every_check_has_a_planted_error():
    assert {check.name for check in checks()} - {planted[0] for planted in PLANTED} == set()


def test_findings_come_the_worst_first_and_each_once():
    turtle = (
        _plant(WILL_MEET, "modality:planned", "modality:occurred")
        .replace(b"Pavel Orban", b"He")
        .replace(b"status:partner", b"status:guest", 1)
    )
    found = validate(turtle, texts=TEXTS, reasoning=False)
    levels = [finding.level for finding in found]
    assert levels == sorted(levels, key=("violation", "warning", "info").index)
    assert len(found) == len(set(found))
    assert len(set(levels)) > 1


def test_the_order_of_the_triples_changes_no_finding():
    turtle = _plant(WILL_MEET, "modality:planned", "modality:occurred")
    prefixes, _, body = turtle.partition(b"\n# What is so\n")
    blocks = body.removesuffix(b" .\n").split(b" .\n\n")
    turned = prefixes + b"\n" + b" .\n\n".join(reversed(blocks)) + b" .\n"
    assert validate(turned, texts=TEXTS, reasoning=False) == validate(turtle, texts=TEXTS, reasoning=False) != ()


def test_another_base_of_the_data_changes_no_finding_but_its_names():
    turtle = _plant(MET, 'dip:date "2031-03-06"', 'dip:date "2031-03-05"')
    moved = turtle.replace(b"https://w3id.org/dipkg/id/", b"https://example.org/news/id/")
    assert [(f.check, f.message) for f in validate(moved, texts=TEXTS, reasoning=False)] == [
        (f.check, f.message) for f in validate(turtle, texts=TEXTS, reasoning=False)
    ]


def test_without_texts_quotes_are_not_compared():
    turtle = _plant(SPOKE, "They spoke about trade", "They spoke about grain")
    assert validate(turtle, texts={}, reasoning=False) == ()

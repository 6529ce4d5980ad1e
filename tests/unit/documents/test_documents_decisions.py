"""A file of decisions is read line by line; a broken line is told with its place, and never passed over."""

from __future__ import annotations

import pytest

from kg.documents import decisions_in, read_decisions
from kg.errors import KgError
from kg.records import Decision, Ref

HEADER = "subject\tdecision\tobject\twho\twhen\twhy\n"
RIGHT = "person/ida-holm\tsame\tperson/ida-nowak\tM. Lindqvist\t2031-05-04\tshe married\n"


def told(text):
    with pytest.raises(KgError) as error:
        decisions_in(text.encode() if isinstance(text, str) else text, "d.tsv")
    assert error.value.exit_code == 2
    assert "\n" not in str(error.value)
    return str(error.value)


def test_lines_become_decisions_whatever_comments_blanks_and_line_ends_stand_between():
    text = (
        "\ufeff# who is who\r\n\r\n"
        + HEADER.replace("\n", "\r\n")
        + "# the clearest\n"
        + RIGHT
        + "\n \nclaim/x-1\twrong\t\tP. Amara\t2031-05-05\ta dream"
    )
    assert decisions_in(text.encode(), "d.tsv") == (
        Decision(Ref("person", "ida-holm"), "same", Ref("person", "ida-nowak"), "M. Lindqvist", "2031-05-04", "she married", "d.tsv:5"),
        Decision(Ref("claim", "x-1"), "wrong", None, "P. Amara", "2031-05-05", "a dream", "d.tsv:8"),
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n\n", HEADER])
def test_a_file_without_a_decision_has_none(text):
    assert decisions_in(text.encode(), "d.tsv") == ()


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("person/a same person/b", "d.tsv:2: this line has 1 cell; a decision has 6, separated by single tabs: subject, decision, object, who, when, why"),
        ("person/a\tsame\tperson/b\tMe\t2031-05-04", "d.tsv:2: this line has 5 cells; a decision has 6"),
        ("person/a\tsmae\tperson/b\tMe\t2031-05-04\twhy", "d.tsv:2: 'smae' is no decision; did you mean same?"),
        ("person/a\tmaybe\tperson/b\tMe\t2031-05-04\twhy", "d.tsv:2: 'maybe' is no decision; known: different, right, same, wrong"),
        ("persn/a\tsame\tperson/b\tMe\t2031-05-04\twhy", "d.tsv:2: 'persn/a' names nothing that can be decided on; did you mean person?"),
        ("Ida Holm\tsame\tperson/b\tMe\t2031-05-04\twhy", "d.tsv:2: 'Ida Holm' names nothing that can be decided on; write it as in the graph's IRIs, person/KEY"),
        ("state/a\tsame\tstate/b\tMe\t2031-05-04\twhy", "d.tsv:2: 'state/a' names nothing that can be decided on; known: claim, "),
        ("person/Ida Holm\tsame\tperson/b\tMe\t2031-05-04\twhy", "d.tsv:2: 'person/Ida Holm' is no name of a person; write it as person/KEY"),
        ("source/12/a\tsame\tperson/b\tMe\t2031-05-04\twhy", "d.tsv:2: 'source/12/a' is no name of a source; write it as source/16 HEX DIGITS/NAME"),
        ("person/a\twrong\t\tMe\t2031-05-04\twhy", "d.tsv:2: only a claim can be wrong, not a person; name it as claim/ID"),
        ("claim/a\tright\tclaim/b\tMe\t2031-05-04\twhy", "d.tsv:2: a claim that is right has no object; leave the third cell empty"),
        ("person/a\tsame\t\tMe\t2031-05-04\twhy", "d.tsv:2: only one thing is named, and 'same' is said of two; name the other one too"),
        ("person/a\tdifferent\tperson/a\tMe\t2031-05-04\twhy", "d.tsv:2: person/a is named twice; name two things, or drop the line"),
        ("person/a\tsame\tplace/a\tMe\t2031-05-04\twhy", "d.tsv:2: things of two sorts are compared: person, place; name a person or a source with a person"),
        ("visit/a\tsame\tmeeting/a\tMe\t2031-05-04\twhy", "d.tsv:2: things of two sorts are compared: visit, meeting; name a visit or a claim with a visit"),
        ("person/a\tsame\tperson/b\tMe\t2031-02-30\twhy", "d.tsv:2: '2031-02-30' is no day; write it as 2025-02-27"),
        ("person/a\tsame\tperson/b\tMe\t20310227\twhy", "d.tsv:2: '20310227' is no day; write it as 2025-02-27"),
        ("person/a\tsame\tperson/b\t \t2031-05-04\twhy", "d.tsv:2: the cell 'who' is empty; name whoever decided"),
        ("person/a\tsame\tperson/b\tMe\t2031-05-04\t", "d.tsv:2: the cell 'why' is empty; write the reason, others will ask"),
    ],
)  # fmt: skip
def test_a_broken_line_is_told_with_its_place_and_what_to_do(line, says):
    assert told(HEADER + line + "\n").startswith(says)


def test_a_file_that_does_not_begin_with_the_header_is_refused():
    assert told("# who is who\n" + RIGHT) == (
        "d.tsv:2: this is not the header of a file of decisions; begin the file with subject, decision, object, who, when, why, separated by tabs"
    )


def test_bytes_that_are_no_utf_8_are_told_with_their_line():
    assert (
        told(HEADER.encode() + b"person/a\tsame\tperson/b\tJos\xe9\t2031-05-04\twhy\n")
        == "d.tsv:2: the decisions are not UTF-8; save them as UTF-8"
    )


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(
        KgError, match=r"none.tsv: the decisions cannot be read \(no such file or directory\); name a file that kg decide wrote"
    ):
        read_decisions(tmp_path / "none.tsv")


def row(subject, judgement, other=""):
    return f"{subject}\t{judgement}\t{other}\tMe\t2031-05-04\twhy\n"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (
            [row("person/a", "same", "person/b"), row("person/b", "different", "person/a")],
            "d.tsv:3: this line and line 2 contradict each other: person/b and person/a are different and the same; keep what is true, drop the rest",
        ),
        (
            [row("person/a", "different", "person/c"), row("person/a", "same", "person/b"), row("person/c", "same", "person/b")],
            "d.tsv:4: this line, line 2 and line 3 contradict each other: person/a and person/c are different and the same; keep what is true, drop the rest",
        ),
        (
            [row("claim/a", "wrong"), row("claim/b", "right"), row("claim/a", "right")],
            "d.tsv:4: this line and line 2 contradict each other: claim/a is wrong and right; keep what is true, drop the rest",
        ),
    ],
)  # fmt: skip
def test_lines_that_cannot_all_be_obeyed_are_told_together(rows, says):
    assert told(HEADER + "".join(rows)) == says


def test_a_decision_that_stands_twice_contradicts_nothing():
    assert len(decisions_in((HEADER + RIGHT + RIGHT).encode(), "d.tsv")) == 2

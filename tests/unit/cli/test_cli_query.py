"""Parameters of a question are NAME=VALUE."""

from __future__ import annotations

import pytest

from kg.cli.query import _pairs
from kg.errors import QueryError


def test_a_value_may_hold_equals_signs_and_be_empty():
    assert _pairs(("person=Anwar Ibrahim", "text=a=b", "day=")) == {"person": "Anwar Ibrahim", "text": "a=b", "day": ""}


@pytest.mark.parametrize("parameter", ["person", "=Anwar Ibrahim", ""])
def test_what_is_no_pair_is_told_with_an_example(parameter):
    with pytest.raises(QueryError, match="a parameter is NAME=VALUE"):
        _pairs((parameter,))

"""Every claim of the five seeds, field by field.

`KG_WRITE_GOLDEN=1 pytest tests/golden -n 0` writes the claims of now; look at the diff before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import kg
from kg.publication import claims_bytes

GOLDEN = Path(__file__).with_name("seed_claims.jsonl")


def test_the_seeds_give_exactly_these_claims():
    really = claims_bytes(kg.extract().claims)
    if os.environ.get("KG_WRITE_GOLDEN"):
        GOLDEN.write_bytes(really)
    assert really.decode() == GOLDEN.read_text(encoding="utf-8")

"""An article of one's own, and what it says: every field of its claims that is not a number or a name of a file."""

from __future__ import annotations

import hashlib

import pytest

from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar, pack_folders
from kg.publication.claims import claim_fields
from kg.records import Document, Published, Span

LEFT_OUT = ("id", "type", "source", "start", "end", "rule")


@pytest.fixture(scope="session")
def known():
    return grammar(pack_folders(()))


@pytest.fixture(scope="session")
def document():
    """Makes a document of a text, published on a Wednesday in May 2023 unless told otherwise."""

    def make(text, published="2023-05-10", publisher=None, dateline=None):
        digest = hashlib.sha256(text.encode()).hexdigest()
        where = Span(text.index(dateline), text.index(dateline) + len(dateline), dateline, "dateline") if dateline else None
        date = Published(published, "manifest") if published else None
        return Document("news.txt", digest, text, date, publisher, dateline=where)

    return make


@pytest.fixture(scope="session")
def said(known, document):
    """Gives what a text says of one type: its claims in order, fields that are not told left out, contexts as pairs of purpose and quote."""

    def read(text, about, **known_of_it):
        claims = extract(document(text, **known_of_it), known)
        return [_told(claim) for claim in claims if claim.type == about]

    return read


def _told(claim):
    told = {name: value for name, value in claim_fields(claim).items() if value and name not in LEFT_OUT}
    context = [(span["for"], span["quote"]) for span in told.pop("context", ())]
    return told | ({"context": context} if context else {})

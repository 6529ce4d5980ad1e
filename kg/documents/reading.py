"""Sources -> documents.

In: what the user named, and a manifest. Out: Documents sorted by name and digest, and the sources set aside, each with its reason.
Never: an article lost in silence, or one bad article that stops the others.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kg.documents.decoding import LARGEST, decode, digest, unpack
from kg.documents.files import LATER, STREAM, File, find_files
from kg.documents.manifest import UNKNOWN, Row, row_for
from kg.documents.publication_date import published_in
from kg.errors import SourceError
from kg.grammar.dateline import find_agency, find_dateline
from kg.grammar.timewords import shipped_time_words
from kg.records import Document, Published, SetAside, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

LANGUAGE = "en"


def read_sources(sources: Sequence[str | Path], manifest: Path | None = None) -> tuple[tuple[Document, ...], tuple[SetAside, ...]]:
    """Read the files, folders and patterns of `sources`; `-` is the standard input.

    `manifest` counts for all of them; without it the `sources.csv` beside each file does. Raises KgError for a manifest that cannot be
    used. A file that is unreadable, empty, binary, too large, not UTF-8 or not what the manifest's digest says is set aside.
    """
    files, missing = find_files(sources)
    documents: list[Document] = []
    set_aside = list(missing)
    for file in files:
        try:
            documents.append(_read(file, manifest))
        except SourceError as error:
            set_aside.append(SetAside(file.name, error.what, error.advice))
    documents.sort(key=lambda document: (document.name, document.sha256))
    return tuple(documents), tuple(sorted(set_aside, key=lambda source: (source.name, source.reason)))


def document_of(name: str, content: bytes, row: Row = UNKNOWN) -> Document:
    """Make the document of one article's bytes and what a manifest says of it.

    Its digest is that of the text's bytes, so a packed article has the one of its unpacked form. Raises SourceError.
    """
    article = unpack(content)
    text = decode(article)
    if row.sha256 and row.sha256.lower() not in {digest(article), digest(content)}:
        raise SourceError("not the bytes that the manifest names", advice="correct its sha256, or bring the file back")
    dateline = find_dateline(text)
    return Document(
        name=name,
        sha256=digest(article),
        text=text,
        published=Published(row.published, "manifest")
        if row.published
        else published_in(text, shipped_time_words(row.language or LANGUAGE)),
        publisher=row.publisher or None,
        url=row.url or None,
        language=row.language or LANGUAGE,
        dateline=_span(text, dateline.place if dateline else None, "dateline"),
        agency=_span(text, find_agency(text), "agency"),
    )


def _read(file: File, manifest: Path | None) -> Document:
    if file.path == Path(STREAM):
        return document_of(file.name, sys.stdin.buffer.read(LARGEST + 1))
    if file.path.name.lower().endswith(LATER):
        raise SourceError(f"{file.path.suffix} files are not read", advice="save the article as plain text in UTF-8")
    return document_of(file.name, _content(file.path), row_for(file.path, manifest))


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise SourceError("not a file that can be read", advice="name articles, folders of articles, or patterns")
        with path.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except OSError as error:
        raise SourceError(
            f"cannot be read: {(error.strerror or 'unknown reason').lower()}", advice="check the file and its rights"
        ) from error


def _span(text: str, stretch: tuple[int, int] | None, purpose: str) -> Span | None:
    return Span(*stretch, text[slice(*stretch)], purpose) if stretch else None

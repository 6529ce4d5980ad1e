"""What the last runs with a cache read: the articles by name, and what read them.

In: runs. Out: one file, and the runs read back. Never trusts the file: one that is damaged tells of no runs.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.publication.cache import write_in
from kg.publication.files import output_error

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

NAME = "kg-runs.json"
FORMAT = "1"


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a run: the key of what was made of it, and hashes of its bytes and of what the manifest says of it."""

    key: str
    content: str
    facts: str


@dataclass(frozen=True, slots=True)
class Run:
    """One run: hashes of the code, the shipped rules and the added ones that read, and the articles by name."""

    code: str
    shipped: str
    added: str
    articles: Mapping[str, Article]


def read_runs(folder: Path) -> tuple[tuple[Run, ...], bool]:
    """Read the last runs, the latest first, and whether their file is damaged. Raises OutputError when the folder cannot be read."""
    try:
        content = (folder / NAME).read_bytes()
    except FileNotFoundError:
        return (), False
    except IsADirectoryError:
        return (), True
    except OSError as error:
        raise output_error(folder, error) from error
    check, _, written = content.partition(b"\n")
    if check != _check(written):
        return (), True
    try:
        return tuple(_run(fields) for fields in json.loads(written)), False
    except (ValueError, TypeError, AttributeError, RecursionError):  # the checksum is right and the form is not: another version's
        return (), True


def write_runs(folder: Path, runs: Sequence[Run]) -> None:
    """Write the last runs, the latest first. Raises OutputError when the file cannot be written."""
    written = json.dumps([_fields(run) for run in runs], separators=(",", ":")).encode()
    write_in(folder, NAME, _check(written) + b"\n" + written)


def _fields(run: Run) -> tuple[object, ...]:
    articles = {name: (article.key, article.content, article.facts) for name, article in run.articles.items()}
    return run.code, run.shipped, run.added, articles


def _run(fields: Sequence[object]) -> Run:
    code, shipped, added, articles = fields
    if not isinstance(articles, dict):
        raise TypeError
    return Run(str(code), str(shipped), str(added), {name: Article(*map(str, hashes)) for name, hashes in articles.items()})


def _check(written: bytes) -> bytes:
    return hashlib.blake2b(FORMAT.encode() + written, digest_size=16).hexdigest().encode()

"""What the user named -> the files to read, each with a name of its own.

In: files, folders, patterns (`news/*.txt`), `-` for the standard input. Out: files with names, and what was not found.
Never: the same file twice, a name with a path of this machine, an order that depends on the file system.
"""

from __future__ import annotations

import glob
import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from kg.records import SetAside

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STREAM = "-"
STREAM_NAME = "stdin"
TEXTS = (".txt", ".md", ".text", ".txt.gz", ".md.gz")  # what is read from a folder; a file that is named is read whatever its name
LATER = (".html", ".htm", ".pdf", ".docx", ".doc", ".rtf", ".odt", ".jsonl", ".warc", ".warc.gz", ".eml")  # articles, but no plain text


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, and the name of its document."""

    path: Path
    name: str


def find_files(sources: Sequence[str | Path]) -> tuple[tuple[File, ...], tuple[SetAside, ...]]:
    """Find the files of `sources`, sorted by name, and list the sources that are not there."""
    paths: set[Path] = set()
    missing: list[SetAside] = []
    for source in sources:
        found = list(_paths(str(source)))
        paths.update(found)
        if not found:
            missing.append(_missing(str(source)))
    return _named(paths), tuple(missing)


def _paths(source: str) -> Iterator[Path]:
    if source == STREAM:
        yield Path(STREAM)
    elif os.path.isdir(source):  # noqa: PTH112 a Path would turn an empty name into the working folder
        yield from _within(Path(source))
    elif os.path.lexists(source):  # a dangling link is there, and is set aside with its reason when it is read
        yield _absolute(Path(source))
    else:
        for match in glob.glob(source, recursive=True):  # noqa: PTH207 patterns may be absolute
            yield from _within(Path(match)) if Path(match).is_dir() else (_absolute(Path(match)),)


def _within(folder: Path) -> Iterator[Path]:
    for directory, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.lower().endswith((*TEXTS, *LATER)) and not name.startswith("."):
                yield _absolute(Path(directory) / name)


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 resolve() would follow links, and the name is the link's


def _missing(source: str) -> SetAside:
    if os.path.isdir(source):  # noqa: PTH112
        return SetAside(source, "no article in this folder", f"articles end in {', '.join(TEXTS)}; name other files one by one")
    return SetAside(source, "not found", "check the name; quote a pattern so that the shell leaves it alone")


def _named(paths: set[Path]) -> tuple[File, ...]:
    """Name each file by its file name, or from the folder they share where two files have that name."""
    often = Counter(_name(path) for path in paths)
    shared = os.path.commonpath([path.parent for path in paths if path != Path(STREAM)] or [Path()])
    files = (File(path, _name(path) if often[_name(path)] == 1 else PurePath(os.path.relpath(path, shared)).as_posix()) for path in paths)
    return tuple(sorted(files, key=lambda file: (file.name, str(file.path))))


def _name(path: Path) -> str:
    return STREAM_NAME if path == Path(STREAM) else path.name.encode("utf-8", "replace").decode("utf-8")

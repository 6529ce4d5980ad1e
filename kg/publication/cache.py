"""A folder that keeps what was made of articles: lines by key, found again by a later run.

In: keys and lines. Out: `<hash>.claims` files, each written whole and never changed, and the lines read back. Never trusts a file:
a line whose checksum does not agree is no line. Never looks at a clock, and never touches a file that is not its own.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.publication.files import output_error, write_whole

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping
    from pathlib import Path

KEY = CHECK = 32  # hex digits
PACK = re.compile(r"[0-9a-f]{32}\.claims")
LEFTOVER = re.compile(r"\.(?:[0-9a-f]{32}\.claims|kg-[a-z-]+\.json)\..*\.part")  # of a run that was killed as it wrote


@dataclass(frozen=True, slots=True)
class Kept:
    """What a cache holds of the lines asked for, how many lines it has in all, and whether something in it is damaged."""

    lines: Mapping[str, bytes]
    total: int = 0
    packs: int = 0
    damaged: bool = False


def read_kept(folder: Path, wanted: Container[str]) -> Kept:
    """Read the lines of the wanted keys. A folder that is not there holds none. Raises OutputError when it cannot be read."""
    lines: dict[str, bytes] = {}
    total, damaged = 0, False
    packs = _packs(folder)
    for key, line in _lines(packs):
        total += 1
        damaged = damaged or line is None
        if line is not None and key in wanted:
            lines[key] = line
    return Kept(lines, total, len(packs), damaged)


def keep(folder: Path, lines: Mapping[str, bytes]) -> Path:
    """Add lines to the cache as one file, and give its path. Raises OutputError when it cannot be written."""
    content = b"".join(b"%s %s %s\n" % (key.encode(), _check(key.encode(), line), line) for key, line in sorted(lines.items()))
    pack = folder / f"{hashlib.blake2b(content, digest_size=16).hexdigest()}.claims"
    write_in(folder, pack.name, content)
    return pack


def write_in(folder: Path, name: str, content: bytes) -> None:
    """Write a file of the cache, whole or not at all. Raises OutputError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(folder, error) from error
    write_whole(folder / name, content)


def tidy(folder: Path, live: Container[str]) -> None:
    """Put the lines of the live keys into one file, then remove the others. Raises OutputError when it cannot be written.

    A kill between the two leaves lines twice, never none. A run that writes at the same time may lose lines: they are made again.
    """
    old = _packs(folder)
    lines = {key: line for key, line in _lines(old) if line is not None and key in live}
    new = keep(folder, lines) if lines else None
    try:
        leftovers = [path for path in folder.iterdir() if LEFTOVER.fullmatch(path.name)]
        for path in {*old, *leftovers} - {new}:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise output_error(folder, error) from error


def _packs(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(sorted(path for path in folder.iterdir() if PACK.fullmatch(path.name)))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise output_error(folder, error) from error


def _lines(packs: Iterable[Path]) -> Iterator[tuple[str, bytes | None]]:
    """Give every line with its key; nothing in place of a line, or of a file, that is damaged."""
    for pack in packs:
        try:
            with pack.open("rb") as file:
                for written in file:
                    yield _read(written)
        except FileNotFoundError:  # another run has tidied
            continue
        except OSError:
            yield "", None


def _read(written: bytes) -> tuple[str, bytes | None]:
    key, check, line = written[:KEY], written[KEY + 1 : KEY + 1 + CHECK], written[KEY + CHECK + 2 : -1]
    whole = written == b"%s %s %s\n" % (key, check, line) and check == _check(key, line)
    return key.decode("ascii", "replace"), line if whole else None


def _check(key: bytes, line: bytes) -> bytes:
    return hashlib.blake2b(key + line, digest_size=CHECK // 2).hexdigest().encode()

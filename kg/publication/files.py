"""Bytes to files: whole or not at all.

In: paths and their content. Out: files. Never a torn file: whatever fails, what was there before is still there.
"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Mapping

MODE = 0o666
REASONS = {
    errno.ENOSPC: ("the disk is full", "free some space and run again"),
    errno.EDQUOT: ("the quota of the disk is used up", "free some space and run again"),
    errno.EROFS: ("the folder is read-only", "choose another folder with -o"),
    errno.EACCES: ("the folder cannot be written", "choose another folder with -o, or allow writing there"),
    errno.EPERM: ("the folder cannot be written", "choose another folder with -o, or allow writing there"),
    errno.ENOENT: ("the folder does not exist", "create it first, or choose another with -o"),
    errno.ENOTDIR: ("a file stands where a folder should be", "choose another folder with -o"),
    errno.EISDIR: ("this is a folder, not a file", "name a file with -o"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter one with -o"),
    errno.EMFILE: ("too many files are open", "close some programs and run again"),
}


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises OutputError, and the earlier file is intact."""
    write_set({path: content})


def write_set(contents: Mapping[Path, bytes]) -> None:
    """Write several files that belong together: all are staged before the first is switched, and a failed switch is undone.

    Raises OutputError, naming the file, and the earlier files are intact. A kill between two switches can still leave old beside new:
    no file system switches two names at once.
    """
    staged: dict[Path, Path] = {}
    try:
        for path, content in sorted(contents.items()):
            target = _target(path)
            staged[target] = _stage(target, content)
        _switch(staged)
    finally:
        for temporary in staged.values():
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _target(path: Path) -> Path:
    """Give the file behind a symbolic link, so that the link stays a link."""
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise output_error(path, OSError(errno.EISDIR, "is a directory"))
    if target.exists() and not target.is_file():
        raise OutputError("this is no regular file", where=str(path), advice="name a file with -o, or leave -o out")
    return target


def _stage(target: Path, content: bytes) -> Path:
    """Write the content beside the target and down to the disk."""
    temporary = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise output_error(target, error) from error
    return temporary


def _mode(target: Path) -> int:
    """Give the permissions that the file has already, or those of any new file."""
    if target.exists():
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return MODE & ~mask


def _switch(staged: dict[Path, Path]) -> None:
    """Put every staged file in its place; when one fails, put the earlier ones back."""
    undo: list[tuple[Path, Path | None]] = []
    try:
        for target, temporary in staged.items():
            undo.append((target, _keep(target) if len(staged) > 1 else None))
            temporary.replace(target)
            _sync(target.parent)
    except OSError as error:
        for done, kept in reversed(undo[:-1]):
            _put_back(done, kept)
        raise output_error(undo[-1][0] if undo else next(iter(staged)), error) from error
    finally:
        for _, kept in undo:
            if kept is not None:
                kept.unlink(missing_ok=True)


def _keep(target: Path) -> Path | None:
    """Give the earlier file a second name, so that it can be put back."""
    if not target.exists():
        return None
    kept = target.with_name(f".{target.name[:100]}.{os.getpid()}.kept")
    kept.unlink(missing_ok=True)
    try:
        os.link(target, kept)
    except OSError:  # a file system without links: a copy does the same
        kept.write_bytes(target.read_bytes())
    return kept


def _put_back(target: Path, kept: Path | None) -> None:
    if kept is None:
        target.unlink(missing_ok=True)
    else:
        kept.replace(target)


def _sync(directory: Path) -> None:
    """Make the switch itself last a power cut, where the system lets folders be synced."""
    with contextlib.suppress(OSError):
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def output_error(path: Path, error: OSError) -> OutputError:
    """Give what the system refused as an error that says what, where and what to do."""
    reason, advice = REASONS.get(error.errno or 0, ((error.strerror or type(error).__name__).lower(), "choose another place with -o"))
    return OutputError(reason, where=str(path), advice=advice)

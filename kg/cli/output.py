"""Where results go: stdout for `-`, else files, written whole or not at all.

In: places and bytes. Out: files and stdout. Says before the work when the work could not be kept.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from kg.cli.talk import put
from kg.errors import OutputError
from kg.publication import write_set

STDOUT = "-"


def check_places(*places: str | None) -> None:
    """Raise OutputError for the first place that could not be written, before any work is done."""
    for place in places:
        if place is not None and place != STDOUT:
            _check(Path(place))


def deliver(contents: dict[str, bytes]) -> None:
    """Write every content to its place: the files as one set, then stdout. Raises OutputError; earlier files then stay."""
    files = {Path(place): content for place, content in contents.items() if place != STDOUT}
    if files:
        write_set(files)
    if STDOUT in contents:
        put(contents[STDOUT])


def _check(path: Path) -> None:
    if path.is_dir():
        raise OutputError("this is a folder, not a file", where=str(path), advice="name a file with -o")
    try:
        with tempfile.TemporaryFile(dir=path.parent):  # the one test that permissions, disks and root all agree on
            pass
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise OutputError(f"cannot be written ({reason})", where=str(path), advice="choose another folder with -o") from error

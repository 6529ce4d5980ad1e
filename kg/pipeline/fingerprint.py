"""What reads the articles, as hashes: the code, the rules and words that ship with it, the packs of the user.

In: folders of rules. Out: a Fingerprint by content. Never a name of a place, a time stamp, or anything of an article.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.grammar.rulefile import LANGUAGE_FOLDER
from kg.resources import PACKAGE, folder
from kg.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

RULE_FILES = ("*/*.yaml", f"{LANGUAGE_FOLDER}/*/*.yaml")  # in a pack
# The code that a document's claims depend on, and the order of its stages.
ROOMS = ("records", "grammar", "documents", "sentences", "mentions", "claims")
CODE = ("pipeline/extraction.py",)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Hashes of what the claims of an article depend on beside the article: equal hashes, equal claims."""

    code: str  # the version, and the code of the rooms
    shipped: str  # rules, lexicons and tables that come with the package
    added: str  # the packs of --rules


def fingerprint(packs: tuple[Path, ...]) -> Fingerprint:
    """Give the fingerprint of the code and the rules as they are on disk now."""
    code = [*(path for room in ROOMS for path in (PACKAGE / room).glob("*.py")), *(PACKAGE / name for name in CODE)]
    data = [path for name in ("rules", "lexicons") for path in folder(name).rglob("*") if path.is_file()]
    return Fingerprint(
        code=_digest([__version__, _content(PACKAGE, (path for path in code if path.is_file()))]),
        shipped=_digest([_content(folder("rules").parent, data)]),
        added=added(packs),
    )


def added(packs: tuple[Path, ...]) -> str:
    """Give the hash of the user's packs by their content: neither their place nor their order counts."""
    return _digest(sorted(_content(pack, (path for files in RULE_FILES for path in pack.glob(files))) for pack in packs))


def _content(home: Path, files: Iterable[Path]) -> str:
    """Give the hash of files by their names below `home` and their bytes."""
    named = sorted({(path.relative_to(home).as_posix(), path) for path in files})
    return _digest(part for name, path in named for part in (name, _bytes_digest(path)))


def _bytes_digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:  # whoever loads the rules says so, with file and reason
        return "unreadable"


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]

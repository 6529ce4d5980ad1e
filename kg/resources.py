"""Where the data of the field lies: rules, lexicons, queries, ontology, shapes and seeds, in a checkout or in a wheel.

In: a folder's name. Out: its path. Never reads or writes.
"""

from __future__ import annotations

from pathlib import Path

from kg.errors import KgError

PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder `name` of the shipped data: inside the package when installed, beside it in a checkout.

    Raises KgError when the installation lacks it.
    """
    for base in (PACKAGE, PACKAGE.parent):
        if (base / name).is_dir():
            return base / name
    raise KgError(f"the folder {name!r} of the installation is missing", where=str(PACKAGE), advice="install kg again")

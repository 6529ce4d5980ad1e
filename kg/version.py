"""The version of this installation.

In: nothing. Out: the version the package was installed with. Never a number kept by hand.
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("dipkg")
except PackageNotFoundError:  # a checkout on the path that was never installed
    __version__ = "0+unknown"

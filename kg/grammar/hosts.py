"""The home states of web addresses: which country's medium or government speaks on a host.

In: the table of hosts and the reference data. Out: host or domain -> state, empty for those that write for the world.
Never: a state for a domain that is sold to anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kg.grammar.table import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kg.records import Reference


def read_hosts(path: Path, rows: Mapping[str, Reference]) -> dict[str, str]:
    """The states of hosts ("tass.com") and of whole domains (".my"). Raises RuleError for a state that has no row."""
    hosts = {f".{row.iso3166.lower()}": row.id for row in rows.values() if row.iso3166}
    for row in read_table(path).rows:
        state = row.values.get("state", "")
        if state and state not in rows:
            raise row.error(f"no row has the id {state!r}", "add the row to reference/states.tsv, or correct the id")
        hosts[row.values["host"]] = state
    return hosts


def state_of_address(url: str, hosts: Mapping[str, str]) -> str:
    """The state whose medium or government publishes at an address, by its longest known host or domain; or nothing."""
    try:
        labels = (urlsplit(url if "//" in url else f"//{url}").hostname or "").split(".")
    except ValueError:  # no address at all
        return ""
    known = next((host for start in range(len(labels)) if (host := ".".join(labels[start:])) in hosts), f".{labels[-1]}")
    return hosts.get(known, "")

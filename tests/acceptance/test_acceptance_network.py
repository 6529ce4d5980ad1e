"""No network unless a command exists for it."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FORBIDDING = """
import sys
def forbid(event, arguments):
    if event in {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "urllib.Request"}:
        sys.stderr.write(f"NETWORK {event} {arguments}\\n")
        raise OSError("no network here")
sys.addaudithook(forbid)
"""


def test_a_build_with_validation_opens_no_socket(kg, article):
    kg.file("forbidden/sitecustomize.py", FORBIDDING)
    ran = kg("build", article.name, "-o", "graph.ttl", PYTHONPATH=os.pathsep.join([str(kg.folder / "forbidden"), str(ROOT)]))
    assert "NETWORK" not in ran.stderr.decode()
    assert ran.returncode == 0, ran.stderr.decode()

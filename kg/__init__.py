"""kg: diplomacy news in, a knowledge graph one can quote from out.

In: sources, graphs, questions. Out: the public Python API, each name loaded when it is first used. Never imports a room itself.

    import kg
    built = kg.build(["articles"])
    built.save("graph.ttl")
    for row in kg.query("whom-met", graph="graph.ttl", parameters={"person": "Amina Otieno"}).rows:
        print(row)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.errors import KgError
    from kg.pipeline.checking import validate
    from kg.pipeline.comparing import diff
    from kg.pipeline.deciding import Decided, decide, decisions
    from kg.pipeline.local import build, extract
    from kg.pipeline.packs import rules
    from kg.pipeline.proof import prove_rules
    from kg.pipeline.questions import query, questions
    from kg.pipeline.run import Build, Extraction, Summary
    from kg.publication import Difference
    from kg.version import __version__

_HOMES = {
    "Build": "kg.pipeline.run",
    "Difference": "kg.publication",
    "Decided": "kg.pipeline.deciding",
    "Extraction": "kg.pipeline.run",
    "KgError": "kg.errors",
    "Summary": "kg.pipeline.run",
    "__version__": "kg.version",
    "build": "kg.pipeline.local",
    "diff": "kg.pipeline.comparing",
    "decide": "kg.pipeline.deciding",
    "decisions": "kg.pipeline.deciding",
    "extract": "kg.pipeline.local",
    "query": "kg.pipeline.questions",
    "questions": "kg.pipeline.questions",
    "rules": "kg.pipeline.packs",
    "prove_rules": "kg.pipeline.proof",
    "validate": "kg.pipeline.checking",
}

__all__ = [
    "Build",
    "Decided",
    "Difference",
    "Extraction",
    "KgError",
    "Summary",
    "__version__",
    "build",
    "decide",
    "decisions",
    "diff",
    "extract",
    "prove_rules",
    "query",
    "questions",
    "rules",
    "validate",
]


def __getattr__(name: str) -> object:
    """Load a public name, or the version, on first use: `import kg` alone stays fast."""
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted({*globals(), *_HOMES})

"""The offices of a state, the most in the news first.

In: a state. Out: titles with the kind of office each is. Never a holder.
"""

from __future__ import annotations

from tests.corpus.states import LEADERS, STATES, State

CORE = (
    ("Foreign Minister", "foreign"),
    ("Defence Minister", "defence"),
    ("Trade Minister", "trade"),
    ("Interior Minister", "interior"),
    ("Deputy Foreign Minister", "deputy"),
    ("Security Council Secretary", "security"),
    ("Parliament Speaker", "speaker"),
    ("Finance Minister", "finance"),
    ("Energy Minister", "energy"),
)
# Three in ten states have no security council in the news; the adviser stands for it.
ADVISED = "National Security Adviser"
PORTFOLIOS = (
    "Transport", "Agriculture", "Health", "Education", "Justice", "Environment", "Culture", "Tourism", "Labour", "Industry",
    "Communications", "Housing", "Fisheries", "Sports", "Economy", "Planning", "Water", "Science", "Railways", "Immigration",
)  # fmt: skip
BODIES = (
    "African Union", "Arab League", "ASEAN", "Shanghai Cooperation Organisation", "OPEC", "OSCE",
    "Organisation of Islamic Cooperation", "Commonwealth", "Gulf Cooperation Council", "Pacific Islands Forum",
)  # fmt: skip
BODY_TITLE = "Secretary-General"


def offices_of(state: State) -> list[tuple[str, str, str]]:
    """Title, kind and place of each office of a state, the most in the news first."""
    leader, government = LEADERS[state.kind]
    core = [(ADVISED if title == "Security Council Secretary" and len(state.name) % 3 == 0 else title, kind) for title, kind in CORE]
    others = sorted(name for name in STATES if name != state.name)
    turn = sum(map(ord, state.name)) % len(others)
    posted = [*others[turn:], *others[:turn]]
    return [
        (leader, "head", ""),
        (government, "government", ""),
        *((title, kind, "") for title, kind in core[:4]),
        ("Ambassador", "ambassador", posted[0]),
        *((title, kind, "") for title, kind in core[4:]),
        *(("Ambassador", "ambassador", place) for place in posted[1:4]),
        *((f"{portfolio} Minister", "minister", "") for portfolio in PORTFOLIOS),
        *(
            (f"Deputy {portfolio} Minister", "junior", "")
            for portfolio in ("Defence", "Trade", "Interior", "Finance", "Energy", *PORTFOLIOS)
        ),
        *(("Ambassador", "ambassador", place) for place in posted[4:]),
    ]

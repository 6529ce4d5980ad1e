"""Posts: the office apart from whoever holds it.

In: title, status and organisation of a claim. Out: the post's reference and label. Never a holder.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.records import Ref
from kg.resolution.slugs import slug

# Who is elect, nominated or acting does not hold the post itself.
DISTINCT = {"elect": "{}-elect", "nominee": "{}-designate", "acting": "Acting {}"}
# Names of states that English gives an article.
ARTICLE = re.compile(r"United .*|.*\b(Republic|Islands|Emirates|Kingdom)\b.*|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines")


@dataclass(frozen=True, slots=True)
class Post:
    """An office of a state or organisation."""

    ref: Ref
    label: str
    organisation: Ref
    state: Ref | None


def post_of(title: str, status: str | None, organisation: Ref, *, label: str, state: Ref | None) -> Post:
    """Give the post: "Minister of Defence" of Russia -> `minister-of-defence-of-russia`; `label` names the organisation."""
    name = f"{DISTINCT.get(status or '', '{}').format(title)} of {_article(organisation, label)}{label}"
    return Post(Ref("post", slug(name)), name, organisation, state)


def _article(organisation: Ref, label: str) -> str:
    if organisation.kind == "state":
        return "the " if ARTICLE.fullmatch(label) else ""
    return "the " if " " in label and not label.startswith("The ") else ""

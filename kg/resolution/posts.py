"""Posts: the office apart from whoever holds it.

In: title, status and organisation of a claim. Out: the post's reference and label. Never a holder.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.records import Ref
from kg.resolution.slugs import slug

# Who is elect, nominated or acting does not hold the post itself.
DISTINCT = {"elect": "{}-elect", "nominee": "{}-designate", "acting": "Acting {}"}


@dataclass(frozen=True, slots=True)
class Post:
    """An office of a state or organisation."""

    ref: Ref
    label: str
    organisation: Ref
    state: Ref | None


def post_of(title: str, status: str | None, organisation: Ref, *, label: str, state: Ref | None) -> Post:
    """Give the post: "Minister of Defence" of Russia -> `minister-of-defence-of-russia`; `label` is the organisation, with its article."""
    name = f"{DISTINCT.get(status or '', '{}').format(title)} of {label}"
    return Post(Ref("post", slug(name)), name, organisation, state)

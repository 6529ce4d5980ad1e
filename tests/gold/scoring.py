"""Claims against the facts a reader found: how many were found, how exactly, and how many claims are no fact.

In: gold facts and claims, both as plain data, and the texts. Out: `Figures`. Never reads a file, never prints.
Facts count once a document: the same thing told twice of the same people is one fact. A fact marked `optional` counts neither when it is
found nor when it is missed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import zip_longest

SCORED = ("meeting", "visit", "post", "membership")
NAMED = {  # who and what a fact is about, by type: compared as names
    "visit": ("visitor", "destination"),
    "post": ("holder", "organisation"),
    "membership": ("member", "organisation"),
}
KIND = {"meeting": "modality", "visit": "modality", "post": "status", "membership": "status"}
PLACES = ("place", "occasion")
DATES = ("date", "start_date", "end_date")
IDENTITY = ("type", *NAMED["visit"], *NAMED["post"], "title", "member", "status", "modality", "channel", "place", "date")
LETTERS = str.maketrans({"ł": "l", "ı": "i", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae"})
# One body, several names; both sides of a comparison are read through this.
SPELLINGS = (
    (r"\bdefense\b", "defence"),
    (r"\borganization\b", "organisation"),
    (r"\bcent(?:er|re)\b", "centre"),
    (r"\brussian federation\b", "russia"),
    (r"\brussian security council\b", "security council of russia"),
    (r"\bturkey\b", "turkiye"),
    (r"^(?:the|mr|mrs|ms|dr|h e) ", ""),
    (r"^sco$", "shanghai cooperation organisation"),
    (r"^association of south ?east asian nations$", "asean"),
    (r"^eu$", "european union"),
    (r"^un$", "united nations"),
    (r"^(?:us|usa|united states of america)$", "united states"),
    (r"^(?:uk|britain)$", "united kingdom"),
    (r"^uae$", "united arab emirates"),
    (r"\bministry (?:of|for) ([a-z ]+)$", r"\1 ministry"),
    (r"\bforeign affairs ministry\b", "foreign ministry"),
)
TITLES = (
    (r"\bminister for\b", "minister of"),
    (r"^(defence|foreign|finance|trade|interior|economy|transport|health) minister$", r"minister of \1"),
    (r"^minister of foreign$", "minister of foreign affairs"),
    (r"^premier$", "prime minister"),
    (r"\bchair(?:man|woman|person)\b", "chair"),
    (r"\bspokes(?:man|woman)\b", "spokesperson"),
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts; the shares are made of them. A share of nothing is 1: nothing was missed, nothing was wrong."""

    facts: int
    found: int  # type, people, organisations, places visited, modality or status are right
    exact: int  # and every place, date and occasion that the fact states
    claims: int
    right: int
    quotes: int  # claims whose quote is the text at its offsets
    quoted: int  # all claims
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def core(self) -> float:
        return _share(self.found, self.facts)

    @property
    def strict(self) -> float:
        return _share(self.exact, self.facts)

    @property
    def precision(self) -> float:
        return _share(self.right, self.claims)

    @property
    def exact_quotes(self) -> float:
        return _share(self.quotes, self.quoted)


def score(facts, claims, texts):
    """The figures of all documents that gold knows; what is said of other documents is left out."""
    sources = sorted({fact["source"] for fact in facts})
    rows = [_score_one([f for f in facts if f["source"] == s], _scored(claims, s)) for s in sources]
    quotes = sum(texts[c["source"]][c["start"] : c["end"]] == c["quote"] != "" for c in claims)
    sums = [sum(row[column] for row in rows) for column in range(5)]
    missed, wrong = (tuple(line for row in rows for line in row[column]) for column in (5, 6))
    return Figures(*sums, quotes, len(claims), missed, wrong)


def matches(fact, claim):
    """Whether a claim says the core of a fact."""
    kind = fact["type"]
    if kind != claim["type"] or fact[KIND[kind]] != claim.get(KIND[kind]):
        return False
    if kind == "meeting":
        return _same_group(fact["participants"], claim["participants"])
    if kind == "post" and not _same_title(fact["title"], claim.get("title")):
        return False
    return all(same_name(fact[role], claim.get(role)) for role in NAMED[kind])


def details_match(fact, claim):
    """Whether every place, occasion and date that a fact states is right in a claim."""
    named = all(same_name(fact[role], claim.get(role)) for role in PLACES if fact.get(role))
    return named and all(fact[role] == claim.get(role) for role in DATES if fact.get(role))


def same_name(one, other):
    """Whether two spellings can name one thing: all words of the shorter are words of the longer, give or take a transliterated letter."""
    shorter, longer = sorted((_read(one, SPELLINGS).split(), _read(other, SPELLINGS).split()), key=len)
    return bool(shorter) and all(any(_same_word(a, b) for b in longer) for a in shorter)


def _scored(claims, source):
    """The claims of a document that count, each fact once."""
    kept = {}
    for claim in claims:
        if claim["source"] == source and claim["type"] in SCORED:
            kept.setdefault(_identity(claim), claim)
    return list(kept.values())


def _score_one(facts, claims):
    once = {}
    for fact in facts:
        once.setdefault(_identity(fact), fact)
    wanted = [fact for fact in once.values() if not fact.get("optional")]
    found = [fact for fact in wanted if any(matches(fact, c) for c in claims)]
    exact = [fact for fact in wanted if any(matches(fact, c) and details_match(fact, c) for c in claims)]
    told = [(c, [fact for fact in facts if matches(fact, c)]) for c in claims]
    judged = [(c, meant) for c, meant in told if not meant or not all(fact.get("optional") for fact in meant)]
    missed = tuple(f"{f['source']} {f['type']} {f['start']} {f['quote']}" for f in wanted if f not in exact)
    wrong = tuple(f"{c['source']} {c['type']} {c['start']} {c['quote']}" for c, meant in judged if not meant)
    return len(wanted), len(found), len(exact), len(judged), len(judged) - len(wrong), missed, wrong


def _identity(fact):
    people = tuple(sorted(_read(name, SPELLINGS) for name in fact.get("participants") or ()))
    return people, tuple(_read(fact.get(role), SPELLINGS) for role in IDENTITY)


def _same_group(people, said):
    left = list(said)
    for name in people:
        meant = next((other for other in left if same_name(name, other)), None)
        if meant is None:
            return False
        left.remove(meant)
    return not left


def _same_title(one, other):
    first, second = (set(_read(title, SPELLINGS + TITLES).split()) for title in (one, other))
    return bool(first and second) and (first <= second or second <= first)


def _read(name, spellings):
    decomposed = unicodedata.normalize("NFKD", (name or "").lower().translate(LETTERS))
    plain = "".join(c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    read = " ".join(plain.split())
    for pattern, instead in spellings:
        read = re.sub(pattern, instead, read)
    return read


def _same_word(one, other):
    """Equal, or of five letters or more and one letter changed, added or left out."""
    if one == other or min(len(one), len(other)) < 5 or abs(len(one) - len(other)) > 1:
        return one == other
    changed = [a != b for a, b in zip_longest(one, other)]
    at = changed.index(True)
    rests = {(one[at + 1 :], other[at + 1 :]), (one[at:], other[at + 1 :]), (one[at + 1 :], other[at:])}
    return any(a == b for a, b in rests)


def _share(part, whole):
    return part / whole if whole else 1.0

"""The forms of verbs and nouns: what `<meet.past>` stands for.

In: a verb of a pattern and the words of the lexicon. Out: its forms, the longest first. Never makes a form up.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kg.grammar.nearest import nearest

if TYPE_CHECKING:
    from kg.grammar.nodes import Verb

ADVERB = "*ly"  # any word in -ly
Words = Mapping[str, Mapping[str, tuple[str, ...]]]  # lemma -> form -> words


def verb_words(verb: Verb, words: Words) -> tuple[str, ...]:
    """The words that a verb of a pattern stands for. Raises RuleError for a lemma or form that the lexicon lacks."""
    found: set[str] = set()
    for lemma in verb.lemmas:
        if lemma not in words:
            raise verb.place.error(f"<{lemma}> is no verb or noun of the lexicon", f"{nearest(lemma, words)} (lexicons/en/verbs.tsv)")
        found.update(word for form, table in words[lemma].items() if not verb.forms or form in verb.forms for word in table)
    if not found:
        known = sorted({form for lemma in verb.lemmas for form in words[lemma]})
        advice = f"forms: {' '.join(known)}, as <{verb.lemmas[0]}.{known[0]}>"
        raise verb.place.error(f"<{'|'.join(verb.lemmas)}.{'|'.join(verb.forms)}> has no such form", advice)
    return tuple(sorted(found, key=lambda word: (-len(word), word)))

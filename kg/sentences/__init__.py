"""Document -> sentences, with offsets that lead back to the source; each is prose or named for the gate that set it aside.

In: a Document. Out: `split` gives its Sentences; `language_of` tells the language of a text. Never loses a character that is not blank.
"""

from kg.sentences.languages import language_of
from kg.sentences.splitting import split

__all__ = ["language_of", "split"]

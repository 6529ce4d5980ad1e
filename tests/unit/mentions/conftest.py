"""One sentence of one's own, and the mentions that each stage of reading finds in it."""

from __future__ import annotations

import pytest

from kg.grammar.folding import fold
from kg.mentions import lines_of
from kg.mentions.lexical import lexical_line, plain_line
from kg.mentions.names import named_line
from kg.pipeline.packs import grammar, pack_folders
from kg.records import Sentence


@pytest.fixture(scope="session")
def pack():
    return grammar(pack_folders(())).packs["en"]


@pytest.fixture(scope="session")
def found(pack):
    """Gives the mentions of a text after one stage: `lexical`, `named` or `read` (all stages), as type, words and value."""

    def find(text, stage="read", kind="prose", known=frozenset()):
        sentence = Sentence(0, len(text), text, kind)
        folded = fold(text)
        line = lexical_line(plain_line(folded, 0), folded, 0, pack)
        lines = {
            "lexical": lambda: line,
            "named": lambda: named_line(line, sentence, folded, pack, frozenset(known)),
            "read": lambda: lines_of((sentence,), pack)[0],
        }
        return [(m.type, text[m.start : m.end], m.value) for cell in lines[stage]().cells if (m := cell.mention) is not None]

    return find

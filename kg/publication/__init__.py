"""What leaves the house: files written whole, claims and answers in the formats people use, questions to a graph.

`write_whole` and `write_set` write files; `claims_bytes` writes claims, `answer_bytes` and `table_bytes` write answers and rows;
`with_decision` adds a line to a file of decisions; `saved_questions` lists the questions and `ask` asks one; `compare` tells two
graphs apart, `difference_text` and `difference_json` write how.
"""

from kg.publication.answers import Answer, Cell
from kg.publication.asking import ask
from kg.publication.claims import claim_fields, claims_bytes, claims_csv, claims_jsonl
from kg.publication.comparing import compare
from kg.publication.decisions import with_decision
from kg.publication.difference import Difference
from kg.publication.differences_json import difference_json
from kg.publication.differences_text import difference_text
from kg.publication.files import write_set, write_whole
from kg.publication.questions import Parameter, Question, saved_questions
from kg.publication.tables import answer_bytes, table_bytes, table_text

__all__ = [
    "Answer",
    "Cell",
    "Difference",
    "Parameter",
    "Question",
    "answer_bytes",
    "ask",
    "claim_fields",
    "claims_bytes",
    "claims_csv",
    "claims_jsonl",
    "compare",
    "difference_json",
    "difference_text",
    "saved_questions",
    "table_bytes",
    "table_text",
    "with_decision",
    "write_set",
    "write_whole",
]

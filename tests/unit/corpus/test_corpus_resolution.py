"""One world of a small generated corpus: pairwise figures no lower than promised, over all that the articles tell, read or not."""

from __future__ import annotations

import pytest

from benchmarks.stages import documents_of
from kg.pipeline.mapping import claims_of
from kg.pipeline.packs import grammar
from kg.resolution import resolve
from tests.corpus import generate
from tests.corpus.scoring import score

ARTICLES = 400


@pytest.fixture(scope="module")
def found():
    corpus = generate(ARTICLES, seed=1)
    documents = documents_of(corpus)
    return score(corpus, resolve(documents, claims_of(documents, ()), grammar(()).reference))


def test_people_are_told_apart_and_put_together_as_promised(found):
    assert found.people.precision >= 0.99
    assert found.people.recall >= 0.97


def test_meetings_are_told_apart_and_put_together_as_promised(found):
    assert found.meetings.precision >= 0.98
    assert found.meetings.recall >= 0.95


def test_stories_are_exact_as_promised(found):
    assert found.stories_exact >= 0.98
    assert (found.stories.precision, found.stories.recall) >= (0.98, 0.98)


def test_nearly_all_people_and_most_meetings_and_visits_are_read(found):
    read = {name: read / told for name, (read, told) in {"people": found.mentions, "meetings": found.meetings_told}.items()}
    assert read["people"] >= 0.98
    assert read["meetings"] >= 0.97


def test_nothing_is_read_that_no_article_tells(found):
    assert found.aligned.strange_names == []
    assert found.aligned.strange_claims == []

"""A build that reads only what changed gives what a full build gives, whatever happened to the articles or to the cache."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from growing_corpus import ARTICLES, EDITS, NAMES, Corpus
from hypothesis import given, settings
from hypothesis import strategies as st

import kg

CHEAP = settings(max_examples=20, deadline=None)
DEAR = settings(max_examples=8, deadline=None)
DAMAGE = st.lists(
    st.one_of(
        st.tuples(st.just("flip"), st.sampled_from(range(100)), st.integers(1, 255)),  # in every line, so many hundredths from its start
        st.tuples(st.just("cut"), st.sampled_from(range(100))),
        st.tuples(st.just("add"), st.binary(min_size=1, max_size=40)),
        st.tuples(st.just("replace"), st.binary(max_size=40)),
        st.tuples(st.just("delete")),
    ),
    min_size=1,
    max_size=3,
)


@CHEAP
@given(st.lists(EDITS, min_size=1, max_size=3))
def test_claims_with_a_cache_are_those_without_after_any_edits(scripts):
    with TemporaryDirectory() as home:
        corpus, cache = Corpus(Path(home) / "articles"), Path(home) / "cache"
        for script in scripts:
            for edit in script:
                corpus.do(edit)
            with_cache = kg.extract([corpus.folder], cache=cache)
            assert with_cache.claims == kg.extract([corpus.folder]).claims
            assert with_cache.reuse.taken + len(with_cache.reuse.redone) == len(with_cache.documents)
            assert with_cache.reuse.troubles == ()
            assert kg.extract([corpus.folder], cache=cache).reuse.redone == ()


@DEAR
@given(EDITS)
def test_the_graph_with_a_cache_has_the_bytes_of_the_graph_without(script):
    with TemporaryDirectory() as home:
        corpus, cache = Corpus(Path(home) / "articles"), Path(home) / "cache"
        kg.extract([corpus.folder], cache=cache)
        for edit in script:
            corpus.do(edit)
        assert kg.build([corpus.folder], cache=cache, validate=False).turtle == kg.build([corpus.folder], validate=False).turtle


@DEAR
@given(EDITS, st.sampled_from(NAMES), st.sampled_from(ARTICLES))
def test_adding_an_article_and_removing_it_gives_the_bytes_from_before(script, name, text):
    with TemporaryDirectory() as home:
        corpus, cache = Corpus(Path(home) / "articles"), Path(home) / "cache"
        for edit in script:
            corpus.do(edit)
        corpus.delete(name)
        before = kg.build([corpus.folder], cache=cache, validate=False).turtle
        corpus.write(name, text)
        kg.extract([corpus.folder], cache=cache)
        corpus.delete(name)
        after = kg.build([corpus.folder], cache=cache, validate=False)
        assert (after.turtle, after.reuse.redone, after.reuse.removed) == (before, (), (name,))


@CHEAP
@given(EDITS, st.data())
def test_no_damage_to_the_cache_shows_in_the_claims_and_the_next_run_finds_it_mended(script, data):
    with TemporaryDirectory() as home:
        corpus, cache = Corpus(Path(home) / "articles"), Path(home) / "cache"
        kg.extract([corpus.folder], cache=cache)
        for edit in script:
            corpus.do(edit)
        kg.extract([corpus.folder], cache=cache)
        for how in data.draw(DAMAGE):
            _damage(data.draw(st.sampled_from(sorted(cache.iterdir()))), *how)
            if not any(cache.iterdir()):
                break
        assert kg.extract([corpus.folder], cache=cache).claims == kg.extract([corpus.folder]).claims
        again = kg.extract([corpus.folder], cache=cache).reuse
        assert (again.redone, again.troubles) == ((), ())


def _damage(file, how, *what):
    content = file.read_bytes()
    if how == "delete":
        file.unlink()
    elif how == "flip":
        file.write_bytes(b"".join(_flipped(line, *what) for line in content.splitlines(keepends=True)))
    elif how == "cut":
        file.write_bytes(content[: len(content) * what[0] // 100])
    else:
        file.write_bytes((content if how == "add" else b"") + what[0])


def _flipped(line, hundredth, bits):
    place = len(line) * hundredth // 100
    return line[:place] + bytes([line[place] ^ bits]) + line[place + 1 :]

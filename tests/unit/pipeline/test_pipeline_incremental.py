"""A run with a cache reads only what it must, says why, and is stopped by nothing that is wrong with the cache."""

from __future__ import annotations

from dataclasses import replace

import pytest

import kg
from kg.errors import OutputError
from kg.pipeline import incremental, shelf
from kg.pipeline.fingerprint import fingerprint
from kg.pipeline.reuse import Reuse

MET = "ACCRA, 4 June 2021 — Ghanaian President Kofi Mensah met Belgian Prime Minister Lotte Maes in Accra on Friday.\n"
VISIT = "Ghanaian President Kofi Mensah will visit Belgium next week.\n"
TEA = """id: meeting.tea
says: Someone had tea with someone.
claims: meeting
modality: occurred
pattern: "{Official:agent} had tea with {Official+:partner}"
finds:
  - text: "[Ghanaian President Kofi Mensah had tea with Belgian Prime Minister Lotte Maes]."
    participants: [Kofi Mensah, Lotte Maes]
ignores: ["Ghanaian President Kofi Mensah had tea with milk."]
"""


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "met.txt").write_text(MET)
    (folder / "visit.txt").write_text(VISIT)
    return folder


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


def _run(articles, cache, **options):
    """What a run says of the cache; its claims are those of a run without."""
    said = kg.extract([articles], cache=cache, **options)
    assert said.claims == kg.extract([articles], **options).claims
    return said.reuse


def test_the_first_run_reads_everything_and_the_second_nothing(articles, cache):
    assert _run(articles, cache) == Reuse(0, (("met.txt", "new"), ("visit.txt", "new")), ())
    assert _run(articles, cache) == Reuse(2, (), ())


def test_without_a_cache_nothing_is_said_of_one(articles):
    assert kg.extract([articles]).reuse is None


def test_an_article_with_other_bytes_is_read_anew(articles, cache):
    _run(articles, cache)
    (articles / "visit.txt").write_text(VISIT.replace("next week", "in July"))
    assert _run(articles, cache) == Reuse(1, (("visit.txt", "changed"),), ())


def test_an_article_of_which_the_manifest_says_something_else_is_read_anew(articles, cache):
    _run(articles, cache)
    (articles / "sources.csv").write_text("file,published\nvisit.txt,2021-06-01\n")
    assert _run(articles, cache) == Reuse(1, (("visit.txt", "facts"),), ())


def test_a_renamed_article_is_not_read_anew(articles, cache):
    _run(articles, cache)
    (articles / "visit.txt").rename(articles / "travel.txt")
    assert _run(articles, cache) == Reuse(2, (), ("visit.txt",))


def test_an_article_that_comes_back_is_not_read_anew(articles, cache):
    _run(articles, cache)
    (articles / "visit.txt").unlink()
    assert _run(articles, cache) == Reuse(1, (), ("visit.txt",))
    (articles / "visit.txt").write_text(VISIT)
    assert _run(articles, cache) == Reuse(2, (), ())


def test_an_added_rule_reads_everything_anew(articles, cache, tmp_path):
    _run(articles, cache)
    (tmp_path / "pack" / "meeting").mkdir(parents=True)
    (tmp_path / "pack" / "meeting" / "tea.yaml").write_text(TEA)
    everything = (("met.txt", "added rules"), ("visit.txt", "added rules"))
    assert _run(articles, cache, rules=[tmp_path / "pack"]) == Reuse(0, everything, ())
    assert _run(articles, cache, rules=[tmp_path / "pack"]) == Reuse(2, (), ())
    assert _run(articles, cache) == Reuse(2, (), ())  # what was read before the pack is there still


def test_a_changed_pack_is_obeyed_also_in_one_process(articles, cache, tmp_path):
    rule = tmp_path / "pack" / "meeting" / "tea.yaml"
    rule.parent.mkdir(parents=True)
    rule.write_text(TEA)
    (articles / "tea.txt").write_text("Ghanaian President Kofi Mensah juggled lemons with Belgian Prime Minister Lotte Maes.\n")
    before = kg.extract([articles], cache=cache, rules=[tmp_path / "pack"])
    rule.write_text(TEA.replace("had tea with", "juggled lemons with"))
    after = kg.extract([articles], cache=cache, rules=[tmp_path / "pack"])
    found = [[claim.rule for claim in said.claims if claim.type == "meeting" and claim.source == "tea.txt"] for said in (before, after)]
    assert found == [[], ["meeting.tea"]]


@pytest.mark.parametrize(("part", "reason"), [("shipped", "rules"), ("code", "version")])
def test_other_shipped_rules_or_another_version_read_everything_anew(articles, cache, monkeypatch, part, reason):
    _run(articles, cache)
    monkeypatch.setattr(incremental, "fingerprint", lambda rules: replace(fingerprint(rules), **{part: "of another version"}))
    assert _run(articles, cache) == Reuse(0, (("met.txt", reason), ("visit.txt", reason)), ())


def test_rules_that_change_during_a_run_leave_nothing_in_the_cache(articles, cache, monkeypatch):
    hashes = iter(("before", "after"))
    monkeypatch.setattr(incremental, "fingerprint", lambda rules: replace(fingerprint(rules), shipped=next(hashes)))
    told = _run(articles, cache).troubles
    assert told == (f"{cache}: the rules or the code changed during the run, so that nothing was kept",)
    assert not cache.exists()


def test_a_damaged_entry_is_told_read_anew_and_replaced(articles, cache):
    _run(articles, cache)
    (pack,) = cache.glob("*.claims")
    content = pack.read_bytes()
    pack.write_bytes(content.replace(b"Mensah", b"Mansah", 1))
    told = _run(articles, cache)
    assert [reason for _, reason in told.redone] == ["damaged"]
    assert told.troubles == (f"{cache}: the cache was damaged; what could not be trusted was read anew",)
    assert _run(articles, cache) == Reuse(2, (), ())
    assert [path.read_bytes() for path in cache.glob("*.claims")] == [content]


def test_a_lost_file_of_the_cache_is_told_as_damage(articles, cache):
    _run(articles, cache)
    for pack in cache.glob("*.claims"):
        pack.unlink()
    told = _run(articles, cache)
    assert (told.redone, len(told.troubles)) == ((("met.txt", "damaged"), ("visit.txt", "damaged")), 1)


@pytest.mark.parametrize("refused", ["read_kept", "read_runs", "keep", "write_runs", "write_in", "tidy"])
def test_a_cache_that_cannot_be_used_is_told_once_and_stops_nothing(articles, cache, monkeypatch, refused):
    def full(*_):
        raise OutputError("the disk is full", where="somewhere/else")

    _run(articles, cache)
    for pack in cache.glob("*.claims"):
        pack.write_bytes(b"damaged")
    (cache / "kg-runs.json").unlink()
    monkeypatch.setattr(shelf, refused, full)
    told = _run(articles, cache)
    assert told.troubles[0] == f"{cache}: the cache cannot be used, the disk is full; the run goes on without it"


def test_a_file_in_place_of_the_cache_stays_and_stops_nothing(articles, cache):
    cache.write_text("a file of mine")
    assert len(_run(articles, cache).troubles) == 1
    assert cache.read_text() == "a file of mine"


def test_two_corpora_can_take_turns_with_one_cache(articles, cache, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "elsewhere.txt").write_text(MET.replace("Accra", "Kumasi"))
    _run(articles, cache)
    assert _run(other, cache) == Reuse(0, (("elsewhere.txt", "new"),), ())
    assert _run(articles, cache) == Reuse(2, (), ())
    assert _run(other, cache) == Reuse(1, (), ())


def test_what_none_of_the_last_runs_used_leaves_the_cache(articles, cache):
    for turn in range(30):
        (articles / "visit.txt").write_text(VISIT.replace("next week", f"on {turn + 1} June"))
        _run(articles, cache)
    kept = [line for pack in cache.glob("*.claims") for line in pack.read_bytes().splitlines()]
    assert len(kept) <= 2 * (shelf.RUNS + 1)
    assert len(list(cache.glob("*.claims"))) <= shelf.MOST_PACKS + 1


def test_several_processes_fill_the_cache_as_one_does(articles, cache, tmp_path):
    _run(articles, cache, jobs=2)
    _run(articles, tmp_path / "other")
    assert {path.name: path.read_bytes() for path in cache.iterdir()} == {
        path.name: path.read_bytes() for path in (tmp_path / "other").iterdir()
    }


def test_what_was_read_before_an_interruption_is_kept(articles, cache, monkeypatch):
    def interrupted(documents, rules, *, jobs):
        yield next(really(documents, rules, jobs=jobs))
        raise KeyboardInterrupt

    really = incremental.claims_by_document
    monkeypatch.setattr(incremental, "BATCH", 1)
    monkeypatch.setattr(incremental, "claims_by_document", interrupted)
    with pytest.raises(KeyboardInterrupt):
        kg.extract([articles], cache=cache)
    monkeypatch.undo()
    assert _run(articles, cache) == Reuse(1, (("visit.txt", "new"),), ())

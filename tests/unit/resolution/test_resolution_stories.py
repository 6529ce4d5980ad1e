from dataclasses import replace

from kg.records import Ref, ReferenceData, Span
from kg.resolution import resolve
from kg.resolution.copies import containment, runs, words_of
from kg.resolution.gazetteer import Gazetteer
from kg.resolution.stories import CONTAINED, SHINGLE, tell_stories

WORDS = [f"word{number}" for number in range(100)]


def text_with(share, other):
    return " ".join((*WORDS[:share], *(f"{other}{number}" for number in range(100 - share))))


def test_the_seeds_000_and_001_are_one_story_and_no_other_pair_comes_near(seeds):
    documents, _, _ = seeds
    told = [runs(words_of(document.text), SHINGLE) for document in documents]
    shares = {(i, j): containment(told[i], told[j]) for i in range(5) for j in range(i + 1, 5)}
    assert {pair for pair, share in shares.items() if share > CONTAINED} == {(0, 1)}
    assert max(share for pair, share in shares.items() if pair != (0, 1)) < 0.01


def test_documents_with_much_text_in_common_are_one_story_named_after_the_smallest_key(write):
    document, _ = write
    one, copy, other = (document(name, text=text_with(share, name)) for name, share in (("a", 90), ("b", 60), ("c", 20)))
    stories = tell_stories([one, copy, other], Gazetteer(ReferenceData()))
    first, second = sorted((one.sha256[:16], copy.sha256[:16]))
    assert {tuple(source.key for source in story.documents) for story in stories} == {(first, second), (other.sha256[:16],)}
    assert Ref("story", first) in {story.ref for story in stories}


def test_the_originator_is_the_agency_that_all_copies_credit(write, reference):
    document, _ = write
    text = "The two sides agreed on a great many things of mutual interest. /TASS/"
    copies = [document(name, text=f"{text}{name}", agency=Span(0, 6, "/Tass/")) for name in "ab"]
    (story,) = tell_stories(copies, Gazetteer(reference))
    assert story.originator == "TASS"


def test_a_text_that_an_editor_went_through_is_the_agencys_story_within_days_only(write, reference):
    document, _ = write
    words = [f"word{number}" for number in range(180)]
    tass, dpa = Span(0, 6, "/Tass/"), Span(0, 5, "(dpa)")
    told = [
        document("first", "2019-06-03", " ".join(words), agency=tass),
        document("edited", "2019-06-05", _edited(words, 0), agency=tass),
        document("month later", "2019-07-05", _edited(words, 3), agency=tass),
        document("other agency", "2019-06-03", _edited(words, 5), agency=dpa),
        document("no agency", "2019-06-03", _edited(words, 7)),
    ]
    assert _stories(told, reference) == {("first", "edited"), ("month later",), ("other agency",), ("no agency",)}


def test_a_footer_that_all_articles_of_a_paper_share_makes_no_story_and_hides_none(write, reference):
    document, _ = write
    footer = " ".join(f"footer{number}" for number in range(20))
    told = [document(str(n), text=f"{' '.join(f'{n}word{m}' for m in range(150))} {footer}") for n in range(60)]
    copy = document("copy", text=" ".join(f"7word{m}" for m in range(40, 150)))
    assert _stories([*told, copy], reference) == {("7", "copy"), *((str(n),) for n in range(60) if n != 7)}


def test_a_footer_does_not_make_briefs_copies_of_each_other_but_a_brief_printed_by_many_is_one_story(write, reference):
    document, _ = write
    footer = "\n\n" + " ".join(f"footer{number}" for number in range(40))
    briefs = [document(str(n), f"2019-06-{5 * n + 1:02}", " ".join(f"{n}word{m}" for m in range(30)) + footer) for n in range(5)]
    printed = [document(name, "2019-06-11", " ".join(f"2word{m}" for m in range(30)) + f"\n\n{name}" + footer) for name in "abcd"]
    assert _stories([*briefs, *printed], reference) == {("0",), ("1",), ("2", "a", "b", "c", "d"), ("3",), ("4",)}


def test_a_brief_is_a_copy_of_the_long_text_it_was_taken_from_and_two_halves_meet_in_it(write, reference):
    document, _ = write
    words = [f"word{number}" for number in range(600)]
    told = [
        document("long", text=" ".join(words)),
        document("start", text=" ".join(words[:50])),
        document("end", text=" ".join(words[-50:])),
    ]
    assert _stories(told, reference) == {("long", "start", "end")}


def _edited(words, place):
    """The text with every ninth word changed: one run of eight in nine is left, and two runs of three in three."""
    return " ".join(f"other{place}{number}" if number % 9 == place else word for number, word in enumerate(words))


def _stories(documents, reference):
    names = {document.sha256[:16]: document.name for document in documents}
    order = [document.name for document in documents]
    return {
        tuple(sorted((names[source.key] for source in story.documents), key=order.index))
        for story in tell_stories(documents, Gazetteer(reference))
    }


def test_the_same_bytes_under_two_names_are_one_document_named_after_the_first_by_letters(write, reference):
    document, _ = write
    copy = replace(document("b", "2019-06-03"), name="a")
    worlds = [resolve(documents, [], reference) for documents in ([copy, document("b", "2019-06-03")], [document("b", "2019-06-03"), copy])]
    assert [[source.name for source in world.sources] for world in worlds] == [["a"], ["a"]]

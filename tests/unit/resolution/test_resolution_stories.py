from kg.records import Ref, ReferenceData, Span
from kg.resolution.gazetteer import Gazetteer
from kg.resolution.stories import CONTAINED, containment, shingles, tell_stories

WORDS = [f"word{number}" for number in range(100)]


def text_with(share, other):
    return " ".join((*WORDS[:share], *(f"{other}{number}" for number in range(100 - share))))


def test_the_seeds_000_and_001_are_one_story_and_no_other_pair_comes_near(seeds):
    documents, _, _ = seeds
    runs = [shingles(document.text) for document in documents]
    shares = {(i, j): containment(runs[i], runs[j]) for i in range(5) for j in range(i + 1, 5)}
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

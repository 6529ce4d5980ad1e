"""Near copies in different stories are a warning; what papers print for weeks makes none."""

from pyoxigraph import RdfFormat, Store, parse

from kg.validation.copies import findings

HEAD = "@prefix dip: <https://w3id.org/dipkg/ontology#> .\n@prefix source: <https://w3id.org/dipkg/id/source/> .\n"


def told(texts):
    """The findings on sources `name: (story, published, text)`, each as its sources."""
    blocks = [
        f'source:{name} dip:sha256 "{name * 16}" ; dip:published "{published}" ; dip:story <urn:{story}> .'
        for name, (story, published, _) in texts.items()
    ]
    store = Store()
    store.extend(parse((HEAD + "\n".join(blocks)).encode(), format=RdfFormat.TURTLE))
    return [
        (found.level, found.message.split(" share")[0])
        for found in findings(store, {name * 16: text for name, (_, _, text) in texts.items()})
    ]


def words(name, count):
    return " ".join(f"{name}{number}" for number in range(count))


def test_copies_in_two_stories_are_a_warning_and_copies_in_one_story_are_none():
    text = words("word", 60)
    assert told({"a": ("s", "2019-06-03", text), "b": ("t", "2019-06-03", text + " more")}) == [("warning", "source:a and source:b")]
    assert told({"a": ("s", "2019-06-03", text), "b": ("s", "2019-06-03", text)}) == []


def test_a_footer_of_weeks_makes_no_copies_and_the_same_words_within_days_do():
    def papers(*days):
        return {
            name: (name, f"2019-06-{day:02}", words(name, 20) + " " + words("footer", 40)) for name, day in zip("abc", days, strict=True)
        }

    assert told(papers(1, 8, 15)) == []
    assert told(papers(1, 2, 3)) == [("warning", f"source:{one} and source:{other}") for one, other in ("ab", "bc")]

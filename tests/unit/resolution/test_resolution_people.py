from itertools import permutations

import pytest

from kg.resolution.people import Bearer, identify
from kg.resolution.spelling import variants, written_alike

RUSSIA, CHAIR = frozenset({"russia"}), frozenset({"secretary-of-the-council"})


def keys(*bearers):
    return {name: person.ref.key for name, person in identify(bearers).items()}


def test_two_transliterations_of_one_name_are_one_person_called_as_most_documents_do():
    people = identify([Bearer("a", "Sergei Shoigu", RUSSIA), Bearer("b", "Sergei Shoigu", RUSSIA), Bearer("c", "Sergey Shoigu", RUSSIA)])
    (person,) = set(people.values())
    assert (person.ref.key, person.label, person.alternatives, person.states) == (
        "sergei-shoigu",
        "Sergei Shoigu",
        ("Sergey Shoigu",),
        ("russia",),
    )


def test_namesakes_of_two_states_are_two_people_told_apart_by_a_hash_of_the_state():
    named = keys(
        Bearer("a", "Wang Li", frozenset({"china"})),
        Bearer("b", "Wang Li", frozenset({"singapore"})),
        Bearer("c", "Wang Li", frozenset({"china"})),
    )
    assert named["a", "Wang Li"] == named["c", "Wang Li"] != named["b", "Wang Li"]
    assert all(key.startswith("wang-li-") and len(key) == len("wang-li-0123") for key in named.values())


def test_a_name_without_a_state_is_the_only_person_of_that_name():
    assert set(keys(Bearer("a", "Xi Jinping", frozenset({"china"})), Bearer("b", "Xi Jinping")).values()) == {"xi-jinping"}


def test_a_name_without_a_state_is_none_of_two_namesakes():
    named = keys(Bearer("a", "Wang Li", frozenset({"china"})), Bearer("b", "Wang Li", frozenset({"singapore"})), Bearer("c", "Wang Li"))
    assert len(set(named.values())) == 3
    assert named["c", "Wang Li"] == "wang-li"


def test_a_surname_belongs_to_the_one_full_name_of_its_document_and_to_none_of_another():
    named = keys(Bearer("a", "Shinzo Abe"), Bearer("a", "Abe"), Bearer("b", "Abe"))
    assert named["a", "Abe"] == named["a", "Shinzo Abe"] == "shinzo-abe"
    assert named["b", "Abe"] == "abe"


def test_a_surname_alone_is_never_one_person_across_documents_without_an_office():
    named = keys(Bearer("a", "Kim", frozenset({"north-korea"})), Bearer("b", "Kim", frozenset({"north-korea"})))
    assert len(set(named.values())) == 2


def test_a_single_word_with_the_same_office_is_one_person():
    office = frozenset({"president-of-indonesia"})
    assert set(keys(Bearer("a", "Suharto", frozenset(), office), Bearer("b", "Suharto", frozenset(), office)).values()) == {"suharto"}


def test_a_surname_with_the_office_of_one_full_name_is_that_person_and_with_that_of_two_neither():
    office = frozenset({"president-of-elbonia"})
    bush = Bearer("c", "Bush", frozenset(), office)
    assert set(keys(Bearer("a", "George Bush", RUSSIA, office), Bearer("b", "George Bush", RUSSIA, office), bush).values()) == {
        "george-bush"
    }
    assert keys(Bearer("a", "George Bush", RUSSIA, office), Bearer("b", "Barbara Bush", RUSSIA, office), bush)["c", "Bush"] == "bush"
    assert keys(Bearer("a", "George Bush", RUSSIA, CHAIR), bush)["c", "Bush"] == "bush"


def test_a_name_without_its_first_word_joins_the_one_person_who_has_it_whole_and_none_of_two():
    office = frozenset({"minister-of-trade-of-elbonia"})
    one, other = Bearer("a", "Vu Bich Thuy", RUSSIA, office), Bearer("b", "Do Bich Thuy", RUSSIA, office)
    short = Bearer("c", "Bich Thuy", RUSSIA, office)
    assert len(set(keys(one, short).values())) == 1
    assert len(set(keys(one, other, short).values())) == 3
    middles = [Bearer(str(n), name, RUSSIA, office) for n, name in enumerate(("Jan Vos", "Jan Piet Vos", "Jan Karel Vos"))]
    assert len(set(keys(*middles).values())) == 1


def test_the_head_of_a_body_and_a_minister_of_one_name_are_two_until_an_article_tells_both():
    body, jordan = frozenset({"secretary-general-of-the-league"}), frozenset({"jordan"})
    head, minister = Bearer("a", "Omar Mahmoud", frozenset(), body), Bearer("b", "Omar Mahmoud", jordan)
    assert len(set(keys(head, minister).values())) == 2
    assert len(set(keys(head, minister, Bearer("c", "Omar Mahmoud", jordan, body)).values())) == 1


def test_part_of_a_name_with_the_same_office_is_one_person_and_without_it_two():
    longer, shorter = "Mohamed Khaled Nordin", "Khaled Nordin"
    assert len(set(keys(Bearer("a", longer, RUSSIA, CHAIR), Bearer("b", shorter, RUSSIA, CHAIR)).values())) == 1
    assert len(set(keys(Bearer("a", longer, RUSSIA), Bearer("b", shorter, RUSSIA)).values())) == 2


def test_family_and_given_name_may_change_places_within_one_office_only():
    assert len(set(keys(Bearer("a", "Ali Hassan", RUSSIA, CHAIR), Bearer("b", "Hassan Ali", RUSSIA, CHAIR)).values())) == 1
    assert len(set(keys(Bearer("a", "Ali Hassan", RUSSIA), Bearer("b", "Hassan Ali", RUSSIA)).values())) == 2


def test_the_order_of_the_names_changes_nothing():
    bearers = [
        Bearer("a", "Sergei Shoigu", RUSSIA),
        Bearer("b", "Sergey Shoigu"),
        Bearer("b", "Shoigu"),
        Bearer("c", "Sergei Shoygu", frozenset({"ukraine"})),
    ]
    assert len({tuple(sorted(keys(*order).items())) for order in permutations(bearers)}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dmitry Medvedev", "Dmitri Medvedev"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
        ("Alexey Likhachev", "Aleksei Likhachev"),
        ("Xi Jinping", "Xi Jin-ping"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
        ("Michael R. Pompeo", "Michael Pompeo"),
    ],
)
def test_spellings_of_one_name_share_a_key(one, other):
    assert written_alike(one) == written_alike(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mohammed bin Salman", "Muhammad bin Salman", True),
        ("Kim Jong Un", "Kim Jong Il", False),
        ("Wang Yi", "Wang Qi", False),
        ("Hassan Rouhani", "Hussein Rouhani", False),
        ("Khalifa bin Zayed", "Khalid bin Zayed", False),
        ("Hun Sen", "Hun Manet", False),
        ("Putin", "Vladimir Putin", False),
    ],
)
def test_variants_are_alike_word_by_word(one, other, same):
    assert variants(one, other) is same

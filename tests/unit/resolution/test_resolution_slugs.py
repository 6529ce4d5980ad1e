import pytest

from kg.resolution.slugs import digest, slug


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Radosław Sikorski", "radoslaw-sikorski"),
        ("Türkiye", "turkiye"),
        ("Côte d’Ivoire", "cote-divoire"),
        ("Þór Ørsted-Æbelø", "thor-orsted-aebelo"),
        ("  G20 / BRICS+ ", "g20-brics"),
        ("Nguyễn Phú Trọng", "nguyen-phu-trong"),
    ],
)
def test_a_slug_is_the_label_in_plain_letters(label, key):
    assert slug(label) == key


def test_a_label_without_latin_letters_gets_a_hash_of_its_own():
    assert slug("习近平") == digest("习近平", 16)
    assert slug("习近平") != slug("王毅")

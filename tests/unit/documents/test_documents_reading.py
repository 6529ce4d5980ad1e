"""Bytes become documents untouched, or are set aside with a reason; nothing is lost in silence."""

import gzip
import hashlib
import io
import sys

import pytest

from kg.documents import document_of, read_sources
from kg.errors import KgError
from kg.records import Document, Published, SetAside

AS_TEXT = "save it as plain text in UTF-8"


def names(sources, manifest=None):
    documents, set_aside = read_sources(sources, manifest)
    return [document.name for document in documents], [source.name for source in set_aside]


def test_a_text_becomes_a_document_character_for_character(tmp_path):
    content = "\ufeff A met B.\r\n\tNaïve 🇲🇾 caf\u0065\u0301.\r\n\n".encode()
    (tmp_path / "a.txt").write_bytes(content)
    assert read_sources([tmp_path / "a.txt"]) == (
        (Document("a.txt", hashlib.sha256(content).hexdigest(), content.decode("utf-8")),),
        (),
    )


def test_a_packed_article_is_the_document_of_its_unpacked_form(tmp_path):
    (tmp_path / "a.txt").write_bytes(gzip.compress(b"A met B.", mtime=0))
    assert read_sources([tmp_path / "a.txt"])[0] == (document_of("a.txt", b"A met B."),)


@pytest.mark.parametrize(
    ("content", "reason", "advice"),
    [
        (b"", "empty", "there is nothing to read in it"),
        (b" \n\t\n", "empty", "there is nothing to read in it"),
        ("\ufeff\n".encode(), "empty", "there is nothing to read in it"),
        (b"%PDF-1.7 ...", "binary: a PDF file", AS_TEXT),
        (b"\x00\x01\x02\x03 text \x00", "binary: it holds NUL bytes", AS_TEXT),
        (b"\x80\x01\x02\x03\x04\x05\x06", "binary: it holds control bytes", AS_TEXT),
        ("Malaysia met Russia.".encode("utf-16"), "not UTF-8: it looks like UTF-16", AS_TEXT),
        ("Malaysia met Russia.".encode("utf-16-le"), "not UTF-8: it looks like UTF-16", AS_TEXT),
        ("“Radosław”".encode("cp1250"), "not UTF-8 at byte 0: it may be Windows-1252", "convert it: iconv -f WINDOWS-1252 -t UTF-8"),
        ("São Tomé".encode("latin-1"), "not UTF-8 at byte 1: it may be ISO-8859-1", "convert it: iconv -f ISO-8859-1 -t UTF-8"),
        (gzip.compress(b"A met B.", mtime=0)[:-6], "a gzip file that ends too early", "pack it again"),
        (b"\x1f\x8bnot gzip at all", "a broken gzip file", "pack it again"),
        (b"a" * (20 * 1024**2 + 1), "larger than 20 MB", "an article is shorter; split the file"),
        (gzip.compress(b"a" * (20 * 1024**2 + 1), mtime=0), "larger than 20 MB", "an article is shorter; split the file"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_is_no_text_is_set_aside_and_the_rest_is_read(tmp_path, content, reason, advice):
    (tmp_path / "bad.txt").write_bytes(content)
    (tmp_path / "good.txt").write_bytes(b"A met B.")
    assert read_sources([tmp_path]) == ((document_of("good.txt", b"A met B."),), (SetAside("bad.txt", reason, advice),))


def test_a_link_to_nowhere_a_folder_without_articles_and_a_missing_name_are_set_aside(tmp_path):
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "none").mkdir()
    _, set_aside = read_sources([tmp_path / "gone.txt", tmp_path / "none", tmp_path / "x.txt", str(tmp_path / "*.md")])
    assert [source.reason for source in set_aside] == [
        "not found",
        "no article in this folder",
        "not found",
        "not a file that can be read",
    ]


def test_an_article_in_a_form_not_read_yet_is_named(tmp_path):
    (tmp_path / "page.html").write_text("<p>A met B.</p>")
    assert read_sources([tmp_path]) == (
        (),
        (SetAside("page.html", ".html files are not read", "save the article as plain text in UTF-8"),),
    )


def test_folders_files_and_patterns_name_each_file_once_in_the_order_of_names(tmp_path):
    for name in ("b.txt", "a.txt", "deep/c.md", ".hidden.txt", "sources.csv", "notes.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("file\n" if name.endswith("csv") else "A met B.")
    assert names([str(tmp_path / "*.txt"), tmp_path, tmp_path / "b.txt"]) == (["a.txt", "b.txt", "c.md"], [])


def test_two_files_of_one_name_are_told_apart_by_their_folders(tmp_path):
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("A met B.")
    (tmp_path / "two" / "b.txt").write_text("A met B.")
    assert names([tmp_path / "one", tmp_path / "two"]) == (["b.txt", "one/a.txt", "two/a.txt"], [])


def test_the_standard_input_is_a_source(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"A met B.")))
    assert read_sources(["-"]) == ((document_of("stdin", b"A met B."),), ())


def test_the_manifest_beside_an_article_says_what_is_known_of_it(tmp_path):
    (tmp_path / "a.txt").write_text("date 2025-02-27\nA met B.")
    (tmp_path / "sources.csv").write_bytes(
        b"\xef\xbb\xbffile,url,published,publisher,language\na.txt,https://example.org/a,2025-02,Daily,ms\n"
    )
    (document,), set_aside = read_sources([tmp_path])
    assert set_aside == ()
    assert (document.published, document.url, document.publisher, document.language) == (
        Published("2025-02", "manifest"),
        "https://example.org/a",
        "Daily",
        "ms",
    )


def test_a_manifest_that_is_named_counts_for_articles_elsewhere(tmp_path):
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("A met B.")
    (tmp_path / "known.csv").write_text("file,published\ntexts/a.txt,2024\n")
    (document,), _ = read_sources([tmp_path / "texts"], tmp_path / "known.csv")
    assert document.published == Published("2024", "manifest")


def test_other_bytes_than_the_manifest_names_are_set_aside(tmp_path):
    (tmp_path / "a.txt").write_text("A met B.")
    (tmp_path / "sources.csv").write_text(f"file,sha256\na.txt,{'0' * 64}\n")
    advice = "correct its sha256, or bring the file back"
    assert read_sources([tmp_path])[1] == (SetAside("a.txt", "not the bytes that the manifest names", advice),)


@pytest.mark.parametrize(
    ("manifest", "message"),
    [
        ("name,url\n", "sources.csv:1: the manifest has no column `file`"),
        ("file,published\na.txt,27 Feb\n", "sources.csv:2: '27 Feb' is no date"),
        ("file,url\na.txt,x\na.txt,y\n", "sources.csv:3: a.txt has two rows that differ"),
        ('file,url\na.txt,"x\n', "sources.csv:2: the manifest is no CSV"),
        ("file\n\udcff\n", "the manifest is not UTF-8"),
    ],
)
def test_a_manifest_that_cannot_be_used_is_an_error_with_its_line(tmp_path, manifest, message):
    (tmp_path / "a.txt").write_text("A met B.")
    (tmp_path / "sources.csv").write_bytes(manifest.encode("utf-8", "surrogateescape"))
    with pytest.raises(KgError) as error:
        read_sources([tmp_path])
    assert message in str(error.value)


def test_the_manifest_of_the_seeds_names_their_bytes():
    documents, set_aside = read_sources(["seeds"])
    assert (len(documents), set_aside) == (5, ())

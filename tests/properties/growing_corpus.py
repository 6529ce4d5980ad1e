"""A corpus that somebody edits: short articles in a folder, and what can happen to them.

In: nothing. Out: strategies of hypothesis for edit scripts, and a folder that obeys them. Never an article of the seeds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from pathlib import Path

ARTICLES = (
    "ACCRA, 4 June 2021 — Ghanaian President Kofi Mensah met Belgian Prime Minister Lotte Maes in Accra on Friday.\n",
    "Ghanaian President Kofi Mensah will visit Belgium next week.\n",
    "Belgian Prime Minister Lotte Maes did not meet Ghanaian President Kofi Mensah on Thursday, officials said.\n",
    "Uruguay is a member of Mercosur. Paraguayan Foreign Minister Rocío Giménez held talks with Lotte Maes in Asunción.\n",
    "The weather in Accra was fine.\n",
    "Presiden Ghana Kofi Mensah — “Saya bertemu Perdana Menteri Belgium Lotte Maes di Accra.”\n",
)
NAMES = ("a.txt", "b.txt", "c.md")
ROWS = ("2021-06-03,Accra Post,https://accra-post.example.gh/1", "2022-02-01,,", ",Le Quotidien,https://lequotidien.example.be/2")

name, text, row = st.sampled_from(NAMES), st.sampled_from(ARTICLES), st.sampled_from(ROWS)
EDIT = st.one_of(
    st.tuples(st.just("write"), name, text),
    st.tuples(st.just("delete"), name),
    st.tuples(st.just("rename"), name, name),
    st.tuples(st.just("tell"), name, row),
    st.tuples(st.just("forget")),
)
EDITS = st.lists(EDIT, min_size=1, max_size=6)


class Corpus:
    """A folder that has an article under every name; one more is always there, so that there is something to read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._rows: dict[str, str] = {}
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in zip(("always.txt", *NAMES), ARTICLES, strict=False):
            self.write(name, text)

    def do(self, edit: tuple[str, ...]) -> None:
        """One edit."""
        getattr(self, edit[0])(*edit[1:])

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def delete(self, name: str) -> None:
        (self.folder / name).unlink(missing_ok=True)

    def rename(self, name: str, other: str) -> None:
        if (self.folder / name).exists():
            (self.folder / name).replace(self.folder / other)

    def tell(self, name: str, row: str) -> None:
        self._rows[name] = row
        self._write_rows()

    def forget(self) -> None:
        self._rows.clear()
        self._write_rows()

    def _write_rows(self) -> None:
        rows = [f"{name},{row}" for name, row in sorted(self._rows.items())]
        (self.folder / "sources.csv").write_text("\n".join(["file,published,publisher,url", *rows, ""]), encoding="utf-8")


__all__ = ["ARTICLES", "EDITS", "NAMES", "ROWS", "Corpus"]

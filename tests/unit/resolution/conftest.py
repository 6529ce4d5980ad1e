"""What the tests of this room share: a small reference, short ways to write claims and documents, and the world of the seeds."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from hashlib import sha256
from pathlib import Path

import pytest

from kg.records import Claim, Document, Published, Reference, ReferenceData
from kg.resolution import resolve

ROOT = Path(__file__).parents[3]
# What the documents room finds out about the dates of the seeds.
PUBLISHED = {
    "000": ("2025-02-27", "stated"),
    "001": ("2025-02-27", "inferred"),
    "002": ("2025-02-27", "inferred"),
    "003": ("2025-02-26", "inferred"),
    "004": ("2024", "inferred"),
}
STATES = [
    "Afghanistan",
    "Azerbaijan",
    "Bahrain",
    "Brazil",
    "China",
    "Egypt",
    "India",
    "Indonesia",
    "Iran",
    "Kazakhstan",
    "Kuwait",
    "Kyrgyzstan",
    "Malaysia",
    "Maldives",
    "Mongolia",
    "Myanmar",
    "Pakistan",
    "Poland",
    "Qatar",
    "Russia",
    "Tajikistan",
    "Thailand",
    "Türkiye",
    "Turkmenistan",
    "Ukraine",
    "Uzbekistan",
]
LONG_NAMES = ("North Korea", "Saudi Arabia", "South Africa", "United Arab Emirates", "United States")
CITIES = {
    "Jakarta": "indonesia",
    "Kuala Lumpur": "malaysia",
    "Putrajaya": "malaysia",
    "Moscow": "russia",
    "Vladivostok": "russia",
    "Beijing": "china",
}
# No post is claimed of these two: the words only say whose leaders they are.
STATES_BESIDE_NAMES = (("Narendra Modi", "India"), ("Kim Jong Un", "North Korea"))
TOO_FEW = ("g003", "g025", "g090")


def _reference() -> ReferenceData:
    rows = [Reference("place/asia", "Asia", "continent")]
    for name in (*STATES, *LONG_NAMES):
        key = name.lower().replace(" ", "-").replace("ü", "u")
        rows.append(
            Reference(
                f"state/{key}",
                name,
                "State",
                alternatives=("Turkey",) if key == "turkiye" else (),
                article="the" if key == "united-states" else "",
            )
        )
        rows.append(Reference(f"place/{key}", name, "country", within=("place/asia",) if key == "malaysia" else (), state=f"state/{key}"))
    for city, country in CITIES.items():
        rows.append(
            Reference(f"place/{city.lower().replace(' ', '-')}", city, "city", within=(f"place/{country}",), state=f"state/{country}")
        )
    rows += [Reference("place/kremlin", "Kremlin", "venue", within=("place/moscow",), state="state/russia")]
    rows += [Reference(f"organisation/{name.lower()}", name, "InternationalOrganisation") for name in ("BRICS", "ASEAN", "NATO")]
    sco = Reference("organisation/sco", "Shanghai Cooperation Organisation", "InternationalOrganisation", alternatives=("SCO",))
    tass = Reference("organisation/tass", "TASS", "MediaOrganisation", state="state/russia")
    return ReferenceData({row.id: row for row in (*rows, sco, tass)})


def document(name: str, published: str | None = None, text: str = "", **more) -> Document:
    date = Published(published, "stated") if published else None
    return Document(name, sha256(name.encode()).hexdigest(), text or f"The whole text of {name}.", date, **more)


def claim(source: Document, type_: str, **values) -> Claim:
    """A claim of a document, with an id made of its content, so that equal claims of two documents differ."""
    rule = values.pop("rule", f"{type_}.test")
    identity = sha256(json.dumps([source.name, type_, values], default=str, sort_keys=True).encode()).hexdigest()[:8]
    values.setdefault("modality", "occurred" if type_ in ("meeting", "visit") else None)
    return Claim(f"{source.name}-{identity}", type_, source.name, source.sha256[:16], 0, 1, "x", rule, **values)


def seed_documents() -> tuple[Document, ...]:
    found = []
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        content = path.read_bytes()
        date, basis = PUBLISHED[path.name[:3]]
        found.append(Document(path.name, sha256(content).hexdigest(), content.decode(), Published(date, basis)))
    return tuple(found)


def seed_claims(documents: tuple[Document, ...]) -> tuple[Claim, ...]:
    """The gold facts as claims, as the extractor would make them."""
    by_name = {each.name: each for each in documents}
    known = {field.name for field in fields(Claim)}
    found = []
    for line in (ROOT / "tests" / "gold" / "seeds.jsonl").read_text().splitlines():
        row = json.loads(line)
        if row["id"] in TOO_FEW:
            continue
        values = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items() if key in known}
        made = Claim(**values, document=by_name[row["source"]].sha256[:16], rule=f"{row['type']}.gold")
        if made.type == "meeting":
            states = tuple((name, state) for name, state in STATES_BESIDE_NAMES if name in made.participants)
            made = replace(made, sides=(made.participants[:1], made.participants[1:]), states=states)
        found.append(replace(made, host="Anwar Ibrahim") if made.id == "g050" else made)
    return tuple(found)


@pytest.fixture(scope="session")
def reference() -> ReferenceData:
    return _reference()


@pytest.fixture(scope="session")
def seeds(reference):
    """The five seeds, their gold facts as claims, and the world they make."""
    documents = seed_documents()
    claims = seed_claims(documents)
    return documents, claims, resolve(documents, claims, reference)


@pytest.fixture
def write():
    """Short ways to write a document and a claim."""
    return document, claim

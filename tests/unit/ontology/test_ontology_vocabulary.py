"""The vocabulary stands on its own, agrees with itself, and holds every term that shapes, checks and tables use."""

import csv
import re
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store, parse, serialize

from kg.resources import PACKAGE, folder
from kg.validation import reasoning
from kg.validation.dataset import DERIVATIONS, load
from kg.validation.invariants import checks

DIP = "https://w3id.org/dipkg/ontology#"
FILES = ("diplomacy.ttl", "schemes.ttl", "alignments.ttl")
CLASSES = re.findall(
    r"\w+",
    """Agent Person Official Organisation State GovernmentBody InternationalOrganisation MediaOrganisation Post Membership OfficeHolding OrganisationMembership Place Event
    Meeting Visit Gathering Statement SourceDocument Story Span Rule Claim MeetingClaim VisitClaim OfficeClaim MembershipClaim StatementClaim TopicClaim Divergence Decision""",
)
SCHEMES = {
    "modality": "cancelled denied occurred planned possible",
    "membership-status": "applicant associated dialogue-partner former guest interested invited member observer partner suspended",
    "post-status": "acting current elect former nominee",
    "channel": "in-person phone video",
    "judgement": "different right same wrong",
}


def _store(*names):
    store = Store()
    for name in names:
        store.extend(parse((folder("ontology") / name).read_bytes(), format=RdfFormat.TURTLE))
    return store


def _rows(query, *names):
    prefixes = f"""PREFIX dip: <{DIP}> PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"""
    return sorted(tuple(term.value for term in row) for row in _store(*names).query(f"{prefixes} {query}"))


def _defined():
    return {
        iri.removeprefix(DIP)
        for (iri,) in _rows("SELECT ?t WHERE { ?t rdfs:isDefinedBy ?o FILTER(STRSTARTS(STR(?t), STR(dip:))) }", "diplomacy.ttl")
    }


def _used(text):
    return set(re.findall(r"\bdip:([A-Za-z0-9]+)", text)) | set(re.findall(re.escape(DIP) + r"([A-Za-z0-9]+)", text))


def test_the_classes_are_those_of_the_design():
    found = _rows("SELECT ?c WHERE { ?c a owl:Class FILTER(STRSTARTS(STR(?c), STR(dip:))) }", "diplomacy.ttl")
    assert found == sorted((DIP + name,) for name in CLASSES)


def test_every_term_is_of_one_kind_only():
    kinds = "VALUES ?a { owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty }"
    assert _rows(f"SELECT ?t WHERE {{ {kinds} ?t a ?a , ?b . {kinds.replace('?a', '?b')} FILTER(STR(?a) < STR(?b)) }}", *FILES[:2]) == []


def test_vocabulary_and_concepts_are_consistent_and_no_class_is_empty():
    assert list(reasoning.findings(load(b""))) == []


def test_with_its_alignments_the_vocabulary_is_consistent():
    store = _store(*FILES)
    assert reasoning._reasoned(serialize((quad.triple for quad in store), format=RdfFormat.N_TRIPLES)) == []


def test_nothing_is_imported():
    assert _rows("SELECT ?o WHERE { ?o owl:imports ?other }", *FILES) == []


def test_two_classes_exclude_each_other_in_pairs():
    assert _rows("SELECT ?c WHERE { ?c a owl:AllDisjointClasses }", *FILES) == []
    assert (DIP + "Agent", DIP + "Place") in _rows("SELECT ?a ?b WHERE { ?a owl:disjointWith ?b }", "diplomacy.ttl")


@pytest.mark.parametrize(("scheme", "keys"), SCHEMES.items())
def test_a_closed_scheme_holds_the_values_that_claims_can_have(scheme, keys):
    home = f"https://w3id.org/dipkg/scheme/{scheme}"
    assert _rows(f"SELECT ?c WHERE {{ ?c skos:inScheme <{home}> }}", "schemes.ttl") == [(f"{home}/{key}",) for key in keys.split()]


def test_every_concept_has_label_definition_and_a_scheme_that_exists():
    lacking = """SELECT ?c WHERE { ?c a skos:Concept
        MINUS { ?c rdfs:label ?l ; skos:prefLabel ?l ; skos:definition ?d ; skos:inScheme ?s . ?s a skos:ConceptScheme ; rdfs:label ?n } }"""
    assert _rows(lacking, "schemes.ttl") == []


@pytest.mark.parametrize(
    "file",
    [folder("ontology") / "alignments.ttl", folder("shapes") / "diplomacy.ttl", PACKAGE / "validation" / "derived.tsv"],
    ids=lambda file: file.name,
)
def test_a_file_uses_only_terms_that_are_defined(file: Path):
    assert _used(file.read_text(encoding="utf-8")) - _defined() == set()


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.name)
def test_a_check_uses_only_terms_that_are_defined(check):
    assert _used(check.query) - _defined() == set()


def test_examples_use_only_terms_that_are_defined():
    examples = "\n".join(text for (text,) in _rows("SELECT ?e WHERE { ?t skos:example ?e }", "diplomacy.ttl"))
    assert _used(examples) - _defined() == set()


def test_every_example_is_turtle():
    prefixes = (
        "@prefix dip: <https://example.org/dip#> . @prefix rdfs: <https://example.org/rdfs#> . @prefix xsd: <https://example.org/xsd#> .\n"
    )
    for (example,) in _rows("SELECT ?e WHERE { ?t skos:example ?e }", "diplomacy.ttl"):
        kinds = sorted(
            set(re.findall(r"(?<![\w\"])([a-z][a-z-]*):(?=[a-z0-9])", re.sub(r'"[^"]*"', '""', example))) - {"dip", "rdfs", "xsd"}
        )
        declared = prefixes + "".join(f"@prefix {kind}: <https://example.org/{kind}/> .\n" for kind in kinds)
        assert list(parse(declared + example, format=RdfFormat.TURTLE)), example


def test_every_derivation_has_a_rule_and_a_reason():
    with DERIVATIONS.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    assert [row["property"] for row in rows if not (row["rule"] and row["why"].endswith("."))] == []
    assert len({row["property"] for row in rows}) == len(rows)

import pyoxigraph

from kg.grammar.reference import read_reference
from kg.graph.reference import reference_turtle
from kg.records import Reference, ReferenceData
from kg.resources import folder

ROWS = (
    Reference("organisation/agency", "Agency", "MediaOrganisation", state="state/freedonia"),
    Reference("organisation/front", "Front", "Movement", alternatives=("The Front",)),
    Reference("place/freedonia", "Freedonia", "country", state="state/freedonia"),
    Reference("place/port-anna", "Port Anna", "capital", within=("place/freedonia",), state="state/freedonia"),
    Reference("state/freedonia", "Freedonia", "State", iso3166="FR", capital="place/port-anna", offices=("President",)),
)


def test_reference_rows_become_exactly_these_resources_with_the_iris_of_every_build():
    text = reference_turtle(ReferenceData({row.id: row for row in ROWS})).decode()
    assert text[text.index("# States") :] == (
        '# States\nstate:freedonia a dip:State ;\n    rdfs:label "Freedonia"@en ;\n    dip:territory place:freedonia ;\n'
        '    dip:iso3166 "FR" ;\n    dip:capital place:port-anna .\n\n'
        '# Organisations\norganisation:agency a dip:MediaOrganisation ;\n    rdfs:label "Agency"@en ;\n    dip:ofState state:freedonia .\n'
        'organisation:front a dip:Organisation ;\n    rdfs:label "Front"@en ;\n    skos:altLabel "The Front"@en .\n\n'
        '# Places\nplace:freedonia a dip:Place ;\n    rdfs:label "Freedonia"@en .\n'
        'place:port-anna a dip:Place ;\n    rdfs:label "Port Anna"@en ;\n    dip:within place:freedonia .\n'
    )


def test_the_shipped_reference_graph_is_the_shipped_tables():
    written = (folder("ontology") / "reference.ttl").read_bytes()
    assert written == reference_turtle(read_reference(folder("lexicons") / "reference")), "write it anew: python -m kg.graph.reference"


def test_the_shipped_reference_graph_can_be_read():
    data = read_reference(folder("lexicons") / "reference")
    subjects = {quad.subject.value for quad in pyoxigraph.parse(path=folder("ontology") / "reference.ttl")}
    assert subjects == {f"https://w3id.org/dipkg/id/{key}" for key in data.rows}

import pytest

from kg.records import Claim, Span

HEAD = """@prefix dip: <https://w3id.org/dipkg/ontology#> .
@prefix modality: <https://w3id.org/dipkg/scheme/modality/> .
@prefix membership-status: <https://w3id.org/dipkg/scheme/membership-status/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://w3id.org/dipkg/id/> .
"""
# Two meetings of one person: one held in two documents and planned in another, one only planned; two states, one organisation.
GRAPH = """
:ada a dip:Official ; rdfs:label "Ada Lund"@en ; skos:altLabel "Ada Lunde"@en ; dip:met :bo ; dip:ofState :freedonia .
:bo a dip:Person ; rdfs:label "Bo Karim"@en ; dip:met :ada ; dip:ofState :sylvania .
:cy a dip:Official ; rdfs:label "Cyra Lund"@en .
:freedonia a dip:State ; rdfs:label "Freedonia"@en . :sylvania a dip:State ; rdfs:label "Sylvania"@en .
:country a dip:Place ; rdfs:label "Freedonia"@en . :town a dip:Place ; rdfs:label "Port Anna"@en ; dip:within :country .
:post a dip:Post ; rdfs:label "Minister of Defence of Freedonia"@en ; dip:postIn :freedonia .
:held a dip:OfficeHolding ; dip:member :ada ; dip:post :post ; dip:organisation :freedonia ; dip:startDate "2012" ; dip:endDate "2024" ;
  dip:attested "2020-01-01" , "2019-01-01" .
:holds a dip:OfficeHolding ; dip:member :cy ; dip:post :post ; dip:organisation :freedonia .
:union a dip:InternationalOrganisation ; rdfs:label "Union"@en .
:member a dip:OrganisationMembership ; dip:member :freedonia ; dip:organisation :union ; dip:startDate "2001" ;
  dip:membershipStatus membership-status:member .
:partner a dip:OrganisationMembership ; dip:member :sylvania ; dip:organisation :union ; dip:membershipStatus membership-status:partner .
:forum a dip:Gathering ; rdfs:label "Harbour Forum"@en .
:defence rdfs:label "defence"@en . :space rdfs:label "space"@en .
:m1 a dip:Meeting ; rdfs:label "Meeting of Ada Lund and Bo Karim"@en ; dip:status modality:occurred ; dip:participant :ada , :bo ;
  dip:date "2025-02-27" ; dip:earliest "2025-02-27"^^xsd:date ; dip:latest "2025-02-27"^^xsd:date ; dip:place :town ;
  dip:topic :defence ; dip:onSidelinesOf :forum ; dip:documents 2 ; dip:stories 1 .
:m2 a dip:Meeting ; rdfs:label "Meeting of Ada Lund and Cyra Lund"@en ; dip:status modality:planned ; dip:participant :ada , :cy .
:v a dip:Visit ; rdfs:label "Visit of Bo Karim to Freedonia"@en ; dip:status modality:occurred ; dip:visitor :bo ; dip:place :country , :town .
:s1 rdfs:label "a.txt" . :s2 rdfs:label "b.txt" . :rule rdfs:label "meeting.met"@en .
:c1 a dip:MeetingClaim ; dip:about :m1 ; dip:source :s1 ; dip:modality modality:occurred ; dip:topic :defence ; dip:place :town ;
  dip:start 10 ; dip:end 20 ; dip:quote "met in Port Anna" ; dip:rule :rule .
:c2 a dip:MeetingClaim ; dip:about :m1 ; dip:source :s2 ; dip:modality modality:planned ; dip:topic :space ; dip:start 1 ; dip:end 2 .
:c3 a dip:MeetingClaim ; dip:about :m2 ; dip:source :s2 ; dip:modality modality:planned .
:c4 a dip:MembershipClaim ; dip:member :sylvania ; dip:organisation :union ; dip:membershipStatus membership-status:partner ; dip:source :s1 .
:c5 a dip:StatementClaim ; dip:speaker :bo ; dip:words "It is so" ; dip:relayedBy :union ; dip:source :s1 ; dip:start 5 ;
  dip:medium <https://w3id.org/dipkg/scheme/medium/x> .
:d a dip:Divergence ; rdfs:label "Sylvania in Union: standing"@en ; dip:property "membershipStatus" ; dip:value "partner" , "guest" ;
  dip:policy "most stories" .
"""


@pytest.fixture(scope="session")
def graph():
    return (HEAD + GRAPH).encode()


@pytest.fixture
def claims():
    shared = {"source": "a.txt", "document": "39921e18e5c4dc32", "start": 5, "end": 9}
    return (
        Claim(
            **shared,
            id="c1",
            type="meeting",
            quote="=met, “there”\n",
            rule="meeting.met",
            modality="occurred",
            participants=("Ada Lund", "Bo Karim", "Cyra Lund"),
            sides=(("Ada Lund",), ("Bo Karim", "Cyra Lund")),
            place="Port Anna",
            topics=("defence",),
            context=(Span(0, 4, "date", "date"),),
        ),
        Claim(
            **shared, id="c2", type="visit", quote="went", rule="visit.to", modality="planned", visitor="Bo Karim", destination="Freedonia"
        ),
        Claim(
            **shared,
            id="c3",
            type="post",
            quote="was",
            rule="post.was",
            holder="Ada Lund",
            title="Chair",
            status="former",
            start_date="2012",
        ),
        Claim(**shared, id="c4", type="membership", quote="is", rule="m.is", member="Freedonia", organisation="Union", status="member"),
        Claim(**shared, id="c5", type="statement", quote="said", rule="s.said", speaker="Bo Karim", words="\x1b[31m\ud83d", medium="X"),
    )

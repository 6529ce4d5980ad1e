import pytest

from kg.records import (
    Claim,
    Divergence,
    Entity,
    Event,
    Published,
    Reading,
    Ref,
    Ruling,
    Source,
    Span,
    Statement,
    Story,
    Tenure,
    World,
)

DOCUMENT = "39921e18e5c4dc32"
ADA, BO = Ref("person", "ada-lund"), Ref("person", "bo-karim")
STATE, PLACE, TOWN = Ref("state", "freedonia"), Ref("place", "freedonia"), Ref("place", "port-anna")
POST = Ref("post", "minister-of-defence-of-freedonia")
HOLDING = Ref("membership", "ada-lund--minister-of-defence-of-freedonia")
STANDING = Ref("membership", "freedonia--union--partner")
UNION, TOPIC = Ref("organisation", "union"), Ref("topic", "defence")
MEETING = Ref("meeting", "2025-02-27--ada-lund--bo-karim")
STATEMENT = Ref("statement", f"{DOCUMENT}-50-60")
SOURCE, STORY = Ref("source", DOCUMENT), Ref("story", DOCUMENT)
DAY = Span(1, 16, "date 2025-02-27", "date")


def claim(number, kind, rule, **fields):
    start = number * 100
    return Claim(f"{DOCUMENT}-{start}-{start + 9}-{rule}", kind, "a.txt", DOCUMENT, start, start + 9, "nine char", rule, **fields)


@pytest.fixture
def world():
    met = claim(1, "meeting", "meeting.met", modality="occurred", participants=("Ada Lund", "Bo Karim"), date="2025-02-27", context=(DAY,))
    was = claim(2, "post", "post.served", holder="Ada Lund", title="Minister of Defence", status="former", date="2012/2024")
    stands = claim(
        3, "membership", "membership.partner", member="Freedonia", organisation="Union", status="partner", attributed_to="his office"
    )
    said = claim(4, "statement", "statement.said", speaker="Bo Karim", words='“It is "so"”\n', medium="Facebook")
    return World(
        entities=(
            Entity(ADA, "Ada Lund", alternatives=("Ada Lunde",)),
            Entity(BO, "Bo Karim"),
            Entity(STATE, "Freedonia", reference=True),
            Entity(PLACE, "Freedonia", reference=True),
            Entity(TOWN, "Port Anna", within=(PLACE,), reference=True),
            Entity(POST, "Minister of Defence of Freedonia", post_in=STATE),
            Entity(UNION, "Union", kind="InternationalOrganisation"),
            Entity(TOPIC, "defence"),
        ),
        tenures=(
            Tenure(HOLDING, "Ada Lund, Minister of Defence of Freedonia", ADA, STATE, post=POST, start_date="2012", end_date="2024"),
            Tenure(STANDING, "Freedonia, partner of Union", STATE, UNION, status="partner", attested=("2025-02-27",)),
        ),
        events=(
            Event(
                MEETING,
                "meeting",
                "Meeting of Ada Lund and Bo Karim, 27 February 2025",
                "occurred",
                participants=(ADA, BO),
                hosts=(ADA,),
                places=(TOWN,),
                date="2025-02-27",
                earliest="2025-02-27",
                latest="2025-02-27",
                topics=(TOPIC,),
                documents=1,
                stories=1,
            ),
        ),
        statements=(Statement(STATEMENT, "Bo Karim: It is so", BO, '“It is "so"”\n', medium="Facebook"),),
        met=((ADA, BO, MEETING),),
        readings=(
            Reading(met, MEETING, (("participants", (ADA, BO)), ("place", (TOWN,)))),
            Reading(was, HOLDING, (("holder", (ADA,)), ("organisation", (STATE,)), ("post", (POST,)))),
            Reading(stands, STANDING, (("member", (STATE,)), ("organisation", (UNION,)))),
            Reading(said, STATEMENT, (("speaker", (BO,)),)),
        ),
        sources=(Source(SOURCE, "a.txt", "39921e18" * 8, Published("2025-02-27", "stated", (DAY,)), None, None, "en", STORY),),
        stories=(Story(STORY, (SOURCE,), originator="Agency"),),
        divergences=(
            Divergence(
                Ref("divergence", "freedonia--union--membershipstatus"),
                STATE,
                "membershipStatus",
                (("applicant", ()), ("partner", (stands.id,))),
                "partner",
                "most-stories",
                "Standing of Freedonia in Union",
            ),
        ),
        decisions=(
            Ruling(
                Ref("decision", "same--person-ada-lund--person-ada-lunde"),
                "person/ada-lund is the same as person/ada-lunde",
                "same",
                ("person/ada-lund", "person/ada-lunde"),
                (ADA,),
                (),
                (("M. Lindqvist", "2031-05-04", "one woman"), ("P. Amara", "2031-05-06", "her own site says so")),
            ),
            Ruling(
                Ref("decision", "wrong--claim-x"),
                "claim/x is wrong",
                "wrong",
                ("claim/x",),
                (),
                (),
                (("P. Amara", "2031-05-04", "a dream"),),
                "met",
            ),
        ),
    )

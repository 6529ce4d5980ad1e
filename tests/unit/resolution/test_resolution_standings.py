"""Offices, memberships, statements, and the entities they bring."""

from kg.records import Divergence, Entity, Ref, Statement, Tenure
from kg.resolution import resolve
from kg.resolution.choice import POLICY
from kg.resolution.divergences import STANDINGS_POLICY

STATE = Ref("state", "russia")


def test_a_title_told_as_current_attests_the_day_of_the_article_and_a_term_its_ends(write, reference):
    document, claim = write
    p, q = document("p", "2025-02-27"), document("q", "2024")
    office = {"holder": "Ana Alba", "title": "Minister of Defence", "organisation": "Russia"}
    claims = [
        claim(p, "post", **office, status="former", date="2012/2024"),
        claim(p, "post", **office, status="former"),
        claim(q, "post", **office, status="current"),
    ]
    (tenure,) = resolve([p, q], claims, reference).tenures
    assert tenure == Tenure(
        Ref("membership", "ana-alba--minister-of-defence-of-russia"),
        "Ana Alba, Minister of Defence of Russia",
        Ref("person", "ana-alba"),
        STATE,
        post=Ref("post", "minister-of-defence-of-russia"),
        start_date="2012",
        end_date="2024",
        attested=("2024",),
        claims=tuple(sorted(each.id for each in claims)),
    )


def test_elect_acting_and_nominated_are_posts_of_their_own(write, reference):
    document, claim = write
    p = document("p", "2025-02-27")
    claims = [
        claim(p, "post", holder="Ana Alba", title="President", organisation="United States", status=status)
        for status in ("current", "elect", "acting", "nominee")
    ]
    assert [entity.label for entity in resolve([p], claims, reference).entities if entity.ref.kind == "post"] == [
        "Acting President of the United States",
        "President-designate of the United States",
        "President-elect of the United States",
        "President of the United States",
    ]


def test_the_body_at_the_end_of_a_post_belongs_to_its_state(write, reference):
    document, claim = write
    p = document("p", "2025-02-27")
    post = claim(p, "post", holder="Ana Alba", title="Secretary", organisation="Security Council of Russia", status="current")
    body = Ref("organisation", "security-council-of-russia")
    label = "Secretary of the Security Council of Russia"
    assert resolve([p], [post], reference).entities == (
        Entity(body, "Security Council of Russia", of_state=STATE, kind="GovernmentBody"),
        Entity(Ref("person", "ana-alba"), "Ana Alba", of_state=STATE),
        Entity(Ref("post", "secretary-of-the-security-council-of-russia"), label, of_state=STATE, post_in=body),
        Entity(STATE, "Russia", kind="State", reference=True),
    )


def test_an_end_that_two_stories_tell_wins_over_one_and_the_other_is_kept_as_divergence(write, reference):
    document, claim = write
    papers = [document(name, "2025-02-27") for name in "pqr"]
    office = {"holder": "Ana Alba", "title": "President", "organisation": "Russia", "status": "former"}
    claims = [claim(paper, "post", **office, end_date=end) for paper, end in zip(papers, ("2023", "2024", "2024"), strict=True)]
    world = resolve(papers, claims, reference)
    assert world.tenures[0].end_date == "2024"
    assert world.divergences == (
        Divergence(
            Ref("divergence", "membership--ana-alba--president-of-russia--enddate"),
            world.tenures[0].ref,
            "endDate",
            (("2023", (claims[0].id,)), ("2024", tuple(sorted(each.id for each in claims[1:])))),
            "2024",
            POLICY,
            "Ana Alba, President of Russia: end",
        ),
    )


def test_standings_of_one_time_diverge_and_an_upgrade_does_not(write, reference):
    document, claim = write
    old, new = document("p", "2023-01-01"), document("q", "2025-01-01")
    claims = [
        claim(old, "membership", member="Indonesia", organisation="BRICS", status="partner"),
        claim(new, "membership", member="Indonesia", organisation="BRICS", status="member"),
        claim(new, "membership", member="Malaysia", organisation="BRICS", status="partner"),
        claim(new, "membership", member="Malaysia", organisation="BRICS", status="applicant"),
    ]
    world = resolve([old, new], claims, reference)
    assert [tenure.ref.key for tenure in world.tenures] == [
        "indonesia--brics--member",
        "indonesia--brics--partner",
        "malaysia--brics--applicant",
        "malaysia--brics--partner",
    ]
    assert [(each.subject.key, each.values, each.kept, each.policy) for each in world.divergences] == [
        ("malaysia", (("applicant", (claims[3].id,)), ("partner", (claims[2].id,))), None, STANDINGS_POLICY)
    ]


def test_copies_of_one_quotation_are_one_statement(write, reference):
    document, claim = write
    p, q = document("p"), document("q")
    told = {"speaker": "Ana Alba", "medium": "X"}
    claims = [
        claim(p, "statement", words="We will talk.", relayed_by="TASS", **told),
        claim(q, "statement", words="“We will talk”", **told),
    ]
    world = resolve([p, q], claims, reference)
    assert world.statements == (
        Statement(
            world.statements[0].ref,
            "Ana Alba: We will talk.",
            Ref("person", "ana-alba"),
            "We will talk.",
            "X",
            Ref("organisation", "tass"),
            tuple(sorted(each.id for each in claims)),
        ),
    )


def test_who_says_so_is_resolved_only_where_the_words_name_somebody(write, reference):
    document, claim = write
    p = document("p", "2025-02-27")
    told = {"participants": ("Ana Alba", "Boris Bell")}
    named, unnamed = (claim(p, "meeting", attributed_to=who, **told) for who in ("TASS", "his office"))
    roles = {reading.claim.id: dict(reading.roles) for reading in resolve([p], [named, unnamed], reference).readings}
    assert roles[named.id]["attributed_to"] == (Ref("organisation", "tass"),)
    assert "attributed_to" not in roles[unnamed.id]

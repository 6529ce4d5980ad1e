"""A topic that was announced or left open is about a quotation or one meeting, and is never a topic of the meeting."""

from dataclasses import replace

from kg.resolution import resolve

A, B = "Ana Alba", "Boris Bell"
OPEN = {"modality": "possible", "participants": (A, B), "topics": ("space",)}


def about(world):
    return {reading.claim.rule: (reading.about.kind, reading.about.key) for reading in world.readings if reading.claim.type == "topic"}


def meeting(claim, document, date):
    return claim(document, "meeting", participants=(A, B), modality="occurred", date=date, topics=("trade",))


def test_an_open_topic_is_about_the_one_meeting_of_its_document_and_not_among_its_topics(write, reference):
    document, claim = write
    p = document("p", "2025-02-28")
    world = resolve([p], [meeting(claim, p, "2025-02-27"), claim(p, "topic", rule="topic.open", **OPEN)], reference)
    assert about(world) == {"topic.open": ("meeting", "2025-02-27--ana-alba--boris-bell")}
    assert [[topic.key for topic in event.topics] for event in world.events] == [["trade"]]


def test_an_open_topic_that_could_be_of_two_meetings_is_of_neither(write, reference):
    document, claim = write
    p = document("p", "2025-02-28")
    told = [meeting(claim, p, "2025-02-01"), meeting(claim, p, "2025-02-27"), claim(p, "topic", rule="topic.open", **OPEN)]
    assert about(resolve([p], told, reference)) == {}


def test_an_open_topic_of_another_document_is_not_about_this_meeting(write, reference):
    document, claim = write
    p, q = document("p", "2025-02-28"), document("q", "2025-02-28")
    assert about(resolve([p, q], [meeting(claim, p, "2025-02-27"), claim(q, "topic", rule="topic.open", **OPEN)], reference)) == {}


def test_an_announced_topic_is_about_the_quotation_in_whose_words_it_stands(write, reference):
    document, claim = write
    p = document("p", "2025-02-28")
    quoted = replace(claim(p, "statement", speaker=A, words="We will discuss space"), start=10, end=60)
    announced = replace(
        claim(p, "topic", rule="topic.announced", modality="planned", participants=(A,), topics=("space",)), start=11, end=30
    )
    world = resolve([p], [meeting(claim, p, "2025-02-27"), quoted, announced], reference)
    assert about(world) == {"topic.announced": ("statement", world.statements[0].ref.key)}

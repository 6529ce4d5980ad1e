"""The sentences in which news tells of meetings and visits: moulds to be filled with people, days, places and subjects.

In: nothing. Out: tables of moulds. Never chosen by what the rules can read: some of them no rule reads, and they stay.

{A} is the guest, {B} the host, {C} and {D} are further people, {where} and {when} come with the space before them, {topic} is a subject
without article, {At} and {On} open a sentence,
{a} is a name mentioned before, {Ap} a name without commas, {fwhen} a day planned for.
"""

from __future__ import annotations

MEETINGS = (
    "{A} met {B}{where}{when}.",
    "{A} met with {B}{where}{when} to discuss {topic}.",
    "{A} held talks with {B}{where}{when}.",
    "{A} and {B} met{where}{when} to discuss {topic}.",
    "{A} and {B} held talks on {topic}{where}{when}.",
    "{B} received {A}{where}{when}.",
    "{A} was received by {B}{where}{when}, his office said in a short statement.",
    "{B} hosted {A}{where}{when} for talks on {topic}.",
    "{A} paid a courtesy call on {B}{where}{when}.",
    "{A} sat down with {B}{where}{when} to go through a long list of open questions.",
    "{A} discussed {topic} with {B}{where}{when}.",
    "{A} and {B} discussed {topic} during talks{where}{when}.",
    "During a meeting with {B}{where}{when}, {A} raised the matter of {topic}.",
    "Talks between {A} and {B}{where}{when} centred on {topic}.",
    "A meeting between {A} and {B} took place{where}{when}, the foreign ministry said.",
    "{A} had a working lunch with {B}{where}{when}.",
    "{A} dined with {B}{where}{when}.",
    "{B} welcomed {A}{where}{when} for a round of talks on {topic}.",
    "{On} {A} met {B}{where}, and {topic} took up most of the hour.",
    "{At} {A} held a meeting with {B}{when}, officials on both sides confirmed.",
    "{A} conferred with {B} on {topic}{where}{when}.",
    "{A} called on {B}{where}{when} to convey a message about {topic}.",
    "{A} and {B} signed a memorandum on {topic} after talks{where}{when}.",
    "{A} and {B} agreed{when} to set up a working group on {topic} during a meeting{where}.",
    "After meeting {B}{where}{when}, {A} said the two sides were closer on {topic}.",
    "Speaking after talks with {B}{where}{when}, {A} told reporters that {topic} would come first.",
    "{A} had talks{where}{when} with {B}.",
    "{A} exchanged views with {B} on {topic}{where}{when}.",
    "{B} granted an audience to {A}{where}{when}.",
    "{A} opened negotiations with {B}{where}{when} on {topic}.",
    "Progress on {topic} was reported{when} when {A} met {B}{where}.",
    "The agreement was announced by {A}, who met {B}{where}{when}.",
    "{A} joined {B} for talks{where}{when}.",
    "{A} held a closed-door meeting with {B}{where}{when}.",
    "{A} held a bilateral meeting{where}{when} with {B}, with {topic} on the agenda.",
    "{A} and {B} held a summit{where}{when}.",
    "{B} met visiting {Ap}{where}{when}, an official readout said.",
    "{A} had breakfast with {B}{where}{when} before leaving for the airport.",
    "{A} reviewed {topic} with {B} at a meeting{where}{when}.",
    "{A} saw {B}{where}{when}, a spokesman said.",
    "{A} and {B} sat across the table from each other{where}{when}, with {topic} in front of them.",
    "{B} gave a dinner in honour of {A}{where}{when}.",
    "{A} spent two hours with {B}{where}{when}, mostly on {topic}.",
    "{A} met face to face with {B}{where}{when} for the first time since taking office.",
    "{B} told {A} at talks{where}{when} that {topic} could not wait.",
    "{Ap}’s talks with {B}{where}{when} lasted well into the evening.",
    "The meeting of {A} with {B}{where}{when} ended without a joint statement.",
    "{A} was hosted by {B}{where}{when}.",
    "{A} wrapped up two rounds of consultations with {B}{where}{when}.",
    "It was over lunch{where} that {A} and {B} came to terms on {topic}{when}.",
)
# Filled with plain names: no commas inside.
THREE = (
    "{A}, {B} and {C} met{where}{when}.",
    "{A}, {B} and {C} held three-way talks on {topic}{where}{when}.",
    "{A} met {B} and {C}{where}{when}.",
    "{B} hosted {A} and {C}{where}{when} for talks on {topic}.",
    "{A} held talks with {B} and {C}{where}{when}.",
    "A trilateral meeting of {A}, {B} and {C} was held{where}{when}.",
    "{B} received {A} and {C}{where}{when}.",
    "Talks between {A}, {B} and {C}{where}{when} turned on {topic}.",
)
FOUR = (
    "{A}, {B}, {C} and {D} met{where}{when} to discuss {topic}.",
    "{A}, {B}, {C} and {D} held talks{where}{when}.",
    "{B} hosted {A}, {C} and {D}{where}{when}.",
    "{A}, {C} and {D} met with {B}{where}{when}.",
)
CALLS = (
    "{A} spoke by phone with {B}{when}.",
    "{A} held a telephone conversation with {B}{when} about {topic}.",
    "{A} and {B} spoke by telephone{when}.",
    "{A} discussed {topic} with {B} in a phone call{when}.",
    "{A} had a phone call with {B}{when}, his office said.",
)
SIDELINES = (
    "{A} met {B} on the sidelines of the {gathering}{where}{when}.",
    "{A} and {B} held talks on the sidelines of the {gathering}{where}{when}.",
    "On the sidelines of the {gathering}{where}, {A} met with {B}{when}.",
    "{A} held a bilateral meeting with {B}{when} on the margins of the {gathering}{where}.",
    "{A} and {B} met{when} on the sidelines of the {gathering}{where} to discuss {topic}.",
    "{A} discussed {topic} with {B} on the sidelines of the {gathering}{where}{when}.",
)
PLANS = (
    "{A} will meet {B}{where}{when}.",
    "{A} is due to meet {B}{where}{when} to discuss {topic}.",
    "{A} is scheduled to hold talks with {B}{where}{when}.",
    "{A} and {B} are to meet{where}{when}.",
    "{B} will receive {A}{where}{when}.",
    "{A} plans to hold talks with {B}{where}{when} on {topic}.",
    "{A} is expected to meet with {B}{where}{when}.",
    "{A} and {B} are expected to discuss {topic} when they meet{where}{when}.",
    "A meeting between {A} and {B} is scheduled{fwhen}{where}.",
    "{B} is set to host {A} for talks{where}{when}.",
)
CANCELLED = (
    "A meeting between {A} and {B}, planned{fwhen}{where}, has been cancelled.",
    "{A} has called off a meeting with {B} that had been planned{fwhen}{where}.",
    "Talks between {A} and {B} scheduled{fwhen}{where} have been called off.",
    "{A} cancelled a meeting with {B}{where}, which had been due{when}.",
    "The talks that {A} was to hold with {B}{where}{when} have been postponed.",
    "{B} has postponed talks with {A}{where}, originally set{fwhen}.",
)
DENIED = (
    "{A} denied meeting {B}{where}{when}.",
    "{A} did not meet {B}{where}{when}, a spokesman said.",
    "{A} has not met {B}, his office said, denying reports of talks{where}{when}.",
    "No meeting took place between {A} and {B}{where}{when}, the ministry said.",
    "{A} denied having held talks with {B}{where}{when}.",
)
EARLIER = (
    "{a} and {b} last met{when}{where}.",
    "{a} had met {b}{when}{where}.",
    "The two had held talks{when}{where}.",
    "{a} and {b} held talks{when}{where}, without a result.",
)
FOLLOWING = (
    "{a} told {b} that {topic} had waited long enough.",
    "{a} and {b} also discussed {topic2}.",
    "During the talks, {a} and {b} also went through a list of {topic2} cases.",
    "The meeting between {a} and {b} lasted {minutes} minutes.",
    "{a} invited {b} to pay a return visit.",
    "“We had a frank exchange on {topic},” {a} said after meeting {b}.",
    "{a} was accompanied by {number} business people.",
    "{b} thanked {a} for coming.",
)
# What somebody else had to say.
BESIDE = (
    "{P} said that {goods} mattered more than {topic2}.",
    "“We have {number} reasons to be {mood} about {topic2},” said {P}.",
    "{P} told reporters {group2} had asked for {work}.",
    "Earlier in the week, {P} called the {text} on {topic2} {mood}.",
)
VISITS = (
    "{A} arrived in {to}{when} on a two-day visit.",
    "{A} is visiting {to} this week.",
    "{A} paid an official visit to {to}{when}.",
    "{A} began a three-day visit to {to}{when}.",
    "{A} travelled to {to}{when} at the invitation of the government.",
    "{A} flew to {to}{when} with a delegation of officials and business people.",
    "{A} landed in {to}{when} and was met at the airport by a guard of honour.",
    "{A} visited {to}{when}.",
    "During a visit to {to}{when}, {A} toured a training centre.",
    "{A} was in {to}{when} for an official visit.",
    "{A} is in {to} on a working visit.",
    "{Ap}'s visit to {to}{when} is the first in four years.",
    "{A} wrapped up a visit to {to}{when}.",
    "{A} made a state visit to {to}{when}.",
    "{A} left for {to}{when}.",
    "{A}, who arrived in {to}{when}, laid a wreath in the old town.",
    "{A} paid a working visit to {to}{when}, leading a team of five.",
)
VISIT_PLANS = (
    "{A} will visit {to}{when}.",
    "{A} is due in {to}{when}.",
    "{A} is to pay a visit to {to}{when}.",
    "{A} will travel to {to}{when} for an official visit.",
)
HEADLINES = (
    "{a}, {b} meet{where}",
    "{a} meets {b}",
    "{a} and {b} discuss {topic}",
    "{adjective} and {other} officials talk {topic}",
    "{state}, {otherstate} move closer on {topic}",
    "New push on {topic} between {state} and {otherstate}",
    "{a} holds talks with {b}",
    "What the {adjective} side wants on {topic}",
    "{topicup}: {state} and {otherstate} look for common ground",
    "{b} hosts {a}",
)

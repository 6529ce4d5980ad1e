"""What else an article says: background that tells of no meeting and names nobody new, in very many combinations.

In: a source of chance. Out: sentences. Never two alike for eight words in a row, but by chance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.corpus.states import STATES

if TYPE_CHECKING:
    from random import Random

TOPICS = (
    "fisheries", "grain exports", "visa rules", "border trade", "rail links", "gas supplies", "air services", "student exchanges", "water sharing",
    "customs checks", "wheat prices", "cyber security", "solar power", "port dues", "tourism", "double taxation", "maritime safety", "migrant labour",
    "rice imports", "vaccine production", "road haulage", "mining licences", "copper prices", "arms control", "debt relief", "food security",
    "satellite launches", "steel tariffs", "forest fires", "flood defences", "textile quotas", "data protection", "peacekeeping", "anti-piracy patrols",
    "fertiliser supplies", "hydropower", "ferry traffic", "dairy exports", "refugee returns", "police training",
)  # fmt: skip
_GOODS = (
    "barley", "cement", "cocoa", "coal", "cotton", "fruit", "furniture", "garments", "honey", "leather", "machine tools", "maize", "olive oil",
    "pharmaceuticals", "phosphates", "rubber", "sugar", "tea", "timber", "tyres", "vegetables", "wine", "zinc", "aluminium", "carpets", "shrimp",
)  # fmt: skip
_GROUPS = (
    "growers", "hauliers", "teachers", "miners", "ship owners", "exporters", "importers", "hoteliers", "engineers", "dockers", "nurses", "bankers",
    "fishermen", "farmers", "builders", "retailers", "pilots", "students", "weavers", "lawyers", "insurers", "shopkeepers", "brewers", "printers",
)  # fmt: skip
_WORKS = (
    "a bridge", "a dry port", "a power line", "a tunnel", "a cold store", "a grain silo", "a solar park", "a container terminal", "a pipeline", "a dam",
    "a motorway", "a desalination plant", "a teaching hospital", "a fibre cable", "a railway depot", "a vocational school", "a ring road", "a wind farm",
)  # fmt: skip
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_MOODS = (
    "cautious",
    "hopeful",
    "wary",
    "impatient",
    "upbeat",
    "divided",
    "sceptical",
    "relieved",
    "puzzled",
    "quiet",
    "restless",
    "pleased",
)
_TEXTS = ("draft", "roadmap", "protocol", "annex", "treaty", "memorandum", "timetable", "schedule", "accord", "charter", "compact", "paper")
_PLACES = (
    "valley", "delta", "coast", "highlands", "islands", "lake region", "north", "south", "east", "west", "border districts", "river ports", "interior",
    "free zone", "steppe", "hill country",
)  # fmt: skip
_FILLERS = (
    "{Group} in the {place} say {goods} worth {money} million dollars spoiled there in {month}.",
    "Trade in {goods} and {goods2} came to {money} million dollars, {percent} per cent more than in {year}.",
    "{Group} near the {place} have wanted {work} since {year}, so far in vain.",
    "A {text} on {topic2} runs to {number} pages and leaves {number2} points open.",
    "The mood among {group2} is {mood}, according to a survey of {number} firms.",
    "Some {percent} per cent of the {goods} sold in {state3} comes from the {place} of {state4}.",
    "Work on {work} costing {money} million dollars stopped in {month} over {topic2}.",
    "“{Topic2} is where {month} went,” said a diplomat at work on {goods} since {year}.",
    "The {text} covers {goods}, {goods2} and {topic2}, with {number} clauses on penalties.",
    "In {month} a court in {state3} fined {number} {group2} over permits for {goods}.",
    "{Group} and {group2} want the {text} published before {month}, a trade body said.",
    "Freight rates for {goods} rose {percent} per cent after storms hit the {place}.",
    "One of the {group2} called the {text} “{mood} work” on {topic2}, {number} lines of it.",
    "Ministries on both sides are {mood}: {number} of the {number2} points concern {topic2}.",
    "Since {year} the number of {group2} working abroad has grown by {percent} per cent to {number},000.",
    "{State3} buys {goods} for {money} million dollars a year, {percent} per cent of it through its {place}.",
    "A loan of {money} million dollars for {work} is to be repaid by {later}.",
    "{Group} say the price of {goods} fell by {percent} per cent between {month} and {month2}.",
    "The {place} of {state4} saw {number} strikes by {group2} in {year}.",
    "“We were {mood} about {goods}, less so about {topic2},” one of the negotiators said.",
    "Under the {text} of {year}, {group2} pay no duty on {goods} up to {number} tonnes.",
    "Drawn up in {year}, plans for {work} in the {place} have changed {number} times.",
    "Analysts were {mood}, pointing to {topic2} and to a shortage of {goods}.",
    "A quota of {number},000 tonnes of {goods} lapses in {month}, to the dismay of {group2}.",
    "{Percent} per cent of {group2} polled in {month} named {topic2} as their main worry.",
    "Newspapers in {state3} gave more room to {goods} than to {topic2}.",
    "Insurance for cargoes of {goods} through the {place} now costs {percent} per cent of their value.",
    "It took {number} rounds, the last in {month}, to settle {topic2} in the {text}.",
    "{Group} complain that {topic2} gets {number} lines in a {text} of {number2} pages.",
    "The railways carried {number},000 tonnes of {goods} and {number2},000 of {goods2} in {year}.",
    "For {group2} in the {place}, {work} would cut the journey by {number} hours.",
    "Customs officers found {number} lorries of {goods} without papers in {month}.",
    "A committee on {topic2} sat {number} times in {year} and left behind one {mood} report.",
    "Shares of firms that deal in {goods} rose {percent} per cent on word of the {text}.",
    "Two banks in {state3} are to put {money} million dollars into {work}.",
    "The {text} says little of {goods}, which {group2} had put first.",
    "Harvests of {goods} in the {place} were {percent} per cent below those of {year}.",
    "Experts on {topic2} from {state3} and {state4} have traded notes since {month}.",
    "“Nobody here talks of {topic2}, everybody talks of {goods},” said one of the {group2}.",
    "Parliament has until {month} to vote on {topic2}, a step that {group2} call {mood}.",
    "With {number} clauses agreed and {number2} in brackets, the {text} is still a {mood} one.",
    "A ban on {goods} from the {place}, in force since {year}, was eased in {month}.",
    "{State4} is number {number} among buyers of {goods} and number {number2} for {goods2}.",
    "In {month} the bill for {work} stood at {money2} million dollars, after {money} in {year}.",
    "{Group} staged a {mood} protest over {goods} in {month}, the third since {year}.",
    "By {later} trade in {goods}, now at {money} million dollars, is to double, {group2} hear.",
    "A study by {group2} puts the cost of delays over {topic2} at {money} million dollars.",
    "No date is set for {work}, and {group2} remain {mood}.",
    "Border posts in the {place} handle {number} lorries of {goods} a day.",
    "{Topic2} was left out of the {text} in {year} at the wish of {group2}.",
    "To voters in the {place}, {goods} at {money} a crate matter more than {topic2}.",
    "Around {number},000 {group2} live off {goods} in the {place}.",
    "{Group} expect {work} to bring {number2},000 jobs to the {place} by {later}.",
    "The embassy published a {text} of {number} pages on {topic2} in {month}.",
    "Exports of {goods2} fell {percent} per cent while those of {goods} held up, figures for {month} show.",
    "Experts differ over {topic2}; {group2} are {mood}, {groups3} are not.",
    "{State3} and {state4} have their own {text} on {goods}, in force since {year}.",
    "Storage for {number},000 tonnes of {goods} is missing in the {place}, say {group2}.",
    "Of {number} questions on {topic2}, {number2} were put off until {month}.",
    "A first delivery of {goods} left the {place} in {month}, {number2} weeks late.",
)
_CLOSERS = (
    "{short} did not take questions on {topic2}.",
    "“On {topic2} we have a {text}, on {goods} we have time,” {short} said.",
    "“{Topic2} matters to {group2} in both countries,” {short} told reporters.",
    "{short} called the {text} on {topic2} “a {mood} beginning”.",
    "{short} said {group2} in the {place} had {number} reasons to wait for {later}.",
    "Asked about {goods}, {short} spoke of {percent} per cent growth since {year}.",
    "{short} added that {work} needed {number} more {group2} by {later}.",
    "A spokesman for {short} said the {text} on {topic2} ran to {number} pages.",
    "{short} thanked {group2} for {number} years of patience over {goods}.",
    "“We count on {group2}, and on {goods},” {short} said of the {text}.",
)
_AT_HOME = (
    "{home}'s trade in {goods} with {other} came to {money} million dollars in {year}.",
    "In {home}, {group2} sell {number},000 tonnes of {goods} a year to {other}.",
    "Some {percent} per cent of the {goods} imported by {home} comes from {other}.",
    "{home} and {other} have had a {text} on {topic2} since {year}.",
)


class Fillers:
    """Sentences of background; the moulds of one event are used in turn, so that its articles have different ones."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._order = list(range(len(_FILLERS)))
        chance.shuffle(self._order)
        self._turn = 0

    def sentence(self) -> str:
        """Give a sentence of background."""
        mould = _FILLERS[self._order[self._turn % len(self._order)]]
        self._turn += 1
        return _opened(mould.format(**self._words()))

    def closer(self, short: str) -> str:
        """Give a sentence in which somebody named before says something."""
        return _opened(self._chance.choice(_CLOSERS).format(short=short, **self._words()))

    def filled(self, mould: str, **slots: str) -> str:
        """Fill a mould of any kind with words of background beside those given."""
        return _opened(mould.format(**(self._words() | slots)))

    def at_home(self, home: str, other: str) -> str:
        """Give a sentence on the state a paper is written in."""
        return _opened(self._chance.choice(_AT_HOME).format(home=home, other=other, **self._words()))

    def _words(self) -> dict[str, str]:
        chance = self._chance
        goods, goods2 = chance.sample(_GOODS, 2)
        group, group2, groups3 = chance.sample(_GROUPS, 3)
        topic2 = chance.choice(TOPICS)
        state3, state4 = chance.sample(list(STATES), 2)
        percent = chance.choice([f"{chance.randint(2, 60)}", f"{chance.randint(1, 40)}.{chance.randint(1, 9)}"])
        month, month2 = chance.sample(_MONTHS, 2)
        return {
            "goods": goods, "goods2": goods2, "Group": group.capitalize(), "group2": group2, "groups3": groups3, "topic2": topic2,
            "Topic2": topic2[0].upper() + topic2[1:], "state3": state3, "state4": state4, "State3": state3, "State4": state4, "percent": percent,
            "Percent": percent, "month": month, "month2": month2, "number": str(chance.randint(3, 98)), "number2": str(chance.randint(3, 98)),
            "money": str(chance.randint(11, 980)), "money2": str(chance.randint(990, 1980)), "year": str(chance.randint(2004, 2022)),
            "later": str(chance.randint(2024, 2032)), "mood": chance.choice(_MOODS), "text": chance.choice(_TEXTS), "place": chance.choice(_PLACES),
            "work": chance.choice(_WORKS), "minutes": str(chance.randint(20, 190)),
        }  # fmt: skip


def _opened(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]

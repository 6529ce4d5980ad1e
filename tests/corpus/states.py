"""The forty states of the made world: real ones, as the lexicons know them; only their officials are invented.

In: nothing. Out: `STATES`, a row for each. Never a person.
"""

from __future__ import annotations

from dataclasses import dataclass

# name | adjective | capital | other towns | culture of its names | kind of state
_TABLE = """
Kenya|Kenyan|Nairobi|Mombasa,Kisumu,Nakuru|swahili|presidency
Tanzania|Tanzanian|Dodoma|Arusha,Mwanza|swahili|presidency
Ethiopia|Ethiopian|Addis Ababa||ethiopian|republic
Ghana|Ghanaian|Accra||akan|presidency
Nigeria|Nigerian|Abuja|Lagos,Kano|akan|presidency
Senegal|Senegalese|Dakar|Saly|sahel|republic
Mali|Malian|Bamako|Timbuktu,Gao|sahel|republic
Morocco|Moroccan|Rabat|Casablanca,Marrakesh,Tangier|arabic|kingdom
Egypt|Egyptian|Cairo|Alexandria,Sharm el-Sheikh|arabic|republic
Jordan|Jordanian|Amman|Aqaba,Irbid|arabic|kingdom
Iraq|Iraqi|Baghdad|Basra,Mosul|arabic|republic
Qatar|Qatari|Doha|Lusail|arabic|emirate
Kuwait|Kuwaiti|Kuwait City||arabic|emirate
Iran|Iranian|Tehran|Isfahan,Shiraz,Tabriz|persian|iran
Tajikistan|Tajik|Dushanbe|Khujand|persian|republic
Kazakhstan|Kazakh|Astana|Almaty,Aktau,Shymkent|steppe|republic
Uzbekistan|Uzbek|Tashkent|Samarkand,Bukhara,Khiva|steppe|republic
Kyrgyzstan|Kyrgyz|Bishkek|Osh,Cholpon-Ata|steppe|republic
Azerbaijan|Azerbaijani|Baku|Ganja,Shusha,Gabala|turkic|republic
Türkiye|Turkish|Ankara|Istanbul,Antalya,Izmir|turkic|turkiye
Belarus|Belarusian|Minsk|Brest,Gomel,Vitebsk|slavic|republic
Bulgaria|Bulgarian|Sofia|Plovdiv,Varna,Burgas|slavic|republic
Serbia|Serbian|Belgrade|Novi Sad,Niš|balkan|republic
Croatia|Croatian|Zagreb|Dubrovnik,Split,Zadar|balkan|republic
Poland|Polish|Warsaw|Krakow,Gdańsk,Poznań|polish|republic
Hungary|Hungarian|Budapest||hungarian|republic
Greece|Greek|Athens|Thessaloniki|greek|republic
Norway|Norwegian|Oslo|Bergen,Tromsø,Trondheim|nordic|kingdom
Denmark|Danish|Copenhagen||nordic|kingdom
Portugal|Portuguese|Lisbon|Porto,Sintra|lusophone|republic
Brazil|Brazilian|Brasilia|Curitiba,Belém|lusophone|presidency
Argentina|Argentine|Buenos Aires|Bariloche,Mar del Plata|hispanic|presidency
Peru|Peruvian|Lima|Arequipa,Cusco|hispanic|republic
Mongolia|Mongolian|Ulaanbaatar|Darkhan|mongolian|republic
South Korea|South Korean|Seoul|Busan,Jeju,Gyeongju|korean|republic
Japan|Japanese|Tokyo|Hiroshima,Kobe,Nagasaki|japanese|japan
Singapore|Singaporean|Singapore||chinese|republic
Vietnam|Vietnamese|Hanoi|Da Nang,Hue,Ha Long|vietnamese|republic
Malaysia|Malaysian|Kuala Lumpur|Langkawi,Penang,Putrajaya|malay|malaysia
Bangladesh|Bangladeshi|Dhaka|Chittagong,Sylhet|bengali|republic
"""


@dataclass(frozen=True, slots=True)
class State:
    """A state: what it, its people and its towns are called, whose names its officials bear, who leads it."""

    name: str
    adjective: str
    capital: str
    towns: tuple[str, ...]
    culture: str
    kind: str

    @property
    def all_towns(self) -> tuple[str, ...]:
        """The capital and the other towns."""
        return (self.capital, *self.towns)


def _row(line: str) -> State:
    name, adjective, capital, towns, culture, kind = line.split("|")
    return State(name, adjective, capital, tuple(filter(None, towns.split(","))), culture, kind)


STATES: dict[str, State] = {state.name: state for state in map(_row, _TABLE.split("\n")[1:-1])}

# Titles of the first two offices, the leader's first, by kind of state.
LEADERS = {
    "presidency": ("President", "Vice President"),
    "republic": ("President", "Prime Minister"),
    "kingdom": ("King", "Prime Minister"),
    "emirate": ("Emir", "Prime Minister"),
    "iran": ("President", "First Vice President"),
    "turkiye": ("President", "Vice President"),
    "japan": ("Prime Minister", "Deputy Prime Minister"),
    "malaysia": ("Prime Minister", "Deputy Prime Minister"),
}

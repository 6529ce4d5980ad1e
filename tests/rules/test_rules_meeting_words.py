"""Words of meeting and visiting that tell of none: each sentence, as a whole article, gives no meeting and no visit."""

from __future__ import annotations

import hashlib

import pytest

from kg.pipeline.extraction import extract
from kg.pipeline.packs import grammar, pack_folders
from kg.records import Document, Published

OTHER_SENSES = (
    "Kenyan Foreign Minister Amina Otieno met the deadline set by the United Nations.",
    "Ghana's Finance Minister Kofi Asare-Donkor met the conditions of the International Monetary Fund on Tuesday.",
    "The proposal of Peruvian President Lucía Quispe Rojas met with criticism in Chile.",
    "Danish Prime Minister Freja Holm met with fierce resistance from the opposition.",
    "The ambitions of Prime Minister Freja Holm of Denmark met their match in Foreign Minister Lars Bruun of Norway.",
    "Belgian Prime Minister Thijs Vermeer met his death in a plane crash in 1961.",
    "Zambia's President Chanda Mulenga met the cost of the bridge to Zimbabwe from the budget.",
    "The standards met by Latvia impressed Estonian President Kaja Tamm.",
    "Supply met demand in Nigeria, Finance Minister Bola Adeyinka said.",
    "Where the Danube meets the Sava, Serbian President Milan Petrović opened a museum.",
    "The requirements that Georgian Prime Minister Levan Beridze must meet are strict.",
    "Kenyan President Daudi Kiprop reached the summit of Mount Kilimanjaro in Tanzania.",
    "From the summit of the mountain, Bhutan's Prime Minister Tashi Wangdi could see India.",
    "Greek Prime Minister Nikos Stathakis called on both sides to stop the fighting in Sudan.",
    "Irish Foreign Minister Aoife Brennan called on Israel to end the blockade.",
    "Argentine President Martín Ferreyra received a prize from the University of Salamanca.",
    "Nepal's Prime Minister Bishnu Adhikari received a letter from Indian President Meera Joshi.",
    "Nepal's Prime Minister Bishnu Adhikari received an invitation from Chinese President Wei Guoliang.",
    "Tunisian President Karim Jlassi received 61 percent of the votes.",
    "Vietnamese President Tran Van Duc received the report on Laos.",
    "Japan hosted the Olympics while Haruto Shimizu was prime minister.",
    "Qatar hosted the World Cup, Emir Fahad bin Nasser recalled.",
    "Egypt hosts 9 million refugees from Sudan, Foreign Minister Hisham Mansour said.",
    "Tourists visit Malta in winter as well, Prime Minister Rita Camilleri said.",
    "Tourists from Finland visit Estonia, Finnish President Aino Korhonen noted.",
    "The website of Icelandic President Sigrún Helgadóttir counted a million visits from Denmark.",
    "Rwanda's Foreign Minister Claude Nkurunziza talked down the risk of a war with Burundi.",
    "Talk of a coup in Mali annoyed Prime Minister Oumar Diakité.",
    "Money talks, Ukrainian Finance Minister Oksana Bondar said in Kyiv.",
    "Armenian Prime Minister Hayk Sargsyan faces talks about talks.",
    "Dutch Prime Minister Sanne de Wit greeted the ruling against Germany with relief.",
    "Thai Foreign Minister Somchai Rattanakul sat down and wept.",
    "South African President Sipho Mabuza consulted his lawyers about Zambia.",
    "The paths of Uruguayan President Ana Pereyra and of Brazilian football crossed in 1990.",
)
NOT_TOLD_AS_FACT = (
    "Moroccan Foreign Minister Yassine Berrada would have met Spanish Foreign Minister Lola Iglesias had the storm not come.",
    "It is unclear whether Ethiopian Prime Minister Tesfaye Bekele met Eritrean President Yonas Ghebre.",
    "It was not known whether Sri Lankan President Nimal Perera had visited the Maldives.",
    "Nobody knows if Cuban President Raúl Montalvo met Mexican President Inés Cárdenas.",
    "The talks collapsed before they began, Cypriot President Andreas Kyriakou said.",
    "The talks between the delegations of Yemen and Oman collapsed before they began.",
    "Talks about a meeting have stalled, Turkish Foreign Minister Emre Yıldız said.",
    "Talks on Abyei have stalled since South Sudan's President Deng Majok fell ill.",
    "Lithuanian President Jonas Kazlauskas wants a meeting.",
    "A meeting would help nobody, Slovak Prime Minister Peter Hudák told reporters.",
    "Had he visited Chad, Nigerien President Issoufou Mahamadou Bako would have been arrested.",
    "If Colombian President Camilo Restrepo met Venezuelan President Jesús Azócar, markets would rise.",
    "Why did Croatian President Ivana Babić not want a summit?",
)
NOBODY_NAMED = (
    "The two ministers met on Thursday.",
    "Officials from Laos and Cambodia met in Vientiane.",
    "Analysts met in Accra to discuss elections in Ghana.",
    "Farmers met Irish Prime Minister Declan Foley in Cork.",
    "Kazakh President Erlan Suleimenov met students in Almaty.",
    "Bangladeshi Prime Minister Nasrin Akhter met a delegation of garment workers.",
    "An envoy of Omani Sultan Tariq bin Salim met rebel leaders in Yemen.",
    "An aide to Iranian President Reza Farahani met a senior diplomat from Oman.",
    "A top adviser to Australian Prime Minister Grace Whitlock held talks with officials from Fiji.",
    "The spokesman for Ugandan President Moses Ssebunya met journalists in Kampala.",
    "Advisers of Chilean President Tomás Aravena met advisers of Argentine President Martín Ferreyra.",
    "The wife of Senegalese President Cheikh Sarr met nurses in Dakar.",
    "The parliament of Slovenia met to debate the budget of Prime Minister Maja Kovač.",
    "The Security Council met on Monday, and Algeria's Ambassador Nadia Belkacem abstained.",
    "The cabinet of Czech Prime Minister Tomáš Havlík met for two hours.",
    "Delegates of 40 states met in Geneva.",
    "The board of the World Bank meets in Washington in April.",
    "Ministers of the Gulf Cooperation Council meet every year, Kuwaiti Foreign Minister Salem Al-Harbi said.",
    "Nigerian President Tunde Bakare held talks with investors.",
    "Albanian Prime Minister Arben Hoxha spoke by phone with relatives of the hostages.",
    "A delegation from Mongolia visited South Korea.",
    "Inspectors of the IAEA visited Iran.",
    "Nigerian troops visited the border with Cameroon.",
    "The Finnish team visited Sweden.",
    "Swiss President Nadine Aebischer hosted a dinner in Bern.",
)
OTHER_THINGS = (
    "The meeting room in Vienna was renamed after Austrian Chancellor Karl Steindl.",
    "The visitors' book of the palace in Lisbon bears the name of Brazilian President Ana Luz Prado.",
    "Summit fatigue is real, said EU Commissioner Marguerite Delvaux.",
    "Pakistani Prime Minister Imtiaz Qureshi wrote to Indian Prime Minister Rohan Desai.",
    "Malawi's President Grace Banda congratulated Mozambican President Paulo Macuácua on his victory.",
    "Israeli Prime Minister Noam Shapira criticised French President Luc Delorme.",
    "Bulgarian President Petar Iliev spoke about Serbian President Milan Petrović.",
    "Guatemalan President Elena Tzoc praised the visit.",
    "Philippine President Lorna Magsaysay thanked Japanese Prime Minister Haruto Shimizu for his support.",
    "Jordanian Foreign Minister Omar Haddadin condemned the attack on Syrian President Bassel Khoury.",
    "Uzbek President Jasur Karimbekov succeeded Rustam Yo'ldoshev in 2016.",
    "New Zealand Prime Minister Hana Parata was elected in 2020, before Australian Prime Minister Grace Whitlock.",
    "Hungarian Prime Minister Gábor Somogyi and Slovak Prime Minister Peter Hudák voted against the budget.",
    "Ukrainian President Oleh Marchenko and Polish President Ewa Nowicka were born in the same year.",
    "Norwegian Foreign Minister Lars Bruun quoted a speech of Canadian Prime Minister Claire Tremblay.",
    "Sudanese General Hamid Idris accused Chadian President Ali Djimet of sending arms.",
    "A street in Ankara is named after Pakistani Prime Minister Imtiaz Qureshi.",
    "Libyan Prime Minister Faraj Zlitni tops the list, ahead of Tunisian President Karim Jlassi.",
    "Laotian President Khamla Sisoulith sent a message to Cuban President Raúl Montalvo.",
    "Cambodian Prime Minister Sok Chanthou will never forget Thailand.",
    "Maltese Prime Minister Rita Camilleri lost the vote of confidence.",
    "Italian Foreign Minister Chiara Lombardi sued the newspaper over a cartoon of Greek Prime Minister Nikos Stathakis.",
    "The visa of Gambian President Lamin Ceesay's brother was cancelled by the United States.",
    'The 1985 film "The Visit" was shown in Prague, where Czech Prime Minister Tomáš Havlík lives.',
    "Georgian Prime Minister Levan Beridze resigned after the visit scandal.",
)

CLOSE_TO_ONE = (  # two names that could meet, and words that would let them
    "Omani Foreign Minister Said Al-Busaidi refused to say whether he had met Iranian Foreign Minister Reza Farahani.",
    "Canadian Prime Minister Claire Tremblay received the resignation of Finance Minister Paul Roy.",
    "Brazilian President Ana Luz Prado received support from Uruguayan President Ana Pereyra.",
    "Kenyan President Daudi Kiprop received the credentials of Chad.",
    "Kenyan President Daudi Kiprop received a call for help from Somali President Abdi Warsame.",
    "Romanian President Ion Dragomir received threats after Moldovan President Ana Rusu resigned.",
    "Indian Prime Minister Rohan Desai welcomed the decision of Nepalese Prime Minister Bishnu Adhikari.",
    "Indian Prime Minister Rohan Desai welcomed remarks by Nepalese Prime Minister Bishnu Adhikari.",
    "Peruvian President Lucía Quispe Rojas hosted a documentary about Chilean President Tomás Aravena.",
    "Estonian President Kaja Tamm joined Latvian President Ilze Ozola in condemning Russia.",
    "Croatian President Ivana Babić called Serbian President Milan Petrović a liar.",
    "Greek Prime Minister Nikos Stathakis urged Turkish President Emre Yıldız to meet halfway.",
    "There was no reason for Chinese President Wei Guoliang to meet Japanese Prime Minister Haruto Shimizu.",
    "Should Chinese President Wei Guoliang meet Japanese Prime Minister Haruto Shimizu?",
    "Unless Sudanese General Hamid Idris meets Chadian President Ali Djimet, the war will go on.",
    "Without a meeting between Egyptian President Hisham Mansour and Ethiopian Prime Minister Tesfaye Bekele there will be no deal.",
    "Kuwaiti Foreign Minister Salem Al-Harbi dreamt of visiting Jerusalem.",
    "Thai Prime Minister Somchai Rattanakul canvassed voters before a visit by tourists to Laos.",
    "Polish President Ewa Nowicka's plane flew over Belarus.",
    "Dutch Prime Minister Sanne de Wit returned home from Belgium.",
    "Jordanian King Talal bin Hussein was born in London and grew up in Paris.",
    "Ghanaian President Kofi Asare-Donkor studied in Germany.",
    "Zambian President Chanda Mulenga opened the road to Angola.",
    "Zambian President Chanda Mulenga went to court against Zimbabwean President Tendai Moyo.",
    "Zambian President Chanda Mulenga's visits to the doctor in South Africa are secret.",
    "The foreign ministers of Fiji and Samoa met in Suva.",
    "Fijian Prime Minister Jone Tuilagi's daughter met Samoan Prime Minister Fale Leota.",
    "The lawyer of Fijian Prime Minister Jone Tuilagi met Samoan Prime Minister Fale Leota.",
    "Opposition leaders met Fijian Prime Minister Jone Tuilagi in Suva.",
    "It would be wrong for Fijian Prime Minister Jone Tuilagi to meet Samoan Prime Minister Fale Leota.",
    "Fijian Prime Minister Jone Tuilagi and Samoan Prime Minister Fale Leota met their obligations.",
    "Fijian Prime Minister Jone Tuilagi and Samoan Prime Minister Fale Leota spoke to reporters.",
    "Fijian Prime Minister Jone Tuilagi and Samoan Prime Minister Fale Leota held separate news conferences.",
    "Fijian Prime Minister Jone Tuilagi and Samoan Prime Minister Fale Leota held elections on the same day.",
    "Fijian Prime Minister Jone Tuilagi discussed Samoan Prime Minister Fale Leota with journalists.",
    "Fijian Prime Minister Jone Tuilagi spoke of Samoan Prime Minister Fale Leota as a friend.",
    "Fijian Prime Minister Jone Tuilagi talked about Samoan Prime Minister Fale Leota for an hour.",
    "Fijian Prime Minister Jone Tuilagi shook hands with voters while Samoan Prime Minister Fale Leota watched television.",
    "A meeting of minds between Fijian Prime Minister Jone Tuilagi and the voters is rare.",
    "Fijian Prime Minister Jone Tuilagi was compared with Samoan Prime Minister Fale Leota.",
    "Fijian Prime Minister Jone Tuilagi played rugby against Samoan Prime Minister Fale Leota in 1989.",
    "Fijian Prime Minister Jone Tuilagi received Samoa's vote.",
    "Fijian Prime Minister Jone Tuilagi was received badly by critics in Samoa.",
    "In a meeting with staff, Fijian Prime Minister Jone Tuilagi insulted Samoan Prime Minister Fale Leota.",
    "After talks with unions, Fijian Prime Minister Jone Tuilagi followed Samoan Prime Minister Fale Leota in raising wages.",
    "Fijian Prime Minister Jone Tuilagi visited a hospital named after Samoan Prime Minister Fale Leota.",
    "Fijian Prime Minister Jone Tuilagi visited villagers.",
    "Fijian Prime Minister Jone Tuilagi phoned the Samoa Observer.",
)

SOMEBODY_ELSE_OR_NOTHING = (
    "Kenyan President Peter Odhiambo sent his envoy to meet Danish Prime Minister Lars Holm.",
    "Kenyan President Peter Odhiambo ordered his foreign minister to meet Danish Prime Minister Lars Holm.",
    "Kenyan President Peter Odhiambo called on Danish Prime Minister Lars Holm to lift his veto.",
    "Kenyan President Peter Odhiambo met Danish Prime Minister Lars Holm's demands.",
    "Kenyan President Peter Odhiambo and Danish Prime Minister Lars Holm discussed the cyclone with their cabinets.",
    "Did Kenyan President Peter Odhiambo meet Danish Prime Minister Lars Holm?",
    "Had Kenyan President Peter Odhiambo met Danish Prime Minister Lars Holm, nobody would know.",
    "Kenyan President Peter Odhiambo has yet to meet Danish Prime Minister Lars Holm.",
    "Kenyan President Peter Odhiambo and Danish Prime Minister Lars Holm met halfway on the tariff.",
    "Kenyan President Peter Odhiambo visited the Samoa exhibition at the museum.",
    "Kenyan President Peter Odhiambo wished he could meet Danish Prime Minister Lars Holm.",
    "A novel imagines that Kenyan President Peter Odhiambo met Danish Prime Minister Lars Holm.",
    "The film shows how Kenyan President Peter Odhiambo met Danish Prime Minister Lars Holm.",
    "Critics ask why Kenyan President Peter Odhiambo should visit Hungary at all.",
    "Kenyan President Peter Odhiambo would have met Danish Prime Minister Lars Holm if the storm had not come.",
    "It is unclear whether Kenyan President Peter Odhiambo met Danish Prime Minister Lars Holm.",
    "Kenyan President Peter Odhiambo received Danish Prime Minister Lars Holm's letter.",
    "If Kenyan President Peter Odhiambo meets Danish Prime Minister Lars Holm, markets will rise.",
)


@pytest.fixture(scope="session")
def known():
    return grammar(pack_folders(()))


@pytest.mark.parametrize(
    "sentence", [*OTHER_SENSES, *NOT_TOLD_AS_FACT, *NOBODY_NAMED, *OTHER_THINGS, *CLOSE_TO_ONE, *SOMEBODY_ELSE_OR_NOTHING]
)
def test_the_sentence_tells_of_no_meeting_and_no_visit(known, sentence):
    document = Document("news.txt", hashlib.sha256(sentence.encode()).hexdigest(), sentence, Published("2023-05-10", "manifest"))
    claims = extract(document, known)
    assert [(claim.type, claim.rule, claim.quote) for claim in claims if claim.type in ("meeting", "visit")] == []

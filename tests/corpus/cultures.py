"""How names are made and spelt in the cultures of the made world.

In: nothing. Out: `CULTURES`, each name in the spellings that newspapers have for one bearer. Never a real official: only parts of names.
"""

from tests.corpus.culture import EASTERN, Culture, combined, elements

CULTURES: dict[str, Culture] = {
    culture.name: culture
    for culture in (
        Culture(
            "slavic",
            elements(
                "Sergei|Sergey Andrei|Andrey Dmitri|Dmitry|Dmitriy Yuri|Yury|Yuriy Vasili|Vasily|Vasiliy Nikolai|Nikolay Aleksei|Alexei|Aleksey|Alexey "
                "Aleksandr|Alexander Yevgeny|Evgeny|Yevgeni Valeri|Valery|Valeriy Anatoly|Anatoli|Anatoliy Gennady|Gennadi|Gennadiy Pyotr|Petr "
                "Maksim|Maxim Viktor|Victor Oleg Igor Roman Stanislav Kirill"
            ),
            elements(
                "Yekaterina|Ekaterina Natalya|Natalia|Nataliya Yelena|Elena Olga Tatyana|Tatiana Mariya|Maria Kseniya|Ksenia|Xenia Yulia|Yuliya|Julia "
                "Lyudmila|Ludmila Svetlana Irina Anastasiya|Anastasia Galina"
            ),
            elements(
                combined(
                    "Tarask Zhdank Korol Melnich Savch Lukyan|Lukian Prokop Bondar Rudn Hryts|Gryts Yarosh|Iarosh",
                    "enko|enka evich ovsky|ovskiy|ovski",
                ),
                combined("Dragun Belous Chern Kras Gorsh Malin Tikhon|Tihon Osip Zimin Kuzm Veresh Stepan Lazar Khar|Har", "ov in ev"),
                "Zaitsev|Zaytsev Vorobyov|Vorobyev Solovyov|Solovyev Kiselyov|Kiselev Mikheyev|Mikheev Alekseyev|Alexeyev Maksimov|Maximov",
            ),
            endings=EASTERN,
        ),
        Culture(
            "balkan",
            elements(
                "Zoran Dragan Miloš|Milos Goran Nenad Siniša|Sinisa Željko|Zeljko Branislav Vuk Tomislav Krešimir|Kresimir Dražen|Drazen Ivica Mladen Stjepan Ante"
            ),
            elements("Jelena Milica Snežana|Snezana Vesna Marija Ivana Dubravka Željka|Zeljka Biljana Tatjana Gordana Nataša|Natasa"),
            elements(
                combined(
                    "Petr Jovan Stank Radov Milj Kneže|Kneze Vukad Babi Horv Lovr Perk Grg Bož|Boz Tomaš|Tomas Mark Pavl", "ović|ovic ić|ic"
                ),
                "Šimunović|Simunovic Đorđević|Djordjevic Čolak|Colak Žižić|Zizic Krstić|Krstic Vrdoljak Šarić|Saric Đukić|Djukic Hadžić|Hadzic",
            ),
        ),
        Culture(
            "polish",
            elements(
                "Wojciech Krzysztof Paweł|Pawel Michał|Michal Tomasz Zbigniew Stanisław|Stanislaw Grzegorz Łukasz|Lukasz Jarosław|Jaroslaw Marek Bartosz"
            ),
            elements("Agnieszka Małgorzata|Malgorzata Katarzyna Elżbieta|Elzbieta Joanna Barbara Zofia Grażyna|Grazyna Bożena|Bozena"),
            elements(
                "Dąbrowski|Dabrowski Wiśniewski|Wisniewski Zieliński|Zielinski Szymański|Szymanski Woźniak|Wozniak Kozłowski|Kozlowski Jabłoński|Jablonski "
                "Król|Krol Pawłowski|Pawlowski Michalski Wróbel|Wrobel Kaczmarek Górski|Gorski Rutkowski Sikora Baran Duda-Malik Szewczyk Łaszcz|Laszcz "
                "Ostrowski Głowacki|Glowacki Czarnecki Maciejewski Kołodziej|Kolodziej Brzęk|Brzek Żurawski|Zurawski Kubiak Wilczek Mróz|Mroz"
            ),
            endings=(("ski", "ska"), ("cki", "cka")),
        ),
        Culture(
            "hungarian",
            elements(
                "László|Laszlo Gábor|Gabor István|Istvan Zoltán|Zoltan Ferenc András|Andras Tamás|Tamas Béla|Bela Attila Sándor|Sandor Miklós|Miklos"
            ),
            elements("Katalin Ágnes|Agnes Zsuzsanna Éva|Eva Judit Ildikó|Ildiko Márta|Marta Réka|Reka"),
            elements(
                "Szabó|Szabo Tóth|Toth Kovács|Kovacs Varga Horváth|Horvath Kiss-Nagy Molnár|Molnar Balogh Lakatos Farkas Papp Takács|Takacs Juhász|Juhasz "
                "Mészáros|Meszaros Szűcs|Szucs Fehér|Feher Gulyás|Gulyas Bíró|Biro Hegedűs|Hegedus Vörös|Voros Pintér|Pinter Bakos Szilágyi|Szilagyi"
            ),
        ),
        Culture(
            "greek",
            elements(
                "Georgios|Giorgos|George Nikolaos|Nikos Dimitrios|Dimitris Ioannis|Yannis|Giannis Konstantinos|Kostas Panagiotis Vasileios|Vassilis|Vasilis Stavros Christos|Hristos"
            ),
            elements("Maria Eleni|Helen Katerina|Aikaterini Sofia|Sophia Despina Anna Vasiliki|Vassiliki Foteini|Fotini"),
            elements(
                "Papadakis Alexiou|Aleksiou Makris Vlachos|Vlahos Kostopoulos Theodorou Karagiannis|Karayannis Mitropoulos Xenakis|Ksenakis Stathakis Lambrou|Lamprou "
                "Nikolaidis|Nicolaidis Voulgaris Kalogeras Drakos Sarantis Zervas Pappas Michailidis|Mihailidis Hatzis|Chatzis Tsakalos Antoniou Koutras Galanis"
            ),
        ),
        Culture(
            "nordic",
            elements(
                "Lars Håkon|Haakon Søren|Soren Jørgen|Jorgen Bjørn|Bjorn Kåre|Kare Øystein|Oystein Anders Mikkel Rasmus Eirik Henrik Torstein Nils"
            ),
            elements("Ingrid Kari Åse|Ase Sigrid Mette Sørine|Sorine Astrid Karen Hanne Liv Birgitte Marit Tove"),
            elements(
                combined("Hal Sol Nord Lang Ves Rø|Ro Bjørn|Bjorn Å|Aa Ey Stor", "vorsen land berg dal"),
                "Sørensen|Sorensen Jørgensen|Jorgensen Ødegård|Odegaard Møller|Moller Kjær|Kjaer Thorsen|Torsen Christensen|Kristensen Nygård|Nygaard Lund-Holm",
            ),
        ),
        Culture(
            "lusophone",
            elements(
                "João|Joao José|Jose Antônio|António|Antonio Luís|Luis|Luiz Sérgio|Sergio Marcelo Rui Paulo Gonçalo|Goncalo Estêvão|Estevao Tomé|Tome Vítor|Vitor"
            ),
            elements(
                "Inês|Ines Conceição|Conceicao Teresa|Tereza Lúcia|Lucia Patrícia|Patricia Helena Beatriz Cláudia|Claudia Márcia|Marcia"
            ),
            elements(
                "Gonçalves|Goncalves Magalhães|Magalhaes Araújo|Araujo Conceição|Conceicao Brandão|Brandao Figueiredo Sequeira Falcão|Falcao Mourão|Mourao Lourenço|Lourenco "
                "Simões|Simoes Nóbrega|Nobrega Tavares Queirós|Queiros|Queiroz Vasconcelos|Vasconcellos Teles|Telles Sousa|Souza Moraes|Morais Leitão|Leitao Pacheco Bragança|Braganca"
            ),
            elements("Carlos Manuel Augusto Henrique"),
            two_families=True,
        ),
        Culture(
            "hispanic",
            elements(
                "Andrés|Andres Raúl|Raul Héctor|Hector Julián|Julian Óscar|Oscar Martín|Martin Sebastián|Sebastian Iván|Ivan Rubén|Ruben Álvaro|Alvaro Matías|Matias Nicolás|Nicolas"
            ),
            elements(
                "Lucía|Lucia Verónica|Veronica María|Maria Sofía|Sofia Mónica|Monica Inés|Ines Rocío|Rocio Graciela Pilar Ximena|Jimena"
            ),
            elements(
                "Gutiérrez|Gutierrez Benítez|Benitez Ordóñez|Ordonez Villalón|Villalon Quispe Zárate|Zarate Ibáñez|Ibanez Peñaloza|Penaloza Echeverría|Echeverria Salvatierra "
                "Giménez|Gimenez Mamani Valdés|Valdes Larrañaga|Larranaga Montalvo Roldán|Roldan Bustamante Ávalos|Avalos Núñez|Nunez Escobedo Ocampo Arévalo|Arevalo Cárdenas|Cardenas"
            ),
            elements("Enrique Alberto Luis Eduardo"),
            two_families=True,
        ),
        Culture(
            "arabic",
            elements(
                "Mohammed|Muhammad|Mohamed|Mohammad Yusuf|Yousef|Youssef|Yousuf Khalid|Khaled Hussein|Hussain|Husayn Hassan|Hasan Abdullah|Abdallah|Abdulla Omar|Umar Faisal|Faysal "
                "Saif|Sayf Mansour|Mansur Tariq|Tarek|Tareq Nasser|Nasir|Naser Suleiman|Sulaiman|Soliman Jamal|Gamal Rashid|Rasheed Walid|Waleed Salim|Saleem "
                "Abdul-Rahman|Abdulrahman|Abdel-Rahman Abdul-Aziz|Abdulaziz|Abdelaziz Majid|Majed"
            ),
            elements(
                "Fatima|Fatma|Fatimah Aisha|Aysha|Aicha Mariam|Maryam|Meryem Noura|Nora|Nura Layla|Leila|Laila Huda|Hoda Salma Amina|Aminah Zaynab|Zainab|Zeinab Rania Khadija|Khadijah"
            ),
            elements(
                "al-Masri|Al-Masri|Al_Masri al-Khouri|al-Khoury|Al-Khuri al-Tamimi|Al_Tamimi|al-Tamimi al-Dulaimi|al-Dulaymi|Al-Dulaimi al-Rifai|al-Rifa’i|Al-Rifai "
                "al-Hariri|Al-Hariri|Al_Hariri al-Kaabi|al-Ka’bi|Al-Kaabi al-Sabah|Al-Sabah al-Mutairi|Al-Mutayri|al-Mutairi al-Najjar|Al-Najjar|El-Naggar "
                "el-Sayed|El-Sayed|al-Sayyid Bouhlal|Buhlal Benchekroun|Benshekroun Ouazzani|Wazzani Haddad Qasim|Kassem|Qassem Mahmoud|Mahmud Shaheen|Shahin "
                "Zoubi|Zubi Tarawneh|Tarawnah Khasawneh|Khasawnah Jaber|Jabir Barakat Dweik|Duwaik Shukri|Shoukry Fahmy|Fahmi Hilmi|Helmy Mneimneh|Mnaimneh Sawalha Aboulnaga|Abulnaga"
            ),
            honorifics=("Sheikh", "Dr"),
        ),
        Culture(
            "persian",
            elements(
                "Hossein|Hussein|Hosein Mohsen|Mohsin Reza Behrouz|Behruz Farhad Kamal Masoud|Masud|Massoud Saeed|Said Davoud|Davud|Davood Jamshed|Jamshid Rustam|Rostam Firuz|Firouz Bahrom|Bahram"
            ),
            elements("Zahra Maryam|Mariam Shirin Parvin|Parveen Nasrin|Nasreen Mahnaz Laleh Fereshteh|Fereshte Gulnora|Gulnara Zebo|Zeba"),
            elements(
                "Karimzadeh|Karimzade Tavakoli|Tavakkoli Rahmanian Ghorbani|Qorbani Moradi|Muradi Sohrabi|Suhrabi Khorasani|Khurasani Nouri|Nuri Farrokhzad|Farrokhzadeh "
                "Yazdanpour|Yazdanpur Golestani|Gulistani Qaderi|Ghaderi Shojaei|Shojai Bahrami Rahmonzoda|Rahmonzod Sharifzoda|Sharifzod Nazarov Saidov Mirzoyev|Mirzoev Karimov Hakimov Zokirov|Zakirov"
            ),
            endings=EASTERN[:2],
            honorifics=("Dr",),
        ),
        Culture(
            "steppe",
            elements(
                "Nurlan Yerlan|Erlan Askar Bakhyt|Bakyt Marat Timur Daniyar Shavkat Akmal|Akmaljon Ulugbek|Ulughbek Rustam Jasur|Zhasur Kanat Talgat Serik Bolat|Bulat Azamat Kubanychbek|Kubanichbek Almaz"
            ),
            elements("Aigul|Aygul Gulnara|Gulnora Dinara Saule Zhanna|Janna Nargiza Shakhnoza|Shahnoza Ainur|Aynur Meruert Feruza"),
            elements(
                combined(
                    "Zhum|Jum Nurg Akhmet|Ahmet Iskand Tulep Baim Sarsen Khaliu|Haliu Dosk Omur Berd Yusup|Yusip Kasym|Qasym Abdur Makhk|Mahk",
                    "aliyev|aliev atov bekov",
                ),
                "Saidov Yuldashev|Yuldoshev Mamytov Temirov Ospanov Rakhimov|Rahimov Tursunov Ergashev Asanov",
            ),
            endings=EASTERN[:2],
        ),
        Culture(
            "turkic",
            elements(
                "Mehmet|Mehmed Ahmet|Ahmed Çağatay|Cagatay Ömer|Omer Gökhan|Gokhan İlham|Ilham Elçin|Elchin Rəşad|Rashad Fərid|Farid Tuğrul|Tugrul Vüqar|Vugar Orhan Serkan Kürşat|Kursat Anar"
            ),
            elements("Ayşe|Ayse Gülşen|Gulsen Sevinç|Sevinc|Sevinj Leyla|Leila Nigar Zeynep Aygün|Aygun Özlem|Ozlem Günel|Gunel Esra"),
            elements(
                "Yıldırım|Yildirim Öztürk|Ozturk Çelik|Celik Şahin|Sahin Koçak|Kocak Aydoğan|Aydogan Güneş|Gunes Kılıç|Kilic Karaoğlu|Karaoglu Doğan|Dogan Bayraktar-Oğuz|Bayraktar-Oguz "
                "Məmmədov|Mammadov|Mamedov Quliyev|Guliyev Hüseynov|Huseynov|Guseinov Əliyarov|Aliyarov Rzayev|Rzaev Hacıyev|Hajiyev|Gadzhiyev Cəfərov|Jafarov|Dzhafarov Süleymanlı|Suleymanli "
                "Özgür|Ozgur Sezer-Ünal|Sezer-Unal Tunç|Tunc Babayev|Babaev İsmayılov|Ismayilov|Ismailov"
            ),
            endings=EASTERN[:2],
        ),
        Culture(
            "chinese",
            elements(
                "Wei-lin|Weilin|Wei_Lin Jian-hua|Jianhua Boon-teck|Boon_Teck Kok-wah|Kok_Wah Zhi-ming|Zhiming Chee-keong|Chee_Keong Guo-qiang|Guoqiang Eng-huat|Eng_Huat Rui-feng|Ruifeng Seng-poh|Seng_Poh"
            ),
            elements(
                "Mei-ling|Meiling|Mei_Ling Siew-hong|Siew_Hong Li-juan|Lijuan Hui-min|Huimin|Hui_Min Xiao-yan|Xiaoyan Swee-lian|Swee_Lian Ya-ting|Yating"
            ),
            elements("Tan Lim Goh Ng Chua Teo Koh Ong Wee Yeo Toh Quek Chia Seah Heng Foo Sim Lau Tay Low Ho Kwek Aw Phua"),
            family_first=True,
        ),
        Culture(
            "korean",
            elements(
                "Min-jun|Minjun|Min_Jun Sung-ho|Seong-ho|Sungho Jae-won|Jaewon|Jae_Won Dong-hyun|Donghyun|Dong-hyeon Young-chul|Yeong-cheol Hyun-woo|Hyeon-u|Hyunwoo Tae-yong|Taeyong Kwang-su|Kwangsu|Gwang-su"
            ),
            elements("Soo-jin|Sujin|Su-jin Hye-kyung|Hyekyung Eun-ji|Eunji Mi-ran|Miran Kyung-hee|Kyunghee|Gyeong-hui Yoon-ah|Yoona|Yun-a"),
            elements(
                "Choi|Choe Jung|Jeong|Chung Kang|Gang Yoon|Yun Im|Lim Han Shin|Sin Kwon|Gwon Hwang Song Hong Moon|Mun Bae|Pae Baek|Paik Noh|Roh Ha Joo|Ju Oh Seo|Suh"
            ),
            family_first=True,
        ),
        Culture(
            "japanese",
            elements(
                "Shintaro|Shintarō Kenji Yuichiro|Yūichirō|Yuuichiro Taro|Tarō Koji|Kōji Hiroshi Ryota|Ryōta Jun'ichi|Junichi Shohei|Shōhei Takuya Daisuke Kotaro|Kōtarō"
            ),
            elements("Yoko|Yōko Ayumi Sanae Kyoko|Kyōko Naoko Haruko Midori Shoko|Shōko Tomoko"),
            elements(
                "Okubo|Ōkubo|Ohkubo Saito|Saitō Endo|Endō Kondo|Kondō Ono|Ohno|Ōno Matsuda Hirano Nakamura Fujiwara Ito|Itō|Itoh Kato|Katō Sudo|Sudō Morimoto Ishikawa Takahashi Uchida Goto|Gotō Nishimura Oshima|Ōshima Shimizu"
            ),
        ),
        Culture(
            "vietnamese",
            elements(
                "Văn_Hùng|Van_Hung Minh_Tuấn|Minh_Tuan Quốc_Bảo|Quoc_Bao Đức_Thắng|Duc_Thang Xuân_Sơn|Xuan_Son Hữu_Phước|Huu_Phuoc Thanh_Long Công_Danh|Cong_Danh Đình_Khoa|Dinh_Khoa Nhật_Quang|Nhat_Quang"
            ),
            elements(
                "Thị_Lan|Thi_Lan Ngọc_Ánh|Ngoc_Anh Thu_Hà|Thu_Ha Kim_Oanh Bích_Thủy|Bich_Thuy Phương_Mai|Phuong_Mai Thị_Hạnh|Thi_Hanh"
            ),
            elements(
                "Nguyễn|Nguyen Trần|Tran Phạm|Pham Hoàng|Hoang Huỳnh|Huynh Vũ|Vu Đặng|Dang Bùi|Bui Đỗ|Do Hồ|Ho Ngô|Ngo Dương|Duong Lý|Ly Đinh|Dinh Trịnh|Trinh Mai Lương|Luong"
            ),
            family_first=True,
        ),
        Culture(
            "malay",
            elements(
                "Ahmad Azman Hisham|Hishamuddin Kamarul Mohd_Fauzi|Mohamad_Fauzi|Fauzi Rosli Shahrul Zulkifli|Zulkifly Iskandar Mohamed_Nazri|Mohd_Nazri Hafiz Ridzuan|Ridhuan Faizal|Faisal"
            ),
            elements("Nurul_Huda Siti_Aminah Rohana Zaleha|Zaliha Norazlina Faridah|Farida Hasnah Azizah"),
            elements(
                "bin_Osman|Osman bin_Yusof|Yusof|bin_Yusoff bin_Hamzah|Hamzah bin_Jaafar|Jaafar|bin_Ja'afar bin_Salleh|Salleh bin_Mansor|Mansor bin_Daud|Daud bin_Shafie|Shafie bin_Idris|Idris bin_Talib|Talib bin_Latiff|Latif bin_Sulong|Sulong bin_Bakar|Bakar bin_Ghazali|Ghazali bin_Noordin|Noordin bin_Kadir|Kadir"
            ),
            honorifics=("Datuk", "Datuk Seri", "Tan Sri"),
        ),
        Culture(
            "bengali",
            elements(
                "Rafiqul|Rafiqul_Islam Mahbubur Shafiqul Nazmul Kamrul Asaduzzaman Moinul|Mainul Tanvir|Tanveer Zahid|Zaheed Anisul|Aneesul Iqbal"
            ),
            elements("Nasreen|Nasrin Farhana Shirin|Shireen Rokeya|Rokeya_Begum Taslima Dilara Sultana Rehana"),
            elements(
                "Chowdhury|Choudhury|Chaudhury Mozumder|Majumder|Mazumdar Sarkar|Sarker Talukdar|Talukder Bhuiyan|Bhuyan Siddiqui|Siddique Khandaker|Khondaker Biswas Mollah|Molla Sikder|Sikdar Haque|Huq Mia|Miah Akhter|Akter Kibria Munshi Patwary|Patwari"
            ),
            honorifics=("Dr",),
        ),
        Culture(
            "swahili",
            elements(
                "Juma Peter Joseph Musa|Mussa Hamisi|Khamisi Daniel Samuel Abdalla|Abdallah Simon Wycliffe Moses Salim|Saleem Godfrey Jackson Rashidi"
            ),
            elements("Amina Grace Wanjiru Mary Asha|Aisha Rehema Esther Neema Mwanaisha Joyce Florence"),
            elements(
                "Otieno Mwangi Kipkemboi|Kipkemboy Wafula Odhiambo Njoroge Kamau Cheruiyot Mwakyusa Ndugai-Mosha Kikoti Mushi Mwinuka Kariuki Barasa Kiprono Mutua Nyerenda Lyimo Makamba-Ole Massawe Wekesa Onyango Shekhe|Sheikhe"
            ),
            elements("Kibet Mwita Ouma Njeri"),
            honorifics=("Dr",),
        ),
        Culture(
            "ethiopian",
            elements(
                "Tesfaye|Tesfaie Getachew|Getachow Mulugeta|Muluguetta Dawit|Dawitt Yohannes|Yohanes Haile|Hailé Abebe Girma Solomon Bekele Tadesse|Taddese Berhanu|Birhanu"
            ),
            elements("Almaz Tigist|Tegest Hirut|Herut Meseret|Messeret Selamawit Aster Sahle-Work|Sahlework Bethlehem"),
            elements(
                "Wolde-Mariam|Woldemariam Gebre-Meskel|Gebremeskel Tekle-Haimanot|Teklehaimanot Desta Alemu Kebede Worku|Workou Assefa|Asefa Demissie|Demisse Negash|Negashe Zewdie|Zewde Lemma|Lema Mekonnen|Mekonen Ayele Tilahun Wondimu|Wendimu Shiferaw"
            ),
        ),
        Culture(
            "akan",
            elements("Kwame Kofi Kwabena Yaw Emmanuel Chukwuemeka Babatunde Olusegun Musa Ibrahim Ebenezer Nnamdi Femi Godwin Samuel"),
            elements("Abena Akosua Ama Ngozi Folasade Hauwa Comfort Adaeze Yetunde Esi Patience"),
            elements(
                "Owusu-Mensah|Owusu_Mensah Boateng Asante-Poku Okonkwo|Okonkwor Adeyemi|Adeyemo Danjuma Amankwah|Amankwa Quaye Ogunleye Abubakar|Abubakr Eze Opoku Agyeman|Agyemang Balogun Nwosu Ofori-Darko Bello Adjei|Adjaye Sarpong Lawal Tetteh|Tettey Uche-Nwankwo Yakubu"
            ),
            elements("Kwasi Ade Chidi"),
            honorifics=("Dr", "Alhaji"),
        ),
        Culture(
            "sahel",
            elements(
                "Amadou|Ahmadou Ousmane|Usmane Ibrahima Moussa|Musa Mamadou|Mamadu Souleymane|Suleymane Cheikh|Sheikh Boubacar|Bubacar Abdoulaye|Abdulaye Modibo Bakary|Bacary Oumar|Umar Alioune|Aliune"
            ),
            elements("Aïssata|Aissata Fatoumata|Fatumata Mariama Awa Coumba|Kumba Ramatoulaye|Ramatulaye Oumou|Umu Kadiatou|Kadiatu"),
            elements(
                "Diallo|Jallow Ndiaye|N'Diaye Coulibaly|Kulibaly Traoré|Traore Cissé|Cisse Sissoko|Cissoko Sow Diop Keïta|Keita Touré|Toure Sarr Doucouré|Doucoure Faye Konaté|Konate Maïga|Maiga Gueye|Guèye Sylla Thiam Dembélé|Dembele Kouyaté|Kouyate Ndour|N'Dour Diarra Mbaye|M'Baye"
            ),
        ),
        Culture(
            "mongolian",
            elements(
                "Batbayar|Batbaiar Ganbold Enkhbold|Enhbold Munkhbat|Mönkhbat|Munhbat Tsogtbaatar|Tsogbaatar Sukhbaatar|Sükhbaatar Bat-Erdene|Baterdene Otgonbayar Chinbat Dorjsuren|Dorjsüren"
            ),
            elements("Oyuntsetseg|Oyuuntsetseg Narantuya|Narantuyaa Bolormaa|Bolorma Sarangerel Tsetsegmaa Enkhtuya|Enhtuya"),
            elements(
                "Gantulga Damdin Luvsan|Luvsanjav Batmunkh|Batmönkh Tserendorj Purevdorj|Pürevdorj Ochirbat|Ochirbatyn Dashdavaa Nyamdorj|Niamdorj Zandanshatar-Bold Erdenebileg Lkhagva|Lhagva Baasansuren Gombosuren Sanjaa"
            ),
        ),
    )
}

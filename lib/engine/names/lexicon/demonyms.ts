/**
 * Names of peoples, faiths and political followings that are not a country's: alpha-3 or - |
 * kind | words. Kinds: ethnic, religious, political, regional. Plurals in `s` are made.
 */
export const PEOPLES = `
- | regional | European; African; Arab; Asian; Latin American; Latino; Latina; Hispanic; Scandinavian; Balkan; Caucasian; Caribbean; West African; East African; North African; South American; Central American; North American; Central Asian; South Asian; Southeast Asian; Southeast-Asian; Western; Westerner; Easterner; Middle Eastern; Eurasian; Mediterranean; Baltic; Nordic; Slavic; Slav; Pacific Islander; Polynesian; Melanesian; Sahelian; Maghrebi; Levantine; Iberian; Andean; Amazonian; Siberian; Alpine; Transatlantic; Trans-Atlantic; Atlantic; Arctic; Anglo-Saxon; Anglo; Francophone; Anglophone; Lusophone; Gulf Arab; Occidental; Oriental; Indo-European; Euro-Atlantic; Sub-Saharan; Pan-African; Pan-Arab; African-American; African American; Afro-American; Asian American; Native American; American Indian; First Nations; Indigenous; Aboriginal; Aborigine; Black American; White American; Afro-Brazilian; Afro-Colombian; Afrikaner; Afrikaans; EU; UN
- | ethnic | Kurdish; Kurd; Kurds; Tuareg; Touareg; Hausa; Fulani; Peul; Fula; Berber; Amazigh; Bedouin; Roma; Romani; Gypsy; Gypsies; Jewish; Jew; Jews; Jewry; Hebrew; Ashkenazi; Sephardi; Sephardic; Mizrahi; Baloch; Baluch; Baluchi; Pashtun; Pathan; Pushtun; Pashto; Zaghawa; Masalit; Fur; Toubou; Tebu; Kanuri; Hutu; Tutsi; Twa; Hema; Lendu; Banyamulenge; Banyarwanda; Turkic; Turkmens; Turcoman; Turkoman; Turkmen; Circassian; Assyrian; Chaldean; Aramean; Pygmy; Pygmies; Bantu; Nilotic; Hmong; Mongol; Malay; Tamil; Bengali; Punjabi; Azeri; Crimean Tatar; Tatar; Cossack; Sami; Saami; Lapp; Inuit; Eskimo; Maya; Mayan; Aymara; Quechua; Guarani; Mapuche; Yanomami; Garifuna; Miskito; Inca; Aztec; Nahua; Chechen; Bosniak; Bosnian Serb; Bosnian Croat; Bosnian Muslim; Kosovo Serb; Ethnic Albanian; Ethnic Serb; Vlach; Sorb; Walloon; Fleming; Semitic; Indo-Aryan; Persian-speaking; Dravidian; Han; Mande; Mandinka; Malinke; Soninke; Wolof; Serer; Mandingo; Moor; Moors; Haratin; Susu; Dinka; Rohingya; Nubian; Copt; Druze; Yazidi; Yezidi; Gurkha
IND | ethnic | Assamese; Bodo; Naga; Kuki; Meitei; Mizo; Manipuri; Gujarati; Marathi; Maratha; Kashmiri; Sikhs; Dalit; Adivasi; Rajput; Jat; Bihari; Malayali; Telugu; Kannadiga; Goan; Gurjar; Patidar; Brahmin; Tripuri; Garo; Khasi; Santhal; Mumbaikar; Keralite; Ladakhi; Kuki-Zo; Kashmiri Pandit; Pandit; Yadav; Patel Community
PAK | ethnic | Sindhi; Mohajir; Muhajir; Seraiki; Hazara Shia; Mehsud; Wazir; Afridi; Bugti; Marri; Balti
AFG | ethnic | Hazara; Nuristani; Aimaq; Pashai; Tajiks
MMR | ethnic | Karen!; Kachin; Shan; Mon!; Chin!; Karenni; Arakanese; Rakhine; Wa; Kokang Chinese; Palaung; Ta'ang; Bamar; Burman
LKA | ethnic | Sinhalese; Sinhala; Singhalese
CHN | ethnic | Uighur; Uyghur; Uygur; Tibetan; Hui; Manchu; Zhuang; Cantonese; Han Chinese; Inner Mongolian; Xinjiang; Shanghainese; Hakka; Miao; Yi!
TWN | ethnic | Hoklo
JPN | ethnic | Okinawan; Ainu
IDN | ethnic | Javanese; Acehnese; Papuan; Balinese; Dayak; Madurese; Sundanese; Batak; Moluccan; Sumatran; Minangkabau; Bugis
PHL | ethnic | Moro; Tagalog; Maranao; Tausug; Lumad; Maguindanaon; Cebuano; Ilocano; Igorot
MYS | ethnic | Bumiputera; Iban; Sarawakian; Sabahan
THA | ethnic | Isan; Malay Muslim
VNM | ethnic | Montagnard
KHM | ethnic | Khmer; Cham
NPL | ethnic | Madhesi; Newar; Sherpas; Tharu; Gurung; Tamang; Lhotshampa
IRN | ethnic | Lur; Bakhtiari; Ahwazi; Qashqai; Mazandarani; Gilaki
IRQ | ethnic | Mandaean; Shabak!; Marsh Arab; Feyli; Turkomen; Iraqi Kurd
TUR | ethnic | Anatolian; Laz; Zaza; Turkish Kurd
SYR | ethnic | Syriac; Syrian Kurd
PSE | ethnic | Gazan; West Banker
ISR | ethnic | Falasha; Beta Israel; Israeli Arab; Israeli-Arab; Jerusalemite; Arab Israeli; Israeli-American
EGY | ethnic | Cairene; Sinai Bedouin; Nubians
DZA | ethnic | Kabyle; Mozabite
MAR | ethnic | Riffian
MLI | ethnic | Dogon; Bambara; Songhai; Songhay; Dozo; Bozo
BFA | ethnic | Mossi; Gourmantche; Foulse; Koglweogo
NER | ethnic | Zarma; Djerma; Mahamid
NGA | ethnic | Yoruba; Igbo; Ibo; Ijaw; Ogoni; Tiv; Berom; Itsekiri; Urhobo; Efik; Ibibio; Kanuris; Nupe; Biafrans; Edo!; Jukun; Hausa-Fulani; Idoma; Igala
CMR | ethnic | Bamileke; Beti; Anglophones; Bakassi
GHA | ethnic | Ashanti; Asante; Akan; Ewe; Ga!; Dagomba; Konkomba; Fante; Kusasi; Mamprusi
CIV | ethnic | Baoule; Bete; Dioula; Guere; Akye
LBR | ethnic | Krahn; Gio; Mano; Kpelle; Americo-Liberian; Bassa; Loma
SLE | ethnic | Mende; Temne; Limba; Krio
GIN | ethnic | Guerze; Konianke; Toma
SEN | ethnic | Diola; Jola; Casamancais
ETH | ethnic | Tigrayan; Tigrean; Tigrinya; Oromo; Amhara; Amharic; Afar; Ogadeni; Sidama; Gurage; Anuak; Gumuz; Wolayta; Qemant; Agew; Nuers
SOM | ethnic | Somalilander; Hawiye; Darod; Isaaq; Marehan; Dir; Rahanweyn; Majerteen; Majeerteen; Habar Gidir; Dhulbahante; Puntlander; Ogaden Clan
KEN | ethnic | Kikuyu; Luo; Kalenjin; Luhya; Kamba; Masai; Maasai; Kisii; Turkana; Samburu; Pokot; Borana; Mijikenda; Rendille; Embu; Meru; Nandi; Orma; Gabra
TZA | ethnic | Chagga; Sukuma; Zanzibari; Hadza; Swahili
UGA | ethnic | Baganda; Buganda; Acholi; Karamojong; Langi; Lango; Banyankole; Bakonzo; Basoga; Madi
SSD | ethnic | Nuer; Murle; Shilluk; Bari; Azande; Zande; Misseriya; Twic; Ngok Dinka; Ngok
SDN | ethnic | Nuba; Beja; Rizeigat; Hawazma; Darfuri; Darfurian; Janjaweeds; Berti; Reizegat; Salamat
COD | ethnic | Luba; Lunda; Nande; Hunde; Nyanga; Bira; Teke; Yaka; Kongo; Lingala; Katangan; Katangese; Kasaian; Mongo; Ngbandi; Pende
RWA | ethnic | Kinyarwanda; Batwa
AGO | ethnic | Ovimbundu; Mbundu; Cabindan; Bakongo
ZAF | ethnic | Zulu; Xhosa; Sotho; Tswana; Venda; Tsonga; Ndebele; Khoisan; Khoi; Coloured; Boer; Capetonian; Sowetan
ZWE | ethnic | Shona; Kalanga
MOZ | ethnic | Makonde; Makua; Mwani; Ndau
NAM | ethnic | Herero; Nama; Ovambo; Himba; San!
BWA | ethnic | Basarwa; Bushman; Bushmen
MWI | ethnic | Chewa; Yao; Tumbuka
ZMB | ethnic | Bemba; Lozi; Tonga!
MDG | ethnic | Merina
ESP | ethnic | Catalan; Basque; Galician; Andalusian; Castilian; Valencian; Madrileno; Canarian
GBR | ethnic | English; Englishman; Englishmen; Englishwoman; Scottish; Scot; Scots; Scotsman; Scottish Gaelic; Welsh; Welshman; Welshmen; Northern Irish; Ulsterman; Cornish; Londoner; Liverpudlian; Glaswegian; Mancunian; Ulster Scot; Gaelic; Celtic; Yorkshireman; Cockney
IRL | ethnic | Dubliner; Irish Traveller
FRA | ethnic | Corsican; Breton; Parisian; Alsatian; Occitan; Norman!; Burgundian; Provencal; Pied-noir; Harki; Marseillais; Kanak
DEU | ethnic | Bavarian; Berliner; Saxon; Swabian; Rhinelander; Volga German; Frisian; Hamburger!; Teutonic; Germanic
ITA | ethnic | Sicilian; Sardinian; Venetian; Neapolitan; Milanese; Florentine; Lombard; Tuscan; South Tyrolean; Calabrian; Genoese
BEL | ethnic | Flemish
NLD | ethnic | Limburger
CHE | ethnic | Genevan; Zuricher; Romansh
AUT | ethnic | Viennese; Tyrolean; Carinthian
GRC | ethnic | Cretan; Athenian; Spartan
SWE | ethnic | Stockholmer
DNK | ethnic | Greenlanders
POL | ethnic | Silesian; Kashubian; Varsovian
HUN | ethnic | Szekler
MDA | ethnic | Transnistrian; Trans-Dniestrian; Gagauz; Transdniestrian
UKR | ethnic | Crimean; Ruthenian; Rusyn; Donbas; Kyivan; Hutsul
RUS | ethnic | Ingush; Dagestani; Muscovite; Bashkir; Yakut; Buryat; Kalmyk; Ossetian; Ossete; North Ossetian; Kabardian; Balkar; Avar; Lezgin; Chuvash; Tuvan; Udmurt; Komi; Mari; Kumyk; Dargin; Chukchi; Karachay; Cherkess; Petersburger
GEO | ethnic | Abkhaz; Abkhazian; Abkhazi; South Ossetian; Mingrelian; Svan; Adjarian; Meskhetian; Meskhetian Turk
AZE | ethnic | Karabakh Armenian; Karabakhi; Talysh; Nakhchivani
BIH | ethnic | Bosnian-Serb; Republika Srpska Serb
SRB | ethnic | Sandzak Muslim; Vojvodinian
MKD | ethnic | Ethnic Macedonian
KAZ | ethnic | Semirechye
CAN | ethnic | Quebecois; Quebecer; Quebecker; Inuk; Acadian; Albertan; Ontarian; Torontonian; Montrealer; Newfoundlander; Metis; French Canadian; Cree; Mohawk; Haida
USA | ethnic | Texan; Californian; New Yorker; Hawaiian; Alaskan; Floridian; Navajo; Sioux; Cherokee; Apache; Hopi; Comanche; Mexican-American; Mexican American; Cuban-American; Cuban American; Chicano; Arab-American; Arab American; Iranian-American; Irish-American; Italian-American; Chinese-American; Japanese-American; Jewish-American; Indian-American; Korean-American; Somali-American; Polish-American; Puerto Rican; Southerner; Northerner; Yankee; Gringo; Bostonian; Chicagoan; Angeleno; Virginian; Pennsylvanian; New Englander; Mormon; Amish; Cajun; Creole; Seminole; Lakota; Washingtonian; Ohioan; Georgia Bulldog; Oregonian; Kentuckian; Minnesotan; Midwestern; Midwesterner; Iowan; Michigander; Alabaman; Louisianan; San Franciscan; Appalachian; African-Americans
MEX | ethnic | Zapotec; Mixtec; Tzotzil; Tzeltal; Yaqui; Tarahumara; Purepecha; Sinaloan; Chilango; Zapatistas; Yucatecan; Oaxacan
GTM | ethnic | Ixil; Quiche; Ladino; K'iche
ARG | ethnic | Porteno; Patagonian
BRA | ethnic | Carioca; Paulista; Kayapo; Munduruku; Quilombola; Bahian; Xavante; Guajajara
BOL | ethnic | Camba; Cruceno
CHL | ethnic | Rapa Nui
PER | ethnic | Ashaninka; Awajun; Limeno
COL | ethnic | Nasa!; Wayuu; Embera; Bogotano; Paisa; Kogi!
AUS | ethnic | Tasmanian; Torres Strait Islander; Queenslander; Sydneysider; Melburnian; Victorian!
NZL | ethnic | Maori
PNG | ethnic | Bougainvillean; Highlander
FJI | ethnic | Indo-Fijian
HKG | ethnic | Hongkongers
CYP | ethnic | Turkish Cypriot; Turkish-Cypriot; Greek-Cypriot; Maronite Cypriot
ROU | ethnic | Transylvanian
- | religious | Muslim; Moslem; Islamic; Islamist; Sunni; Sunni Muslim; Sunni Arab; Shia; Shi'ite; Shiite; Shi'a; Shia Muslim; Shiite Muslim; Shi'ite Muslim; Twelver; Sufi; Salafi; Salafist; Wahhabi; Wahabi; Wahhabist; Deobandi; Barelvi; Ismaili; Alawite; Alawi; Alevi; Ibadi; Zaydi; Zaidi; Ahmadi; Ahmadiyya; Ahmadi Muslim; Jihadi; Jihadist; Takfiri; Druse; Christian; Catholic; Roman Catholic; Greek Catholic; Protestant; Orthodox; Greek Orthodox; Russian Orthodox; Serbian Orthodox; Eastern Orthodox; Ethiopian Orthodox; Ukrainian Orthodox; Coptic; Coptic Orthodox; Coptic Christian; Maronite; Melkite; Anglican; Episcopalian; Episcopal; Lutheran; Calvinist; Methodist; Baptist; Pentecostal; Evangelical; Presbyterian; Quaker; Adventist; Puritan; Mennonite; Huguenot; Jesuit; Franciscan; Dominican Friar; Benedictine; Jehovah's Witness; Jehovah's Witnesses; Scientologist; Unitarian; Rastafarian; Hindu; Hinduist; Sikh; Jain; Buddhist; Theravada; Zen; Taoist; Daoist; Confucian; Shinto; Zoroastrian; Parsi; Parsee; Baha'i; Bahai; Judaic; Judaism; Islam; Christianity; Buddhism; Hinduism; Catholicism; Haredi; Hasidic; Hasid; Hassidic; Ultra-Orthodox; Reform Jew; Conservative Jew; Messianic; Zionist; Voodoo; Animist; Atheist; Pagan; Vaishnava; Shaivite; Kharijite; Mahdist; Vatican-backed; Papal; Apostolic; Biblical; Koranic; Quranic; Talmudic; Moonie; Falun Gong Practitioner; Uniate; Nestorian; Judeo-Christian
- | political | Democrat; Democratic; Republican; Conservative; Liberal; Labour; Labor; Socialist; Communist; Marxist; Leninist; Marxist-Leninist; Trotskyist; Maoist; Stalinist; Leftist; Rightist; Centrist; Nationalist; Fascist; Neo-Fascist; Neo-Nazi; Nazi; Nazis; Anarchist; Royalist; Monarchist; Loyalist; Unionist; Federalist; Separatist; Tory; Tories; Whig; Green; Greens; Lib Dem; Lib Dems; Social Democrat; Social Democratic; Christian Democrat; Christian Democratic; Liberal Democrat; New Democrat; Independent; Populist; Progressive; Reformist; Islamists; Peronist; Kirchnerist; Chavista; Chavez; Bolivarian; Sandinista; Zapatista; Castroist; Guevarist; Bolshevik; Menshevik; Baathist; Ba'athist; Nasserist; Kemalist; Gaullist; Thatcherite; Reaganite; Trumpist; MAGA; Brexiteer; Remainer; Francoist; Falangist; Ustasha; Ustashe; Chetnik; Banderite; Houthi; Huthi; Khomeinist; Gulenist; Hindutva; Dravidian Nationalist; Juche; Titoist; Leave!; Confederate; Contra!; Contras; Euroskeptic; Eurosceptic; Carlist; Lepenist; Macronist; Orbanist; Pinochetist; Fujimorist; Correista; Uribista; Lulista; Bolsonarista; Petista; Blairite; Corbynite; Brahminical; Red Shirt; Red Shirts; Yellow Shirt; Yellow Shirts; Yellow Vest; Yellow Vests; Proud Boy; Tea Partier; Libertarian; Blue Dog; Neocon; Neoconservative; Wahhabite; Khmer Rouge Cadre; Viet Cong; Vietcong; Viet Minh Fighter; Jacobin; Bonapartist; Hezbollahi; Fatahi; Sadrist; Barzani Supporter; Mau Mau
`;

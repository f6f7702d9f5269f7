/**
 * Every ISO 3166-1 country and territory, with Kosovo (XKX). One a line:
 * alpha-3 | usual English name | other names | adjective, then nouns for its people | capital and
 * other seats of government. A plural in `s` is made where the noun takes one.
 */
export const COUNTRIES = `
AFG | Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghani | Kabul
ALA | Aland Islands | Åland | Alander | Mariehamn
ALB | Albania | Republic of Albania | Albanian | Tirana
DZA | Algeria | People's Democratic Republic of Algeria | Algerian | Algiers
ASM | American Samoa | | American Samoan | Pago Pago
AND | Andorra | Principality of Andorra | Andorran | Andorra la Vella
AGO | Angola | Republic of Angola | Angolan | Luanda
AIA | Anguilla | | Anguillan | The Valley
ATA | Antarctica | | Antarctic |
ATG | Antigua and Barbuda | Antigua; Barbuda | Antiguan; Barbudan | Saint John's; St. John's
ARG | Argentina | Argentine Republic | Argentine; Argentinian; Argentinean | Buenos Aires
ARM | Armenia | Republic of Armenia | Armenian | Yerevan; Erevan
ABW | Aruba | | Aruban | Oranjestad
AUS | Australia | Commonwealth of Australia | Australian; Aussie | Canberra
AUT | Austria | Republic of Austria | Austrian | Vienna; Wien
AZE | Azerbaijan | Republic of Azerbaijan; Azerbaidjan | Azerbaijani; Azeri | Baku
BHS | Bahamas | The Bahamas | Bahamian | Nassau
BHR | Bahrain | Kingdom of Bahrain; Bahrein | Bahraini | Manama
BGD | Bangladesh | People's Republic of Bangladesh | Bangladeshi | Dhaka; Dacca
BRB | Barbados | | Barbadian; Bajan | Bridgetown
BLR | Belarus | Republic of Belarus; Byelorussia; Belorussia | Belarusian; Belarussian; Byelorussian | Minsk
BEL | Belgium | Kingdom of Belgium | Belgian | Brussels; Bruxelles
BLZ | Belize | | Belizean | Belmopan
BEN | Benin | Republic of Benin | Beninese; Beninois | Porto-Novo; Cotonou
BMU | Bermuda | | Bermudian; Bermudan | Hamilton!
BTN | Bhutan | Kingdom of Bhutan | Bhutanese | Thimphu; Thimpu
BOL | Bolivia | Plurinational State of Bolivia; Republic of Bolivia | Bolivian | La Paz; Sucre
BES | Bonaire | Caribbean Netherlands; Bonaire, Sint Eustatius and Saba; Sint Eustatius; Saba | Bonairean | Kralendijk
BIH | Bosnia and Herzegovina | Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia; BiH | Bosnian; Herzegovinian | Sarajevo
BWA | Botswana | Republic of Botswana | Botswanan; Motswana; Batswana | Gaborone
BVT | Bouvet Island | | |
BRA | Brazil | Federative Republic of Brazil; Brasil | Brazilian | Brasilia; Brasília
IOT | British Indian Ocean Territory | Chagos Islands; Chagos Archipelago; Diego Garcia | Chagossian |
VGB | British Virgin Islands | BVI | British Virgin Islander | Road Town
BRN | Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan
BGR | Bulgaria | Republic of Bulgaria | Bulgarian | Sofia
BFA | Burkina Faso | Burkina | Burkinabe; Burkinabé | Ouagadougou
BDI | Burundi | Republic of Burundi | Burundian | Gitega; Bujumbura
CPV | Cape Verde | Cabo Verde | Cape Verdean | Praia
KHM | Cambodia | Kingdom of Cambodia; Kampuchea; Democratic Kampuchea | Cambodian | Phnom Penh
CMR | Cameroon | Republic of Cameroon; Cameroun | Cameroonian | Yaounde; Yaoundé
CAN | Canada | | Canadian | Ottawa
CYM | Cayman Islands | Caymans | Caymanian | George Town
CAF | Central African Republic | CAR; C.A.R. | Central African | Bangui
TCD | Chad | Republic of Chad; Tchad | Chadian | N'Djamena; Ndjamena
CHL | Chile | Republic of Chile | Chilean | Santiago; Valparaiso
CHN | China | People's Republic of China; PRC; Mainland China; Red China; Communist China | Chinese | Beijing; Peking
CXR | Christmas Island | | Christmas Islander | Flying Fish Cove
CCK | Cocos Islands | Cocos (Keeling) Islands; Keeling Islands | | West Island
COL | Colombia | Republic of Colombia | Colombian | Bogota; Bogotá
COM | Comoros | Union of the Comoros | Comorian; Comoran | Moroni
COG | Republic of the Congo | Congo-Brazzaville; Republic of Congo; Congo Republic | Congolese-Brazzaville | Brazzaville
COD | Democratic Republic of the Congo | Democratic Republic of Congo; DR Congo; DRC; D.R. Congo; Congo; Congo-Kinshasa; DRCongo; D.R.C. | Congolese | Kinshasa
COK | Cook Islands | | Cook Islander | Avarua
CRI | Costa Rica | Republic of Costa Rica | Costa Rican | San Jose; San José
CIV | Ivory Coast | Cote d'Ivoire; Côte d'Ivoire; Republic of Cote d'Ivoire | Ivorian; Ivoirian; Ivoirien | Yamoussoukro; Abidjan
HRV | Croatia | Republic of Croatia | Croatian; Croat | Zagreb
CUB | Cuba | Republic of Cuba | Cuban | Havana; La Habana
CUW | Curacao | Curaçao | Curacaoan | Willemstad
CYP | Cyprus | Republic of Cyprus; Greek Cyprus | Cypriot; Greek Cypriot | Nicosia; Lefkosia
CZE | Czech Republic | Czechia | Czech | Prague; Praha
DNK | Denmark | Kingdom of Denmark | Danish; Dane | Copenhagen
DJI | Djibouti | Republic of Djibouti | Djiboutian | Djibouti City
DMA | Dominica | Commonwealth of Dominica | Dominican-Commonwealth | Roseau
DOM | Dominican Republic | | Dominican | Santo Domingo
ECU | Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Quito
EGY | Egypt | Arab Republic of Egypt; United Arab Republic | Egyptian | Cairo
SLV | El Salvador | Republic of El Salvador; Salvador | Salvadoran; Salvadorean; Salvadorian | San Salvador
GNQ | Equatorial Guinea | Republic of Equatorial Guinea | Equatorial Guinean; Equatoguinean; Equatoguinian | Malabo
ERI | Eritrea | State of Eritrea | Eritrean | Asmara
EST | Estonia | Republic of Estonia | Estonian | Tallinn
SWZ | Eswatini | Swaziland; Kingdom of Eswatini; eSwatini | Swazi; Emaswati | Mbabane; Lobamba
ETH | Ethiopia | Federal Democratic Republic of Ethiopia; Abyssinia | Ethiopian | Addis Ababa; Addis Abeba
FLK | Falkland Islands | Falklands; Malvinas; Islas Malvinas | Falkland Islander; Falklander | Stanley!; Port Stanley
FRO | Faroe Islands | Faroes; Faeroe Islands | Faroese | Torshavn
FJI | Fiji | Republic of Fiji; Fiji Islands | Fijian | Suva
FIN | Finland | Republic of Finland | Finnish; Finn | Helsinki
FRA | France | French Republic | French; Frenchman; Frenchmen; Frenchwoman | Paris
GUF | French Guiana | | French Guianese | Cayenne
PYF | French Polynesia | Tahiti | French Polynesian; Tahitian | Papeete
ATF | French Southern Territories | French Southern and Antarctic Lands; Kerguelen | |
GAB | Gabon | Gabonese Republic | Gabonese | Libreville
GMB | Gambia | The Gambia; Republic of the Gambia | Gambian | Banjul
GEO | Georgia | Republic of Georgia | Georgian | Tbilisi
DEU | Germany | Federal Republic of Germany; West Germany; FRG | German; Germans; West German | Berlin
GHA | Ghana | Republic of Ghana | Ghanaian; Ghanian | Accra
GIB | Gibraltar | | Gibraltarian |
GRC | Greece | Hellenic Republic | Greek; Hellenic | Athens
GRL | Greenland | Kalaallit Nunaat | Greenlandic; Greenlander | Nuuk; Godthab
GRD | Grenada | | Grenadian | Saint George's; St. George's
GLP | Guadeloupe | | Guadeloupean | Basse-Terre; Pointe-a-Pitre
GUM | Guam | | Guamanian | Hagatna; Agana
GTM | Guatemala | Republic of Guatemala | Guatemalan | Guatemala City
GGY | Guernsey | | Guernseyman | Saint Peter Port
GIN | Guinea | Republic of Guinea; Guinea-Conakry | Guinean | Conakry
GNB | Guinea-Bissau | Guinea Bissau; Republic of Guinea-Bissau | Bissau-Guinean; Guinea-Bissauan | Bissau
GUY | Guyana | Co-operative Republic of Guyana | Guyanese | Georgetown
HTI | Haiti | Republic of Haiti | Haitian | Port-au-Prince; Port au Prince
HMD | Heard Island and McDonald Islands | Heard Island | |
VAT | Vatican City | Holy See; Vatican; Vatican City State; The Vatican; The Holy See | |
HND | Honduras | Republic of Honduras | Honduran | Tegucigalpa
HKG | Hong Kong | Hongkong; Hong Kong SAR | Hong Konger; Hongkonger; Hong Kongese |
HUN | Hungary | Republic of Hungary | Hungarian; Magyar | Budapest
ISL | Iceland | Republic of Iceland | Icelandic; Icelander | Reykjavik; Reykjavík
IND | India | Republic of India; Bharat; Hindustan | Indian | New Delhi; Delhi
IDN | Indonesia | Republic of Indonesia; Dutch East Indies | Indonesian | Jakarta; Djakarta; Nusantara
IRN | Iran | Islamic Republic of Iran; Islamic Republic; Persia | Iranian; Persian | Tehran; Teheran
IRQ | Iraq | Republic of Iraq | Iraqi | Baghdad; Bagdad
IRL | Ireland | Republic of Ireland; Irish Republic; Eire; Irish Free State | Irish; Irishman; Irishmen; Irishwoman | Dublin
IMN | Isle of Man | | Manx; Manxman | Douglas!
ISR | Israel | State of Israel; Jewish state; Jewish State; Zionist entity; Zionist regime | Israeli | Jerusalem; Tel Aviv
ITA | Italy | Italian Republic | Italian | Rome; Roma
JAM | Jamaica | | Jamaican | Kingston
JPN | Japan | | Japanese | Tokyo
JEY | Jersey! | Bailiwick of Jersey | Jerseyman | Saint Helier
JOR | Jordan | Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | Jordanian | Amman
KAZ | Kazakhstan | Republic of Kazakhstan; Kazakstan | Kazakh; Kazakhstani; Kazak | Astana; Nur-Sultan; Nursultan; Almaty
KEN | Kenya | Republic of Kenya | Kenyan | Nairobi
KIR | Kiribati | Republic of Kiribati | I-Kiribati; Kiribatian | Tarawa; South Tarawa
XKX | Kosovo | Republic of Kosovo; Kosova | Kosovar; Kosovan; Kosovo Albanian | Pristina; Prishtina
KWT | Kuwait | State of Kuwait | Kuwaiti | Kuwait City
KGZ | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizstan | Kyrgyz; Kyrgyzstani; Kirghiz | Bishkek
LAO | Laos | Lao People's Democratic Republic; Lao PDR | Laotian; Lao | Vientiane
LVA | Latvia | Republic of Latvia | Latvian | Riga
LBN | Lebanon | Lebanese Republic | Lebanese | Beirut; Beyrouth
LSO | Lesotho | Kingdom of Lesotho; Basutoland | Basotho; Mosotho; Lesothan | Maseru
LBR | Liberia | Republic of Liberia | Liberian | Monrovia
LBY | Libya | State of Libya; Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya | Libyan | Tripoli; Tobruk
LIE | Liechtenstein | Principality of Liechtenstein | Liechtensteiner | Vaduz
LTU | Lithuania | Republic of Lithuania | Lithuanian | Vilnius
LUX | Luxembourg | Grand Duchy of Luxembourg; Luxemburg | Luxembourgish; Luxembourger; Luxemburger | Luxembourg City
MAC | Macau | Macao | Macanese |
MKD | North Macedonia | Macedonia; Republic of North Macedonia; Republic of Macedonia; FYROM; Former Yugoslav Republic of Macedonia | Macedonian; North Macedonian | Skopje
MDG | Madagascar | Republic of Madagascar; Malagasy Republic | Malagasy; Madagascan | Antananarivo
MWI | Malawi | Republic of Malawi; Nyasaland | Malawian | Lilongwe
MYS | Malaysia | Federation of Malaysia; Malaya | Malaysian | Kuala Lumpur; Putrajaya
MDV | Maldives | Republic of Maldives; The Maldives; Maldive Islands | Maldivian | Male!; Malé
MLI | Mali | Republic of Mali; French Sudan | Malian | Bamako
MLT | Malta | Republic of Malta | Maltese | Valletta; Valetta
MHL | Marshall Islands | Republic of the Marshall Islands | Marshallese | Majuro
MTQ | Martinique | | Martinican; Martiniquais | Fort-de-France
MRT | Mauritania | Islamic Republic of Mauritania | Mauritanian | Nouakchott
MUS | Mauritius | Republic of Mauritius | Mauritian | Port Louis
MYT | Mayotte | | Mahoran; Mahorais | Mamoudzou
MEX | Mexico | United Mexican States | Mexican | Mexico City
FSM | Micronesia | Federated States of Micronesia; FSM | Micronesian | Palikir
MDA | Moldova | Republic of Moldova; Moldavia | Moldovan; Moldavian | Chisinau; Chişinău; Kishinev
MCO | Monaco | Principality of Monaco | Monegasque; Monacan | Monte Carlo
MNG | Mongolia | Outer Mongolia | Mongolian; Mongol | Ulaanbaatar; Ulan Bator; Ulan Baatar
MNE | Montenegro | | Montenegrin | Podgorica; Cetinje
MSR | Montserrat | | Montserratian | Brades; Plymouth!
MAR | Morocco | Kingdom of Morocco | Moroccan | Rabat
MOZ | Mozambique | Republic of Mozambique | Mozambican | Maputo; Lourenco Marques
MMR | Myanmar | Burma; Republic of the Union of Myanmar; Union of Myanmar; Union of Burma | Burmese; Myanma; Myanmarese | Naypyidaw; Nay Pyi Taw; Naypyitaw; Yangon; Rangoon
NAM | Namibia | Republic of Namibia; South West Africa; South-West Africa | Namibian | Windhoek
NRU | Nauru | Republic of Nauru | Nauruan | Yaren
NPL | Nepal | Kingdom of Nepal; Federal Democratic Republic of Nepal | Nepalese; Nepali | Kathmandu; Katmandu
NLD | Netherlands | The Netherlands; Holland; Kingdom of the Netherlands | Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander | Amsterdam; The Hague; Den Haag; Hague
NCL | New Caledonia | | New Caledonian | Noumea
NZL | New Zealand | Aotearoa; NZ | New Zealander; New Zealand; Kiwi | Wellington
NIC | Nicaragua | Republic of Nicaragua | Nicaraguan | Managua
NER | Niger | Republic of Niger; Republic of the Niger | Nigerien | Niamey
NGA | Nigeria | Federal Republic of Nigeria | Nigerian | Abuja; Lagos
NIU | Niue | | Niuean | Alofi
NFK | Norfolk Island | | Norfolk Islander | Kingston
MNP | Northern Mariana Islands | Saipan; Northern Marianas; CNMI | Northern Mariana Islander | Saipan
PRK | North Korea | Democratic People's Republic of Korea; DPRK; N. Korea; N Korea; Korea, North | North Korean | Pyongyang
NOR | Norway | Kingdom of Norway | Norwegian | Oslo
OMN | Oman | Sultanate of Oman | Omani | Muscat
PAK | Pakistan | Islamic Republic of Pakistan; West Pakistan | Pakistani | Islamabad; Rawalpindi
PLW | Palau | Republic of Palau; Belau | Palauan | Ngerulmud; Koror
PSE | Palestine | State of Palestine; Palestinian territories; Palestinian Territories; Occupied Palestinian Territory; Occupied Territories; occupied territories; Palestinian territory | Palestinian | Ramallah; East Jerusalem; Gaza City
PAN | Panama | Republic of Panama | Panamanian | Panama City
PNG | Papua New Guinea | PNG; Independent State of Papua New Guinea | Papua New Guinean; Papua New Guinea | Port Moresby
PRY | Paraguay | Republic of Paraguay | Paraguayan | Asuncion; Asunción
PER | Peru | Republic of Peru | Peruvian | Lima
PHL | Philippines | Republic of the Philippines; The Philippines | Filipino; Philippine; Filipina; Pinoy | Manila; Quezon City
PCN | Pitcairn Islands | Pitcairn; Pitcairn Island | Pitcairner | Adamstown
POL | Poland | Republic of Poland; Polska | Polish; Pole | Warsaw; Warszawa
PRT | Portugal | Portuguese Republic | Portuguese | Lisbon; Lisboa
PRI | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | San Juan
QAT | Qatar | State of Qatar | Qatari | Doha
REU | Reunion | Réunion; Reunion Island; La Reunion | Reunionese; Reunionnais | Saint-Denis
ROU | Romania | Rumania; Roumania | Romanian; Rumanian | Bucharest
RUS | Russia | Russian Federation; RF | Russian | Moscow; Moskva
RWA | Rwanda | Republic of Rwanda; Ruanda | Rwandan; Rwandese | Kigali
BLM | Saint Barthelemy | St. Barts; Saint Barts; St Barthelemy | | Gustavia
SHN | Saint Helena | St. Helena; Ascension Island; Tristan da Cunha; Saint Helena, Ascension and Tristan da Cunha | Saint Helenian | Jamestown
KNA | Saint Kitts and Nevis | St. Kitts and Nevis; St. Kitts; Saint Kitts; Nevis; St Kitts and Nevis | Kittitian; Nevisian | Basseterre
LCA | Saint Lucia | St. Lucia | Saint Lucian; St. Lucian | Castries
MAF | Saint Martin | St. Martin; Saint-Martin | | Marigot
SPM | Saint Pierre and Miquelon | St. Pierre and Miquelon; Saint-Pierre et Miquelon | | Saint-Pierre
VCT | Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St. Vincent; Saint Vincent | Vincentian; Saint Vincentian | Kingstown
WSM | Samoa | Western Samoa | Samoan | Apia
SMR | San Marino | Republic of San Marino | Sammarinese; San Marinese |
STP | Sao Tome and Principe | São Tomé and Príncipe; Sao Tome | Sao Tomean; Santomean | São Tomé
SAU | Saudi Arabia | Kingdom of Saudi Arabia; KSA; Saudi | Saudi; Saudi Arabian | Riyadh; Jeddah
SEN | Senegal | Republic of Senegal | Senegalese | Dakar
SRB | Serbia | Republic of Serbia; Serbia and Montenegro; Serbia-Montenegro | Serbian; Serb | Belgrade; Beograd
SYC | Seychelles | The Seychelles; Republic of Seychelles | Seychellois; Seychelloise | Victoria!
SLE | Sierra Leone | Republic of Sierra Leone | Sierra Leonean; Sierra Leonian | Freetown
SGP | Singapore | Republic of Singapore | Singaporean |
SXM | Sint Maarten | St. Maarten; St Maarten | | Philipsburg
SVK | Slovakia | Slovak Republic | Slovak; Slovakian | Bratislava
SVN | Slovenia | Republic of Slovenia | Slovenian; Slovene | Ljubljana
SLB | Solomon Islands | Solomons; The Solomons | Solomon Islander; Solomon Islands | Honiara
SOM | Somalia | Federal Republic of Somalia; Somali Republic; Somali Democratic Republic | Somali; Somalian | Mogadishu; Muqdisho; Baidoa
ZAF | South Africa | Republic of South Africa; RSA; S. Africa | South African | Pretoria; Tshwane; Cape Town; Bloemfontein
SGS | South Georgia and the South Sandwich Islands | South Georgia; South Sandwich Islands | | Grytviken
KOR | South Korea | Republic of Korea; ROK; S. Korea; S Korea; Korea, South | South Korean | Seoul; Sejong
SSD | South Sudan | Republic of South Sudan; Southern Sudan | South Sudanese; Southern Sudanese | Juba
ESP | Spain | Kingdom of Spain; España | Spanish; Spaniard | Madrid
LKA | Sri Lanka | Democratic Socialist Republic of Sri Lanka; Ceylon; Srilanka | Sri Lankan; Ceylonese | Colombo; Sri Jayawardenepura Kotte
SDN | Sudan | Republic of the Sudan; Republic of Sudan; The Sudan | Sudanese | Khartoum; Port Sudan
SUR | Suriname | Republic of Suriname; Surinam; Dutch Guiana | Surinamese | Paramaribo
SJM | Svalbard and Jan Mayen | Svalbard; Spitsbergen; Jan Mayen | | Longyearbyen
SWE | Sweden | Kingdom of Sweden | Swedish; Swede | Stockholm
CHE | Switzerland | Swiss Confederation | Swiss | Bern; Berne
SYR | Syria | Syrian Arab Republic | Syrian | Damascus
TWN | Taiwan | Republic of China; ROC; Chinese Taipei; Formosa; Nationalist China | Taiwanese | Taipei
TJK | Tajikistan | Republic of Tajikistan; Tadjikistan; Tadzhikistan | Tajik; Tajikistani; Tadjik; Tadzhik | Dushanbe
TZA | Tanzania | United Republic of Tanzania; Tanganyika | Tanzanian | Dodoma; Dar es Salaam; Dar-es-Salaam
THA | Thailand | Kingdom of Thailand; Siam | Thai; Siamese | Bangkok
TLS | East Timor | Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste | East Timorese; Timorese | Dili
TGO | Togo | Togolese Republic | Togolese | Lome; Lomé
TKL | Tokelau | | Tokelauan |
TON | Tonga | Kingdom of Tonga | Tongan | Nuku'alofa; Nukualofa
TTO | Trinidad and Tobago | Trinidad; Tobago; Trinidad & Tobago | Trinidadian; Tobagonian; Trinbagonian | Port of Spain; Port-of-Spain
TUN | Tunisia | Republic of Tunisia; Tunisian Republic | Tunisian | Tunis
TUR | Turkey | Turkiye; Türkiye; Republic of Turkey; Republic of Türkiye | Turkish; Turk | Ankara
TKM | Turkmenistan | Turkmenia | Turkmen; Turkmenistani | Ashgabat; Ashkhabad
TCA | Turks and Caicos Islands | Turks and Caicos; Turks & Caicos | Turks and Caicos Islander | Cockburn Town
TUV | Tuvalu | Ellice Islands | Tuvaluan | Funafuti
UGA | Uganda | Republic of Uganda | Ugandan | Kampala; Entebbe
UKR | Ukraine | The Ukraine | Ukrainian | Kyiv; Kiev; Kyyiv
ARE | United Arab Emirates | UAE; U.A.E.; Emirates; The Emirates; Trucial States | Emirati; Emiratis; UAE | Abu Dhabi; Dubai
GBR | United Kingdom | UK; U.K.; Britain; Great Britain; GB; United Kingdom of Great Britain and Northern Ireland | British; Briton; UK; U.K.; Brit; Britisher; Britons | London
USA | United States | US; U.S.; USA; U.S.A.; United States of America; America | American; US; U.S. | Washington; Washington DC; Washington D.C.; Washington, D.C.; Washington, DC
UMI | United States Minor Outlying Islands | Wake Island; Midway Islands; Midway Atoll; Johnston Atoll | |
URY | Uruguay | Oriental Republic of Uruguay | Uruguayan | Montevideo
UZB | Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbekistani | Tashkent
VUT | Vanuatu | Republic of Vanuatu; New Hebrides | Vanuatuan; Ni-Vanuatu | Port Vila; Port-Vila
VEN | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Caracas
VNM | Vietnam | Viet Nam; Socialist Republic of Vietnam | Vietnamese | Hanoi; Ha Noi
VIR | United States Virgin Islands | US Virgin Islands; U.S. Virgin Islands; Virgin Islands; USVI | Virgin Islander | Charlotte Amalie
WLF | Wallis and Futuna | Wallis and Futuna Islands | Wallisian; Futunan | Mata-Utu
ESH | Western Sahara | Sahrawi Arab Democratic Republic; SADR; Spanish Sahara | Sahrawi; Saharawi | Laayoune; El Aaiun
YEM | Yemen | Republic of Yemen | Yemeni; Yemenite | Sanaa; Sana'a; San'a; Aden
ZMB | Zambia | Republic of Zambia; Northern Rhodesia | Zambian | Lusaka
ZWE | Zimbabwe | Republic of Zimbabwe | Zimbabwean | Harare
`;

/**
 * States that are no more: name | other names | adjective and nouns | capital | alpha-3 of the
 * state that news means by it today, or -.
 */
export const FORMER_STATES = `
Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia; former Soviet Union | Soviet | | RUS
Yugoslavia | former Yugoslavia; Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia; SFRY | Yugoslav; Yugoslavian | | -
Czechoslovakia | | Czechoslovak; Czechoslovakian | | -
East Germany | German Democratic Republic; GDR; DDR | East German | East Berlin | DEU
Zaire | Belgian Congo; Congo Free State | Zairian; Zairean | Leopoldville | COD
Rhodesia | Southern Rhodesia; Zimbabwe Rhodesia | Rhodesian | Salisbury | ZWE
Upper Volta | | Upper Voltan; Voltaic | | BFA
Dahomey | | Dahomean | | BEN
South Vietnam | Republic of Vietnam | South Vietnamese | Saigon | VNM
North Vietnam | Democratic Republic of Vietnam | North Vietnamese | | VNM
South Yemen | People's Democratic Republic of Yemen | South Yemeni | | YEM
North Yemen | Yemen Arab Republic | North Yemeni | | YEM
Ottoman Empire | Sublime Porte | Ottoman | Constantinople | TUR
Prussia | Kingdom of Prussia | Prussian | | DEU
Nazi Germany | Third Reich | Nazi | | DEU
Austria-Hungary | Austro-Hungarian Empire; Habsburg Empire | Austro-Hungarian; Habsburg | | -
Russian Empire | Tsarist Russia; Imperial Russia | | Petrograd | RUS
British Empire | | | | GBR
British India | British Raj | | | IND
East Pakistan | | East Pakistani | | BGD
Biafra | Republic of Biafra | Biafran | | NGA
Netherlands Antilles | | Antillean | | NLD
Korea | Korean Peninsula; Korean peninsula; Choson | Korean | | -
Byzantine Empire | Byzantium | Byzantine | | -
Roman Empire | | Roman | | -
Manchukuo | | Manchurian | | CHN
Qing Dynasty | Qing Empire | | | CHN
`;

/**
 * International bodies: canonical name = aliases. All of type `international_org`, without country.
 */
export const INTERNATIONAL_BODIES = `
United Nations=UN=UNO=United Nations Organization=United Nations Organisation=the UN
UN Security Council=Security Council=United Nations Security Council=UNSC
UN General Assembly=General Assembly=United Nations General Assembly=UNGA
UN Secretariat=United Nations Secretariat
United Nations Children's Fund=UNICEF=UN Children's Fund=United Nations International Children's Emergency Fund
United Nations High Commissioner for Refugees=UNHCR=UN refugee agency=UN High Commissioner for Refugees=United Nations Refugee Agency
UN Human Rights Council=United Nations Human Rights Council=UNHRC=Human Rights Council
Office of the UN High Commissioner for Human Rights=OHCHR=UN Human Rights Office=Office of the High Commissioner for Human Rights=UN High Commissioner for Human Rights=United Nations High Commissioner for Human Rights
Office for the Coordination of Humanitarian Affairs=OCHA=UNOCHA=UN OCHA=UN Office for the Coordination of Humanitarian Affairs=United Nations Office for the Coordination of Humanitarian Affairs
World Food Programme=WFP=World Food Program=UN World Food Programme=U.N. World Food Program=UNWFP
World Health Organization=WHO=World Health Organisation=UN health agency
Food and Agriculture Organization=FAO=Food and Agriculture Organisation=UN Food and Agriculture Organization
UNESCO=United Nations Educational, Scientific and Cultural Organization=UN Educational, Scientific and Cultural Organization=World Heritage Committee
United Nations Development Programme=UNDP=UN Development Programme=UN Development Program=United Nations Development Program
United Nations Environment Programme=UNEP=UN Environment Programme=UN Environment Program=UN Environment
United Nations Population Fund=UNFPA=UN Population Fund
UNAIDS=Joint United Nations Programme on HIV/AIDS=UN AIDS
UN Women=United Nations Women=UNIFEM
UN-Habitat=UN Habitat
United Nations Relief and Works Agency=UNRWA=UN Relief and Works Agency=United Nations Relief and Works Agency for Palestine Refugees
United Nations Office on Drugs and Crime=UNODC=UN Office on Drugs and Crime
UN Conference on Trade and Development=UNCTAD=United Nations Conference on Trade and Development
United Nations Industrial Development Organization=UNIDO
United Nations Mine Action Service=UNMAS=UN Mine Action Service
United Nations Office for Project Services=UNOPS
International Fund for Agricultural Development=IFAD
International Organization for Migration=IOM=International Organisation for Migration=UN migration agency=UN Migration
International Labour Organization=ILO=International Labor Organization=International Labour Organisation
International Atomic Energy Agency=IAEA=UN nuclear watchdog=UN atomic watchdog=UN nuclear agency
Organisation for the Prohibition of Chemical Weapons=OPCW=Organization for the Prohibition of Chemical Weapons
Comprehensive Nuclear-Test-Ban Treaty Organization=CTBTO
International Maritime Organization=IMO=International Maritime Organisation
International Civil Aviation Organization=ICAO=International Civil Aviation Organisation
International Telecommunication Union=ITU
Universal Postal Union=UPU
World Meteorological Organization=WMO=World Meteorological Organisation
World Intellectual Property Organization=WIPO
World Tourism Organization=UNWTO=UN Tourism
Intergovernmental Panel on Climate Change=IPCC
UN Framework Convention on Climate Change=UNFCCC
World Bank=World Bank Group=IBRD=International Bank for Reconstruction and Development
International Finance Corporation=IFC
International Development Association=IDA
International Monetary Fund=IMF
World Trade Organization=WTO=World Trade Organisation
Bank for International Settlements=BIS
Financial Action Task Force=FATF
World Customs Organization=WCO
Organisation for Economic Co-operation and Development=OECD=Organization for Economic Cooperation and Development=Organisation for Economic Cooperation and Development
International Energy Agency=IEA
International Renewable Energy Agency=IRENA
Organization of the Petroleum Exporting Countries=Organization of Petroleum Exporting Countries=OPEC=Organisation of the Petroleum Exporting Countries
OPEC+=OPEC Plus
Gas Exporting Countries Forum=GECF
International Criminal Court=ICC
International Court of Justice=ICJ=World Court
International Criminal Tribunal for the former Yugoslavia=ICTY=UN war crimes tribunal=Yugoslav war crimes tribunal=Hague tribunal
International Criminal Tribunal for Rwanda=ICTR
International Residual Mechanism for Criminal Tribunals=IRMCT
Special Court for Sierra Leone=SCSL
Special Tribunal for Lebanon=STL
Extraordinary Chambers in the Courts of Cambodia=ECCC=Khmer Rouge tribunal
Permanent Court of Arbitration=PCA
Court of Arbitration for Sport=CAS
International Tribunal for the Law of the Sea=ITLOS
European Court of Human Rights=ECHR=Strasbourg court
European Court of Justice=ECJ=Court of Justice of the European Union=CJEU=EU's top court=EU Court of Justice
African Court on Human and Peoples' Rights=African Court
Inter-American Court of Human Rights=IACHR Court
Inter-American Commission on Human Rights=IACHR
East African Court of Justice=EACJ
Interpol=International Criminal Police Organization
Europol=European Police Office
Eurojust
Frontex=European Border and Coast Guard Agency
European Union=EU=European Community=EC=European Economic Community=EEC=27-nation bloc
European Commission=EU Commission=EU executive=Commission of the European Communities
European Parliament=EU Parliament
European Council=EU Council
Council of the European Union=EU Council of Ministers
European Central Bank=ECB
European Investment Bank=EIB
European Medicines Agency=EMA
European Centre for Disease Prevention and Control=ECDC
European External Action Service=EEAS
European Food Safety Authority=EFSA
European Aviation Safety Agency=EASA=European Union Aviation Safety Agency
European Space Agency=ESA
European Bank for Reconstruction and Development=EBRD
European Free Trade Association=EFTA
Eurostat
Eurogroup
Euratom
European Public Prosecutor's Office=EPPO
European People's Party=EPP
EULEX=European Union Rule of Law Mission in Kosovo
EUFOR=EU Force=European Union Force
Council of Europe=Parliamentary Assembly of the Council of Europe=PACE
Venice Commission
Organization for Security and Co-operation in Europe=OSCE=Organization for Security and Cooperation in Europe=Organisation for Security and Co-operation in Europe=Organisation for Security and Cooperation in Europe
Office for Democratic Institutions and Human Rights=ODIHR
NATO=North Atlantic Treaty Organization=North Atlantic Treaty Organisation=North Atlantic Alliance=Atlantic Alliance
North Atlantic Council
International Security Assistance Force=ISAF
Resolute Support Mission=Resolute Support
KFOR=Kosovo Force
SFOR=Stabilisation Force
Multi-National Force-Iraq=Multi-National Force=MNF-I=Multinational Force
Warsaw Pact
Collective Security Treaty Organization=CSTO=Collective Security Treaty Organisation
Commonwealth of Independent States=CIS
Eurasian Economic Union=EAEU=EEU
Shanghai Cooperation Organisation=SCO=Shanghai Cooperation Organization
BRICS
New Development Bank=BRICS bank
Asian Infrastructure Investment Bank=AIIB
Asian Development Bank=ADB
African Development Bank=AfDB
Inter-American Development Bank=IDB=IADB
Islamic Development Bank=IsDB
Group of Seven=G7=G-7
Group of Eight=G8=G-8
Group of Twenty=G20=G-20=Group of 20
Group of 77=G77
African Union=AU=Organization of African Unity=OAU=Organisation of African Unity
AU Peace and Security Council=African Union Peace and Security Council
African Union Commission=AU Commission
Africa Centres for Disease Control and Prevention=Africa CDC
African Union Mission in Somalia=AMISOM=AU Mission in Somalia=ATMIS=African Union Transition Mission in Somalia=AUSSOM
UN-African Union Mission in Darfur=UNAMID
Economic Community of West African States=ECOWAS=CEDEAO
ECOMOG
West African Economic and Monetary Union=UEMOA=WAEMU
Alliance of Sahel States=AES=Confederation of Sahel States
G5 Sahel=G5 Sahel Joint Force
Multinational Joint Task Force=MNJTF
Southern African Development Community=SADC=SAMIDRC=SAMIM
Intergovernmental Authority on Development=IGAD
East African Community=EAC=East African Community Regional Force=EACRF
Economic Community of Central African States=ECCAS=CEEAC
Central African Economic and Monetary Community=CEMAC
Common Market for Eastern and Southern Africa=COMESA
International Conference on the Great Lakes Region=ICGLR
Arab Maghreb Union=AMU
Lake Chad Basin Commission
Arab League=League of Arab States
Gulf Cooperation Council=GCC=Gulf Co-operation Council
Organisation of Islamic Cooperation=OIC=Organization of Islamic Cooperation=Organization of the Islamic Conference=Organisation of the Islamic Conference
Islamic Military Counter Terrorism Coalition
Organization of Arab Petroleum Exporting Countries=OAPEC
Association of Southeast Asian Nations=ASEAN=Association of South East Asian Nations
ASEAN Regional Forum
Asia-Pacific Economic Cooperation=APEC=Asia Pacific Economic Cooperation
South Asian Association for Regional Cooperation=SAARC
BIMSTEC
Pacific Islands Forum=PIF
Melanesian Spearhead Group
Quad=Quadrilateral Security Dialogue
AUKUS
Organization of American States=OAS=Organisation of American States
Pan American Health Organization=PAHO=Pan-American Health Organization
Community of Latin American and Caribbean States=CELAC
Union of South American Nations=UNASUR
Mercosur=Mercosul=Southern Common Market
Andean Community
Caribbean Community=CARICOM
Bolivarian Alliance for the Americas=ALBA
Lima Group
Economic Commission for Latin America and the Caribbean=ECLAC
Central American Integration System=SICA
Organisation of Eastern Caribbean States=OECS
Commonwealth of Nations=The Commonwealth=Commonwealth Secretariat
Organisation internationale de la Francophonie=La Francophonie=Francophonie=OIF
Community of Portuguese Language Countries=CPLP
Non-Aligned Movement=NAM
Visegrad Group=V4
Nordic Council
Arctic Council
Antarctic Treaty System
Union for the Mediterranean
Black Sea Economic Cooperation=BSEC
Organization of Turkic States=Turkic Council
International Committee of the Red Cross=ICRC
International Federation of Red Cross and Red Crescent Societies=IFRC
International Whaling Commission=IWC
Inter-Parliamentary Union=IPU
International Hydrographic Organization
Mekong River Commission
GAVI=Global Alliance for Vaccines and Immunization=Gavi, the Vaccine Alliance
Global Fund=Global Fund to Fight AIDS, Tuberculosis and Malaria
COVAX
CITES
Paris Club
London Club
Middle East Quartet=the Quartet
Peace Implementation Council
Office of the High Representative=OHR
Minsk Group=OSCE Minsk Group
Normandy Format
United Nations Interim Force in Lebanon=UNIFIL=UN Interim Force in Lebanon
United Nations Disengagement Observer Force=UNDOF
United Nations Truce Supervision Organization=UNTSO
United Nations Multidimensional Integrated Stabilization Mission in Mali=MINUSMA=UN mission in Mali
MONUSCO=MONUC=UN mission in Congo=United Nations Organization Stabilization Mission in the Democratic Republic of the Congo=UN Organization Stabilization Mission in the DR Congo
MINUSCA=United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
MINUSTAH=United Nations Stabilization Mission in Haiti=UN Stabilization Mission in Haiti
MINURSO=United Nations Mission for the Referendum in Western Sahara
United Nations Mission in South Sudan=UNMISS=UN Mission in South Sudan
United Nations Mission in Sudan=UNMIS
United Nations Integrated Transition Assistance Mission in Sudan=UNITAMS
UNISFA=United Nations Interim Security Force for Abyei
UNMIL=United Nations Mission in Liberia
UNOCI=United Nations Operation in Cote d'Ivoire
UNAMSIL=United Nations Mission in Sierra Leone
UNMEE=United Nations Mission in Ethiopia and Eritrea
UNOSOM
UNSOM=United Nations Assistance Mission in Somalia
UNFICYP=United Nations Peacekeeping Force in Cyprus
United Nations Assistance Mission in Afghanistan=UNAMA=UN Assistance Mission in Afghanistan=UN mission in Afghanistan
United Nations Assistance Mission for Iraq=UNAMI=UN Assistance Mission for Iraq
United Nations Support Mission in Libya=UNSMIL=UN Support Mission in Libya=UN mission in Libya
UNSMIS=United Nations Supervision Mission in Syria
UNMIK=United Nations Mission in Kosovo=United Nations Interim Administration Mission in Kosovo
UNPROFOR=United Nations Protection Force
UNTAET
UNTAC
UNMIT
UNITAD
UN Verification Mission in Colombia
UNMHA
UNIIIC
UN Monitoring, Verification and Inspection Commission=UNMOVIC=UNSCOM
UN Command=United Nations Command=UNC
BINUH
Multinational Security Support Mission=MSS
Ceasefire Monitoring Mission
Global Coalition against Daesh=US-led coalition
Saudi-led coalition=Arab coalition
League of Nations
African, Caribbean and Pacific Group of States=ACP
International Seabed Authority=ISA
Codex Alimentarius
UN Peacebuilding Commission
UN Economic and Social Council=ECOSOC
UN Commission of Inquiry
Board of Peace
`;

/**
 * Buildings, streets and offices that stand for a body: alpha-3 | type | name = aliases; the first
 * name is what the body is called when nothing better is in the text.
 */
export const METONYMS = `
RUS | government | Kremlin=the Kremlin
USA | government | White House=the White House; Oval Office=West Wing; Foggy Bottom; Capitol Hill=US Capitol=Capitol; Pentagon=the Pentagon; Langley!
GBR | government | Downing Street=10 Downing Street=No 10=Number 10=Number Ten; Whitehall; Westminster!; Buckingham Palace; Kensington Palace; Clarence House; Holyrood; Stormont; Scotland Yard=New Scotland Yard; Threadneedle Street; Chequers; Lambeth Palace
FRA | government | Elysee=Elysee Palace; Matignon=Hotel Matignon; Quai d'Orsay; Palais Bourbon
ITA | government | Quirinale=Quirinal Palace; Palazzo Chigi; Farnesina; Viminale; Montecitorio
ESP | government | Moncloa=La Moncloa=Moncloa Palace; Zarzuela
PRT | government | Sao Bento Palace=Belem Palace
DEU | government | Bellevue Palace; Wilhelmstrasse
VAT | government | Apostolic Palace; Holy See=Vatican
TUR | government | Cankaya; Dolmabahce; Bestepe
IND | government | South Block; North Block; Raj Bhavan; Rashtrapati Bhavan
PAK | government | Aiwan-e-Sadr; Bani Gala
PHL | government | Malacanang=Malacanang Palace
KOR | government | Blue House=Cheong Wa Dae=Yongsan
CHN | government | Zhongnanhai; Great Hall of the People
JPN | government | Kasumigaseki; Nagatacho; Kantei; Imperial Palace
TWN | government | Presidential Office Building; Legislative Yuan; Executive Yuan; Control Yuan; Judicial Yuan; Mainland Affairs Council
HKG | government | Legco=Legislative Council of Hong Kong; Government House
THA | government | Grand Palace
MYS | government | Istana Negara; Seri Perdana
IDN | government | Merdeka Palace=Istana Merdeka
ARG | government | Casa Rosada=Pink House
BRA | government | Planalto=Planalto Palace; Itamaraty
CHL | government | La Moneda=La Moneda Palace
COL | government | Casa de Narino; Palacio de Narino
MEX | government | Los Pinos; Palacio Nacional
VEN | government | Miraflores=Miraflores Palace
PER | government | Pizarro Palace
ECU | government | Carondelet=Carondelet Palace
BOL | government | Palacio Quemado
KEN | government | State House; Harambee House
NGA | government | Aso Rock; Aso Villa
ZAF | government | Union Buildings; Mahlamba Ndlopfu; Luthuli House; Tuynhuys
EGY | government | Ittihadiya=Ittihadiya Palace=Heliopolis Palace
LBN | government | Baabda=Baabda Palace; Grand Serail
SYR | government | People's Palace
CMR | government | Etoudi=Etoudi Palace; Unity Palace
SEN | government | Palais de la Republique
UKR | government | Bankova; Mariinsky Palace
POL | government | Belweder
HUN | government | Sandor Palace; Carmelite Monastery
CZE | government | Prague Castle
SRB | government | Andricev Venac
ROU | government | Cotroceni=Cotroceni Palace
BGR | government | Dondukov
IRN | government | Pasteur Street
AFG | government | Arg=Presidential Palace of Kabul
AUS | government | Yarralumla=The Lodge
NZL | government | Beehive=the Beehive
CAN | government | Rideau Hall; Parliament Hill; Sussex Drive; Langevin Block
SWE | government | Rosenbad
NOR | government | Stortinget
DNK | government | Christiansborg; Marienborg
NLD | government | Binnenhof
BEL | government | Rue de la Loi; Palais d'Egmont
AUT | government | Ballhausplatz; Hofburg
CHE | government | Bundeshaus
IRL | government | Leinster House; Aras an Uachtarain; Merrion Street; Iveagh House
- | international_org | Turtle Bay; Berlaymont; Eurotower; Palais des Nations; Peace Palace
USA | company | Wall Street; Silicon Valley!; Madison Avenue; Hollywood!; Big Tech; Detroit Three
GBR | company | the City of London; Fleet Street; Lloyd's of London
JPN | company | Kabutocho
`;

/**
 * National bodies known by their own name: alpha-3 | type | name = aliases; ….
 */
export const NATIONAL_BODIES = `
USA | government | State Department=US State Department=Department of State; Department of Defense=Defense Department=US Defense Department; Justice Department=US Justice Department=Department of Justice=DOJ; Treasury Department=US Treasury=U.S. Treasury Department; Commerce Department=Department of Commerce; Department of Homeland Security=DHS=Homeland Security Department; Central Intelligence Agency=CIA; Federal Bureau of Investigation=FBI; National Security Agency=NSA; Office of the Director of National Intelligence=ODNI; Defense Intelligence Agency; National Security Council; Federal Reserve=US Federal Reserve=Fed; Congress=US Congress; US Senate; US House of Representatives=House of Representatives=US House; US Supreme Court; Environmental Protection Agency=EPA; Food and Drug Administration=FDA; Centers for Disease Control and Prevention=CDC=Centers for Disease Control; National Institutes of Health=NIH; NASA=National Aeronautics and Space Administration; Federal Aviation Administration=FAA; National Transportation Safety Board=NTSB; Federal Emergency Management Agency=FEMA; US Geological Survey=USGS; National Hurricane Center=US National Hurricane Center; National Weather Service; NOAA=National Oceanic and Atmospheric Administration; USAID=U.S. Agency for International Development; Peace Corps; Internal Revenue Service=IRS; Securities and Exchange Commission=SEC; Federal Trade Commission=FTC; Federal Communications Commission=FCC; Federal Election Commission=FEC; Drug Enforcement Administration=DEA; Bureau of Alcohol, Tobacco, Firearms and Explosives=ATF; Immigration and Customs Enforcement=ICE; Customs and Border Protection=CBP; Transportation Security Administration=TSA; Secret Service=US Secret Service; Office of Foreign Assets Control=OFAC; Office of Management and Budget=OMB; Government Accountability Office=GAO; Congressional Budget Office=CBO; Labor Department; Agriculture Department=USDA=US Department of Agriculture; Energy Department=Department of Energy; Department of Health and Human Services=HHS; Department of Veterans Affairs; Department of Education; Interior Department; Transportation Department; House Foreign Affairs Committee; Senate Foreign Relations Committee; Senate Judiciary Committee; House Judiciary Committee; Joint Chiefs of Staff; DOGE=Department of Government Efficiency; International Trade Commission; National Labor Relations Board; Coalition Provisional Authority; 9/11 Commission=September 11 Commission; Trump administration; Biden administration; Obama administration; Bush administration; Clinton administration; Reagan administration; Nuclear Regulatory Commission=NRC; Consumer Product Safety Commission; Amtrak!; Tennessee Valley Authority; Voice of America Board; Smithsonian!
USA | military | US Army; US Navy; US Air Force=USAF; US Marine Corps=US Marines=Marine Corps=Marines; US Central Command=CENTCOM; US Africa Command=AFRICOM; US Southern Command=SOUTHCOM; US European Command=EUCOM; US Indo-Pacific Command=INDOPACOM=US Pacific Command; US Northern Command=NORTHCOM=NORAD; US Special Operations Command=SOCOM; US Space Force=Space Force; US Fifth Fleet=Fifth Fleet; US Seventh Fleet=Seventh Fleet; US Forces Korea=USFK; Delta Force; Navy SEALs; Green Berets; US Army Rangers=Army Rangers; 82nd Airborne Division=82nd Airborne; 101st Airborne Division=101st Airborne; US National Guard=National Guard; Army Corps of Engineers=US Army Corps of Engineers; West Point; US Cyber Command=Cyber Command
USA | police | US Coast Guard; Border Patrol=US Border Patrol; New York Police Department=NYPD; Los Angeles Police Department=LAPD; US Marshals Service=US Marshals; Chicago Police Department; Texas Rangers; Capitol Police=US Capitol Police; Minneapolis Police Department
GBR | government | Foreign Office=British Foreign Office=Foreign and Commonwealth Office=Foreign, Commonwealth and Development Office=FCDO; Home Office; Ministry of Defence=MoD; HM Treasury; House of Commons; House of Lords; British Parliament; MI5=MI-5=Security Service; MI6=MI-6=Secret Intelligence Service; GCHQ; Crown Prosecution Service=CPS; Old Bailey; Bank of England=BoE; National Health Service=NHS; Serious Fraud Office; Electoral Commission; Met Office; Ofcom; Financial Conduct Authority=FCA; Competition and Markets Authority; Office for National Statistics=ONS; UK Maritime Trade Operations=UKMTO=United Kingdom Maritime Trade Operations; Scottish Parliament; Scottish Government; Welsh Assembly=Senedd; Northern Ireland Assembly; Public Health England; UK Health Security Agency; HM Revenue and Customs=HMRC; Border Force!; Air Accidents Investigation Branch; Privy Council; British Council; Environment Agency
GBR | military | British Army; Royal Navy; Royal Air Force=RAF; Royal Marines; Special Air Service=SAS; Special Boat Service; Household Cavalry; Gurkhas; Royal Anglian Regiment; Black Watch; Coldstream Guards; Territorial Army
GBR | police | Metropolitan Police=Met Police=Metropolitan Police Service; Police Service of Northern Ireland=PSNI; Royal Ulster Constabulary=RUC; National Crime Agency=NCA; Police Scotland; West Midlands Police; Greater Manchester Police; City of London Police; British Transport Police
FRA | government | National Assembly of France; French National Assembly; French Senate; DGSE=Directorate-General for External Security; DGSI; Conseil d'Etat; Conseil Constitutionnel; Quai d'Orsay Ministry; Banque de France=Bank of France; Paris prosecutor's office; INSEE; BEA; Sante Publique France
FRA | military | French Foreign Legion=Foreign Legion; French Army; French Navy; French Air Force; Operation Barkhane Force=Barkhane; GIGN; Charles de Gaulle Group; Takuba Task Force
FRA | police | Gendarmerie Nationale=French gendarmerie; Police Nationale; CRS!; RAID!
DEU | government | Bundestag=German Bundestag; Bundesrat; Bundesbank; Federal Constitutional Court=Bundesverfassungsgericht; BND=Bundesnachrichtendienst; BfV=Federal Office for the Protection of the Constitution; Robert Koch Institute=RKI; BaFin; Stasi; Reichstag; Federal Prosecutor's Office; Chancellery=German Chancellery; Treuhand; Federal Network Agency=Bundesnetzagentur; Destatis
DEU | military | Bundeswehr; Wehrmacht; Luftwaffe; SS!; KSK
DEU | police | Bundeskriminalamt=BKA; Bundespolizei=German Federal Police; Gestapo; GSG 9=GSG9
ITA | government | Italian Senate; Bank of Italy=Banca d'Italia; Constitutional Court of Italy; Consob; Istat; Court of Cassation
ITA | police | Carabinieri; Guardia di Finanza; Polizia di Stato; Italian Coast Guard
ESP | government | Cortes=Cortes Generales; Congress of Deputies; Spanish Senate; Audiencia Nacional; Generalitat=Catalan government; CNI; Bank of Spain=Banco de Espana; Basque government
ESP | police | Guardia Civil=Civil Guard; Mossos d'Esquadra=Mossos; Ertzaintza; Policia Nacional
PRT | government | Assembly of the Republic; Bank of Portugal
PRT | police | Guarda Nacional Republicana=GNR
NLD | government | Tweede Kamer=States General; De Nederlandsche Bank; AIVD; Dutch Safety Board
NLD | police | Royal Netherlands Marechaussee=Marechaussee
BEL | government | National Bank of Belgium; Belgian Chamber of Representatives
CHE | government | Swiss National Bank=SNB; Swiss Federal Council; Fedpol; FINMA
AUT | government | Nationalrat; BVT=DSN; Austrian National Bank
IRL | government | Dail=Dail Eireann=Oireachtas; Seanad; Central Bank of Ireland
IRL | police | Garda=Gardai=Garda Siochana=An Garda Siochana
SWE | government | Riksdag; Riksbank=Sveriges Riksbank; Sapo=Swedish Security Service
NOR | government | Storting; Norges Bank; Norwegian Nobel Committee=Nobel Committee; PST; Oil Fund
DNK | government | Folketing=Folketinget; Danmarks Nationalbank; PET!
FIN | government | Eduskunta; Supo
ISL | government | Althing=Alþingi; Icelandic Meteorological Office
POL | government | Sejm; Polish Senate; National Bank of Poland; Institute of National Remembrance=IPN; ABW
CZE | government | Czech National Bank; BIS!
SVK | government | Slovak National Council
HUN | government | Orszaggyules; National Bank of Hungary
ROU | government | DNA!; Securitate; National Bank of Romania
BGR | government | Sobranie=Narodno Sabranie
GRC | government | Hellenic Parliament=Vouli; Bank of Greece; EYP
GRC | police | Hellenic Coast Guard; Hellenic Police
CYP | government | Cypriot House of Representatives
SRB | government | Skupstina; BIA
SRB | military | Yugoslav People's Army=JNA; Yugoslav Army; Bosnian Serb Army=VRS!
HRV | government | Sabor
SVN | government | Drzavni Zbor
XKX | police | Kosovo Police; Kosovo Security Force
ALB | government | SPAK
RUS | government | State Duma=Duma=Russian Duma; Federation Council; Federal Security Service=FSB; SVR=Foreign Intelligence Service; GRU=Main Intelligence Directorate; KGB; NKVD; Central Bank of Russia=Bank of Russia; Investigative Committee=Russian Investigative Committee; Roskomnadzor; Roscosmos; Rosatom; Rosaviatsiya; Rosoboronexport; Gosudarstvennaya Duma; Supreme Soviet; Central Election Commission; Politburo!; Security Council of Russia=Russian Security Council; Rosreestr; Rosgidromet; Prosecutor General's Office of Russia; Rossotrudnichestvo
RUS | military | Red Army; Black Sea Fleet; Rosgvardia=National Guard of Russia=Russian National Guard; Spetsnaz; Soviet Army; Strategic Rocket Forces; Russian Aerospace Forces=VKS; Baltic Fleet; Pacific Fleet!; Northern Fleet; Africa Corps!; Cossacks!
RUS | police | OMON; SOBR; Federal Penitentiary Service; GAI!
UKR | government | Verkhovna Rada=Rada; Security Service of Ukraine=SBU; HUR=Main Directorate of Intelligence=GUR; National Anti-Corruption Bureau=NABU; Energoatom; National Bank of Ukraine; Naftogaz!
UKR | military | Armed Forces of Ukraine=Ukrainian Armed Forces=AFU; Azov Brigade; Ukrainian Air Force; Aidar Battalion; Territorial Defense Forces
UKR | police | Berkut!; National Guard of Ukraine; State Border Guard Service
BLR | government | KGB of Belarus; House of Representatives of Belarus
GEO | government | Georgian Parliament; State Security Service of Georgia
ARM | government | National Security Service of Armenia
AZE | government | Milli Majlis=Milli Mejlis
MDA | government | Moldovan Parliament
KAZ | government | Mazhilis=Majilis; KNB
KGZ | government | Jogorku Kenesh; GKNB
UZB | government | Oliy Majlis
TJK | government | Majlisi Oli
TKM | government | Mejlis
TUR | government | Grand National Assembly=Turkish Grand National Assembly; MIT!=National Intelligence Organization=National Intelligence Organisation; Diyanet; AFAD; High Election Board=Supreme Electoral Council=YSK; Central Bank of the Republic of Turkey; Constitutional Court of Turkey; RTUK
TUR | military | Turkish Armed Forces=TSK; Turkish General Staff
TUR | police | Jandarma
ISR | government | Knesset; Mossad; Shin Bet=Shabak=Israel Security Agency; Bank of Israel; COGAT; Aman!; Israel Prison Service; Magen David Adom!; Yad Vashem!; Israeli Civil Administration; Jewish Agency!; Israel Antiquities Authority; Israel Lands Authority
ISR | military | Israel Defense Forces=IDF=Israeli Defense Forces=Israel Defence Forces=Israeli Defence Forces; Israeli Air Force; Israeli Navy; Golani Brigade; Givati Brigade; Sayeret Matkal; Unit 8200; South Lebanon Army
ISR | police | Israel Police=Israeli Police; Yamam; Border Police!
PSE | government | Palestinian Authority=PA=Palestinian National Authority=PNA; Palestinian Legislative Council=PLC; Gaza Health Ministry=Health Ministry in Gaza; Palestinian Health Ministry; Gaza Civil Defense=Gaza Civil Defence
PSE | police | Preventive Security!; Force 17
LBN | government | Lebanese Parliament; Banque du Liban; Civil Defense of Lebanon
LBN | military | Lebanese Armed Forces=Lebanese Army=LAF
LBN | police | Internal Security Forces; General Security Directorate
SYR | government | People's Assembly of Syria; Syrian National Council; Mukhabarat!; Air Force Intelligence Directorate
SYR | military | Syrian Arab Army=SAA; Fourth Armoured Division; Republican Guard!
JOR | government | General Intelligence Directorate; Royal Court of Jordan
JOR | military | Arab Legion; Jordanian Armed Forces
IRQ | government | Council of Representatives; Iraqi Governing Council; Independent High Electoral Commission=IHEC; Iraqi National Intelligence Service; Kurdistan Regional Government=KRG; Rafidain Bank!; Iraqi Interior Ministry
IRQ | military | Iraqi Army; Fedayeen Saddam; Counter-Terrorism Service=CTS; Golden Division; Peshmerga; Republican Guards!
IRN | government | Majlis=Islamic Consultative Assembly; Guardian Council=Council of Guardians; Assembly of Experts; Expediency Council=Expediency Discernment Council; Supreme National Security Council=SNSC; Atomic Energy Organization of Iran=AEOI; Ministry of Intelligence and Security=VEVAK; Evin Prison!; SAVAK
IRN | military | Islamic Revolutionary Guard Corps=IRGC=Revolutionary Guards=Revolutionary Guard=Revolutionary Guard Corps=Sepah=Pasdaran=Iran's Revolutionary Guards=Iranian Revolutionary Guards=Iranian Revolutionary Guard; Quds Force=Qods Force=Al-Quds Force; Basij; Artesh; Khatam al-Anbiya Central Headquarters
IRN | police | Morality Police=Gasht-e Ershad; Faraja
SAU | government | Shura Council!; Royal Court!; Saudi Royal Court; SAMA; Public Investment Fund=PIF!; KSrelief
SAU | military | Saudi Arabian National Guard; Royal Saudi Air Force
ARE | government | Federal National Council; Mubadala!; Abu Dhabi Investment Authority=ADIA; Crown Prince Court
QAT | government | Qatar Investment Authority=QIA; Amiri Diwan
KWT | government | Kuwait Investment Authority; Kuwaiti National Assembly
BHR | military | Bahrain Defence Force; Peninsula Shield Force
OMN | government | Majlis al-Shura; State Council of Oman
YEM | government | Presidential Leadership Council; Supreme Political Council; Yemeni Parliament
EGY | government | Supreme Council of the Armed Forces=SCAF; Suez Canal Authority; Al-Azhar=Dar al-Ifta; State Security Investigations; Shura Council of Egypt; Central Bank of Egypt; House of Representatives of Egypt; General Intelligence Service
EGY | police | Central Security Forces
LBY | government | Government of National Accord=GNA; Government of National Unity=GNU; National Transitional Council=NTC; House of Representatives of Libya; General National Congress=GNC; High State Council; National Oil Corporation=NOC; Libyan Presidential Council
LBY | military | Libyan National Army=LNA=Libyan Arab Armed Forces
LBY | police | Libyan Coast Guard
TUN | government | Assembly of the Representatives of the People; Constituent Assembly of Tunisia
DZA | government | People's National Assembly; DRS
DZA | military | People's National Army
MAR | government | Makhzen; DGST; DGED
SDN | government | Transitional Sovereignty Council=Sovereignty Council=Sovereign Council; National Intelligence and Security Service=NISS; Transitional Military Council
SDN | military | Sudanese Armed Forces=Sudan Armed Forces=SAF; Popular Defence Forces
SSD | military | South Sudan People's Defence Forces=SSPDF
SSD | government | Transitional National Legislative Assembly
ETH | government | House of Peoples' Representatives; INSA; Ethiopian Human Rights Commission=EHRC; Prosperity government!; Derg; Tigray Interim Administration
ETH | military | Ethiopian National Defence Force=ENDF=Ethiopian National Defense Force
ERI | military | Eritrean Defence Forces
SOM | government | Transitional Federal Government=TFG; National Intelligence and Security Agency=NISA; Villa Somalia; Jubaland administration
SOM | military | Somali National Army=SNA; Danab; Macawisley
KEN | government | Independent Electoral and Boundaries Commission=IEBC; Kenya Wildlife Service=KWS; Directorate of Criminal Investigations=DCI; National Intelligence Service; Central Bank of Kenya
KEN | military | Kenya Defence Forces=KDF=Kenyan Defence Forces
KEN | police | General Service Unit; Kenya Police; Independent Policing Oversight Authority!; Administration Police
UGA | government | Electoral Commission of Uganda; Chieftaincy of Military Intelligence=CMI
UGA | military | Uganda People's Defence Force=UPDF=Uganda People's Defence Forces=Ugandan People's Defence Force
RWA | military | Rwanda Defence Force=RDF=Rwandan Defence Force=Rwandan Patriotic Army=RPA
RWA | government | Rwanda Investigation Bureau; Gacaca!
BDI | government | National Council for the Defence of Democracy Government
TZA | military | Tanzania People's Defence Force
COD | military | FARDC=Armed Forces of the Democratic Republic of the Congo; Force Publique
COD | government | CENI=Independent National Electoral Commission; Gecamines!; ICCN
CAF | military | FACA
CMR | military | Rapid Intervention Battalion=BIR
CMR | government | ELECAM
TCD | military | Chadian National Army
NGA | government | INEC; Economic and Financial Crimes Commission=EFCC; Department of State Services=DSS; National Emergency Management Agency=NEMA; Central Bank of Nigeria=CBN; NNPC!; Nigeria Centre for Disease Control=NCDC; NAFDAC; NDLEA=National Drug Law Enforcement Agency; Niger Delta Development Commission; State Emergency Management Agency=SEMA
NGA | military | Nigerian Army; Nigerian Air Force; Nigerian Navy; Joint Task Force=JTF; Operation Hadin Kai Command
NGA | police | Nigeria Police Force=Nigeria Police; SARS!=Special Anti-Robbery Squad; Nigeria Security and Civil Defence Corps=NSCDC; Hisbah
GHA | government | Electoral Commission of Ghana; Bank of Ghana; COCOBOD
MLI | military | FAMa=Malian Armed Forces
MLI | government | National Transition Council; CNSP=National Committee for the Salvation of the People; CMDT!
BFA | military | Volunteers for the Defense of the Homeland=VDP=Volunteers for the Defence of the Homeland
BFA | government | Patriotic Movement for Safeguard and Restoration=MPSR
NER | government | National Council for the Safeguard of the Homeland
GIN | government | National Committee of Reconciliation and Development=CNRD; National Council for Democracy and Development=CNDD
CIV | military | Forces Nouvelles Army; FRCI
SLE | military | Republic of Sierra Leone Armed Forces
LBR | government | Truth and Reconciliation Commission of Liberia
ZAF | government | National Prosecuting Authority=NPA!; Truth and Reconciliation Commission=TRC; South African Reserve Bank; Independent Electoral Commission=IEC; Zondo Commission; State Security Agency; Eskom!; Transnet!; Public Protector; Special Investigating Unit=SIU
ZAF | military | South African National Defence Force=SANDF
ZAF | police | South African Police Service=SAPS; Hawks!; Scorpions!
ZWE | government | Zimbabwe Electoral Commission=ZEC; Reserve Bank of Zimbabwe; Central Intelligence Organisation=CIO!
ZWE | military | Zimbabwe Defence Forces; Fifth Brigade
MOZ | military | FADM; FDS!
MOZ | government | CNE!
AGO | military | Angolan Armed Forces
MWI | government | Malawi Electoral Commission
ZMB | government | Electoral Commission of Zambia
IND | government | Lok Sabha; Rajya Sabha; Research and Analysis Wing=RAW!; Central Bureau of Investigation=CBI; National Investigation Agency=NIA; Enforcement Directorate; Election Commission of India; Reserve Bank of India=RBI; NITI Aayog; Intelligence Bureau; Indian Space Research Organisation=ISRO=Indian Space Research Organization; Ministry of External Affairs=MEA; India Meteorological Department=IMD; National Disaster Management Authority; National Disaster Response Force=NDRF; Supreme Court of India; DRDO; Securities and Exchange Board of India=SEBI; Vidhan Sabha; Planning Commission of India; Archaeological Survey of India; Prime Minister's Office!; Bombay High Court; Delhi High Court; Calcutta High Court
IND | military | Indian Army; Indian Navy; Indian Air Force=IAF; Rashtriya Rifles; Assam Rifles; National Security Guard=NSG!
IND | police | Central Reserve Police Force=CRPF; Border Security Force=BSF; Central Industrial Security Force=CISF; Indo-Tibetan Border Police=ITBP; Sashastra Seema Bal=SSB; Mumbai Police; Delhi Police; Special Task Force
PAK | government | Inter-Services Intelligence=ISI=Inter-Services Intelligence Directorate; National Accountability Bureau=NAB; Election Commission of Pakistan=ECP; Federal Investigation Agency=FIA; National Disaster Management Authority of Pakistan; State Bank of Pakistan; Council of Islamic Ideology; Punjab Assembly; PEMRA
PAK | military | Inter-Services Public Relations=ISPR; Pakistan Army=Pakistani Army; Pakistan Air Force; Pakistan Navy; Frontier Corps; Pakistan Rangers=Sindh Rangers; Frontier Works Organisation
PAK | police | Frontier Constabulary; Levies; Khasadar
AFG | government | Loya Jirga; Wolesi Jirga; Meshrano Jirga; National Directorate of Security=NDS; High Peace Council; Independent Election Commission of Afghanistan; General Directorate of Intelligence; High Council for National Reconciliation
AFG | military | Afghan National Army=ANA; Afghan National Security Forces=ANSF; Afghan National Defense and Security Forces=ANDSF
AFG | police | Afghan National Police=ANP; Afghan Local Police
BGD | government | Jatiya Sangsad=Jatiyo Sangsad; Anti-Corruption Commission of Bangladesh; International Crimes Tribunal; Bangladesh Bank; DGFI
BGD | police | Rapid Action Battalion=RAB; Border Guard Bangladesh=BGB; Bangladesh Rifles=BDR; Ansar!
LKA | government | Election Commission of Sri Lanka; Central Bank of Sri Lanka
LKA | police | Special Task Force of Sri Lanka
NPL | government | Constituent Assembly of Nepal; Election Commission of Nepal
NPL | police | Armed Police Force; Nepal Police
MMR | government | State Administration Council=SAC; State Peace and Development Council=SPDC; State Law and Order Restoration Council=SLORC; Pyithu Hluttaw=Hluttaw; National Unity Government=NUG; Union Election Commission; State Security and Peace Commission; Pyidaungsu Hluttaw=CRPH
MMR | military | Tatmadaw; Myanmar Air Force; Pyu Saw Htee
MMR | police | Nasaka
THA | government | National Council for Peace and Order=NCPO; Constitutional Court of Thailand; Council for National Security; ISOC=Internal Security Operations Command; Central Investigation Bureau!; National Anti-Corruption Commission; Department of Special Investigation
THA | military | Royal Thai Army; Royal Thai Navy; Royal Thai Air Force
THA | police | Royal Thai Police
VNM | government | Vietnamese National Assembly; State Bank of Vietnam
VNM | military | People's Army of Vietnam; Viet Minh
KHM | government | National Election Committee
KHM | military | Royal Cambodian Armed Forces
MYS | government | Dewan Rakyat; Dewan Negara; Malaysian Anti-Corruption Commission=MACC; Bank Negara Malaysia=Bank Negara; 1Malaysia Development Berhad=1MDB
SGP | government | Monetary Authority of Singapore=MAS!; Temasek=Temasek Holdings; GIC!; Internal Security Department
IDN | government | Corruption Eradication Commission=KPK; General Elections Commission=KPU; Bank Indonesia; National Disaster Mitigation Agency=BNPB=National Disaster Management Agency; BMKG; National Search and Rescue Agency=Basarnas; People's Consultative Assembly
IDN | military | Indonesian National Armed Forces=TNI; Kopassus
IDN | police | Densus 88=Detachment 88; Brimob; Indonesian National Police; Polri
PHL | government | Commission on Elections=Comelec; Sandiganbayan; PHIVOLCS=Philippine Institute of Volcanology and Seismology; PAGASA; Philippine Drug Enforcement Agency=PDEA; Bangko Sentral ng Pilipinas; Bangsamoro government=BARMM!; National Disaster Risk Reduction and Management Council=NDRRMC; National Bureau of Investigation=NBI
PHL | military | Armed Forces of the Philippines=AFP!; Philippine Navy; Philippine Air Force; Philippine Army
PHL | police | Philippine National Police=PNP; Philippine Coast Guard=PCG!
TLS | government | National Parliament of Timor-Leste; Fretilin government!
CHN | government | National People's Congress=NPC; Chinese People's Political Consultative Conference=CPPCC; State Council!=State Council of China; Central Military Commission=CMC; Ministry of Public Security; Ministry of State Security=MSS!; People's Bank of China=PBOC; National Development and Reform Commission=NDRC; Taiwan Affairs Office; Politburo Standing Committee; Central Committee of the Communist Party; Central Commission for Discipline Inspection=CCDI; Supreme People's Court; Supreme People's Procuratorate; China Securities Regulatory Commission=CSRC; Cyberspace Administration of China=CAC; China Earthquake Administration; National Health Commission; General Administration of Customs; Xinjiang Production and Construction Corps=XPCC; Standing Committee of the National People's Congress; China National Space Administration=CNSA; Hong Kong and Macau Affairs Office; United Front Work Department
CHN | military | People's Liberation Army=PLA; PLA Navy=People's Liberation Army Navy=PLAN!; PLA Air Force; PLA Rocket Force; Eastern Theater Command=Eastern Theatre Command; Southern Theater Command; Western Theater Command; Strategic Support Force
CHN | police | China Coast Guard=Chinese Coast Guard; People's Armed Police; Chengguan
HKG | government | Legislative Council!; Independent Commission Against Corruption=ICAC; Court of Final Appeal; Hong Kong Monetary Authority
HKG | police | Hong Kong Police Force=Hong Kong Police
JPN | government | Diet!=National Diet; Bank of Japan=BOJ; Japan Meteorological Agency=JMA; Nuclear Regulation Authority; Imperial Household Agency; METI=Ministry of Economy, Trade and Industry; Unit 731!; JAXA=Japan Aerospace Exploration Agency; Public Security Intelligence Agency; Fire and Disaster Management Agency; Japan International Cooperation Agency=JICA; Cabinet Office!
JPN | military | Self-Defense Forces=SDF!=Japan Self-Defense Forces=Self-Defence Forces; Maritime Self-Defense Force=Japan Maritime Self-Defense Force; Ground Self-Defense Force; Air Self-Defense Force
JPN | police | Japan Coast Guard; National Police Agency; Tokyo Metropolitan Police
KOR | government | National Intelligence Service of South Korea=NIS; Constitutional Court of Korea; Bank of Korea=BOK; Unification Ministry; KCIA; Corruption Investigation Office; Korea Meteorological Administration; KDCA=Korea Disease Control and Prevention Agency; National Election Commission
KOR | military | Joint Chiefs of Staff of South Korea; ROK Army; Capital Defense Command; Defense Security Command
PRK | government | Supreme People's Assembly; State Affairs Commission; National Defense Commission=National Defence Commission; Committee for the Peaceful Reunification of Korea; Ministry of State Security of North Korea; Reconnaissance General Bureau; Bureau 39=Room 39
PRK | military | Korean People's Army=KPA; Strategic Force!
TWN | government | Central Election Commission of Taiwan; Central Weather Administration=Central Weather Bureau; National Security Bureau; Straits Exchange Foundation; Taipei Economic and Cultural Office; American Institute in Taiwan!
MNG | government | State Great Khural=Great Khural
AUS | government | Reserve Bank of Australia=RBA; Australian Security Intelligence Organisation=ASIO; ASIS; Bureau of Meteorology=Australian Bureau of Meteorology; ACCC=Australian Competition and Consumer Commission; High Court of Australia; CSIRO; Australian Electoral Commission; AMSA=Australian Maritime Safety Authority; ATSB; DFAT
AUS | military | Australian Defence Force=ADF!; Royal Australian Navy; Royal Australian Air Force=RAAF
AUS | police | Australian Federal Police; Victoria Police; New South Wales Police=NSW Police; Queensland Police; Australian Border Force
NZL | government | GNS Science; GeoNet; Reserve Bank of New Zealand
PNG | police | Royal Papua New Guinea Constabulary; Bougainville government!
CAN | government | Canadian House of Commons; Bank of Canada; Canadian Security Intelligence Service=CSIS!; Elections Canada; Supreme Court of Canada; Global Affairs Canada; Environment Canada; Transport Canada; Health Canada; Transportation Safety Board of Canada
CAN | military | Canadian Armed Forces=Canadian Forces; Royal Canadian Navy; Royal Canadian Air Force
CAN | police | Royal Canadian Mounted Police=RCMP; Ontario Provincial Police=OPP; Surete du Quebec; Canada Border Services Agency
MEX | government | National Electoral Institute=INE=Federal Electoral Institute=IFE; Attorney General's Office of Mexico=PGR=FGR; Pemex!; Conagua; Banxico=Bank of Mexico; INAH; National Migration Institute; CONADE; CISEN
MEX | military | SEDENA; SEMAR; National Guard of Mexico=Guardia Nacional
GTM | government | CICIG=International Commission against Impunity in Guatemala; Supreme Electoral Tribunal of Guatemala; CONRED; INSIVUMEH
SLV | government | Legislative Assembly of El Salvador; Bukele government!
HND | government | Supreme Electoral Council of Honduras
CUB | government | National Assembly of People's Power; Council of State of Cuba
CUB | military | Revolutionary Armed Forces of Cuba
HTI | government | Provisional Electoral Council; Transitional Presidential Council; Presidential Transitional Council
HTI | police | Haitian National Police=Haiti National Police=PNH
DOM | government | Central Electoral Board
COL | government | National Registry of Colombia; Special Jurisdiction for Peace=JEP; DAS!; Banco de la Republica; Constitutional Court of Colombia; Fiscalia; Colombian Ombudsman's Office=Defensoria del Pueblo
COL | military | National Army of Colombia; Colombian Navy
COL | police | ESMAD
VEN | government | National Electoral Council; National Constituent Assembly; SEBIN; Supreme Tribunal of Justice=TSJ; PDVSA!; DGCIM; Central Bank of Venezuela
VEN | military | Bolivarian National Guard; Bolivarian National Armed Forces=FANB
VEN | police | Bolivarian National Police; CICPC
ECU | government | SNAI; National Electoral Council of Ecuador; Instituto Geofisico
PER | government | Jurado Nacional de Elecciones=JNE; National Office of Electoral Processes=ONPE; Indeci; Ingemmet; SUNAT
PER | police | DIRCOTE
BOL | government | Plurinational Legislative Assembly; Supreme Electoral Tribunal; Plurinational Constitutional Tribunal
BRA | government | Supreme Federal Court=Federal Supreme Court=STF=Supremo Tribunal Federal; Superior Electoral Court=TSE; Chamber of Deputies of Brazil; IBAMA; FUNAI; INPE=National Institute for Space Research; Central Bank of Brazil; Anvisa; ABIN; BNDES; IBGE; ICMBio; CADE!
BRA | police | BOPE; Policia Federal; Policia Militar; Brazilian Federal Police
ARG | government | Central Bank of Argentina; Supreme Court of Argentina; SIDE!; INDEC
ARG | police | Prefectura Naval; Gendarmeria Nacional
CHL | government | Constitutional Convention of Chile; ONEMI=Senapred; SERVEL; Codelco!; DINA!
CHL | police | Carabineros=Carabineros de Chile; Policia de Investigaciones=PDI!
PRY | government | Superior Electoral Justice Tribunal; SENAD
URY | government | Broad Front government!
`;

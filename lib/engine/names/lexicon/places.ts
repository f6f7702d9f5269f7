/**
 * Well-known places other than countries and their capitals: alpha-3 | kind | name=variant; ….
 * Kinds: city, region (province, state, disputed area), area (camp, district, crossing, site),
 * water, land (mountain, desert, island, peninsula), continent (and world regions).
 */
export const PLACES = `
AFG | city | Kandahar=Qandahar; Herat; Mazar-i-Sharif=Mazar-e-Sharif=Mazar; Jalalabad; Kunduz; Lashkar Gah=Lashkargah; Ghazni; Khost; Gardez; Spin Boldak; Sangin; Marjah=Marja; Musa Qala; Pul-e-Khumri; Taloqan; Maidan Shahr; Tarin Kowt; Bamyan City; Sheberghan; Faizabad
AFG | region | Helmand; Helmand Province; Nangarhar; Kunar; Nuristan; Paktika; Paktia; Wardak; Maidan Wardak; Logar; Uruzgan=Oruzgan; Zabul; Badghis; Faryab; Badakhshan; Baghlan; Takhar; Balkh; Bamiyan=Bamyan; Panjshir=Panjshir Valley; Parwan; Kapisa; Laghman; Nimroz; Farah!; Ghor; Jowzjan; Sar-e-Pul; Samangan; Daykundi
AFG | area | Bagram=Bagram Air Base=Bagram Airfield; Camp Bastion; Tora Bora; Torkham; Green Village; Salang=Salang Pass
PAK | city | Karachi; Lahore; Faisalabad; Peshawar; Multan; Quetta; Gujranwala; Sialkot; Bahawalpur; Sargodha; Sukkur; Larkana; Mardan; Mingora; Abbottabad; Gwadar; Muzaffarabad; Chaman; Miranshah; Turbat; Khuzdar; Mastung; Charsadda; Bannu; Dera Ismail Khan; Dera Ghazi Khan; Kohat; Hangu; Parachinar; Wana; Nowshera; Haripur; Rahim Yar Khan; Murree; Kasur; Skardu; Gilgit
PAK | region | Punjab Province; Sindh; Balochistan=Baluchistan; Khyber Pakhtunkhwa=Khyber-Pakhtunkhwa; North-West Frontier Province=North West Frontier Province=NWFP; FATA=Federally Administered Tribal Areas; North Waziristan; South Waziristan; Waziristan; Swat=Swat Valley; Bajaur; Mohmand; Khyber; Kurram; Orakzai; Gilgit-Baltistan; Azad Kashmir=Azad Jammu and Kashmir; Buner; Dir!; Shangla
IND | city | Mumbai=Bombay; Kolkata=Calcutta; Chennai=Madras; Bengaluru=Bangalore; Hyderabad; Ahmedabad; Pune=Poona; Surat; Jaipur; Lucknow; Kanpur; Nagpur; Indore; Bhopal; Patna; Vadodara; Ghaziabad; Ludhiana; Agra; Nashik; Faridabad; Meerut; Rajkot; Varanasi=Benares; Srinagar; Amritsar; Allahabad=Prayagraj; Ranchi; Howrah; Coimbatore; Jabalpur; Gwalior; Vijayawada; Jodhpur; Madurai; Raipur; Kota; Guwahati; Chandigarh; Mysore=Mysuru; Gurgaon=Gurugram; Noida; Aligarh; Jalandhar; Bhubaneswar; Thiruvananthapuram=Trivandrum; Kochi=Cochin; Dehradun; Jammu; Mangalore=Mangaluru; Udaipur; Ayodhya; Godhra; Muzaffarnagar; Imphal; Shillong; Agartala; Aizawl; Kohima; Itanagar; Gangtok; Panaji; Shimla; Pulwama; Pathankot; Uri!; Pahalgam; Anantnag; Baramulla; Kupwara; Dantewada; Sukma; Haridwar; Joshimath; Wayanad; Morbi; Visakhapatnam=Vizag; Puducherry=Pondicherry; Silchar; Siliguri; Darjeeling; Hathras; Kargil; Leh; Balasore; Gaya
IND | region | Uttar Pradesh; Maharashtra; Bihar; West Bengal; Madhya Pradesh; Tamil Nadu; Rajasthan; Karnataka; Gujarat; Andhra Pradesh; Odisha=Orissa; Telangana; Kerala; Jharkhand; Assam; Punjab; Chhattisgarh; Haryana; Jammu and Kashmir; Uttarakhand; Himachal Pradesh; Tripura; Meghalaya; Manipur; Nagaland; Goa; Arunachal Pradesh; Mizoram; Sikkim; Ladakh; Andaman and Nicobar Islands=Andaman Islands=Andamans; Lakshadweep; Indian-administered Kashmir=Indian Kashmir=Indian-controlled Kashmir; Bundelkhand; Bastar; Aksai Chin; Galwan Valley=Galwan; Doklam
BGD | city | Chittagong=Chattogram; Khulna; Rajshahi; Sylhet; Barisal=Barishal; Rangpur; Comilla; Mymensingh; Narayanganj; Gazipur; Cox's Bazar; Savar; Kutupalong; Teknaf; Gopalganj; Bhasan Char
BGD | region | Chittagong Hill Tracts
LKA | city | Jaffna; Trincomalee; Batticaloa; Kandy; Galle; Vavuniya; Kilinochchi; Mullaitivu; Negombo; Hambantota; Anuradhapura; Mannar
NPL | city | Pokhara; Lalitpur; Biratnagar; Birgunj; Bhaktapur; Janakpur; Lumbini; Nepalgunj; Jajarkot; Gorkha
NPL | land | Mount Everest=Everest=Mt. Everest; Annapurna
BTN | city | Paro; Phuntsholing
MMR | city | Mandalay; Mawlamyine; Bago; Pathein; Monywa; Sittwe; Myitkyina; Lashio; Taunggyi; Loikaw; Myawaddy; Sagaing City; Laukkai; Maungdaw; Buthidaung; Kyaukphyu; Hpa-an; Hakha; Pakokku; Mogok; Muse!; Bhamo
MMR | region | Rakhine=Rakhine State=Arakan; Shan State; Kachin State=Kachin; Kayin State=Karen State; Chin State; Mon State; Kayah State=Karenni State; Sagaing; Magway=Magwe; Irrawaddy Delta; Ayeyarwady; Kokang; Tanintharyi
THA | city | Chiang Mai; Chiang Rai; Hat Yai; Pattaya; Phuket; Nakhon Ratchasima=Korat; Udon Thani; Khon Kaen; Mae Sot; Songkhla; Yala; Pattani; Narathiwat; Ayutthaya; Sisaket; Surin; Ubon Ratchathani; Hua Hin; Nong Bua Lamphu
VNM | city | Ho Chi Minh City; Haiphong=Hai Phong; Da Nang=Danang; Can Tho; Hue; Nha Trang; Dien Bien Phu; Bien Hoa; Vinh; Quang Ninh; Lao Cai
KHM | city | Siem Reap; Battambang; Sihanoukville; Poipet; Preah Vihear; Kampong Cham
LAO | city | Luang Prabang; Savannakhet; Pakse; Attapeu; Vang Vieng
MYS | city | Johor Bahru; Ipoh; Kuching; Kota Kinabalu; Shah Alam; Klang; Petaling Jaya; Lahad Datu; Malacca=Melaka; Sandakan
MYS | region | Sabah; Sarawak; Penang; Selangor; Johor; Kelantan; Terengganu; Pahang; Perak; Kedah
IDN | city | Surabaya; Bandung; Medan; Semarang; Makassar; Palembang; Tangerang; Bekasi; Depok; Bogor; Padang; Denpasar; Palu; Yogyakarta=Jogjakarta; Banda Aceh; Ambon; Manado; Pontianak; Balikpapan; Poso; Jayapura; Kupang; Mataram; Cianjur; Pekanbaru; Surakarta=Solo; Kuta; Sorong; Wamena; Timika
IDN | region | Aceh; West Papua; Papua; Irian Jaya; Bali; Java; West Java; Central Java; East Java; Sumatra; North Sumatra; West Sumatra; South Sumatra; Sulawesi; Central Sulawesi; South Sulawesi; Kalimantan; Borneo; Lombok; Flores; Moluccas=Maluku; East Nusa Tenggara; West Nusa Tenggara; Riau; Nias; Lampung; Banten; Timor; West Timor; Sumbawa; Nduga
IDN | land | Krakatau=Krakatoa=Anak Krakatau; Mount Merapi=Merapi; Mount Sinabung; Mount Semeru; Mount Agung; Mount Rinjani
PHL | city | Cebu; Cebu City; Davao=Davao City; Zamboanga=Zamboanga City; Marawi; Tacloban; Cotabato=Cotabato City; General Santos; Iloilo; Baguio; Cagayan de Oro; Iligan; Bacolod; Jolo; Makati; Subic=Subic Bay; Angeles City; Butuan; Legazpi; Puerto Princesa; Pasay; Caloocan; Taguig; Ormoc
PHL | region | Mindanao; Luzon; Visayas; Maguindanao; Sulu; Basilan; Lanao del Sur; Leyte; Samar; Palawan; Bohol; Negros; Bicol; Tawi-Tawi; Surigao; Batangas; Cavite; Catanduanes; Bangsamoro; Panay; Mindoro; Ilocos Norte; Cagayan; Albay
PHL | land | Taal Volcano=Taal; Mayon=Mayon Volcano=Mount Mayon; Mount Pinatubo=Pinatubo; Second Thomas Shoal=Ayungin Shoal; Scarborough Shoal; Thitu Island; Sabina Shoal; Boracay
SGP | area | Changi; Sentosa; Jurong
CHN | city | Shanghai; Guangzhou=Canton; Shenzhen; Tianjin; Chongqing; Wuhan; Chengdu; Nanjing=Nanking; Xi'an=Xian; Hangzhou; Shenyang; Harbin; Dalian; Qingdao; Jinan; Zhengzhou; Changsha; Kunming; Urumqi; Lhasa; Kashgar; Hotan; Yining; Suzhou; Dongguan; Foshan; Ningbo; Wenzhou; Xiamen; Fuzhou; Nanchang; Hefei; Guiyang; Nanning; Taiyuan; Shijiazhuang; Changchun; Lanzhou; Xining; Yinchuan; Hohhot; Haikou; Sanya; Zhuhai; Wuxi; Macheng; Tangshan; Baotou; Datong; Dandong; Yichang; Beidaihe; Wukan; Jilin City; Ruili; Shaoxing; Sanming; Yushu; Beichuan; Wenchuan
CHN | region | Xinjiang=Xinjiang Uyghur Autonomous Region=East Turkestan; Tibet=Tibet Autonomous Region; Inner Mongolia; Sichuan; Guangdong; Yunnan; Hubei; Hunan; Henan; Hebei; Shandong; Shanxi; Shaanxi; Fujian; Zhejiang; Jiangsu; Anhui; Jiangxi; Guizhou; Gansu; Qinghai; Ningxia; Hainan; Heilongjiang; Liaoning; Jilin; Guangxi; Manchuria; Pearl River Delta
CHN | area | Tiananmen Square=Tiananmen; Forbidden City; Three Gorges Dam=Three Gorges; Great Wall
HKG | area | Kowloon; New Territories; Victoria Park; Mong Kok; Lantau; Causeway Bay
TWN | city | Kaohsiung; Taichung; Tainan; Hualien; Keelung; Hsinchu
TWN | land | Kinmen=Quemoy; Matsu=Matsu Islands; Penghu; Pratas Islands
JPN | city | Osaka; Yokohama; Nagoya; Sapporo; Kobe; Kyoto; Fukuoka; Hiroshima; Nagasaki; Sendai; Kawasaki; Fukushima; Kumamoto; Naha; Niigata; Kagoshima; Nagano; Nara; Kanazawa; Wajima; Noto; Minamata; Chiba; Saitama; Oita; Ishinomaki; Narita
JPN | region | Hokkaido; Okinawa; Kyushu; Honshu; Shikoku; Miyagi; Iwate; Ishikawa; Ibaraki; Aomori; Futenma; Henoko; Northern Territories; Kuril Islands=Kurils; Senkaku Islands=Senkakus=Diaoyu Islands=Diaoyu; Iwo Jima; Fukushima Daiichi
KOR | city | Busan=Pusan; Incheon=Inchon; Daegu=Taegu; Daejeon; Gwangju=Kwangju; Ulsan; Suwon; Pyeongtaek; Pohang; Gangneung; Pyeongchang; Itaewon; Gangnam; Paju; Muan; Andong; Gyeongju
KOR | region | Jeju=Jeju Island; Gyeonggi; Yeonpyeong=Yeonpyeong Island; Baengnyeong Island; Dokdo=Takeshima=Liancourt Rocks; Gangwon; North Gyeongsang
PRK | city | Kaesong; Sinuiju; Wonsan; Chongjin; Hamhung; Rason; Yongbyon; Punggye-ri; Sohae; Nampo; Ryongchon; Samjiyon; Musudan-ri; Tongchang-ri
- | area | Panmunjom; Demilitarized Zone=DMZ; 38th parallel; Korean Peninsula; Blue Line; Line of Control=LoC; Line of Actual Control=LAC!; Green Line!; Durand Line; Silk Road; Iron Curtain; Golden Triangle; Bermuda Triangle; Horn of Africa; Tri-Border Area; Northern Limit Line; International Space Station; Darien Gap
MNG | city | Darkhan; Erdenet
MNG | land | Gobi Desert=Gobi
KAZ | city | Karaganda; Shymkent; Aktau; Zhanaozen; Atyrau; Baikonur; Aktobe; Pavlodar; Semey=Semipalatinsk; Taraz
KGZ | city | Osh; Jalal-Abad; Batken; Naryn; Talas; Karakol
UZB | city | Samarkand; Bukhara; Andijan=Andizhan; Namangan; Fergana; Nukus; Termez; Kokand; Khiva
UZB | region | Karakalpakstan; Fergana Valley
TJK | city | Khujand; Kulob; Khorog; Isfara; Rasht
TJK | region | Gorno-Badakhshan; Pamirs=Pamir Mountains
TKM | city | Turkmenbashi; Mary!; Turkmenabat
IRN | city | Mashhad; Isfahan=Esfahan; Shiraz; Tabriz; Qom; Ahvaz=Ahwaz; Karaj; Kermanshah; Natanz; Bushehr; Arak; Fordow=Fordo; Zahedan; Bandar Abbas; Abadan; Urmia=Orumiyeh; Hamedan; Kerman; Bam; Sanandaj; Mahabad; Saqqez; Khorramshahr; Parchin; Chabahar; Ardabil; Yazd; Qazvin; Kashan; Sari!; Gorgan; Izeh; Saravan; Shahroud; Najafabad; Varzaghan; Jolfa; Minab; Jask
IRN | region | Khuzestan; Sistan-Baluchestan=Sistan-Baluchistan=Sistan and Baluchestan; Khorasan; East Azerbaijan; West Azerbaijan; Hormozgan; Kharg Island; Lorestan; Fars!; Kish Island; Qeshm; Abu Musa
IRQ | city | Basra=Basrah; Mosul; Kirkuk; Irbil=Erbil=Arbil; Najaf; Karbala=Kerbala; Fallujah=Falluja; Ramadi; Tikrit; Samarra; Baquba=Baqubah; Baiji=Beiji; Tal Afar=Talafar; Sulaymaniyah=Sulaimaniya=Sulaimaniyah=Sulaymaniya; Dohuk=Duhok; Nasiriyah=Nasiriya; Kut; Amarah=Amara; Hilla=Hillah; Diwaniyah=Diwaniya; Samawah=Samawa; Haditha; Hit!; Sinjar; Rutba; Qaim=al-Qaim; Balad; Taji; Mahmudiyah=Mahmoudiya; Iskandariyah; Khanaqin; Halabja; Umm Qasr; Abu Ghraib; Mussayab; Jalawla; Tuz Khurmatu; Muqdadiyah=Muqdadiya; Makhmur; Zakho; Qaraqosh; Hawija; Latifiyah=Latifiya; Youssifiyah
IRQ | region | Anbar=al-Anbar=Anbar Province; Diyala; Nineveh=Ninevah; Salahuddin=Salaheddin; Babil; Kurdistan=Iraqi Kurdistan=Kurdistan Region; Dhi Qar; Maysan; Muthanna; Wasit; Nineveh Plains
IRQ | area | Sadr City; Green Zone; Kazimiyah=Kadhimiya; Karrada; Tahrir Square; Camp Ashraf; Camp Speicher; Ain al-Asad=Al-Asad
SYR | city | Aleppo; Homs; Hama; Latakia; Idlib; Raqqa=Raqa; Deir al-Zor=Deir ez-Zor=Deir Ezzor=Deir al-Zour; Daraa=Deraa; Palmyra=Tadmur; Kobani=Kobane=Ayn al-Arab; Manbij; Afrin; al-Bab; Tartus=Tartous; Hasakah=Hasaka=Hassakeh=al-Hasakah; Qamishli=Qamishly; Sweida=Suwayda=Sweidah; Douma; Khan Sheikhoun; Jisr al-Shughour; Maaret al-Numan=Maarat al-Numan; Saraqeb; Qusair=Qusayr; Tal Abyad; Ras al-Ain; Jarablus; Zabadani; Madaya; Baghouz; Abu Kamal=Al-Bukamal=Albu Kamal; Quneitra; Houla; Rastan; Azaz; Sednaya=Saydnaya; Dabiq; Banias; Mayadin; Harasta; Darayya=Daraya; Maaloula; Jaramana
SYR | region | Eastern Ghouta=East Ghouta=Ghouta; Golan Heights=Golan; Rojava; Barzeh
SYR | area | Yarmouk=Yarmuk; al-Hol=al-Hawl; Hmeimim=Khmeimim; Tanf=al-Tanf; Rukban; Bab al-Hawa; Atmeh
LBN | city | Sidon=Saida; Tyre=Sour; Baalbek; Nabatieh=Nabatiyeh; Zahle; Bint Jbeil=Bint Jubayl; Qana; Marjayoun; Naqoura; Arsal; Khiam; Jounieh; Byblos; Hermel
LBN | region | Bekaa Valley=Bekaa=Beqaa; Dahiyeh=Dahieh=Dahiya; Mount Lebanon; Shebaa Farms=Shabaa Farms; South Lebanon
LBN | area | Ain al-Hilweh=Ein el-Hilweh=Ain el-Hilweh; Nahr al-Bared; Sabra and Shatila; Shatila; Litani River=Litani
ISR | city | Haifa; Beersheba=Beer Sheva; Ashdod; Ashkelon; Netanya; Eilat; Sderot; Nazareth; Kiryat Shmona; Acre!; Tiberias; Nahariya; Herzliya; Petah Tikva; Holon; Bnei Brak; Rishon Lezion; Dimona; Lod; Jaffa; Safed; Metula; Hadera; Rehovot; Umm al-Fahm; Kfar Aza; Be'eri=Beeri; Nir Oz; Majdal Shams; Bat Yam
ISR | region | Galilee; Negev; West Jerusalem
PSE | city | Nablus; Jenin; Hebron; Bethlehem; Tulkarm=Tulkarem; Qalqilya=Qalqiliya; Jericho; Khan Younis=Khan Yunis; Rafah; Beit Hanoun; Beit Lahiya=Beit Lahia; Jabalia=Jabaliya=Jebaliya; Deir al-Balah=Deir el-Balah; Nuseirat; Al-Mawasi=Mawasi; Bureij; Maghazi; Shejaia=Shujaiya=Shujaya; Beita; Huwara=Hawara; Tubas; Salfit; Zeitoun
PSE | region | Gaza Strip=Gaza; West Bank=Occupied West Bank; Judea; Samaria; Jordan Valley; Masafer Yatta; Philadelphi Corridor; Netzarim Corridor=Netzarim
PSE | area | Sheikh Jarrah; Silwan; Erez=Erez Crossing; Kerem Shalom; Maale Adumim; Ariel!; Karni; Temple Mount=Noble Sanctuary=Haram al-Sharif; al-Aqsa Mosque=Al-Aqsa; Western Wall; Qalandia=Qalandiya; Al-Shifa Hospital=Shifa Hospital=al-Shifa
JOR | city | Zarqa; Irbid; Aqaba; Petra!; Mafraq; Maan; Karak
JOR | area | Zaatari
SAU | city | Mecca=Makkah; Medina=Madinah; Dammam; Khobar; Taif; Tabuk; Abqaiq; Najran; Dhahran; Jizan=Jazan; Qatif; Buraidah; Yanbu; Abha; Awamiya; Neom
SAU | region | Hejaz; Asir; Eastern Province; Empty Quarter
YEM | city | Hodeidah=Hodeida=Hudaydah; Taiz=Ta'izz; Marib=Ma'rib; Saada=Sa'dah; Mukalla; Zinjibar; Ibb; Dhamar; Jaar; Ataq; Seiyun; Lahj; Mocha; Dhale
YEM | region | Hadramout=Hadramawt; Shabwa=Shabwah; Abyan; Socotra; al-Bayda; Hajjah; Amran; al-Jawf
OMN | city | Salalah; Sohar; Nizwa; Duqm
ARE | city | Sharjah; Fujairah; Ras al-Khaimah; Ajman; Al Ain; Jebel Ali; Umm al-Quwain
QAT | city | Lusail; Al Rayyan; Ras Laffan; Al Udeid=Al-Udeid
BHR | city | Muharraq; Sitra; Riffa
BHR | area | Pearl Roundabout
KWT | city | Salmiya; Jahra; Ahmadi
TUR | city | Istanbul=Constantinople; Izmir=Smyrna; Bursa; Adana; Gaziantep; Konya; Antalya; Diyarbakir; Kayseri; Mersin; Sanliurfa=Urfa; Hatay; Antakya=Antioch; Kahramanmaras; Malatya; Adiyaman; Van!; Hakkari; Sirnak; Cizre; Nusaybin; Suruc; Iskenderun; Batman!; Erzurum; Trabzon; Samsun; Eskisehir; Soma; Bodrum; Edirne; Incirlik; Reyhanli; Tunceli; Mardin; Kilis; Bingol; Elazig; Izmit; Sakarya
TUR | region | Anatolia; Thrace
CYP | city | Limassol; Larnaca; Paphos; Famagusta; Varosha; Kyrenia
CYP | region | Northern Cyprus=Turkish Republic of Northern Cyprus=TRNC; Akrotiri; Dhekelia
GEO | city | Batumi; Kutaisi; Rustavi; Zugdidi; Gori; Poti; Sukhumi=Sokhumi; Tskhinvali; Anaklia
GEO | region | Abkhazia; South Ossetia; Adjara=Ajaria; Kodori Gorge=Kodori; Pankisi Gorge=Pankisi; Samegrelo
ARM | city | Gyumri; Vanadzor; Metsamor; Jermuk; Goris; Kapan
ARM | region | Syunik; Tavush; Zangezur Corridor=Zangezur
AZE | city | Ganja; Sumgait; Stepanakert=Khankendi; Shusha=Shushi; Lachin; Agdam=Aghdam; Fuzuli; Mingachevir; Kalbajar=Kelbajar; Jabrayil
AZE | region | Nagorno-Karabakh=Nagorno Karabakh=Karabakh=Artsakh; Nakhchivan=Nakhichevan; Lachin Corridor
EGY | city | Alexandria; Giza; Suez; Port Said; Luxor; Aswan; Ismailia; Sharm el-Sheikh=Sharm el-Sheik; Mansoura; Tanta; Asyut=Assiut; Minya; el-Arish=Arish=al-Arish; Hurghada; Taba; Damietta; Mahalla=Mahalla el-Kubra; Beni Suef; Sohag; Qena; Dahab; Fayoum; Damanhur; Zagazig; Sheikh Zuweid; Marsa Matruh; Marsa Alam; New Administrative Capital
EGY | region | Sinai=Sinai Peninsula; North Sinai; South Sinai; Nile Delta; Upper Egypt; Western Desert
LBY | city | Benghazi; Misrata=Misurata; Sirte=Surt; Derna; Sabha=Sebha; Zawiya=Zawiyah; Zuwara=Zwara; Sabratha; Bayda; Ajdabiya=Ajdabiyah; Brega; Ras Lanuf; Es Sider; Tarhuna=Tarhouna; Gharyan; Bani Walid; Zintan; Kufra; Murzuq; Ghat!; Zliten; Khoms; Tajoura; Tawergha; Ubari; Hun!
LBY | region | Cyrenaica; Tripolitania; Fezzan; Nafusa Mountains
TUN | city | Sfax; Sousse; Kasserine; Sidi Bouzid; Gafsa; Bizerte; Gabes; Kairouan; Monastir; Ben Guerdane; Zarzis; Tataouine; Djerba
DZA | city | Oran; Constantine; Annaba; Tamanrasset; Tindouf; Bejaia; Tizi Ouzou; Ghardaia; Blida; Setif; Ouargla; In Amenas; Hassi Messaoud; Batna; Bechar
DZA | region | Kabylie=Kabylia
MAR | city | Casablanca; Marrakech=Marrakesh; Fez=Fes; Tangier=Tangiers; Agadir; Meknes; Oujda; Tetouan; Essaouira; Al Hoceima; Nador; Ouarzazate; Kenitra; Safi!; Jerada
MAR | region | Rif; Atlas Mountains=High Atlas; Al Haouz
ESH | city | Dakhla; Smara; Guerguerat
MRT | city | Nouadhibou; Kiffa; Nema; Kaedi; Mbera
MLI | city | Timbuktu=Tombouctou; Gao; Kidal; Mopti; Segou; Sikasso; Kayes; Menaka; Tessalit; Djenne; Ansongo; Konna; Bandiagara; Koulikoro; Kati; Bankass; Ogossagou; Gossi; Ber; Aguelhok; Tinzaouaten; Sevare; Douentza; Diabaly; Farabougou; Niono; Koutiala; Moura; Nampala; Taoudeni
MLI | region | Azawad
BFA | city | Bobo-Dioulasso; Djibo; Dori; Kaya; Ouahigouya; Fada N'gourma; Solhan; Koudougou; Barsalogho; Arbinda; Titao; Gorom-Gorom; Banfora; Diapaga; Inata; Kongoussi; Sebba; Yirgou; Seytenga
BFA | region | Soum; Boucle du Mouhoun; Yatenga; Sahel Region
NER | city | Agadez; Zinder; Maradi; Tillaberi; Diffa; Tahoua; Dosso; Arlit; Bosso; Dirkou; Tera; Banibangou; Ouallam; Inates; Chinagodrar; Tongo Tongo; Ayorou; Torodi; Tassara; Bankilare
NGA | city | Kano; Ibadan; Kaduna; Port Harcourt; Benin City; Maiduguri; Zaria; Aba; Jos; Ilorin; Oyo; Enugu; Abeokuta; Onitsha; Warri; Sokoto; Calabar; Bauchi; Katsina; Akure; Makurdi; Minna; Yola; Gombe; Damaturu; Potiskum; Owerri; Asaba; Chibok; Dapchi; Bama; Gwoza; Mubi; Konduga; Baga; Monguno; Lafia; Lokoja; Gusau; Birnin Kebbi; Dutse; Jalingo; Uyo; Yenagoa; Lekki; Kankara; Jangebe; Kuriga; Ikeja; Umuahia; Awka; Zabarmari; Biu; Birnin Gwari; Yelwata; Owo
NGA | region | Borno=Borno State; Yobe; Adamawa; Plateau State; Benue; Zamfara; Rivers State; Bayelsa; Delta State; Niger Delta; Kaduna State; Katsina State; Kano State; Lagos State; Ogun; Ondo; Osun; Ekiti; Oyo State; Kwara; Kogi; Niger State; Nasarawa; Taraba; Kebbi; Jigawa; Edo; Imo; Abia; Anambra; Ebonyi; Enugu State; Cross River; Akwa Ibom; Sambisa Forest=Sambisa; Middle Belt; Bakassi; Ogoniland; Southern Kaduna
CMR | city | Douala; Bamenda; Buea; Garoua; Maroua; Mora; Kumba; Limbe; Kolofata; Bafoussam; Ngaoundere; Bertoua; Fotokol; Amchide
CMR | region | Far North Region; Ambazonia; Adamaoua; Anglophone Cameroon
TCD | city | Abeche; Moundou; Sarh; Faya-Largeau; Adre; Mao!; Am Timan; Bongor; Bagasola; Goz Beida; Tine; Bol; Farchana
TCD | region | Tibesti; Ouaddai; Lac Province; Ennedi
CAF | city | Bambari; Bangassou; Bouar; Bria; Bossangoa; Birao; Berberati; Kaga-Bandoro; Obo; Alindao; Ndele; Zemio; Batangafo; Paoua; Bozoum; Sibut
SDN | city | Omdurman; Khartoum North=Bahri; El Fasher=El-Fasher=al-Fashir=al-Fasher; Nyala; El Geneina=El-Geneina=Geneina=al-Geneina; Kassala; Wad Madani=Wad Medani; El Obeid=El-Obeid=al-Obeid; Zalingei; Kadugli; Ed Damazin=Damazin; Gedaref=Al-Qadarif; Atbara; Kutum; Kosti; Sennar; Ed Daein; Babanusa; Rabak; Shendi; Merowe; Dilling; Tawila; Heglig; Dongola; Sinja; En Nahud; Bara!
SDN | region | Darfur; North Darfur; South Darfur; West Darfur; East Darfur; Central Darfur; Kordofan; South Kordofan; North Kordofan; West Kordofan; Blue Nile State; Nuba Mountains; Gezira=Al Jazirah=Al-Jazira; White Nile State; Jebel Marra; Red Sea State; Abyei; River Nile State
SDN | area | Zamzam=Zamzam camp; Abu Shouk; Kalma=Kalma camp
SSD | city | Malakal; Bor; Wau; Bentiu; Yei; Torit; Yambio; Rumbek; Nasir=Nasir Town; Pibor; Aweil; Renk; Leer; Kapoeta; Nimule; Kajo Keji; Akobo; Kodok
SSD | region | Upper Nile; Unity State; Jonglei; Equatoria; Central Equatoria; Western Equatoria; Eastern Equatoria; Bahr el Ghazal; Western Bahr el Ghazal; Warrap
ETH | city | Mekelle=Mekele; Dire Dawa; Gondar; Bahir Dar; Hawassa=Awassa; Jimma; Adama; Dessie; Lalibela; Axum=Aksum; Jijiga; Harar; Shire!; Adigrat; Humera; Metema; Moyale; Gambella=Gambela; Assosa; Nekemte; Shashamene; Ambo; Bishoftu=Debre Zeit; Kombolcha; Adwa; Alamata; Weldiya; Debre Berhan; Arba Minch; Mai Kadra
ETH | region | Tigray; Amhara; Oromia; Afar; Ogaden; Somali Region; Benishangul-Gumuz; Wellega; Sidama; Southern Nations; Western Tigray; Gofa; Wolkait; Wolaita
ETH | area | Grand Ethiopian Renaissance Dam=Grand Renaissance Dam=GERD=Renaissance Dam
ERI | city | Assab; Massawa; Keren; Badme
DJI | city | Obock; Ali Sabieh; Camp Lemonnier
SOM | city | Hargeisa=Hargeysa; Kismayo=Kismayu; Bosaso=Bossaso; Garowe; Beledweyne=Beledwayne=Baladwayne; Galkayo=Galcayo; Merca=Marka; Afgoye; Berbera; Las Anod=Laascaanood; Jowhar; Barawe=Baraawe; Garbaharey; Luuq; Adado; El Dheer; Qoryoley; Burao=Burco; Dhusamareb; Elasha; Eyl; Hobyo; Harardhere=Haradhere; Bulo Marer; Adan Yabaal; Ras Kamboni; Dinsor
SOM | region | Somaliland; Puntland; Jubaland; Galmudug; Hirshabelle; Lower Shabelle; Middle Shabelle; Gedo; Bay Region; Bakool; Hiran=Hiraan; South West State; Mudug; Lower Juba; Galgadud=Galgaduud
SOM | area | Bakara Market=Bakara
KEN | city | Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Lamu; Mandera; Wajir; Mpeketoni; Malindi; Naivasha; Thika; Kakamega; Kisii; Isiolo; Marsabit; Lodwar; Machakos; Nyeri; Kericho; Kitale; Kilifi; Meru; Voi; Nanyuki; Shakahola; Kiambu; Mai Mahiu
KEN | region | Rift Valley; Turkana; Lamu County; Nyanza; Baringo; Laikipia; West Pokot; Samburu
KEN | area | Dadaab; Kakuma; Kibera; Mathare; Eastleigh; Westgate; Tana River
UGA | city | Gulu; Jinja; Mbarara; Kasese; Arua; Lira!; Mbale; Masaka; Mpondwe; Fort Portal; Soroti; Hoima; Bududa; Moroto
UGA | region | Karamoja; Acholiland; Buganda; West Nile Region
RWA | city | Butare; Gisenyi; Musanze; Ruhengeri; Cyangugu
BDI | city | Ngozi!; Muyinga; Bubanza; Cibitoke; Gatumba; Ruyigi
TZA | city | Arusha; Mwanza; Mbeya; Morogoro; Tanga; Moshi; Bagamoyo; Mtwara; Kigoma; Iringa; Bukoba; Tunduru
TZA | region | Zanzibar; Pemba; Kagera; Ngorongoro; Loliondo
TZA | land | Mount Kilimanjaro=Kilimanjaro; Serengeti
COD | city | Goma; Lubumbashi; Bukavu; Kisangani; Bunia; Mbandaka; Beni; Butembo; Uvira; Kananga; Mbuji-Mayi; Kolwezi; Kindu; Kalemie; Masisi; Rutshuru; Walikale; Minova; Bunagana; Kibumba; Sake!; Oicha; Likasi; Matadi; Boma; Kikwit; Tshikapa; Gemena; Gbadolite; Fizi; Baraka!; Shabunda; Minembwe; Eringeti; Kiwanja; Kitshanga; Lubero; Kanyabayonga; Mambasa; Djugu; Irumu; Mahagi; Manono; Kamituga; Nyiragongo Territory; Dongo; Kishishe; Bandundu; Inongo; Bulape
COD | region | North Kivu; South Kivu; Kivu; Ituri; Katanga; Kasai; Kasai-Central; Equateur; Orientale; Tanganyika Province; Maniema; Haut-Uele; Lualaba; Haut-Katanga; Bas-Congo; Mai-Ndombe; Tshopo
COD | land | Nyiragongo=Mount Nyiragongo; Virunga=Virunga National Park; Garamba; Kahuzi-Biega
COG | city | Pointe-Noire; Dolisie; Ouesso; Impfondo
GAB | city | Port-Gentil; Franceville; Oyem
GNQ | city | Bata; Bioko; Ciudad de la Paz
AGO | city | Huambo; Lobito; Benguela; Lubango; Malanje; Cabinda; Soyo; Kuito; Cafunfo; Namibe; Saurimo; Uige; Lunda Norte
ZMB | city | Ndola; Kitwe; Livingstone!; Kabwe; Chingola; Mufulira; Chipata; Kalulushi
ZMB | region | Copperbelt
ZWE | city | Bulawayo; Mutare; Gweru; Chitungwiza; Masvingo; Hwange; Kwekwe; Chiadzwa; Marange; Chimanimani; Kadoma; Victoria Falls; Matabeleland; Manicaland
MOZ | city | Beira; Nampula; Nacala; Tete; Palma; Mocimboa da Praia; Quelimane; Matola; Macomia; Mueda; Chimoio; Xai-Xai; Nangade; Ancuabe; Quissanga; Afungi; Montepuez; Inhambane; Muidumbe; Meluco; Chibuto; Ibo
MOZ | region | Cabo Delgado; Sofala; Zambezia; Niassa; Gorongosa; Gaza Province
MWI | city | Blantyre; Zomba; Mzuzu; Karonga; Mangochi; Chikwawa; Nsanje
MDG | city | Toamasina; Antsirabe; Mahajanga; Fianarantsoa; Toliara; Antsiranana; Sambava; Mananjary; Ambovombe
MUS | city | Curepipe; Mahebourg
COM | land | Anjouan; Grande Comore; Moheli
ZAF | city | Johannesburg; Durban; Soweto; Port Elizabeth=Gqeberha; East London; Pietermaritzburg; Rustenburg; Polokwane; Kimberley; Nelspruit; Marikana; Sandton; Stellenbosch; Sasolburg; Alexandra Township; Khayelitsha; Ekurhuleni; Vereeniging; Sharpeville; Stilfontein; Mthatha; Richards Bay; Krugersdorp; Boksburg; Umlazi; Welkom; Knysna; George!
ZAF | region | KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Limpopo; Mpumalanga; Free State!; North West Province; Northern Cape; Transvaal; Robben Island; Cape Flats
NAM | city | Walvis Bay; Swakopmund; Rundu; Oshakati; Luderitz; Caprivi; Katima Mulilo
BWA | city | Francistown; Maun; Orapa; Okavango Delta=Okavango
SWZ | city | Manzini
GHA | city | Kumasi; Tamale; Takoradi; Tema; Cape Coast; Bolgatanga; Obuasi; Sunyani; Bawku; Yendi; Koforidua; Bimbilla; Apiate
TGO | city | Kara!; Sokode; Dapaong; Kpendjal; Aneho
BEN | city | Parakou; Abomey; Natitingou; Tanguieta; Pendjari; Malanville; Seme-Kraka; Ouidah; Kandi; Banikoara
CIV | city | Bouake; San Pedro; Korhogo; Daloa; Man!; Grand-Bassam; Duekoue; Odienne; Gagnoa; Kafolo; Ferkessedougou; Bondoukou; Tehini
LBR | city | Buchanan!; Gbarnga; Ganta; Kakata; Voinjama; Zwedru; Harper!; Lofa County
SLE | city | Bo; Kenema; Makeni; Koidu; Kailahun; Waterloo; Kono; Port Loko; Tonkolili
GIN | city | Nzerekore=N'Zérékoré; Kankan; Kindia; Labe; Boke; Gueckedou; Macenta; Simandou; Siguiri; Mamou
GNB | city | Bafata; Cacheu; Gabu
SEN | city | Touba; Thies; Ziguinchor; Saint-Louis; Kaolack; Mbour; Bignona; Tambacounda; Matam; Podor; Kedougou; Goree Island
SEN | region | Casamance
GMB | city | Serekunda; Brikama
CPV | city | Mindelo
GBR | city | Birmingham; Manchester; Liverpool; Leeds; Glasgow; Edinburgh; Bristol; Sheffield; Cardiff; Belfast; Newcastle; Nottingham; Leicester; Southampton; Portsmouth; Oxford; Cambridge; York; Coventry; Bradford; Hull; Brighton; Aberdeen; Dundee; Inverness; Derry=Londonderry; Swansea; Salisbury!; Bath!; Dover; Norwich; Exeter; Canterbury; Wolverhampton; Sunderland; Middlesbrough; Stoke-on-Trent=Stoke; Lockerbie; Omagh; Hillsborough; Windsor; Sandringham; Balmoral; Southport; Rotherham; Blackpool; Bournemouth; Reading!; Luton; Grangemouth; Faslane; Aldershot; Ipswich; Doncaster; Wigan; Bolton!; Stockport; Runnymede; Folkestone; Stansted; Port Talbot; Sellafield; Newport!; Hartlepool; Falmouth; Dunblane; Scunthorpe
GBR | region | England; Scotland; Wales; Northern Ireland=Ulster; Cornwall; Kent; Essex; Sussex; Yorkshire; Lancashire; Cumbria; Devon; Surrey; Norfolk!; Suffolk; Hampshire; Shetland=Shetland Islands; Orkney; Hebrides; Merseyside; Wiltshire; Gloucestershire; Oxfordshire; Cheshire; Somerset; Dorset; Humberside; West Midlands; East Anglia; Hertfordshire; Northumberland; Tyneside
GBR | area | Heathrow=Heathrow Airport; Gatwick; Canary Wharf; Trafalgar Square; Hyde Park; Grenfell Tower=Grenfell; Westminster Abbey; Westminster Bridge; London Bridge; Parliament Square; Wembley; Tower Hamlets; Brixton; Tottenham; Hackney; Kensington; Soho!; Greenwich
IRL | city | Cork!; Galway; Limerick; Waterford; Drogheda; Dundalk; Shannon!; Donegal
FRA | city | Marseille=Marseilles; Lyon=Lyons; Toulouse; Nice!; Nantes; Strasbourg; Montpellier; Bordeaux; Lille; Rennes; Reims=Rheims; Le Havre; Saint-Etienne; Toulon; Grenoble; Dijon; Angers; Nimes; Calais; Dunkirk=Dunkerque; Cannes; Avignon; Rouen; Brest; Metz; Nancy!; Caen; Versailles; Lourdes; Roubaix; Perpignan; Le Mans; Biarritz; Amiens; Orleans; Tours!; Clermont-Ferrand; Besancon; Nanterre; Villepinte; Clichy-sous-Bois; Evian; Verdun; Vichy; Annecy; Chamonix; Arras; Mulhouse; Ajaccio; Bastia; Cherbourg; Flamanville; Cadarache; Oyonnax
FRA | region | Corsica; Normandy; Brittany; Provence; Alsace; Lorraine!; Burgundy; Aquitaine; Ile-de-France; Loire; Ardeche; Savoy; Riviera=French Riviera=Cote d'Azur; Pas-de-Calais; Seine-Saint-Denis; Var; Gironde; Occitanie
FRA | area | Notre Dame=Notre-Dame=Notre Dame Cathedral; Champs-Elysees; Bataclan; Eiffel Tower; Charles de Gaulle Airport; Louvre!; Place de la Republique; Orly
DEU | city | Hamburg; Munich=München; Cologne=Köln; Frankfurt=Frankfurt am Main; Stuttgart; Düsseldorf; Dortmund; Essen; Leipzig; Bremen; Dresden; Hanover=Hannover; Nuremberg=Nürnberg; Duisburg; Bochum; Wuppertal; Bonn; Bielefeld; Mannheim; Karlsruhe; Augsburg; Wiesbaden; Kiel; Chemnitz; Magdeburg; Halle; Rostock; Potsdam; Mainz; Freiburg; Heidelberg; Solingen; Hanau; Ramstein; Wolfsburg; Weimar; Aachen; Lübeck; Erfurt; Kassel; Saarbrücken; Ulm; Würzburg; Regensburg; Heiligendamm; Garmisch; Mölln; Kaiserslautern; Göttingen; Ingolstadt; Dachau; Buchenwald; Oberammergau; Ahrweiler; Meseberg; Cottbus; Lubmin
DEU | region | Bavaria; Saxony; Hesse; Thuringia; Brandenburg; Lower Saxony; North Rhine-Westphalia; Baden-Württemberg=Baden-Wuerttemberg; Rhineland-Palatinate=Rhineland; Schleswig-Holstein; Saxony-Anhalt; Mecklenburg-Western Pomerania=Mecklenburg-Vorpommern; Saarland; Ruhr; Silesia; Westphalia; Lusatia; Pomerania; East Prussia
DEU | area | Brandenburg Gate; Berlin Wall; Checkpoint Charlie; Tempelhof; Kreuzberg; Breitscheidplatz
ITA | city | Milan=Milano; Naples=Napoli; Turin=Torino; Palermo; Genoa=Genova; Bologna; Florence=Firenze; Venice=Venezia; Bari; Catania; Verona; Messina; Padua; Trieste; Brescia; Parma; Modena; Reggio Calabria; Perugia; Livorno; Ravenna; Cagliari; L'Aquila; Bergamo; Taranto; Crotone; Cutro; Amatrice; Pisa; Rimini; Siena; Assisi; Salerno; Vicenza; Trapani; Lecce; Pozzuoli; Aviano; Como; Cremona; Codogno; Ventimiglia; Pompeii; Viareggio; Porto Empedocle; Agrigento; Augusta!; Pescara; Bolzano; Trento; Udine
ITA | region | Sicily; Sardinia; Lombardy; Tuscany; Calabria; Campania; Veneto; Piedmont; Liguria; Puglia=Apulia; Umbria; Lazio!; Emilia-Romagna; Abruzzo; Lampedusa; South Tyrol; Friuli; Basilicata; Marche; Ischia; Capri; Pantelleria
ITA | land | Mount Etna=Etna; Vesuvius=Mount Vesuvius; Stromboli; Dolomites
ESP | city | Barcelona; Valencia; Seville=Sevilla; Zaragoza=Saragossa; Malaga; Murcia; Bilbao; Alicante; Granada; San Sebastian; Pamplona; Salamanca; Toledo; Ceuta; Melilla; Palma de Mallorca; Las Palmas; Algeciras; Cadiz; Rota; Vigo; Gijon; Oviedo; Santiago de Compostela; La Coruna=A Coruña; Valladolid; Burgos; Girona; Tarragona; Vitoria; Almeria; Guernica; Santander!; Marbella; Cambrils; Getafe; Arguineguin; Paiporta; Leon!
ESP | region | Catalonia=Catalunya; Basque Country; Andalusia; Galicia; Canary Islands=Canaries; Balearic Islands; Mallorca=Majorca; Ibiza; Tenerife; Gran Canaria; La Palma; El Hierro; Lanzarote; Fuerteventura; Extremadura; Castile; Asturias; Navarre; Aragon; Cantabria; Menorca
PRT | city | Porto=Oporto; Braga; Coimbra; Faro; Fatima!; Funchal; Sines; Setubal; Leiria; Evora; Lajes; Pedrogao Grande
PRT | region | Algarve; Madeira; Azores; Alentejo
NLD | city | Rotterdam; Utrecht; Eindhoven; Groningen; Maastricht; Breda; Haarlem; Leiden; Delft; Arnhem; Nijmegen; Tilburg; Schiphol; Zeist; Apeldoorn
NLD | region | Limburg; Friesland; Zeeland
BEL | city | Antwerp; Ghent; Liege; Bruges; Charleroi; Molenbeek; Zaventem; Mons!; Namur; Leuven; Ostend; Verviers; Zeebrugge; Ypres; Doel
BEL | region | Flanders; Wallonia
CHE | city | Geneva=Genève; Zurich; Basel=Basle; Lausanne; Davos; Lugano; Lucerne; St. Gallen; Montreux; Neuchatel; Sion; Zug; Bellinzona; Crans-Montana; Blatten
CHE | region | Ticino; Valais; Graubunden
AUT | city | Graz; Linz; Salzburg; Innsbruck; Klagenfurt; Villach; Bregenz
AUT | region | Carinthia; Tyrol=Tirol; Styria; Burgenland; Vorarlberg
DNK | city | Aarhus; Odense; Aalborg; Esbjerg; Christiania!
SWE | city | Gothenburg=Göteborg; Malmö; Uppsala; Orebro; Kiruna; Lund!; Linkoping; Vasteras; Norrkoping; Umea; Sodertalje; Trollhattan
SWE | land | Gotland; Lapland; Karlskrona
NOR | city | Bergen; Trondheim; Stavanger; Tromso; Kirkenes; Narvik; Utoya; Bodo; Hammerfest; Drammen; Kristiansand; Kongsberg; Finnmark
FIN | city | Tampere; Turku; Espoo; Vantaa; Oulu; Rovaniemi; Jyvaskyla; Lappeenranta; Imatra; Kotka
ISL | city | Grindavik; Keflavik; Akureyri
ISL | land | Eyjafjallajokull; Reykjanes; Grimsvotn; Katla
POL | city | Krakow=Cracow; Lodz; Wroclaw=Breslau; Poznan; Gdansk=Danzig; Szczecin; Lublin; Katowice; Bialystok; Rzeszow; Przemysl; Torun; Gdynia; Czestochowa; Oswiecim; Auschwitz=Auschwitz-Birkenau; Radom; Sopot; Treblinka; Przewodow; Medyka; Bialowieza; Kuznica
CZE | city | Brno; Ostrava; Plzen; Vrbetice; Temelin; Olomouc; Liberec; Karlovy Vary; Terezin
SVK | city | Kosice; Handlova; Zilina; Nitra; Presov; Banska Bystrica
HUN | city | Debrecen; Szeged; Miskolc; Pecs; Gyor; Paks; Roszke; Ajka
ROU | city | Cluj-Napoca=Cluj; Timisoara; Iasi; Constanta; Craiova; Brasov; Galati; Sibiu; Oradea; Ploiesti; Deveselu; Tulcea; Baia Mare
ROU | region | Transylvania; Wallachia; Dobruja; Bukovina
BGR | city | Plovdiv; Varna; Burgas; Ruse!; Stara Zagora; Kozloduy; Belene; Pleven
GRC | city | Thessaloniki=Salonika; Piraeus; Patras; Heraklion; Larissa!; Volos; Idomeni; Pylos; Mati; Kalamata; Alexandroupolis; Tempe; Ioannina; Corinth; Evros; Moria=Moria camp; Mytilene; Olympia; Delphi; Marathon; Sparta
GRC | land | Crete; Lesbos=Lesvos; Rhodes; Corfu; Samos; Chios; Kos; Santorini; Evia=Euboea; Mykonos; Imia; Leros; Peloponnese; Macedonia Region; Cyclades; Gavdos; Kastellorizo; Mount Olympus
ALB | city | Durres; Vlore=Vlora; Shkoder; Elbasan; Gjader; Shengjin; Lezhe
MKD | city | Bitola; Tetovo; Ohrid; Kumanovo; Kocani; Gostivar; Prespa
XKX | city | Mitrovica=Kosovska Mitrovica; Prizren; Pec=Peja; Gjakova=Djakovica; Gnjilane; Ferizaj; Banjska; Zvecan; Leposavic; Racak; Gracanica; Zubin Potok; Decani; Jarinje
SRB | city | Novi Sad; Nis; Kragujevac; Subotica; Presevo; Mladenovac; Zrenjanin; Leskovac; Bujanovac; Novi Pazar; Obrenovac
SRB | region | Vojvodina; Sandzak; Presevo Valley
MNE | city | Niksic; Bar!; Budva; Kotor; Herceg Novi
BIH | city | Banja Luka; Mostar; Srebrenica; Tuzla; Zenica; Bihac; Brcko; Prijedor; Gorazde; Visegrad; Pale!; Foca; Potocari; Zepa; Trebinje; Lipa; Jablanica; Doboj; Velika Kladusa
BIH | region | Republika Srpska=Bosnian Serb Republic=Serb Republic; Bosniak-Croat Federation=Muslim-Croat Federation
HRV | city | Split!; Rijeka; Dubrovnik; Osijek; Vukovar; Zadar; Pula; Knin; Petrinja; Sibenik; Sisak; Vinkovci
HRV | region | Krajina; Slavonia; Dalmatia; Istria
SVN | city | Maribor; Koper; Celje; Bled; Piran
EST | city | Tartu; Narva; Parnu; Tapa
LVA | city | Daugavpils; Jurmala; Ventspils; Liepaja; Adazi; Zolitude
LTU | city | Kaunas; Klaipeda; Siauliai; Ignalina; Rukla; Medininkai
BLR | city | Grodno=Hrodna; Gomel=Homel; Mogilev=Mahilyow; Vitebsk; Bobruisk; Pinsk; Baranovichi; Kuropaty; Astravets=Ostrovets; Bruzgi; Asipovichy; Borisov=Barysaw
UKR | city | Kharkiv=Kharkov; Odesa=Odessa; Dnipro=Dnipropetrovsk=Dnepropetrovsk; Donetsk; Zaporizhzhia=Zaporizhia=Zaporizhzhya=Zaporozhye; Lviv=Lvov; Kryvyi Rih=Krivoy Rog; Mykolaiv=Nikolaev=Mykolayiv; Mariupol; Luhansk=Lugansk; Vinnytsia; Kherson; Poltava; Chernihiv=Chernigov; Cherkasy; Zhytomyr; Sumy; Rivne; Ternopil; Ivano-Frankivsk; Khmelnytskyi; Lutsk; Bila Tserkva; Uzhhorod; Chernivtsi; Melitopol; Berdyansk=Berdiansk; Bucha; Irpin; Hostomel; Bakhmut; Avdiivka=Avdeyevka; Severodonetsk=Sievierodonetsk; Lysychansk=Lisichansk; Kramatorsk; Sloviansk=Slavyansk; Pokrovsk; Kupiansk=Kupyansk; Izium=Izyum; Lyman; Vuhledar; Soledar; Popasna; Rubizhne; Nikopol; Enerhodar=Energodar; Nova Kakhovka; Chasiv Yar; Toretsk; Kostiantynivka; Debaltseve; Ilovaisk; Horlivka=Gorlovka; Makiivka; Kremenchuk; Chernobyl=Chornobyl; Pripyat; Sevastopol; Simferopol; Kerch; Yalta; Feodosia; Dzhankoy; Vovchansk; Kurakhove; Selydove; Marinka=Maryinka; Robotyne; Orikhiv; Huliaipole; Borodyanka; Brovary; Vasylkiv; Izmail; Reni; Pavlohrad; Yavoriv; Myrnohrad; Velyka Novosilka; Tokmak; Volnovakha; Snihurivka; Ochakiv; Siversk; Kreminna; Svatove; Starobilsk; Okhtyrka; Trostianets; Konotop; Yenakiieve; Dobropillia; Hroza; Chaplyne; Olenivka
UKR | region | Donbas=Donbass; Crimea=Crimean Peninsula; Donetsk People's Republic=DPR; Luhansk People's Republic=LPR=LNR; Donetsk Oblast; Luhansk Oblast; Kharkiv Oblast; Kherson Oblast; Zaporizhzhia Oblast; Transcarpathia=Zakarpattia; Volyn; Novorossiya
UKR | area | Snake Island=Zmiinyi Island; Azovstal=Azovstal steelworks; Maidan=Independence Square; Babyn Yar=Babi Yar; Kakhovka Dam=Kakhovka; Zaporizhzhia Nuclear Power Plant; Crimean Bridge=Kerch Bridge; Antonivsky Bridge
MDA | city | Tiraspol; Balti; Bender=Bendery; Comrat; Cobasna
MDA | region | Transnistria=Transdniestria=Trans-Dniester=Transdniester; Gagauzia
RUS | city | Saint Petersburg=St. Petersburg=Leningrad; Novosibirsk; Yekaterinburg=Ekaterinburg; Nizhny Novgorod; Kazan; Chelyabinsk; Omsk; Samara; Rostov-on-Don=Rostov; Ufa; Krasnoyarsk; Perm!; Voronezh; Volgograd=Stalingrad; Krasnodar; Saratov; Tyumen; Tolyatti; Izhevsk; Barnaul; Irkutsk; Ulyanovsk; Khabarovsk; Vladivostok; Yaroslavl; Makhachkala; Tomsk; Orenburg; Kemerovo; Grozny; Beslan; Vladikavkaz; Nazran; Nalchik; Sochi; Murmansk; Arkhangelsk; Kaliningrad; Belgorod; Kursk; Bryansk; Taganrog; Pskov; Smolensk; Tula; Ryazan; Tver; Kaluga; Lipetsk; Penza; Astrakhan; Stavropol; Budyonnovsk; Derbent; Kizlyar; Norilsk; Yakutsk; Magadan; Petropavlovsk-Kamchatsky=Petropavlovsk; Yuzhno-Sakhalinsk; Sudzha; Shebekino; Engels!; Novorossiysk; Tuapse; Magnitogorsk; Ulan-Ude; Chita!; Blagoveshchensk; Severodvinsk; Novocherkassk; Kirov; Khimki; Podolsk; Dubna; Sarov; Gudermes; Argun; Khasavyurt; Korenevo; Klintsy; Yelets; Yeysk; Millerovo; Mozdok; Ust-Luga; Primorsk; Labytnangi; Kharp; Elista; Cherkessk; Maikop; Magas; Kyzyl; Vorkuta; Kostroma; Ivanovo; Vologda; Ukhta
RUS | region | Chechnya=Chechen Republic; Dagestan=Daghestan; Ingushetia; North Ossetia; Kabardino-Balkaria; Karachayevo-Cherkessia; North Caucasus; Tatarstan; Bashkortostan=Bashkiria; Siberia; Kamchatka=Kamchatka Peninsula; Sakhalin=Sakhalin Island; Belgorod Oblast; Kursk Oblast; Buryatia; Yakutia=Sakha; Tuva; Chuvashia; Kalmykia; Adygea; Karelia; Komi; Altai; Chukotka; Primorye=Primorsky Krai; Leningrad Oblast; Russian Far East; Urals=Ural Mountains; Yamal; Novaya Zemlya; Franz Josef Land; Zabaykalsky
RUS | area | Red Square; Crocus City Hall; Lubyanka; Butyrka; Lefortovo; Sheremetyevo; Domodedovo; Nord-Ost; Bolotnaya Square
VAT | area | St. Peter's Square=Saint Peter's Square; St. Peter's Basilica; Sistine Chapel
USA | city | New York=New York City; Los Angeles=L.A.; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; Austin!; Jacksonville; Fort Worth; Columbus; Charlotte!; San Francisco; Indianapolis; Seattle; Denver; Boston; El Paso; Detroit; Nashville; Memphis; Portland; Oklahoma City; Las Vegas; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Kansas City; Mesa!; Atlanta; Omaha; Colorado Springs; Raleigh; Miami; Long Beach; Virginia Beach; Oakland; Minneapolis; Tulsa; Tampa; Arlington; New Orleans; Wichita; Cleveland; Bakersfield; Honolulu; Anaheim; Orlando!; Newark; St. Louis=Saint Louis; Pittsburgh; Cincinnati; Anchorage; St. Paul=Saint Paul; Buffalo!; Lincoln!; Madison!; Reno; Baton Rouge; Richmond; Des Moines; Salt Lake City; Rochester; Montgomery!; Little Rock; Charleston; Charlottesville; Ferguson; Flint; Selma; Sandy Hook; Newtown; Parkland; Uvalde; Columbine; Dayton; El Centro; Waco; Galveston; Savannah; Mobile!; Jackson!; Lahaina; Maui; Oahu; East Palestine; Aurora!; Kenosha; Tallahassee; Gainesville; Palm Beach; West Palm Beach; Fort Lauderdale; Fort Hood; Fort Bragg; Roswell; Los Alamos; Palo Alto; Mountain View; Cupertino; Redmond; Santa Monica; Malibu; Beverly Hills; San Bernardino; Hartford; Providence!; Albany; Syracuse; Ithaca; Princeton; Spokane; Tacoma; Boise; Fargo; Sioux Falls; Cheyenne; Helena!; Bismarck; Topeka; Springfield; Lansing; Harrisburg; Scranton; Annapolis; Concord; Montpelier; Juneau; Fairbanks; Laredo; McAllen; Brownsville; Eagle Pass; Del Rio; Tuskegee; Knoxville; Chattanooga; Lexington; Akron; Gary!; Duluth; Fort Collins; Boulder; Aspen; Scottsdale; Flagstaff; Key West; Pensacola; Biloxi; Shreveport; Corpus Christi; Lubbock; Amarillo; Surfside; Monterey Park; Butler!; Lewiston; Half Moon Bay; Asheville; Paradise!
USA | region | California; Texas; Florida; New York State; Pennsylvania; Illinois; Ohio; North Carolina; Michigan; New Jersey; Virginia!; Washington State; Arizona; Massachusetts; Tennessee; Indiana; Missouri; Maryland; Wisconsin; Colorado; Minnesota; South Carolina; Alabama; Louisiana; Kentucky; Oregon; Oklahoma; Connecticut; Utah; Iowa; Nevada; Arkansas; Mississippi; Kansas; New Mexico; Nebraska; Idaho; West Virginia; Hawaii; New Hampshire; Maine; Montana!; Rhode Island; Delaware; South Dakota; North Dakota; Alaska; Vermont; Wyoming; District of Columbia; New England; Midwest; Appalachia; Silicon Valley; Bay Area; Cape Cod; Long Island; Staten Island; Aleutian Islands; Outer Banks; Gulf Coast; Florida Keys; Panhandle; Deep South; Rust Belt; West Coast; East Coast; Great Plains; Sun Belt; Upper Midwest; Pacific Northwest; Orange County; Maricopa County; Cook County; Harris County; Dixie; Ozarks
USA | area | Manhattan; Brooklyn; Bronx=the Bronx; Queens!; Harlem; Times Square; Ground Zero; World Trade Center=Twin Towers; Central Park; Camp David; Guantanamo Bay=Guantanamo; Mar-a-Lago; Fort Meade; Quantico; Arlington National Cemetery; Pearl Harbor; Cape Canaveral; Andrews Air Force Base; Fort Knox; Rikers Island; Ellis Island; Three Mile Island; Yellowstone; Yosemite; Grand Canyon; Rose Garden; National Mall; Lincoln Memorial; Statue of Liberty; Alcatraz; Madison Square Garden; JFK Airport; Dulles; LaGuardia; Martha's Vineyard; Cape Kennedy; Mount Rushmore; Golden Gate Bridge; Rocky Mountains=Rockies; Area 51
CAN | city | Toronto; Montreal; Vancouver; Calgary; Edmonton; Quebec City; Winnipeg; Halifax; Regina!; Saskatoon; Mississauga; Fort McMurray; Whitehorse; Yellowknife; Iqaluit; Gander; Lac-Megantic; Kelowna; Lytton; Jasper!; Banff; Whistler!; Moncton; Kananaskis; Humboldt; Tumbler Ridge; Sudbury; Thunder Bay; Kamloops
CAN | region | Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland=Newfoundland and Labrador; Prince Edward Island; Yukon; Nunavut; Northwest Territories; Labrador; Vancouver Island
MEX | city | Guadalajara; Monterrey; Puebla; Tijuana; Ciudad Juarez=Juarez; Acapulco; Cancun; Culiacan; Chihuahua City; Veracruz City; Oaxaca City; Merida; Mexicali; Hermosillo; Reynosa; Matamoros; Nuevo Laredo; Morelia; Iguala; Ayotzinapa; Tapachula; Torreon; Saltillo; Toluca; Mazatlan; Celaya; Irapuato; San Cristobal de las Casas; Villahermosa; Tampico; Cuernavaca; Chilpancingo; Uruapan; Apatzingan; Puerto Vallarta; Los Cabos; Nogales; Piedras Negras; Manzanillo; Lazaro Cardenas; Playa del Carmen; Tulum; Ensenada; Juchitan; Zihuatanejo; Tepito
MEX | region | Sinaloa; Michoacan; Guerrero!; Jalisco; Tamaulipas; Chihuahua; Chiapas; Oaxaca; Veracruz; Guanajuato; Zacatecas; Baja California; Baja California Sur; Sonora; Durango; Nuevo Leon; Coahuila; Morelos; Hidalgo!; Yucatan=Yucatan Peninsula; Quintana Roo; Tabasco; Campeche; Queretaro; San Luis Potosi; Nayarit; Colima; Aguascalientes; Tlaxcala; State of Mexico
MEX | land | Popocatepetl
GTM | city | Quetzaltenango; Escuintla; Antigua Guatemala; Huehuetenango; Puerto Barrios; Totonicapan; El Estor
SLV | city | Santa Ana; San Miguel; Santa Tecla; Soyapango; Tecoluca; Sonsonate
HND | city | San Pedro Sula; La Ceiba; Choluteca; Comayagua; El Progreso; La Mosquitia; Puerto Cortes; Roatan; Tamara!
NIC | city | Masaya; Bluefields; Matagalpa; Esteli; Puerto Cabezas; Chinandega; Monimbo
CRI | city | Limon; Puntarenas; Alajuela; Cartago; Heredia
PAN | city | Colon!; David!; Bocas del Toro; Chiriqui; Chitre; Darien
CUB | city | Santiago de Cuba; Camaguey; Holguin; Cienfuegos; Matanzas; Pinar del Rio; Santa Clara; Bay of Pigs; Mariel; San Antonio de los Banos; Varadero; Ciego de Avila
HTI | city | Cap-Haitien; Gonaives; Les Cayes; Jacmel; Petionville; Jeremie; Leogane; Saint-Marc; Croix-des-Bouquets; Cite Soleil; Carrefour!; Kenscoff; Mirebalais; Pont-Sonde; Hinche; Ouanaminthe; Martissant; Bel Air!; Artibonite; Wharf Jeremie; Cabaret!
DOM | city | Santiago de los Caballeros; Punta Cana; La Romana; San Cristobal; Puerto Plata; Dajabon; Elias Pina
JAM | city | Montego Bay; Spanish Town; Tivoli Gardens; Portmore; Ocho Rios; Negril; Black River
PRI | city | Ponce; Vieques; Mayaguez; Bayamon; Caguas
BHS | city | Freeport; Marsh Harbour; Abaco=Abaco Islands; Grand Bahama; Bimini
TTO | city | San Fernando; Chaguanas; Scarborough!
COL | city | Medellin; Cali; Barranquilla; Cartagena; Cucuta; Bucaramanga; Pereira; Santa Marta; Ibague; Pasto; Manizales; Neiva; Villavicencio; Popayan; Buenaventura; Tumaco; Quibdo; Monteria; Mocoa; Florencia; Arauca; Apartado; Bojaya; Jamundi; Corinto; Toribio; Caloto; Leticia!; Riohacha; Valledupar; Sincelejo; Maicao; Barrancabermeja; Soacha; Turbo; Necocli; Tibu; Ocana; San Vicente del Caguan; El Plateado
COL | region | Antioquia; Cauca; Valle del Cauca; Nariño; Putumayo; Caqueta; Norte de Santander; Catatumbo; Choco; Guaviare; Meta!; Casanare; La Guajira=Guajira; Huila; Cundinamarca; Tolima; Uraba; Cesar!; Magdalena; Vichada; Boyaca; Santander Department; Arauca Department
VEN | city | Maracaibo; Barquisimeto; Maracay; Ciudad Guayana; Ciudad Bolivar; Barinas; Cumana; Maturin; Puerto La Cruz; Punto Fijo; Coro; Puerto Cabello; Los Teques; Santa Elena de Uairen; El Callao; Tumeremo; San Antonio del Tachira; Guanare; La Guaira; Tocoron
VEN | region | Zulia; Tachira; Apure; Carabobo; Miranda!; Bolivar State; Amazonas State; Aragua; Lara!; Margarita Island; Orinoco Belt; Monagas; Falcon; Essequibo=Essequibo Region
ECU | city | Guayaquil; Cuenca; Esmeraldas; Manta; Machala; Portoviejo; Ambato; Santo Domingo de los Colorados; Duran; Riobamba; Loja; Latacunga; Ibarra; Lago Agrio; Pedernales; Babahoyo; Quevedo; Alausi
ECU | region | Galapagos Islands=Galapagos; Manabi; Guayas; Sucumbios; El Oro; Los Rios; Azuay; Pichincha; Orellana; Carchi; Imbabura
ECU | land | Cotopaxi; Tungurahua; Chimborazo
PER | city | Arequipa; Trujillo; Chiclayo; Cusco=Cuzco; Piura; Iquitos; Huancayo; Ayacucho; Tacna; Puno; Juliaca; Callao; Pisco; Ica; Bagua; Pucallpa; Chimbote; Cajamarca; Tumbes; Huanuco; Moquegua; Nazca; Andahuaylas; Abancay; Chancay; Machu Picchu; Pataz; Las Bambas; Satipo
PER | region | VRAEM; Loreto; Madre de Dios; Ucayali; Apurimac; Junin; La Libertad; Ancash; Lambayeque; Huancavelica
BOL | city | Santa Cruz; Santa Cruz de la Sierra; Cochabamba; El Alto; Oruro; Potosi; Tarija; Sacaba; Cobija; Senkata; Chapare; Uyuni; Lake Titicaca
BRA | city | Sao Paulo; Rio de Janeiro=Rio; Fortaleza; Belo Horizonte; Manaus; Curitiba; Recife; Porto Alegre; Belem; Goiania; Guarulhos; Campinas; Sao Luis; Maceio; Natal!; Campo Grande; Teresina; Joao Pessoa; Cuiaba; Florianopolis; Aracaju; Porto Velho; Boa Vista; Rio Branco; Macapa; Palmas; Brumadinho; Mariana!; Santos!; Petropolis; Altamira; Santarem; Foz do Iguacu; Ribeirao Preto; Uberlandia; Sorocaba; Niteroi; Duque de Caxias; Blumenau; Joinville; Maraba; Vinhedo; Atalaia do Norte; Santa Maria; Maracanã; Canoas; Caxias do Sul; Capitolio; Angra dos Reis
BRA | region | Minas Gerais; Bahia; Rio Grande do Sul; Parana; Pernambuco; Ceara; Para; Mato Grosso; Mato Grosso do Sul; Amazonas; Rondonia; Roraima; Santa Catarina; Espirito Santo; Goias; Maranhao; Alagoas; Sergipe; Paraiba; Piaui; Rio Grande do Norte; Tocantins; Amapa; Pantanal; Cerrado; Javari Valley; Complexo do Alemao; Rocinha
ARG | city | Cordoba; Rosario!; Mendoza; La Plata; Mar del Plata; Tucuman=San Miguel de Tucuman; Salta; Santa Fe; Bariloche; Ushuaia; Bahia Blanca; Neuquen; Jujuy; Comodoro Rivadavia; Rio Gallegos; Posadas; Resistencia; Corrientes; Quilmes; Rafaela; Tandil; Ezeiza
ARG | region | Patagonia; Tierra del Fuego; Chubut; Misiones; Entre Rios; Chaco; Vaca Muerta; La Pampa; Catamarca; La Rioja; Santiago del Estero; Buenos Aires Province
CHL | city | Concepcion; Antofagasta; Vina del Mar; Temuco; Iquique; Arica; Punta Arenas; Talca; Calama; Rancagua; Osorno; Puerto Montt; Copiapo; Coquimbo; La Serena; Valdivia; Talcahuano; Colchane; Quilpue; Constitucion; Coronel
CHL | region | Araucania; Atacama=Atacama Desert; Biobio; Easter Island; Maule; Magallanes; Chiloe; Tarapaca; Aysen; El Teniente
PRY | city | Ciudad del Este; Encarnacion; Pedro Juan Caballero; Luque; Itaipu
URY | city | Punta del Este; Salto; Rivera; Paysandu; Maldonado
GUY | city | Linden; Lethem; Mahdia; Jonestown; New Amsterdam
SUR | city | Nieuw Nickerie; Albina; Moengo
GUF | city | Kourou; Saint-Laurent-du-Maroni
AUS | city | Sydney!; Melbourne; Brisbane; Perth; Adelaide!; Gold Coast; Hobart; Darwin!; Geelong; Townsville; Cairns; Alice Springs; Port Hedland; Mallacoota; Broken Hill; Lismore; Wollongong; Ballarat; Bendigo; Katherine!; Broome; Kalgoorlie; Bondi Beach=Bondi; Port Arthur; Woomera; Pine Gap; Rockhampton; Mackay!; Exmouth; Bundaberg
AUS | region | Queensland; New South Wales=NSW; Western Australia; South Australia; Tasmania; Northern Territory; Great Barrier Reef; Torres Strait; Arnhem Land; Uluru; Kangaroo Island
NZL | city | Auckland; Christchurch; Dunedin; Queenstown; Napier!; Rotorua; Tauranga; Kaikoura; Nelson!; Greymouth; Waitangi; Gisborne; Hastings!
NZL | land | White Island=Whakaari; South Island; North Island; Hawke's Bay; Chatham Islands
PNG | city | Lae; Mount Hagen; Rabaul; Arawa; Wabag; Porgera; Wewak; Madang; Kokopo; Popondetta; Vanimo; Goroka
PNG | region | Bougainville; Enga; Manus=Manus Island; New Britain; East Sepik; Hela; New Ireland; Yambali; Kokoda
FJI | city | Nadi; Lautoka; Labasa; Viti Levu; Vanua Levu
SLB | land | Guadalcanal; Malaita
VUT | land | Tanna; Espiritu Santo; Efate
TON | land | Hunga Tonga; Vava'u; Tongatapu
KIR | land | Banaba; Kiritimati
MHL | land | Bikini Atoll; Kwajalein; Enewetak
NRU | area | Nauru detention centre
- | water | Atlantic=Atlantic Ocean; Pacific=Pacific Ocean; Indian Ocean; Arctic Ocean; Southern Ocean; Mediterranean=Mediterranean Sea; Red Sea; Black Sea; Baltic Sea=Baltic; North Sea; Caspian Sea; Aegean=Aegean Sea; Adriatic=Adriatic Sea; Ionian Sea; Tyrrhenian Sea; Arabian Sea; South China Sea; East China Sea; Yellow Sea=West Sea; Sea of Japan=East Sea; Sea of Azov; Sea of Okhotsk; Bering Sea; Barents Sea; Norwegian Sea; Irish Sea; Caribbean Sea; Dead Sea; Philippine Sea; West Philippine Sea; Coral Sea; Tasman Sea; Timor Sea; Java Sea; Celebes Sea; Sulu Sea; Andaman Sea; Aral Sea; Sea of Marmara; Sea of Galilee; Bay of Bengal; Persian Gulf=Arabian Gulf; Gulf of Aden; Gulf of Oman; Gulf of Mexico=Gulf of America; Gulf of Guinea; Gulf of Thailand; Gulf of Tonkin; Gulf of Finland; Gulf of Aqaba; Gulf of Suez; Gulf of Sirte; Gulf of California; Bay of Biscay; Hudson Bay; Strait of Hormuz=Hormuz; Bab el-Mandeb=Bab al-Mandab; Strait of Malacca=Malacca Strait; Taiwan Strait; Bosphorus=Bosporus; Dardanelles; Kerch Strait; Strait of Gibraltar; English Channel; Bering Strait; Florida Straits; Strait of Magellan; Mozambique Channel; Luzon Strait; Miyako Strait; Tsushima Strait; Bashi Channel; Suez Canal; Panama Canal; Kiel Canal; Northern Sea Route; Northwest Passage; Drake Passage; Cape of Good Hope; Nile=Nile River=River Nile; Blue Nile; White Nile; Congo River; Niger River; Zambezi; Senegal River; Volta River; Limpopo River; Orange River; Lake Victoria; Lake Chad; Lake Tanganyika; Lake Kivu; Lake Malawi; Lake Albert; Lake Turkana; Lake Tana; Lake Volta; Lake Kariba; Tigris=Tigris River; Euphrates=Euphrates River; Jordan River; Orontes; Indus=Indus River; Ganges; Brahmaputra; Yamuna; Jhelum; Chenab; Mekong=Mekong River; Irrawaddy=Irrawaddy River; Salween; Yangtze=Yangtze River; Yellow River; Pearl River; Amur; Yalu=Yalu River; Tumen=Tumen River; Han River; Volga=Volga River; Don River; Dnieper=Dnipro River=Dnieper River; Dniester; Danube=Danube River; Rhine=Rhine River; Elbe; Oder; Vistula; Seine; Thames=River Thames; Rhone; Po River; Tiber; Ebro; Tagus; Sava; Drina; Ibar; Ural River; Ob River; Yenisei; Lena River; Lake Baikal; Lake Ladoga; Amazon River; Amazon Basin; Orinoco; Parana River; Rio de la Plata; Lake Maracaibo; Rio Grande=Rio Bravo; Colorado River; Mississippi River; Missouri River; Ohio River; Hudson River; Potomac; East River; Columbia River; Lake Michigan; Lake Superior; Lake Erie; Lake Ontario; Lake Huron; Great Lakes; Chesapeake Bay; Great Salt Lake; Lake Mead; Lake Okeechobee; Lake Geneva; Lake Constance; Lake Como; Lake Van; Lake Urmia; Amu Darya; Syr Darya; Kabul River; Helmand River; Siang; Teesta; Murray River; Naf River; Moei River; Torne; Oskil=Oskil River; Siverskyi Donets; Aras River; Kura River; Enguri; Khabur; Ruzizi; Ubangi; Shabelle River; Juba River; Atbara River; Essequibo River; Marañon; Hooghly; Godavari; Krishna River; Narmada; Kosi
- | land | Himalayas=Himalaya; Hindu Kush; Karakoram; K2; Caucasus=Caucasus Mountains; Alps; Pyrenees; Carpathians; Balkans; Andes; Sahara=Sahara Desert; Kalahari; Sahel; Siachen=Siachen Glacier; Zagros Mountains; Taurus Mountains; Qandil Mountains=Qandil; Mount Hermon; Mount Ararat; Mount Sinai; Mont Blanc; Matterhorn; Paracel Islands=Paracels; Spratly Islands=Spratlys; Aleutians; Antilles; Greater Antilles; Lesser Antilles; Polynesia; Melanesia; Arabian Peninsula; Iberian Peninsula; Iberia; Scandinavian Peninsula; Indochina; Indian subcontinent; Subcontinent; Tibetan Plateau; Mount Kenya; Mount Elgon; Tian Shan; Altai Mountains; Kola Peninsula; Jutland; Peloponnesus; Bosnian Krajina; Guiana Highlands; Atlas; Drakensberg; Sierra Nevada; Sierra Madre; Mount Fuji=Mt. Fuji; Kashmir=Kashmir Valley; Bengal; Congo Basin; Chad Basin; Liptako-Gourma; Transcaucasia; Mesopotamia; Levant; Maghreb; Fertile Crescent; Ross Ice Shelf; Thwaites Glacier; North Pole; South Pole; Equator; Suwalki Gap
- | continent | Africa; Asia; Europe; North America; South America; Oceania; Australasia; Latin America; Central America; Middle East=Mideast; Near East; Far East; North Africa; West Africa; East Africa; Central Africa; Southern Africa; Sub-Saharan Africa; Central Asia; South Asia; Southeast Asia=South-East Asia; East Asia; Northeast Asia; West Asia; Western Europe; Eastern Europe; Central Europe; Southern Europe; Northern Europe; Scandinavia; Baltics=Baltic states; Western Balkans; South Caucasus; Caribbean=West Indies; Gulf=Gulf states; Asia-Pacific=Asia Pacific; Indo-Pacific; South Pacific; Pacific Islands; Americas=the Americas; Western Hemisphere; Eurasia; Arctic=Arctic Circle; Arabia; Eurozone=euro zone; Schengen=Schengen area=Schengen zone; Global South; Third World; West=the West; Northern Hemisphere; Southern Hemisphere; Southern Cone; Northern Triangle; Benelux; Earth!; Mars!; Moon!
`;

/**
 * Head words of bodies in languages that English news quotes, romanised, accents off; in the form
 * of `HEADS`. In the Romance languages, Arabic, Indonesian and Swahili they begin a name, in
 * Turkish, Hindi and Bengali they end it. Never those that are an English word with a capital as
 * well, nor a given name. A paragraph for each language; the first that lists a
 * word wins.
 */
export const WORLD_HEADS = `
government | first | sure | Ministerio Publico; Direccion Provincial; Direccion Regional; Instituto de Medicina Legal; Congreso; Ministerio de; Ministerio del; Secretaria de; Fiscalia; Gobernacion; Alcaldia; Intendencia; Ayuntamiento; Camara de Diputados; Corte Suprema; Tribunal Supremo; Tribunal Constitucional; Defensoria del Pueblo; Contraloria; Procuraduria; Registraduria; Superintendencia; Consejo Nacional Electoral; Junta Electoral; Direccion General; Direccion Nacional; Agencia Nacional; Instituto Nacional; Servicio Nacional; Comision Nacional; Banco Central; Proteccion Civil
military | first | sure | Fuerza Aerea; Fuerzas Armadas de; Fuerzas Militares; Armada de; Brigada de; Batallon
military | first | likely | Ejercito
police | first | sure | Policia; Guardia Civil; Carabineros; Gendarmeria; Prefectura Naval; Grupo Especial de Operaciones
armed_group | first | sure | Ejercito de Liberacion; Ejercito Popular; Ejercito Rebelde; Ejercito Revolucionario; Ejercito Guerrillero; Frente de Liberacion; Frente Guerrillero; Fuerzas Armadas Revolucionarias; Autodefensas; Cartel de; Cartel del; Columna Movil; Comando Armado; Clan del
party | first | sure | Partido; Movimiento al; Movimiento de; Movimiento Nacional; Alianza para; Alianza por; Frente Amplio; Frente para; Union Civica; Coalicion; Juntos por
civil_society | first | sure | Asociacion; Fundacion; Sindicato; Confederacion; Federacion; Central Obrera; Central Unica; Colegio de; Universidad; Cruz Roja; Conferencia Episcopal; Iglesia; Organizacion Indigena; Consejo Indigena; Comite de; Centro de; Observatorio; Red de; Madres de; Coordinadora
company | first | sure | Compania; Empresa; Minera; Mineria; Aerolineas; Banco de; Cerveceria; Constructora; Petrolera; Transportes; Expreso; Laboratorios; Supermercados; Textiles; Azucarera; Cementos; Ferrocarriles; Lineas Aereas; Pesquera; Agricola
media | first | sure | Diario; Periodico; El Diario; Agencia de Noticias; Canal; Semanario
media | last | sure | Noticias
government | first | sure | Municipalidad; Subsecretaria; Ministerio; Autoridad Nacional; Autoridad Portuaria; Defensa Civil; Corte Constitucional; Corte de Apelaciones; Juzgado; Cabildo; Cancilleria; Gobierno; Diputacion; Vicepresidencia; Servicio de; Oficina Nacional; Comision de; Bomberos; Cuerpo de Bomberos; Aduana Nacional; Concejo; Consejo de Estado; Comisaria de
military | first | sure | Regimiento; Fuerza de Tarea; Infanteria de Marina
police | first | sure | Guardia Urbana
armed_group | first | sure | Columna; Autodefensa; Milicia; Bloque Armado
civil_society | first | sure | Camara de Comercio; Camara de Industria; Camara de la; Junta de Vecinos; Cruz Verde; Rondas Campesinas; Guardia Indigena; Gremio; Obispado; Arzobispado; Diocesis; Parroquia; Colectivo; Movimiento Campesino; Movimiento Indigena; Movimiento Estudiantil; Comunidad; Asamblea de; Frente de Trabajadores; Union de Trabajadores; Central de Trabajadores; Abuelas de; Cooperativa; Comite; Clinica; Club de; Alianza de Mujeres; Hermandad; Vecinos de; Pescadores; Productores; Centro Cultural
party | first | likely | Frente; Movimiento; Alianza; Izquierda; Convergencia; Concertacion
government | first | likely | Consejo; Comision; Instituto de; Direccion
company | first | sure | Aguas; Caja; Inversiones; Grupo; Hidroelectrica; Electrica; Electricidad; Consorcio; Concesionaria; Distribuidora; Exportadora; Industrias; Ingenio; Inmobiliaria; Lacteos; Metalurgica; Naviera; Papelera; Petroleos; Petroquimica; Seguros; Telefonica; Almacenes; Acerias; Autopistas; Avicola; Frigorifico; Ganadera; Bananera; Banco; Molinos; Refineria; Bodegas; Sociedad Minera; Autobuses; Astilleros
media | first | sure | Radio; Revista; Noticiero; La Voz de; Voz del; Voz de; Cronica

government | first | sure | Direccao; Conselho Tutelar; Policia Cientifica; Ministerio da; Ministerio do; Ministerio dos; Secretaria da; Secretaria do; Prefeitura; Camara Municipal; Camara dos; Supremo Tribunal; Tribunal Superior; Tribunal de; Defesa Civil; Corpo de Bombeiros; Procuradoria; Assembleia; Agencia Nacional de
military | first | sure | Forca Aerea; Forcas Armadas; Forcas de Defesa; Marinha; Exercito
armed_group | first | sure | Comando Vermelho; Primeiro Comando
party | first | sure | Movimento para; Movimento Popular; Alianca; Frente de Libertacao; Uniao Nacional
civil_society | first | sure | Associacao; Medicos; Fundacao; Confederacao; Federacao; Universidade; Instituto; Igreja; Cruz Vermelha; Pastoral da; Movimento dos
company | first | sure | Companhia; Banco do; Mineracao; Siderurgica; Cervejaria; Construtora; Comboios; Linhas Aereas; Agropecuaria
company | last | sure | Advogados; Abogados; Avocats; Rechtsanwalte
media | first | sure | Jornal; Folha de; Correio
government | first | sure | Controladoria; Corregedoria; Ouvidoria; Autoridade; Governo; Gabinete; Departamento de; Vigilancia Sanitaria; Conselho Nacional; Comissao Nacional; Servico Nacional
police | first | sure | Delegacia; Guarda Municipal
civil_society | first | sure | Ajuda; Solidariedade; Rede de; Ordem dos; Uniao de; Uniao dos; Santa Casa; Comissao Pastoral; Liga dos; Forum de; Centro de Direitos; Diocese; Arquidiocese; Movimento de; Movimento Sem; Mulheres; Maes de; Colonia de Pescadores
party | first | likely | Bloco; Coligacao; Movimento
armed_group | first | sure | Bonde; Comando
company | first | sure | Fazenda; Usina; Viacao; Transportadora; Seguradora; Moinho; Refinaria; Industria; Caixa; Sociedade; Fabrica; Petroleo
media | first | sure | Gazeta; Agencia de; Folha do; Folha da; Folha; Voz da; Voz do; Tribuna

government | first | sure | Ministere; Secretariat; Parquet; Cour; Assemblee Nationale; Senat; Conseil; Commission Electorale; Commission Nationale; Direction Generale; Direction Nationale; Agence Nationale; Office National; Office Central; Prefecture; Mairie; Sous-Prefecture; Haut Conseil; Haute Autorite; Banque Centrale
military | first | sure | Forces Armees; Armee de; Armee Nationale; Garde Nationale; Garde Presidentielle; Etat-Major
police | first | sure | Gendarmerie; Police Judiciaire; Garde Civile
armed_group | first | sure | Front de Liberation; Armee de Liberation; Armee Revolutionnaire; Front Populaire; Cadre Strategique; Coordination des Mouvements
party | first | sure | Parti; Rassemblement; Union pour; Alliance pour; Mouvement pour; Mouvement National; Front pour; Convention pour; Congres pour
civil_society | first | sure | Syndicat; Association; Federation; Confederation; Ligue; Croix-Rouge; Croix Rouge; Medecins; Universite; Hopital; Centre Hospitalier; Collectif; Reseau; Union Nationale des; Action pour; ONG; Cercle
company | first | sure | Societe; Compagnie; Banque; Groupe; Brasserie; Brasseries; Cimenterie; Sucrerie; Transports
media | first | sure | Journal; Le Quotidien; La Nouvelle; L'Observateur; Agence de Presse
government | first | sure | Direction de; Direction des; Direction du; Direction Regionale; Office de; Office du; Office des; Agence de; Autorite; Gouvernement; Gouvernorat; Presidence; Primature; Protection Civile; Eaux et; Douanes; Institut National; Conseil National; Comite National; Commission de; Sapeurs
military | first | sure | Bataillon; Forces de; Marine Nationale; Garde Republicaine
police | first | sure | Police Nationale; Police de; Surete; Brigade Anti
armed_group | first | sure | Milice; Armee Populaire; Forces Democratiques de
civil_society | first | sure | Mouvement Citoyen; Mouvement des; Observatoire; Amicale; Fondation; Secours; Femmes; Jeunesse; Ordre des; Union des; Union Syndicale; Centrale Syndicale; Chambre de Commerce; Chambre des; Intersyndicale; Plateforme; Coalition des; Archidiocese; Eglise; Soeurs; Maison des; Centre de; Enfants
party | first | likely | Mouvement
company | first | sure | Etablissements; Entreprise; Port Autonome; Regie; Huilerie; Electricite; Energie; Ciments; Chemins de Fer; Assurances; Caisse; Loterie; Minoterie; Petroles; Raffinerie; Sucreries; Mines de; Cimenteries; Cotonniere; Societes
media | first | sure | Tele; Agence d'Information; La Voix; L'Echo; Le Journal; Le Courrier; La Gazette

government | first | sure | Ministe; Biwo; Direksyon
police | first | sure | Lapolis
armed_group | first | sure | Baz
party | first | sure | Pati
civil_society | first | sure | Fondasyon; Konbit; Asosyasyon; Oganizasyon; Sendika; Kolektif; Legliz

armed_group | first | sure | Jaysh; Jaish; Jund; Saraya; Kataib; Kata'ib; Liwa; Ansar; Jabhat; Ahrar; Asaib; Lashkar; Harakat; Harkat; Katiba; Katibat; Sipah; Mujahidin; Tahrir al; Tanzim
government | first | sure | Majlis; Wizarat; Diwan; Dar al-Ifta; Dar al Ifta
party | first | sure | Hizb; Tahrik; Tehreek; Tehrik; Ennahda; Nidaa; Jamaat; Jamiat
civil_society | first | sure | Jam'iyyat; Jamiyat; Nahdlatul; Darul; Dar ul; Muassasat; Munazzamat; Ittihad
company | first | sure | Sharikat
media | first | sure | Sahifat; Qanat
armed_group | first | sure | Quwat; Quwwat; Fasail; Fawj; Faylaq; Firqat; Alwiyat; Usbat; Asa'ib; Jama'at; Muqawamat
government | first | sure | Hay'at; Haiat; Al-Hay'a; Mahkamat; Baladiyat; Muhafazat; Mudiriyat; Idarat; Niyabat; Hukumat; Dairat; Sultat; Lajnat al-Intikhabat
police | first | sure | Shurta; Shurtat
party | first | sure | Tayar; Tayyar; Tahaluf; I'tilaf; Itilaf; Kutlat; Al-Haraka; Al-Hizb
civil_society | first | sure | Jam'iyat; Jamiyyat; Munazzama; Munazamat; Mu'assasat; Muassasa; Rabitat; Rabita; Naqabat; Niqabat; Hilal Ahmar; Al-Hilal al-Ahmar; Lajnat; Lajna; Ghurfat; Shabakat; Markaz; Marsad; Jami'at; Mustashfa
company | first | sure | Sharika; Masraf; Bank al
media | first | sure | Wakalat; Jaridat; Idha'at; Majallat
media | last | sure | Al-Yawm; Al-Youm; Al-Akhbar

government | first | sure | Vezarat; Wezarat; Ostandari; Shura
civil_society | first | sure | Anjuman; Anjoman; Bonyad; Kanoon; Daneshgah
armed_group | first | sure | Yekineyen; Hezen; Jebhe
party | first | sure | Hezb
government | last | sure | Vazirligi; Nazirliyi; Ministrligi; Agentligi; Kengashi; Komitesi
party | last | sure | Partiyasi
civil_society | last | sure | Jamiyati; Cemiyyeti; Birliyi; Uyushmasi

government | last | sure | Bakanligi; Baskanligi; Mudurlugu; Belediyesi; Valiligi; Mahkemesi; Kurumu; Savciligi; Meclisi
military | last | sure | Komutanligi; Ordusu; Kuvvetleri
police | last | sure | Jandarma; Polisi
party | last | sure | Partisi
civil_society | last | sure | Dernegi; Vakfi; Sendikasi; Universitesi; Hastanesi; Odasi; Birligi; Konfederasyonu
company | last | sure | Bankasi; Holding; Sirketi; Madencilik; Havayollari; Insaat
media | last | sure | Gazetesi; Ajansi; Haber
government | last | sure | Kaymakamligi; Idaresi; Kurulu; Komisyonu; Rasathanesi; Buyukelciligi; Konsoloslugu; Itfaiyesi; Dairesi; Sekreterligi
military | last | sure | Tugayi; Alayi; Taburu; Tumeni
police | last | sure | Emniyeti; Karakolu
armed_group | last | sure | Orgutu; Tugaylari; Birlikleri; Cephesi
party | last | sure | Ittifaki; Hareketi
civil_society | last | sure | Odalari; Barosu; Platformu; Dayanismasi; Federasyonu; Kooperatifi; Inisiyatifi; Toplulugu; Enstitusu; Fakultesi; Meclisleri
company | last | sure | Sanayi; Ticaret; Elektrik; Tekstil; Enerji; Otomotiv; Sigorta; Grubu; Fabrikasi; Lojistik; Cimento; Gida; Petrolleri
media | last | sure | Televizyonu; Radyosu; Postasi; Sesi; Dergisi; Haberleri
media | first | sure | Haber

government | last | sure | Panchayat; Vibhag; Ayog; Aayog; Vidhan Sabha; Lok Sabha; Rajya Sabha; Mantralaya; Nagar Nigam; Zila Parishad; Nagarpalika; Jatiya Sangsad
party | last | sure | Dal; Morcha; Sena; Mahasabha; Janata; Samaj; Kazhagam; Munnetra; Desam; Oikya; Andolon; Andolan
civil_society | last | sure | Manch; Parishad; Sangh; Sangathan; Samiti; Samity; Sangha; Seva; Vidyalaya; Mahavidyalaya; Vidyapeeth; Ashram; Trust; Samaj Kalyan; Mahila
company | last | sure | Udyog; Nigam; Sahakari
media | last | sure | Samachar; Patrika; Barta; Khabar; Prothom; Jagran
armed_group | last | sure | Bahini; Mukti Bahini
government | last | sure | Palika; Mahapalika; Gaunpalika; Sachivalaya; Odhidoptor; Adhidaptar; Montronaloy; Pradhikaran; Union Parishad; Upazila Parishad; Gram Sabha; Vidhan Parishad; Nyayalaya
military | last | sure | Jal Sena; Vayu Sena; Thal Sena
media | last | sure | Sangbad Sangstha; Sandesh; Savera; Darpan; Songbad; Sangbad; Kagoj; Kantho; Khobor
media | first | sure | Dainik; Akashvani
company | last | sure | Bidyut Samity; Khanij; Vidyut; Vitran; Udyam; Nirman
civil_society | last | sure | Sabha; Sangstha; Sangham; Sangathana; Sanghatana; Sanstha; Sansthan; Samsthan; Mahasangh; Kendra; Sammelan; Sewa; Sahayata; Jirga
civil_society | first | sure | Idara; Tanzeem; Kisan; Mazdoor; Nari; Mahila; Gono; Adivasi

government | first | sure | Kementerian; Badan; Dinas; Pusat; Basarnas; Komnas; Balai; Satuan Tugas; Dewan Perwakilan; Mahkamah; Komisi; Pengadilan; Jabatan; Suruhanjaya; Kejaksaan
police | first | sure | Polda; Polres; Polri; Polsek
military | first | sure | Kodam; Tentara Nasional; Korem; Kodim; Tentera
armed_group | first | sure | Tentara Pembebasan; Organisasi Papua
party | first | sure | Partai; Gerakan; Barisan
civil_society | first | sure | Yayasan; Lembaga; Serikat; Persatuan; Pertubuhan; Universitas; Universiti; Rumah Sakit; Aliansi; Perhimpunan; Majelis Ulama; Wahana; Institut; Kesatuan; Kilusang; Samahan
company | first | sure | PT; Perusahaan; Syarikat; Perum; Bank
media | first | sure | Harian; Koran; Berita; Utusan; Sinar
government | first | sure | Sekretariat; Inspektorat; Direktorat; Otoritas; Pemerintah; Pemkab; Pemkot; Pemprov; Majlis Perbandaran; Kantor; Kagawaran; Kawanihan; Komisyon; Pamahalaan; Sangguniang; Dewan Rakyat; Dewan; Mahkamah Agung; Kerajaan
police | first | sure | Kepolisian; Pulisya; Brimob; Polis
military | first | sure | Tanod; Batalyon; Angkatan; Hukbong
armed_group | first | sure | Hukbong Bayan; Kelompok Bersenjata; Laskar; Pasukan
civil_society | first | sure | Jaringan; Koperasi; Koalisi; Paguyuban; Ikatan; Himpunan; Kelompok; Solidaritas; Komunitas; Perkumpulan; Asosiasi; Konfederasi; Federasi; Gabungan; Samahang; Kilusan; Kapisanan; Kapatiran; Ugnayan; Alyansa; Bahay; Simbahan; Pamantasan; Ospital; Masyarakat; Dewan Gereja; Dewan Adat
party | first | sure | Pakatan; Perikatan; Partido ng
company | first | sure | Perumda; Perseroan; Pabrik; Bangko; Kompanya; CV
media | first | sure | Majalah; Suara; Kabar; Warta; Pahayagan; Balita; Tribun

government | first | sure | Uy ban; Krasuang; Krom
company | first | sure | Tap doan; Cong ty; Ngan hang
civil_society | first | sure | Benh vien; Dai hoc; Munlanithi
party | first | sure | Phak

government | first | sure | Wizara; Tume; Baraza; Mamlaka; Bunge; Halmashauri; Mahakama
military | first | sure | Jeshi la Wananchi; Jeshi la Ulinzi
police | first | sure | Jeshi la Polisi
party | first | sure | Chama cha; Muungano wa; Umoja wa Wananchi
civil_society | first | sure | Shirika la; Umoja wa; Jumuiya ya; Chuo Kikuu; Hospitali; Kanisa; Taasisi; Shirikisho
company | first | sure | Kampuni; Benki; Shirika la Reli; Shirika la Ndege
media | first | sure | Gazeti; Redio
government | first | sure | Serikali; Wakala wa; Manispaa; Ofisi ya; Hukumar; Ma'aikatar; Majalisar; Gwamnatin; Wasaaradda; Maxkamadda; Guddiga; Golaha; Dowladda; Hay'adda; Baarlamaanka
police | first | sure | Rundunar; Booliska
military | first | sure | Jeshi; Ciidanka; Sojojin
party | first | sure | Jam'iyyar; Xisbiga
civil_society | first | sure | Baraza la Wazee; Baraza la Waislamu; Baraza la Makanisa; Chama cha Walimu; Chama cha Wafanyakazi; Chama cha Madaktari; Chama cha Wanasheria; Jumuiya; Umoja; Chuo; Shirika; Mtandao wa; Kituo cha; Asasi; Mfuko wa; Kungiyar; Jami'ar; Ururka; Jaamacadda; Kikundi
company | first | sure | Kiwanda; Shirika la Umeme; Shirika la Nyumba; Bankin; Kamfanin; Shirkadda
media | first | sure | Sauti ya; Jarida; Jaridar; Muryar; Codka; Idaacadda

government | first | sure | Ministerstvo; Ministerstva; Gosudarstvennaya; Derzhavna; Federalnaya; Sluzhba; Prokuratura; Administratsiya; Akimat; Hokimiyat; Khokimiyat; Zhogorku; Verkhovna; Verkhovnaya; Oliy
government | last | sure | Duma; Rada; Kenesh; Majilis; Mejlis; Khural; Majlisi
military | first | sure | Vooruzhennye; Zbroini; Natsgvardiya; Natsionalna Hvardiia
police | first | sure | Politsiya; Politsiia; Militsiya; Natsionalna Politsiia; Gosavtoinspektsiya; Guvohnoma
armed_group | first | sure | Narodnoye Opolcheniye; Opolcheniye; Dobrovolcheskiy; Dobrovolchyi
party | first | sure | Partiya; Partiia; Yedinaya; Edinaya; Spravedlivaya; Blok; Sluha Narodu
civil_society | first | sure | Soyuz; Soiuz; Fond; Obshchestvo; Profsoyuz; Hromadska; Spilka; Tsentr; Memorial
company | first | sure | Kombinat; Zavod; Aviakompaniya; Sovkhoz
company | last | sure | Zavod; Kombinat; Neft; Neftegaz; Ugol; Avia
media | first | sure | Gazeta; Telekanal; Radio Svoboda; Agentstvo; Ukrainska Pravda
media | last | sure | Pravda; Vesti; Izvestia; Izvestiya; Novosti
government | first | sure | Derzhavnyi; Derzhavne; Gosudarstvennyi; Gosudarstvennoye; Gosudarstvennoe; Federalnoye; Federalnyi; Federalna; Upravleniye; Upravlinnia; Sledstvennyi; Inspektsiya; Natsionalnyi Bank; Natsionalne; Pravitelstvo; Miska; Departament; Administratsiia
police | first | sure | Natspolitsiya; Natsionalna Politsiya
party | first | sure | Koalitsiya
party | first | likely | Dvizheniye; Rukh
civil_society | first | sure | Profspilka; Assotsiatsiya; Asotsiatsiia; Blahodiynyi; Blahodiinyi; Blagotvoritelnyi; Krasnyi Krest; Chervonyi Khrest; Universytet; Universitet
company | first | sure | Kompaniya; Korporatsiya; Agrofirma; Ahrofirma; Shakhta; Razrez; Rudnik; Fabrika
media | first | sure | Golos; Holos; Novyny; Tyzhden; Vestnik

government | first | sure | Ministarstvo; Ministerstwo; Ministerul; Ministria; Vlada; Skupstina; Sabor; Uprava; Agencija; Agencja; Agentia; Urzad; Urad; Osnovni Sud; Primaria; Tuzilastvo; Sluzba
police | first | sure | Policija; Policie; Policja; Zandarmerija; Straz
military | first | sure | Vojska
party | first | sure | Partija; Partia; Stranka; Partidul; Koalicija
party | first | likely | Pokret; Ruch; Hnuti
civil_society | first | sure | Savez; Udruzenje; Udruga; Drustvo; Crveni Krst; Crveni Kriz; Fondacija; Zaklada; Sindikat; Fundacja; Stowarzyszenie; Zwiazek; Nadace; Sdruzeni; Univerzita; Univerzitet; Sveuciliste; Uniwersytet; Bolnica; Szpital; Fundatia; Asociatia; Sindicatul; Federatia; Biserica; Inicijativa
civil_society | last | sure | Szovetseg; Alapitvany; Egyesulet
company | first | sure | Pekara; Elektroprivreda; Tvornica; Fabryka; Kopalnia; Banka; Zeljeznice; Zeleznice
media | first | sure | Glas; Vjesti; Novine; Dnevnik; Dziennik; Tygodnik; Ziarul; Kurir; Kurier; Vecernje

government | first | sure | Bundesamt; Landesamt; Landgericht; Amtsgericht; Oberlandesgericht; Verwaltungsgericht; Bundesministerium; Staatsanwaltschaft; Gesundheitsamt; Ministerium; Gemeente; Ministerie; Rechtbank; Ministero; Procura; Comune di; Regione; Prefettura; Protezione Civile; Tribunale
police | first | sure | Polizei; Polizeiprasidium; Polizeidirektion; Landeskriminalamt; Bundespolizei; Questura; Guardia di Finanza; Politie
party | first | sure | Partei; Partito; Partij
party | last | sure | Partiet
civil_society | first | sure | Gewerkschaft; Verein; Verband; Stiftung; Hochschule; Universitat; Universiteit; Vereniging; Stichting; Vakbond; Associazione; Fondazione; Sindacato; Universita; Ospedale; Croce Rossa; Confederazione; Federazione; Verbraucherzentrale; Rode Kors; Roda Korset
civil_society | last | sure | Verein; Verband; Stiftung; Forening; Foreningen; Forbund; Forbundet
company | first | sure | Stadtwerke; Sparkasse; Volksbank; Societa; Gruppo; Cassa; Cantieri; Ferrovie; Acciaierie
media | first | sure | Corriere; Gazzetta; Giornale
media | last | sure | Zeitung; Nachrichten; Tageblatt; Anzeiger; Rundfunk; Dagblad; Courant; Tidning; Tidningen; Tidende
`;

/**
 * Head words of bodies in languages that English news quotes, romanised, accents off; in the form
 * of `HEADS`. In the Romance languages, Arabic, Indonesian and Swahili they begin a name, in
 * Turkish, Hindi and Bengali they end it. A paragraph for each language; the first that lists a
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

government | first | sure | Direccao; Conselho Tutelar; Policia Cientifica; Ministerio da; Ministerio do; Ministerio dos; Secretaria da; Secretaria do; Prefeitura; Camara Municipal; Camara dos; Supremo Tribunal; Tribunal Superior; Tribunal de; Defesa Civil; Corpo de Bombeiros; Procuradoria; Assembleia; Agencia Nacional de
military | first | sure | Forca Aerea; Forcas Armadas; Forcas de Defesa; Marinha; Exercito
armed_group | first | sure | Comando Vermelho; Primeiro Comando
party | first | sure | Movimento para; Movimento Popular; Alianca; Frente de Libertacao; Uniao Nacional
civil_society | first | sure | Associacao; Medicos; Fundacao; Confederacao; Federacao; Universidade; Instituto; Igreja; Cruz Vermelha; Pastoral da; Movimento dos
company | first | sure | Companhia; Banco do; Mineracao; Siderurgica; Cervejaria; Construtora; Comboios; Linhas Aereas; Agropecuaria
company | last | sure | Advogados; Abogados; Avocats; Rechtsanwalte
media | first | sure | Jornal; Folha de; Correio

government | first | sure | Ministere; Secretariat; Parquet; Cour; Assemblee Nationale; Senat; Conseil; Commission Electorale; Commission Nationale; Direction Generale; Direction Nationale; Agence Nationale; Office National; Office Central; Prefecture; Mairie; Sous-Prefecture; Haut Conseil; Haute Autorite; Banque Centrale
military | first | sure | Forces Armees; Armee de; Armee Nationale; Garde Nationale; Garde Presidentielle; Etat-Major
police | first | sure | Gendarmerie; Police Judiciaire; Garde Civile
armed_group | first | sure | Front de Liberation; Armee de Liberation; Armee Revolutionnaire; Front Populaire; Cadre Strategique; Coordination des Mouvements
party | first | sure | Parti; Rassemblement; Union pour; Alliance pour; Mouvement pour; Mouvement National; Front pour; Convention pour; Congres pour
civil_society | first | sure | Syndicat; Association; Federation; Confederation; Ligue; Croix-Rouge; Croix Rouge; Medecins; Universite; Hopital; Centre Hospitalier; Collectif; Reseau; Union Nationale des; Action pour; ONG; Cercle
company | first | sure | Societe; Compagnie; Banque; Groupe; Brasserie; Brasseries; Cimenterie; Sucrerie; Transports
media | first | sure | Journal; Le Quotidien; La Nouvelle; L'Observateur; Agence de Presse

armed_group | first | sure | Jaysh; Jaish; Jund; Saraya; Kataib; Kata'ib; Liwa; Ansar; Jabhat; Ahrar; Asaib; Lashkar; Harakat; Harkat; Katiba; Katibat; Sipah; Mujahidin; Tahrir al; Tanzim
government | first | sure | Majlis; Wizarat; Diwan; Dar al-Ifta; Dar al Ifta
party | first | sure | Hizb; Tahrik; Tehreek; Tehrik; Ennahda; Nidaa; Jamaat; Jamiat
civil_society | first | sure | Jam'iyyat; Jamiyat; Nahdlatul; Darul; Dar ul; Muassasat; Munazzamat; Ittihad
company | first | sure | Sharikat
media | first | sure | Sahifat; Qanat

government | last | sure | Bakanligi; Baskanligi; Mudurlugu; Belediyesi; Valiligi; Mahkemesi; Kurumu; Savciligi; Meclisi
military | last | sure | Komutanligi; Ordusu; Kuvvetleri
police | last | sure | Jandarma; Polisi
party | last | sure | Partisi
civil_society | last | sure | Dernegi; Vakfi; Sendikasi; Universitesi; Hastanesi; Odasi; Birligi; Konfederasyonu
company | last | sure | Bankasi; Holding; Sirketi; Madencilik; Havayollari; Insaat
media | last | sure | Gazetesi; Ajansi; Haber

government | last | sure | Panchayat; Vibhag; Ayog; Aayog; Vidhan Sabha; Lok Sabha; Rajya Sabha; Mantralaya; Nagar Nigam; Zila Parishad; Nagarpalika; Jatiya Sangsad
party | last | sure | Dal; Morcha; Sena; Mahasabha; Janata; Samaj; Kazhagam; Munnetra; Desam; Oikya; Andolon; Andolan
civil_society | last | sure | Manch; Parishad; Sangh; Sangathan; Samiti; Samity; Mandal; Sangha; Seva; Vidyalaya; Mahavidyalaya; Vidyapeeth; Ashram; Trust; Samaj Kalyan; Mahila
company | last | sure | Udyog; Nigam; Sahakari
media | last | sure | Samachar; Patrika; Sangstha; Barta; Khabar; Prothom; Jagran; Bhaskar
armed_group | last | sure | Bahini; Mukti Bahini

government | first | sure | Kementerian; Badan; Dinas; Pusat; Basarnas; Komnas; Balai; Satuan Tugas; Dewan Perwakilan; Mahkamah; Komisi; Pengadilan; Jabatan; Suruhanjaya; Kejaksaan
police | first | sure | Polda; Polres; Polri; Polsek
military | first | sure | Kodam; Tentara Nasional; Korem; Kodim; Tentera
armed_group | first | sure | Tentara Pembebasan; Organisasi Papua
party | first | sure | Partai; Parti; Gerakan; Barisan
civil_society | first | sure | Yayasan; Lembaga; Serikat; Persatuan; Pertubuhan; Universitas; Universiti; Rumah Sakit; Aliansi; Perhimpunan; Majelis Ulama; Wahana; Institut; Kesatuan; Kilusang; Samahan
company | first | sure | PT; Perusahaan; Syarikat; Perum; Bank
media | first | sure | Harian; Koran; Berita; Utusan; Sinar

government | first | sure | Wizara; Tume; Baraza; Mamlaka; Bunge; Halmashauri; Mahakama
military | first | sure | Jeshi la Wananchi; Jeshi la Ulinzi
police | first | sure | Jeshi la Polisi
party | first | sure | Chama cha; Muungano wa; Umoja wa Wananchi
civil_society | first | sure | Shirika la; Umoja wa; Jumuiya ya; Chuo Kikuu; Hospitali; Kanisa; Taasisi; Shirikisho
company | first | sure | Kampuni; Benki; Shirika la Reli; Shirika la Ndege
media | first | sure | Gazeti; Redio

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
`;

/**
 * Words for a country, and the money that a name shared by several countries means there:
 * `country words|name:code,name:code`. "Kenyan shillings" and "shillings" in a text on Kenya are
 * read from the same line. Two words are joined by `_`. `kr`, `sh`, `rs`, `k`, `r` … are short forms.
 */
const TABLE = `kenya kenyan nairobi mombasa|shilling:KES,sh:KES
uganda ugandan kampala|shilling:UGX,sh:UGX
tanzania tanzanian dodoma zanzibar|shilling:TZS,sh:TZS
somalia somali mogadishu|shilling:SOS,sh:SOS
mexico mexican|peso:MXN
argentina argentine argentinian argentinean argentines buenos|peso:ARS
chile chilean santiago|peso:CLP
colombia colombian bogota bogotá medellin medellín|peso:COP
philippines philippine filipino filipinos manila|peso:PHP,p:PHP
cuba cuban havana|peso:CUP
dominican|peso:DOP
uruguay uruguayan montevideo|peso:UYU
india indian delhi mumbai|rupee:INR,rs:INR
pakistan pakistani pakistanis islamabad karachi lahore|rupee:PKR,rs:PKR
nepal nepalese nepali kathmandu|rupee:NPR,rs:NPR
lanka lankan lankans colombo|rupee:LKR,rs:LKR
mauritius mauritian|rupee:MUR,rs:MUR
seychelles seychellois|rupee:SCR,rs:SCR
aden|rupee:INR
switzerland swiss zurich zürich geneva bern berne liechtenstein|franc:CHF
mali malian bamako senegal senegalese dakar niger nigerien niamey burkina burkinabe ivorian ivoire abidjan benin beninese togo togolese lome bissau west_african|franc:XOF,cfa:XOF
cameroon cameroonian yaounde douala chad chadian ndjamena n'djamena gabon gabonese libreville brazzaville bangui central_african|franc:XAF,cfa:XAF
congo congolese kinshasa goma drc|franc:CDF
rwanda rwandan kigali|franc:RWF
burundi burundian bujumbura gitega|franc:BIF
guinea guinean conakry|franc:GNF
djibouti djiboutian|franc:DJF
comoros comorian moroni|franc:KMF
polynesia caledonia caledonian noumea nouméa papeete cfp tahiti|franc:XPF
serbia serbian belgrade|dinar:RSD
iraq iraqi iraqis baghdad|dinar:IQD
kuwait kuwaiti|dinar:KWD
jordan jordanian amman|dinar:JOD
bahrain bahraini manama|dinar:BHD
libya libyan tripoli benghazi|dinar:LYD
tunisia tunisian tunis|dinar:TND
algeria algerian algiers|dinar:DZD
macedonia macedonian skopje|dinar:MKD,denar:MKD
iran iranian iranians tehran|rial:IRR
oman omani muscat|rial:OMR,riyal:OMR
yemen yemeni yemenis sanaa|rial:YER,riyal:YER
saudi riyadh jeddah|riyal:SAR,rial:SAR
qatar qatari doha|riyal:QAR,rial:QAR
denmark danish danes copenhagen greenland faroe faroese|krone:DKK,crown:DKK,kr:DKK
norway norwegian norwegians oslo bergen|krone:NOK,crown:NOK,kr:NOK
sweden swedish swedes stockholm gothenburg|krona:SEK,crown:SEK,kr:SEK
czech czechs prague|crown:CZK,koruna:CZK
iceland icelandic icelanders reykjavik reykjavík|krona:ISK,crown:ISK,kr:ISK
turkey turkish türkiye turks ankara istanbul|lira:TRY
lebanon lebanese beirut|lira:LBP,pound:LBP
syria syrian syrians damascus aleppo|lira:SYP,pound:SYP
egypt egyptian egyptians cairo alexandria|pound:EGP
sudan sudanese khartoum|pound:SDG
south_sudan south_sudanese juba|pound:SSP
britain british uk u.k. london england english scotland scottish wales welsh|pound:GBP
gibraltar|pound:GIP
falkland falklands|pound:FKP
morocco moroccan moroccans rabat casablanca|dirham:MAD
emirates emirati uae u.a.e. dubai dhabi|dirham:AED
zambia zambian zambians lusaka|kwacha:ZMW,k:ZMW
malawi malawian malawians lilongwe blantyre|kwacha:MWK,k:MWK
papua moresby|kina:PGK,k:PGK
azerbaijan azerbaijani azeri baku|manat:AZN
turkmenistan turkmen ashgabat|manat:TMT
romania romanian bucharest|leu:RON
moldova moldovan chisinau|leu:MDL
bulgaria bulgarian sofia|lev:BGN
albania albanian tirana|lek:ALL
kyrgyzstan kyrgyz bishkek|som:KGS
uzbekistan uzbek tashkent|som:UZS,sum:UZS,soum:UZS
armenia armenian yerevan|dram:AMD
bosnia bosnian sarajevo|mark:BAM
costa rica rican|colon:CRC
salvador salvadoran|colon:SVC
peru peruvian lima|sol:PEN
brazil brazilian brazilians brasilia brasília|real:BRL
paraguay paraguayan|guarani:PYG
guatemala guatemalan|quetzal:GTQ
botswana gaborone|pula:BWP,p:BWP
nigeria nigerian nigerians lagos abuja|n:NGN
johannesburg pretoria durban|r:ZAR
gambia gambian banjul|d:GMD
samoa samoan apia|tala:WST
laos lao vientiane|kip:LAK
vietnam vietnamese hanoi|dong:VND
korea korean koreans seoul|won:KRW
verde verdean praia|escudo:CVE
russia russian russians moscow|ruble:RUB,rouble:RUB
belarus belarusian belarussian minsk|ruble:BYN,rouble:BYN
aruba aruban|florin:AWG`;

/** Words that only say it right before the name: nobody means francs by naming the French. */
const ADJECTIVES = `cfa|franc:XOF
pacific|franc:XPF
french belgian luxembourg|franc:EUR
slovak|crown:EUR,koruna:EUR
estonian|crown:EUR
italian maltese|lira:EUR
irish cypriot|pound:EUR
deutsche|mark:DEM
portuguese|escudo:EUR
convertible|mark:BAM
us u.s. american|dollar:USD
australian|dollar:AUD
canadian|dollar:CAD
zealand|dollar:NZD
kong|dollar:HKD
singapore singaporean|dollar:SGD
taiwan taiwanese|dollar:TWD
jamaica jamaican|dollar:JMD
namibia namibian|dollar:NAD
zimbabwe zimbabwean|dollar:ZWL
liberia liberian|dollar:LRD
fiji fijian|dollar:FJD
solomon islands|dollar:SBD
bahamian bahamas|dollar:BSD
barbados barbadian|dollar:BBD
guyana guyanese|dollar:GYD
suriname surinamese|dollar:SRD
belize belizean|dollar:BZD
bermuda bermudian|dollar:BMD
cayman|dollar:KYD
trinidad trinidadian tobago|dollar:TTD
brunei|dollar:BND
caribbean|dollar:XCD
chinese|yuan:CNY
japanese|yen:JPY`;

/** Towns and countries that head a report, and the dollar that is paid there. */
const TOWNS = `australia sydney melbourne canberra brisbane perth adelaide hobart darwin|dollar:AUD
canada ottawa toronto vancouver montreal calgary edmonton winnipeg halifax|dollar:CAD
zealand wellington auckland christchurch dunedin|dollar:NZD
singapore|dollar:SGD
kong|dollar:HKD
taiwan taipei kaohsiung|dollar:TWD
jamaica kingston|dollar:JMD
fiji suva|dollar:FJD
namibia windhoek|dollar:NAD
barbados bridgetown|dollar:BBD
guyana|dollar:GYD
trinidad tobago|dollar:TTD
bahamas nassau|dollar:BSD`;

const linesOf = (table: string) =>
  table.split('\n').map((line) => {
    const [words, money] = line.split('|') as [string, string];
    const pairs = money.split(',').map((pair) => pair.split(':') as [name: string, code: string]);
    return [words.split(' ').map((word) => word.replace('_', ' ')), pairs] as const;
  });

const LINES = linesOf(TABLE);

/** Country word → the shared names of money and their codes there. */
export const MONEY_OF: ReadonlyMap<string, readonly (readonly [name: string, code: string])[]> =
  new Map(LINES.flatMap(([words, pairs]) => words.map((word) => [word, pairs] as const)));

/** Name in the singular → country word before it → code: "Australian dollars", "CFA francs". */
export const BY_COUNTRY: ReadonlyMap<string, ReadonlyMap<string, string>> = byName();

function byName(): Map<string, Map<string, string>> {
  const tables = new Map<string, Map<string, string>>();
  for (const [words, pairs] of [...LINES, ...linesOf(ADJECTIVES)]) {
    for (const [name, code] of pairs) {
      const table = tables.get(name) ?? new Map<string, string>();
      for (const word of words) table.set(word, code);
      tables.set(name, table);
    }
  }
  return tables;
}

/** Word of a dateline → code of the dollar of that place. */
export const DOLLAR_TOWNS: ReadonlyMap<string, string> = new Map(
  linesOf(TOWNS).flatMap(([words, pairs]) => words.map((word) => [word, pairs[0]![1]] as const)),
);

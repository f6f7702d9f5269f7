import { words } from '../../word-lists.ts';

/** Months, days and feasts. */
export const CALENDAR: ReadonlySet<string> = words(`
  january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec
  today yesterday tomorrow christmas easter ramadan
`);

/** Web services: a channel after "on" or "via", an actor where they act. */
export const CHANNELS = words(
  'telegram facebook twitter x whatsapp youtube instagram tiktok weibo skype zoom signal linkedin reddit',
);
/** Abbreviations of money, time, measures, offices and illnesses. */
export const NO_BODIES = words(`
  cfa gdp gnp gmt utc est edt pst cet bst hiv aids sars mers covid covid-19 ceo cfo coo mp mps phd id
  ngo ngos q&a faq ha ksh tsh ush rs km kwh mwh mw gw kg usd eur gbp bpd boe pm2 sa s/a idp idps nfi nfis atm gps suv tv dna pcr ppe vat ipo ebitda pc sms usb wmd ied ieds rpg uav uavs ak-47
`);

/** Words of pages and papers that stand alone in capitals: nobody is called so. */
export const PAGE_WORDS: ReadonlySet<string> = new Set([
  ...words('counsel correspondent newsletter jumlah toplam scorers attendance'),
  'staff correspondent',
  'our correspondent',
  'special correspondent',
  'weekly newsletter',
  'daily newsletter',
  'board room',
  'executive session',
  'grand total',
  'sub total',
  'press release',
  'editorial board',
  'photo gallery',
  'live blog',
]);

/** Arms and vehicles by the names of their models. */
export const MODELS: ReadonlySet<string> = new Set([
  ...words(`
    kalashnikov akm ak-47 m16 m4 rpg-7 himars javelin stinger kornet shahed tomahawk hilux tb2 vab
    dshk insas uzi glock beretta humvee mrap bmp btr
  `),
  'land cruiser',
  'bayraktar tb2',
  'toyota hilux',
  'iron dome',
  'black hawk',
]);

/** What a thing is, by the words of its folded name. */
export const THING_NAMES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^operation\b/, 'an operation'],
  [
    /\b(?:treaty|treaties|accords?|agreements?|pact|conventions?|protocols?|charter|memorandum)\b/,
    'an agreement',
  ],
  [/\b(?:act|law|bill|code|constitution|amendment|directive|resolution|decree)\b/, 'a law'],
  [/\b(?:war|battle|uprising|revolution|intifada|genocide|holocaust)\b/, 'a war or an event'],
  [/\b(?:prize|award|medal|cup|trophy|oscars?)\b/, 'an award'],
  [/^(?:uss|hms|hmas|mv|ms|ins|ss)\b/, 'a ship'],
  [/\b(?:hurricane|cyclone|typhoon|storm)\b/, 'a storm'],
  [/\bfire$/, 'a fire'],
  [/\b(?:disease|virus|flu|fever|covid|ebola|cholera|aids|hiv)\b/, 'a disease'],
  [/\b(?:olympics|games|championships?|league|open|summit|festival)\b/, 'an event'],
];

/** Ships by kind: "the tanker Mira", "a coaster, the Santa Mira". */
export const VESSELS = words(`
  tanker ferry trawler freighter frigate destroyer corvette submarine yacht vessel ship boat schooner
  warship battleship cruiser minesweeper barge tugboat liner coaster dredger steamer ketch
`);

/** Before a name they say that it is a thing's: "its asthma inhaler Breval". */
export const PRODUCTS = new Set([
  ...VESSELS,
  ...words(`
    inhaler vaccine drug pill tablet antibiotic smartphone console sedan satellite spacecraft telescope
    rocket missile variant strain film novel album song musical opera cyclone hurricane typhoon
  `),
]);

/** Before a ship's name, in capitals. */
export const SHIPS = words(
  'hms uss usns ins mv mt ss rms hmas hmcs rfa kri brp roks pns css srv tcg',
);

/** Agencies of news and photographs, in a credit. */
export const AGENCIES = words('reuters afp ap epa xinhua tass getty images photo photos');

/** Wires that only spread what others send. */
export const WIRES = words('prnewswire globenewswire newswire businesswire accesswire newsfile');

/** Indices of stock exchanges, and sorts of oil. */
export const INDICES: ReadonlySet<string> = new Set([
  ...words(`
    nikkei topix sensex nifty ftse dax cac stoxx msci ibovespa bovespa kospi kosdaq merval ipsa asx
    hsi brent wti urals s&p euribor libor
  `),
  'hang seng',
  'nifty 50',
  'ftse 100',
  'dow jones industrial average',
  'west texas intermediate',
  's&p 500',
]);

/** What is traded of a treasury. */
export const PAPERS = words('yield yields bond bonds note notes bill bills futures paper');

/** Things that bear the name of their maker. */
export const MAKES = words(`
  pickup pick-up truck car sedan suv van jeep bus lorry motorbike motorcycle scooter tractor bulldozer
  excavator jet airliner helicopter plane phone smartphone laptop rifle pistol handgun revolver
  shotgun howitzer launcher tank drone ambulance minibus hatchback limousine
`);

/** Close the name of a law. */
export const LAWS = words('act law code bill ordinance regulations statute');

export const DISEASES = words(`
  cholera measles malaria polio ebola dengue mpox zika typhoid tuberculosis diphtheria meningitis
  influenza anthrax rabies leptospirosis chikungunya covid-19 covid coronavirus hepatitis scabies
`);

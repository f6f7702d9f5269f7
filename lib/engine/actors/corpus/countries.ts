import type { ActorLine, ExpectedActor } from './line.ts';

const from = (
  name: string,
  country: string | null,
  countryBasis: ExpectedActor['countryBasis'] = country === null ? null : 'affiliation',
): ExpectedActor => ({ name, country, countryBasis });
const any = (name: string): ExpectedActor => ({ name });

const LIMA = '[[LIMA|L]], [[Peru|L]] - ';

/** Countries that no name tells: those of a story about one country, and where it tells nothing. */
export const COUNTRY_LINES: readonly ActorLine[] = [
  [
    `${LIMA}[[Rosa Condori|P]], a farmer, voted for [[Fuerza Andina|party]].`,
    from('Rosa Condori', null),
    from('Fuerza Andina', 'PER'),
  ],
  [`${LIMA}[[Rosa Condori|P]] died on Monday.`, from('Rosa Condori', null)],
  [
    `${LIMA}[[Amnesty International|civil_society]] protested.`,
    from('Amnesty International', null),
  ],
  [
    `${LIMA}[[Doctors Without Borders|civil_society]] sent a team.`,
    from('Doctors Without Borders', null),
  ],
  [
    `${LIMA}"Rates will rise," said [[Joan Pryce|P]], an analyst at [[Kestrel Brokers|company]].`,
    from('Joan Pryce', null),
    from('Kestrel Brokers', null),
  ],
  [`${LIMA}A tourist, [[Kurt Lang|P]], was robbed.`, from('Kurt Lang', null)],
  [
    `${LIMA}In neighbouring [[Ecuador|L]], the [[Interior Ministry|government]] closed the border.`,
    from('Interior Ministry', 'ECU'),
  ],
  [
    '[[MAYIMBA|L]], [[Lutendi|L]] - The [[National Electoral Commission|government]] ([[NEC|government]]) met.',
    from('National Electoral Commission', null),
  ],
  [
    'The [[Karsand League|civil_society]] met. The [[League|civil_society]] rose.',
    from('Karsand League', null),
  ],
  ["[[Peru|L]]'s governing [[Fuerza Andina|party]] lost.", from('Fuerza Andina', 'PER')],
  ['[[Pedro Lins|P]] was born in [[Recife|L]].', from('Pedro Lins', null)],
  [`${LIMA}The [[World Bank|international_org]] lent 40 million dollars.`, any('World Bank')],
  ['[[BAGHDAD|L]] - President [[Bush|P]] spoke on Monday.', from('Bush', null)],
  ['[[Barack Obama|P]] spoke in [[Nairobi|L]].', from('Barack Obama', 'USA', 'lexicon')],
  [
    `${LIMA}[[Eva Lund|P]], the [[NATO|international_org]] representative for [[Peru|L]], spoke.`,
    from('Eva Lund', null),
    any('NATO'),
  ],
  [
    `${LIMA}[[Lund|P]]'s security adviser, [[Eva Holm|P]], spoke.`,
    any('Lund'),
    from('Eva Holm', null),
  ],
  // Names that bodies of many countries bear: the lexicon's country only where the text names it.
  ['[[WELLINGTON|L]] - The [[Liberal Party|party]] lost two seats.', from('Liberal Party', 'NZL')],
  [
    '[[DHAKA|L]] - Fighters of the [[People’s Liberation Army|armed_group]] met the [[Daily Star|media]].',
    from('People’s Liberation Army', 'BGD'),
    from('Daily Star', 'BGD'),
  ],
  [
    '[[KIGALI|L]] - Fighters of the [[National Liberation Front|armed_group]] fled.',
    from('National Liberation Front', 'RWA', 'lexicon'),
  ],
  ['The [[Liberal Party|party]] lost two seats.', from('Liberal Party', 'AUS', 'lexicon')],
  ['[[OTTAWA|L]] - [[Boko Haram|armed_group]] fled.', from('Boko Haram', 'NGA', 'lexicon')],
  [
    'A [[Saudi|N]] official said Crown Prince [[Talal Omar|P]] gave a warning. [[Syria|L]] denied it. [[Syria|L]] wrote back.',
    { name: 'Saudi Arabia' },
    { name: 'Talal Omar', country: null },
    { name: 'Syria' },
  ],
  [
    'Nine [[U.S.|N]] troops died in [[Herat|L]]. Lt. Col. [[Jerry Ohm|P]] spoke. Snow fell in [[Kabul|L]] and in [[Balkh|L]].',
    { name: 'United States' },
    { name: 'Jerry Ohm', country: null },
  ],
  [
    'Crowds demanded the extradition of former President [[Alan Vega|P]] from [[Chile|L]]. [[Chile|L]] said no.',
    { name: 'Alan Vega', country: null },
    { name: 'Chile' },
  ],
  [
    'Talks go on in [[Tunis|L]] with King [[Talal|P]]. Rain fell in [[Tunis|L]] and [[Sfax|L]].',
    { name: 'Talal', role: 'King', country: null },
  ],
  [
    'Minister for the [[Middle East|L]] [[Tom Elwood|P]] spoke of [[Iraq|L]]. Shells fell in [[Iraq|L]], in [[Mosul|L]] and in [[Basra|L]].',
    { name: 'Tom Elwood', country: null },
  ],
  [
    'Secretary [[Ann Harte|P]] spoke. Shells fell in [[Homs|L]], in [[Hama|L]] and in [[Aleppo|L]].',
    { name: 'Ann Harte', country: null },
  ],
  [
    'Shells fell in [[Mosul|L]] and in [[Basra|L]]. Minister for the [[Middle East|L]], [[Tom Elwood|P]], spoke.',
    { name: 'Tom Elwood', country: null },
  ],
  // Whose office it is.
  [
    `${LIMA}[[Chile|L]] denied the charge. Its foreign minister, [[Inés Rojas|P]], wants talks.`,
    any('Chile'),
    from('Inés Rojas', 'CHL'),
  ],
  [
    `[[Malian|N]] President [[Issa Dao|P]] agreed. His army chief, General [[Ali Koné|P]], did not.`,
    from('Issa Dao', 'MLI', 'demonym'),
    from('Ali Koné', 'MLI'),
  ],
  [
    `${LIMA}[[Chile|L]] waited. What the ministry wants, its spokesman [[Luis Arenas Pinto|P]] said, is peace.`,
    any('Chile'),
    any('ministry'),
    from('Luis Arenas Pinto', 'PER', 'role'),
  ],
  // The nationality before the name, in a word of its own.
  ['[[Italian|N]] rider [[Davide Orna|P]] won.', from('Davide Orna', 'ITA', 'demonym')],
  ['They beat [[Briton|N]] [[Chris Hadd|P]].', from('Chris Hadd', 'GBR', 'demonym')],
  [
    'They hold an [[American|N]], [[Jeff Colt|P]], 24, and two others.',
    from('Jeff Colt', 'USA', 'demonym'),
  ],
  ['The pro-[[Syrian|N]] President [[Elias Haddad|P]] left.', from('Elias Haddad', null)],
  ['[[Petra Kolar|P]] of the [[Czech Republic|L]] won.', from('Petra Kolar', 'CZE', 'role')],
  ['General [[Niaz Dar|P]], of [[Pakistan|L]], led them.', from('Niaz Dar', 'PAK', 'role')],
  // The paragraph's country in a story of several, none where it tells of another.
  [
    '[[Tunisia|L]] mourns. [[Peru|L]] and [[Chile|L]] sent help.\n\n[[Kenya|L]] wept. President [[Ann Odera|P]] fled.',
    any('Tunisia'),
    any('Peru'),
    any('Chile'),
    any('Kenya'),
    from('Ann Odera', 'KEN', 'role'),
  ],
  [
    `${LIMA}The war crimes [[International Court|international_org]] met. Judge [[Eva Lind|P]] spoke.`,
    any('International Court'),
    from('Eva Lind', null),
  ],
  [`${LIMA}The [[Congress|government]] voted.`, from('Congress', 'PER')],
  [`${LIMA}A former beauty queen, [[Ana Sosa|P]], was held.`, from('Ana Sosa', null)],
  // The head of a body that is not named, where another state's body is.
  [
    '[[Iraq|L]] waited. The [[Central Intelligence Agency|government]] met. Deputy Director [[John Lindo|P]] left.',
    any('Central Intelligence Agency'),
    from('John Lindo', null),
  ],
  // Officials abroad: the hosts' country is not theirs.
  [
    'Foreign Minister [[Rosa Condori|P]] landed in [[Oslo|L]]. [[Norway|L]] wants a pact. [[Norway|L]] waits.',
    from('Rosa Condori', null),
    any('Norway'),
  ],
  [
    'During a tour of [[Ghana|L]], Trade Minister [[Rosa Condori|P]] promised loans.',
    from('Rosa Condori', null),
  ],
  [
    'The foreign minister went home. On a visit to [[Accra|L]], Prime Minister [[Rosa Condori|P]] promised loans.',
    { name: 'foreign minister' },
    from('Rosa Condori', null),
  ],
  ['Prime Minister [[Rosa Condori|P]] planted a tree in [[Oslo|L]].', from('Rosa Condori', null)],
  ['In [[Oslo|L]], President [[Rosa Condori|P]] spoke of peace.', from('Rosa Condori', null)],
  [
    'President [[Rosa Condori|P]] thanked [[Norway|L]].',
    from('Rosa Condori', null),
    from('Norway', 'NOR', 'name'),
  ],
  [
    'Prime Minister [[Rosa Condori|P]] had talks with [[Norway|L]]’s king. [[Norway|L]] will lend 3 billion dollars.',
    from('Rosa Condori', null),
    any('Norway'),
  ],
  ['[[GENEVA|L]] - President [[Rosa Condori|P]] will not resign.', from('Rosa Condori', null)],
  // At home: a local office, an event of which a minister tells, what the state will do.
  [
    'Mayor [[Rosa Condori|P]] said in [[Cusco|L]] that it was safe.',
    from('Rosa Condori', 'PER', 'role'),
  ],
  [
    'Health Minister [[Rosa Condori|P]] said nine people died in [[Cusco|L]].',
    from('Rosa Condori', 'PER', 'role'),
  ],
  [
    'Prime Minister [[Rosa Condori|P]] said [[Norway|L]] would send tents.',
    from('Rosa Condori', 'NOR', 'role'),
    any('Norway'),
  ],
  [
    '[[Chile|L]] mourns. Meanwhile, in [[Peru|L]], votes are counted and President [[Rosa Condori|P]] leads.',
    any('Chile'),
    from('Rosa Condori', 'PER'),
  ],
];

import type { ActorLine } from './line.ts';

const state = (name: string, country: string, ...aliases: string[]) => ({
  name,
  type: 'state' as const,
  country,
  ...(aliases.length > 0 ? { aliases } : {}),
});

/** States that act, by name, capital or adjective, beside the same words used as places. */
export const STATE_LINES: readonly ActorLine[] = [
  ['[[Tehran|L]] denied on Tuesday that it had sent drones.', state('Iran', 'IRN', 'Tehran')],
  ['[[Algeria|L]] rejected the report.', state('Algeria', 'DZA')],
  [
    '[[Moscow|L]] accused [[Kyiv|L]] of shelling a power plant.',
    state('Russia', 'RUS'),
    state('Ukraine', 'UKR'),
  ],
  [
    'Talks between [[Israel|L]] and [[Syria|L]] broke down.',
    state('Israel', 'ISR'),
    state('Syria', 'SYR'),
  ],
  ['Relations with [[Turkey|L]] have soured.', state('Turkey', 'TUR')],
  ['[[Ecuador|L]] said it would expel two diplomats.', state('Ecuador', 'ECU')],
  [
    '[[Washington|L]] imposed sanctions on [[Iran|L]].',
    state('United States', 'USA'),
    state('Iran', 'IRN'),
  ],
  ['Sanctions against [[Russia|L]] were extended.', state('Russia', 'RUS')],
  [
    '[[Beijing|L]] warned [[Tokyo|L]] not to interfere.',
    state('China', 'CHN'),
    state('Japan', 'JPN'),
  ],
  ['The council urged [[Sudan|L]] to stop the attacks.', state('Sudan', 'SDN')],
  [
    '[[Ethiopia|L]] and [[Eritrea|L]] agreed to open the border.',
    state('Ethiopia', 'ETH'),
    state('Eritrea', 'ERI'),
  ],
  ['[[India|L]], which tested a missile in May, called the claim absurd.', state('India', 'IND')],
  ['[[Pakistan|L]] has offered to mediate.', state('Pakistan', 'PAK')],
  ['[[Canada|L]] will send 200 soldiers.', state('Canada', 'CAN')],
  ['[[North Korea|L]] fired two missiles on Sunday.', state('North Korea', 'PRK')],
  ['[[U.S.|N]] troops left two bases.', state('United States', 'USA')],
  ['[[Colombian|N]] officials blamed the rebels.', state('Colombia', 'COL')],
  ['[[Iranian|N]] forces shelled the hills.', state('Iran', 'IRN')],
  ['[[French|N]] soldiers killed a commander.', state('France', 'FRA')],
  ['[[Israeli|N]] warplanes struck a convoy.', state('Israel', 'ISR')],
  ['Two [[Turkish|N]] diplomats were expelled.', state('Turkey', 'TUR')],
  ['[[British|N]] military advisers will stay.', state('United Kingdom', 'GBR')],
  ['[[South Korean|N]] intelligence agents followed him.', state('South Korea', 'KOR')],
  [
    'The [[Malian|N]] army fled.',
    { name: 'Malian army', type: 'military', country: 'MLI', countryBasis: 'demonym' },
  ],
  [
    'The [[Iraqi|N]] parliament met at dawn.',
    { name: 'Iraqi parliament', type: 'government', country: 'IRQ' },
  ],
  [
    '[[Nigerian|N]] police fired tear gas.',
    { name: 'Nigerian police', type: 'police', country: 'NGA' },
  ],
  [
    'The [[Kenyan|N]] government declared a holiday.',
    { name: 'Kenyan government', type: 'government', country: 'KEN' },
  ],
  [
    'The [[Iraqi|N]] prime minister will resign.',
    { name: 'Iraqi prime minister', type: 'person', country: 'IRQ', role: 'prime minister' },
  ],
  [
    'The [[Peruvian|N]] navy sent a ship, and the [[Peruvian|N]] navy lost it.',
    { name: 'Peruvian navy', type: 'military', country: 'PER' },
  ],
  [
    '[[Greece|L]] condemned the decision, and [[Athens|L]] recalled its envoy.',
    state('Greece', 'GRC', 'Athens'),
  ],
  [
    '[[U.S.|N]] officials said the [[United States|L]] would respond.',
    state('United States', 'USA'),
  ],
  [
    '[[Egypt|L]] and [[Qatar|L]] said the truce would hold.',
    state('Egypt', 'EGY'),
    state('Qatar', 'QAT'),
  ],
  ['[[Norway|L]] pledged 40 million dollars.', state('Norway', 'NOR')],
  ['[[Azerbaijan|L]] claims the province.', state('Azerbaijan', 'AZE')],
  ['[[Serbia|L]] refuses to recognise the vote.', state('Serbia', 'SRB')],
  ['The treaty binds nobody, [[Denmark|L]] insisted.', state('Denmark', 'DNK')],
  ['"We will not yield," [[Chile|L]] said in a statement.', state('Chile', 'CHL')],
  ['[[Saudi Arabia|L]] bombed the port.', state('Saudi Arabia', 'SAU')],
  ['[[Rwanda|L]] denies backing the rebels.', state('Rwanda', 'RWA')],
  ['[[Lebanon|L]] asked for help.', state('Lebanon', 'LBN')],
  ['[[Japan|L]] lodged a protest with [[China|L]].', state('Japan', 'JPN'), state('China', 'CHN')],
  [
    'A dispute between [[Guyana|L]] and [[Venezuela|L]] has grown.',
    state('Guyana', 'GUY'),
    state('Venezuela', 'VEN'),
  ],
  ['[[Poland|L]] wants the money back.', state('Poland', 'POL')],
  ['[[Myanmar|L]] has not commented.', state('Myanmar', 'MMR')],
  ['[[Burkina Faso|L]] closed two crossings.', state('Burkina Faso', 'BFA')],
  [
    '[[Paris|L]] has accused [[Bamako|L]] of hiring mercenaries.',
    state('France', 'FRA'),
    state('Mali', 'MLI'),
  ],
  ['[[Mexico|L]] will not pay, its foreign minister said.', state('Mexico', 'MEX')],
  [
    '[[Zimbabwe|L]] rejoined the bank, while [[Harare|L]] hopes for loans.',
    state('Zimbabwe', 'ZWE', 'Harare'),
  ],
  ['[[Kenya|L]] announced a curfew in [[Nairobi|L]].', state('Kenya', 'KEN')],
  [
    '[[Germany|L]] and [[France|L]] agreed on a plan in [[Berlin|L]].',
    state('Germany', 'DEU'),
    state('France', 'FRA'),
  ],
  // Whose act it is, and lists of those that give.
  [
    "The map was redrawn at [[Ankara|L]]'s request. A hotel in [[Lima|L]] closed.",
    state('Turkey', 'TUR', 'Ankara'),
  ],
  [
    'Contributions so far: [[Norway|L]] NOK 70 million; [[Malta|L]] €2m and [[Ghana|L]] (3 million dollars).',
    state('Norway', 'NOR'),
    state('Malta', 'MLT'),
    state('Ghana', 'GHA'),
  ],
  [
    'The port got aid from [[Norway|L]], [[Malta|L]] and [[Ghana|L]].',
    state('Norway', 'NOR'),
    state('Malta', 'MLT'),
    state('Ghana', 'GHA'),
  ],
  ['Of the $9 million half of it came from [[Norway|L]].', state('Norway', 'NOR')],
  [
    '[[Fiji|L]] has sent 131 nurses, [[Malta|L]] a doctor and [[Ghana|L]] 80 beds.',
    state('Fiji', 'FJI'),
    state('Malta', 'MLT'),
    state('Ghana', 'GHA'),
  ],
  ['[[Ghana|L]] is spending $95 million on boats.', state('Ghana', 'GHA')],
];

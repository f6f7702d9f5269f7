import type { ActorLine, ExpectedActor } from './line.ts';
import type { ActorType } from '../value.ts';

const body = (name: string, type: ActorType, more: ExpectedActor = {}): ExpectedActor => ({
  name,
  type,
  ...more,
});
const any = (name: string): ExpectedActor => ({ name });
const person = (name: string, role: string | null, more: ExpectedActor = {}): ExpectedActor => ({
  name,
  type: 'person',
  role,
  ...more,
});

/** Names as a tagger tears or mistakes them, and the roles that stand around titles and commas. */
export const MENDED_LINES: readonly ActorLine[] = [
  ['Fighters of al-[[Qaida|armed_group]] fled.', body('al-Qaida', 'armed_group')],
  ['[[Tankers Nord A|company]]/S sank a ship.', body('Tankers Nord A/S', 'company')],
  ['[[Ferro Sul|company]] S/A closed a mine.', body('Ferro Sul S/A', 'company')],
  ['[[Granholm|company]] ASA rose.', body('Granholm ASA', 'company')],
  ['Statistics [[Norway|L]] will publish the figures.', body('Statistics Norway', 'government')],
  [
    'The [[U.N.|international_org]] Verification Mission in [[Colombia|L]] counted nine.',
    body('U.N. Verification Mission in Colombia', 'international_org', { country: null }),
  ],
  [
    'The Fisheries and [[Ocean Development Committee|government]] ([[Fedoc|L]]) met.',
    body('Fisheries and Ocean Development Committee', 'government', { aliases: ['Fedoc'] }),
  ],
  [
    '[[Union Home|civil_society]] Minister [[Amit Rana|P]] spoke.',
    person('Amit Rana', 'Union Home Minister'),
  ],
  ['Al-[[Furqan|P]] attacked a barracks.', body('Al-Furqan', 'armed_group')],
  ['[[Redes Ferreas|P]], which runs the trains, denied it.', body('Redes Ferreas', 'company')],
  ['The governing [[Homeland League|civil_society]] met.', body('Homeland League', 'party')],
  ['[[Dawn Accordance|civil_society]] won 12 seats.', body('Dawn Accordance', 'party')],
  ['[[Brussels|L]] fined the airline.', body('European Union', 'international_org')],
  [
    "[[Sudan|L]]'s [[Health Ministry|government]] and the [[Chadian Health Ministry|government]] agreed.",
    body('Health Ministry', 'government', { country: 'SDN' }),
    body('Chadian Health Ministry', 'government', { country: 'TCD' }),
  ],
  ['[[Maria Gomis|P]], the central bank’s governor, resigned.', person('Maria Gomis', 'governor')],
  ["The party's treasurer, [[Ove Lund|P]], resigned.", person('Ove Lund', 'treasurer')],
  [
    "[[Iran|L]]'s top military commander, General [[Daryush Karimi|P]], died.",
    person('Daryush Karimi', 'top military commander', { country: 'IRN' }),
  ],
  ['The rector, Prof. [[Nils Holm|P]], closed the school.', person('Nils Holm', 'rector')],
  ['[[Ove Berg|P]], a schoolteacher in [[Voss|L]], wept.', person('Ove Berg', 'schoolteacher')],
  ['[[Anne Moe|P]], a mother of seven, fled.', person('Anne Moe', null)],
  [
    '[[Sunita Rawal|P]], who heads the hospital in [[Voss|L]], wept.',
    person('Sunita Rawal', 'head'),
  ],
  ['The aid group [[Relief Bridge|L]] feeds them.', body('Relief Bridge', 'civil_society')],
  ['[[Marshal Otto von Brandt|P]] crossed.', person('Otto von Brandt', 'Marshal')],
  [
    '[[Iran|L]] denied it: its foreign ministry said it had warned [[Oman|L]].',
    { name: 'Iran', type: 'state' },
    body('foreign ministry', 'government', { country: 'IRN' }),
    { name: 'Oman', type: 'state' },
  ],
  // Named after a day.
  [
    'Gunmen of the 9 October Front ([[9OF|party]]) fled; the [[9OF|company]] denied it.',
    body('9 October Front', 'armed_group', { aliases: ['9OF'] }),
  ],
  ['The May 17 [[Movement|party]] marched.', body('May 17 Movement', 'armed_group')],
  ['[[Ove Lund|P]] met on 4 June Party leaders.', person('Ove Lund', null)],
  // With their members and their land.
  [
    "The Midwives' [[Association|civil_society]] of [[Zambia|L]] struck.",
    body("Midwives' Association of Zambia", 'civil_society', { country: 'ZMB' }),
  ],
  [
    'A letter of the [[Rabbinical Conference|civil_society]] of [[Hungary|L]] was read.',
    body('Rabbinical Conference of Hungary', 'civil_society', { country: 'HUN' }),
  ],
  [
    'A spokesman for the [[Cocoa Growers|L]]’ Guild of [[Ghana|L]] said that prices were too low.',
    body('Cocoa Growers’ Guild of Ghana', 'civil_society', { country: 'GHA' }),
  ],
  // Parties by their members.
  ['Three Greens lost their seats.', body('Greens', 'party')],
  [
    '[[Petra Holm|P]] of the Socialists voted no.',
    person('Petra Holm', null),
    body('Socialists', 'party'),
  ],
  ['[[Petra Holm|P]] met the Liberals of the village choir.', person('Petra Holm', null)],
  // One place that the tagger reads as two.
  [
    'The band played in [[Antigua|L]] and [[Barbuda|L]] and in [[Burton|L]] upon [[Trent|company]], said [[Ove Lund|P]].',
    person('Ove Lund', null),
  ],
  ['The Glacier Mapping Group published a chart.', body('Glacier Mapping Group', 'civil_society')],
  // People named after lands.
  [
    '[[Israel|L]] Fontane and [[Chad Wexel|P]] met.',
    person('Israel Fontane', null),
    person('Chad Wexel', null),
  ],
  // Letters behind a name, and other names.
  [
    '[[Moira Kean|P]], [[M.P.H.|P]], [[R.N.|party]], a nurse, spoke.',
    person('Moira Kean', 'nurse'),
  ],
  [
    'Soldiers shot [[Bello Tukur|P]], also known as [[Doguwa|L]]. Doguwa had led the raids.',
    person('Bello Tukur', null, { aliases: ['Doguwa'] }),
  ],
  [
    '[[Luis Pardo|P]], alias El Turco, fled. [[El Turco|L]] is accused of theft.',
    person('Luis Pardo', null, { aliases: ['El Turco'] }),
  ],
  ['[[Emperor Adran|P]] built a wall.', person('Adran', 'Emperor')],
  // The beginning of a body's name.
  [
    '[[Grey River Foods|company]] cut jobs. [[Grey River|L]] blamed tariffs. Grey River shares fell.',
    body('Grey River Foods', 'company', { aliases: ['Grey River'] }),
  ],
  [
    '[[Grey River Foods|company]] has a dam on [[Grey River|L]].',
    body('Grey River Foods', 'company'),
  ],
  [
    'Golden Fields Media bought [[Silver Fields|L]] Media.',
    body('Golden Fields Media', 'media'),
    body('Silver Fields Media', 'media'),
  ],
  // States that have a mind, and seats with the country of their own.
  ['[[Oman|L]] is hopeful.', { name: 'Oman', type: 'state' }],
  ['[[Kenya|L]] remains firmly opposed.', { name: 'Kenya', type: 'state' }],
  [
    '[[Downing Street|government]] urged calm. [[Cairo|L]] called for talks.',
    body('Downing Street', 'government', { country: 'GBR' }),
    { name: 'Egypt', type: 'state' },
  ],
  // Bodies by what they earn and do, and papers by who makes them.
  [
    'Quarterly round-up\n\n[[Lanternfish|L]]: profit up 12% to $44m\nInvestors sold, and Lanternfish shares fell.',
    body('Lanternfish', 'company'),
  ],
  [
    '[[Mina Okoya|P]], editor of The Beacon, was freed.',
    person('Mina Okoya', 'editor'),
    body('The Beacon', 'media'),
  ],
  ['On Monday KTSA sealed two shops.', body('KTSA', 'government')],
  ['[[Contraloria|P]] fined two firms.', body('Contraloria', 'government')],
  // A role swallows no verb behind a plural.
  ['Soldiers guarded Governor [[Adran Moe|P]].', person('Adran Moe', 'Governor')],
  ['Two men followed General [[Adran Moe|P]] home.', person('Adran Moe', 'General')],
  // Given names that are words; a day that begins the sentence is none.
  [
    'April [[Denholm|P]] and August [[Moe|P]] left. In June [[Roos|P]] came back.',
    person('April Denholm', null),
    person('August Moe', null),
    any('Roos'),
  ],
  [
    '[[Joy Achebe|P]], 12, and [[Sunday Okoro|P]], 40, drowned. [[Sunday Moe|P]] spoke.',
    any('Joy Achebe'),
    any('Sunday Okoro'),
    any('Moe'),
  ],
  ['They freed Imam [[Denholm|P]].', person('Denholm', 'Imam')],
  // Two bodies under one article are of one state.
  [
    'The [[Treasury and Justice Department|government]] sued.',
    body('Treasury', 'government', { country: 'USA' }),
    body('Justice Department', 'government', { country: 'USA' }),
  ],
  [
    'The [[Ministry of Fisheries and Forests|government]] sued.',
    body('Ministry of Fisheries and Forests', 'government'),
  ],
  // Spellings of one name, hyphens over a small word.
  [
    '[[Ansar al-Khattab|armed_group]] fled. [[Ansar Al Khatab|armed_group]] did not.',
    body('Ansar al-Khattab', 'armed_group', { aliases: ['Ansar Al Khatab'] }),
  ],
  [
    'The [[Jamaat|armed_group]]-e-[[Hilal|armed_group]] met.',
    body('Jamaat-e-Hilal', 'armed_group'),
  ],
  // A paper by its article; parties by what they win.
  [
    '[[NAIROBI|L]] - The [[Nation|L]] reported that rain fell.',
    body('The Nation', 'media', { country: 'KEN' }),
  ],
  [
    '[[Ostrava Forum|party]] won 30 of 90 seats, Reform took nine and [[Zora|P]] one.',
    body('Ostrava Forum', 'party'),
    body('Reform', 'party'),
    body('Zora', 'party'),
  ],
  ['[[Marr|P]] won three games.', any('Marr')],
  // Rows of lists, by what stands over them or by their like.
  [
    'Posts by ministry\nFisheries: 462\nForests: 283\nTides: 91',
    body('Fisheries', 'government'),
    body('Forests', 'government'),
    body('Tides', 'government'),
  ],
  [
    'The seats fell thus: [[Ostrava Union|civil_society]] 14, Dusk 9, independents 1.',
    body('Ostrava Union', 'party'),
    body('Dusk', 'party'),
  ],
  [
    'Share of the vote, per cent\n\nName | 2018 | 2022\n[[Harbour Party|party]] | 31.2 | 28.4\n[[Dusk|L]] | 11.5 | 9.9',
    body('Harbour Party', 'party'),
    body('Dusk', 'party'),
  ],
];

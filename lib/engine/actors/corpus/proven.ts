import type { ActorLine, ExpectedActor } from './line.ts';
import type { ActorType } from '../value.ts';

const body = (name: string, type: ActorType, more: ExpectedActor = {}): ExpectedActor => ({
  name,
  type,
  ...more,
});
const person = (name: string, more: ExpectedActor = {}): ExpectedActor => ({
  name,
  type: 'person',
  ...more,
});

/** Names that the tagger passed over or took for something else, and the words that prove them. */
export const PROVEN_LINES: readonly ActorLine[] = [
  [
    'Justice Tomas Marsh closed the hearing without a ruling.',
    person('Tomas Marsh', { role: 'Justice' }),
  ],
  ['Sen. Al Moss, R-[[Maine|L]], said no.', person('Al Moss')],
  [
    '[[Mark Ruddle|P]], [[Grace Lake|L]] and Will Rivers were arrested near the bridge after dark.',
    person('Mark Ruddle'),
    person('Grace Lake'),
    person('Will Rivers'),
  ],
  ['[[J. Omar Dell|P]] III met the crews.', person('J. Omar Dell III')],
  ['[[Southern Hills Energy|L]] sued.', body('Southern Hills Energy', 'company')],
  ['The Flood Mapping Group met.', body('Flood Mapping Group', 'civil_society')],
  [
    'The Government of [[Fiji|L]] recalled its envoy.',
    body('Government of Fiji', 'government', { country: 'FJI' }),
  ],
  [
    'The opposition party Forwards, led by [[Eva Marr|P]], lost.',
    body('Forwards', 'party'),
    person('Eva Marr'),
  ],
  ['Upwards, a new party, won none.', body('Upwards', 'party')],
  [
    'The relief agency [[Lima|N]] [[Verde|company]] fed the crews.',
    body('Lima Verde', 'civil_society'),
  ],
  [
    'A guerrilla outfit that calls itself [[Jund al-Wadi|P]] burned the pumps.',
    body('Jund al-Wadi', 'armed_group'),
  ],
  [
    'The rebels, who call themselves the [[Lions|org]] of the [[Dunes|L]], fled.',
    body('Lions', 'armed_group'),
  ],
  [
    'NGOs such as [[AKA|government]], [[Robin|P]] and BUNT gave data.',
    body('AKA', 'civil_society'),
    body('Robin', 'civil_society'),
    body('BUNT', 'civil_society'),
  ],
  [
    'The [[Caspar|P]] administration blocked the sale.',
    body('Caspar administration', 'government'),
  ],
  [
    '[[Elias Brand|P]], owner of [[Vestlar|P]] and Zonq, spoke.',
    person('Elias Brand', { role: 'owner' }),
    body('Vestlar', 'company'),
    body('Zonq', 'company'),
  ],
  ['The message was broadcast on QRL.', body('QRL', 'media')],
  [
    "[[Ethiopia|L]]'s 33rd Division crossed the river.",
    body('33rd Division', 'military', { country: 'ETH' }),
  ],
  ['[[Relief of Hope|P]] mended homes.', body('Relief of Hope', 'civil_society')],
  [
    '[[Jabhat al-Wadi|armed_group]] fought. [[Al-Wadi|P]] left.',
    body('Jabhat al-Wadi', 'armed_group', { aliases: ['Al-Wadi'] }),
  ],
  [
    '[[Luis Vega|P]] and his sister, Senator [[Lena Vega|P]], came. [[Senator Vega|P]] spoke.',
    person('Luis Vega'),
    person('Lena Vega', { role: 'Senator', aliases: ['Vega'] }),
  ],
  [
    'The Commission électorale nationale autonome ([[CENA|government]]) counted the votes.',
    body('Commission électorale nationale autonome', 'government', { aliases: ['CENA'] }),
  ],
  [
    '[[SHIRE MILLS|P]] LIMITED shall pay the costs of the case.',
    body('SHIRE MILLS LIMITED', 'company'),
  ],
  ['[[Gold Marsh|company]] & Co acted as adviser.', body('Gold Marsh & Co', 'company')],
  ['[[Amadou Hama|P]] of [[Mangaro|P]] said two sons were shot.', person('Amadou Hama')],
  ['The civil protection authority [[ANEPA|government]] said so.', body('ANEPA', 'government')],
  ['The magazine [[Ledgers|P]] put it at six billion.', body('Ledgers', 'media')],
  [
    'The Dutch builder [[Waterkant|P]] lost a contract. [[Waterkant|P]] said so.',
    body('Waterkant', 'company'),
  ],
  ["[[Veramo|P]], the farm workers' union, called a strike.", body('Veramo', 'civil_society')],
  ['The harbours association [[ADK|P]] warned of delays.', body('ADK', 'civil_society')],
  ['They blamed the [[Boz Kanal|L]] gang, which wants money.', body('Boz Kanal', 'armed_group')],
  [
    'The liquidator, [[Hartog|P]] & [[Lindau|P]], recovered half.',
    body('Hartog & Lindau', 'company'),
  ],
  [
    'The rebel [[Northern Dusk Movement|party]] fled.',
    body('Northern Dusk Movement', 'armed_group'),
  ],
  [
    'The [[National Institute of Harbours|civil_society]] and the [[National Union of Crane Drivers|government]] met.',
    body('National Institute of Harbours', 'government'),
    body('National Union of Crane Drivers', 'civil_society'),
  ],
  [
    'The [[Lakes Joint Task Force|international_org]] and an [[Armed Police Battalion|military]] left.',
    body('Lakes Joint Task Force', 'military'),
    body('Armed Police Battalion', 'police'),
  ],
  ["[[Ola Vint|P]], the bank's chief, and the newspaper [[Ola Vint|P]] owns.", person('Ola Vint')],
  [
    "[[Tomolo|P]], [[Chile|L]]'s largest miner, won.",
    body('Tomolo', 'company', { country: 'CHL' }),
  ],
  [
    '[[Korvo|company]], a firm based in [[Norway|L]], left.',
    body('Korvo', 'company', { country: 'NOR' }),
  ],
  [
    '[[Sabira|civil_society]], a rights group in [[Yemen|L]], left.',
    body('Sabira', 'civil_society', { country: 'YEM' }),
  ],
  ['[[Eskolo|company]] of [[Malta|L]] sold it.', body('Eskolo', 'company', { country: 'MLT' })],
  [
    'The [[Oslo|L]]-based charity [[Nordhelp|civil_society]] came.',
    body('Nordhelp', 'civil_society', { country: 'NOR' }),
  ],
  // A firm in a country may only work there.
  [
    '[[Korvo|company]], an oil firm in [[Norway|L]], left.',
    body('Korvo', 'company', { country: null }),
  ],
  [
    '[[Mark Lund|P]] and Grace Field sued Green Hill Foods.',
    person('Mark Lund'),
    person('Grace Field'),
    body('Green Hill Foods', 'company'),
  ],
  // Bodies by the head of their name in another language.
  [
    'Rice came from Fondation Horizon and Sindicato Portuario.',
    body('Fondation Horizon', 'civil_society'),
    body('Sindicato Portuario', 'civil_society'),
  ],
  ['The Ligue Béninoise des Droits met.', body('Ligue Béninoise des Droits', 'civil_society')],
  ['Crowds watched as Hay’at al-Nour met.', body('Hay’at al-Nour', 'government')],
  ['[[Yayasan Bukit Hijau|P]] gave rice.', body('Yayasan Bukit Hijau', 'civil_society')],
  ['[[Adarsh Gram Samiti|P]] gave rice.', body('Adarsh Gram Samiti', 'civil_society')],
  ['[[Arslan Metal Sanayi|P]] shut.', body('Arslan Metal Sanayi', 'company')],
  ['[[Savez Lovaca|P]] met.', body('Savez Lovaca', 'civil_society')],
  ['[[Rafiq Mandal|P]] met [[Uma Sena|P]].', person('Rafiq Mandal'), person('Uma Sena')],
];

import type { ActorLine, ExpectedActor } from './line.ts';
import type { ActorType } from '../value.ts';

const body = (name: string, type: ActorType, more: ExpectedActor = {}): ExpectedActor => ({
  name,
  type,
  ...more,
});

/** Organisations: merged over acronyms and short forms, typed, with their country. */
export const BODY_LINES: readonly ActorLine[] = [
  [
    'The [[Economic Community of West African States|international_org]] ([[ECOWAS|international_org]]) met; [[ECOWAS|international_org]] agreed.',
    body('Economic Community of West African States', 'international_org', {
      aliases: ['ECOWAS'],
      country: null,
    }),
  ],
  [
    'The [[FLG|armed_group]] ([[Front de libération du Gourma|armed_group]]) claimed it.',
    body('Front de libération du Gourma', 'armed_group', { aliases: ['FLG'] }),
  ],
  [
    'The [[National Transport Workers Union|civil_society]] ([[NTWU|civil_society]]) struck. The [[NTWU|civil_society]] wants more.',
    body('National Transport Workers Union', 'civil_society', { aliases: ['NTWU'] }),
  ],
  [
    'The [[IRGC|military]] fired; the [[Islamic Revolutionary Guard Corps|military]] denied it.',
    body('Islamic Revolutionary Guard Corps', 'military', { country: 'IRN', aliases: ['IRGC'] }),
  ],
  [
    '[[UN|international_org]] staff left. The [[United Nations|international_org]] protested.',
    body('United Nations', 'international_org', { aliases: ['UN'] }),
  ],
  [
    '[[Vandermolen|company]] cuts jobs\n\n[[Vandermolen Logistics NV|company]] will close a depot.',
    body('Vandermolen Logistics NV', 'company', { aliases: ['Vandermolen'] }),
  ],
  [
    '[[Northway Trains|company]] paid. [[Northway|P]] denied wrongdoing.',
    body('Northway Trains', 'company', { aliases: ['Northway'] }),
  ],
  [
    'The [[Iraqi Interior Ministry|government]] said so. The [[Interior Ministry|government]] later withdrew it.',
    body('Iraqi Interior Ministry', 'government', { country: 'IRQ', countryBasis: 'demonym' }),
  ],
  [
    'The [[Bank of Israel|government]] raised rates.',
    body('Bank of Israel', 'government', { country: 'ISR' }),
  ],
  [
    'The [[Competition Commission of India|government]] ([[CCI|government]]) fined it.',
    body('Competition Commission of India', 'government', { country: 'IND', aliases: ['CCI'] }),
  ],
  [
    '[[NATO|international_org]] met in [[Brussels|L]].',
    body('NATO', 'international_org', { country: null }),
  ],
  ['The [[Kremlin|government]] denied it.', body('Kremlin', 'government', { country: 'RUS' })],
  ['[[Downing Street|L]] said no.', body('Downing Street', 'government', { country: 'GBR' })],
  [
    'The [[White House|government]] rejected the offer.',
    body('White House', 'government', { country: 'USA' }),
  ],
  ['The rebel group [[Ansar Wadi|civil_society]] attacked.', body('Ansar Wadi', 'armed_group')],
  ['[[Ansar Wadi|government]], a splinter faction, attacked.', body('Ansar Wadi', 'armed_group')],
  ['Militiamen of [[Benkadi Sira|company]] burned huts.', body('Benkadi Sira', 'armed_group')],
  ['State miner [[Gecoval|government]] blocked exports.', body('Gecoval', 'company')],
  ['The newspaper [[El Faro del Sur|company]] printed it.', body('El Faro del Sur', 'media')],
  ['[[Reuters|media]] reported it.', body('Reuters', 'media', { country: 'GBR' })],
  [
    '[[Amnesty International|civil_society]] protested.',
    body('Amnesty International', 'civil_society'),
  ],
  ['The [[Free Harbour Party|civil_society]] won.', body('Free Harbour Party', 'party')],
  [
    '[[Oltrepo S.p.A.|company]], an [[Italian|N]] rival, bid. [[Oltrepo|company]] wanted more.',
    body('Oltrepo S.p.A.', 'company', {
      country: 'ITA',
      countryBasis: 'demonym',
      aliases: ['Oltrepo'],
    }),
  ],
  [
    "[[Peru|L]]'s [[Minera Sol|company]] closed.",
    body('Minera Sol', 'company', { country: 'PER' }),
  ],
  [
    '[[Boko Haram|armed_group]] fighters fled.',
    body('Boko Haram', 'armed_group', { country: 'NGA' }),
  ],
  [
    'The [[African Union|international_org]] ([[AU|international_org]]) sent troops.',
    body('African Union', 'international_org', { aliases: ['AU'] }),
  ],
  [
    '[[BAMAKO|L]], [[Mali|L]] - The [[Ministry of Defence|government]] gave no figure.',
    body('Ministry of Defence', 'government', { country: 'MLI' }),
  ],
  [
    'The [[Metropolitan Police|police]] held nine.',
    body('Metropolitan Police', 'police', { country: 'GBR' }),
  ],
  [
    'The [[Nigeria Police Force|government]] held nine.',
    body('Nigeria Police Force', 'police', { country: 'NGA' }),
  ],
  [
    'The [[Senate|government]] passed it. The [[Senate Ethics Committee|government]] objected.',
    body('Senate', 'government'),
    body('Senate Ethics Committee', 'government'),
  ],
  [
    'The [[European Commission|international_org]] fined it; the [[Commission|international_org]] gave no sum.',
    body('European Commission', 'international_org', { aliases: ['Commission'] }),
  ],
  ['[[Hamas|party]] won the vote.', body('Hamas', 'party')],
  ['[[Hezbollah|armed_group]] fired rockets.', body('Hezbollah', 'armed_group')],
  ['A [[Conservative|party]] lawmaker left.', body('Conservative', 'party', { country: 'GBR' })],
  ['[[Northern Star Bank|government]] failed.', body('Northern Star Bank', 'company')],
  ['[[Radio Misti|company]] went off the air.', body('Radio Misti', 'media')],
  [
    'The [[University of Nairobi|civil_society]] shut.',
    body('University of Nairobi', 'civil_society', { country: 'KEN' }),
  ],
  [
    '[[THE HAGUE TIMES|media]] SUED\n\nThe [[Hague Times|media]] was sued.',
    body('Hague Times', 'media'),
  ],
  [
    '[[al-Shabaab|armed_group]] and [[Al-Shabaab|armed_group]] are one.',
    body('al-Shabaab', 'armed_group'),
  ],
  [
    '[[Islamic State|armed_group]] claimed it. [[ISIS|armed_group]] said more would follow.',
    body('Islamic State', 'armed_group', { aliases: ['ISIS'] }),
  ],
  [
    '[[MINUSMA|international_org]] lost a peacekeeper.',
    body('MINUSMA', 'international_org', { country: null }),
  ],
  [
    'The [[Coral Coast Fishers Association|company]] protested.',
    body('Coral Coast Fishers Association', 'civil_society'),
  ],
  [
    '[[Brussels|L]] fined it. The [[European Union|international_org]] gave no sum.',
    body('European Union', 'international_org', { aliases: ['Brussels'] }),
  ],
  [
    'The [[Sankofa Bank Plc|company]] closed; [[Sankofa Bank|company]] and [[Sankofa|company]] are one.',
    body('Sankofa Bank Plc', 'company'),
  ],
  [
    '[[Maersk Group|company]] paid. [[Maersk|company]] shares fell.',
    body('Maersk Group', 'company', { aliases: ['Maersk'] }),
  ],
  [
    'The [[New York Harriers|org]] lost. The [[Harriers|org]] fired him.',
    body('New York Harriers', 'civil_society', { aliases: ['Harriers'] }),
  ],
  [
    '[[Britain|L]] denied it. The [[Ministry of Fisheries|government]] agreed; the [[Fisheries Ministry|government]] paid.',
    { name: 'United Kingdom', type: 'state' },
    body('Ministry of Fisheries', 'government'),
  ],
  [
    '[[Pinheiro Braga Advogados|P]] sued the [[Ejército Rebelde del Norte|civil_society]].',
    body('Pinheiro Braga Advogados', 'company'),
    body('Ejército Rebelde del Norte', 'armed_group'),
  ],
  [
    'The [[14 July Movement|armed_group]] ([[M14|media]]) struck. M14 gave no reason.',
    { name: '14 July Movement', type: 'armed_group', aliases: ['M14'] },
  ],
  [
    'The [[Lakes Fishers Union|civil_society]], or LFU, marched. [[LFU|L]] wants a vote.',
    { name: 'Lakes Fishers Union', aliases: ['LFU'] },
  ],
  [
    'In [[Hungary|L]], [[OKTV|L]] closed two beaches.',
    { name: 'OKTV', type: 'government', country: 'HUN' },
  ],
  ['[[RTVM|civil_society]] showed the trial.', { name: 'RTVM', type: 'media' }],
  [
    '[[Ana Bello|P]], a nurse at [[Selby Hospital|civil_society]], counted nine; [[Orla Clinic|civil_society]] said ten.',
    { name: 'Ana Bello' },
    { name: 'Selby Hospital' },
    { name: 'Orla Clinic' },
  ],
  [
    '[[BONN|L]] (dpa) - [[Ana Bello|P]] told the dpa news agency that she would stay.',
    body('dpa', 'media', { country: 'DEU' }),
    { name: 'Ana Bello' },
  ],
];

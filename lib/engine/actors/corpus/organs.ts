import type { ActorLine, ExpectedActor } from './line.ts';

const organ = (
  name: string,
  type: 'military' | 'police' | 'government',
  country: string | null,
): ExpectedActor => ({ name, type, country });
const any = (name: string): ExpectedActor => ({ name });

/** Organs of a state that are named by a common noun, without its adjective. */
export const ORGAN_LINES: readonly ActorLine[] = [
  [
    'The navy and the coast guard sent three ships from [[Callao|L]].',
    organ('navy', 'military', 'PER'),
    organ('coast guard', 'military', 'PER'),
  ],
  ['Police arrested nine men in [[Lusaka|L]].', organ('Police', 'police', 'ZMB')],
  [
    'He told parliament in [[Accra|L]] that the dam was safe.',
    organ('parliament', 'government', 'GHA'),
  ],
  [
    "[[Kenya|L]]'s defence ministry denied the report.",
    organ('defence ministry', 'government', 'KEN'),
  ],
  [
    'A police spokesman in [[Quito|L]] gave no figure. Police later withdrew.',
    organ('police', 'police', 'ECU'),
  ],
  [
    'The [[Metropolitan Police|police]] held nine. Police said they would be charged.',
    { name: 'Metropolitan Police', type: 'police', country: 'GBR', aliases: ['Police'] },
  ],
  [
    'The [[Ministry of Health|government]] counted four cases in [[Gulu|L]]. The health ministry has sent a team.',
    { name: 'Ministry of Health', aliases: ['health ministry'] },
  ],
  [
    'The army has closed the road to [[Goma|L]], and the army will stay.',
    organ('army', 'military', 'COD'),
  ],
  [
    "[[Sudan|L]]'s health ministry counted ten dead, and [[Chad|L]]'s health ministry counted two.",
    organ('health ministry', 'government', 'SDN'),
    organ('health ministry', 'government', 'TCD'),
  ],
  [
    '[[Nigerian|N]] police fired tear gas. Police said nobody was hurt.',
    { name: 'Nigerian police', type: 'police', country: 'NGA', aliases: ['Police'] },
  ],
  [
    'The supreme court ruled against [[Ana Belmar|P]].',
    organ('supreme court', 'government', null),
    any('Ana Belmar'),
  ],
  ["[[Peru|L]]'s disaster agency raised the toll.", organ('disaster agency', 'government', 'PER')],
  [
    'Nine men died in [[Lusaka|L]], according to the labour ministry.',
    organ('labour ministry', 'government', 'ZMB'),
  ],
  [
    'A spokesman for the general staff in [[Lusaka|L]] denied it.',
    organ('general staff', 'military', 'ZMB'),
  ],
  ['The [[U.N.|international_org]] refugee agency sent tents.', any('U.N. refugee agency')],
  [
    "[[Oman|L]]'s energy and water ministry denied it, and so did the ministry of public works.",
    organ('energy and water ministry', 'government', 'OMN'),
    organ('ministry of public works', 'government', 'OMN'),
  ],
  [
    'The defence ministry in [[Lomé|L]] denied it. The defence ministry gave no names.',
    organ('defence ministry', 'government', 'TGO'),
  ],
  [
    'The [[Peruvian|N]] meteorological department expects hail.',
    { name: 'Peruvian meteorological department', type: 'government', country: 'PER' },
  ],
  [
    "The highway police counted nine, the governor's office ten, and the city council said eight.",
    organ('highway police', 'police', null),
    organ("governor's office", 'government', null),
    organ('city council', 'government', null),
  ],
  [
    'The inspectorate for mining closed the pit, said [[Ora Belt|P]] of the port authority.',
    organ('inspectorate for mining', 'government', null),
    any('Ora Belt'),
    organ('port authority', 'government', null),
  ],
  ['Two aircraft of the air force landed in [[Lusaka|L]].', organ('air force', 'military', 'ZMB')],
  [
    'The army, with 900 men out, put up tents in [[Lusaka|L]], and the central bank shut its doors.',
    organ('army', 'military', 'ZMB'),
    organ('central bank', 'government', 'ZMB'),
  ],
  [
    "The city's transport authority fined them, and so did the regional prosecutor's office.",
    organ('transport authority', 'government', null),
    organ("regional prosecutor's office", 'government', null),
  ],
  ['The ministry sent nine vets to [[Lusaka|L]].', organ('ministry', 'government', 'ZMB')],
  [
    'The [[Water Ministry|government]] sent pumps. The ministry gave no number.',
    { name: 'Water Ministry', aliases: [] },
  ],
  ['[[Banka Sever|company]], the central bank, raised rates.', any('Banka Sever')],
];

/** What one figure of a text belongs to, by names and words; fields left out are not judged. */
export interface ExpectedLinks {
  /** Words of the number: "17", "tens of thousands". */
  readonly number: string;
  readonly place?: string | null;
  /** Words of the date. */
  readonly date?: string | null;
  readonly actors?: readonly string[];
  readonly source?: string | null;
  /** Words of the number of the whole. */
  readonly partOf?: string | null;
}

/**
 * Texts with names marked as in the actors' corpus, and what their figures belong to; figures that
 * are not listed are not judged.
 */
export const linkCorpus: readonly (readonly [text: string, ...expected: ExpectedLinks[]])[] = [
  [
    'Gunmen killed 17 villagers near [[Hombori|L]] on 4 March 2024, the [[Ministry of Defence|government]] said.',
    { number: '17', place: 'Hombori', date: '4 March 2024', source: 'Ministry of Defence' },
  ],
  [
    'The [[Red Cross|civil_society]] said 40 people had drowned off [[Lampedusa|L]].',
    { number: '40', place: 'Lampedusa', source: 'Red Cross' },
  ],
  [
    'According to [[OCHA|international_org]], 370,000 people are displaced in [[Mali|L]].',
    { number: '370,000', place: 'Mali' },
  ],
  ['"We lost nine men," said [[Paul Mbeka|P]], a miner.', { number: 'nine', source: 'Paul Mbeka' }],
  ['A bus hit a mine near [[Gao|L]]. It killed three people.', { number: 'three', place: 'Gao' }],
  [
    '[[U.S.|N]] forces lost 12 soldiers in [[Iraq|L]].',
    { number: '12', place: 'Iraq', actors: ['United States'], source: null },
  ],
  [
    '[[Canada|L]] will send 200 soldiers to [[Latvia|L]].',
    { number: '200', actors: ['Canada'], source: null },
  ],
  [
    '[[Orbis Metals|company]] will cut 1,150 jobs.',
    { number: '1,150', actors: ['Orbis Metals'], source: null },
  ],
  [
    '[[Orbis Metals|company]] lost money. Revenue fell 8 percent, the company said.',
    { number: '8', actors: ['Orbis Metals'], source: 'Orbis Metals' },
  ],
  [
    '[[Orbis Metals|company]] opened a mine. It will hire 300 people.',
    { number: '300', actors: ['Orbis Metals'] },
  ],
  [
    '[[Lena Hartung|P]], 52, resigned.',
    { number: '52', place: null, actors: ['Lena Hartung'], source: null },
  ],
  [
    '[[Lena Hartung|P]], 52, said 30 houses had burned in [[Kassel|L]].',
    { number: '52', source: null },
    { number: '30', place: 'Kassel', source: 'Lena Hartung' },
  ],
  [
    'Police said on Tuesday that 14 people were held on 3 May 2023.',
    { number: '14', date: '3 May 2023' },
  ],
  [
    'The flood of 9 June 2021 killed 22 people in [[Liège|L]].',
    { number: '22', place: 'Liège', date: '9 June 2021' },
  ],
  [
    'The [[Health Ministry|government]] said 12 people had died; the [[Medical Union|civil_society]] put the number at 30.',
    { number: '12', source: 'Health Ministry' },
    { number: '30', source: 'Medical Union' },
  ],
  ['Officials said 12 people had died.', { number: '12', source: null }],
  [
    '[[Rwanda|L]] demanded 20 million dollars.',
    { number: '20 million', actors: ['Rwanda'], source: null },
  ],
  ["[[Europe|L]]'s largest brewer cut 800 jobs.", { number: '800', place: null }],
  [
    '"Half the houses are gone," [[Rosa Quispe|P]] said in [[Lima|L]]. "We counted 45 dead."',
    { number: '45', source: 'Rosa Quispe' },
  ],
  [
    'A storm hit [[Manila|L]]. The toll rose to 31 on 2 May 2020.',
    { number: '31', date: '2 May 2020' },
  ],
  [
    'The quake killed 75 people in [[Camaná|L]], while 500 died in [[Pisco|L]].',
    { number: '75', place: 'Camaná' },
    { number: '500', place: 'Pisco' },
  ],
  [
    'The [[Bank of Meridia|company]], which has raised its rates by 450 basis points, gave no reason.',
    { number: '450', actors: ['Bank of Meridia'] },
  ],
  [
    'The [[Red Cross|civil_society]] said 370,000 people are displaced, up from 340,000 in March.',
    { number: '370,000', date: null },
    { number: '340,000', date: 'March' },
  ],
  [
    'The [[Malian|N]] army fled. "Our men killed 23 of them," army spokesman Col. [[Issa Diarra|P]] said.',
    { number: '23', source: 'Issa Diarra' },
  ],
  [
    'Two [[Filipinos|N]] were killed in [[Basra|L]].',
    { number: 'Two', place: 'Basra', actors: ['Philippines'] },
  ],
  [
    'Bombs killed three [[Iraqi|N]] soldiers and wounded seven others.',
    { number: 'three', actors: ['Iraq'] },
  ],
  [
    'Some 12,000 people live there (62 per cent of them children).',
    { number: '62', partOf: '12,000' },
  ],
  [
    'The barge lost $70 million ($91 million), half of it in May.',
    { number: 'half', partOf: '$70 million' },
  ],
  ['The mill closed two of our 19 lines.', { number: 'two', partOf: '19' }],
  ['One in four of its 360 members left.', { number: 'One in four', partOf: '360' }],
  [
    'Police held 19 men and 40 boys. Of the men, seven were sailors and three cooks.',
    { number: 'seven', partOf: '19' },
    { number: 'three', partOf: '19' },
  ],
  [
    'The quake killed 70 people and injured 118. Among the dead were six nurses.',
    { number: 'six', partOf: '70' },
  ],
  ['The co-op has 700 cows. Of these, 90 are ill.', { number: '90', partOf: '700' }],
  ['It held 41 men (2021: 36, 2020: 12).', { number: '36', partOf: null }],
];

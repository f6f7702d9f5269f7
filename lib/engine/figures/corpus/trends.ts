import type { Corpus } from '../../corpus.ts';
import type { FigureValue } from '../value.ts';

const up: Partial<FigureValue> = { change: 'up' };
const down: Partial<FigureValue> = { change: 'down' };
const none: Partial<FigureValue> = { change: null };

/** Rises and falls, and the counts that they lead to; running totals. */
export const trendsCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    ['Rents rose [[3 percent]].', up],
    ['The council raised the fee by [[12 euros]].', up],
    ['The band raised [[12 euros]] for the choir.', none],
    ['Output fell to [[40 tonnes]].', down],
    ['Profit slid to [[$1.2bn]] from [[$1.5bn]].', down, none],
    ['The toll rose to [[40]].', up],
    ['The fleet was cut from [[12]] to [[nine]].', none, down],
    ['The mill will create [[70 jobs]].', up],
    ['The bank is to lay off [[70 workers]].', down],
    ['It posted a growth of [[4 percent]].', up],
    ['The strike led to a [[20 percent drop]] in exports.', down],
    ['A [[20-year cut]] of the oak was shown.', none],
    ['Inflation was [[4 percent]]. Growth slowed.', none],
    ['The port lent [[$5 million]]; growth followed.', none],
    ['The port holds [[7 percent]] and a drop followed.', none],
    ['It backs a [[$7 million tax reduction]].', down],
    ['Profit rose [[4 percent]] to [[$1.2bn]].', up, up],
    ['The guild has [[70 members]], [[nine]] fewer than in May.', none, down],
    ['Wages stood at [[$70]], up from [[$64]].', up, none],
    ['The port shipped [[70 boats]], down [[4 percent]] on May.', down, down],
    ['Orla: [[12 cases]] ([[+4]])', none, up],
    ['It found [[$9m]], [[more than half]] of it from Oslo.', none, none],
    ['The flood cut [[70 roads]].', none],
    ['Crowds on ferries dropped by [[6,000]] to [[90,000]].', down, down],
    ['She told a rally of [[some 800 growers]] that frost had ruined them.', none],
    [
      'She told [[800 growers]] that frost had cost them [[$2m]] since May.',
      { cumulative: false },
      { cumulative: true },
    ],
    ['Since the eruption began, [[31]] have died.', { measure: 'deaths', cumulative: true }],
    ['Since Monday, guards have held [[40 poachers]].', { cumulative: true }],
    [
      'The raid brings the number of people killed this year to [[78]].',
      { value: 78, head: 'person', measure: 'deaths', cumulative: true },
    ],
    ['The toll for lorries was raised to [[$9]].', { cumulative: false, measure: 'money' }],
    ['[[Some 600 pilgrims]] came, not the [[2,000]] they wrote of.', {}, { status: 'denied' }],
    ['Oslo is considering another [[NOK 80 million]].', { status: 'possible' }],
    [
      'Cholera was found in [[nine wards]], up from [[four]] in May.',
      { head: 'ward' },
      { value: 4, head: 'ward' },
    ],
    [
      'Fires burned on [[six farms]], down from [[eleven]] a week before.',
      { head: 'farm' },
      { value: 11, head: 'farm' },
    ],
    [
      'The strike shut [[three ports]], against [[two]] in June.',
      { head: 'port' },
      { value: 2, head: 'port' },
    ],
    [
      'MUDSLIDE\n\nImpact to date:\nDeaths: [[41]]\nHouses destroyed: [[19]]\nNew cases of fever: [[8]]',
      { cumulative: true },
      { cumulative: true },
      { cumulative: false },
    ],
    [
      'Fever by island (as of 5 May)\nIsland | Cases | Nurses\nOrla | [[412]] | [[19]]\nPenn | [[52]] | [[14]]',
      { measure: 'cases', cumulative: true },
      { cumulative: false },
      { measure: 'cases', cumulative: true },
      { cumulative: false },
    ],
    [
      'Fever update\nInfections, running total .... [[1,288]]\nDeaths ............ [[19]]',
      { cumulative: true },
      { cumulative: true },
    ],
    [
      'Since January:\n- Vets culled [[1,400 geese]] on islands.\n- Fever cases: [[70]]',
      { cumulative: false },
      { cumulative: true },
    ],
  ],
  ignores: [],
};

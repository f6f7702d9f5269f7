import type { Corpus } from '../../corpus.ts';
import type { FigureValue } from '../value.ts';

const age = (value: number, rest: Partial<FigureValue> = {}): Partial<FigureValue> => ({
  value,
  unit: 'years-old',
  measure: 'age',
  ...rest,
});

/** Every way to say how old somebody is. */
export const agesCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    ['A retired welder of [[64]] was found at dawn.', { value: 64, unit: 'years-old' }],
    ['A leader of [[12]] fell.', { unit: null }],
    [
      '[[Half of the children]] are [[not yet six]].',
      { unit: 'fraction' },
      { value: 6, bound: '<', unit: 'years-old', measure: 'age' },
    ],
    ['She joined at [[16]].', { value: 16, unit: 'years-old', measure: 'age' }],
    ['Most of the recruits were [[still under 17]].', { bound: '<', unit: 'years-old' }],
    ['A Belgian nun, [[83]], was freed.', age(83)],
    ['The girl, [[nine]], was found.', age(9)],
    ['A [[34-year-old]] ship chandler won.', age(34, { head: 'year', subject: 'ship chandler' })],
    ["The [[19-year-old]] Latvian's boat sank.", age(19, { subject: 'Latvian' })],
    ['A [[17–year-old]] cellist won.', age(17, { subject: 'cellist' })],
    ['Its captain, [[39]], was fined.', age(39)],
    ['Nadia Brandt, then [[18]], left home.', age(18)],
    ['Pedro Gomez ([[34]]) won.', age(34)],
    ['The driver ([[42]]) fled.', age(42)],
    ['The brothers, both [[19]], left.', age(19)],
    ['A boy of [[12]] came first.', age(12)],
    ['She has a son of [[eight]].', age(8)],
    ['He died at [[84]].', age(84)],
    ['She married at [[16]].', age(16)],
    ['She is only [[nine]].', age(9)],
    ['Lena was [[33]] when the kiln blew up.', age(33)],
    ['He had just turned [[40]].', age(40)],
    ['The oldest member would be [[72]].', age(72)],
    ['The youngest was [[four]].', age(4)],
    ['The retirement age is [[60]].', age(60, { counted: 'retirement age', head: 'age' })],
    ['The voting age was cut to [[16]].', age(16)],
    ['Age: [[34]]', age(34)],
    ['People [[65 and older]] may come.', age(65, { bound: '>=' })],
    ['Adults [[18 and over]] may vote.', age(18, { bound: '>=' })],
    ['The over-[[65s]] vote.', age(65, { bound: '>' })],
    [
      'Those between the ages of [[21 and 30]] left.',
      { value: null, low: 21, high: 30, unit: 'years-old', measure: 'age' },
    ],
    ['The winners were aged [[4]], [[6]] and [[9]].', age(4), age(6), age(9)],
  ],
  ignores: ['She is in her 40s.', 'He was in his late twenties.'],
};

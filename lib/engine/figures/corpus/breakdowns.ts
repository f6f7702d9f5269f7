import type { Corpus } from '../../corpus.ts';
import type { FigureValue } from '../value.ts';

/** Figures that break others down: parts share what befell the whole and keep nouns of their own. */
export const breakdownsCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    [
      'The clerk counted [[38 dead]] – [[21 men]], [[12 women]], [[5 minors]].',
      { value: 38, measure: 'deaths' },
      { value: 21, head: 'man', measure: 'deaths' },
      { value: 12, head: 'woman', measure: 'deaths' },
      { value: 5, head: 'minor', measure: 'deaths' },
    ],
    [
      '[[Thirteen fatalities]]: [[eight miners]] and [[five rescuers]].',
      { value: 13, measure: 'deaths' },
      { value: 8, head: 'miner', measure: 'deaths' },
      { value: 5, head: 'rescuer', measure: 'deaths' },
    ],
    [
      'Guards detained [[22 people]], [[18 men]] and [[four women]].',
      { value: 22, measure: 'detained' },
      { value: 18, head: 'man', measure: 'detained' },
      { value: 4, head: 'woman', measure: 'detained' },
    ],
    [
      'The quay fire hurt [[14 people]] ([[nine dockers]] and [[five clerks]]).',
      { value: 14, measure: 'injuries' },
      { value: 9, head: 'docker', measure: 'injuries' },
      { value: 5, head: 'clerk', measure: 'injuries' },
    ],
    [
      '[[Four]] of his [[six children]] were killed.',
      { value: 4, measure: 'deaths' },
      { value: 6, head: 'child', measure: 'people' },
    ],
    [
      'Customs officers seized [[24 hand grenades]] from a barge.',
      { value: 24, head: 'grenade', measure: 'other' },
    ],
    ['Deserters threw [[24 hand grenades]].', { value: 24, head: 'grenade', measure: 'attacks' }],
    [
      'The victims, [[four cooks]] and [[two porters]], were found at dawn.',
      { value: 4, head: 'cook', measure: 'deaths' },
      { value: 2, head: 'porter', measure: 'deaths' },
    ],
    [
      'Those held are [[four brokers]] and [[two clerks]].',
      { value: 4, measure: 'detained' },
      { value: 2, measure: 'detained' },
    ],
    ['The navy is holding the captain and [[two deckhands]].', { value: 2, measure: 'detained' }],
    ['[[Four men]] suspected of forging the stamps have been arrested.', { measure: 'detained' }],
    ['[[Four weavers]], according to the bishop, were shot dead.', { measure: 'deaths' }],
    ['[[Four weavers]] said the bishop had been killed.', { measure: 'people' }],
    ['[[Four medics]] who treated the wounded spoke up.', { measure: 'people' }],
    ['Medics treated [[39 joggers]] for fractures.', { head: 'jogger', measure: 'injuries' }],
    ['[[Nineteen weavers]] were admitted with cholera.', { measure: 'cases' }],
    ['Raiders stormed in, killing a guard, [[two cooks]] and a driver.', { measure: 'deaths' }],
    [
      '[[Thirty people]] were injured, [[two]] fatally.',
      { value: 30, measure: 'injuries' },
      { value: 2, measure: 'deaths' },
    ],
    [
      'A bus with [[66 pilgrims]] plunged off a bridge, and [[41]] perished.',
      { value: 66, measure: 'people' },
      { value: 41, measure: 'deaths' },
    ],
    [
      'They seized [[12 rifles]]. [[Nine]] were arrested.',
      { value: 12, measure: 'other' },
      { value: 9, measure: 'detained' },
    ],
    ['Boats plucked [[24 pilgrims]] from the river.', { value: 24, measure: 'people' }],
  ],
  ignores: [],
};

import type { Corpus } from '../corpus.ts';
import type { DateValue } from './value.ts';

/** Nobody knows when these came out: nothing may be guessed. */
export const undatedDateCorpus: Corpus<DateValue> = {
  published: null,
  finds: [
    [
      'The war ended in [[1996]]. Two men were shot [[last week]], a third [[six months ago]].',
      { value: '1996' },
      { value: 'XXXX-WXX' },
      { value: 'XXXX-XX' },
    ],
    ['Two men were shot on [[Thursday]].', { value: 'XXXX-WXX-4', basis: 'unresolved' }],
    ['Two men were shot [[yesterday]].', { value: 'XXXX-XX-XX', basis: 'unresolved' }],
    ['Two men were shot [[last week]].', { value: 'XXXX-WXX', basis: 'unresolved' }],
    ['Two men were shot [[last April]].', { value: 'XXXX-04', basis: 'unresolved' }],
    ['Two men were shot on [[9 January]].', { value: 'XXXX-01-09', basis: 'unresolved' }],
    ['Two men were shot in [[May]].', { value: 'XXXX-05', basis: 'unresolved' }],
    ['Two men were shot on [[the 9th]].', { value: 'XXXX-XX-09', basis: 'unresolved' }],
    [
      'Two men were shot [[this morning]].',
      { type: 'TIME', value: 'XXXX-XX-XXTMO', basis: 'unresolved' },
    ],
    [
      'Two men were shot at [[6:30 p.m.]] in Lagos.',
      { type: 'TIME', value: 'XXXX-XX-XXT18:30', basis: 'unresolved' },
    ],
    ['Two men were shot on [[9 January 2020]].', { value: '2020-01-09' }],
    ['Two men were shot in [[the early 1990s]].', { value: '199', mod: 'START' }],
    ['Two men were shot [[two years ago]].', { value: 'XXXX', basis: 'unresolved' }],
    ['Two men were shot in [[the third quarter]].', { value: 'XXXX-Q3', basis: 'unresolved' }],
    ['Two men were shot [[last month]].', { value: 'XXXX-XX', basis: 'unresolved' }],
    ['Two men were shot [[last year]].', { value: 'XXXX', basis: 'unresolved' }],
    ['Two men were shot [[last winter]].', { value: 'XXXX-WI', basis: 'unresolved' }],
    ['Two men were shot at [[the weekend]].', { value: 'XXXX-WXX-WE', basis: 'unresolved' }],
    ['Two men were shot for [[3 days]].', { type: 'DURATION', value: 'P3D' }],
    ['Two men were shot in [[480 BC]].', { value: 'BC0480' }],
    [
      'Two men were shot on [[9 January 2020]] and [[three days later]] were dead.',
      { value: '2020-01-09' },
      { value: '2020-01-12' },
    ],
    ['Two men were shot on [[29 February]].', { value: 'XXXX-02-29', basis: 'unresolved' }],
    ['Two men were shot on [[Christmas Day]].', { value: 'XXXX-12-25', basis: 'unresolved' }],
    [
      'It happens [[every Friday]], [[daily]] and [[twice a week]].',
      { type: 'SET', value: 'XXXX-WXX-5' },
      { type: 'SET', value: 'P1D' },
      { type: 'SET', value: 'P1W' },
    ],
    ['It is [[now]] quiet.', { value: 'PRESENT_REF' }],
  ],
  ignores: [],
};

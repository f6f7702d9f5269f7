import type { Corpus } from '../corpus.ts';
import type { DateValue } from './value.ts';

/** Around the turn of a year, published on Friday, 1 January 2021, in week 53 of 2020. */
export const yearEndDateCorpus: Corpus<DateValue> = {
  published: '2021-01-01',
  finds: [
    ['He came on [[Monday]].', { value: '2020-12-28' }],
    ['He came on [[Sunday]].', { value: '2020-12-27' }],
    ['He came on [[Friday, 1 January 2021]].', { value: '2021-01-01' }],
    ['He came [[last week]].', { value: '2020-W52' }],
    ['He came [[yesterday]].', { value: '2020-12-31' }],
    ['He came [[the day before yesterday]].', { value: '2020-12-30' }],
    ['He came [[last month]].', { value: '2020-12' }],
    ['He came [[last year]].', { value: '2020' }],
    ['He came in [[December]].', { value: '2020-12' }],
    ['He will come in [[February]].', { value: '2021-02' }],
    ['He came [[two weeks ago]].', { value: '2020-W51' }],
    ['He came [[three months ago]].', { value: '2020-10' }],
    ["He came on [[New Year's Eve]].", { value: '2020-12-31' }],
    ['He came [[last Friday]].', { value: '2020-12-25' }],
    ['He will come [[next Friday]].', { value: '2021-01-08' }],
    ['He came [[last summer]].', { value: '2020-SU' }],
    ['He will come [[this summer]].', { value: '2021-SU' }],
    ['He came on [[31 December]].', { value: '2020-12-31' }],
    ['He comes [[tomorrow]].', { value: '2021-01-02' }],
    ['He came [[last weekend]].', { value: '2020-W52-WE' }],
    ['He came in [[the last quarter]].', { value: '2020-Q4' }],
    ['He came at [[11 p.m. on Thursday]].', { type: 'TIME', value: '2020-12-31T23:00' }],
    ['He will come in [[the first quarter]].', { value: '2021-Q1' }],
    ['He came in [[the fourth quarter]].', { value: '2020-Q4' }],
  ],
  ignores: [],
};

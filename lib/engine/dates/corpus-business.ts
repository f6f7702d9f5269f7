import type { Corpus } from '../corpus.ts';
import type { DateValue } from './value.ts';

/** Business wire of the 1980s, published on Thursday, 26 October 1989. */
export const businessDateCorpus: Corpus<DateValue> = {
  published: '1989-10-26',
  finds: [
    ['Orders will rise in [[FY90]] and [[FY 1991]].', { value: 'FY1990' }, { value: 'FY1991' }],
    [
      'Net in [[the quarter]] fell from [[the prior-year quarter]].',
      { value: '1989-Q3' },
      { value: '1988-Q3' },
    ],
    ['Sales for [[the latest three months]] fell.', { type: 'DURATION', value: 'P3M' }],
    ['A plaque names the victims of the [[Sept. 11]] attacks.', { value: '1989-09-11' }],
    [
      'Net income in [[the quarter]] rose 12% from [[a year earlier]].',
      { value: '1989-Q3' },
      { value: '1988-Q3' },
    ],
    ['Net income for [[the nine months]] fell to $3 million.', { type: 'DURATION', value: 'P9M' }],
    ['Net income for [[the first half]] rose 8%.', { value: '1989-H1' }],
    [
      'In [[the third quarter]], net rose 3%; in [[the fourth quarter]] it may fall.',
      { value: '1989-Q3' },
      { value: '1989-Q4' },
    ],
    ['[[The fourth quarter]] will be better.', { value: '1989-Q4' }],
    [
      'The dividend is payable [[Dec. 1]] to holders of record [[Nov. 15]].',
      { value: '1989-12-01' },
      { value: '1989-11-15' },
    ],
    ['The notes, due [[1999]], yield 8.5%.', { value: '1999' }],
    ['The bonds, due [[Nov. 15, 1999]], yield 9%.', { value: '1999-11-15' }],
    ['He has been chairman for [[a decade]].', { type: 'DURATION', value: 'P1DE' }],
    ['A [[five-year]] plan was drawn up.', { type: 'DURATION', value: 'P5Y' }],
    ['Sales for [[the year]] should reach $2 billion.', { value: '1989' }],
    ['Sales rose [[last year]] and in [[1987]].', { value: '1988' }, { value: '1987' }],
    [
      'Shares rose in [[the past month]] and fell [[yesterday]].',
      { type: 'DURATION', value: 'P1M' },
      { value: '1989-10-25' },
    ],
    ['He will retire at [[year-end]].', { value: '1989', mod: 'END' }],
    [
      'Output fell in [[October]] from [[the year-earlier month]].',
      { value: '1989-10' },
      { value: '1988-10' },
    ],
    ['It was the worst year since [[the early 1970s]].', { value: '197', mod: 'START' }],
    [
      'The firms merged about [[a year ago]], in [[October 1988]].',
      { value: '1988', mod: 'APPROX' },
      { value: '1988-10' },
    ],
    ['Talks will resume [[tomorrow morning]].', { type: 'TIME', value: '1989-10-27TMO' }],
    [
      "He left in [['79]] and came back in [[the mid-1980s]].",
      { value: '1979' },
      { value: '198', mod: 'MID' },
    ],
    ['The meeting ended [[late yesterday]].', { value: '1989-10-25', mod: 'END' }],
    ['The contract runs through [[1994]].', { value: '1994' }],
    ['The market closed at [[4 p.m. EDT yesterday]].', { type: 'TIME', value: '1989-10-25T16:00' }],
    ['It happened in [[August]].', { value: '1989-08' }],
    ['It will happen in [[March]].', { value: '1990-03' }],
    ['It happened on [[Jan. 5]].', { value: '1989-01-05' }],
    ['It will happen on [[Jan. 5]].', { value: '1990-01-05' }],
    [
      'Futures fell [[Friday]] and again on [[Monday]].',
      { value: '1989-10-20' },
      { value: '1989-10-23' },
    ],
    [
      '[[Some days ago]] shots were heard; [[a few hours later]] all was quiet.',
      { value: 'PAST_REF' },
      { value: 'FUTURE_REF' },
    ],
    ['[[The 1988 third quarter]] was good.', { value: '1988-Q3' }],
    ['The plant was built [[20 years ago this month]].', { value: '1969-10' }],
    [
      'It went from [[Jan. 1]] to [[Sept. 30]].',
      { value: '1989-01-01', interval: '1989-01-01/1989-09-30' },
      { value: '1989-09-30', interval: '1989-01-01/1989-09-30' },
    ],
    ['Trading ended at [[noon Wednesday]].', { type: 'TIME', value: '1989-10-25T12:00' }],
    ['In [[the latest week]] rates fell.', { value: '1989-W43' }],
    [
      'Rates fell [[this week]], as they did [[last week]].',
      { value: '1989-W43' },
      { value: '1989-W42' },
    ],
    ['The fiscal year ends [[June 30]].', { value: '1989-06-30' }],
    [
      "[[This fall]]'s harvest will be late, [[last fall]]'s was early.",
      { value: '1989-FA' },
      { value: '1988-FA' },
    ],
    ['By [[mid-1990]] the plant will be open.', { value: '1990', mod: 'MID' }],
    ['By [[late next year]] the plant will be open.', { value: '1990', mod: 'END' }],
    [
      'By [[the end of the first quarter]] the plant will be open.',
      { value: '1990-Q1', mod: 'END' },
    ],
    ['In [[early 1990]] the plant will be open.', { value: '1990', mod: 'START' }],
    [
      '[[Early next month]] the plant will open; [[later this year]] it will close again.',
      { value: '1989-11', mod: 'START' },
      { value: '1989' },
    ],
  ],
  ignores: [],
};

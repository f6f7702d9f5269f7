import type { Corpus } from '../corpus.ts';
import type { DateValue } from './value.ts';

/** Parts of stretches, spoken and military times, lists of like kinds; written on Thursday, 12 October 2023. */
export const formsDateCorpus: Corpus<DateValue> = {
  published: '2023-10-12',
  finds: [
    ['Dockers will walk out on [[the first Tuesday in November]].', { value: '2023-11-07' }],
    ['The fair was held on [[the second Saturday of September]].', { value: '2023-09-09' }],
    ['It opens on [[the last Monday of this month]].', { value: '2023-10-30' }],
    ['They met on [[the third Friday of April 2019]].', { value: '2019-04-19' }],
    ['Loans grew in [[the second month of 2021]].', { value: '2021-02' }],
    ['Sales fell in [[the first month of the year]].', { value: '2023-01' }],
    ['Raids rose in [[the week of October 2]].', { value: '2023-W40' }],
    ['They skied on [[the weekend of 11 February 2023]].', { value: '2023-W06-WE' }],
    [
      'In [[the week]] ending [[8 October]] two wells ran dry.',
      { value: '2023-W40' },
      { value: '2023-10-08' },
    ],
    ['The mill shut [[the year before last]].', { value: '2021' }],
    ['He quit [[the month before last]].', { value: '2023-08' }],
    ['Voting starts [[the week after next]].', { value: '2023-W43' }],
    ['The siren wailed at [[a quarter past four]].', { type: 'TIME', value: '2023-10-12T04:15' }],
    [
      'The ferry left at [[ten to seven on Tuesday evening]].',
      { type: 'TIME', value: '2023-10-10T18:50' },
    ],
    [
      'The hall was cleared by [[half past two in the afternoon]].',
      { type: 'TIME', value: '2023-10-12T14:30' },
    ],
    ['Radio contact ended at [[1713 hours]].', { type: 'TIME', value: '2023-10-12T17:13' }],
    [
      'The bridge is shut from [[0700]] to [[1900 hours]].',
      { type: 'TIME', value: '2023-10-12T07:00', interval: '2023-10-12T07:00/2023-10-12T19:00' },
      { type: 'TIME', value: '2023-10-12T19:00' },
    ],
    ['The crew logged [[1500 hours]] at sea.', { type: 'DURATION', value: 'PT1500H' }],
    [
      'It hailed between [[1]] and [[3 p.m. on Monday]].',
      { type: 'TIME', value: '2023-10-09T13:00' },
      { type: 'TIME', value: '2023-10-09T15:00' },
    ],
    [
      'Guns were heard from [[10 p.m.]] to [[2 a.m. on Sunday]].',
      { type: 'TIME', value: '2023-10-07T22:00' },
      { type: 'TIME', value: '2023-10-08T02:00' },
    ],
    [
      'The abbey grew from [[the 12th]] to [[the 14th century]].',
      { value: '11', interval: '11XX/13XX' },
      { value: '13' },
    ],
    [
      'Mills of [[the late 18th]] and [[early 19th centuries]] still turn.',
      { value: '17', mod: 'END' },
      { value: '18', mod: 'START' },
    ],
    [
      'Tin was dug in [[the 1950s]], [[60s]] and [[70s]].',
      { value: '195' },
      { value: '196' },
      { value: '197' },
    ],
  ],
  ignores: [
    'The council split ten to five over it.',
    'Aduna won the race in 2:07:41.',
    'He climbed half past capacity.',
  ],
};

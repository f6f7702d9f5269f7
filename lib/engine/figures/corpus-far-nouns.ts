import type { Corpus } from '../corpus.ts';
import type { FigureValue } from './value.ts';

/** Numbers whose noun stands far from them, or nowhere: holders, ellipsis, what goes on from an earlier figure. */
export const farNounCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    [
      'The quarry shipped [[61,000 tonnes]] in May. In June it shipped [[74,500]].',
      { value: 61000, measure: 'weight' },
      { value: 74500, measure: 'weight', unit: 'tonne' },
    ],
    [
      'The fire has burned [[4,200 hectares]], against [[2,900]] on Sunday.',
      { value: 4200, measure: 'area' },
      { value: 2900, measure: 'area', unit: 'hectare' },
    ],
    [
      'The mill turned out [[9,000 tonnes]], [[700]] more than a year earlier.',
      { value: 9000, measure: 'weight' },
      { value: 700, measure: 'weight', unit: 'tonne' },
    ],
    [
      'The defence asked for [[eight years]]. The prosecutor demanded [[15]].',
      { value: 8, measure: 'duration' },
      { value: 15, measure: 'duration', unit: 'year' },
    ],
    [
      'Support stood at [[38 percent]]. A rival poll came in at [[44]].',
      { value: 38, measure: 'percent' },
      { value: 44, measure: 'percent', unit: 'percent' },
    ],
    [
      'That raises the number uprooted since the spring to [[86,000]].',
      { value: 86000, measure: 'displaced', head: 'person' },
    ],
    [
      'The audit corrects the number of foreign lay-offs in its second annex to [[410]].',
      { value: 410, counted: 'foreign lay-offs' },
    ],
    [
      "Analysts put the rebels' strength at [[2,000]].",
      { value: 2000, measure: 'fighters', head: 'rebel' },
    ],
    [
      'The mission never reached its full strength of [[1,150]].',
      { value: 1150, measure: 'troops' },
    ],
    [
      'A third ferry joins next month, bringing the fleet to [[nine]].',
      { value: 9, measure: 'vehicles' },
    ],
    ['The staff put enemy losses for the week at [[640]].', { value: 640, measure: 'casualties' }],
    [
      'The roll will grow from [[12,000]] to [[15,000 households]].',
      { value: 12000, head: 'household', measure: 'people' },
      { value: 15000, head: 'household', measure: 'people' },
    ],
    [
      'Surveyors visited [[900 homes]] in [[six wards]]. In [[48]] they found no water.',
      { value: 900, measure: 'buildings' },
      { value: 6 },
      { value: 48, head: 'home', measure: 'buildings' },
    ],
    [
      'Gunners hit [[30 drones]]. The rest, [[eleven]], flew on.',
      { value: 30, measure: 'vehicles' },
      { value: 11, measure: 'vehicles', head: 'drone' },
    ],
    ['There were [[six]] of us in the cellar.', { value: 6, measure: 'people', head: 'person' }],
    ['[[Some 2,300]] are stranded at the border.', { value: 2300, measure: 'people' }],
    ['[[More than 500]] arrived overnight.', { value: 500, measure: 'people', bound: '>' }],
    [
      'Measles: [[42]] suspected and [[17 confirmed cases]]',
      { value: 42, measure: 'cases', counted: 'suspected cases' },
      { value: 17, measure: 'cases', counted: 'confirmed cases' },
    ],
    [
      '[[Thirty-one senators]] backed the bill and [[18]] rejected it.',
      { value: 31, measure: 'votes', head: 'senator' },
      { value: 18, measure: 'votes', head: 'senator' },
    ],
    ['A niece of [[twelve]] looks after her.', { value: 12, measure: 'age', unit: 'years-old' }],
    ['Pensioners [[over 80]] travel free.', { value: 80, measure: 'age', bound: '>' }],
  ],
  ignores: [],
};

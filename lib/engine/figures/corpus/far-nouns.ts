import type { Corpus } from '../../corpus.ts';
import type { FigureValue } from '../value.ts';

/** Numbers whose noun stands far from them, or nowhere: holders, ellipsis, what goes on from an earlier figure. */
export const farNounCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    [
      'The median age was [[31 years]] (range: [[5 months]] to [[84 years]]).',
      { value: 31, measure: 'age', unit: 'years-old' },
      { value: 5, measure: 'age', unit: 'months-old' },
      { value: 84, measure: 'age', unit: 'years-old' },
    ],
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
    ['There were [[six]] of us in the cellar.', { value: 6, measure: 'people', head: 'person' }],
    ['[[Some 2,300]] are stranded at the border.', { value: 2300, measure: 'people' }],
    ['A niece of [[twelve]] looks after her.', { value: 12, measure: 'age', unit: 'years-old' }],
    ['Pensioners [[over 80]] travel free.', { value: 80, measure: 'age', bound: '>' }],
    [
      'Of the trucks, [[31]] got through and [[nine]] turned back.',
      { value: 31, measure: 'vehicles', head: 'truck' },
      { value: 9, measure: 'vehicles', head: 'truck' },
    ],
    [
      'The road stays shut for [[two more weeks]].',
      { value: 2, measure: 'duration', unit: 'week' },
    ],
    [
      'They walked [[700 or so kilometres]].',
      { value: 700, measure: 'distance', unit: 'kilometre', bound: '~' },
    ],
    [
      'The median age was [[31 years]] (range: [[5 months]] to [[84 years]]).',
      { value: 31, measure: 'age', unit: 'years-old' },
      { value: 5, measure: 'age', unit: 'months-old' },
      { value: 84, measure: 'age', unit: 'years-old' },
    ],
    [
      'Crude added [[$1.10]] to [[$71.30]].',
      { value: 1.1, measure: 'money' },
      { value: 71.3, measure: 'money' },
    ],
    ['LIVE | Cyclone: Toll mounts to [[31]]', { value: 31, measure: 'deaths' }],
    [
      'Her appeal, which seeks [[$40 million]], is unmet.',
      { value: 40e6, measure: 'money', head: 'appeal' },
    ],
    [
      'Shares settled [[$1.20]] higher at [[$31]].',
      { value: 1.2, head: 'share' },
      { value: 31, measure: 'money' },
    ],
    [
      'A shell hit a [[nine-storey]] block, killing [[two]]. [[Thirty]] more were taken to hospital.',
      { value: 9 },
      { value: 2, measure: 'deaths' },
      { value: 30, measure: 'injuries' },
    ],
    [
      'A bus with [[18]] aboard hit a truck carrying [[30 tonnes of sand]].',
      { value: 18, measure: 'people' },
      { value: 30, measure: 'weight' },
    ],
    [
      'Crews sprayed [[40,000 hectares]]; helicopters did [[22,000]].',
      { value: 40000, unit: 'hectare' },
      { value: 22000, unit: 'hectare' },
    ],
    ['Boys as young as [[13]] were held.', { value: 13, measure: 'age', unit: 'years-old' }],
    [
      'Guards get [[9,000 rupees a month]]; they want [[15,000]].',
      { value: 9000, unit: 'INR' },
      { value: 15000, unit: 'INR' },
    ],
    [
      '[[Hundreds of tonnes of rice]] rotted and [[tens of thousands of acres]] drowned.',
      { low: 200, measure: 'weight', unit: 'tonne' },
      { low: 20000, measure: 'area', unit: 'acre' },
    ],
    [
      'The union speaks for [[700]] of Brenner’s [[1,900 staff]].',
      { value: 700, head: 'staff' },
      { value: 1900, head: 'staff' },
    ],
    [
      'A sack cost [[9,000 naira]] and now changes hands for [[14,000]].',
      { value: 9000, unit: 'NGN' },
      { value: 14000, unit: 'NGN', measure: 'money' },
    ],
    [
      'Its winter plan, for which it seeks [[$60m]], has drawn little.',
      { value: 60e6, head: 'plan' },
    ],
    [
      'They put repairs at between [[€40 million and €50 million]].',
      { low: 40e6, high: 50e6, head: 'repair' },
    ],
    ['It takes anything from [[four to nine days]].', { low: 4, high: 9, unit: 'day' }],
    [
      'Oats: [[$7.10 a bushel]], up [[0.4%]]',
      { value: 7.1, measure: 'money' },
      { value: 0.4, head: 'oat' },
    ],
    ['Still behind bars: [[about 120]]', { value: 120, measure: 'detained', bound: '~' }],
    ['Toll mounts to [[23]]', { value: 23, measure: 'deaths' }],
    [
      'Output was [[31 million tonnes]], up from [[29 million]] last year; barley at [[6 million]].',
      { value: 31e6, unit: 'tonne' },
      { value: 29e6, unit: 'tonne' },
      { value: 6e6, unit: 'tonne' },
    ],
    ['The jail was built for [[700]].', { value: 700, measure: 'detained' }],
    ['It fields [[4,000 men]] under arms.', { value: 4000, measure: 'troops' }],
    [
      'Divers found [[six bodies]]. A trawler pulled [[19]] from the sea.',
      { value: 6, measure: 'deaths' },
      { value: 19, measure: 'people' },
    ],
    [
      'Election results\n\nParty | Votes | %\nReform party | [[90,400]] | [[31.2]]\nUnity party | [[80,120]] | [[27.6]]',
      { value: 90400, measure: 'votes' },
      { value: 31.2, measure: 'percent', unit: 'percent' },
      { value: 80120, measure: 'votes' },
      { value: 27.6, measure: 'percent', unit: 'percent' },
    ],
  ],
  ignores: ['The firm raised its 2031 sales forecast.', 'It held 2019 elections in May.'],
};

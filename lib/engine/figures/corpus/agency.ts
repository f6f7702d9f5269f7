import type { Corpus } from '../../corpus.ts';
import type { FigureValue } from '../value.ts';

/** The turns of phrase of agency reports: flight, hospital, custody, tables, headlines, rates. */
export const agencyCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    [
      'Killed: [[31]], wounded: [[90]], missing: [[4]]',
      { value: 31, measure: 'deaths' },
      { value: 90, measure: 'injuries' },
      { value: 4, measure: 'missing' },
    ],
    [
      'The outbreak has sickened [[340 people]] in [[six states]], killing [[nine]].',
      { value: 340, measure: 'cases' },
      { value: 6, measure: 'other' },
      { value: 9, head: 'person', measure: 'deaths' },
    ],
    [
      '[[20,000 people]] have left their homes.',
      { value: 20000, measure: 'displaced', head: 'person' },
    ],
    [
      '[[About 400 families]] were moved out of the valley.',
      { value: 400, measure: 'displaced', head: 'family', bound: '~' },
    ],
    [
      'The raids drove [[hundreds of farmers]] from their fields.',
      { value: null, measure: 'displaced', head: 'farmer', low: 200 },
    ],
    [
      'Border clashes uproot [[thousands]]',
      { value: null, measure: 'displaced', head: 'person', low: 2000 },
    ],
    [
      'The camp holds [[400 displaced families]].',
      { value: 400, measure: 'displaced', head: 'family' },
    ],
    [
      'The flood displaced [[9,000 people]]. [[Some 3,500]] of them are in shelters.',
      { value: 9000, measure: 'displaced', head: 'person' },
      { value: 3500, measure: 'displaced', head: 'person' },
    ],
    [
      'Authorities moved [[12,500 residents]] to [[34 shelters]].',
      { value: 12500, measure: 'displaced', head: 'resident' },
      { value: 34, measure: 'buildings', head: 'shelter' },
    ],
    [
      'The boat capsized, drowning [[12 children]].',
      { value: 12, measure: 'deaths', head: 'child' },
    ],
    [
      'The riot left [[one guard]] and [[six prisoners]] dead.',
      { value: 1, measure: 'deaths', head: 'guard' },
      { value: 6, measure: 'deaths', head: 'prisoner' },
    ],
    [
      '[[AT LEAST 40]] DROWN AS FERRY SINKS',
      { value: 40, measure: 'deaths', head: 'person', bound: '>=' },
    ],
    ['Among those killed were [[three nurses]].', { value: 3, measure: 'deaths', head: 'nurse' }],
    ['The dead included [[five children]].', { value: 5, measure: 'deaths', head: 'child' }],
    [
      '[[Two policemen]] guarding the consulate were killed.',
      { value: 2, measure: 'deaths', head: 'policeman' },
    ],
    [
      '[[Five passengers]] who were travelling to the coast were wounded.',
      { value: 5, measure: 'injuries', head: 'passenger' },
    ],
    [
      '[[Eight sailors]] were treated for hypothermia.',
      { value: 8, measure: 'injuries', head: 'sailor' },
    ],
    [
      '[[Five passengers]] were taken to hospital.',
      { value: 5, measure: 'injuries', head: 'passenger' },
    ],
    [
      'The clinic has [[40 patients]] in hospital gowns.',
      { value: 40, measure: 'people', head: 'patient' },
    ],
    ['[[Four workers]] suffered burns.', { value: 4, measure: 'injuries', head: 'worker' }],
    ['[[No staff]] were hurt.', { value: 0, measure: 'injuries', head: 'staff' }],
    [
      '[[None]] of the [[64 passengers]] was hurt.',
      { value: 0, measure: 'injuries' },
      { value: 64, measure: 'people', head: 'passenger' },
    ],
    [
      'The rebels held [[no more than 80 people]]. The log listed only [[60]].',
      { value: 80, measure: 'detained', head: 'person', bound: '<=' },
      { value: 60, measure: 'detained', head: 'person' },
    ],
    [
      'Burglaries fell from [[812]] in 2014 to [[455]] last year.',
      { value: 812, measure: 'other', head: 'burglary' },
      { value: 455, measure: 'other', head: 'burglary' },
    ],
    [
      'Murders fell from [[812]] in 2014 to [[455]] last year.',
      { value: 812, measure: 'deaths' },
      { value: 455, measure: 'deaths' },
    ],
    [
      '[[One shop]] was looted on Friday and [[one]] on Saturday.',
      { value: 1, measure: 'buildings', head: 'shop' },
      { value: 1, measure: 'buildings', head: 'shop' },
    ],
    ['Ali, a father of [[four]], was killed.', { value: 4, measure: 'people', head: 'child' }],
    [
      'Revenue rose to [[R14.2bn]] from [[R12.9bn]].',
      { value: 14200000000, measure: 'money', unit: 'ZAR' },
      { value: 12900000000, measure: 'money', unit: 'ZAR' },
    ],
    [
      'They paid [[R950 million]] and [[P12 million]].',
      { value: 950000000, measure: 'money', unit: 'ZAR' },
      { value: 12000000, measure: 'money', unit: 'PHP' },
    ],
    ['The fine was [[KSh2,000]].', { value: 2000, measure: 'money', unit: 'KES' }],
    [
      'Her [[two daughters]], [[11]] and [[7]], survived.',
      { value: 2, measure: 'people' },
      { value: 11, measure: 'age', unit: 'years-old' },
      { value: 7, measure: 'age', unit: 'years-old' },
    ],
    [
      'The sisters, [[nine]] and [[six]], were found in the cellar.',
      { value: 9, measure: 'age', unit: 'years-old' },
      { value: 6, measure: 'age', unit: 'years-old' },
    ],
    [
      'His sons, [[15]] and [[12]], had fled to an uncle.',
      { value: 15, measure: 'age', unit: 'years-old' },
      { value: 12, measure: 'age', unit: 'years-old' },
    ],
    ['He was [[17]] when he joined.', { value: 17, measure: 'age', unit: 'years-old' }],
    ['She turned [[60]] on Monday.', { value: 60, measure: 'age' }],
    ['Children [[younger than 12]] travel free.', { value: 12, measure: 'age', bound: '<' }],
    ['The peso closed at [[19.4]] to the dollar.', { value: 19.4, measure: 'money', head: 'peso' }],
    [
      'The court split [[five]] to [[three]].',
      { value: 5, measure: 'votes' },
      { value: 3, measure: 'votes' },
    ],
    [
      'The motion passed with [[12 abstentions]].',
      { value: 12, measure: 'votes', head: 'abstention' },
    ],
    [
      'The unemployment rate, [[7.3 percent]], is the lowest in years.',
      { value: 7.3, measure: 'percent', head: 'rate' },
    ],
    [
      'The peso, down [[9 percent]] this year, fell again.',
      { value: 9, measure: 'percent', head: 'peso', change: 'down' },
    ],
    [
      'The bank cut its policy rate by [[half a point]] to [[4.25%]].',
      { value: 0.5, measure: 'percent' },
      { value: 4.25, measure: 'percent', head: 'rate' },
    ],
    [
      'The bank sees output growing between [[2% and 3%]] this year.',
      { low: 2, high: 3, head: 'output', measure: 'percent' },
    ],
    ['They want to raise wages by [[a fifth]].', { value: 0.2, measure: 'percent', head: 'wage' }],
    [
      'The judge halted shipments worth [[$30 million]].',
      { value: 30000000, measure: 'money', head: 'shipment' },
    ],
    [
      'Hectares burned: [[3,200]]',
      { value: 3200, measure: 'area', head: 'hectare', unit: 'hectare' },
    ],
    ['Fire engines: [[40]]', { value: 40, measure: 'vehicles' }],
    [
      "The Greens took [[22 seats]], the Miners' Party [[14]].",
      { value: 22, measure: 'other', head: 'seat' },
      { value: 14, measure: 'other', head: 'seat' },
    ],
    ['Rivals Free [[18 Sailors]] After Truce', { value: 18, measure: 'detained', head: 'sailor' }],
    [
      'Gunmen Kill [[12 Villagers]] in Northern Raid',
      { value: 12, measure: 'deaths', head: 'villager' },
    ],
    [
      'The rebels handed over [[eight soldiers]].',
      { value: 8, measure: 'detained', head: 'soldier', bound: '=' },
    ],
    ['She took over [[six posts]].', { value: 6, measure: 'other', head: 'post', bound: '=' }],
    [
      'The army captured [[12 rebels]] and held [[nine]] others.',
      { value: 12, measure: 'detained', head: 'rebel' },
      { value: 9, measure: 'detained', head: 'rebel' },
    ],
    ['They held [[nine rallies]].', { value: 9, measure: 'other', head: 'rally' }],
    [
      'He was kidnapped with his [[two nephews]].',
      { value: 2, measure: 'abducted', head: 'nephew' },
    ],
    [
      'Profit fell by [[almost a third]] to [[2.2 billion pesos]].',
      { value: 1 / 3, measure: 'percent', head: 'profit' },
      { value: 2200000000, measure: 'money', head: 'profit' },
    ],
    [
      'The ministry denied that its troops crossed and said it had lost [[1,200 cows]].',
      { value: 1200, measure: 'other', head: 'cow', status: 'asserted' },
    ],
    [
      'The walk is [[190 kilometers]] long.',
      { value: 190, measure: 'distance', head: 'kilometer', unit: 'kilometre' },
    ],
    [
      'They gave [[one or more lectures]].',
      { value: 1, measure: 'other', head: 'lecture', bound: '>=' },
    ],
    ['He taught [[a half-dozen kids]].', { value: 6, measure: 'people', head: 'kid' }],
    ['Pay [[within thirty (30) days]].', { value: 30, measure: 'duration', head: 'day' }],
    [
      'It has [[7,000]] (Smith, 2007) and [[11,200 speakers]].',
      { value: 7000, measure: 'people', head: 'speaker' },
      { value: 11200, measure: 'people', head: 'speaker' },
    ],
    [
      'There are [[several thousand people]] here.',
      { value: null, measure: 'people', head: 'person', low: 2000 },
    ],
    [
      '[[Two-thirds]] of the [[4,500 evacuees]] have returned.',
      { value: 2 / 3, measure: 'percent', head: 'evacuee' },
      { value: 4500, measure: 'displaced', head: 'evacuee' },
    ],
    ['[[Some 3,200 cattle]] drowned.', { value: 3200, measure: 'other', head: 'cattle' }],
    [
      '[[Six soldiers]] were killed, [[11 wounded]] and [[two]] taken prisoner.',
      { value: 6, measure: 'deaths' },
      { value: 11, measure: 'injuries' },
      { value: 2, measure: 'detained', head: 'person' },
    ],
    [
      'Province | Killed | Missing | Evacuated\nLeyte | [[14]] | [[nil]] | [[6,300]]\nSamar | [[3]] | [[2]] | [[1,150]]',
      { value: 14, measure: 'deaths', head: 'person' },
      { value: 0, measure: 'missing' },
      { value: 6300, measure: 'displaced' },
      { value: 3, measure: 'deaths' },
      { value: 2, measure: 'missing' },
      { value: 1150, measure: 'displaced' },
    ],
    [
      'The number of drowned rose from [[64]] to [[71]].',
      { measure: 'deaths' },
      { measure: 'deaths' },
    ],
    [
      '[[7,650 porters]], or [[24 percent]], had left.',
      { head: 'porter' },
      { head: 'porter', measure: 'percent' },
    ],
    ['It saw [[98 thefts]] in May (up [[25 %]]).', {}, { head: 'theft', change: 'up' }],
  ],
  ignores: [
    'He drove on the R14 to Pretoria.',
    'The P51 flew past.',
    'The Big Three signed Rule 12.',
  ],
};

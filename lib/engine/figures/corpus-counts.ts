import type { Corpus } from '../corpus.ts';
import type { FigureValue } from './value.ts';

/** Figures by what they say: people and things, also in tables. */
export const countsCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    ['[[Two Israelis]] resigned.', { value: 2, head: 'israeli' }],
    ['The town has [[12 taxis]].', { value: 12, head: 'taxi' }],
    ['[[Seven sisters-in-law]] came.', { value: 7, head: 'sister-in-law' }],
    ['The firm paid [[20 bonuses]].', { value: 20, head: 'bonus' }],
    ['[[Twelve MPs]] abstained.', { value: 12, head: 'mp' }],
    ['The union has [[40,000 members]].', { value: 40000, head: 'member', measure: 'people' }],
    [
      'Rail and bus companies employ [[12,000 rail and bus workers]].',
      { value: 12000, head: 'worker', measure: 'people' },
    ],
    ['A crowd of [[5,000]] gathered.', { value: 5000, head: 'crowd', measure: 'people' }],
    ['The UN sent [[750 soldiers]].', { value: 750, head: 'soldier', measure: 'troops' }],
    [
      'France will withdraw its [[2,400 troops]].',
      { value: 2400, head: 'troop', measure: 'troops' },
    ],
    [
      'The town has [[about 4,500 inhabitants]].',
      { value: 4500, bound: '~', head: 'inhabitant', measure: 'people' },
    ],
    ['[[Two security sources]] confirmed it.', { value: 2, head: 'source', measure: 'people' }],
    ['[[Three officers]] resigned.', { value: 3, head: 'officer', measure: 'people' }],
    ['The firm will cut [[1,150 jobs]].', { value: 1150, head: 'job', measure: 'people' }],
    ['Ford will hire [[400 people]].', { value: 400, head: 'person', measure: 'people' }],
    ['[[Forty deputies]] abstained.', { value: 40, head: 'deputy', measure: 'people' }],
    ['The clinic treated [[68 patients]].', { value: 68, head: 'patient', measure: 'people' }],
    ['Doctors confirmed [[230 new cases]].', { value: 230, head: 'case', measure: 'cases' }],
    [
      'The candidate received [[491,667 votes]].',
      { value: 491667, head: 'vote', measure: 'votes' },
    ],
    [
      'The motion passed by [[61 votes]] to [[54]].',
      { value: 61, head: 'vote', measure: 'votes' },
      { value: 54, head: 'vote', measure: 'votes' },
    ],
    ['They closed [[212 schools]].', { value: 212, head: 'school', measure: 'buildings' }],
    ['Rebels burned [[eleven vehicles]].', { value: 11, head: 'vehicle', measure: 'vehicles' }],
    ['The navy sank [[two boats]].', { value: 2, head: 'boat', measure: 'vehicles' }],
    ['Israel fired [[29 missiles]].', { value: 29, head: 'missile', measure: 'attacks' }],
    ['The convoy lost [[five trucks]].', { value: 5, head: 'truck', measure: 'vehicles' }],
    [
      '[[At least six airstrikes]] hit the port.',
      { value: 6, low: 6, bound: '>=', head: 'airstrike', measure: 'attacks' },
    ],
    ['The army deployed [[300 reservists]].', { value: 300, head: 'reservist', measure: 'troops' }],
    [
      '[[Fifteen rebel fighters]] surrendered.',
      { value: 15, head: 'fighter', measure: 'fighters' },
    ],
    ['[[Twelve Colombian judges]] resigned.', { value: 12, head: 'judge', measure: 'people' }],
    ['[[Seven U.S. diplomats]] were expelled.', { value: 7, head: 'diplomat', measure: 'people' }],
    [
      '[[Four]] of its [[nine ships]] are idle.',
      { value: 4, head: 'ship', measure: 'vehicles' },
      { value: 9, head: 'ship', measure: 'vehicles' },
    ],
    [
      '[[Eight]] of [[11 lines]] were closed.',
      { value: 8, head: 'line', measure: 'other' },
      { value: 11, head: 'line', measure: 'other' },
    ],
    [
      'The flood destroyed [[340 homes]] and [[12 bridges]].',
      { value: 340, head: 'home', measure: 'buildings' },
      { value: 12, head: 'bridge', measure: 'buildings' },
    ],
    [
      '[[More than 3,000 refugees]] crossed.',
      { value: 3000, low: 3000, bound: '>', head: 'refugee', measure: 'displaced' },
    ],
    ['[[Seventeen students]] were injured.', { value: 17, head: 'student', measure: 'injuries' }],
    ['[[Ten European countries]] signed.', { value: 10, head: 'country', measure: 'other' }],
    ['The party took [[eight seats]].', { value: 8, head: 'seat', measure: 'other' }],
    [
      '[[About 370,000 people]] are displaced.',
      { value: 370000, bound: '~', head: 'person', measure: 'displaced' },
    ],
    [
      'Each of the [[14 districts]] has a clinic.',
      { value: 14, head: 'district', measure: 'other' },
    ],
    [
      'They inspected [[120 shops]] and [[three mosques]].',
      { value: 120, head: 'shop', measure: 'buildings' },
      { value: 3, head: 'mosque', measure: 'buildings' },
    ],
    ['Police used [[14 water cannons]].', { value: 14, head: 'cannon', measure: 'other' }],
    [
      'Storm report\n\n- Dead: [[41]]\n- Injured: [[587]]',
      { value: 41, head: 'person', measure: 'deaths' },
      { value: 587, head: 'person', measure: 'injuries' },
    ],
    [
      'Storm report\n\n- Homes destroyed: [[2,140]]; damaged: [[9,300]]',
      { value: 2140, head: 'home', measure: 'buildings' },
      { value: 9300, head: 'home', measure: 'buildings' },
    ],
    [
      'Storm report\n\n- Missing: [[17]]\n- Homeless: between [[11,000 and 13,000]]',
      { value: 17, head: 'person', measure: 'missing' },
      { value: null, low: 11000, high: 13000, head: 'person', measure: 'displaced' },
    ],
    [
      'Storm report\n\n• Schools closed: [[212]]',
      { value: 212, head: 'school', measure: 'buildings' },
    ],
    ['Storm report\n\n• Tsunami waves: [[none]]', { value: 0, head: 'wave', measure: 'other' }],
    [
      'Storm report\n\n- Confirmed cases: [[2,317]]\n- Deaths: [[68]]',
      { value: 2317, head: 'case', measure: 'cases' },
      { value: 68, head: 'death', measure: 'deaths' },
    ],
    ['Storm report\n\n- Arrested: [[14]]', { value: 14, head: 'person', measure: 'detained' }],
    [
      'Storm report\n\n- Displaced: [[5,200 families]]',
      { value: 5200, head: 'family', measure: 'displaced' },
    ],
    [
      'Storm report\n\n- Damage: [[$1.2 million]]',
      { value: 1200000, unit: 'USD', measure: 'money' },
    ],
    [
      'Storm report\n\n- Turnout: [[37.4 percent]]',
      { value: 37.4, unit: 'percent', measure: 'percent' },
    ],
    [
      'Storm report\n\n- Yes: [[21,406 votes]]\n- No: [[12,572 votes]]',
      { value: 21406, head: 'vote', measure: 'votes' },
      { value: 12572, head: 'vote', measure: 'votes' },
    ],
    [
      '[[Nineteen of the dead]] were children [[under five]].',
      { value: 19, head: 'dead', measure: 'deaths' },
      { value: 5, high: 5, bound: '<', unit: 'years-old', measure: 'age' },
    ],
    [
      'Health workers have vaccinated [[145,000 people]], [[about 60% of the target]].',
      { value: 145000, head: 'person', measure: 'people' },
      { value: 60, bound: '~', unit: 'percent', measure: 'percent' },
    ],
    [
      '[[Some 430 patients]] are in hospital, [[27]] of them in intensive care.',
      { value: 430, bound: '~', head: 'patient', measure: 'people' },
      { value: 27, head: 'patient', measure: 'people' },
    ],
    [
      'The fatality rate is [[2.9 percent]], [[well above the 1 percent threshold]].',
      { value: 2.9, unit: 'percent', measure: 'percent' },
      { value: 1, low: 1, bound: '>', unit: 'percent', measure: 'percent' },
    ],
    [
      'The number of cases could reach [[10,000]].',
      { value: 10000, head: 'case', measure: 'cases', status: 'possible' },
    ],
    [
      'The opposition won [[56]] of the [[120 seats]] with [[39.2% of the vote]].',
      { value: 56, head: 'seat', measure: 'other' },
      { value: 120, head: 'seat', measure: 'other' },
      { value: 39.2, unit: 'percent', measure: 'percent' },
    ],
    [
      'Mokoena, [[61]], needs [[at least five more seats]].',
      { value: 61, unit: 'years-old', measure: 'age' },
      { value: 5, low: 5, bound: '>=', head: 'seat', measure: 'other' },
    ],
    [
      'Parliament voted [[71]]-[[43]] to accept the result.',
      { value: 71, head: 'vote', measure: 'votes' },
      { value: 43, head: 'vote', measure: 'votes' },
    ],
    [
      'Police arrested [[17 people]], [[three]] of them minors.',
      { value: 17, head: 'person', measure: 'detained' },
      { value: 3, head: 'person', measure: 'detained' },
    ],
    [
      'Russian forces fired [[29 missiles]] and [[55 drones]], killing [[at least six people]], including [[two children]], and wounding [[34]].',
      { value: 29, head: 'missile', measure: 'attacks' },
      { value: 55, head: 'drone', measure: 'vehicles' },
      { value: 6, low: 6, bound: '>=', head: 'person', measure: 'deaths' },
      { value: 2, head: 'child', measure: 'deaths' },
      { value: 34, head: 'person', measure: 'injuries' },
    ],
    ['Floods force [[45,000]] from homes', { value: 45000, head: 'person', measure: 'displaced' }],
    [
      'The firm would shut [[38]] of its [[410 shops]].',
      { value: 38, head: 'shop', measure: 'buildings' },
      { value: 410, head: 'shop', measure: 'buildings' },
    ],
    [
      'Revenue slid [[6.5%]] to [[4.1 billion crowns]].',
      { value: 6.5, unit: 'percent', measure: 'percent', change: 'down' },
      { value: 4100000000, unit: 'DKK', measure: 'money' },
    ],
    [
      'The gross margin fell by [[1.2 percentage points]] to [[38.4%]].',
      { value: 1.2, unit: 'percentage point', measure: 'percent', change: 'down' },
      { value: 38.4, unit: 'percent', measure: 'percent' },
    ],
    [
      'The firm lost [[120,000 customers]].',
      { value: 120000, head: 'customer', measure: 'people' },
    ],
    [
      'France lost [[58 soldiers]], [[13]] of them in a crash.',
      { value: 58, head: 'soldier', measure: 'deaths' },
      { value: 13, head: 'soldier', measure: 'deaths' },
    ],
    [
      'Assailants stole [[more than 200 head of cattle]].',
      { value: 200, low: 200, bound: '>', head: 'cattle', measure: 'other' },
    ],
    [
      'Another [[12]] are missing, [[seven]] of them children.',
      { value: 12, head: 'person', measure: 'missing' },
      { value: 7, head: 'person', measure: 'missing' },
    ],
    [
      'The debris fell [[within 25 kilometres]] of the border.',
      { value: 25, high: 25, bound: '<=', unit: 'kilometre', measure: 'distance' },
    ],
    [
      '[[Four suspects]] were taken into custody.',
      { value: 4, head: 'suspect', measure: 'detained' },
    ],
    [
      'The [[500-strong unit]] lost [[a tenth of its men]].',
      { value: 500, head: 'unit', measure: 'fighters' },
      { value: 0.1, unit: 'fraction', measure: 'percent' },
    ],
    [
      'The trench runs for [[nine miles]] ([[14 km]]).',
      { value: 9, unit: 'mile', measure: 'distance' },
      { value: 14, unit: 'kilometre', measure: 'distance' },
    ],
    [
      'They offer [[four-]], [[five-]] and [[six-cylinder]] engines.',
      { value: 4, head: 'cylinder', measure: 'other' },
      { value: 5, head: 'cylinder', measure: 'other' },
      { value: 6, head: 'cylinder', measure: 'other' },
    ],
    ['The gap was [[6 feet 6 inches]] wide.', { value: 6.5, unit: 'foot', measure: 'distance' }],
    ['Bread now costs [[2 dollars 25 cents]].', { value: 2.25, unit: 'USD', measure: 'money' }],
    [
      'The claims [[exceed 45 MUSD]].',
      { value: 45000000, low: 45000000, bound: '>', unit: 'USD', measure: 'money' },
    ],
    [
      'In 2000 [[some 700 people]] drowned, while [[540,000]] lost their homes.',
      { value: 700, bound: '~', head: 'person', measure: 'deaths' },
      { value: 540000, head: 'person', measure: 'displaced' },
    ],
    ['The bridge is [[50 years old]].', { value: 50, unit: 'years-old', measure: 'age' }],
    ['Each family gets [[25 kg of rice]].', { value: 25, unit: 'kilogram', measure: 'weight' }],
    [
      'The agency gave its count.\n\nARRIVALS BY CAMP\n\nTarvo: [[8,200]]\nMeldi: [[3,150]]\n\nDeaths by district\n\nNorra: [[12]]\nVelm: [[7]]',
      { value: 8200, head: 'arrival', measure: 'displaced' },
      { value: 3150, head: 'arrival', measure: 'displaced' },
      { value: 12, head: 'death', measure: 'deaths' },
      { value: 7, head: 'death', measure: 'deaths' },
    ],
    [
      'The ministry said [[60]] had died. The figure is [[six]].',
      { value: 60, head: 'person', measure: 'deaths' },
      { value: 6, head: 'person', measure: 'deaths' },
    ],
    [
      'The court rejected all [[four such appeals]].',
      { value: 4, head: 'appeal', measure: 'other' },
    ],
    [
      'Kiln fire\n\nMissing ..... [[14]]\nHomes lost . [[300]]\nArrested ........ [[21]]',
      { value: 14, head: 'person', measure: 'missing' },
      { value: 300, head: 'home', measure: 'buildings' },
      { value: 21, head: 'person', measure: 'detained' },
    ],
    [
      '[[More than 9,000 people]] have crossed into the delta.',
      { value: 9000, low: 9000, bound: '>', head: 'person', measure: 'displaced' },
    ],
    [
      '[[About 4,000]] sought shelter in churches.',
      { value: 4000, bound: '~', head: 'person', measure: 'displaced' },
    ],
    [
      'Police stormed it, killing all [[six gunmen]] who had held the hall.',
      { value: 6, head: 'gunman', measure: 'deaths' },
    ],
    [
      '[[Half of the patients]] are [[under 10]].',
      { value: 0.5, unit: 'fraction', measure: 'percent' },
      { value: 10, high: 10, bound: '<', unit: 'years-old', measure: 'age' },
    ],
    [
      'He led [[12,000 men]] under Marshal Ost against [[65 militias]].',
      { value: 12000, head: 'man', measure: 'troops' },
      { value: 65, head: 'militia', measure: 'other' },
    ],
  ],
  ignores: [],
};

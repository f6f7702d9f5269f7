import type { Corpus } from '../../corpus.ts';
import type { FigureValue } from '../value.ts';

/** Figures by what they say: every way to write a number. */
export const numeralsCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    ['[[Some 2.6 M people]] are in need.', { value: 2600000, head: 'person', measure: 'people' }],
    ['[[Four score and six rebels]] came.', { value: 86 }],
    ['[[Five]] out of [[nine judges]] agreed.', { head: 'judge' }, { value: 9 }],
    ['[[1400]] died and [[2150]] were hurt.', { value: 1400 }, { value: 2150 }],
    ['Arrests rose to [[1300]], up from [[1500]] in 2019.', { value: 1300 }, { value: 1500 }],
    ['The fund holds [[1.2 million shares]].', { value: 1200000, head: 'share', measure: 'other' }],
    ['They counted [[5 000 tents]].', { value: 5000, head: 'tent', measure: 'other' }],
    ['He counted [[1,234,567 votes]].', { value: 1234567, head: 'vote', measure: 'votes' }],
    ['[[A dozen villages]] were cut off.', { value: 12, head: 'village', measure: 'other' }],
    ['[[Two dozen trucks]] crossed.', { value: 24, head: 'truck', measure: 'vehicles' }],
    ['[[Half a million voters]] stayed away.', { value: 500000, head: 'voter', measure: 'people' }],
    [
      '[[A million and a half people]] marched.',
      { value: 1500000, head: 'person', measure: 'people' },
    ],
    [
      '[[Two and a half million doses]] arrived.',
      { value: 2500000, head: 'dose', measure: 'other' },
    ],
    ['[[Twenty-one ships]] are waiting.', { value: 21, head: 'ship', measure: 'vehicles' }],
    [
      '[[One hundred and sixteen nurses]] resigned.',
      { value: 116, head: 'nurse', measure: 'people' },
    ],
    [
      '[[A few dozen students]] stayed.',
      { value: null, low: 24, bound: '~', vague: true, head: 'student', measure: 'people' },
    ],
    [
      '[[Scores of homes]] were looted.',
      { value: null, low: 40, bound: '~', vague: true, head: 'home', measure: 'buildings' },
    ],
    [
      '[[Tens of thousands of workers]] walked out.',
      { value: null, low: 20000, bound: '~', vague: true, head: 'worker', measure: 'people' },
    ],
    [
      '[[Hundreds of millions of birds]] migrate.',
      { value: null, low: 200000000, bound: '~', vague: true, head: 'bird', measure: 'other' },
    ],
    [
      '[[Several villages]] were flooded.',
      { value: null, bound: '~', vague: true, head: 'village', measure: 'other' },
    ],
    ['[[A pair of drones]] was seen.', { value: 2, head: 'drone', measure: 'vehicles' }],
    [
      'Between [[300 and 400 gunmen]] took part.',
      { value: null, low: 300, high: 400, head: 'gunman', measure: 'fighters' },
    ],
    [
      'They sent [[15-20 trucks]].',
      { value: null, low: 15, high: 20, head: 'truck', measure: 'vehicles' },
    ],
    [
      '[[Four or five shops]] reopened.',
      { value: null, low: 4, high: 5, head: 'shop', measure: 'buildings' },
    ],
    [
      '[[Three to five boats]] are missing.',
      { value: null, low: 3, high: 5, head: 'boat', measure: 'vehicles' },
    ],
    ['[[One score in 100]] was empty.', { value: 0.2, unit: 'fraction', counted: null }],
    ['[[One in five pupils]] stays at home.', { value: 0.2, unit: 'fraction', measure: 'percent' }],
    [
      '[[Four in every ten pupils]] stay at home.',
      { value: 0.4, unit: 'fraction', measure: 'percent' },
    ],
    [
      '[[Two-thirds of the farmers]] lost their crops.',
      { value: 2 / 3, unit: 'fraction', measure: 'percent' },
    ],
    ['[[Half the houses]] have no roof.', { value: 0.5, unit: 'fraction', measure: 'percent' }],
    ['[[A quarter of the crew]] fell ill.', { value: 0.25, unit: 'fraction', measure: 'percent' }],
    ['[[Nine out of 10 doctors]] agree.', { value: 0.9, unit: 'fraction', measure: 'percent' }],
    ['[[63 of every 100 members]] voted.', { value: 0.63, unit: 'fraction', measure: 'percent' }],
    [
      '[[Three crore people]] are eligible.',
      { value: 30000000, head: 'person', measure: 'people' },
    ],
    ['They need [[25 lakh tonnes]].', { value: 2500000, unit: 'tonne', measure: 'weight' }],
    [
      '[[Some 12m people]] watched.',
      { value: 12000000, bound: '~', head: 'person', measure: 'people' },
    ],
    ['The site has [[3.5bn users]].', { value: 3500000000, head: 'user', measure: 'people' }],
    ['The company has [[10k employees]].', { value: 10000, head: 'employee', measure: 'people' }],
    [
      '[[Not a single soldier]] crossed the bridge.',
      { value: 0, head: 'soldier', measure: 'troops' },
    ],
    [
      'It has [[2,000-plus members]].',
      { value: 2000, low: 2000, bound: '>=', head: 'member', measure: 'people' },
    ],
    [
      'It has [[500+ branches]].',
      { value: 500, low: 500, bound: '>=', head: 'branch', measure: 'buildings' },
    ],
    [
      '[[Twenty-odd lawyers]] signed.',
      { value: 20, bound: '~', head: 'lawyer', measure: 'people' },
    ],
    [
      '[[A hundred or so tourists]] waited.',
      { value: 100, bound: '~', head: 'tourist', measure: 'people' },
    ],
    [
      '[[Fifty or more cars]] burned.',
      { value: 50, low: 50, bound: '>=', head: 'car', measure: 'vehicles' },
    ],
    ['There were [[130-odd tents]].', { value: 130, bound: '~', head: 'tent', measure: 'other' }],
    [
      '[[Some thirty-five schools]] reopened.',
      { value: 35, bound: '~', head: 'school', measure: 'buildings' },
    ],
    [
      '[[One thousand two hundred and six ballots]] were spoilt.',
      { value: 1206, head: 'ballot', measure: 'votes' },
    ],
    [
      '[[Just over a third of the voters]] agreed.',
      { value: 1 / 3, low: 1 / 3, bound: '>', unit: 'fraction', measure: 'percent' },
    ],
    ['There are [[4 hundred tents]].', { value: 400, head: 'tent', measure: 'other' }],
    [
      '[[A couple of hundred people]] waited.',
      { value: null, low: 200, bound: '~', vague: true, head: 'person', measure: 'people' },
    ],
    [
      '[[Ninety-nine thousand nine hundred and ninety-nine tickets]] were sold.',
      { value: 99999, head: 'ticket', measure: 'other' },
    ],
    // A number before a name counts what the name is said of.
    ['They cleared [[12 Soviet-era mines]].', { value: 12, head: 'mine' }],
    ['The fleet has [[14 Boeing 737 jets]].', { value: 14, head: 'jet', measure: 'vehicles' }],
    ['He accused [[23 Bank of England officials]].', { value: 23, head: 'official' }],
    ['They backed [[1,200 Supreme Court judges]].', { value: 1200, head: 'judge' }],
    ['They include [[17 Hindus]].', { value: 17 }],
    ['The clinic took in [[31 Covid-19 patients]].', { value: 31, head: 'patient' }],
    ['Clerks rejected [[12,000 postal votes]].', { value: 12000, measure: 'votes' }],
    ['It lists [[40 Oxford Street shops]].', { value: 40, head: 'shop', measure: 'buildings' }],
    ['Rebels freed [[19 Labour MPs]].', { value: 19 }],
    ['He met [[22 London-based lenders]].', { value: 22, head: 'lender' }],
    ['Police arrested [[12 Saudis]] Friday.', { value: 12, measure: 'detained' }],
    ['Oslo gave [[eight Leopard 2 tanks]].', { value: 8, head: 'tank', measure: 'vehicles' }],
    ['She counted [[30 Rolex watches]].', { value: 30, head: 'watch' }],
    // "Second" ranks, and a second number may say of what size.
    ['[[Two second lieutenants]] resigned.', { value: 2, unit: null, head: 'lieutenant' }],
    ['[[12 Second World War veterans]] met.', { value: 12, unit: null, head: 'veteran' }],
    ['[[Nine second-hand buses]] arrived.', { value: 9, unit: null, head: 'bus' }],
    ['He weighed [[12 stone]].', { value: 12, unit: 'stone', measure: 'weight' }],
    ['[[3,000 day-old chicks]] died.', { value: 3000, unit: null, head: 'chick' }],
    ['The ovens reach [[180ºC]].', { value: 180, unit: 'celsius' }],
    // Parts of a unit.
    ['The tunnel is [[three quarters of a mile]] long.', { value: 0.75, unit: 'mile' }],
    ['It takes [[1/2 pound of butter]].', { value: 0.5, unit: 'pound', measure: 'weight' }],
    ['A [[half-mile]] queue formed.', { value: 0.5, unit: 'mile', measure: 'distance' }],
    ['A [[half-tonne bomb]] went off.', { value: 0.5, unit: 'tonne', measure: 'weight' }],
    // None of those that were counted before.
    ['[[12 people]] were hurt and [[none]] were killed.', { value: 12 }, { value: 0 }],
    [
      '[[12 people]] were hurt. [[None]] was killed.',
      { value: 12 },
      { value: 0, measure: 'deaths' },
    ],
    [
      'There were [[12 crashes]] last year, [[none]] involving a lorry.',
      { value: 12 },
      { value: 0, head: 'crash' },
    ],
    ['Turnout went from [[12]] to [[14 percent]].', { value: 12 }, { value: 14 }],
    ['[[Some 20-30,000 pilgrims]] came.', { low: 20000, high: 30000 }],
    ['Farmers sold [[6-8,000 sheep]].', { low: 6000, high: 8000, head: 'sheep' }],
    ['[[Nine thousand, two hundred tents]] were sent.', { value: 9200, head: 'tent' }],
    ['The flood took [[hundred and thirty sheds]].', { value: 130, head: 'shed' }],
    ['The fire ate [[over hundred barns]].', { value: 100, bound: '>', head: 'barn' }],
    [
      'There were [[Thirty Two arrests]] and [[Eight Hundred fines]].',
      { value: 32 },
      { value: 800 },
    ],
    ['[[Scores]] were hurt.', { vague: true, low: 40 }],
    ['They saw [[c. 450 seals]].', { value: 450, bound: '~', head: 'seal' }],
    ['The bog covers [[14 km²]].', { value: 14, unit: 'square kilometre', measure: 'area' }],
    ['A [[700-pound boar]] was shot.', { value: 700, unit: 'pound', measure: 'weight' }],
    ['[[One bus in four]] was late.', { value: 0.25, unit: 'fraction', head: 'bus' }],
    ['The hail hit [[not one barn]].', { value: 0, head: 'barn' }],
  ],
  ignores: ['Reading scores fell again.', 'The Group of Seven met.'],
};

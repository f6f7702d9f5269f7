import type { Corpus } from '../../corpus.ts';
import type { FigureValue } from '../value.ts';

/** Figures by what they say: money, percentages and units. */
export const measuresCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    ['They cancelled [[one train in four]] on Monday.', { unit: 'fraction', head: 'train' }],
    ['[[One herder in six]] lost his herd.', { unit: 'fraction', head: 'herder' }],
    ['It struck [[one ship]] in [[three harbours]].', { value: 1, head: 'ship' }, { value: 3 }],
    [
      'The deck measured [[6]] by [[4 metres]].',
      { value: 6, unit: 'metre', measure: 'distance' },
      { value: 4, unit: 'metre' },
    ],
    ['A [[5]]-by-[[7-foot hut]] burned.', { value: 5, unit: 'foot' }, { value: 7, unit: 'foot' }],
    ['The motor turns at [[900 rpm]].', { unit: 'revolution per minute' }],
    ['Squalls reached [[48 kt]].', { value: 48, unit: 'knot' }],
    ['A loaf costs [[1 pound 40 pence]].', { value: 1.4, unit: 'GBP', measure: 'money' }],
    ['He got [[nine years]] in prison.', { value: 9, unit: 'year', subject: 'prison' }],
    ['They held [[four days of mourning]].', { unit: 'day', subject: 'mourning' }],
    ['She paid a [[two day visit]] to Oslo.', { unit: 'day', subject: 'visit' }],
    ['Gas is at a [[nine-month low]].', { unit: 'month', subject: 'low' }],
    [
      'Deaths ran at [[0.3/10 000/day]] in the camp.',
      { value: 0.3, measure: 'deaths', per: 'per 10 000/day' },
    ],
    ['[[Nine miners]] die every month.', { head: 'miner', measure: 'deaths', per: 'every month' }],
    ['It builds [[six boats a year]] from scrap.', { head: 'boat', per: 'a year' }],
    ['The firm lost [[$2.5bn]] last year.', { value: 2500000000, unit: 'USD', measure: 'money' }],
    [
      'It will pay [[€300 million]] for the unit.',
      { value: 300000000, unit: 'EUR', measure: 'money' },
    ],
    [
      'The firm plans to spend [[€90 million]] by 2027 on a smelter.',
      { value: 90000000, unit: 'EUR', head: 'smelter', measure: 'money' },
    ],
    [
      'Petrov wins the election by [[2.4 points]].',
      { value: 2.4, unit: 'percentage point', measure: 'percent' },
    ],
    [
      'The group cuts dividend as profit falls [[20%]].',
      { value: 20, unit: 'percent', head: 'profit', measure: 'percent' },
    ],
    [
      'The deficit is [[nearly 3 per cent of output]].',
      { value: 3, high: 3, bound: '~', unit: 'percent', head: 'deficit', measure: 'percent' },
    ],
    ['The minister promised [[£36m]].', { value: 36000000, unit: 'GBP', measure: 'money' }],
    [
      'The fine of [[10.5 million Australian dollars]] was upheld.',
      { value: 10500000, unit: 'AUD', measure: 'money' },
    ],
    ['A bonus of [[£1,000]] was paid.', { value: 1000, unit: 'GBP', measure: 'money' }],
    [
      'They demanded a ransom of [[10 million CFA francs]].',
      { value: 10000000, unit: 'XOF', measure: 'money' },
    ],
    [
      'The court fined the bank [[Rs 450 million]].',
      { value: 450000000, unit: 'INR', measure: 'money' },
    ],
    [
      'The plan costs [[RM79 a month]].',
      { value: 79, unit: 'MYR', measure: 'money', per: 'a month' },
    ],
    ['The loan is worth [[HK$3.7 billion]].', { value: 3700000000, unit: 'HKD', measure: 'money' }],
    [
      'The price fell to [[$62 a barrel]].',
      { value: 62, unit: 'USD', measure: 'money', per: 'a barrel' },
    ],
    [
      'Prices range from [[$62 to $68]].',
      { value: null, low: 62, high: 68, unit: 'USD', measure: 'money' },
    ],
    [
      'Analysts expect a loss of [[$10 to $15 billion]].',
      {
        value: null,
        low: 10000000000,
        high: 15000000000,
        unit: 'USD',
        measure: 'money',
        status: 'possible',
      },
    ],
    ['The bridge cost [[US$8 million]].', { value: 8000000, unit: 'USD', measure: 'money' }],
    ['It raised [[333.6 million yen]].', { value: 333600000, unit: 'JPY', measure: 'money' }],
    ['They paid [[2.2 billion shekels]].', { value: 2200000000, unit: 'ILS', measure: 'money' }],
    ['The ticket costs [[50 cents]].', { value: 50, unit: 'cent', measure: 'money' }],
    ['It earned [[9 billion yuan]].', { value: 9000000000, unit: 'CNY', measure: 'money' }],
    [
      'The grant is worth [[20 million Swiss francs]].',
      { value: 20000000, unit: 'CHF', measure: 'money' },
    ],
    [
      'It was sold for [[420 million Danish crowns]].',
      { value: 420000000, unit: 'DKK', measure: 'money' },
    ],
    [
      'The deal is valued at [[A$5 billion]].',
      { value: 5000000000, unit: 'AUD', measure: 'money' },
    ],
    [
      'The ministry needs [[up to $40 million]].',
      { value: 40000000, high: 40000000, bound: '<=', unit: 'USD', measure: 'money' },
    ],
    [
      '[[Almost $3 billion]] was pledged.',
      { value: 3000000000, high: 3000000000, bound: '~', unit: 'USD', measure: 'money' },
    ],
    [
      'Losses could reach [[$500,000]].',
      { value: 500000, unit: 'USD', measure: 'money', status: 'possible' },
    ],
    [
      'The budget is [[more than 7.5 million kronor]].',
      { value: 7500000, low: 7500000, bound: '>', unit: 'SEK', measure: 'money' },
    ],
    ['Donors gave [[¥100 million]].', { value: 100000000, unit: 'JPY', measure: 'money' }],
    [
      'The company cut its debt by [[€120 million]].',
      { value: 120000000, unit: 'EUR', measure: 'money' },
    ],
    [
      'It sold bonds worth [[5 billion rupees]].',
      { value: 5000000000, unit: 'INR', measure: 'money' },
    ],
    [
      'They stole [[millions of dollars]].',
      { value: null, low: 2000000, bound: '~', vague: true, unit: 'USD', measure: 'money' },
    ],
    ['The state owes [[$1.1 trillion]].', { value: 1100000000000, unit: 'USD', measure: 'money' }],
    ['The shares cost [[12.40 euros]] each.', { value: 12.4, unit: 'EUR', measure: 'money' }],
    [
      'The project will cost between [[€180 million and €200 million]].',
      { value: null, low: 180000000, high: 200000000, unit: 'EUR', measure: 'money' },
    ],
    ['The prize is [[5,000 dollars]].', { value: 5000, unit: 'USD', measure: 'money' }],
    ['He paid [[USD 200]].', { value: 200, unit: 'USD', measure: 'money' }],
    ['The bail was set at [[$500]].', { value: 500, unit: 'USD', measure: 'money' }],
    [
      'The wage is [[$15.40 an hour]].',
      { value: 15.4, unit: 'USD', measure: 'money', per: 'an hour' },
    ],
    ['Turnout was [[52 percent]].', { value: 52, unit: 'percent', measure: 'percent' }],
    ['Shares fell [[8.3%]].', { value: 8.3, unit: 'percent', measure: 'percent', change: 'down' }],
    [
      'Sales rose [[12 per cent]].',
      { value: 12, unit: 'percent', measure: 'percent', change: 'up' },
    ],
    [
      'Unemployment stands at [[4.7 percent]].',
      { value: 4.7, unit: 'percent', measure: 'percent' },
    ],
    [
      'Profit dropped by [[27 per cent]].',
      { value: 27, unit: 'percent', measure: 'percent', change: 'down' },
    ],
    [
      'Rates may rise by [[half a percentage point]].',
      {
        value: 0.5,
        unit: 'percentage point',
        measure: 'percent',
        change: 'up',
        status: 'possible',
      },
    ],
    ['The party won [[39.2% of the vote]].', { value: 39.2, unit: 'percent', measure: 'percent' }],
    [
      '[[About 60 percent of the crop]] was lost.',
      { value: 60, bound: '~', unit: 'percent', measure: 'percent' },
    ],
    ['Inflation slowed to [[3.1 percent]].', { value: 3.1, unit: 'percent', measure: 'percent' }],
    [
      'Output grew between [[2 and 3 percent]].',
      { value: null, low: 2, high: 3, unit: 'percent', measure: 'percent' },
    ],
    [
      'The margin narrowed by [[two percentage points]].',
      { value: 2, unit: 'percentage point', measure: 'percent' },
    ],
    [
      'The bank raised rates by [[25 basis points]].',
      { value: 25, unit: 'basis-point', measure: 'other' },
    ],
    [
      'Prices rose [[3 to 5 percent]].',
      { value: null, low: 3, high: 5, unit: 'percent', measure: 'percent', change: 'up' },
    ],
    ['The tax is [[25%]].', { value: 25, unit: 'percent', measure: 'percent' }],
    [
      '[[Nearly 80% of the patients]] recovered.',
      { value: 80, high: 80, bound: '~', unit: 'percent', measure: 'percent' },
    ],
    [
      'Exports jumped [[15.5 percent]].',
      { value: 15.5, unit: 'percent', measure: 'percent', change: 'up' },
    ],
    [
      'Only [[9 percent of the sites]] were inspected.',
      { value: 9, unit: 'percent', measure: 'percent' },
    ],
    [
      'Support is up [[four percent]].',
      { value: 4, unit: 'percent', measure: 'percent', change: 'up' },
    ],
    [
      'The index lost [[1.7%]].',
      { value: 1.7, unit: 'percent', measure: 'percent', change: 'down' },
    ],
    ['The yield was [[1.38 percent]].', { value: 1.38, unit: 'percent', measure: 'percent' }],
    [
      'The village lies [[25 kilometres]] north of the capital.',
      { value: 25, unit: 'kilometre', measure: 'distance' },
    ],
    ['The fire burned [[4,500 hectares]].', { value: 4500, unit: 'hectare', measure: 'area' }],
    ['Trucks brought [[12 tonnes of flour]].', { value: 12, unit: 'tonne', measure: 'weight' }],
    ['The wall is [[six metres]] high.', { value: 6, unit: 'metre', measure: 'distance' }],
    [
      'The storm brought winds of [[150 km/h]].',
      { value: 150, unit: 'kilometre per hour', measure: 'other' },
    ],
    [
      'The quake struck at a depth of [[10 km.]]',
      { value: 10, unit: 'kilometre', measure: 'distance' },
    ],
    ['The strike lasted [[48 hours]].', { value: 48, unit: 'hour', measure: 'duration' }],
    ['They walked for [[three days]].', { value: 3, unit: 'day', measure: 'duration' }],
    ['The truce will hold for [[two weeks]].', { value: 2, unit: 'week', measure: 'duration' }],
    ['A [[three-week ceasefire]] was agreed.', { value: 3, unit: 'week', measure: 'duration' }],
    ['The [[48-hour walkout]] begins at dawn.', { value: 48, unit: 'hour', measure: 'duration' }],
    ['A [[34-year-old]] man was charged.', { value: 34, unit: 'years-old', measure: 'age' }],
    ['The driver, [[52]], was unhurt.', { value: 52, unit: 'years-old', measure: 'age' }],
    ['The suspect is [[19 years old]].', { value: 19, unit: 'years-old', measure: 'age' }],
    ['The victim was aged [[73]].', { value: 73, unit: 'years-old', measure: 'age' }],
    [
      'A magnitude [[6.9]] earthquake hit the coast.',
      { value: 6.9, unit: 'magnitude', measure: 'other' },
    ],
    [
      'Soldiers found a [[250-kilogram bomb]].',
      { value: 250, unit: 'kilogram', measure: 'weight' },
    ],
    [
      'The pipeline carries [[325,000 barrels a day]].',
      { value: 325000, unit: 'barrel', measure: 'other', per: 'a day' },
    ],
    ['The plant produces [[40 megawatts]].', { value: 40, unit: 'megawatt', measure: 'other' }],
    [
      'Temperatures reached [[41 degrees Celsius]].',
      { value: 41, unit: 'celsius', measure: 'other' },
    ],
    ['The dam holds [[12 cubic metres]].', { value: 12, unit: 'cubic metre', measure: 'other' }],
    [
      'The island covers [[311 square miles]].',
      { value: 311, unit: 'square mile', measure: 'area' },
    ],
    ['He was jailed for [[22 years]].', { value: 22, unit: 'year', measure: 'duration' }],
    ['The [[5,000-strong force]] withdrew.', { value: 5000, head: 'force', measure: 'fighters' }],
    ['A [[15-member]] team arrived.', { value: 15, head: 'member', measure: 'people' }],
    ['He ran [[5 miles]].', { value: 5, unit: 'mile', measure: 'distance' }],
    ['The boat is [[18 metres]] long.', { value: 18, unit: 'metre', measure: 'distance' }],
    ['They seized [[1.2 tonnes of cocaine]].', { value: 1.2, unit: 'tonne', measure: 'weight' }],
    [
      'The outage lasted [[about 50 minutes]].',
      { value: 50, bound: '~', unit: 'minute', measure: 'duration' },
    ],
    ['The phone has [[64GB of storage]].', { value: 64, unit: 'gigabyte', measure: 'other' }],
    ['Snow fell to a depth of [[30 cm.]]', { value: 30, unit: 'centimetre', measure: 'distance' }],
    [
      'The car reached [[188 miles per hour]].',
      { value: 188, unit: 'mile per hour', measure: 'other' },
    ],
    ['The tank holds [[20 litres]].', { value: 20, unit: 'litre', measure: 'other' }],
    ['The rocket flew [[700 km.]]', { value: 700, unit: 'kilometre', measure: 'distance' }],
    ['Officers called at [[14 addresses]].', { value: 14, measure: 'buildings', head: 'address' }],
    ['The blaze kept [[nine engines]] busy.', { value: 9, measure: 'vehicles', head: 'engine' }],
    ['The oil killed [[40 pelicans]].', { value: 40, measure: 'other', head: 'pelican' }],
    ['Police spoke to [[seven welders]].', { value: 7, measure: 'people', head: 'welder' }],
    ['The orchard covers [[40 feddans]].', { value: 40, unit: 'feddan', measure: 'area' }],
    ['The court let [[80 dunams]] go.', { value: 80, unit: 'dunam', measure: 'area' }],
    ['Farmers sold [[900 quintals of rye]].', { value: 900, unit: 'quintal', measure: 'weight' }],
    [
      '[[Three poachers]] were held. The rebels, who number [[about 170]], said no.',
      { value: 3, measure: 'detained' },
      { value: 170, measure: 'people' },
    ],
    ['The band held Oru, a hamlet of [[700 souls]].', { value: 700, measure: 'people' }],
    ['The ferry was rated for [[160]].', { value: 160, measure: 'people' }],
    ['[[Two Swiss]] came with us.', { value: 2, measure: 'people' }],
    ['Sappers destroyed [[two mortars]].', { value: 2, measure: 'other' }],
    ['Behind burnt-out cars and [[140 police]] he spoke.', { value: 140, measure: 'people' }],
    ['A club in which [[200 farmers]] own shares met.', { value: 200, head: 'farmer' }],
    [
      'It has a bore of [[12.7 millimetres]]. There were [[nine]] others in the boat.',
      { value: 12.7 },
      { value: 9, unit: null, measure: 'other' },
    ],
  ],
  ignores: [],
};

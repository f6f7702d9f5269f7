import type { Corpus } from '../corpus.ts';
import type { FigureValue } from './value.ts';

/** Sums and shares in the news of money: their currency, and what they are of. */
export const sumsCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    // The currency
    ['The stadium cost [[GH¢42 billion]].', { value: 42e9, unit: 'GHS', measure: 'money' }],
    ['A bus lane for [[N350 billion]] was begun.', { value: 350e9, unit: 'NGN' }],
    ['It was sold for [[SKr50m]].', { value: 50e6, unit: 'SEK' }],
    ['He owes [[Dh3,400]].', { value: 3400, unit: 'AED' }],
    ['The port got [[50 billion vatu]].', { value: 50e9, unit: 'VUV', measure: 'money' }],
    ['The port got [[ISK 15bn]].', { value: 15e9, unit: 'ISK' }],
    ['The port got [[RD$70 million]].', { value: 70e6, unit: 'DOP' }],
    ['The port got [[S/20 million]].', { value: 20e6, unit: 'PEN' }],
    ['The port got [[3 billion francs CFA]].', { value: 3e9, unit: 'XOF' }],
    ['The port got [[3 billion CFA francs]].', { value: 3e9, unit: 'XOF' }],
    ['The port got [[9 million South Sudanese pounds]].', { value: 9e6, unit: 'SSP' }],
    ['The port got [[40 million meticais]].', { value: 40e6, unit: 'MZN' }],
    ['In Iceland pensioners get [[50,000 kr]] more.', { value: 50000, unit: 'ISK' }],
    ['In Lahore a stall costs [[Rs 900]].', { value: 900, unit: 'PKR' }],
    ['In Kampala a stall costs [[Sh2m]].', { value: 2e6, unit: 'UGX' }],
    ['In Lilongwe the scheme cost [[K1.4bn]].', { value: 1.4e9, unit: 'MWK' }],
    ['In Cairo a loaf costs [[20 pounds]] now.', { value: 20, unit: 'EGP' }],
    ['Bishkek spent [[300 million soms]].', { value: 300e6, unit: 'KGS' }],
    // What it is of
    ['Inflation, at [[3.1 percent]], is above target.', { head: 'inflation', unit: 'percent' }],
    ['The bribe, put at [[$300,000]], was paid in cash.', { head: 'bribe', measure: 'money' }],
    ['The brewer, valued at [[$3.4bn]], is for sale.', { head: 'brewer' }],
    ['She sold the farm for [[€2m]] in May.', { head: 'farm', unit: 'EUR' }],
    ['Norway pledged [[£2m]] for shelter.', { head: 'shelter', unit: 'GBP' }],
    ['Ministers have set aside [[$40m]] for dykes.', { head: 'dyke' }],
    ['The shortfall was [[$3bn]], or [[5 percent of GDP]].', { head: 'shortfall' }],
    ['Net debt was [[€42m]] against [[61 million]] in June.', { head: 'debt', unit: 'EUR' }],
    ['The margin was [[11.2 percent]] against [[13.4]] last year.', { unit: 'percent' }],
    ['Bidders offered [[$9m]]. A loss of [[88 million]] was feared.', { measure: 'money' }],
    ['The survey has a margin of error of [[3 percent]].', { head: 'margin' }],
    ['The bank took a write-down of [[€1.1bn]].', { head: 'write-down' }],
    ['Profit before tax was [[£33m]].', { head: 'profit' }],
    ['The dam is at [[12 percent of capacity]].', { head: 'dam', unit: 'percent' }],
  ],
  ignores: ['The COP29 talks go on.', 'The N7 and the K2 were shut.', 'AMD praised its RO5.'],
};

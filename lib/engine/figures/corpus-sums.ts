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
  ],
  ignores: ['The COP29 talks go on.', 'The N7 and the K2 were shut.', 'AMD praised its RO5.'],
};

import { numbers, pairs, words } from '../../word-lists.ts';

/** Number words up to nineteen and the tens, with old and misspelt forms that news still prints. */
export const ONES = numbers('one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9');

export const TEENS = numbers(`
  ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18
  nineteen:19
`);

export const TENS = numbers(
  'twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
);

/** Words that multiply what stands before them; South Asian scales included. */
export const SCALES = numbers(`
  thousand:1e3 lakh:1e5 lakhs:1e5 lac:1e5 million:1e6 millions:1e6 mln:1e6 crore:1e7 crores:1e7
  billion:1e9 billions:1e9 trillion:1e12 trillions:1e12 quadrillion:1e15
`);

/** Short scales that stand glued to digits, or after them with a space. Case decides `m` from `M`. */
export const SHORT_SCALES = numbers(`
  k:1e3 K:1e3 m:1e6 M:1e6 mn:1e6 MN:1e6 mln:1e6 mil:1e6 MM:1e6 mm:1e6 b:1e9 B:1e9 bn:1e9 BN:1e9 Bn:1e9
  bln:1e9 tn:1e12 TN:1e12 trn:1e12 cr:1e7
`);

/** Vague plurals and their honest lower limit: two of them. */
export const VAGUE_PLURALS = numbers(`
  dozens:24 scores:40 hundreds:200 thousands:2e3 lakhs:2e5 millions:2e6 crores:2e7 billions:2e9
  trillions:2e12
`);

/** "tens of thousands": what one of the second word is worth. */
export const VAGUE_UNITS = numbers(
  'dozens:12 hundreds:1e2 thousands:1e3 lakhs:1e5 millions:1e6 crores:1e7 billions:1e9 trillions:1e12',
);

/** Words for parts, in the singular, beside the half. `second` is left out: it is a time or an ordinal. */
const PARTS = numbers(`
  third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12
  thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19
  twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90
  hundredth:100 thousandth:1000 millionth:1e6 trillionth:1e12
`);

/** Denominators, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...numbers('half:2 halves:2'),
  ...PARTS,
  ...[...PARTS].map(([one, value]) => [`${one}s`, value] as const),
]);

/** Ordinal words: numerals that they end are no figures. */
export const ORDINALS: ReadonlySet<string> = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth
  fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth
`);

/** Single characters such as `½`. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map(
  [
    ...pairs(
      '½:1/2 ⅓:1/3 ⅔:2/3 ¼:1/4 ¾:3/4 ⅕:1/5 ⅖:2/5 ⅗:3/5 ⅘:4/5 ⅙:1/6 ⅚:5/6 ⅛:1/8 ⅜:3/8 ⅝:5/8 ⅞:7/8',
    ),
  ].map(([sign, part]) => [sign, Number(part[0]) / Number(part[2])]),
);

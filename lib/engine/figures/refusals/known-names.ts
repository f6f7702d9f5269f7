import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';
import { isGlued, lowerAt } from './surroundings.ts';
import { pairs } from '../../word-lists.ts';

/** Names that a number belongs to whatever follows: "FTSE 100 firms" counts no hundred firms. */
const WITH_NUMBER: ReadonlyMap<string, RegExp> = new Map(
  [
    ...pairs(String.raw`
    ftse:100|250|350|all p:50|100|200|300|400|500|600|1500 nasdaq:100 cac:40 dax:30|40 mdax:50
    ibex:35 nikkei:225 topix:100|500 russell:1000|2000|3000 stoxx:50|600 stoxx50:50 csi:300|500|1000
    kospi:50|100|200 asx:20|50|100|200|300 nifty:50|100|500 sensex:30|50 fortune:50|100|500|1000
    forbes:100|400|500|2000 billboard:100|200 falcon:1|9 ariane:5|6 artemis:[1-5] apollo:\d\d?
    boeing:7[0-9]7 airbus:3[0-9]0 playstation:[1-6] xbox:360 covid:19|- iphone:\d\d? galaxy:\d\d?
    windows:[378]|10|11|95|98|2000 agenda:20\d\d|21 vision:20\d\d catch:22 studio:54 area:51
    formula:[1-4] france:24 euronews:24 schalke:04 hannover:96 leopard:[12] challenger:[123]
    ocean's:8|11|12|13 ligue:[12] bundesliga:[12] league:[12]
  `),
  ].map(([name, numbers]) => [name, new RegExp(`^(?:${numbers})$`)] as const),
);

/** "FTSE 100", "the Group of 20", "the 737 line", "9M723", "PM2.5", "24/7". */
export function isKnownName(stretch: Stretch, amount: Amount): string | null {
  const { first, numberEnd } = amount;
  const { letterCase, sentence } = stretch;
  const isFirst = first === sentence.firstToken;
  const text = stretch.text[first]!;
  const before = isFirst ? '' : lowerAt(stretch, first - 1);
  if (amount.isMoney) return null;
  const isNamed = letterCase[first - 1] !== LetterCase.lower;
  if (isNamed && WITH_NUMBER.get(before)?.test(text) === true)
    return `part of "${stretch.text[first - 1]!} ${text}"`;
  const isOf = before === 'of' && /^(?:Group|[Rr]ound)$/.test(stretch.text[first - 2] ?? '');
  if (isOf) return 'a group or a round';
  if (isAircraft(stretch, amount)) return 'a model of aircraft';
  if (isGlued(stretch, numberEnd) && isCode(stretch.text.slice(numberEnd, numberEnd + 3)))
    return 'part of a code';
  if (before === '^') return 'an exponent';
  if (before === '.' && isGlued(stretch, first)) {
    const letters = stretch.text[first - 2] ?? '';
    if (/^[A-Z]{1,3}\d+$/.test(letters)) return `part of the name "${letters}.${text}"`;
  }
  // "half past six", "ten past four"
  if (before === 'past' && BEFORE_PAST.test(lowerAt(stretch, first - 2))) return 'a clock time';
  const isPast = lowerAt(stretch, numberEnd) === 'past' && amount.unit === null;
  if (isPast && stretch.tags[numberEnd + 1] === P.number) return 'a clock time';
  return isSetOfNumbers(stretch, amount);
}

const BEFORE_PAST = /^(?:half|quarter|minutes?|five|ten|twenty|twenty-five|\d\d?)$/;

/** What follows the digits of "9M723" and "9-S-7760". */
const isCode = (after: readonly string[]): boolean =>
  /^[A-Z]{1,3}\d+$/.test(after[0]!) || /^-[A-Z]{1,3}-$/.test(after.join(''));

/** "its own 787 Dreamliner", "fewer 737s", "the 767 line"; "it delivered 737 jets" counts. */
function isAircraft(stretch: Stretch, { first, numberEnd }: Amount): boolean {
  const { text, tags } = stretch;
  if (!/^7[0-8]7$/.test(text[first]!) || numberEnd - first !== 1) return false;
  const next = lowerAt(stretch, numberEnd);
  if (/^(?:dreamliners?|max|neo|s)$/.test(next)) return true;
  return tags[first - 1] === P.determiner && tags[numberEnd] === P.noun;
}

/** "24/7", "9-to-5", "a 50-50 chance", "7-Eleven", "4x4". */
function isSetOfNumbers(stretch: Stretch, { first, numberEnd, form }: Amount): string | null {
  if (form !== 'digits') return null;
  const { lower } = stretch;
  const isJoined =
    (isGlued(stretch, numberEnd) && /^(?:[-/]|x4)$/.test(lowerAt(stretch, numberEnd))) ||
    (isGlued(stretch, first) && /^[-/]$/.test(lowerAt(stretch, first - 1))) ||
    /^(?:-|x)/.test(lowerAt(stretch, first + 1));
  if (!isJoined) return null;
  const around = lower.slice(Math.max(first - 4, 0), numberEnd + 4).join('');
  return /24\/7(?!\d)|(?<!\d)(?:7\/7|9\/11|26\/11)attack|9-to-5(?!\d)|9-5job|50-50|50\/50|7-eleven|4x4|2x4/.test(
    around,
  )
    ? 'a set phrase'
    : null;
}

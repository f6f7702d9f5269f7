import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { AmountPlace } from './amount.ts';
import { isCurrencyCode } from './currency.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import { SHORT_SCALES } from '../lexicon/numerals.ts';
import { MONEY_NOUNS } from '../lexicon/sums.ts';
import { exact, type Numeral } from './numeral.ts';
import { words } from '../../word-lists.ts';

/** A numeral and the short scale after it. */
export interface Scaled {
  readonly value: number | null;
  readonly base: number;
  readonly scale: number;
  readonly numberEnd: number;
  readonly hasDigits: boolean;
  readonly spelled: boolean;
  /** "half a percentage point", "three quarters of a mile" */
  readonly isFraction: boolean;
}

/** `12m`, `2.5bn`, `10k`, `$1MM`, `30 MUSD`; `m` is a million where money or a noun stands. */
export function readShortScale(
  { tokens, end }: AmountPlace,
  { read, isMoney }: { read: Numeral; isMoney: boolean },
): Scaled {
  const plain: Scaled = {
    value: read.value,
    base: read.base,
    scale: read.scale,
    numberEnd: read.end,
    hasDigits: read.form === 'digits',
    spelled: read.hasScale,
    isFraction: read.form === 'fraction',
  };
  const at = read.end;
  if (read.form !== 'digits' || read.hasScale || at >= end || read.value === null) return plain;
  const text = tokens.text[at]!;
  const compound = /^M[A-Z]{3}$/.test(text) && isCurrencyCode(text.slice(1));
  if (compound) return { ...plain, value: exact(read.value * 1e6), scale: 1e6 };
  const scale = SHORT_SCALES.get(text);
  const isGlued = !spaceBefore(tokens, at);
  if (scale === undefined) return plain;
  const isSpacedK = text === 'k' && !DISTANCE_AFTER_K.has(tokens.lower[at + 1] ?? '');
  const isSpaced = isSpacedK || (isMoney && /^[MBKmb]$/.test(text)) || isSpacedM(tokens, at, end);
  if (!isGlued && text.length === 1 && !isSpaced) return plain;
  if (!isGlued && /^(?:mm|MM|mil|cr)$/.test(text)) return plain;
  if (!isMoney && !mayScale(tokens, end, read)) return plain;
  return { ...plain, value: exact(read.value * scale), scale, numberEnd: at + 1, spelled: true };
}

/** "2.6 M people", "0.4 M displaced": a capital, and then a word without one. */
const isSpacedM = (tokens: Tokens, at: number, end: number): boolean =>
  tokens.text[at] === 'M' && at + 1 < end && tokens.letterCase[at + 1] === LetterCase.lower;

/** Whether a glued letter multiplies or is a unit: "2.7m sales" against "0.4m" and "5mm". */
function mayScale(tokens: Tokens, end: number, { first, end: at, value }: Numeral): boolean {
  const text = tokens.text[at]!;
  if (text === 'mm' || text === 'MM') return false;
  // "12.5K" is a temperature.
  if (text === 'K') return Number.isInteger(value);
  if (text !== 'm') return true;
  const next = at + 1;
  const isWord = next < end && tokens.kind[next] === TokenKind.word && spaceBefore(tokens, next);
  const lower = isWord ? tokens.lower[next]! : '';
  if (METRE_CUES.has(lower)) return false;
  return (isWord && !STOPS_SCALE.has(lower)) || isAfterMoney(tokens, first) || value! >= 1000;
}

const FARTHEST_NOUN = 8;

/** "an operating loss of 12.4m", "profit (9.1m)": a noun of money stands before. */
function isAfterMoney({ lower }: Tokens, first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST_NOUN); index -= 1) {
    if (/^[.;:]$/.test(lower[index]!)) return false;
    if (MONEY_NOUNS.has(headOf(lower[index]!))) return true;
  }
  return false;
}

/** "a 10 k run" is a distance. */
const DISTANCE_AFTER_K = words(`
  run runs race races walk swim ride hike from away north south east west course
`);

/** After these `m` is a metre. */
const METRE_CUES = words(`
  tall high deep wide long below above away thick diameter sprint hurdles freestyle race x off
  from apart inland underground upstream downstream north south east west waves wave relay
`);

/** No noun begins here. */
const STOPS_SCALE = words(`
  and or but in on at by to of for with as is was were are be has have had that which who after
  before when while because since until than
`);

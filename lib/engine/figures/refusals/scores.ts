import { isNominal } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import { hasWord, type Stretch, wordsIn } from '../stretch.ts';
import { isGlued } from './surroundings.ts';

/** `2-0`, `9-2`: pairs without unit; votes are let in again (`isVotePair`). */
export function isScore(
  stretch: Stretch,
  { first, numberEnd, form, unit, low }: Amount,
): string | null {
  const { kind } = stretch;
  if (form !== 'digits' || unit !== null || low !== null) return null;
  const opens = isDash(stretch, numberEnd) && kind[numberEnd + 1] === TokenKind.number;
  const closes = isDash(stretch, first - 1) && kind[first - 2] === TokenKind.number;
  return opens || closes ? 'a score or a code' : null;
}

function isDash(stretch: Stretch, index: number): boolean {
  const text = stretch.text[index];
  return (text === '-' || text === '–') && isGlued(stretch, index);
}

/** "the top three", "bottom 12": a place in a ranking. */
export function isRank(
  { lower, tags, end }: Stretch,
  { first, end: after, unit }: Amount,
): string | null {
  const before = lower[first - 1] ?? '';
  if ((before !== 'top' && before !== 'bottom') || unit !== null) return null;
  return after < end && isNominal(tags[after]) ? null : 'a place in a ranking';
}

const PARTY_WORDS =
  /^(?:party|alliance|union|movement|league|front|coalition|bloc|list|independents?|democrats|liberals|greens|conservatives|socialists|republicans|nationalists|communists|centrists|populists)$/;
const SHARED = /^(?:seats?|votes?|percent|%|councillors|delegates|mandates)$/;

/** "the Greens took 22 seats, the Miners' Party 14": the second party's share, its noun left out. */
export const isSeatsOf = (stretch: Stretch, { first }: Amount): boolean =>
  PARTY_WORDS.test(stretch.lower[first - 1]!) &&
  hasWord(wordsIn(stretch, first - 24, first - 1), SHARED);

/** `1.` or `2)` at the start of a list line; a line that is nothing but a number. */
export function isListNumber(
  { tokens, text, sentence }: Stretch,
  { first, numberEnd, form, unit }: Amount,
): string | null {
  if (form !== 'digits' || unit !== null || first !== sentence.firstToken) return null;
  const next = text[numberEnd];
  const isSmall = /^\d{1,2}$/.test(text[first]!);
  const isMark = (next === '.' || next === ')') && isSmall && !spaceBefore(tokens, numberEnd);
  return isMark ? 'the number of a list line' : null;
}

import type { Tokens } from '../../../text/tokens.ts';
import { numbers, words } from '../../../word-lists.ts';
import { DENOMINATORS, SCALES, VAGUE_PLURALS, VAGUE_UNITS } from '../../lexicon/numerals.ts';
import { numeral, type Numeral, type Place } from '../numeral.ts';
import { FOLLOWS_A_FRACTION, ofScale } from './fractions.ts';
import { readWordsFrom } from './words.ts';

const VAGUE_SCALES = new Map([...SCALES, ...numbers('hundred:100 dozen:12 score:20')]);

/** "several", "several hundred". */
export function readSeveral({ tokens, at, end }: Place): Numeral {
  const scale = VAGUE_SCALES.get(tokens.lower[at + 1] ?? '');
  if (scale !== undefined && at + 1 < end)
    return numeral({ first: at, end: at + 2, form: 'vague', vague: true, low: 2 * scale });
  return numeral({ first: at, end: at + 1, form: 'vague', vague: true });
}

/** "a few dozen", "a couple of hundred"; plain "a few" and "a couple of" are vague without limits. */
function readAFew({ tokens, at, end }: Place): Numeral | null {
  const isCouple = tokens.lower[at + 1] === 'couple';
  const next = tokens.lower[at + 2] === 'of' ? at + 3 : at + 2;
  const word = next < end ? tokens.lower[next]! : '';
  // "a few hundreds of her supporters"
  const scale = VAGUE_SCALES.get(word) ?? VAGUE_SCALES.get(word.replace(/s$/, ''));
  if (scale !== undefined) {
    return numeral({ first: at, end: next + 1, form: 'vague', vague: true, low: 2 * scale });
  }
  if (isCouple && tokens.lower[at + 2] !== 'of') return null;
  return numeral({ first: at, end: at + 2, form: 'vague', vague: true });
}

/** "dozens", "tens of thousands", "hundreds of millions", "many thousands". */
export function readVague({ tokens, at, end }: Place): Numeral | null {
  const lower = tokens.lower[at]!;
  let factor = lower === 'tens' ? 10 : (VAGUE_UNITS.get(lower) ?? 0);
  let next = at + 1;
  let isChain = false;
  while (tokens.lower[next] === 'of' && next + 1 < end) {
    const unit = VAGUE_UNITS.get(tokens.lower[next + 1]!);
    if (unit === undefined) break;
    factor *= unit;
    next += 2;
    isChain = true;
  }
  if (lower === 'tens' && !isChain) return null;
  if (lower === 'scores' && !isChain && !isManyScores(tokens, at)) return null;
  const low = isChain ? 2 * factor : (VAGUE_PLURALS.get(lower) ?? null);
  return numeral({ first: at, end: next, form: 'vague', vague: true, low, hasScale: isChain });
}

const TEST_SCORES = words(`
  test tests exam exams credit sat reading average mean final worst best high low the their its
  his her our risk apgar poverty
`);
const AFTER_SCORES = words(`
  of more others were have had killed dead wounded injured missing hurt arrested detained
  displaced died are
`);

/** "scores of homes", "scores were hurt"; "test scores fell" and "he scores twice" count nothing. */
function isManyScores({ lower }: Tokens, at: number): boolean {
  if (TEST_SCORES.has(lower[at - 1] ?? '')) return false;
  return AFTER_SCORES.has(lower[at + 1] ?? '');
}

/** "a pair of", "a score of". */
const OF_SO_MANY = numbers('pair:2 score:20');

/** "a dozen", "a hundred", "a million and a half", "a few dozen", "a quarter", "a couple of". */
export function readAfterArticle({ tokens, at, end }: Place): Numeral | null {
  const next = at + 1;
  if (next >= end) return null;
  const lower = tokens.lower[next]!;
  const after = tokens.lower[next + 1];
  if (lower === 'dozen') {
    return numeral({ first: at, end: next + 1, form: 'words', value: 12, base: 1, scale: 12 });
  }
  if (
    lower === 'half' &&
    after === '-' &&
    /^(?:dozen|million|billion)$/.test(tokens.lower[next + 2] ?? '')
  ) {
    return ofScale({ tokens, at: next + 2, end }, { first: at, value: 0.5 });
  }
  if (lower === 'half' && (after === 'million' || after === 'billion' || after === 'dozen')) {
    return ofScale({ tokens, at: next + 1, end }, { first: at, value: 0.5 });
  }
  if (lower === 'hundred' || SCALES.has(lower)) {
    return readWordsFrom({ tokens, at: next, end }, { first: at, implied: 1 });
  }
  const value = lower === 'single' ? 1 : after === 'of' ? OF_SO_MANY.get(lower) : undefined;
  if (value !== undefined) return numeral({ first: at, end: next + 1, form: 'words', value });
  if (lower === 'few' || lower === 'couple') return readAFew({ tokens, at, end });
  const denominator = DENOMINATORS.get(lower);
  if (denominator === undefined || lower.endsWith('s')) return null;
  if (lower === 'half' && !/^(?:of|[.,;)])$/.test(after ?? '.')) return null;
  const isFollowed = FOLLOWS_A_FRACTION.has(after ?? '') || isAgo(tokens, next + 1);
  if (next + 1 < end && !isFollowed) return null;
  // "a quarter to forget" is three months of a year; "rose a quarter to 12%" is a share.
  const isTime =
    lower === 'quarter' && after === 'to' && /^[a-z]/.test(tokens.lower[next + 2] ?? '');
  if (isTime) return null;
  return ofScale({ tokens, at: next + 1, end }, { first: at, value: 1 / denominator });
}

/** "against a quarter ten years ago": when it was so. */
const isAgo = ({ lower }: Tokens, at: number): boolean =>
  /^(?:days?|weeks?|months?|years?|decades?)$/.test(lower[at + 1] ?? '') &&
  /^(?:ago|earlier|before)$/.test(lower[at + 2] ?? '');

import { DENOMINATORS, SCALES } from '../../lexicon/numerals.ts';
import { numeral, type Numeral, type Place } from '../numeral.ts';
import { FOLLOWS_A_FRACTION, ofScale } from './fractions.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { readAFew } from './vague.ts';
import { readWordsFrom } from './words.ts';

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
    const read = readWordsFrom({ tokens, at: next, end }, { first: at, implied: 1 });
    return read;
  }
  if (lower === 'pair' && after === 'of') {
    return numeral({ first: at, end: next + 1, form: 'words', value: 2 });
  }
  if (lower === 'single') {
    return numeral({ first: at, end: next + 1, form: 'words', value: 1 });
  }
  if (lower === 'score' && after === 'of') {
    return numeral({ first: at, end: next + 1, form: 'words', value: 20 });
  }
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

import { isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import { headOf, isKnownNoun } from '../lexicon/nouns.ts';
import type { PhrasePlace, Walk } from './phrase-place.ts';
import type { Analysis } from '../analysis.ts';
import { words } from '../../word-lists.ts';

/** "a four step approach": before a second noun in the singular, the first is what is counted. */
export function stepped({ scan, at, many }: PhrasePlace, { head, isHeadPlural }: Walk): boolean {
  const { tokens, tags } = scan;
  if (!many || isHeadPlural || head !== at + 1 || tags[at] !== P.noun || tags[head] !== P.noun)
    return false;
  const isOne = isPluralNoun(tokens.lower[at]!) || isPluralNoun(tokens.lower[head]!);
  return !isOne && !COLLECTIVES.has(tokens.lower[head]!);
}

/** Compounds that news treats as one word. */
const COMPOUND_HEADS = new Map([['member', 'service']]);

/** The head at token `at`, singular, in lower case: "service member", "passer-by", "ak-47". */
export function headWord(scan: Analysis, at: number): string {
  const { tokens } = scan;
  const head = headOf(tokens.lower[at]!);
  if (tokens.text[at + 1] === '-' && /^\d/.test(tokens.text[at + 2] ?? '')) {
    if (!spaceBefore(tokens, at + 1) && !spaceBefore(tokens, at + 2)) {
      return `${tokens.lower[at]!}-${tokens.text[at + 2]!}`;
    }
  }
  if (tokens.text[at + 1] === '-' && isAfterHead(tokens.lower[at + 2] ?? '')) {
    if (!spaceBefore(tokens, at + 1) && !spaceBefore(tokens, at + 2))
      return `${head}-${tokens.lower[at + 2]!}${tokens.text[at + 3] === '-' ? `-${tokens.lower[at + 4] ?? ''}` : ''}`;
  }
  const joined = joinedHead(scan, at, head);
  if (joined !== null) return joined;
  const before = COMPOUND_HEADS.get(head);
  return before !== undefined && tokens.lower[at - 1] === before ? `${before} ${head}` : head;
}

/** "break-in", "by-election", "asylum-seeker": where the last word alone says less. */
function joinedHead({ tokens }: Analysis, at: number, head: string): string | null {
  let joined = head;
  let first = at;
  while (
    first > 1 &&
    isHyphen(tokens.text[first - 1]!) &&
    !spaceBefore(tokens, first) &&
    !spaceBefore(tokens, first - 1) &&
    (tokens.kind[first - 2] === TokenKind.word || AFTER_NUMBER.has(head))
  ) {
    first -= 2;
    joined = `${tokens.lower[first]!}-${joined}`;
  }
  if (first === at) return null;
  const isOne =
    PARTICLES.has(head) ||
    AFTER_NUMBER.has(head) ||
    OPENS_WORD.test(tokens.lower[first]!) ||
    (!isKnownNoun(head) && isKnownNoun(joined));
  return isOne ? joined : null;
}

/** "by-election", "under-five", "co-accused" */
const OPENS_WORD = /^(?:by|under|over|co)$/;

/** "three-wheeler", "16-year-old": nothing without their number. */
const AFTER_NUMBER = new Set(['old', 'wheeler', 'seater', 'decker']);

const PARTICLES = words('up in on off out over down away back through');

export const isHyphen = (text: string) => text === '-' || text === '‐' || text === '‑';

/** `AK-47s` is four tokens, "passers-by" three. */
export function headLength({ tokens }: Analysis, at: number, end: number): number {
  if (tokens.text[at + 1] !== '-' || at + 2 >= end) return 1;
  if (isAfterHead(tokens.lower[at + 2]!) && !spaceBefore(tokens, at + 2)) {
    // "sisters-in-law"
    return tokens.text[at + 3] === '-' && at + 4 < end && !spaceBefore(tokens, at + 4) ? 5 : 3;
  }
  if (tokens.kind[at + 2] !== TokenKind.number || spaceBefore(tokens, at + 2)) return 1;
  const isPlural = tokens.lower[at + 3] === 's' && !spaceBefore(tokens, at + 3) && at + 3 < end;
  return isPlural ? 4 : 3;
}

/** What follows the head of a compound by a hyphen: "passers-by", "runners-up", "sisters-in-law". */
export const isAfterHead = (lower: string) =>
  /^(?:by|up|in|on|off|out|at|general|de|elect)$/.test(lower);

/** Singulars that need no plural after a number: "600 staff". */
export const COLLECTIVES = new Set(
  `staff crew police cattle aircraft personnel head people sheep fish craft spacecraft watercraft
  hovercraft livestock poultry offspring deer troops headquarters barracks series`.split(/\s+/),
);

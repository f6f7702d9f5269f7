import { LetterCase, TokenKind } from '../text/tokens.ts';
import { hashText } from '../linear/hash.ts';
import { bitsOf } from './gazetteer.ts';
import { isCapitalised, type Reading } from './reading.ts';
import type { WordForm } from './word-form.ts';
import { FUNCTION_WORDS, Writing } from '../text/writing.ts';
import { PLACE_PREPOSITIONS, SAYING } from './word-lists.ts';

/** Where else in the text a word stands, as bits. */
export const Seen = {
  lower: 1,
  inside: 2,
  afterTitle: 4,
  beforeSaying: 8,
  afterPlacePreposition: 16,
  lastOfPair: 32,
  underHead: 64,
  inBrackets: 128,
  afterThe: 256,
  beforePossessive: 512,
  firstOfPair: 1024,
  often: 2048,
  afterGivenName: 4096,
  beforeAge: 8192,
} as const;

export const SEEN_BITS = 14;

/** What the whole text says about its capitalised words. */
export interface DocumentStatistics {
  /** Bits of `Seen` for a word in lower case; 0 when nothing is known. */
  seen(lower: string): number;
  /** Hash of the last word of the capitalised run whose initials the acronym is; 0 if none. */
  expansionHead(acronym: string): number;
}

const TITLES = bitsOf('title', 'role');
const GIVEN_NAME = bitsOf('given-name');
const HEADS = bitsOf('organisation-head', 'company-head');

const SMALL_A = 97;
const SMALL_Z = 122;

interface Counted {
  bits: number;
  count: number;
}

/** Walks the text once. */
export function countWords(reading: Reading): DocumentStatistics {
  const { document, writing } = reading;
  const { tokens } = document;
  const small = new Set<string>();
  const capitalised = new Map<string, Counted>();
  const expansions = new Map<string, number>();
  for (let at = 0; at < tokens.count; at += 1) {
    const letterCase = tokens.letterCase[at]!;
    if (letterCase === LetterCase.lower) small.add(tokens.lower[at]!);
    if (letterCase < LetterCase.title || writing[tokens.sentence[at]!] !== Writing.plain) continue;
    const lower = tokens.lower[at]!;
    let counted = capitalised.get(lower);
    if (counted === undefined) capitalised.set(lower, (counted = { bits: 0, count: 0 }));
    counted.count += 1;
    counted.bits |= surroundings(reading, at);
    if (reading.runStart[at] === at) addExpansion(reading, at, expansions);
  }
  return {
    seen(lower) {
      const counted = capitalised.get(lower);
      const often = counted !== undefined && counted.count >= 3 ? Seen.often : 0;
      return (small.has(lower) ? Seen.lower : 0) | (counted?.bits ?? 0) | often;
    },
    expansionHead(acronym) {
      // Most words have small letters: they are no acronyms.
      const second = acronym.charCodeAt(1);
      if (second >= SMALL_A && second <= SMALL_Z) return 0;
      return expansions.get(acronym.replaceAll('.', '')) ?? 0;
    },
  };
}

function surroundings({ document, forms, runStart, runEnd }: Reading, at: number): number {
  const { tokens, sentences } = document;
  const { firstToken, endToken } = sentences[tokens.sentence[at]!]!;
  const before = at > firstToken ? tokens.lower[at - 1]! : '';
  const after = at + 1 < endToken ? tokens.lower[at + 1]! : '';
  const isPair = runEnd[at]! - runStart[at]! === 2;
  let bits = 0;
  if (at > firstToken && /[\p{L},]/u.test(before)) bits |= Seen.inside;
  if (at > firstToken && (forms[at - 1]!.lexicon & TITLES) !== 0) bits |= Seen.afterTitle;
  if (SAYING.has(after)) bits |= Seen.beforeSaying;
  if (PLACE_PREPOSITIONS.has(before)) bits |= Seen.afterPlacePreposition;
  if (isPair && runStart[at] === at) bits |= Seen.firstOfPair;
  if (isPair && runStart[at] === at - 1) bits |= Seen.lastOfPair;
  if ((forms[runEnd[at]! - 1]!.lexicon & HEADS) !== 0) bits |= Seen.underHead;
  if (before === '(' && after === ')') bits |= Seen.inBrackets;
  if (at > runStart[at]! && isGivenName(forms[at - 1]!)) bits |= Seen.afterGivenName;
  if (after === ',' && at + 2 < endToken && tokens.kind[at + 2] === TokenKind.number) {
    bits |= Seen.beforeAge;
  }
  if (before === 'the') bits |= Seen.afterThe;
  if (after === "'s") bits |= Seen.beforePossessive;
  return bits;
}

/** By the lexicon, or because its vector says so: leanings 4 to 6 are first names. */
const isGivenName = ({ lexicon, wordClass }: WordForm) =>
  (lexicon & GIVEN_NAME) !== 0 || (wordClass.leaning >= 4 && wordClass.leaning <= 6);

/** Initials of a run of three or more words, with and without its small words. */
function addExpansion(reading: Reading, at: number, into: Map<string, number>): void {
  const { tokens } = reading.document;
  const end = reading.runEnd[at]!;
  if (end - at < 3 || end - at > 12) return;
  let all = '';
  let capitals = '';
  for (let word = at; word < end; word += 1) {
    const initial = tokens.text[word]!.charAt(0).toUpperCase();
    if (initial === '-' || initial === '&') continue;
    all += initial;
    if (isCapitalised(tokens, word) && !FUNCTION_WORDS.has(tokens.lower[word]!)) {
      capitals += initial;
    }
  }
  const head = hashText(tokens.lower[end - 1]!);
  for (const initials of [all, capitals]) {
    if (initials.length >= 2 && !into.has(initials)) into.set(initials, head);
  }
}

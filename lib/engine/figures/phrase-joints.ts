import { isPluralNoun, PartOfSpeech } from '../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../text/tokens.ts';
import { STATES } from './lexicon/cues.ts';
import { nounFollows } from './noun-ahead.ts';
import { isAfterHead } from './phrase-head.ts';
import type { PhrasePlace, Walk } from './phrase-place.ts';

const P = PartOfSpeech;

/** "AK-47s", "the so-called “rebels”", "long, hot days": how many tokens the phrase goes on by; 0 when it ends. */
export function overPunctuation(
  { scan, at, end, many }: PhrasePlace,
  walk: Walk,
  next: number,
): number {
  const { tokens, tags } = scan;
  const text = tokens.text[next]!;
  if (text === '-' || text === '‐' || text === '‑')
    return overHyphen({ scan, at, end, many }, walk, next);
  // "rail/road bridges"
  if (text === '/' && next > at && !walk.isHeadPlural) {
    return !spaceBefore(tokens, next) && nounFollows(scan, next + 1, end) ? 1 : 0;
  }
  if (walk.head >= 0) return 0;
  if (
    (text === '"' || text === '“' || text === '[' || text === "'") &&
    nounFollows(scan, next + 1, end)
  ) {
    return 1;
  }
  if (
    text === ',' &&
    next > at &&
    tags[next - 1] === P.adjective &&
    nounFollows(scan, next + 1, end)
  ) {
    return walk.state >= 0 && STATES.has(tokens.lower[walk.state]!) ? 0 : 1;
  }
  return 0;
}

/** "stun-gun shots", "Mi-17 helicopters", "AK-47s". */
function overHyphen({ scan, at, end }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  const isGlued = !spaceBefore(tokens, next) && next + 1 < end && !spaceBefore(tokens, next + 1);
  if (!isGlued || next === at) return 0;
  // "sisters-in-law", "passers-by": the head stands before.
  if (walk.head >= 0 && walk.isHeadPlural && isAfterHead(tokens.lower[next + 1]!)) return 0;
  if (tokens.kind[next + 1] === TokenKind.number) {
    // "BMP-2s"
    if (tokens.lower[next + 2] === 's' && !spaceBefore(tokens, next + 2)) return 0;
    return nounFollows(scan, next + 2, end) ? 2 : 0;
  }
  walk.isHeadPlural = false;
  const after = tags[next + 1];
  if (after === P.noun || after === P.name) {
    walk.head = next + 1;
    walk.isHeadPlural = isPluralNoun(tokens.lower[next + 1]!);
  } else if (after === P.ing || after === P.past || after === P.adjective) {
    walk.state = next + 1;
  }
  return 2;
}

/** "two 14-year-old girls", "nine Boeing 737-800 freighters". */
export function overNumber({ scan, at, end }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  const isHyphen =
    tokens.text[next + 1] === '-' && !spaceBefore(tokens, next + 1) && next + 2 < end;
  if (isHyphen && (walk.head < 0 || tags[next - 1] === P.name) && next > at - 1) {
    let past = next + 2;
    while (past < end && tokens.text[past] === '-' && !spaceBefore(tokens, past)) past += 2;
    if (tokens.text[past] === '-' || past >= end) return 0;
    return nounFollows(scan, past, end) || nounFollows(scan, past + 1, end)
      ? Math.max(3, past - next)
      : 0;
  }
  if (next > at && tags[next - 1] === P.name && nounFollows(scan, next + 1, end)) return 1;
  return 0;
}

/** "rail and bus workers", "digital and physical sales". */
export function overAnd({ scan, at, end, many }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  const lower = tokens.lower[next]!;
  if ((lower !== 'and' && lower !== 'or' && lower !== '&') || next === at) return 0;
  const after = tags[next + 1];
  if (next + 1 >= end || (after !== P.noun && after !== P.name && after !== P.adjective)) return 0;
  if (walk.head < 0) {
    const isState = walk.state >= 0 && STATES.has(tokens.lower[walk.state]!);
    return isState ? 0 : nounFollows(scan, next + 1, end) ? 1 : 0;
  }
  if (walk.isHeadPlural || !many) return 0;
  for (let index = next + 1; index < Math.min(end, next + 4); index += 1) {
    const tag = tags[index];
    if (tag !== P.noun && tag !== P.name && tag !== P.adjective) return 0;
    if (tag !== P.adjective && isPluralNoun(tokens.lower[index]!)) return 1;
  }
  return 0;
}

import { isNounTag, isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind, type Tokens } from '../../text/tokens.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { nounFollows } from './noun-ahead.ts';
import { headLength, isAfterHead, isHyphen } from './phrase-head.ts';
import type { PhrasePlace, Walk } from './phrase-place.ts';
import type { Analysis } from '../analysis.ts';

/**
 * Words joined by hyphens, as one step: "Saudi-led troops", "hit-and-run accidents", "Mi-17
 * helicopters", "asylum-seekers", "break-ins". Null when no hyphen joins anything to `next`.
 */
export function overCompound(
  { scan, end, many, isDirect }: PhrasePlace,
  walk: Walk,
  next: number,
): number | null {
  const { tokens, tags } = scan;
  if (tokens.kind[next] !== TokenKind.word) return null;
  const past = compoundEnd(tokens, next, end);
  if (past === next + 1) return null;
  if (walk.head >= 0 && walk.isHeadPlural) return 0;
  const last = past - 1;
  const lower = tokens.lower[last]!;
  const isPlural = many && isPluralNoun(lower);
  // "passers-by", "sisters-in-law", "AK-47s": the head stands before.
  const isFirst =
    (isPluralNoun(tokens.lower[next]!) && isAfterHead(tokens.lower[next + 2]!)) ||
    (tokens.kind[last] === TokenKind.number &&
      (tokens.lower[past] === 's' || !nounFollows(scan, past, end)));
  if (isFirst) {
    walk.head = next;
    walk.isHeadPlural = true;
    return Math.max(past - next, headLength(scan, next, end));
  }
  // A noun after it makes all of it a modifier: "anti-narcotics police", "so-called “safe zones”".
  const isQuoted = /^["“‘']$/.test(tokens.text[past] ?? '');
  const isModifier =
    isPlural && tags[last] !== P.adjective
      ? tags[past] === P.noun && past < end
      : nounFollows(scan, isQuoted ? past + 1 : past, end);
  // "part-time and full-time staff"
  const isPaired =
    !isPlural &&
    /^(?:and|or|&)$/.test(tokens.lower[past] ?? '') &&
    isHyphen(tokens.text[past + 2] ?? '') &&
    nounFollows(scan, past + 1, end);
  if (isModifier || isPaired) return past - next;
  const listed = pastModifiers(scan, past, end);
  if (listed !== null && many) return listed - next;
  const tag = tags[last];
  // "25 co-accused"
  const isNoun = isKnownNoun(tokens.lower.slice(next, past).join(''));
  // "300 full-time and 200 part-time workers": more than one, so the noun is still to come.
  const isOpen = many && isDirect === true && tag === P.noun && !isPlural && !isNoun;
  if (isOpen) walk.state = last;
  else if (isPlural || isNoun || isNounTag(tag)) {
    walk.head = last;
    walk.isHeadPlural = isPlural || (isNoun && many);
  } else if (tag === P.ing || tag === P.past || tag === P.adjective) {
    walk.state = last;
  }
  return past - next;
}

const MODIFIES = /^(?:type|class|style|made|built|led|backed|era|sized|grade|trained|run)$/;
const MOST_LISTED = 5;

/** "Orlan-type, Zala-type and other drones": where the noun of such a list begins; null for other words. */
function pastModifiers(scan: Analysis, past: number, end: number): number | null {
  const { tokens } = scan;
  if (!MODIFIES.test(tokens.lower[past - 1]!)) return null;
  let at = past;
  for (let count = 0; count < MOST_LISTED; count += 1) {
    if (!/^(?:,|and|or)$/.test(tokens.lower[at] ?? '')) return null;
    at += tokens.lower[at] === ',' && /^(?:and|or)$/.test(tokens.lower[at + 1] ?? '') ? 2 : 1;
    const isOther = tokens.lower[at] === 'other';
    if (isOther) return nounFollows(scan, at + 1, end) ? at : null;
    const next = compoundEnd(tokens, at, end);
    if (next <= at + 1 || next >= end || !MODIFIES.test(tokens.lower[next - 1]!)) return null;
    if (nounFollows(scan, next, end)) return next;
    at = next;
  }
  return null;
}

/** One past the last token that hyphens without space join to the word at `at`. */
export function compoundEnd(tokens: Tokens, at: number, end: number): number {
  let past = at + 1;
  while (
    past + 1 < end &&
    isHyphen(tokens.text[past]!) &&
    !spaceBefore(tokens, past) &&
    !spaceBefore(tokens, past + 1) &&
    (tokens.kind[past + 1] === TokenKind.word || tokens.kind[past + 1] === TokenKind.number)
  )
    past += 2;
  return past;
}

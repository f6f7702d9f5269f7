import { isNominal, isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore } from '../../text/tokens.ts';
import { STATES } from '../lexicon/cues.ts';
import { nounFollows, pairModifies, pluralFollows } from './noun-ahead.ts';
import { compoundEnd } from './phrase-compound.ts';
import { COLLECTIVES, isHyphen } from './phrase-head.ts';
import type { PhrasePlace, Walk } from './phrase-place.ts';
import type { Analysis } from '../analysis.ts';

/** "AK-47s", "the so-called “rebels”", "long, hot days": how many tokens the phrase goes on by; 0 when it ends. */
export function overPunctuation(
  { scan, at, end, many, isDirect }: PhrasePlace,
  walk: Walk,
  next: number,
): number {
  const { tokens, tags } = scan;
  const text = tokens.text[next]!;
  if (isHyphen(text)) return overOpenHyphen(scan, walk, { next, end });
  if (text === '[' || text === '(') return overBrackets({ scan, at, end, many }, walk, next);
  if (text === "'" || text === '’') {
    const over = overApostrophe({ scan, at, end, many }, walk, next);
    if (over > 0) return over;
  }
  // "rail/road bridges"
  if (text === '/' && next > at && !walk.isHeadPlural) {
    return !spaceBefore(tokens, next) && nounFollows(scan, next + 1, end) ? 1 : 0;
  }
  if (QUOTES.test(text)) return overQuote({ scan, at, end, many }, walk, next);
  if (walk.head >= 0)
    return text === ',' ? overComma({ scan, at, end, many, isDirect }, walk, next) : 0;
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

const QUOTES = /^["“”'‘’]$/;

/** "five “illegal” settlers", "two 'rebels'": one that opens before a noun, one that closes before it. */
function overQuote({ scan, at, end, many }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens } = scan;
  const { text } = tokens;
  if (walk.head >= 0) {
    // "three “enemy” combatants"
    let opening = at;
    while (opening < next && !QUOTES.test(text[opening]!)) opening += 1;
    const isInside = opening < next && many && !walk.isHeadPlural;
    return isInside && pluralFollows(scan, next + 1, end) ? 1 : 0;
  }
  // What closes a quotation that opened before the number ends the phrase: "we saw five" people.
  // After digits it is the sign of inches.
  const isInches = text[next] === '"' && /^\d/.test(text[next - 1] ?? '');
  if (next === at && !spaceBefore(tokens, next) && !isInches) return 0;
  if (nounFollows(scan, next + 1, end)) return 1;
  for (let index = next + 2; index < Math.min(end, next + 5); index += 1) {
    if (QUOTES.test(text[index]!)) return nounFollows(scan, index + 1, end) ? 1 : 0;
  }
  return 0;
}

/** "sea- and land-based missiles": the first half waits for the word after "and". */
function overOpenHyphen(
  { tokens, tags }: Analysis,
  walk: Walk,
  { next, end }: { readonly next: number; readonly end: number },
): number {
  const isOpen =
    !spaceBefore(tokens, next) &&
    next + 2 < end &&
    /^(?:and|or|to|&)$/.test(tokens.lower[next + 1]!);
  if (!isOpen || !nounFollows({ tokens, tags } as Analysis, next + 2, end)) return 0;
  walk.head = -1;
  return 2;
}

/** "six UCA [Central American University] Jesuits", "12 African Union (AU) peacekeepers". */
function overBrackets({ scan, at, end }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  const isSquare = tokens.text[next] === '[';
  const closing = isSquare ? ']' : ')';
  const isShortForm = tokens.text[next + 2] === ')' && /^[A-Z]{2,6}$/.test(tokens.text[next + 1]!);
  if (!isSquare && (next === at || (tags[next - 1] !== P.name && !isShortForm))) return 0;
  for (let index = next + 1; index < Math.min(end, next + (isSquare ? 10 : 4)); index += 1) {
    if (tokens.text[index] !== closing) continue;
    if (!nounFollows(scan, index + 1, end)) break;
    walk.isHeadPlural = false;
    return index + 1 - next;
  }
  // "several [armed] men", as an editor writes it
  return isSquare && walk.head < 0 && nounFollows(scan, next + 1, end) ? 1 : 0;
}

/** "teachers' unions": the apostrophe after a plural that owns what follows. */
function overApostrophe({ scan, at, end, many }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens } = scan;
  const isOwner =
    next > at &&
    walk.head === next - 1 &&
    tokens.lower[next - 1]!.endsWith('s') &&
    !spaceBefore(tokens, next) &&
    next + 1 < end &&
    spaceBefore(tokens, next + 1);
  if (!isOwner) return 0;
  // Of "six priests' murder" the priests are the six.
  // "Workers' Party fighters"
  const isName =
    tokens.letterCase[next + 1] === LetterCase.title && nounFollows(scan, next + 1, end);
  if (!isName && (!many || !pluralFollows(scan, next + 1, end))) return 0;
  walk.isHeadPlural = false;
  return 1;
}

/** "oil, gas and water pipelines": nouns in a row, and the plural that they share at its end. */
function overComma({ scan, end, many, isDirect }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  if (!many || isDirect !== true || walk.isHeadPlural) return 0;
  if (COLLECTIVES.has(tokens.lower[walk.head]!)) return 0;
  let isLast = false;
  for (let index = next + 1; index < Math.min(end, next + 9); index += 1) {
    const isAnd = /^(?:and|or|&)$/.test(tokens.lower[index]!);
    if (isAnd && isLast) return 0;
    if (isAnd) isLast = true;
    else if (tokens.text[index] === ',') {
      if (isLast) return 0;
    } else if (tags[index] !== P.noun && tags[index] !== P.adjective) return 0;
    else if (tags[index] === P.noun && isPluralNoun(tokens.lower[index]!)) return isLast ? 1 : 0;
  }
  return 0;
}

/** "two 14-year-old girls", "nine Boeing 737-800 freighters". */
export function overNumber({ scan, at, end }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  // "twelve 737s"
  const isPlural = tokens.lower[next + 1] === 's' && !spaceBefore(tokens, next + 1);
  if (isPlural && next === at && /^\d{3}$/.test(tokens.text[next]!)) {
    walk.head = next;
    walk.isHeadPlural = true;
    return 2;
  }
  const isHyphen =
    tokens.text[next + 1] === '-' && !spaceBefore(tokens, next + 1) && next + 2 < end;
  if (isHyphen && (walk.head < 0 || tags[next - 1] === P.name) && next > at - 1) {
    const past = compoundEnd(tokens, next, end);
    // "two 16-year-olds", "nine 18-wheelers"
    if (walk.head < 0 && isPluralNoun(tokens.lower[past - 1]!) && tags[past] !== P.noun) {
      walk.head = past - 1;
      walk.isHeadPlural = true;
      return past - next;
    }
    if (past >= end) return 0;
    return nounFollows(scan, past, end) || nounFollows(scan, past + 1, end)
      ? Math.max(3, past - next)
      : 0;
  }
  if (next > at && tags[next - 1] === P.name && nounFollows(scan, next + 1, end)) return 1;
  // "twelve 155 mm shells"
  const isSize = walk.head < 0 && SIZE_UNIT.test(tokens.lower[next + 1] ?? '');
  return isSize && next + 2 < end && nounFollows(scan, next + 2, end) ? 2 : 0;
}

/** Units in the singular, before what has the size. */
const SIZE_UNIT =
  /^(?:mm|cm|m|km|kg|kw|mw|gw|kv|lb|cc|hp|gb|tb|mb|tonne|ton|inch|foot|metre|meter|kilometre|kilometer|litre|liter|gallon|watt|kilowatt|megawatt|calibre|caliber|pound|kilo|volt)$/;

/** "rail and bus workers", "digital and physical sales". */
export function overAnd({ scan, at, end, many }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  const lower = tokens.lower[next]!;
  if ((lower !== 'and' && lower !== 'or' && lower !== '&') || next === at) return 0;
  const after = tags[next + 1];
  const isPart = isNominal(after);
  if (next + 1 >= end || (!isPart && walk.state < 0)) return 0;
  if (walk.head < 0) {
    const isState = walk.state >= 0 && STATES.has(tokens.lower[walk.state]!);
    // "dead or wounded soldiers"; not "12 dead and injured passers-by everywhere"
    if (isState) return pairModifies(scan, next - 1, end) ? 1 : 0;
    return nounFollows(scan, next + 1, end) ? 1 : 0;
  }
  if (walk.isHeadPlural || !many) return 0;
  for (let index = next + 1; index < Math.min(end, next + 4); index += 1) {
    const tag = tags[index];
    if (!isNominal(tag)) return 0;
    if (tag !== P.adjective && isPluralNoun(tokens.lower[index]!)) return 1;
  }
  return 0;
}

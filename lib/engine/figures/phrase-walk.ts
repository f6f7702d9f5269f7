import { isPluralNoun, PartOfSpeech } from '../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../text/tokens.ts';
import { STATES, SUBJECT_VERBS } from './lexicon/cues.ts';
import { nounFollows, participleModifies } from './noun-ahead.ts';
import { COLLECTIVES } from './phrase-head.ts';
import { overAnd, overNumber, overPunctuation } from './phrase-joints.ts';
import type { PhrasePlace, Walk } from './phrase-place.ts';
import { DateMark } from './scan.ts';

const P = PartOfSpeech;

/** Words that are no head: they only add to the count. */
export const ADDS = new Set(['more', 'other', 'further', 'additional', 'extra', 'fewer', 'less']);

interface Step {
  readonly place: PhrasePlace;
  readonly walk: Walk;
  readonly next: number;
  readonly hasDeterminer: boolean;
}

/** How many tokens the phrase goes on by at `next`; 0 when it ends before it. Updates the walk. */
export function stepOver({ place, walk, next, hasDeterminer }: Step): number {
  const { scan, end, many } = place;
  const { tokens, tags, dates } = scan;
  if (dates[next] === DateMark.date && walk.head >= 0) return 0;
  if (dates[next] === DateMark.date && tokens.kind[next] === TokenKind.number) return 0;
  if (
    dates[next] === DateMark.date &&
    /^(?:last|this|next|that|yesterday|today|tonight)$/.test(tokens.lower[next]!)
  )
    return 0;
  const tag = tags[next]!;
  const lower = tokens.lower[next]!;
  // "all four such appeals"
  if (lower === 'such' && next === place.at) return nounFollows(scan, next + 1, end) ? 1 : 0;
  // Another cell of a table begins.
  if (
    tokens.start[next]! - tokens.end[next - 1]! > 0 &&
    scan.document.text[tokens.start[next]! - 1] === '\t'
  )
    return 0;
  if (tag === P.punctuation || tokens.kind[next] === TokenKind.symbol) {
    return overPunctuation(place, walk, next);
  }
  if (tag === P.number) return overNumber(place, walk, next);
  if (tag === P.adverb) {
    const after = tags[next + 1];
    const goesOn = after === P.adjective || after === P.past || after === P.adverb;
    return walk.head < 0 && goesOn && next + 1 < end ? 1 : 0;
  }
  // "five launches", "ten blog posts": before the plural has come, a verb in -s is a noun.
  const isOpen =
    walk.head < 0 || (!walk.isHeadPlural && !COLLECTIVES.has(tokens.lower[walk.head]!));
  if (tag === P.verb && isOpen && many && lower.endsWith('s') && lower.length > 3) {
    walk.head = next;
    walk.isHeadPlural = true;
    return 1;
  }
  if (tag === P.adjective) {
    if (walk.head >= 0 && (walk.isHeadPlural || !many || !nounFollows(scan, next + 1, end)))
      return 0;
    walk.state = STATES.has(lower) || ADDS.has(lower) || walk.state < 0 ? next : walk.state;
    return 1;
  }
  // "push-ups"
  if (tag === P.verb && walk.head < 0 && tokens.text[next + 1] === '-' && next === place.at) {
    return spaceBefore(tokens, next + 1) ? 0 : 1;
  }
  if (tag === P.past || tag === P.ing) {
    if (walk.head >= 0 || SUBJECT_VERBS.has(lower) || lower === 'sought') return 0;
    return participleModifies(scan, next, end) ? 1 : 0;
  }
  if (tag === P.conjunction || lower === '&') return overAnd(place, walk, next);
  if (tag === P.possessive) {
    if (walk.head < 0 || !nounFollows(scan, next + 1, end)) return 0;
    walk.isHeadPlural = false;
    return 1;
  }
  if (tag === P.noun || tag === P.name) {
    if (walk.head >= 0 && !mayFollowHead({ place, walk, next, hasDeterminer })) return 0;
    walk.head = next;
    walk.isHeadPlural = isPluralNoun(lower) && !PLURAL_MODIFIERS.has(lower);
    return tokens.kind[next] === TokenKind.address ? 0 : 1;
  }
  return 0;
}

function mayFollowHead({ place, walk, next }: Step): boolean {
  const { scan, many } = place;
  const { tokens, tags } = scan;
  const lower = tokens.lower[next]!;
  if (
    tags[walk.head] === P.name &&
    tokens.letterCase[walk.head] === LetterCase.title &&
    tags[next] === P.noun &&
    (isPluralNoun(lower) || PLURAL_MODIFIERS.has(tokens.lower[walk.head]!))
  )
    return true;
  if (walk.isHeadPlural) return false;
  const head = tokens.lower[walk.head]!;
  const isName = tags[next] === P.name;
  // "Texas representatives", "United Nations treaties": a capitalised plural is often a name.
  if (tags[walk.head] === P.name && tags[next] === P.noun && isPluralNoun(lower)) return true;
  // "one soldier Tuesday", "a man John": a name does not go on a common noun.
  if (isName && tags[walk.head] === P.noun && tokens.letterCase[next] === LetterCase.title) {
    return tokens.letterCase[walk.head] !== LetterCase.lower;
  }
  if (PLURAL_MODIFIERS.has(head)) return isPluralNoun(lower) || !isPluralNoun(head);
  if (!many && walk.head > 0 && tokens.lower[next] === 'people') return false;
  return true;
}

/** Plurals that stand before another noun: "arms dealers", "sales jobs". */
const PLURAL_MODIFIERS = new Set(
  `arms sports sales news goods savings systems operations communications human women men children
  data people customs drugs weapons jobs rights works security police emergency ones series species
  headquarters economics physics mathematics politics athletics electronics robotics logistics
  states united nations forces`.split(/\s+/),
);

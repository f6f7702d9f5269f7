import { isPluralNoun, PartOfSpeech } from '../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../text/tokens.ts';
import { STATES, SUBJECT_VERBS } from './lexicon/cues.ts';
import { nounFollows, participleModifies } from './noun-ahead.ts';
import { COLLECTIVES } from './phrase-head.ts';
import { overAnd, overNumber, overPunctuation } from './phrase-joints.ts';
import type { PhrasePlace, Walk } from './phrase-place.ts';
import { DateMark, type Scan } from './scan.ts';

const P = PartOfSpeech;

/** Words that are no head: they only add to the count. */
export const ADDS = new Set(['more', 'other', 'further', 'additional', 'extra', 'fewer', 'less']);

interface Step {
  readonly place: PhrasePlace;
  readonly walk: Walk;
  readonly next: number;
}

/** How many tokens the phrase goes on by at `next`; 0 when it ends before it. Updates the walk. */
export function stepOver(step: Step): number {
  const { place, walk, next } = step;
  const { scan, end } = place;
  const { tokens, tags } = scan;
  if (isStoppedByDate(step)) return 0;
  const tag = tags[next]!;
  const lower = tokens.lower[next]!;
  // "all four such appeals"
  if (lower === 'such' && next === place.at) return nounFollows(scan, next + 1, end) ? 1 : 0;
  if (next > place.at && beginsCell(scan, next)) return 0;
  if (walk.head < 0 && JOINED.test(lower) && opensCompound(step)) {
    return lower === 'so' ? 3 : 2;
  }
  if (tag === P.punctuation || tokens.kind[next] === TokenKind.symbol) {
    return overPunctuation(place, walk, next);
  }
  if (tag === P.conjunction || lower === '&') return overAnd(place, walk, next);
  switch (tag) {
    case P.number:
      return overNumber(place, walk, next);
    case P.adverb:
      return overAdverb(step);
    case P.verb:
      return overVerb(step);
    case P.adjective:
      return overAdjective(step);
    case P.past:
    case P.ing:
      if (walk.head >= 0 || SUBJECT_VERBS.has(lower) || lower === 'sought') return 0;
      return participleModifies(scan, next, end) ? 1 : 0;
    case P.possessive:
      if (walk.head < 0 || !nounFollows(scan, next + 1, end)) return 0;
      walk.isHeadPlural = false;
      return 1;
    case P.noun:
    case P.name:
      return overNoun(step);
    default:
      return 0;
  }
}

/** Small words that open a compound: "so-called", "by-elections", "on-site checks". */
const JOINED = /^(?:so|by|in|on|off|up|out|over|under|then|through|after|about)$/;

/** Whether a hyphen joins the small word at `next` to a noun or, in "so-called", to what has one. */
function opensCompound({ place, next }: Step): boolean {
  const { scan, end } = place;
  const { tokens } = scan;
  if (tokens.text[next + 1] !== '-' || spaceBefore(tokens, next + 1)) return false;
  if (tokens.lower[next] !== 'so') return nounFollows(scan, next + 2, end);
  const isQuoted = /^["“‘']$/.test(tokens.text[next + 3] ?? '');
  return tokens.lower[next + 2] === 'called' && nounFollows(scan, next + (isQuoted ? 4 : 3), end);
}

/** "340 homes last week": a date after the head, or one that no noun can be part of. */
function isStoppedByDate({ place, walk, next }: Step): boolean {
  const { tokens, dates } = place.scan;
  if (dates[next] !== DateMark.date) return false;
  return (
    walk.head >= 0 ||
    tokens.kind[next] === TokenKind.number ||
    /^(?:last|this|next|that|yesterday|today|tonight)$/.test(tokens.lower[next]!)
  );
}

/** Whether another cell of a table begins at token `at`. */
function beginsCell({ document, tokens }: Scan, at: number): boolean {
  const start = tokens.start[at]!;
  return start - tokens.end[at - 1]! > 0 && document.text[start - 1] === '\t';
}

function overAdverb({ place, walk, next }: Step): number {
  const after = place.scan.tags[next + 1];
  const goesOn = after === P.adjective || after === P.past || after === P.adverb;
  return walk.head < 0 && goesOn && next + 1 < place.end ? 1 : 0;
}

/** Verbs that are nouns here: "five launches", "ten blog posts", "push-ups". */
function overVerb({ place, walk, next }: Step): number {
  const { tokens } = place.scan;
  const lower = tokens.lower[next]!;
  // Before the plural has come, a verb in -s is a noun.
  const isOpen =
    walk.head < 0 || (!walk.isHeadPlural && !COLLECTIVES.has(tokens.lower[walk.head]!));
  if (isOpen && place.many && lower.endsWith('s') && lower.length > 3) {
    walk.head = next;
    walk.isHeadPlural = true;
    return 1;
  }
  const isHyphened = tokens.text[next + 1] === '-' && !spaceBefore(tokens, next + 1);
  return walk.head < 0 && next === place.at && isHyphened ? 1 : 0;
}

function overAdjective({ place, walk, next }: Step): number {
  const { scan, end, many } = place;
  if (walk.head >= 0 && (walk.isHeadPlural || !many || !nounFollows(scan, next + 1, end))) return 0;
  const lower = scan.tokens.lower[next]!;
  if (STATES.has(lower) || ADDS.has(lower) || walk.state < 0) walk.state = next;
  return 1;
}

function overNoun(step: Step): number {
  const { place, walk, next } = step;
  const { tokens } = place.scan;
  const lower = tokens.lower[next]!;
  if (walk.head >= 0 && !mayFollowHead(step)) return 0;
  walk.head = next;
  walk.isHeadPlural = isPluralNoun(lower) && !PLURAL_MODIFIERS.has(lower);
  return tokens.kind[next] === TokenKind.address ? 0 : 1;
}

/** Whether the noun at `next` still belongs to the phrase whose head was to be the noun before it. */
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
  if (PLURAL_MODIFIERS.has(head)) return isPluralNoun(lower) || !isPluralNoun(head) || !many;
  if (!many && walk.head > 0 && tokens.lower[next] === 'people') return false;
  return true;
}

/** Plurals that stand before another noun: "arms dealers", "sales jobs". */
const PLURAL_MODIFIERS = new Set(
  `arms sports sales news goods savings systems operations communications human women men children
  data people personnel customs drugs weapons jobs rights works security police emergency ones series species
  headquarters economics physics mathematics politics athletics electronics robotics logistics
  states united nations forces`.split(/\s+/),
);

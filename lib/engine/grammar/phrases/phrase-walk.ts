import { isAlsoVerb, isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, TokenKind, spaceBefore } from '../../text/tokens.ts';
import { STATES, SUBJECT_VERBS } from '../lexicon/cues.ts';
import { LIVING, measureOfNoun } from '../lexicon/nouns.ts';
import { PLURAL_MODIFIERS } from '../lexicon/plural-modifiers.ts';
import {
  isObjectNumber,
  nounFollows,
  pairModifies,
  participleModifies,
  pluralFollows,
} from './noun-ahead.ts';
import { overCompound } from './phrase-compound.ts';
import { COLLECTIVES } from './phrase-head.ts';
import { overAnd, overNumber, overPunctuation } from './phrase-joints.ts';
import type { PhrasePlace, Walk } from './phrase-place.ts';
import { DateMark, type Analysis } from '../analysis.ts';

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
  const isDate = tokens.kind[next] !== TokenKind.punctuation && scan.dates[next] === DateMark.date;
  if (isDate && walk.head < 0 && next === place.at) {
    const century = overCentury(scan, next, end);
    if (century > 0) return century;
  }
  if (isStoppedByDate(step)) return 0;
  const tag = tags[next]!;
  const lower = tokens.lower[next]!;
  // "all four such appeals"
  if (lower === 'such' && next === place.at) return nounFollows(scan, next + 1, end) ? 1 : 0;
  // "2,000 farmers own shares"
  if (lower === 'own' && walk.isHeadPlural) return 0;
  if (next > place.at && beginsCell(scan, next)) return 0;
  const compound = overCompound(place, walk, next);
  if (compound !== null) return compound;
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
      if (walk.head >= 0) return overParticipleInside(step);
      if (SUBJECT_VERBS.has(lower) || NEVER_MODIFY.test(lower)) return 0;
      if (participleModifies(scan, next, end)) return 1;
      if (place.isOfWhole === true && tag === P.ing) {
        walk.head = next;
        return 1;
      }
      return place.many && !TOLD_OF.test(lower) && pairModifies(scan, next, end) ? 2 : 0;
    case P.preposition:
      return overNameOf(step);
    case P.possessive:
      if (walk.head < 0 || !nounFollows(scan, next + 1, end)) return 0;
      // Of "six soldiers' murder" the soldiers are the six.
      if (walk.isHeadPlural && place.many && !pluralFollows(scan, next + 1, end)) return 0;
      walk.isHeadPlural = false;
      return 1;
    case P.noun:
    case P.name:
      return overNoun(step);
    default:
      return 0;
  }
}

/** "340 homes last week": a date after the head, or one that no noun can be part of. */
function isStoppedByDate({ place, walk, next }: Step): boolean {
  const { tokens, dates } = place.scan;
  if (dates[next] !== DateMark.date) return false;
  // "12 injured Friday", "voted 17 to 6 Friday to adopt it"
  const isDay = WEEKDAY.test(tokens.lower[next]!);
  if (isDay && (next > place.at || !nounFollows(place.scan, next + 1, place.end))) return true;
  return (
    walk.head >= 0 ||
    tokens.kind[next] === TokenKind.number ||
    /^(?:last|this|next|that|yesterday|today|tonight)$/.test(tokens.lower[next]!)
  );
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "three 19th-century churches", "two 1960s blocks": a date that says what kind of thing. */
function overCentury(scan: Analysis, next: number, end: number): number {
  const { tokens, dates } = scan;
  let past = next;
  while (past < Math.min(end, next + 6) && dates[past] === DateMark.date) past += 1;
  const isPeriod = /^(?:century|s|\d+s)$/.test(tokens.lower[past - 1]!);
  return isPeriod && pluralFollows(scan, past, end) ? past - next : 0;
}

/** Whether another cell of a table begins at token `at`. */
function beginsCell({ document, tokens }: Analysis, at: number): boolean {
  const start = tokens.start[at]!;
  return start - tokens.end[at - 1]! > 0 && document.text[start - 1] === '\t';
}

/** What news says of people without a noun: "12 killed and missing men sought" is rare. */
const TOLD_OF = /^(?:killed|wounded|injured|shot|arrested|detained|hospitalised|hospitalized)$/;

/** Past forms of verbs that take no object, which stand before no noun of theirs. */
const NEVER_MODIFY =
  /^(?:sought|went|came|sat|stood|ran|lay|became|began|got|took|gave|said|knew)$/;

/** "infantry fighting vehicles", "coal mining towns": the plural is still to come. */
function overParticipleInside({ place, walk, next }: Step): number {
  const { scan, end, many, isDirect } = place;
  const { tokens, tags } = scan;
  const head = tokens.lower[walk.head]!;
  if (!many || isDirect !== true || walk.isHeadPlural || COLLECTIVES.has(head)) return 0;
  if (next + 1 >= end || !pluralFollows(scan, next + 1, end)) return 0;
  if (tags[next] === P.past) return MADE_BY.test(tokens.lower[next]!) ? 1 : 0;
  const measure = measureOfNoun(head);
  const isLiving =
    tags[walk.head] === P.name || isPluralNoun(head) || (measure !== null && LIVING.has(measure));
  return !isLiving || ACTIVITIES.test(tokens.lower[next]!) ? 1 : 0;
}

/** "government backed militias", without the hyphen. */
const MADE_BY =
  /^(?:made|built|led|backed|run|owned|held|controlled|based|trained|funded|registered)$/;

/** What people, too, stand before: "infantry fighting vehicles", "human trafficking victims". */
const ACTIVITIES =
  /^(?:fighting|trafficking|smuggling|training|fishing|mining|farming|logging|monitoring|shipping|banking|trading)$/;

/** "12 Bank of England officials", "30 Doctors Without Borders staff": the rest of a name, then a noun. */
function overNameOf({ place, walk, next }: Step): number {
  const { scan, end, many, isDirect } = place;
  const { tokens, tags } = scan;
  const isOpen =
    many &&
    isDirect === true &&
    walk.head === next - 1 &&
    tokens.letterCase[walk.head] === LetterCase.title &&
    tags[walk.head] === P.name;
  if (!isOpen || !/^(?:of|for|without)$/i.test(tokens.lower[next]!)) return 0;
  if (walk.isHeadPlural && tokens.lower[next] === 'of') return 0;
  let at = next + 1;
  while (at < Math.min(end, next + 6)) {
    const isName = tokens.letterCase[at] === LetterCase.title;
    if (!isName && !/^(?:the|and|of)$/.test(tokens.lower[at]!)) break;
    at += 1;
  }
  const isNoun =
    at < end && at > next + 1 && tags[at] === P.noun && tokens.letterCase[at] === LetterCase.lower;
  const isCounted = isNoun && (isPluralNoun(tokens.lower[at]!) || pluralFollows(scan, at, end));
  if (!isCounted && !(isNoun && COLLECTIVES.has(tokens.lower[at]!))) return 0;
  walk.isHeadPlural = false;
  return at - next;
}

function overAdverb({ place, walk, next }: Step): number {
  const after = place.scan.tags[next + 1];
  // "74,000 hourly workers", "40 elderly patients"
  const { tokens } = place.scan;
  const isModifier = tokens.lower[next]!.endsWith('ly') && next === place.at;
  if (isModifier && after === P.noun && place.many && isPluralNoun(tokens.lower[next + 1] ?? ''))
    return 1;
  const goesOn = after === P.adjective || after === P.past || after === P.adverb;
  return walk.head < 0 && goesOn && next + 1 < place.end ? 1 : 0;
}

/** "21 billion comes from the fund": never a plural. */
const NO_PLURALS = new Set(
  'goes comes says becomes seems gets brings belongs consists includes exists depends happens appears knows wants believes'.split(
    ' ',
  ),
);

/** Verbs that are nouns here: "five launches", "ten blog posts", "push-ups". */
function overVerb({ place, walk, next }: Step): number {
  const { tokens } = place.scan;
  const lower = tokens.lower[next]!;
  // Before the plural has come, a verb in -s is a noun.
  const isOpen = walk.head < 0 || !walk.isHeadPlural;
  if (isOpen && place.many && lower.endsWith('s') && lower.length > 3 && !NO_PLURALS.has(lower)) {
    walk.head = next;
    walk.isHeadPlural = true;
    return 1;
  }
  if (walk.head >= 0 || next !== place.at) return 0;
  const isHyphened = tokens.text[next + 1] === '-' && !spaceBefore(tokens, next + 1);
  return isHyphened || isModifier(place, next) ? 1 : 0;
}

/** "counted three stab wounds", "agreed on four equal yearly payments": no verb can stand there. */
function isModifier({ scan, end, many, isDirect }: PhrasePlace, at: number): boolean {
  const { tokens, tags } = scan;
  if (!many || isDirect !== true || !isObjectNumber(tags, at - 1)) return false;
  const isNoun = tags[at + 1] === P.verb && isPluralNoun(tokens.lower[at + 1]!);
  return at + 1 < end && (isNoun || pluralFollows(scan, at + 1, end));
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
  // Of compounds with "people" there are few: not "people police say were there".
  if (head === 'people') return /^(?:smuggl|traffick|carrier|mover)/.test(lower);
  // "100 Rohingya land in Aceh": the name is the plural, and what follows its verb.
  const mayBeVerb = many && place.isDirect === true && isAlsoVerb(lower) && !COLLECTIVES.has(lower);
  if (mayBeVerb && tags[walk.head] === P.name && !nounFollows(scan, next + 1, place.end))
    return false;
  const isName = tags[next] === P.name;
  // "Texas representatives", "United Nations treaties": a capitalised plural is often a name.
  if (tags[walk.head] === P.name && tags[next] === P.noun && isPluralNoun(lower)) return true;
  // "one soldier Tuesday", "a man John": a name does not go on a common noun.
  if (isName && tags[walk.head] === P.noun && tokens.letterCase[next] === LetterCase.title) {
    return tokens.letterCase[walk.head] !== LetterCase.lower;
  }
  if (PLURAL_MODIFIERS.has(head)) {
    return (
      isPluralNoun(lower) ||
      COLLECTIVES.has(lower) ||
      !isPluralNoun(head) ||
      !many ||
      isPluralNext(place.scan, next)
    );
  }
  if (!many && walk.head > 0 && tokens.lower[next] === 'people') return false;
  return true;
}

const isPluralNext = ({ tokens, tags }: Analysis, at: number) =>
  tags[at + 1] === P.noun && isPluralNoun(tokens.lower[at + 1]!);

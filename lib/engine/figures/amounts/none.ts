import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import type { Amount } from './amount.ts';
import { measureOfNoun, headOf } from '../../grammar/lexicon/nouns.ts';
import { cueAfter } from '../measuring/cues/cue-after.ts';
import { type NounPhrase, readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { isCountedBefore, type Stretch } from '../stretch.ts';
import { hasGap } from '../lines/pairs.ts';
import { words } from '../../word-lists.ts';

const TOLL = words('deaths injuries casualties missing detained abducted');
const PERSONS = new Set(['people', 'troops', 'fighters']);
const SURVIVAL = /^(?:survivor|reinforcement)$/;

/** "no casualties", "not a single", "none" under a label: nought of what would be a human toll. */
export function readNone(stretch: Stretch, at: number): Amount | null {
  const { scan, sentence, end } = stretch;
  const lower = stretch.lower[at]!;
  if (lower === 'none') {
    if (stretch.lower[at + 1] === 'of' && isNoneOf(stretch, at + 2))
      return nought(stretch, at, at + 1);
    const isGap = hasGap(stretch, { first: at, numberEnd: at + 1 });
    if (isGap || isNoneCounted(stretch, at)) return nought(stretch, at, at + 1);
    const isCell = sentence.kind === 'item' && at > sentence.firstToken;
    return isCell ? nought(stretch, at, at + 1) : null;
  }
  if (lower === 'not') return readNotOne(stretch, at);
  const phrase = readNounPhrase({ scan, at: at + 1, end, many: true });
  if (phrase === null) return null;
  const measure = measureOfNoun(phrase.head) ?? measureOfNoun(headOf(phrase.head));
  const isToll = measure !== null && (TOLL.has(measure) || SURVIVAL.test(phrase.head));
  return isToll || isUnharmed(stretch, phrase) ? nought(stretch, at, at + 1) : null;
}

/** "no staff were hurt": people, and what did not befall them. */
function isUnharmed(stretch: Stretch, { head, end }: NounPhrase): boolean {
  const measure = measureOfNoun(head) ?? measureOfNoun(headOf(head));
  return measure !== null && PERSONS.has(measure) && cueAfter(stretch, end) !== null;
}

/** "not a single house", "not one soldier", but "not one but two". */
function readNotOne(stretch: Stretch, at: number): Amount | null {
  const { scan, lower, end } = stretch;

  const isSingle = lower[at + 1] === 'a' && lower[at + 2] === 'single';
  if (isSingle) return nought(stretch, at, at + 3);
  if (lower[at + 1] !== 'one') return null;
  const phrase = readNounPhrase({ scan, at: at + 2, end, many: false });
  const isCounted = phrase !== null && !phrase.isPlural;
  return isCounted ? nought(stretch, at, at + 2) : null;
}

/** "none of the 64 passengers was hurt": nought of those to whom it did not happen. */
function isNoneOf(stretch: Stretch, at: number): boolean {
  const { scan, tags, end } = stretch;
  let from = at;
  while (from < end && from < at + 4 && (tags[from] === P.determiner || tags[from] === P.number))
    from += 1;
  const phrase = readNounPhrase({ scan, at: from, end, many: true });
  return phrase !== null && isUnharmed(stretch, phrase);
}

/** "there are none", "none were killed", "none involving a lorry", after a number that counted some. */
function isNoneCounted(stretch: Stretch, at: number): boolean {
  const { lower, tags, sentence, end } = stretch;
  const before = at > sentence.firstToken ? lower[at - 1]! : 'and';
  const next = at + 1 < end ? lower[at + 1]! : '.';
  if (IDIOM_AFTER.test(next)) return false;
  const isThere = /^(?:is|are|was|were|been|be)$/.test(before);
  const opens =
    tags[at - 1] === P.punctuation || /^(?:and|but|or|though|although|while)$/.test(before);
  const isSaid =
    opens &&
    (tags[at + 1] === P.auxiliary ||
      tags[at + 1] === P.past ||
      tags[at + 1] === P.ing ||
      /^(?:in|on|from|during|since|involving|this|last)$/.test(next));
  const verb = PARTICLE.test(before) ? at - 2 : at - 1;
  const isObject =
    (tags[verb] === P.past || /^(?:has|have|had)$/.test(before)) && /^[.,;]$/.test(next);
  return (isThere || isSaid || isObject) && isCountedBefore(stretch, at);
}

/** "took in none", "picked up none". */
const PARTICLE = /^(?:in|up|on|over|out|off|down)$/;
const IDIOM_AFTER = /^(?:other|but|too|the|of|so|quite|-)$/;

function nought({ tokens }: Stretch, first: number, end: number): Amount {
  return {
    first,
    end,
    numberEnd: end,
    number: { start: tokens.start[first]!, end: tokens.end[end - 1]! },
    value: 0,
    low: null,
    high: null,
    vague: false,
    form: 'none',
    hasScale: false,
    unit: null,
    isMoney: false,
    guessedUnit: false,
    change: null,
    hyphen: false,
  };
}

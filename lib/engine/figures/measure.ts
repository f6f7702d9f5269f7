import { PartOfSpeech } from '../text/parts-of-speech.ts';
import { spaceBefore } from '../text/tokens.ts';
import { NOUN_CUES, PATIENT_VERBS, STATES, SUBJECT_VERBS } from './lexicon/cues.ts';
import { DateMark, type Stretch } from './scan.ts';
import type { Measure } from './value.ts';

const P = PartOfSpeech;

/** What the clause does to those who are counted, and the word that says so. */
export interface Cue {
  readonly measure: Measure;
  readonly word: string;
  /** Whether it stands right at the figure, nothing between. */
  readonly isClose: boolean;
}

const BE = new Set(
  'be is are was were been being am get got gets getting become became'.split(' '),
);
const HAVE = new Set(['have', 'has', 'had', 'having']);

/** Participles and adjectives between the counted and what happened to them. */
const REPORTING = new Set(
  `reported believed feared confirmed presumed said known thought listed found declared pronounced
  assumed considered estimated remain remained remains remaining left lay lying went go gone going still
  officially also seriously badly critically slightly severely fatally gravely brutally reportedly later
  shot burned burnt trampled beaten stabbed allegedly summarily recently apparently already likely
  immediately lightly presumably fallen fell taken into in`.split(/\s+/),
);

const FARTHEST_RIGHT = 22;
const FARTHEST_LEFT = 16;

/** Looks right from the end of the counted phrase: "were killed", "died", "feared dead". */
export function cueAfter(stretch: Stretch, at: number): Cue | null {
  const { scan, end } = stretch;
  const { tokens, tags } = scan;
  const stop = Math.min(end, at + FARTHEST_RIGHT);
  let passive = false;
  let sawAuxiliary = false;
  let relative = false;
  for (let index = at; index < stop; index += 1) {
    const lower = tokens.lower[index]!;
    const tag = tags[index]!;
    const close = index === at;
    if (
      lower === '.' ||
      lower === ';' ||
      lower === ':' ||
      lower === '!' ||
      lower === '?' ||
      lower === '•'
    )
      return null;
    if (lower === "'" || lower === '’' || tag === P.possessive) {
      if (!close) continue;
      const noun = NOUN_CUES.get(tokens.lower[index + 1] ?? '');
      return noun === undefined
        ? null
        : { measure: noun, word: tokens.lower[index + 1]!, isClose: true };
    }
    if (lower === 'who' || lower === 'which' || lower === 'that') {
      if (lower === 'that' && !close) return null;
      relative = true;
      continue;
    }
    const isHomes = /^(?:homes?|houses?|villages?)$/;
    if (lower === 'from' && close) {
      const at = /^(?:their|its)$/.test(tokens.lower[index + 1] ?? '') ? index + 2 : index + 1;
      if (isHomes.test(tokens.lower[at] ?? ''))
        return { measure: 'displaced', word: 'from their homes', isClose: true };
    }
    if (
      lower === 'lost' &&
      tokens.lower[index + 1] === 'their' &&
      isHomes.test(tokens.lower[index + 2] ?? '')
    ) {
      return { measure: 'displaced', word: 'lost their homes', isClose: close };
    }
    const state = STATES.get(lower);
    if (
      state !== undefined &&
      (close || passive || sawAuxiliary || REPORTING.has(tokens.lower[index - 1]!))
    ) {
      const isModifier = index + 1 < end && tags[index + 1] === P.noun && !passive;
      if (!isModifier) return { measure: state, word: lower, isClose: close };
    }
    const subject = SUBJECT_VERBS.get(lower);
    if (subject !== undefined) return { measure: subject, word: lower, isClose: close };
    const patient = PATIENT_VERBS.get(lower);
    if (patient !== undefined && (tag === P.past || tag === P.adjective)) {
      if (passive) return { measure: patient, word: lower, isClose: false };
      if (sawAuxiliary) return null;
      return hasObject(stretch, index + 1)
        ? null
        : { measure: patient, word: lower, isClose: close };
    }
    if (tag === P.auxiliary) {
      if (BE.has(lower)) passive = true;
      else if (
        !HAVE.has(lower) &&
        lower !== 'will' &&
        lower !== 'may' &&
        lower !== 'might' &&
        lower !== 'could'
      )
        return null;
      sawAuxiliary = true;
      continue;
    }
    if (
      (lower === 'taken' || lower === 'held') &&
      (tokens.lower[index + 1] === 'hostage' || tokens.lower[index + 1] === 'captive')
    ) {
      return { measure: 'abducted', word: `${lower} ${tokens.lower[index + 1]!}`, isClose: close };
    }
    if (lower === 'taken' && tokens.lower[index + 1] === 'prisoner')
      return { measure: 'detained', word: lower, isClose: close };
    if (lower === 'shot' && passive) return { measure: 'deaths', word: lower, isClose: close };
    if ((lower === 'forced' || lower === 'driven') && (passive || close)) {
      const flight =
        /^(?:to|from|out)$/.test(tokens.lower[index + 1] ?? '') &&
        /^(?:flee|their|leave|homes|of|evacuate)$/.test(tokens.lower[index + 2] ?? '');
      if (flight) return { measure: 'displaced', word: lower, isClose: close };
    }
    if (lower === 'reached' && !passive && tags[index + 1] === P.determiner) return null;
    if (REPORTING.has(lower) || tag === P.adverb || tag === P.to) continue;
    if (tag === P.verb || tag === P.past || tag === P.ing) {
      if (relative) relative = false;
      const isModifier = tags[index + 1] === P.noun && !sawAuxiliary && tag !== P.verb;
      if (isModifier || (tag === P.past && !sawAuxiliary && tags[index + 1] === P.preposition))
        continue;
      return null;
    }
    if (tag === P.conjunction && lower !== 'and' && lower !== 'or') return null;
    if (lower === 'and' && (isVerbTag(tags[index + 1]) || tags[index + 1] === P.pronoun))
      return null;
  }
  return null;
}

const isVerbTag = (tag: number | undefined) =>
  tag === P.verb || tag === P.past || tag === P.auxiliary;

/** Whether an object begins here, so that what stands before is the doer: "two gunmen killed 40". */
function hasObject({ scan, end }: Stretch, at: number): boolean {
  if (at >= end) return false;
  const { tags, dates, tokens } = scan;
  if (dates[at] === DateMark.date) return false;
  const tag = tags[at];
  if (tokens.lower[at] === 'that' || tokens.lower[at] === 'no') return false;
  return (
    tag === P.determiner ||
    tag === P.noun ||
    tag === P.name ||
    tag === P.number ||
    tag === P.pronoun ||
    (tag === P.adjective && tags[at + 1] !== P.punctuation) ||
    tokens.lower[at] === 'about' ||
    (tokens.lower[at] === 'at' && tokens.lower[at + 1] === 'least')
  );
}

/** Looks left from the hedge: "killing", "death toll of", "murder of … and". */
export function cueBefore(stretch: Stretch, before: number): Cue | null {
  const { scan, sentence } = stretch;
  const { tokens, tags } = scan;
  const least = Math.max(sentence.firstToken, before - FARTHEST_LEFT);
  let coordinated = false;
  let crossedNoun = false;
  for (let index = before - 1; index >= least; index -= 1) {
    const lower = tokens.lower[index]!;
    const tag = tags[index]!;
    const close = index === before - 1;
    if (
      lower === ';' ||
      lower === ':' ||
      lower === '.' ||
      lower === '•' ||
      lower === 'that' ||
      lower === 'who' ||
      lower === 'which'
    )
      return null;
    if (
      lower === 'and' ||
      lower === ',' ||
      lower === 'or' ||
      lower === '[' ||
      lower === 'including' ||
      lower === 'as'
    ) {
      coordinated = true;
      continue;
    }
    const patient = PATIENT_VERBS.get(lower);
    const isVerb = tag === P.past || tag === P.ing || tag === P.verb;
    if (patient !== undefined && isVerb) {
      if (crossedNoun && !coordinated) return null;
      return isActive(stretch, index) ? { measure: patient, word: lower, isClose: close } : null;
    }
    if (
      (lower === 'lost' || lower === 'losing' || lower === 'shot' || lower === 'shooting') &&
      (!crossedNoun || coordinated)
    ) {
      return isActive(stretch, index) ? { measure: 'deaths', word: lower, isClose: close } : null;
    }
    const noun = NOUN_CUES.get(lower);
    if (noun !== undefined && (tag === P.noun || STATES.has(lower))) {
      const next = tokens.lower[index + 1];
      if (index + 1 === before || AFTER_NOUN_CUE.has(next ?? '') || TOLL_VERBS.has(next ?? '')) {
        return { measure: noun, word: lower, isClose: close };
      }
      crossedNoun = true;
      continue;
    }
    if (isVerb || tag === P.auxiliary) {
      // "the toll rose to 41", "brings the toll to 41": verbs between the noun and its number.
      if (!TOLL_VERBS.has(lower)) return null;
      continue;
    }
    if (tag === P.noun || tag === P.name || tag === P.pronoun) crossedNoun = true;
    if (
      tag === P.preposition &&
      lower !== 'of' &&
      lower !== 'by' &&
      lower !== 'at' &&
      lower !== 'from' &&
      lower !== 'in' &&
      lower !== 'than' &&
      !coordinated
    ) {
      if (lower !== 'over' && lower !== 'up' && lower !== 'about' && lower !== 'around')
        return null;
    }
  }
  return null;
}

const AFTER_NOUN_CUE = new Set('of to at from among rise in'.split(' '));

const TOLL_VERBS = new Set(
  'rose risen rises climbed climbs climb stood stands stand reached reaches reach was is has had been bringing brings brought put puts increased passed exceeded rising hit hits jumped grew'.split(
    ' ',
  ),
);

/** A past form is active unless a form of "be" stands before it; reduced passives take "by" or nothing. */
function isActive({ scan, sentence }: Stretch, at: number): boolean {
  const { tokens, tags } = scan;
  if (tags[at] !== P.past) return true;
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - 4); index -= 1) {
    const lower = tokens.lower[index]!;
    if (BE.has(lower)) return false;
    if (tags[index] === P.auxiliary) return true;
    if (tags[index] !== P.adverb) return true;
  }
  return true;
}

/** Tokens of the label before a colon in a list line or table: "Homes destroyed: 2,140". */
export interface Label {
  readonly first: number;
  readonly end: number;
}

const MOST_LABEL = 8;

/** The label of the line or of its part after `;`; null when the token is not in such a line. */
export function labelBefore({ scan, sentence }: Stretch, at: number): Label | null {
  const { tokens } = scan;
  const least = Math.max(sentence.firstToken, at - 24);
  for (let index = at - 1; index >= least; index -= 1) {
    const text = tokens.text[index]!;
    if (text === ';') return null;
    if (
      text !== ':' &&
      text !== '\t' &&
      text !== '|' &&
      !(text === '–' && sentence.kind === 'item' && index > sentence.firstToken + 1)
    )
      continue;
    let first = index;
    while (first > sentence.firstToken && index - first < MOST_LABEL) {
      const before = tokens.text[first - 1]!;
      if (
        before === ';' ||
        before === '•' ||
        before === '.' ||
        before === '*' ||
        before === '·' ||
        before === '('
      )
        break;
      if (before === '-' && first - 1 === sentence.firstToken) break;
      if (before === '–' && spaceBefore(tokens, first)) break;
      first -= 1;
    }
    return first < index ? { first, end: index } : null;
  }
  return null;
}

/** What a label says about what is counted under it. */
export function cueInLabel({ scan }: Stretch, { first, end }: Label): Cue | null {
  const { tokens } = scan;
  for (let index = first; index < end; index += 1) {
    const lower = tokens.lower[index]!;
    const measure = STATES.get(lower) ?? PATIENT_VERBS.get(lower) ?? NOUN_CUES.get(lower);
    if (measure !== undefined) return { measure, word: lower, isClose: true };
  }
  return null;
}

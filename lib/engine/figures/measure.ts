import { PartOfSpeech } from '../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../text/tokens.ts';
import {
  ARRIVALS,
  FLIGHT,
  NOUN_CUES,
  PATIENT_VERBS,
  STATES,
  SUBJECT_VERBS,
  WEAK_VERBS,
} from './lexicon/cues.ts';
import { expressionsFrom } from './lexicon/expressions.ts';
import { DateMark, type Scan, type Stretch } from './scan.ts';
import type { Measure } from './value.ts';

const P = PartOfSpeech;

/** What the clause does to those who are counted, and the word that says so. */
export interface Cue {
  readonly measure: Measure;
  readonly word: string;
  /** Whether it stands right at the figure, nothing between. */
  readonly isClose: boolean;
  /** Set for words that say it only of people: "held nine rebels", not "held nine rallies". */
  readonly isWeak?: boolean;
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
  let inside = false;
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
      if ((lower === 'that' && !close) || inside) return null;
      relative = true;
      continue;
    }
    const said = readExpression(stretch, index, {
      passive,
      close: close || REPORTING.has(tokens.lower[index - 1]!),
    });
    if (said !== null)
      return {
        ...said,
        isClose: close,
        isWeak: said.measure !== 'deaths' && said.measure !== 'missing',
      };
    const arrives = ARRIVALS.has(lower) && (tag === P.past || tag === P.verb || tag === P.ing);
    const isCrossing = lower === 'crossed' && tokens.lower[index + 1] === 'into';
    if (arrives && !passive && (isCrossing || tellsOfFlight(stretch)))
      return { measure: 'displaced', word: lower, isClose: close, isWeak: true };
    if (inside && tag === P.number) return null;
    const state = STATES.get(lower);
    if (
      state !== undefined &&
      (close ||
        passive ||
        sawAuxiliary ||
        REPORTING.has(tokens.lower[index - 1]!) ||
        isLeft(stretch, at, index))
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
    const weak = WEAK_VERBS.get(lower);
    if (
      weak !== undefined &&
      tag === P.past &&
      (passive || close) &&
      !/^(?:out|on|off|firm|up)$/.test(tokens.lower[index + 1] ?? '') &&
      !hasObject(stretch, index + 1)
    )
      return { measure: weak, word: lower, isClose: close, isWeak: true };
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
      if (inside && tag === P.verb) return null;
      // "who were guarding the house", "travelling in a bus": the main verb is still to come.
      if (relative || (close && tag === P.ing && stretch.scan.tags[index - 1] !== P.number)) {
        relative = false;
        inside = true;
        passive = false;
        sawAuxiliary = false;
        continue;
      }
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

/** "left one guard and six prisoners dead": the state at the end holds for the whole list. */
function isLeft({ scan, sentence }: Stretch, at: number, state: number): boolean {
  const { tokens, tags } = scan;
  if (tags[state - 1] !== P.noun && tags[state - 1] !== P.name) return false;
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - 10); index -= 1) {
    if (/^(?:left|leaves?|leaving)$/.test(tokens.lower[index]!)) return true;
    if (tokens.lower[index] === ';') return false;
  }
  return false;
}

/** Whether the sentence tells what people run from. */
function tellsOfFlight({ scan, sentence }: Stretch): boolean {
  const stop = Math.min(sentence.endToken, sentence.firstToken + 80);
  for (let index = sentence.firstToken; index < stop; index += 1) {
    if (FLIGHT.has(scan.tokens.lower[index]!)) return true;
  }
  return isAboutFlight(scan);
}

const ABOUT_FLIGHT = /^(?:refugees?|fled|flee|fleeing|refuge|displaced|asylum)$/;
const aboutFlight = new WeakMap<Scan, boolean>();

/** Whether the text as a whole is of people in flight, so that those who arrive are. */
function isAboutFlight(scan: Scan): boolean {
  let is = aboutFlight.get(scan);
  if (is === undefined) {
    is = scan.tokens.lower.some((lower) => ABOUT_FLIGHT.test(lower));
    aboutFlight.set(scan, is);
  }
  return is;
}

/** Verbs in front of these mean something only of those they are done to: "moved out", "held in jail". */
const NEEDS_PASSIVE =
  /^(?:moved|bused|bussed|ferried|airlifted|taken|relocated|transferred|led|brought|shifted|sent|driven|ordered|told|forced|advised|asked|urged|rushed|flown|admitted|carried|transported|evacuated|held|kept|seized|treated|rounded|locked|swept|washed|rendered|made|burned|burnt|beaten|crushed|hacked|shot)$/;

/** The expression of several words that begins at `at`. */
function readExpression(
  { scan, end }: Stretch,
  at: number,
  { passive, close }: { passive: boolean; close: boolean },
): { measure: Measure; word: string } | null {
  const { tokens, tags } = scan;
  const lower = tokens.lower[at]!;
  const isPreposition = tags[at] === P.preposition || tags[at] === P.to;
  if (isPreposition && !close && !passive) return null;
  if (NEEDS_PASSIVE.test(lower) && !passive && !close) return null;
  for (const { words, measure } of expressionsFrom(lower)) {
    let next = at + 1;
    let fits = true;
    for (let word = 1; word < words.length && fits; word += 1) {
      let skipped = 0;
      while (skipped < 2 && next < end && !words[word]!.has(tokens.lower[next]!)) {
        const tag = tags[next]!;
        const isSmall =
          tag === P.determiner ||
          tag === P.adjective ||
          tag === P.noun ||
          tag === P.name ||
          tag === P.number;
        if (!isSmall) break;
        next += 1;
        skipped += 1;
      }
      fits = next < end && words[word]!.has(tokens.lower[next]!);
      next += 1;
    }
    if (fits) return { measure, word: tokens.lower.slice(at, next).join(' ') };
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
  let companion = false;
  let crossedNoun = false;
  const among = cueOfGroup(stretch, before);
  if (among !== null) return among;
  for (let index = before - 1; index >= least; index -= 1) {
    const lower = tokens.lower[index]!;
    const tag = tags[index]!;
    // "killing all six gunmen who had held them"
    const close =
      index === before - 1 || (index === before - 2 && tokens.lower[index + 1] === 'all');
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
    if (lower === 'with' && /^(?:along|together)$/.test(tokens.lower[index - 1] ?? '')) {
      coordinated = true;
      companion = true;
      continue;
    }
    const state = companion ? STATES.get(lower) : undefined;
    if (state !== undefined) return { measure: state, word: lower, isClose: false };
    const patient = PATIENT_VERBS.get(lower);
    const isVerb = tag === P.past || tag === P.ing || tag === P.verb;
    const isJoined = /^(?:and|to|,)$/.test(tokens.lower[index - 1] ?? '');
    const isDoing = isVerb || (close && (lower.endsWith('ing') || isJoined));
    if (patient !== undefined && isDoing) {
      if (crossedNoun && !coordinated) return null;
      const isDone = companion || isActive(stretch, index) || isCompanion(stretch, index);
      return isDone ? { measure: patient, word: lower, isClose: close } : null;
    }
    const weak = WEAK_VERBS.get(lower);
    if (
      weak !== undefined &&
      (isVerb || tag === P.noun || (lower === 'free' && tags[index - 1] === P.noun)) &&
      (close || tokens.lower[index + 1] === 'over')
    ) {
      const isDone = tag === P.past && !isActive(stretch, index);
      if (!isDone && !(weak === 'injuries' && tag === P.noun))
        return { measure: weak, word: lower, isClose: true, isWeak: true };
    }
    if (
      (lower === 'lost' || lower === 'losing' || lower === 'shot' || lower === 'shooting') &&
      (!crossedNoun || coordinated)
    ) {
      if (tokens.lower[index + 1] === 'at') return null;
      return isActive(stretch, index) ? { measure: 'deaths', word: lower, isClose: close } : null;
    }
    if (lower === 'lives' && tokens.lower[index + 1] === 'of' && isTaken(stretch, index))
      return { measure: 'deaths', word: lower, isClose: true };
    const noun = NOUN_CUES.get(lower);
    if (noun !== undefined && (tag === P.noun || STATES.has(lower))) {
      const next = tokens.lower[index + 1];
      if (index + 1 === before || AFTER_NOUN_CUE.has(next ?? '') || TOLL_VERBS.has(next ?? '')) {
        const isOf = index + 2 === before && next === 'of' && !STATES.has(lower);
        return { measure: noun, word: lower, isClose: close || isOf };
      }
      crossedNoun = true;
      continue;
    }
    const isModifier =
      tag === P.past &&
      tags[index + 1] === P.noun &&
      (tags[index - 1] === P.number ||
        tags[index - 1] === P.determiner ||
        tags[index - 1] === P.adjective);
    if (isModifier) continue;
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
      !(lower === 'with' && isTakenWith(stretch, index)) &&
      !coordinated
    ) {
      if (lower !== 'over' && lower !== 'up' && lower !== 'about' && lower !== 'around')
        return null;
    }
  }
  return null;
}

/** "claimed the lives of 100 people", not "changed the lives of". */
function isTaken({ scan, sentence }: Stretch, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - 3); index -= 1) {
    if (/^(?:claim|cost|took|tak|end)/.test(scan.tokens.lower[index]!)) return true;
  }
  return false;
}

const GROUP_VERBS = new Set(
  'were was are is include includes included including comprised'.split(' '),
);

/** "Among those killed were three nurses", "The dead include two children". */
function cueOfGroup({ scan, sentence }: Stretch, before: number): Cue | null {
  const { tokens, tags } = scan;
  const verb = tokens.lower[before - 1] ?? '';
  if (!GROUP_VERBS.has(verb) || before - 1 < sentence.firstToken) return null;
  const isForm = tags[before - 1] === P.auxiliary;
  for (let index = before - 2; index >= Math.max(sentence.firstToken, before - 10); index -= 1) {
    const lower = tokens.lower[index]!;
    if (/^[.;:]$/.test(lower)) return null;
    const measure =
      lower === 'victims' || lower === 'victim'
        ? 'deaths'
        : (STATES.get(lower) ?? (tags[index] === P.past ? PATIENT_VERBS.get(lower) : undefined));
    if (measure === undefined) continue;
    const front = tokens.lower[index - 1] ?? '';
    if (!/^(?:the|those|people|them|and|,)$/.test(front)) return null;
    const hasAmong = tokens.lower
      .slice(Math.max(sentence.firstToken, index - 5), index)
      .includes('among');
    if (isForm && !hasAmong) return null;
    return { measure, word: lower, isClose: true };
  }
  return null;
}

const AFTER_NOUN_CUE = new Set('of to at from among rise in'.split(' '));

const TOLL_VERBS = new Set(
  'rose risen rises climbed climbs climb stood stands stand reached reaches reach was is has had been bringing brings brought put puts increased passed exceeded rising hit hits jumped grew'.split(
    ' ',
  ),
);

function isCompanion({ scan }: Stretch, at: number): boolean {
  const { lower } = scan.tokens;
  return (
    lower[at + 1] === 'with' ||
    (/^(?:along|together)$/.test(lower[at + 1] ?? '') && lower[at + 2] === 'with')
  );
}

/** "kidnapped with his two nephews", "killed along with": the companions share it. */
function isTakenWith({ scan, sentence }: Stretch, at: number): boolean {
  const { tokens } = scan;
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - 3); index -= 1) {
    const lower = tokens.lower[index]!;
    if (PATIENT_VERBS.has(lower)) return true;
    if (lower !== 'along' && lower !== 'together') return false;
  }
  return false;
}

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
  const led = labelOfLeaders(scan, at);
  if (led !== null) return led;
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
      if (before === ',' && tokens.kind[first - 2] === TokenKind.number) break;
      if (before === '-' && first - 1 === sentence.firstToken) break;
      if (before === '–' && spaceBefore(tokens, first)) break;
      first -= 1;
    }
    return first < index ? { first, end: index } : null;
  }
  return null;
}

/** Dots and their like that lead from a label to its number. */
export const LEADER = /^(?:\.+|…+|_+|·+)$/;

/** "Homes lost ..... 300": dots lead from the label to the number that closes the line. */
function labelOfLeaders({ tokens, document }: Scan, at: number): Label | null {
  const isNewLine = (token: number) =>
    token <= 0 || document.text.slice(tokens.end[token - 1], tokens.start[token]).includes('\n');
  let end = at;
  let dots = 0;
  while (end > 0 && LEADER.test(tokens.text[end - 1]!) && !isNewLine(end)) {
    end -= 1;
    dots += tokens.text[end]!.length;
  }
  // A single dot that closes a sentence stands right at its last word.
  if (dots === 0 || isNewLine(end) || (dots < 3 && !spaceBefore(tokens, end))) return null;
  let first = end;
  while (end - first < MOST_LABEL && !isNewLine(first)) first -= 1;
  if (!isNewLine(first)) {
    first -= 1;
    if (!isNewLine(first)) return null;
  }
  return first < end ? { first, end } : null;
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

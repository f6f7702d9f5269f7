import { DateMark } from '../../../grammar/analysis.ts';
import { PATIENT_VERBS, STATES } from '../../../grammar/lexicon/cues.ts';
import type { Measure } from '../../../measure.ts';
import { tagIn, PartOfSpeech as P } from '../../../text/parts-of-speech.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { words } from '../../../word-lists.ts';
import { DISEASES } from '../../lexicon/expressions.ts';
import type { Stretch } from '../../stretch.ts';
import { hasWord, wordsIn } from '../../stretch.ts';

/** Forms of "be", "get" and "become", after which a participle is passive. */
export const BE = words('be is are was were been being am get got gets getting become became');

/** A past form is active unless a form of "be" stands before it; reduced passives take "by" or nothing. */
export function isActive({ tokens, tags, sentence }: Stretch, at: number): boolean {
  let index = at - 1;
  while (index > Math.max(sentence.firstToken, at - 4) && tags[index] === P.adverb) index -= 1;
  return tags[at] !== P.past || !BE.has(tokens.lower[index] ?? '');
}

const OPENS_OBJECT = tagIn(P.determiner, P.noun, P.name, P.number, P.pronoun);

/** Whether an object begins here, so that what stands before is the doer: "two gunmen killed 40". */
export function hasObject({ lower, tags, dates, end }: Stretch, at: number): boolean {
  if (at >= end) return false;

  if (dates[at] === DateMark.date) return false;
  if (OPENS_OBJECT(tags[at])) return true;
  return lower[at] === 'at' && lower[at + 1] === 'least';
}

/** "fatally wounded", "mortally hurt": dead of it. */
export function graver({ lower }: Stretch, at: number, measure: Measure): Measure {
  if (measure !== 'injuries') return measure;
  return /^(?:fatally|mortally)$/.test(lower[at - 1] ?? '') ? 'deaths' : measure;
}

const HARMED = new Set<Measure>(['deaths', 'injuries', 'missing']);

/** "killed or wounded", "dead and injured", "dead or missing": one number for both. */
export function joinedAfter({ lower, end }: Stretch, at: number, measure: Measure): Measure {
  const joint = lower[at + 1] ?? '';
  if (at + 2 >= end || (joint !== 'or' && joint !== 'and')) return measure;
  return both(measure, measureOfWord(lower[at + 2]!));
}

/** "killed or wounded 40", "killing or wounding": the word two before says the rest. */
export function joinedBefore({ lower }: Stretch, at: number, measure: Measure): Measure {
  const joint = lower[at - 1] ?? '';
  if (joint !== 'or' && joint !== 'and') return measure;
  return both(measure, PATIENT_VERBS.get(lower[at - 2] ?? ''));
}

const measureOfWord = (lower: string): Measure | undefined =>
  STATES.get(lower) ?? PATIENT_VERBS.get(lower);

function both(one: Measure, other: Measure | undefined): Measure {
  if (other === undefined || other === one) return one;
  return HARMED.has(one) && HARMED.has(other) ? 'casualties' : one;
}

const FARTHEST = 12;

/** "admitted nine with cholera": whether they are treated for a disease. */
export const isOfDisease = (stretch: Stretch, from: number): boolean =>
  hasWord(wordsIn(stretch, from, from + FARTHEST), DISEASES);

/** What else is lost: "net loss", "insured losses", "job losses", "weight loss". */
const OF_THINGS =
  /^(?:net|operating|pre-tax|pretax|tax|insured|insurance|quarterly|annual|yearly|diluted|basic|financial|trading|economic|underlying|adjusted|full-year|half-year|interim|reported|job|jobs|staff|weight|heat|hearing|memory|hair|blood|water|crop|livestock|power|energy|market|credit|loan|business|investment|currency|property|habitat|forest|biodiversity|seat|revenue|income|production|output|comprehensive|attributable|core|paper)$/;
const BUSINESS =
  /^(?:profits?|revenues?|shares?|shareholders?|quarter|turnover|sales|insurers?|earnings|dividends?|firm|company|airline|bank|lender|retailer|group|investors?|fiscal)$/;
const REACH = 12;

/** Whether the "loss" or "losses" at token `at` may be one of lives: no word makes it one of things or sums. */
export function isLossOfLife({ lower }: Tokens, at: number): boolean {
  if (OF_THINGS.test(lower[at - 1] ?? '')) return false;
  return !hasWord(lower.slice(Math.max(0, at - REACH), at + REACH), BUSINESS);
}

/** Whether the word is one that is said of lives and of sums. */
export const isLoss = (lower: string): boolean => lower === 'loss' || lower === 'losses';

/** Participles and adjectives between the counted and what happened to them. */
export const REPORTING = words(`
  reported believed feared confirmed presumed said known thought listed found declared pronounced
  assumed considered estimated remain remained remains remaining left lay lying went go gone going
  still officially also seriously badly critically slightly severely fatally gravely brutally
  reportedly later shot burned burnt trampled beaten stabbed allegedly summarily recently
  apparently already likely immediately lightly presumably fallen fell taken into in
`);

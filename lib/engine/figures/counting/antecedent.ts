import { isLiving, LIVING } from '../../grammar/lexicon/nouns.ts';
import { type NounPhrase, readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import type { Measure } from '../../measure.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { words } from '../../word-lists.ts';
import { type Figure, type Measured, sizeOf } from '../figure.ts';
import type { Cue } from '../measuring/cues/cue.ts';
import type { Stance } from './stance.ts';

/** "nine of them", "of whom 38", "including three children": part of the figure before. */
export function isPartOfPrevious(
  { stretch: { lower }, first, amount }: Figure,
  previous: Measured | null,
): boolean {
  if (previous === null) return false;

  // "nine dead, five of them Greeks"
  if (lower[amount.end] === 'of' && lower[amount.end + 1] === 'them') return true;
  const before = lower[first - 1] ?? '';
  const beforeThat = lower[first - 2] ?? '';
  if (before === 'including' || before === 'among') return true;
  if (before === 'from' && (beforeThat === 'up' || beforeThat === 'down')) return true;
  if (before === 'which') return beforeThat === 'of';
  if (before === 'them' || before === 'whom') return beforeThat === 'of' || beforeThat === 'among';
  return (before === 'were' || before === 'was' || before === 'are') && lower[first - 2] === 'whom';
}

const MOST_BACK = 4;
/** "12 were children": the noun after the verb, when it is one of people. */
export function predicateOf({
  stretch: { scan, lower, tags, end: stop },
  end,
  amount,
}: Figure): NounPhrase | null {
  let at = end;
  while (at < end + 3 && /^(?:of|them|these|those|whom)$/.test(lower[at] ?? '')) at += 1;
  if (!/^(?:were|are|was|is)$/.test(lower[at] ?? '') || at + 1 >= stop) return null;
  at += 1;
  while (
    at < stop &&
    /^(?:all|mostly|mainly|either|women|both)$/.test(lower[at]!) &&
    tags[at] !== P.noun
  )
    at += 1;
  const phrase = readNounPhrase({ scan, at, end: stop, many: amount.value !== 1 });
  if (phrase === null || phrase.isState || !phrase.isPlural) return null;
  return isLiving(phrase.head) ? phrase : null;
}

/** What is only said of people, so that it cannot be said of the trucks before. */
const OF_PEOPLE =
  /^(?:killed|died|dead|wounded|injured|arrested|detained|hurt|missing|hospitali[sz]ed|drowned|perished|fled|charged|jailed|murdered|executed|kidnapped|abducted|captured|unaccounted|homeless|fatalities|killing|wounding|injuring)$/;

const THINGS: ReadonlySet<string> = words(`
  other buildings vehicles attacks cases votes money percent weight area distance duration
`);

/** Whether what the clause says may be said of what the figure before counts. */
function maySay(cue: Cue | null, main: Measured): boolean {
  return cue === null || !THINGS.has(main.measure) || !OF_PEOPLE.test(cue.word);
}

/** The figure before that a headless number may count the same as: the last that counts, two sentences back at most. */
export function antecedentOf(
  figure: Figure,
  earlier: readonly Measured[],
  { cue, stance }: { readonly cue: Cue | null; readonly stance: Exclude<Stance, null> },
): Measured | null {
  const at = sentenceOf(figure);
  const alike = stance === 'restated' ? likestInSentence(figure, earlier) : null;
  if (alike !== null) return alike;
  let smaller: Measured | null = null;
  for (const candidate of lastOf(earlier)) {
    const distance = at - sentenceOf(candidate);
    if (distance > (stance === 'restated' ? 2 : 1)) break;
    if (!fits(figure, candidate, stance) || !maySay(cue, candidate)) continue;
    // "14,820 dwellings in ten provinces. In 312 nobody answered.": of ten there are no 312.
    const isPart = stance === 'subject' && !LIVING.has(candidate.measure);
    if (!isPart || sizeOf(candidate) >= sizeOf(figure)) return candidate;
    smaller ??= candidate;
  }
  return smaller;
}

/** The last few, the nearest first. */
const lastOf = (earlier: readonly Measured[]): Measured[] => earlier.slice(-MOST_BACK).reverse();

/** "downed 65 drones over eight regions, a figure revised from 81": of two in the sentence the one of like size. */
function likestInSentence(figure: Figure, earlier: readonly Measured[]): Measured | null {
  const here = lastOf(earlier).filter(
    (candidate) =>
      sentenceOf(candidate) === sentenceOf(figure) && fits(figure, candidate, 'restated'),
  );
  if (here.length < 2 || sizeOf(figure) <= 0) return null;
  const distance = (one: Figure) => Math.abs(Math.log(sizeOf(one) / sizeOf(figure)));
  return here.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

const sentenceOf = ({ stretch: { tokens }, amount }: Figure): number =>
  tokens.sentence[amount.first]!;

/** What "31 more", "of them 12", "up from 4.4 million" point at: the last that counts, no things for what befalls people. */
export function pointedAt(
  figure: Figure,
  earlier: readonly Measured[],
  cue: Cue | null,
): Measured | null {
  for (const candidate of lastOf(earlier)) {
    if (sentenceOf(figure) - sentenceOf(candidate) > 1) break;
    if (!isUnlike(figure, candidate) && maySay(cue, candidate)) return candidate;
  }
  const last = earlier.at(-1) ?? null;
  return last !== null && figure.unit === null && isLength(last) ? null : last;
}

const isUnlike = (figure: Figure, candidate: Measured): boolean =>
  candidate.unit !== null && figure.unit === null;

/** "A bore of 12.7 millimetres. There were nine others.": no millimetres. */
const isLength = ({ unit }: Figure): boolean =>
  unit !== null && /^(?:distance|area|age)$/.test(unit.measure);

/** "stripped 70,000 hectares; aircraft have sprayed 22,000": of the like size and unit as the figure right before. */
export function goesOnWithUnit(figure: Figure, before: Measured | null, stance: Stance): boolean {
  return before !== null && before.unit !== null && fits(figure, before, stance);
}

/** Whether the number can be one of what the candidate counts, or of about the same size in its unit. */
function fits(figure: Figure, candidate: Measured, stance: Stance): boolean {
  const { counted, unit, measure } = candidate;
  if (counted === null || measure === 'age') return false;
  // Of five towns nobody goes on to 2,906.
  if (unit === null)
    return (
      stance === 'restated' ||
      LIVING.has(measure) ||
      !OF_LIKE_SIZE.has(measure) ||
      sizeOf(figure) < sizeOf(candidate) * MOST_TIMES
    );
  if (figure.unit !== null || figure.amount.form !== 'digits') return false;
  if (unit.measure === 'percent') return sizeOf(figure) <= 100;
  if (unit.measure === 'money')
    return isPrice(figure) && isOfSize(sizeOf(figure), sizeOf(candidate));
  return OF_SAME_SIZE.has(unit.measure) && isOfSize(sizeOf(figure), sizeOf(candidate));
}

/** "Workers get 14,000 rupees; they want 20,000.", "a bag sold for $30 now costs 45". */
const isPrice = ({ stretch: { lower }, first }: Figure): boolean =>
  PRICED.test(lower[first - 1] ?? '');

const PRICED =
  /^(?:want|wants|wanted|charged?|charges|charging|costs?|pays?|paid|paying|earns?|earned|earning|fetch|fetches|fetched|asked|offered|offers|offering|demand|demands|demanded|demanding|gets?|got)$/;

const OF_LIKE_SIZE = new Set<Measure>(['other', 'buildings', 'vehicles', 'attacks']);
const MOST_TIMES = 50;

const OF_SAME_SIZE = new Set<Measure>(['weight', 'area', 'distance']);
const TIMES = 5;

const isOfSize = (one: number, other: number): boolean =>
  one > 0 && other > 0 && one <= other * TIMES && other <= one * TIMES;

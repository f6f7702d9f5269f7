import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from '../figure.ts';
import {
  COMPARED,
  JOB_VERBS,
  MOVED_BY,
  MOVED_TO,
  MOVES,
  STEP_NOUNS,
  type Direction,
} from '../lexicon/trends.ts';
import { words } from '../../word-lists.ts';

/** Which way it went by the figure, or to it: "rose 3 %", "cut by 40", "fell to $1.2bn", "a 4 % drop", "cut 200 jobs". */
export function changeOf(draft: Draft): Direction | null {
  const { amount, hedge, stretch } = draft;
  if (amount.vague || hedge.words === 'within') return null;
  const { tokens, sentence } = stretch;
  const least = sentence.firstToken;
  return (
    stepBefore(draft, tokens, least) ??
    joined(draft, tokens, least) ??
    ofNoun(draft, tokens, least) ??
    ofJobs(draft) ??
    toldBehind(draft)
  );
}

const PLAIN_TREND =
  /^(?:up|down|r[io]se[ns]?|rising|f[ae]ll(?:s|en|ing)?|(?:in|de)creas(?:e|es|ed|ing)|grew|grown?|declined|climbed|higher|lower)$/;

/** "rose 3%", "fell by about 200", "up 4 percent"; "lost 12 men" and "gained 200 seats" are no trend. */
function stepBefore(
  { amount, unit, hedge }: Draft,
  tokens: Tokens,
  least: number,
): Direction | null {
  const { first } = hedge;
  for (let index = first - 1; index >= Math.max(least, first - 4); index -= 1) {
    const word = tokens.lower[index]!;
    const change = MOVES.get(word);
    if (change === undefined) {
      if (!BETWEEN.has(word) && !word.endsWith('ly')) return null;
      continue;
    }
    if (!isTrend(tokens, index, least)) return null;
    if (amount.isMoney && /^(?:lost|shed|sheds|raised?|raises)$/.test(word)) return null;
    const isStep = tokens.lower[first - 1] === 'by';
    const isMeasured =
      amount.isMoney || unit?.measure === 'percent' || amount.unit?.measure === 'other';
    return isMeasured || isStep || PLAIN_TREND.test(word) ? change : null;
  }
  return null;
}

const BETWEEN = words(`
  by a another further only just some the as much an additional even more than over about around
  nearly almost
`);

/** "lost 40 men" and "shed 1,150 jobs" are no trend; "up to 40" neither. */
function isTrend({ lower }: Tokens, at: number, least: number): boolean {
  const isParticle = (lower[at] === 'up' || lower[at] === 'down') && at > least;
  if (isParticle && PHRASAL.has(lower[at - 1]!)) return false;
  // "the rise of": nouns say it with "of".
  return !/^(?:an?|the)$/.test(lower[at - 1] ?? '');
}

const PHRASAL = words(`
  blew blow blown blowing set sets setting made make makes making gave give gives given picked
  pick took take takes taken shot shut broke broken tracked rounded held hold turned turn lined
  cut summed shoot shooting gunned tore put putting pulled
`);

const MOST_TO_VERB = 9;
const MOST_TO_LEVEL = 14;

/** "raised the wage by 40", "the toll rose to 12": the verb stands before what it moves. */
function joined(draft: Draft, { lower }: Tokens, least: number): Direction | null {
  const { first } = draft.hedge;
  const joint = lower[first - 1] ?? '';
  const isLevel = joint === 'to';
  if (joint !== 'by' && !isLevel) return null;
  const reach = isLevel ? MOST_TO_LEVEL : MOST_TO_VERB;
  const verbs = isLevel ? MOVED_TO : MOVED_BY;
  for (let index = first - 2; index >= Math.max(least, first - reach); index -= 1) {
    const word = lower[index]!;
    if (/^[;:.()“”"]$/.test(word) || (word === ',' && !isLevel)) return null;
    if (/^(?:lost|and|added|lower|higher)$/.test(word)) return null;
    const change = verbs.get(word);
    if (change !== undefined) return change;
  }
  return null;
}

const MOST_WORDS_TO_STEP = 3;

/** "an increase of 4 %", "a 20 percent drop", "a $70 billion tax reduction"; not "4 percent. Growth slowed". */
function ofNoun(
  { amount, unit, hedge, stretch: { tags } }: Draft,
  { lower }: Tokens,
  least: number,
) {
  const { first } = hedge;
  const isMeasured = amount.isMoney || unit?.measure === 'percent';
  if (lower[first - 1] === 'of' && first - 2 >= least) {
    const noun = STEP_NOUNS.get(lower[first - 2]!);
    if (noun !== undefined && (isMeasured || lower[first - 2] !== 'rally')) return noun;
  }
  if (!isMeasured) return null;

  for (let at = amount.end; at < amount.end + MOST_WORDS_TO_STEP; at++) {
    const noun = STEP_NOUNS.get(lower[at]!);
    if (noun !== undefined) return noun;
    if (tags[at] !== P.noun && tags[at] !== P.adjective) return null;
  }
  return null;
}

const MOST_TO_COMPARED = 2;

/** "nine fewer than before", "20 % less than in May", "40 boats, up from 31", "€2m (down 4 %)". */
function toldBehind({ end, amount, unit, stretch: { lower } }: Draft): Direction | null {
  if (unit?.measure === 'duration' || unit?.measure === 'age') return null;

  for (let at = amount.end; at < amount.end + MOST_TO_COMPARED; at += 1) {
    const way = COMPARED.get(lower[at]!);
    if (way !== undefined && lower[at + 1] === 'than') return way;
    if (!/^[\p{L}%]/u.test(lower[at] ?? '')) break;
  }
  const way = lower[end + 1];
  if (!/^[,(]$/.test(lower[end] ?? '') || (way !== 'up' && way !== 'down')) return null;
  return /^(?:from|by|on|\d.*|[$€£].*)$/.test(lower[end + 2] ?? '') ? way : null;
}

const JOBS = /^(?:job|worker|employee|staff|position|post)$/;
const MOST_TO_JOBS = 5;

/** "will create 700 jobs", "shed up to 44,000 jobs", "lay off 500 workers". */
function ofJobs({ phrase, hedge, stretch: { lower, sentence } }: Draft): Direction | null {
  if (phrase === null || !JOBS.test(phrase.head)) return null;

  const least = Math.max(sentence.firstToken, hedge.first - MOST_TO_JOBS);
  for (let index = hedge.first - 1; index >= least; index -= 1) {
    const change = JOB_VERBS.get(lower[index]!);
    if (change !== undefined) {
      // "lay off 500 workers", but "400 jobs off the coast"
      const isOff = lower[index] === 'off';
      return !isOff || /^(?:lay|lays|laid|laying)$/.test(lower[index - 1] ?? '') ? change : null;
    }
    if (!BETWEEN.has(lower[index]!)) return null;
  }
  return null;
}

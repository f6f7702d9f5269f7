import { STATES } from '../../grammar/lexicon/cues.ts';
import { phraseBefore } from '../../grammar/phrases/noun-phrase.ts';
import { LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { isBeside, type Figure } from '../figure.ts';
import type { Around } from './around.ts';
import { countsPhrase, type Counting } from './rule.ts';

/** "40 people": the phrase of the figure itself. */
export function ownPhrase(figure: Figure, around: Around): Counting | null {
  const { phrase } = figure;
  if (phrase === null || phrase.pointsBack || phrase.isState) return null;
  return { ...countsPhrase(phrase), subject: containerOf(figure) ?? around.subject };
}

/** "12 dead", "nine missing": those in a state, unless the label names what is counted. */
export function ownState(figure: Figure, { previous }: Around): Counting | null {
  const { phrase } = figure;
  if (phrase === null || !phrase.isState) return null;
  const counting = countsPhrase(phrase);
  if (!STATES.has(phrase.head) || previous === null || !isBeside(figure, previous)) return counting;
  // "two soldiers were killed and three wounded"
  const isNamed = previous.phrase?.isState === false && !previous.phrase.pointsBack;
  const isOfLiving = isNamed && LIVING.has(measureOfNoun(previous.head ?? '') ?? 'other');
  return isOfLiving ? { ...counting, head: previous.head } : counting;
}

/** "a run of seven games", "sales of 5,835 units": what is made of those counted. */
function containerOf({ stretch, first }: Figure): string | null {
  const { scan, sentence } = stretch;
  if (scan.tokens.lower[first - 1] !== 'of') return null;
  return phraseBefore(scan, first - 1, sentence.firstToken)?.text ?? null;
}

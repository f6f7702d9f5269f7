import { STATES } from '../../grammar/lexicon/cues.ts';
import { phraseBefore } from '../../grammar/phrases/noun-phrase.ts';
import type { Figure } from '../figure.ts';
import type { Around } from './around.ts';
import { countsPhrase, type Counting } from './rule.ts';

/** "40 people": the phrase of the figure itself. */
export function ownPhrase(figure: Figure, around: Around): Counting | null {
  const { phrase } = figure;
  if (phrase === null || phrase.pointsBack || phrase.isState) return null;
  return { ...countsPhrase(phrase), subject: containerOf(figure) ?? around.subject };
}

/** "12 dead", "nine missing": those in a state, unless the label names what is counted. */
export function ownState({ phrase }: Figure, { label }: Around): Counting | null {
  if (phrase === null || !phrase.isState) return null;
  return label === null || STATES.has(phrase.head) ? countsPhrase(phrase) : null;
}

/** "a run of seven games", "sales of 5,835 units": what is made of those counted. */
function containerOf({ stretch, first }: Figure): string | null {
  const { scan, sentence } = stretch;
  if (scan.tokens.lower[first - 1] !== 'of') return null;
  return phraseBefore(scan, first - 1, sentence.firstToken)?.text ?? null;
}

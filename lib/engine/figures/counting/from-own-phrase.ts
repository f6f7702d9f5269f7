import type { Draft } from '../draft.ts';
import type { Label } from '../lines/label-words.ts';
import { STATES } from '../../grammar/lexicon/cues.ts';
import { phraseBefore, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { subjectFor } from './from-subject.ts';

/** "40 people", "12 dead": the phrase of the figure itself. */
export function setFromOwnPhrase(draft: Draft, label: Label | null): void {
  const { phrase } = draft;
  if (phrase !== null && !phrase.pointsBack && !phrase.isState) {
    setPhrase(draft, phrase);
    draft.subject = containerOf(draft) ?? subjectFor(draft);
  } else if (phrase?.isState && (label === null || STATES.has(phrase.head))) {
    setPhrase(draft, phrase);
  }
}

/** Counts the phrase. */
export function setPhrase(draft: Draft, phrase: NounPhrase): void {
  draft.counted = phrase.text;
  draft.head = phrase.head;
  draft.reasons.push(`counts "${phrase.text}"`);
}

/** "a run of seven games", "sales of 5,835 units": what is made of those counted. */
function containerOf({ stretch, first }: Draft): string | null {
  const { scan, sentence } = stretch;
  if (scan.tokens.lower[first - 1] !== 'of') return null;
  return phraseBefore(scan, first - 1, sentence.firstToken)?.text ?? null;
}

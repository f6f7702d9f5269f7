import { PATIENT_VERBS } from '../../../grammar/lexicon/cues.ts';
import type { Stretch } from '../../stretch.ts';
import type { Step } from './verdict.ts';
import type { WordBefore } from './word-before.ts';

/** "killed along with 40": what was done to the one was done to the others. */
export function alongWith({
  stretch,
  index,
  lower,
  passed,
}: WordBefore): ReturnType<Step<WordBefore>> {
  const before = stretch.scan.tokens.lower[index - 1] ?? '';
  if (lower !== 'with' || !/^(?:along|together)$/.test(before)) return null;
  passed.coordinated = true;
  passed.companion = true;
  return 'next';
}

/** Whether "with" or "along with" follows: "kidnapped with two nephews". */
export function isCompanion({ scan }: Stretch, at: number): boolean {
  const { lower } = scan.tokens;
  return (
    lower[at + 1] === 'with' ||
    (/^(?:along|together)$/.test(lower[at + 1] ?? '') && lower[at + 2] === 'with')
  );
}

/** "kidnapped with his two nephews", "killed along with": the companions share it. */
export function isTakenWith({ scan, sentence }: Stretch, at: number): boolean {
  const { tokens } = scan;
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - 3); index -= 1) {
    const lower = tokens.lower[index]!;
    if (PATIENT_VERBS.has(lower)) return true;
    if (lower !== 'along' && lower !== 'together') return false;
  }
  return false;
}

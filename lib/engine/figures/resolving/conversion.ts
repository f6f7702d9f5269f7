import type { Draft } from '../draft.ts';
import { unitWords, writtenUnit } from './unit-words.ts';

/** "nine miles (14 km)", "HK$2 billion (US$256 million)": the same thing in another unit. */
export function isConversion({ stretch, first }: Draft, previous: Draft | null): boolean {
  if (previous?.unit?.measure === undefined || previous.stretch.sentence !== stretch.sentence)
    return false;
  return stretch.scan.tokens.text[first - 1] === '(' && first - previous.end <= 2;
}

/** "fell by 1.2 points to 38.4%", "rose 12% to €5m from €4m": one thing said of the same subject. */
export function isFollowOn({ stretch, first, unit }: Draft, previous: Draft): boolean {
  if (previous.unit === null || previous.stretch.sentence !== stretch.sentence) return false;
  if (previous.unit.name === 'fraction') return false;
  if (unit?.measure !== 'money' && unit?.measure !== 'percent') return false;
  if (previous.measure !== 'money' && previous.measure !== 'percent') return false;
  const word = stretch.scan.tokens.lower[first - 1];
  return first - previous.end === 1 && (word === 'to' || word === 'from' || word === 'at');
}

/** Says of the figure what the one before is said of, each in its own unit. */
export function copyMeasured(draft: Draft, previous: Draft): void {
  draft.subject = previous.subject;
  const isBasic = draft.measure !== 'money' && draft.measure !== 'percent';
  draft.counted = isBasic ? unitWords(draft) : previous.counted;
  draft.head = isBasic
    ? (writtenUnit(draft) ?? draft.unit?.name.split(' ').at(-1) ?? null)
    : previous.head;
  draft.reasons.push('the same as the figure before the bracket');
}

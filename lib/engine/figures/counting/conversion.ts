import type { Figure, Measured } from '../figure.ts';

/** "nine miles (14 km)", "HK$2 billion (US$256 million)": the same thing in another unit. */
export function isConversion({ stretch, first }: Figure, previous: Figure | null): boolean {
  if (previous?.unit?.measure === undefined || previous.stretch.sentence !== stretch.sentence)
    return false;
  return stretch.scan.tokens.text[first - 1] === '(' && first - previous.end <= 2;
}

/**
 * "fell by 1.2 points to 38.4%", "rose 12% to €5m from €4m", "$63.7bn, or 5 % of GDP", "was 3.1 %
 * against 2.9 % in May": one thing said of the same subject.
 */
export function isFollowOn({ stretch, first, unit }: Figure, previous: Measured): boolean {
  if (previous.unit === null || previous.stretch.sentence !== stretch.sentence) return false;
  if (previous.unit.name === 'fraction') return false;
  if (unit?.measure !== 'money' && unit?.measure !== 'percent') return false;
  if (previous.measure !== 'money' && previous.measure !== 'percent') return false;
  const { lower } = stretch.scan.tokens;
  const word = lower[first - 1] ?? '';
  if (first - previous.end === 1) return /^(?:to|from|at)$/.test(word);
  if (lower[previous.end] === ',' && first - previous.end <= 3) {
    if (/^(?:or|from|up|down)$/.test(word) || (word === 'to' && EQUAL.test(lower[first - 2]!)))
      return true;
  }
  return isCompared(lower, first) && first - previous.end <= FARTHEST_COMPARED;
}

const EQUAL = /^(?:equal|equivalent|amounting|,)$/;
const FARTHEST_COMPARED = 12;

/** "against", "compared with", "up from", "versus" right before the number at `first`. */
export function isCompared(lower: readonly string[], first: number): boolean {
  const at = lower[first - 1] === 'the' ? first - 1 : first;
  const word = lower[at - 1] ?? '';
  const before = lower[at - 2] ?? '';
  if (/^(?:against|versus|vs|vs\.)$/.test(word)) return true;
  if (word === 'with' || word === 'to') return /^(?:compared|compares|comparing)$/.test(before);
  return (
    word === 'from' && /^(?:up|down|,|increase|decrease|drop|rise|fall|higher|lower)$/.test(before)
  );
}

import type { Figure, Measured } from '../figure.ts';

/** "nine of them", "of whom 38", "including three children": part of the figure before. */
export function isPartOfPrevious(
  { stretch, first, amount }: Figure,
  previous: Measured | null,
): boolean {
  if (previous === null) return false;
  const { tokens } = stretch.scan;
  // "nine dead, five of them Greeks"
  if (tokens.lower[amount.end] === 'of' && tokens.lower[amount.end + 1] === 'them') return true;
  const before = tokens.lower[first - 1] ?? '';
  const beforeThat = tokens.lower[first - 2] ?? '';
  if (before === 'including' || before === 'among' || before === 'incl') return true;
  if (before === 'from' && (beforeThat === 'up' || beforeThat === 'down')) return true;
  if (before === 'which') return beforeThat === 'of';
  if (before === 'them' || before === 'whom') return beforeThat === 'of' || beforeThat === 'among';
  return (
    (before === 'were' || before === 'was' || before === 'are') &&
    tokens.lower[first - 2] === 'whom'
  );
}

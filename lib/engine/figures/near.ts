import type { Figure } from './figure.ts';

const REACH = 80;

/**
 * Whether a lower-case word near the figure, in its sentence, fits the pattern. A sentence may be a
 * megabyte long: what every figure asks must not depend on its length.
 */
export function isNear(
  { stretch: { scan, sentence }, first }: Pick<Figure, 'stretch' | 'first'>,
  word: RegExp,
): boolean {
  const { lower } = scan.tokens;
  const end = Math.min(sentence.endToken, first + REACH);
  for (let at = Math.max(sentence.firstToken, first - REACH); at < end; at += 1) {
    if (word.test(lower[at]!)) return true;
  }
  return false;
}

import type { Draft } from './draft.ts';

const REACH = 80;

/**
 * The tokens of the figure's sentence that are near enough to say something of it, half-open. A
 * sentence may be a megabyte long: what every figure asks must not depend on its length.
 */
export function nearby({ stretch, first }: Pick<Draft, 'stretch' | 'first'>): {
  from: number;
  to: number;
} {
  const { sentence } = stretch;
  return {
    from: Math.max(sentence.firstToken, first - REACH),
    to: Math.min(sentence.endToken, first + REACH),
  };
}

/** Whether a lower-case word near the figure, in its sentence, fits the pattern. */
export function isNear(draft: Pick<Draft, 'stretch' | 'first'>, word: RegExp): boolean {
  const { from, to } = nearby(draft);
  const { lower } = draft.stretch.scan.tokens;
  for (let at = from; at < to; at += 1) if (word.test(lower[at]!)) return true;
  return false;
}

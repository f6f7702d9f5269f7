import type { Document } from '../document.ts';
import type { Layout } from '../grammar/layout/layout.ts';
import type { Manner, Speech, Spot } from './scene.ts';

/** How a text tells what it tells. */
export function mannerOf(
  { sentences, tokens }: Document,
  { lines }: Layout,
  spots: readonly (readonly Spot[])[],
  speechOf: (spot: Spot) => Speech,
): Manner {
  let prose = 0;
  let words = 0;
  let sayings = 0;
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    if (lines[index]!.kind === 'prose') {
      prose += 1;
      words += endToken - firstToken;
    }
    for (const spot of spots[index]!) {
      const { claim, verb } = speechOf(spot);
      if (claim >= 0 || verb >= 0) sayings += 1;
    }
  }
  return {
    length: tokens.count,
    sentence: words / Math.max(1, prose),
    sayings: sayings / sentences.length,
  };
}

import type { Tokens } from '../text/tokens.ts';
import {
  continuePhrase,
  GOES_ON,
  LONGEST_PHRASE,
  startPhrase,
  type Gazetteer,
} from './gazetteer.ts';
import type { WordForm } from './word-form.ts';

/** Longest phrases in a text: for each token the mask of its phrase and its place in it. */
export interface Phrases {
  readonly masks: Int32Array;
  /** 0 alone, 1 first, 2 inside, 3 last. */
  readonly places: Uint8Array;
}

/** Lists that say something of two words and more; single words have them in their form. */
export function findPhrases(
  gazetteer: Gazetteer,
  input: {
    readonly tokens: Tokens;
    readonly isLive: Uint8Array;
    readonly forms: readonly WordForm[];
  },
): Phrases {
  const { tokens, isLive, forms } = input;
  const masks = new Int32Array(tokens.count);
  const places = new Uint8Array(tokens.count);
  let at = 0;
  while (at < tokens.count) {
    if (isLive[at] === 0) {
      at += 1;
      continue;
    }
    const form = forms[at]!;
    let mask = form.lexicon | (form.beginsPhrase ? GOES_ON : 0);
    let end = at + 1;
    let found = mask & ~GOES_ON;
    let hash = (mask & GOES_ON) === 0 ? 0 : startPhrase(tokens.lower[at]!);
    for (let next = at + 1; (mask & GOES_ON) !== 0; next += 1) {
      const isSame = next < tokens.count && tokens.sentence[next] === tokens.sentence[at];
      if (!isSame || next - at >= LONGEST_PHRASE) break;
      hash = continuePhrase(hash, tokens.lower[next]!);
      mask = gazetteer.find(hash);
      if ((mask & ~GOES_ON) === 0) continue;
      found = mask & ~GOES_ON;
      end = next + 1;
    }
    masks.fill(found, at, end);
    if (end > at + 1) {
      places.fill(2, at, end);
      places[at] = 1;
      places[end - 1] = 3;
    }
    at = found === 0 ? at + 1 : end;
  }
  return { masks, places };
}

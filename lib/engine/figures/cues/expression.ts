import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { expressionsFrom } from '../lexicon/expressions.ts';
import type { Stretch } from '../scan.ts';
import type { Measure } from '../value.ts';

const P = PartOfSpeech;

/** Verbs in front of these mean something only of those they are done to: "moved out", "held in jail". */
const NEEDS_PASSIVE =
  /^(?:moved|bused|bussed|ferried|airlifted|taken|relocated|transferred|led|brought|shifted|sent|driven|ordered|told|forced|advised|asked|urged|rushed|flown|admitted|carried|transported|evacuated|held|kept|seized|treated|rounded|locked|swept|washed|rendered|made|burned|burnt|beaten|crushed|hacked|shot)$/;

/** The expression of several words that begins at `at`. */
export function readExpression(
  { scan, end }: Stretch,
  at: number,
  { passive, close }: { passive: boolean; close: boolean },
): { measure: Measure; word: string } | null {
  const { tokens, tags } = scan;
  const lower = tokens.lower[at]!;
  const isPreposition = tags[at] === P.preposition || tags[at] === P.to;
  if (isPreposition && !close && !passive) return null;
  if (NEEDS_PASSIVE.test(lower) && !passive && !close) return null;
  for (const { words, measure } of expressionsFrom(lower)) {
    let next = at + 1;
    let fits = true;
    for (let word = 1; word < words.length && fits; word += 1) {
      let skipped = 0;
      while (skipped < 2 && next < end && !words[word]!.has(tokens.lower[next]!)) {
        const tag = tags[next]!;
        const isSmall =
          tag === P.determiner ||
          tag === P.adjective ||
          tag === P.noun ||
          tag === P.name ||
          tag === P.number;
        if (!isSmall) break;
        next += 1;
        skipped += 1;
      }
      fits = next < end && words[word]!.has(tokens.lower[next]!);
      next += 1;
    }
    if (fits) return { measure, word: tokens.lower.slice(at, next).join(' ') };
  }
  return null;
}

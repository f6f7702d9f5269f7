import type { Context } from './context-features.ts';
import { FeatureList } from '../linear/feature-list.ts';
import { addFineFeatures, type TokenRange } from './fine-features.ts';
import { FINE_ORGANISATIONS } from './labels.ts';
import type { FineKind } from './value.ts';
import type { WeightTable } from '../linear/weights.ts';

/**
 * Fine type of each organisation. All names with the same words in one text, and an acronym with
 * the name it stands for, are judged together: one text speaks of one body.
 */
export function fineTypes(
  context: Context,
  ranges: readonly TokenRange[],
  weights: WeightTable,
): FineKind[] {
  const keys = ranges.map((range) => keyOf(context, range));
  const classes = FINE_ORGANISATIONS.length;
  const sums = new Map<string, Int32Array>();
  const list = new FeatureList();
  for (const [index, range] of ranges.entries()) {
    const key = keys[index]!;
    let scores = sums.get(key);
    if (scores === undefined) sums.set(key, (scores = new Int32Array(classes)));
    list.clear();
    addFineFeatures(context, range, list);
    weights.add(list, scores, 0);
  }
  return keys.map((key) => FINE_ORGANISATIONS[indexOfMost(sums.get(key)!)]!);
}

/** Words of the name in lower case; initials of a longer name, so that its acronym meets it. */
function keyOf({ reading }: Context, { firstToken, endToken }: TokenRange): string {
  const { tokens } = reading.document;
  let initials = '';
  let words = '';
  for (let at = firstToken; at < endToken; at += 1) {
    const text = tokens.text[at]!;
    words += ` ${tokens.lower[at]!}`;
    if (tokens.letterCase[at]! > 1) initials += text.charAt(0);
  }
  if (endToken - firstToken >= 3 && initials.length >= 3) return initials;
  const isAcronym = endToken - firstToken === 1 && tokens.letterCase[firstToken] === 3;
  return isAcronym ? tokens.text[firstToken]!.replaceAll('.', '') : words;
}

function indexOfMost(scores: Int32Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) {
    if (scores[index]! > scores[best]!) best = index;
  }
  return best;
}

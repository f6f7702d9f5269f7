import { shrink } from '../links/learn.ts';
import { minimise } from '../links/minimise.ts';

/** What is known of one thing, and the classes that will do for it. */
export interface ClassExample {
  readonly features: Int32Array;
  readonly right: readonly number[];
}

export interface ClassOptions {
  readonly classes: number;
  /** Features are numbered below this. */
  readonly size: number;
  /** Pulls weights to zero. */
  readonly decay: number;
  readonly rounds: number;
  /** Features of fewer examples say more of their texts than of the language. */
  readonly leastCount: number;
}

/** Weights of each feature for each class (`feature * classes + class`): all right classes share the likelihood. */
export function learnClasses(
  examples: readonly ClassExample[],
  { classes, size, decay, rounds, leastCount }: ClassOptions,
): Float64Array {
  const counts = new Int32Array(size);
  for (const { features } of examples) for (const feature of features) counts[feature]!++;
  const places = new Int32Array(size).fill(-1);
  let kept = 0;
  for (let feature = 0; feature < size; feature++)
    if (counts[feature]! >= leastCount) places[feature] = kept++;
  const rows = examples.map(({ features }) =>
    features.map((feature) => places[feature]! * classes).filter((at) => at >= 0),
  );
  const odds = new Float64Array(classes);
  const weights = minimise(
    kept * classes,
    (at, gradient) => {
      let loss = shrink(at, gradient, decay);
      for (const [index, { right }] of examples.entries()) {
        const row = rows[index]!;
        odds.fill(0);
        for (const start of row)
          for (let one = 0; one < classes; one++) odds[one]! += at[start + one]!;
        loss += errorsOf(odds, right);
        for (const start of row)
          for (let one = 0; one < classes; one++) gradient[start + one]! += odds[one]!;
      }
      return loss;
    },
    rounds,
  );
  const spread = new Float64Array(size * classes);
  for (let feature = 0; feature < size; feature++) {
    const place = places[feature]! * classes;
    if (place >= 0) spread.set(weights.subarray(place, place + classes), feature * classes);
  }
  return spread;
}

/** Puts in the place of each score by how much its likelihood is wrong; gives the loss. */
function errorsOf(scores: Float64Array, right: readonly number[]): number {
  const most = Math.max(...scores);
  let all = 0;
  for (let one = 0; one < scores.length; one++) all += scores[one] = Math.exp(scores[one]! - most);
  let good = 0;
  for (const one of right) good += scores[one]!;
  const loss = Math.log(all) - Math.log(good);
  const shares = right.map((one) => scores[one]! / good);
  for (let one = 0; one < scores.length; one++) scores[one]! /= all;
  for (const [index, one] of right.entries()) scores[one]! -= shares[index]!;
  return loss;
}

import { seeded, shuffle } from '../random.ts';
import type { ActingExample } from './examples.ts';

/** Log odds of a linear decision. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A feature seen less often than this says more of its text than of the language. */
const LEAST_COUNT = 3;
const EPOCHS = 8;
const STEP = 0.1;
const SHRINK = 0.03;
const SEED = 5;

/** Logistic regression by stochastic gradient with a step size for each weight (AdaGrad). */
export function trainWeights(examples: readonly ActingExample[]): LinearModel {
  const index = indexFeatures(examples);
  const rows = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  const order = Int32Array.from(examples.keys());
  const random = seeded(SEED);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at]!;
      let score = bias;
      for (const feature of row) score += weights[feature]!;
      const error = 1 / (1 + Math.exp(-score)) - (examples[at]!.acts ? 1 : 0);
      bias -= 0.01 * error;
      for (const feature of row) {
        const gradient = error + SHRINK * weights[feature]!;
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (STEP * gradient) / Math.sqrt(squares[feature]!);
      }
    }
  }
  return { bias, weights: new Map([...index].map(([feature, at]) => [feature, weights[at]!])) };
}

function indexFeatures(examples: readonly ActingExample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([feature]) => feature);
  return new Map(kept.map((feature, at) => [feature, at]));
}

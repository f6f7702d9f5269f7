import { seeded, shuffle } from './random.ts';

/** One example of the second classifier: feature numbers and the right class. */
export interface SoftmaxExample {
  readonly features: Int32Array;
  readonly goal: number;
}

/** How the second classifier is trained. */
export interface SoftmaxOptions {
  readonly classes: number;
  readonly featureCount: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly hideAny: number;
  readonly seed: number;
}

/** Multinomial logistic regression with AdaGrad; one row of `classes` a feature. */
export function trainSoftmax(
  examples: readonly SoftmaxExample[],
  options: SoftmaxOptions,
): Float32Array {
  const { classes, featureCount, rounds, rate, decay, hideAny } = options;
  const weights = new Float32Array(featureCount * classes);
  const squares = new Float32Array(featureCount * classes).fill(0.1);
  const sum = new Float32Array(featureCount * classes);
  const random = seeded(options.seed);
  const order = Int32Array.from(examples.keys());
  const scores = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const number of order) {
      const { features: all, goal } = examples[number]!;
      const features = all.filter(() => random() >= hideAny);
      softmax(features, weights, scores);
      for (let kind = 0; kind < classes; kind += 1) {
        const error = scores[kind]! - (kind === goal ? 1 : 0);
        if (Math.abs(error) < 0.002) continue;
        for (const feature of features) {
          const at = feature * classes + kind;
          const gradient = error + decay * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (round >= rounds / 2) for (let at = 0; at < sum.length; at += 1) sum[at]! += weights[at]!;
  }
  return sum.map((value) => value / Math.ceil(rounds / 2));
}

function softmax(features: Int32Array, weights: Float32Array, into: Float64Array): void {
  into.fill(0);
  const classes = into.length;
  for (const feature of features) {
    for (let kind = 0; kind < classes; kind += 1) into[kind]! += weights[feature * classes + kind]!;
  }
  const most = Math.max(...into);
  let total = 0;
  for (let kind = 0; kind < classes; kind += 1) total += into[kind] = Math.exp(into[kind]! - most);
  for (let kind = 0; kind < classes; kind += 1) into[kind]! /= total;
}

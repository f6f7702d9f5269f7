import { hashText, mix } from '../linear/hash.ts';
import { WeightTable } from '../linear/weights.ts';
import type { Evidence } from './evidence.ts';

/** Value of a weight of 1 in the packed tables. */
export const WEIGHT_SCALE = 40;

const names = new Map<string, number>();

/** Hash of a feature, the same in training and in the engine. */
export function featureHash(feature: string, value: string | number): number {
  let name = names.get(feature);
  if (name === undefined) names.set(feature, (name = hashText(feature)));
  return mix(name, typeof value === 'number' ? value + 1 : hashText(value));
}

/** What one feature added to a score, in log odds. */
export interface Reason {
  readonly feature: string;
  readonly value: string;
  readonly weight: number;
}

/** A linear model over evidence: adds up what each feature weighs. */
export class Ranker implements Evidence {
  readonly #table: WeightTable;
  readonly #sum = new Int32Array(1);
  #reasons: Reason[] | null = null;

  constructor(packed: string) {
    this.#table = new WeightTable(packed);
  }

  add(feature: string, value: string | number): void {
    if (this.#reasons === null) {
      this.#table.add(featureHash(feature, value), this.#sum, 0);
      return;
    }
    const before = this.#sum[0]!;
    this.#table.add(featureHash(feature, value), this.#sum, 0);
    const weight = (this.#sum[0]! - before) / WEIGHT_SCALE;
    if (weight !== 0) this.#reasons.push({ feature, value: String(value), weight });
  }

  /** Log odds of what `tell` tells. */
  score(tell: (out: Evidence) => void): number {
    this.#sum[0] = 0;
    tell(this);
    return this.#sum[0] / WEIGHT_SCALE;
  }

  /** Everything that weighs, by falling weight. */
  reasons(tell: (out: Evidence) => void): readonly Reason[] {
    this.#reasons = [];
    tell(this);
    const reasons = this.#reasons;
    this.#reasons = null;
    return reasons.sort((one, other) => other.weight - one.weight);
  }
}

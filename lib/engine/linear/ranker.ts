import type { Row } from './attributes.ts';
import type { Conjunctions } from './conjunctions.ts';
import { FeatureList } from './feature-list.ts';
import { WeightTable } from './weights.ts';

/** Value of a weight of 1 in the packed tables. */
export const WEIGHT_SCALE = 40;

/** What one feature added to a score, in log odds. */
export interface Reason {
  readonly feature: string;
  readonly value: string;
  readonly weight: number;
}

/** A linear model over features: adds up what each weighs. */
export class Ranker {
  readonly #table: WeightTable;
  readonly #list = new FeatureList();

  constructor(packed: string) {
    this.#table = new WeightTable(packed);
  }

  /** Log odds of what the row tells. */
  score(features: readonly Conjunctions[], row: Row): number {
    return this.weigh(features, row) / WEIGHT_SCALE;
  }

  /** The same in units of the packed table: a whole number. */
  weigh(features: readonly Conjunctions[], row: Row): number {
    const list = this.#list;
    list.clear();
    for (const table of features) table.fill(row, list);
    return this.#table.sumOf(list);
  }

  /** Everything that weighs, by falling weight. */
  reasons(features: readonly Conjunctions[], row: Row): readonly Reason[] {
    const reasons: Reason[] = [];
    for (const table of features) {
      const list = new FeatureList();
      table.fill(row, list);
      for (let at = 0; at < list.size; at++) {
        const weight = this.#table.weightOf(list.hashes[at]!) / WEIGHT_SCALE;
        if (weight === 0) continue;
        const { name, value } = table.told(list.templates[at]!, row);
        reasons.push({ feature: name, value, weight });
      }
    }
    return reasons.sort((one, other) => other.weight - one.weight);
  }
}

import { mix } from './hash.ts';

/** At one place no more features hold. */
export const MOST_FEATURES = 256;

/** Hashes of the features that hold at one place; filled and emptied again and again. */
export class FeatureList {
  readonly hashes = new Int32Array(MOST_FEATURES);
  /** Template of each feature; training groups features by it. */
  readonly templates = new Int32Array(MOST_FEATURES);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** One feature: the number of its template and what the template saw. */
  add(template: number, value: number): void {
    this.hashes[this.size] = mix(template, value);
    this.templates[this.size] = template;
    this.size += 1;
  }

  add2(template: number, first: number, second: number): void {
    this.add(template, mix(first, second));
  }

  add3(template: number, first: number, second: number, third: number): void {
    this.add(template, mix(mix(first, second), third));
  }
}

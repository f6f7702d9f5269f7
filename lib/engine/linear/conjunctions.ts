import type { Places, Row } from './attributes.ts';
import type { FeatureList } from './feature-list.ts';
import { hashText } from './hash.ts';

/** Features that hold when some attributes together have some values. */
export class Conjunctions {
  /** Of each feature: the hash of its name, and where its attributes begin in `places`. */
  readonly #seeds: Int32Array;
  readonly #starts: Uint16Array;
  readonly #places: Uint8Array;
  readonly #names: readonly string[];
  readonly #made: readonly [group: string, names: readonly string[], places: Places<string>];

  /** Each feature names its attributes; `group` keeps those of two tables apart. */
  constructor(group: string, names: readonly string[], places: Places<string>) {
    this.#made = [group, names, places];
    this.#names = names.map((name) => `${group} ${name}`);
    this.#seeds = Int32Array.from(this.#names, hashText);
    const lists = names.map((name) =>
      name.split(' + ').map((attribute) => {
        const place = places[attribute];
        if (place === undefined) throw new Error(`no attribute "${attribute}"`);
        return place;
      }),
    );
    this.#places = Uint8Array.from(lists.flat());
    this.#starts = new Uint16Array(names.length + 1);
    for (const [at, list] of lists.entries())
      this.#starts[at + 1] = this.#starts[at]! + list.length;
  }

  /** Number of features. */
  get size(): number {
    return this.#seeds.length;
  }

  /** Those of which the places of all attributes pass. */
  only(passes: (places: Uint8Array) => boolean): Conjunctions {
    const [group, names, places] = this.#made;
    return new Conjunctions(
      group,
      names.filter((_, feature) => passes(this.#placesOf(feature))),
      places,
    );
  }

  #placesOf(feature: number): Uint8Array {
    return this.#places.subarray(this.#starts[feature], this.#starts[feature + 1]);
  }

  /** Adds the features of which every attribute holds; their number is their template. */
  fill({ hashes }: Pick<Row, 'hashes'>, list: FeatureList): void {
    const seeds = this.#seeds;
    const starts = this.#starts;
    const places = this.#places;
    for (let feature = 0; feature < seeds.length; feature++) {
      let hash = seeds[feature]!;
      let at = starts[feature]!;
      const end = starts[feature + 1]!;
      for (; at < end; at++) {
        const value = hashes[places[at]!]!;
        if (value === 0) break;
        hash = Math.imul(hash ^ value, 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      if (at < end) continue;
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      list.hashes[list.size] = hash ^ (hash >>> 16);
      list.templates[list.size] = feature;
      list.size++;
    }
  }

  /** A feature in words: the names of its attributes and their values in the row. */
  told(feature: number, { values }: Row): { readonly name: string; readonly value: string } {
    return {
      name: this.#names[feature]!,
      value: Array.from(this.#placesOf(feature), (place) => String(values[place])).join(' '),
    };
  }
}

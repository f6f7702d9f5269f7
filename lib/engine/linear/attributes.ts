import { hashText } from './hash.ts';

/** Place of each attribute in a row. */
export type Places<Name extends string> = Readonly<Record<Name, number>>;

/** Numbers attributes in the order they are named, from `first` on. */
export const placesOf = <Name extends string>(names: readonly Name[], first = 0): Places<Name> =>
  Object.fromEntries(names.map((name, index) => [name, first + index])) as Record<Name, number>;

/** What is known of one candidate: a value for each attribute that holds. Filled and emptied again and again. */
export class Row {
  /** Hash of each value, 0 where the attribute does not hold. */
  readonly hashes: Int32Array;
  /** What was put last at each place, in words for a person; only those that hold are true. */
  readonly values: (string | number)[];
  /** Hash of the last word at each place: mostly the same is put again. */
  readonly #latest: Int32Array;

  constructor(length: number) {
    this.hashes = new Int32Array(length);
    this.values = new Array<string | number>(length).fill(-1);
    this.#latest = new Int32Array(length);
  }

  put(place: number, value: string): void {
    if (this.values[place] !== value) {
      this.values[place] = value;
      this.#latest[place] = hashText(value);
    }
    this.hashes[place] = this.#latest[place]!;
  }

  /** The same for a number that is not negative. */
  count(place: number, value: number): void {
    this.hashes[place] = value + 1;
    this.values[place] = value;
  }

  /** Forgets what stands at `from` and after, up to `end`. */
  clear(from = 0, end = this.hashes.length): void {
    this.hashes.fill(0, from, end);
  }
}

import type { Measured } from './figure.ts';
import type { Unit } from './lexicon/units.ts';

/** How many units of a text are remembered: those told last. */
const MOST = 5;

/** In which units the numbers of a text stood, each by the last that did, the latest unit last. */
export class ToldUnits {
  readonly #latest: Measured[] = [];
  /** How many numbers have been read, and which of them each of the latest was. */
  #read = 0;
  readonly #numbers = new Map<string, number>();
  /** How many numbers stood in each unit. */
  readonly #counts = new Map<string, number>();

  see(figure: Measured): void {
    this.#read += 1;
    if (figure.unit === null) return;
    const { name } = figure.unit;
    this.#numbers.set(name, this.#read);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    const known = this.#latest.findIndex(({ unit }) => unit!.name === name);
    if (known >= 0) this.#latest.splice(known, 1);
    else if (this.#latest.length === MOST) this.#latest.shift();
    this.#latest.push(figure);
  }

  get isEmpty(): boolean {
    return this.#latest.length === 0;
  }

  /** What the next number may be in. */
  candidates(): UnitCandidate[] {
    return this.#latest.map((figure, at) => {
      const unit = figure.unit!;
      const numbersSince = this.#read - this.#numbers.get(unit.name)!;
      const rank = this.#latest.length - 1 - at;
      return { unit, figure, numbersSince, rank, times: this.#counts.get(unit.name)! };
    });
  }
}

/** A unit that a number may be in: that of a number before it. */
export interface UnitCandidate {
  readonly unit: Unit;
  /** The last number that stood in it. */
  readonly figure: Measured;
  /** How many numbers came since. */
  readonly numbersSince: number;
  /** 0 for the unit told last. */
  readonly rank: number;
  /** How many numbers stood in it. */
  readonly times: number;
}

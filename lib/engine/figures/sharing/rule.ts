import type { Unit } from '../lexicon/units.ts';
import type { Decision } from '../decide.ts';
import type { Figure } from '../figure.ts';

/** What a figure takes from another of its sentence, or from the text. */
export interface Shared extends Partial<Pick<Figure, 'unit' | 'phrase' | 'end'>> {
  readonly reason: string;
}

/** The figures around one while units and nouns are shared. */
export interface Neighbours {
  readonly last: Figure | null;
  /** The one before that, for a conversion in brackets between. */
  readonly beforeLast: Figure | null;
  /** The sum of money that the sentences before told last, or null. */
  readonly money: Sum | null;
}

/** A sum of money, and the number of the sentence that tells it. */
export interface Sum {
  readonly unit: Unit;
  readonly size: number;
  readonly sentence: number;
}

/** Takes unit or noun of the number that comes next; asked from right to left. */
export interface NextRule extends Decision {
  readonly read: (figure: Figure, next: Figure) => Shared | null;
}

/** Takes the unit of what was said before; asked from left to right. */
export interface LastRule extends Decision {
  readonly read: (figure: Figure, around: Neighbours) => Shared | null;
}

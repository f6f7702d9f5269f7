import type { Decision } from '../decide.ts';
import type { Figure } from '../figure.ts';

/** What a figure takes from another of its sentence, or from the text. */
export interface Shared extends Partial<Pick<Figure, 'unit' | 'phrase' | 'end'>> {
  readonly reason: string;
}

/** Takes unit or noun of the number that comes next; asked from right to left. */
export interface NextRule extends Decision {
  readonly read: (figure: Figure, next: Figure) => Shared | null;
}

/** Takes the unit or noun of what was said before in the sentence; asked from left to right. */
export interface LastRule extends Decision {
  readonly read: (figure: Figure, last: Figure | null) => Shared | null;
}

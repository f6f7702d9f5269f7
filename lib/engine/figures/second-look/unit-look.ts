import { Row } from '../../linear/attributes.ts';
import { Ranker } from '../../linear/ranker.ts';
import { Around } from '../counting/rule.ts';
import type { Decision } from '../decide.ts';
import type { Measured } from '../figure.ts';
import type { Unit } from '../lexicon/units.ts';
import type { ToldUnits } from '../told-units.ts';
import {
  NO_UNIT_FEATURES,
  tellBare,
  tellUnit,
  UNIT_FEATURES,
  UNIT_ROW_LENGTH,
} from './unit-evidence.ts';

export const LIKELIEST_UNIT: Decision = {
  id: 'share/likeliest-unit',
  example: 'Rice sells at 38 rupees a kilo, against 90 on Saturday.',
};

/** By so much in log odds a unit must be likelier than none. */
const MARGIN = Math.log(2);

/** Whether a number may be in the unit of one before it: a bare number. */
export const mayBeInUnit = ({ unit, phrase }: Measured): boolean =>
  unit === null && phrase === null;

/** Gives a bare number the unit of one before it where that is likelier than none. */
export class UnitLook {
  readonly #ranker: Ranker;
  readonly #row = new Row(UNIT_ROW_LENGTH);

  constructor(weights: string) {
    this.#ranker = new Ranker(weights);
  }

  /** The unit that the figure is in though its words do not say so, or null. */
  of(figure: Measured, units: ToldUnits): Unit | null {
    if (units.isEmpty || !mayBeInUnit(figure)) return null;
    const row = this.#row;
    tellBare(figure, row);
    let likeliest: Unit | null = null;
    let most = this.#ranker.score([NO_UNIT_FEATURES], row) + MARGIN;
    for (const candidate of units.candidates()) {
      tellUnit(figure, candidate, row);
      const score = this.#ranker.score([UNIT_FEATURES], row);
      if (score <= most) continue;
      likeliest = candidate.unit;
      most = score;
    }
    return likeliest;
  }
}

/** The same surroundings of the figure as one in a unit, to be counted and measured anew. */
export function aroundIn(unit: Unit, around: Around): Around {
  const { figure } = around;
  return new Around(
    {
      ...figure,
      unit,
      rule: LIKELIEST_UNIT.id,
      reasons: [...figure.reasons, `in ${unit.name}, as a number before it`],
    },
    around,
  );
}

import { COUNT_RULES, IMPLY_RULES } from '../../lib/engine/figures/counting/rules.ts';
import type { Decision } from '../../lib/engine/figures/decide.ts';
import { allMeasureRules } from '../../lib/engine/figures/measuring/rules.ts';
import { LIKELIEST } from '../../lib/engine/figures/second-look/second-look.ts';
import { BREAKDOWN_RULES, FROM_LAST, FROM_NEXT } from '../../lib/engine/figures/sharing/rules.ts';

/** Every rule of sharing, counting and measuring, in the order in which they are asked. */
export const DECIDING: readonly Decision[] = [
  ...FROM_NEXT,
  ...FROM_LAST,
  ...COUNT_RULES.atFirst,
  ...COUNT_RULES.ofSums,
  ...COUNT_RULES.ofThings,
  ...allMeasureRules(),
  ...IMPLY_RULES,
  ...Object.values(LIKELIEST),
  ...BREAKDOWN_RULES,
];

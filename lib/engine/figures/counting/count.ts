import { firstToAnswer } from '../decide.ts';
import { withSaid, type Counted } from '../figure.ts';
import type { Around } from './rule.ts';
import { COUNT_RULES } from './rules.ts';

const RULES_OF_SUMS = [...COUNT_RULES.atFirst, ...COUNT_RULES.ofSums];
const RULES_OF_THINGS = [...COUNT_RULES.atFirst, ...COUNT_RULES.ofThings];

/** Decides what a figure counts or, of a sum or a length, what it is said of. */
export function count(around: Around): Counted {
  const { figure, isPart, previous } = around;
  const isSum = figure.unit !== null && figure.unit.name !== 'fraction';
  const rules = isSum ? RULES_OF_SUMS : RULES_OF_THINGS;
  const decided = firstToAnswer(rules, ({ read }) => read(figure, around));
  // "of them 12", "including 12": part of what the figure before is part of, or of that itself.
  const before = isPart && previous !== null ? (previous.whole ?? previous) : null;
  if (decided === null) return withSaid(figure, { whole: before });
  const { answer, id } = decided;
  return withSaid(figure, {
    ...answer,
    whole: answer.whole ?? before,
    countRule: id === 'count/own-phrase' ? (figure.sharedBy ?? id) : id,
  });
}

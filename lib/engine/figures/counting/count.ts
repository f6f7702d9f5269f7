import { firstToAnswer, type Hear } from '../decide.ts';
import type { Counted, Figure } from '../figure.ts';
import type { Around } from './around.ts';
import type { Counting } from './rule.ts';
import { COUNT_RULES } from './rules.ts';

/** Decides what a figure counts or, of a sum or a length, what it is said of. */
export function count(around: Around, hear?: Hear): Counted {
  const { figure } = around;
  const isSum = figure.unit !== null && figure.unit.name !== 'fraction';
  const rules = [...COUNT_RULES.atFirst, ...(isSum ? COUNT_RULES.ofSums : COUNT_RULES.ofThings)];
  const decided = firstToAnswer(rules, ({ read }) => read(figure, around), hear);
  if (decided === null) return { ...nothing(figure), whole: wholeOf(around) };
  const { answer, rule } = decided;
  const id = rule.id === 'count/own-phrase' ? (figure.sharedBy ?? rule.id) : rule.id;
  return { ...counted(figure, answer), whole: answer.whole ?? wholeOf(around), countRule: id };
}

/** "of them 12", "including 12": part of what the figure before is part of, or of that itself. */
const wholeOf = ({ isPart, previous }: Around): Counted['whole'] =>
  isPart && previous !== null ? (previous.whole ?? previous) : null;

function counted(figure: Figure, { reason, ...said }: Counting): Counted {
  return { ...nothing(figure), ...said, reasons: [...figure.reasons, reason] };
}

const nothing = (figure: Figure): Counted => ({
  ...figure,
  counted: null,
  head: null,
  subject: null,
  kind: null,
  sure: null,
  goesOn: null,
  whole: null,
  countRule: null,
});

import { firstToAnswer, type Hear } from '../decide.ts';
import type { Counted, Figure } from '../figure.ts';
import type { Around, Counting } from './rule.ts';
import { COUNT_RULES } from './rules.ts';

const RULES_OF_SUMS = [...COUNT_RULES.atFirst, ...COUNT_RULES.ofSums];
const RULES_OF_THINGS = [...COUNT_RULES.atFirst, ...COUNT_RULES.ofThings];

/** Decides what a figure counts or, of a sum or a length, what it is said of. */
export function count(around: Around, hear?: Hear): Counted {
  const { figure } = around;
  const isSum = figure.unit !== null && figure.unit.name !== 'fraction';
  const rules = isSum ? RULES_OF_SUMS : RULES_OF_THINGS;
  const decided = firstToAnswer(rules, ({ read }) => read(figure, around), hear);
  if (decided === null) return counted(figure, { said: NOTHING, around, rule: null });
  const { answer, rule } = decided;
  const id = rule.id === 'count/own-phrase' ? (figure.sharedBy ?? rule.id) : rule.id;
  return counted(figure, { said: answer, around, rule: id });
}

const NOTHING: Partial<Counting> = {};

/** "of them 12", "including 12": part of what the figure before is part of, or of that itself. */
const wholeOf = ({ isPart, previous }: Around): Counted['whole'] =>
  isPart && previous !== null ? (previous.whole ?? previous) : null;

/** The figure with what a rule says of it; field by field, as every figure passes here. */
const counted = (
  figure: Figure,
  {
    said,
    around,
    rule,
  }: {
    readonly said: Partial<Counting>;
    readonly around: Around;
    readonly rule: string | null;
  },
): Counted => ({
  stretch: figure.stretch,
  hedge: figure.hedge,
  first: figure.first,
  end: figure.end,
  bound: figure.bound,
  phrase: figure.phrase,
  told: figure.told,
  change: figure.change,
  column: figure.column,
  under: figure.under,
  rule: figure.rule,
  sharedBy: figure.sharedBy,
  amount: said.amount ?? figure.amount,
  unit: said.unit === undefined ? figure.unit : said.unit,
  per: said.per === undefined ? figure.per : said.per,
  counted: said.counted ?? null,
  head: said.head ?? null,
  subject: said.subject ?? null,
  kind: said.kind ?? null,
  sure: said.sure ?? null,
  goesOn: said.goesOn ?? null,
  whole: said.whole ?? wholeOf(around),
  countRule: rule,
  reasons: said.reason === undefined ? figure.reasons : [...figure.reasons, said.reason],
});

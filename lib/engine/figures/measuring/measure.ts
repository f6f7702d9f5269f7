import type { Around } from '../counting/rule.ts';
import { IMPLY_RULES } from '../counting/rules.ts';
import { firstToAnswer, type Hear } from '../decide.ts';
import type { Counted, Measured } from '../figure.ts';
import { evidenceFor } from './evidence.ts';
import { MEASURE_RULES } from './rules.ts';

/** Decides what a counted figure measures, and by it what is counted where no word names it. */
export function measure(figure: Counted, around: Around, hear?: Hear): Measured {
  const evidence = evidenceFor(figure, around);
  const decided = firstToAnswer(MEASURE_RULES, ({ read }) => read(evidence), hear);
  if (decided === null) throw new Error('the last rule of measuring answers always');
  const { answer, rule } = decided;
  const measured =
    typeof answer === 'string'
      ? measuredAs(figure, { measure: answer, measureRule: rule.id })
      : measuredAs(figure, {
          measure: answer.measure,
          measureRule: answer.rule,
          reason: `${answer.measure} because of "${answer.word}"`,
        });
  return figure.counted !== null || (figure.unit !== null && figure.unit.name !== 'fraction')
    ? measured
    : implied(measured, around);
}

/** "Killing 12": what is meant and not written; of the rest, the subject. */
function implied(figure: Measured, around: Around): Measured {
  const decided = firstToAnswer(IMPLY_RULES, ({ read }) => read(figure, around));
  if (decided === null) {
    const subject = around.subject ?? around.previous?.subject ?? null;
    return measuredAs(figure, {
      measure: figure.measure,
      measureRule: figure.measureRule,
      subject,
    });
  }
  const { answer, rule } = decided;
  const { counted, head, reason } = answer;
  return measuredAs(figure, {
    counted,
    head,
    measure: answer.measure,
    countRule: rule.id,
    measureRule: answer.measure === figure.measure ? figure.measureRule : rule.id,
    reason,
  });
}

interface Said extends Pick<Measured, 'measure' | 'measureRule'> {
  readonly counted?: string | null;
  readonly head?: string | null;
  readonly subject?: string | null;
  readonly countRule?: string;
  readonly reason?: string;
}

/** The figure with what is said of it; field by field, as every figure passes here. */
const measuredAs = (figure: Counted, said: Said): Measured => ({
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
  amount: figure.amount,
  unit: figure.unit,
  per: figure.per,
  counted: said.counted === undefined ? figure.counted : said.counted,
  head: said.head === undefined ? figure.head : said.head,
  subject: said.subject === undefined ? figure.subject : said.subject,
  kind: figure.kind,
  sure: figure.sure,
  goesOn: figure.goesOn,
  whole: figure.whole,
  countRule: said.countRule ?? figure.countRule,
  measure: said.measure,
  measureRule: said.measureRule,
  reasons: said.reason === undefined ? figure.reasons : [...figure.reasons, said.reason],
});

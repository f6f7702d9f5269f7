import type { Around } from '../counting/rule.ts';
import { IMPLY_RULES } from '../counting/rules.ts';
import { firstToAnswer } from '../decide.ts';
import { withSaid, type Counted, type Measured } from '../figure.ts';
import { Evidence } from './evidence.ts';
import { MEASURE_RULES } from './rules.ts';

/** Decides what a counted figure measures, and by it what is counted where no word names it. */
export function measure(figure: Counted, around: Around): Measured {
  const evidence = new Evidence(figure, around);
  const decided = firstToAnswer(MEASURE_RULES, ({ read }) => read(evidence));
  if (decided === null) throw new Error('the last rule of measuring answers always');
  const { answer, id } = decided;
  const measured =
    typeof answer === 'string'
      ? withSaid(figure, { measure: answer, measureRule: id })
      : withSaid(figure, {
          measure: answer.measure,
          measureRule: answer.rule,
          reason: `${answer.measure} because of "${answer.word}"`,
        });
  return figure.counted !== null || (figure.unit !== null && figure.unit.name !== 'fraction')
    ? measured
    : implied(measured, around);
}

/** "Killing 12": what is meant and not written; of the rest, the subject. */
export function implied(figure: Measured, around: Around): Measured {
  const decided = firstToAnswer(IMPLY_RULES, ({ read }) => read(figure, around));
  if (decided === null)
    return withSaid(figure, { subject: around.subject ?? around.previous?.subject ?? null });
  const { answer, id } = decided;
  const measureRule = answer.measure === figure.measure ? figure.measureRule : id;
  return withSaid(figure, { ...answer, countRule: id, measureRule });
}

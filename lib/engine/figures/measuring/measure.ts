import type { Around } from '../counting/around.ts';
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
      ? { ...figure, measure: answer, measureRule: rule.id }
      : {
          ...figure,
          measure: answer.measure,
          measureRule: answer.rule,
          reasons: [...figure.reasons, `${answer.measure} because of "${answer.word}"`],
        };
  return figure.counted !== null || (figure.unit !== null && figure.unit.name !== 'fraction')
    ? measured
    : implied(measured, around);
}

/** "Killing 12": what is meant and not written; of the rest, the subject. */
function implied(figure: Measured, around: Around): Measured {
  const decided = firstToAnswer(IMPLY_RULES, ({ read }) => read(figure, around));
  if (decided === null)
    return { ...figure, subject: around.subject ?? around.previous?.subject ?? null };
  const { answer, rule } = decided;
  const { counted, head, reason } = answer;
  return {
    ...figure,
    counted,
    head,
    measure: answer.measure,
    countRule: rule.id,
    measureRule: answer.measure === figure.measure ? figure.measureRule : rule.id,
    reasons: [...figure.reasons, reason],
  };
}

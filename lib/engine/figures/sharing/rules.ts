import { firstToAnswer, rule, type Decision } from '../decide.ts';
import type { Figure } from '../figure.ts';
import { nounOfOpener, pointsOfShare } from './from-last.ts';
import { nounOfNext, nounOfWhole, unitOfNext, unitOfSide } from './from-next.ts';
import type { LastRule, NextRule, Shared } from './rule.ts';

/** From right to left, so that a whole list gets what its last number has: "four, five and six cylinders". */
export const FROM_NEXT: readonly NextRule[] = [
  rule('share/noun-of-whole', 'They closed eight of 11 lines.', nounOfWhole),
  rule('share/unit-of-next', 'Tablets of 45 and 50 mg are sold.', unitOfNext),
  rule('share/unit-of-side', 'It measured 6 by 4 metres.', unitOfSide),
  rule('share/noun-of-next', 'It makes five and six cylinders.', nounOfNext),
];

/** From left to right: a bare number is of what the sentence named before. */
export const FROM_LAST: readonly LastRule[] = [
  rule('share/points-of-share', 'The tax rate was cut by 3 points.', pointsOfShare),
  // After the units: a number in one counts nothing.
  rule('share/noun-of-opener', 'Of the drones, 112 were shot down and 27 vanished.', nounOfOpener),
];

/** Asked last, when all figures of the sentence are measured. */
export const BREAKDOWN_RULES: readonly Decision[] = [
  {
    id: 'share/breakdown',
    example: 'The storm left 38 homeless: 21 men, 12 women and 5 children.',
  },
];

/** Gives the figures of a sentence the units and nouns that they share. */
export function share(figures: readonly Figure[]): Figure[] {
  const shared = [...figures];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [figure, next] = [shared[index]!, shared[index + 1]!];
    const said = firstToAnswer(FROM_NEXT, ({ read }) => read(figure, next));
    if (said !== null) shared[index] = taken(figure, said.answer, said.id);
  }
  for (let index = 0; index < shared.length; index += 1) {
    const figure = shared[index]!;
    const last = index > 0 ? shared[index - 1]! : null;
    const said = firstToAnswer(FROM_LAST, ({ read }) => read(figure, last));
    if (said !== null) shared[index] = taken(figure, said.answer, said.id);
  }
  return shared;
}

function taken(figure: Figure, { reason, ...shared }: Shared, id: string): Figure {
  const takesUnit = shared.unit !== undefined;
  return {
    ...figure,
    ...shared,
    rule: takesUnit ? id : figure.rule,
    sharedBy: takesUnit ? figure.sharedBy : id,
    reasons: [...figure.reasons, reason],
  };
}

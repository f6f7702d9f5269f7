import { firstToAnswer } from '../decide.ts';
import type { Figure } from '../figure.ts';
import type { Shared, Sum } from './rule.ts';
import { FROM_LAST, FROM_NEXT } from './rules.ts';

/** Gives the figures of a sentence the units and nouns that they share, and the money that the text speaks of. */
export function share(figures: readonly Figure[], money: Sum | null): Figure[] {
  const shared = [...figures];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [figure, next] = [shared[index]!, shared[index + 1]!];
    const said = firstToAnswer(FROM_NEXT, ({ read }) => read(figure, next));
    if (said !== null) shared[index] = taken(figure, said.answer, said.rule.id);
  }
  for (let index = 0; index < shared.length; index += 1) {
    const figure = shared[index]!;
    const around = {
      last: index > 0 ? shared[index - 1]! : null,
      beforeLast: index > 1 ? shared[index - 2]! : null,
      money,
    };
    const said = firstToAnswer(FROM_LAST, ({ read }) => read(figure, around));
    if (said !== null) shared[index] = taken(figure, said.answer, said.rule.id);
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

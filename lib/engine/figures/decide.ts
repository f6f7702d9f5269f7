/** A decision as a value: the first of a list that answers decides, so the list is the order. */
export interface Decision {
  /** `<what it decides>/<what it reads>`, unique; `rules` of a figure names it. */
  readonly id: string;
  /** A text in which it decides for one figure; the tests run it. */
  readonly example: string;
}

/** One line of such a list. */
export const rule = <Read>(id: string, example: string, read: Read) => ({ id, example, read });

/** Asks the rules in their order: the first answer, and who gave it. */
export function firstToAnswer<Rule extends Decision, Answer>(
  rules: readonly Rule[],
  ask: (rule: Rule) => Answer | null,
): { readonly id: string; readonly answer: Answer } | null {
  for (const rule of rules) {
    const answer = ask(rule);
    if (answer !== null) return { id: rule.id, answer };
  }
  return null;
}

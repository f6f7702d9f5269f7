/** A decision as a value: the first of a list that answers decides, so the list is the order. */
export interface Decision {
  /** `<what it decides>/<what it reads>`, unique; `rules` of a figure names it. */
  readonly id: string;
  /** A text in which it decides for one figure; the tests run it. */
  readonly example: string;
  /** Why it stands where it stands, where that matters. */
  readonly after?: string;
}

/** Who answered when a figure was decided, and who decided: the first of `spoke`. For `--explain`. */
export type Hear = (spoke: readonly string[]) => void;

/** Asks the rules in their order. With `hear` the rest is asked as well and told of. */
export function firstToAnswer<Rule extends Decision, Answer>(
  rules: readonly Rule[],
  ask: (rule: Rule) => Answer | null,
  hear?: Hear,
): { readonly rule: Rule; readonly answer: Answer } | null {
  let first: { readonly rule: Rule; readonly answer: Answer } | null = null;
  const spoke: string[] = [];
  for (const rule of rules) {
    const answer = ask(rule);
    if (answer === null) continue;
    first ??= { rule, answer };
    if (hear === undefined) break;
    spoke.push(rule.id);
  }
  if (spoke.length > 0) hear?.(spoke);
  return first;
}

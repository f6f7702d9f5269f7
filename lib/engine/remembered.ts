/** Texts of which the answer is kept. */
const MOST = 50_000;

/**
 * The same function, which keeps its answers: texts repeat their words and names. Bounded, so that
 * memory stays constant. It must depend on the text alone and never answer undefined.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = answer(text);
      if (known.size >= MOST) known.clear();
      known.set(text, found);
    }
    return found;
  };
}

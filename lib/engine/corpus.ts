/**
 * Sentences that must and must not be read. In `finds`, `[[…]]` marks the span and the second part
 * says what must hold of the value (fields left out are not judged); a line may mark several spans
 * and then gives as many expectations, in order. In `ignores` nothing may be found.
 */
export interface Corpus<Value> {
  /** Publication day for every line of this corpus, ISO 8601, or null. */
  readonly published: string | null;
  readonly finds: readonly (readonly [sentence: string, ...expected: Partial<Value>[]])[];
  readonly ignores: readonly string[];
}

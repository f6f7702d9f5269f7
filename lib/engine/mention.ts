import type { Document } from './document.ts';
import type { Span } from './span.ts';

/** A stretch of text and what it says. `text` is always exactly what stands at `span`. */
export interface Mention<Value> {
  readonly span: Span;
  readonly text: string;
  /** Index into `Document.sentences`. */
  readonly sentence: number;
  readonly value: Value;
  /** Id of the rule that found it, so that a wrong row leads straight to its rule. */
  readonly rule: string;
  /** One line for a person: what was read, against what it was resolved, and why. */
  readonly reason: string;
}

/** A stretch that looked like a fact and was not taken; shown by `--explain`. */
export interface Refusal {
  readonly span: Span;
  readonly text: string;
  readonly rule: string;
  readonly reason: string;
}

/** What a reader brings back, both lists in text order. */
export interface Reading<Value> {
  readonly found: readonly Mention<Value>[];
  readonly refused: readonly Refusal[];
}

/** The one way to make a Mention: the text is cut here, never copied by hand. */
export function mention<Value>(
  document: Document,
  span: Span,
  { value, rule, reason }: { value: Value; rule: string; reason: string },
): Mention<Value> {
  const text = document.text.slice(span.start, span.end);
  return { span, text, sentence: sentenceAt(document, span.start), value, rule, reason };
}

/** The one way to make a Refusal. */
export function refusal(
  document: Document,
  span: Span,
  { rule, reason }: { rule: string; reason: string },
): Refusal {
  return { span, text: document.text.slice(span.start, span.end), rule, reason };
}

/** Index of the sentence that holds `offset`, or the last one that begins before it; -1 if none does. */
export function sentenceAt({ sentences }: Document, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

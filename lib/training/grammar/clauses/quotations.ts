import type { Document } from '../../../engine/document.ts';

const OPENING = new Set(['“', '„', '«', '``']);
const CLOSING = new Set(['”', '»', "''"]);

/** Quotations of a text. */
export interface Quotations {
  /** Index of the quotation a token stands in, marks included; -1 outside. */
  readonly quoteAt: Int32Array;
  /** First token and one past the last of each, marks included. In text order, never nested. */
  readonly spans: readonly (readonly [first: number, end: number])[];
}

/**
 * Pairs double quotation marks, straight or curly, once for all readers. A straight mark opens where
 * none is open. A paragraph's end closes what nobody closed; a mark at the head of the next paragraph
 * opens it anew, as long speeches are printed. Linear.
 */
export function readQuotations({ tokens, text }: Pick<Document, 'tokens' | 'text'>): Quotations {
  const quoteAt = new Int32Array(tokens.count).fill(-1);
  const spans: (readonly [number, number])[] = [];
  let open = -1;
  const close = (end: number) => {
    quoteAt.fill(spans.length, open, end);
    spans.push([open, end]);
    open = -1;
  };
  for (let at = 0; at < tokens.count; at += 1) {
    if (open >= 0 && endsParagraph(text, tokens.end[at - 1]!, tokens.start[at]!)) close(at);
    const mark = tokens.text[at]!;
    if (open >= 0 && (CLOSING.has(mark) || mark === '"')) close(at + 1);
    else if (open < 0 && (OPENING.has(mark) || mark === '"')) open = at;
  }
  if (open >= 0) close(tokens.count);
  return { quoteAt, spans };
}

/** Whether an empty line lies in the white space between two tokens. */
function endsParagraph(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) lines += 1;
  return lines > 1;
}

/** A sentence with its `[[…]]` taken out, and where they stood; they may nest. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Spans come in the order in which they begin. */
export function readMarks(sentence: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < sentence.length; at += 1) {
    if (sentence.startsWith('[[', at)) {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
      at += 1;
    } else if (sentence.startsWith(']]', at) && open.length > 0) {
      spans[open.pop()!]!.end = text.length;
      at += 1;
    } else {
      text += sentence[at]!;
    }
  }
  return { text, spans };
}

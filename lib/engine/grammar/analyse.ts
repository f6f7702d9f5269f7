import type { DateValue } from '../dates/value.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { tagPartsOfSpeech } from '../text/parts-of-speech.ts';
import type { Analysis } from './analysis.ts';
import { attributionsOf } from './attributions.ts';
import { cardsOf } from './layout/cards.ts';
import { type Cell, gridCells } from './layout/cells.ts';
import { Layout } from './layout/layout.ts';
import { linesOf } from './layout/lines.ts';
import { putPartedTables } from './layout/parted-tables.ts';
import type { Laid } from './laid.ts';
import { DateMark, type Marks } from './marks.ts';

/** Makes a document ready for its readers, once. One walk over tokens and dates together: both are in text order. */
export function analyse(document: Document, dates: readonly Mention<DateValue>[]): Analysis {
  const { tokens } = document;
  const marks = new Uint8Array(tokens.count);
  let token = 0;
  for (const { span, value } of dates) {
    const mark =
      value.type === 'DURATION' || value.type === 'SET' ? DateMark.duration : DateMark.date;
    while (token > 0 && tokens.start[token - 1]! >= span.start) token -= 1;
    while (token < tokens.count && tokens.end[token]! <= span.start) token += 1;
    for (let at = token; at < tokens.count && tokens.start[at]! < span.end; at += 1)
      marks[at] = mark;
  }
  const tags = tagPartsOfSpeech(tokens);
  const known: Marks = { document, tokens, tags, dates: marks };
  const cells: (readonly Cell[])[] = document.sentences.map((one) => gridCells(known, one));
  const parted = putPartedTables(known, cells);
  const cards = cardsOf(known, cells);
  const laid: Laid = { document, tokens, tags, dates: marks, cells, parted, cards };
  const lines = linesOf(laid);
  // Every field named, here and above: what is spread together may be of another shape for V8 from
  // text to text, and all that was compiled for one shape is thrown away at the next.
  return {
    document,
    tokens,
    tags,
    dates: marks,
    cells,
    parted,
    cards,
    lines,
    layout: new Layout(laid, lines),
    attributions: attributionsOf(known),
  };
}
